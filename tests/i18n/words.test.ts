import { describe, expect, test } from 'vitest'
import { structureIds } from '../../src/anatomy/structures.ts'
import { languages } from '../../src/i18n/index.ts'
import { audiences } from '../../src/story/audience.ts'
import type { HotspotWords, StepWords } from '../../src/story/words.ts'

/** Syllables by groups of vowels, silent endings left out: rough, and the same for every text. */
function syllablesIn(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '')
  if (bare.length <= 3) return bare.length > 0 ? 1 : 0
  return Math.max(bare.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g)?.length ?? 1, 1)
}

/** Flesch-Kincaid school grade. */
function gradeOf(text: string): number {
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence))
  const words = text.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word))
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

const { en } = languages
const steps = Object.values(en.stories).flatMap((story) => Object.entries<StepWords>(story.steps))

test('the grade tells hard text from easy', () => {
  expect(gradeOf('The cat sat on the mat. It was warm.')).toBeLessThan(2)
  expect(
    gradeOf('Lumbosacral radiculopathy necessitates multidisciplinary conservative management strategies.'),
  ).toBeGreaterThan(12)
})

describe.each(steps)('%s', (_, { narration, hotspots, picture, badge, short }) => {
  test('is told for people with eight years of school', () => {
    expect(gradeOf(narration.patient.join(' '))).toBeLessThanOrEqual(8)
    for (const { text } of Object.values<HotspotWords>(hotspots))
      expect(gradeOf(text.patient), text.patient).toBeLessThanOrEqual(9)
    expect(gradeOf(picture), picture).toBeLessThanOrEqual(8)
  })

  test('has whole sentences, one an entry, and a short name for the rail', () => {
    for (const sentence of audiences.flatMap((audience) => narration[audience]))
      expect(sentence).toMatch(/^[A-Z][^.!?]*[.!?]$/)
    expect(narration.patient.length).toBeGreaterThanOrEqual(3)
    expect(short.length).toBeLessThanOrEqual(14)
    expect(badge.text).toMatch(/\.$/)
  })
})

test('every structure has a name of its own and a sentence', () => {
  const names = structureIds.map((id) => en.structure(id).name)
  expect(new Set(names).size).toBe(structureIds.length)
  for (const id of structureIds) expect(en.structure(id).about, id).toMatch(/^[A-Z].*\.$/)
  expect(en.structure('root-L5-right').name).toBe('Right L5 nerve root')
  expect(en.structure('disc-L5-S1').name).toBe('Disc L5/S1')
})

test('the help card asks for one sign only and never for pain on both sides', () => {
  const { nowList, nowDo } = en.help
  expect(nowDo).toContain('one side or both')
  expect(nowDo).toContain('One sign is enough')
  expect(nowList.some((sign) => /numb|feeling/i.test(sign))).toBe(true)
  expect(nowList.some((sign) => /urine/i.test(sign))).toBe(true)
  expect([...nowList, nowDo].join(' ')).not.toMatch(/both legs (must|have to|hurt)/i)
})

test('the inner thigh is a warning, never a usual place', () => {
  const { text } = en.stories.sciatica.steps['what-is-sciatica'].hotspots['inner-thigh']
  expect(text.patient).toContain('does not usually hurt here')
  expect(text.patient).toContain('get help right away')
  expect(Object.values(en.panels.herniation.felt).join()).not.toMatch(/inner thigh|groin/i)
})

test('a missing model is told in a sentence that is never longer than the picture', () => {
  expect(en.missingParts(['Sacrum'], 1)).toBe('Not drawn: Sacrum. The story is complete without them.')
  expect(en.missingParts(['Sacrum', 'Skin'], 9)).toContain('7 other parts')
})

test('structure names follow the side', () => {
  expect(en.lesion('L4-L5', 'left')).toBe('L4/5, left side')
  expect(en.lesion('L5-S1', 'right')).toBe('L5/S1, right side')
})
