import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCues } from '../../../src/narration/cues.ts'
import { lexicon, phonesOf, type Term } from '../../../tools/narration/lexicon.ts'
import { writtenWords } from '../../../tools/narration/spoken-text.ts'
import { cueFile, isCurrent, narrations } from '../../../tools/narration/words.ts'

const plain = (word: string): string => word.toLowerCase().replace(/[^a-z']/g, '')
/** Words that only a lexicon entry makes right, or that name a part or a condition: none may go without. */
const ANATOMICAL =
  /sciatic|vertebra|piriform|herniat|disc|pelvi|nerve|root|muscle|buttock|thigh|spine|massage|urine|knead|inflam/

describe.each(narrations().map((narration) => ({ narration, name: `${narration.language}/${narration.step}` })))(
  'the recording of $name',
  ({ narration }) => {
    const cues = readCues(readFileSync(cueFile(narration), 'utf8'), cueFile(narration))

    test('was made from these words; if not, run npm run narration', () => {
      expect(isCurrent(narration)).toBe(true)
    })

    test('times every word, in order, within its length', () => {
      expect(cues.sentences.map((words) => words.length)).toEqual(
        narration.sentences.map((sentence) => writtenWords(sentence).length),
      )
      const all = cues.sentences.flat()
      for (let i = 0; i < all.length; i++) {
        expect(all[i]!.endMs).toBeGreaterThan(all[i]!.startMs)
        expect(all[i]!.startMs).toBeGreaterThanOrEqual(all[i - 1]?.endMs ?? 0)
      }
      expect(cues.lengthMs).toBeGreaterThan(all.at(-1)!.endMs)
    })

    test('says every anatomical term as the lexicon has it', () => {
      let checked = 0
      for (const [index, sentence] of narration.sentences.entries()) {
        for (const [at, written] of writtenWords(sentence).entries()) {
          const word = plain(written)
          if (ANATOMICAL.test(word)) expect(Object.keys(lexicon)).toContain(word)
          if (!(word in lexicon)) continue
          checked++
          expect(`${word}: ${cues.sentences[index]![at]!.phones}`).toBe(`${word}: ${phonesOf(word as Term)}`)
        }
      }
      expect(checked).toBeGreaterThan(0)
    })
  },
)
