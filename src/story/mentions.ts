import { mirrorId, type Side, type StructureId } from '../anatomy/structures.ts'
import type { HerniatingDisc } from '../mechanics/condition.ts'
import { retell, retellAnchor } from './lesion.ts'
import { momentAt } from './sample.ts'
import { type StoryId, stories, storyIds } from './stories/index.ts'
import type { Story } from './story.ts'

/** A step in which a structure plays a part, and when in it that begins, ms. */
export interface Mention {
  readonly story: StoryId
  readonly step: number
  readonly ms: number
}

interface Lesion {
  readonly disc: HerniatingDisc
  readonly side: Side
}

/** By then what a sentence speaks of is lit, ms after it begins; of a shorter sentence, its end. */
const LIT_MS = 900
/** As strongly as this, 0..1. */
const LIT = 0.5

/** What plays a part in each step, and when it first does. */
type Parts = readonly (Omit<Mention, 'ms'> & { readonly firstMs: ReadonlyMap<StructureId, number> })[]

function partsOf(lesion: Lesion): Parts {
  return storyIds.flatMap((name) => {
    const story: Story = stories[name]
    return story.steps.map(({ sentences, hotspots, lengthMs }, step) => {
      const firstMs = new Map<StructureId, number>()
      const plays = (id: StructureId, ms: number): void => {
        for (const one of [id, mirrorId(id)]) if (!firstMs.has(one)) firstMs.set(one, ms)
      }
      for (const [i, { at }] of sentences.entries()) {
        const end = (sentences[i + 1]?.at ?? 1) * lengthMs
        const { spoken } = retell(momentAt(story, step, Math.min(at * lengthMs + LIT_MS, end)), lesion).show
        for (const id of Object.keys(spoken) as StructureId[]) if ((spoken[id] ?? 0) > LIT) plays(id, at * lengthMs)
      }
      for (const { anchor } of hotspots) if (anchor) plays(retellAnchor(anchor, lesion).on, 0)
      return { story: name, step, firstMs }
    })
  })
}

/** By lesion; stories do not change. */
const known = new Map<string, Parts>()

/**
 * Every step that speaks of a structure or has something to tap on it, as the story is told for this lesion; once a step, where it is
 * first spoken of. What is told of one side is told of both.
 */
export function mentionsOf(id: StructureId, lesion: Lesion): readonly Mention[] {
  const key = `${lesion.disc} ${lesion.side}`
  const parts = known.get(key) ?? partsOf(lesion)
  known.set(key, parts)
  return parts.flatMap(({ story, step, firstMs }) => {
    const ms = firstMs.get(id)
    return ms === undefined ? [] : [{ story, step, ms }]
  })
}
