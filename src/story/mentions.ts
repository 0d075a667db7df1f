import type { Side } from '../anatomy/structures.ts'
import { mirrorId, type StructureId } from '../anatomy/structures.ts'
import type { HerniatingDisc } from '../mechanics/condition.ts'
import { retell, retellAnchor } from './lesion.ts'
import { momentAt } from './sample.ts'
import { type StoryId, stories } from './stories/index.ts'
import type { Story } from './story.ts'

/** A step in which a structure plays a part, and when in it that begins, ms. */
export interface Mention {
  readonly story: StoryId
  readonly step: number
  readonly ms: number
}

/** By then what a sentence speaks of is lit, ms after it begins; of a shorter sentence, its end. */
const LIT_MS = 900
/** As strongly as this, 0..1. */
const LIT = 0.5

/**
 * Every step that speaks of a structure or has something to tap on it, as the story is told for this lesion; once a step, where it is
 * first spoken of. What is told of one side is told of both.
 */
export function mentionsOf(id: StructureId, lesion: { disc: HerniatingDisc; side: Side }): readonly Mention[] {
  const ids = [id, mirrorId(id)]
  return (Object.keys(stories) as StoryId[]).flatMap((name) => {
    const story: Story = stories[name]
    return story.steps.flatMap((step, index): Mention[] => {
      const { sentences, hotspots, lengthMs } = step
      const said = sentences.find(({ at }, i) => {
        const end = (sentences[i + 1]?.at ?? 1) * lengthMs
        const { spoken } = retell(momentAt(story, index, Math.min(at * lengthMs + LIT_MS, end)), lesion).show
        return ids.some((one) => (spoken[one] ?? 0) > LIT)
      })
      if (said) return [{ story: name, step: index, ms: said.at * lengthMs }]
      const tapped = hotspots.some(({ anchor }) => anchor && ids.includes(retellAnchor(anchor, lesion).on))
      return tapped ? [{ story: name, step: index, ms: 0 }] : []
    })
  })
}
