import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/i18n/index.ts'
import { languages } from '../../src/i18n/index.ts'
import { storyIssues } from '../../src/story/check.ts'
import { type StoryId, stories } from '../../src/story/stories/index.ts'
import type { Story } from '../../src/story/story.ts'
import { avoidedIn } from '../../src/story/wording.ts'

describe.each(Object.entries(languages))('stories in %s', (language, messages) => {
  test.each(Object.keys(stories) as StoryId[])('%s has nothing to mend', (id) => {
    expect(storyIssues(id, stories[id], messages.stories[id].steps, language as Language)).toEqual([])
  })
})

const [first] = stories.sciatica.steps
const words = { [first.id]: languages.en.stories.sciatica.steps[first.id] }
const issuesOf = (story: unknown): string[] => storyIssues('broken', story as Story, words)

describe('the checker names', () => {
  test('a value out of range, with its place, what was expected and what came', () => {
    const story = { start: {}, steps: [{ ...first, moment: { condition: { ageYears: 140 } } }] }
    expect(issuesOf(story)).toContain('broken/what-is-sciatica.condition.ageYears: expected 20 to 90, got 140')
  })

  test('a field that a moment does not have', () => {
    const story = {
      start: {},
      steps: [{ ...first, beats: [{ at: 0.5, over: 0.1, change: { show: { sparkle: 1 } } }] }],
    }
    expect(issuesOf(story)).toEqual([expect.stringContaining('beat 1.show.sparkle: expected a field of')])
  })

  test('a beat that would begin before its step', () => {
    const story = { start: {}, steps: [{ ...first, beats: [{ at: 0.1, over: 0.4, change: {} }] }] }
    expect(issuesOf(story)).toEqual([expect.stringContaining('expected to begin inside the step')])
  })

  test('a step told twice, a hotspot told twice, a source nobody knows, missing words', () => {
    const [hotspot] = first.hotspots
    const stranger = { ...hotspot, id: 'stranger', sources: ['nobody1999'] }
    const story = { start: {}, steps: [first, { ...first, hotspots: [hotspot, hotspot, stranger] }] }
    const issues = issuesOf(story).join('\n')
    expect(issues).toContain('expected an id used once in its story')
    expect(issues).toContain('buttock: expected an id used once in its step')
    expect(issues).toContain('got "nobody1999"')
    expect(issues).toContain('stranger: expected words, got none')
  })

  test('a point on the wrong side of the body', () => {
    const anchor = { on: 'piriformis-right', restMm: [78, -66, -42] }
    const [, ...others] = first.hotspots
    const story = { start: {}, steps: [{ ...first, hotspots: [{ ...first.hotspots[0], anchor }, ...others] }] }
    expect(issuesOf(story)).toEqual([expect.stringContaining('expected a point on the right')])
  })

  test('hands that change a disc', () => {
    const touch = { target: 'piriformis-right', stroke: 'press', pressureKpa: 10, phase: 0, minutes: 1 }
    const beats = [
      { at: 0.2, over: 0.1, change: { touch } },
      { at: 0.6, over: 0.1, change: { condition: { herniation: { depthMm: 3 } } } },
    ]
    expect(issuesOf({ start: {}, steps: [{ ...first, beats }] })).toEqual([
      expect.stringContaining('expected hands to leave discs and roots as they are'),
    ])
  })

  test('wording that promises too much, but not its denial', () => {
    expect(avoidedIn('Massage heals sciatica.')).toEqual(['heals'])
    expect(avoidedIn('It always helps. A slipped disc is the root cause.')).toEqual([
      'always',
      'root cause',
      'slipped disc',
    ])
    expect(avoidedIn('It does not cure sciatica. They cannot promise a cure.')).toEqual([])
  })
})
