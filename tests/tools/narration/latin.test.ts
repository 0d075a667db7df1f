import { readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { saidFile } from '../../../src/anatomy/latin-name.ts'
import { structureIds, structures } from '../../../src/anatomy/structures.ts'
import { saidLatin, saidWord } from '../../../tools/narration/latin/lexicon.ts'
import { isSaid, latinNames, latinPlace, recordedNames } from '../../../tools/narration/latin/names.ts'
import { mp4LengthMs, webmLengthMs } from './media-length.ts'

/** All names in both formats. */
const MOST_BYTES = 1.2e6

describe('a Latin name is said', () => {
  test.each([
    ['nervus ischiadicus', 'nˈervus iskiˈadikus'],
    ['os coxae', 'ˈos kˈokse'],
    ['os coccygis', 'ˈos koksˈidʒis'],
    ['cauda equina', 'kˈaʊda ekwˈina'],
    ['vertebra thoracica XII', 'vˈertebra torˈasika duodˈesima'],
    ['vertebra lumborum III', 'vˈertebra lumbˈorum tˈertsia'],
    ['musculus gemellus superior', 'mˈuskulus dʒemˈelus supˈerior'],
    ['psoas major', 'sˈoas mˈajor'],
    ['nervus fibularis superficialis', 'nˈervus fibulˈaris superfisiˈalis'],
  ])('%s as %s', (name, ipa) => expect(saidLatin(name).ipa).toBe(ipa))

  test('with one stress a word, and a word that is not known is refused', () => {
    for (const word of new Set(latinNames.flatMap((name) => name.split(' ')))) {
      expect(saidWord(word).ipa.split('ˈ'), word).toHaveLength(2)
      expect(saidWord(word).ipa, word).toMatch(/ˈ[aeiou]/)
    }
    expect(() => saidLatin('nervus opticus')).toThrow('Latin "opticus": expected it in the lexicon')
  })
})

test('every structure has a recording of its name, and two that share a name share it', () => {
  const files = new Map<string, string>()
  for (const id of structureIds) {
    const file = saidFile(structures[id].latin)
    expect(file).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(statSync(`public/narration/la/${file}.webm`).size, id).toBeGreaterThan(2000)
    files.set(file, id)
  }
  expect(files.size).toBe(latinNames.length)
})

const recorded = recordedNames()

test.each(latinNames)(
  'the recording of %s was made from this name and says it; if not, run npm run narration',
  (name) => {
    expect(isSaid(name, recorded)).toBe(true)
    expect(recorded[name]!.ipa).toBe(saidLatin(name).ipa)
    const opus = webmLengthMs(readFileSync(`${latinPlace(name)}.webm`))
    const aac = mp4LengthMs(readFileSync(`${latinPlace(name)}.m4a`))
    expect(Math.abs(opus - aac)).toBeLessThan(120)
    // Slow enough to follow: not more than 12 sounds a second, silence before and after counted.
    const sounds = saidLatin(name).ipa.replace(/[ˈ ]/g, '').length
    expect(sounds / (opus / 1000)).toBeGreaterThan(3.5)
    expect(sounds / (opus / 1000)).toBeLessThan(12)
  },
)

test('all of them together are light', () => {
  const bytes = latinNames.flatMap((name) =>
    ['webm', 'm4a'].map((ending) => statSync(`${latinPlace(name)}.${ending}`).size),
  )
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(MOST_BYTES)
})
