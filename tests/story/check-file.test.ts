import { describe, expect, test } from 'vitest'
import { type Source, sources } from '../../src/evidence/sources.ts'
import { findable } from '../../src/story/check.ts'
import { fileIssues } from '../../src/story/check-file.ts'
import { toldStories as stories } from '../../src/story/stories/told.ts'
import { nearest } from '../../tools/story/nearest.ts'

/** `value` with something else at a path such as `steps.0.lengthMs`; `undefined` takes the field away. */
function broken(value: unknown, path: string, by: unknown): unknown {
  const [key = '', ...rest] = path.split('.')
  const inside = value as Readonly<Record<string, unknown>>
  const next = rest.length === 0 ? by : broken(inside[key] ?? {}, rest.join('.'), by)
  if (!Array.isArray(value)) return { ...inside, [key]: next }
  const items: readonly unknown[] = value
  return next === undefined ? items.filter((_, i) => i !== Number(key)) : Object.assign([...items], { [key]: next })
}

const story: unknown = stories['disc-or-buttock']
const { words } = stories['disc-or-buttock']
const linesOf = (...changes: readonly (readonly [path: string, by: unknown])[]): string[] =>
  fileIssues(
    'mine',
    changes.reduce((now, [path, by]) => broken(now, path, by), story),
    nearest,
  )

test.each(Object.keys(stories) as (keyof typeof stories)[])('the story %s is sound as a file', (id) => {
  expect(fileIssues(id, stories[id], nearest)).toEqual([])
})

describe('a story file with one mistake gives one line that names', () => {
  test.each<[string, string, unknown, string]>([
    [
      'an unknown structure, and the one that was meant',
      'steps.0.sentences.0.about.1',
      'sciatic-nerve-rigth',
      'mine/two-places sentence 1.about[1]: expected one of',
    ],
    [
      'an unknown structure that is shown',
      'steps.0.moment.show.structures.piriformis-rihgt',
      1,
      'got "piriformis-rihgt"; did you mean "piriformis-right"?',
    ],
    [
      'an unknown muscle',
      'steps.0.moment.condition.muscleTension.piriformis',
      1,
      'mine/two-places.moment.condition.muscleTension.piriformis: expected a field of one of',
    ],
    [
      'an unknown source',
      'steps.1.hotspots.2.sources.2',
      'hopayan2018',
      'got "hopayan2018"; did you mean "hopayian2018"?',
    ],
    ['an unknown claim', 'steps.3.claims.2', 'C99', 'mine/both-at-once.claims[2]: expected one of 38 ids'],
    [
      'words for a step that there is not',
      'words.en.steps.two-place',
      words.en.steps['two-places'],
      'mine words.en.steps.two-place: expected a field of two-places',
    ],
    [
      'a value out of its range',
      'steps.2.moment.condition.sensitivity',
      3,
      'mine/what-is-checked.moment.condition.sensitivity: expected 0 to 1, got 3',
    ],
    [
      'a step that is too long',
      'steps.2.lengthMs',
      900_000,
      'mine/what-is-checked.lengthMs: expected 1000 to 120000, got 900000',
    ],
    ['a missing language', 'words.en', undefined, 'mine words: expected en, got none'],
    [
      'a step without words',
      'words.en.steps.both-at-once',
      undefined,
      'mine/both-at-once en: expected words for step both-at-once, got none',
    ],
    [
      'a missing depth',
      'words.en.steps.two-places.hotspots.how-common.text.student',
      undefined,
      'mine/two-places en.hotspots.how-common.text.student: expected words, got none',
    ],
    [
      'empty words',
      'words.en.steps.two-places.counsel.check',
      ' ',
      'mine/two-places en.counsel.check: expected words, got " "',
    ],
    [
      'a depth that says another number of sentences',
      'words.en.steps.two-places.narration.student.3',
      undefined,
      'mine/two-places en: expected 4 sentences for student, got 3',
    ],
    [
      'wording that promises too much, wherever it stands',
      'words.en.steps.two-places.badge.text',
      'Massage heals this.',
      'mine/two-places en: expected calm and true wording, got "heals" in "Massage heals this."',
    ],
    [
      'a hotspot without words',
      'words.en.steps.two-places.hotspots.how-common',
      undefined,
      'mine/two-places en.hotspots.how-common: expected an object, got none',
    ],
    [
      'words without a hotspot, and the one that was meant',
      'words.en.steps.two-places.hotspots.how-comon',
      words.en.steps['two-places'].hotspots['how-common'],
      'got "how-comon"; did you mean "how-common"?',
    ],
    [
      'a beat that ends after its step',
      'steps.0.beats.1.at',
      1.2,
      'mine/two-places beat 2.at: expected 0 to 1, got 1.2',
    ],
    [
      'a beat that begins before its step',
      'steps.0.beats.1.over',
      0.5,
      'mine/two-places beat 2: expected to begin inside the step, got over 0.5 at 0.36',
    ],
    [
      'sentences out of order',
      'steps.0.sentences.2.at',
      0.1,
      'mine/two-places sentence 3: expected to begin after the one before (0.236), got at 0.1',
    ],
    [
      'a sentence that rests on nothing',
      'steps.0.sentences.2.sources',
      [],
      'mine/two-places sentence 3.sources: expected at least one, got []',
    ],
    [
      'a claim that no sentence tells',
      'steps.3.claims.2',
      'C9',
      'mine/both-at-once: expected a sentence for each claim of the step, got none for "C9"',
    ],
    [
      'a field that steps do not have',
      'steps.0.certainity',
      'low',
      'mine/two-places.certainity: expected a field of one of 9 ids such as id, moment, beats, got "certainity"; did you mean "certainty"?',
    ],
    [
      'a field that is missing',
      'steps.0.certainty',
      undefined,
      'mine/two-places.certainty: expected high, moderate, low, very-low, got none',
    ],
  ])('%s', (_, path, by, line) => {
    const lines = linesOf([path, by])
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(line)
  })
})

test('mistakes do not hide one another', () => {
  const all = linesOf(
    ['steps.0.beats', 'none'],
    ['steps.1.moment.view.spanMm', -3],
    ['steps.2.hotspots', undefined],
    ['steps.4', null],
    ['words.en.steps.how-each-feels.title', undefined],
  ).join('\n')
  expect(all).toContain('mine/two-places.beats: expected a list, got "none"')
  expect(all).toContain('mine/how-each-feels.moment.view.spanMm: expected 40 to 2000, got -3')
  expect(all).toContain('mine/what-is-checked.hotspots: expected a list, got none')
  expect(all).toContain('mine step 5: expected an object, got null')
  expect(all).toContain('mine/how-each-feels en.title: expected words, got none')
})

test.each([[null], [42], ['story'], [[]], [{}], [{ start: null, steps: {}, words: [] }]])(
  '%j is no story, and says so',
  (value) => {
    expect(fileIssues('mine', value, nearest).length).toBeGreaterThan(0)
  },
)

describe('a source', () => {
  const { jensen2019 } = sources
  const nowhere: Source = { ...jensen2019, doi: null, pmid: null, journal: 'Journal not shown in retrieved record' }

  test('without a DOI, a PubMed number or a place is dead', () => {
    expect(findable(nowhere)).toBe(false)
    expect(findable({ ...nowhere, journal: '' })).toBe(false)
    expect(findable({ ...nowhere, pmid: '25768072' })).toBe(true)
    expect(findable({ ...nowhere, journal: 'BMJ 334:1313-1317' })).toBe(true)
  })

  test.each(Object.entries(sources))('%s can be found again', (_, source) => {
    expect(findable(source)).toBe(true)
  })
})

test('no id is suggested for one that is like none', () => {
  expect(nearest('kneecap', ['sacrum', 'coccyx'])).toBeNull()
  expect(nearest('sacrun', ['sacrum', 'coccyx'])).toBe('sacrum')
  expect(nearest('sacrum', [])).toBeNull()
})
