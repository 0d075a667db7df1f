import { expect, test } from 'vitest'
import { mirrorId, structureIds } from '../../src/anatomy/structures.ts'
import { mentionsOf } from '../../src/story/mentions.ts'
import { stories } from '../../src/story/stories/index.ts'
import type { Story } from '../../src/story/story.ts'

const asWritten = { disc: 'L5-S1', side: 'right' } as const

test('each mention is a sentence of its step that speaks of the structure, or a step with something to tap on it', () => {
  let found = 0
  for (const id of structureIds)
    for (const { story, step, ms } of mentionsOf(id, asWritten)) {
      found++
      const told: Story = stories[story]
      const { sentences, hotspots, lengthMs } = told.steps[step]!
      const names = [id, mirrorId(id)]
      const sentence = sentences.find(({ at }) => at * lengthMs === ms)
      const spoken = sentence?.about.some((one) => names.includes(one)) ?? false
      const tapped = ms === 0 && hotspots.some(({ anchor }) => anchor && names.includes(anchor.on))
      expect(spoken || tapped, `${id} in ${story} ${step} at ${ms}`).toBe(true)
    }
  expect(found).toBeGreaterThan(100)
})

test('no step that speaks of a structure is left out, and none is there twice', () => {
  for (const [name, story] of Object.entries(stories) as [keyof typeof stories, Story][])
    for (const [index, { sentences }] of story.steps.entries())
      for (const id of new Set(sentences.flatMap(({ about }) => about))) {
        const here = mentionsOf(id, asWritten).filter(({ story: of, step }) => of === name && step === index)
        expect(here, `${id} in ${name} ${index}`).toHaveLength(1)
      }
})

test('as the story is told for another level, what is said of the root is said of the root that is met there', () => {
  const steps = (id: Parameters<typeof mentionsOf>[0], disc: 'L4-L5' | 'L5-S1') =>
    mentionsOf(id, { disc, side: 'left' }).length
  expect(steps('root-S1-left', 'L5-S1')).toBeGreaterThan(steps('root-S1-left', 'L4-L5'))
  expect(steps('root-L5-left', 'L4-L5')).toBeGreaterThan(steps('root-L5-left', 'L5-S1'))
  expect(mentionsOf('sciatic-nerve-left', asWritten)).toEqual(mentionsOf('sciatic-nerve-right', asWritten))
})
