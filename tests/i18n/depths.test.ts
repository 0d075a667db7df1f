import { describe, expect, test } from 'vitest'
import { structures } from '../../src/anatomy/structures.ts'
import { type Language, languages } from '../../src/i18n/index.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { audiences } from '../../src/story/audience.ts'
import type { StepWords } from '../../src/story/words.ts'

/** Levels, numbers and units: read the same in every language. */
const FIGURE = /\d|(?<!\p{L})[LS]\d(?!\p{L})|millim|kilogram|megapas/iu

/** Stems of clinical words that Latin gave every language; what is longer than eight letters is cut, because endings differ. */
const stemOf = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').slice(0, 8)
const SHORT = 5
const everyday = new Set(['dexter', 'sinister', 'medius', 'musculus', 'nervus', 'articulatio'])

/** Stems of the Latin names of structures, and of clinical terms of a language's glossary. */
function clinicalStems({ glossary }: Messages): ReadonlySet<string> {
  const latin = Object.values(structures).flatMap((one) => one.latin.split(/\s+/))
  const terms = glossary.flatMap((entry) =>
    entry.latin === null ? [] : [...entry.term.split(/\s+/), ...entry.latin.split(/\s+/)],
  )
  return new Set(
    [...latin, ...terms].filter((word) => word.length > SHORT && !everyday.has(word.toLowerCase())).map(stemOf),
  )
}

/** Sentences that may be the same at two depths. */
const sameOnPurpose: Readonly<Record<Language, readonly string[]>> = { en: [], es: [] }

describe.each(Object.entries(languages) as [Language, Messages][])('in %s', (language, words) => {
  const stems = clinicalStems(words)
  const isClinical = (sentence: string): boolean =>
    FIGURE.test(sentence) || sentence.split(/[^\p{L}]+/u).some((word) => stems.has(stemOf(word)))

  describe.each(
    Object.entries(words.stories).flatMap(([story, { steps }]) =>
      Object.entries<StepWords>(steps).map(([step, said]) => [`${story}/${step}`, said] as const),
    ),
  )('%s', (_, { narration, hotspots, counsel }) => {
    test('tells a student at least one clinical name or figure', () => {
      expect(narration.student.filter(isClinical)).not.toEqual([])
    })

    test('tells a therapist what to say, what to check and what to leave out', () => {
      for (const part of [counsel.say, counsel.check, counsel.avoid]) {
        expect(part).toMatch(/^[¿¡]?\p{Lu}.*[.?!]$/u)
        expect(part.split(' ').length).toBeGreaterThan(3)
      }
      expect(new Set([counsel.say, counsel.check, counsel.avoid]).size).toBe(3)
    })

    test('says nothing twice: each depth has sentences of its own', () => {
      const said = audiences.flatMap((audience) => narration[audience])
      const twice = said.filter((sentence, i) => said.indexOf(sentence) !== i)
      expect(twice.filter((sentence) => !sameOnPurpose[language].includes(sentence))).toEqual([])
      for (const { text } of Object.values(hotspots)) expect(new Set(Object.values(text)).size).toBe(audiences.length)
    })
  })
})

test('a clinical name is told from an everyday word', () => {
  const stems = clinicalStems(languages.en)
  const has = (word: string): boolean => stems.has(stemOf(word))
  expect(['piriformis', 'ischiadicus', 'gluteus', 'vertebra'].map(has)).toEqual([true, true, true, true])
  expect(['muscle', 'nerve', 'walk', 'better', 'buttock'].map(has)).toEqual([false, false, false, false, false])
})
