import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCues } from '../../../src/narration/cues.ts'
import { lexical, writtenWords } from '../../../tools/narration/spoken-text.ts'
import { voices } from '../../../tools/narration/voices.ts'
import { cueFile, isCurrent, narrations, placeOf } from '../../../tools/narration/words.ts'
import { mp4LengthMs, webmLengthMs } from './media-length.ts'

/** How far sound and captions may part at the end of a step. */
const MOST_APART_MS = 300

describe.each(
  narrations().map((narration) => ({
    narration,
    name: `${narration.language}/${narration.story}/${narration.audience}/${narration.step}`,
  })),
)('the recording of $name', ({ narration }) => {
  const place = placeOf(narration)
  const read = () => readCues(readFileSync(cueFile(narration), 'utf8'), cueFile(narration))

  test('was made from these words; if not, run npm run narration', () => {
    expect(isCurrent(narration)).toBe(true)
  })

  test('times every word, in order, within its length', () => {
    const cues = read()
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

  test('is as long as its captions, in either format', () => {
    const { lengthMs } = read()
    expect(Math.abs(webmLengthMs(readFileSync(`${place}.webm`)) - lengthMs)).toBeLessThan(MOST_APART_MS)
    expect(Math.abs(mp4LengthMs(readFileSync(`${place}.m4a`)) - lengthMs)).toBeLessThan(MOST_APART_MS)
  })

  test('says every term of anatomy as the lexicon has it', () => {
    const { phonesOf } = voices[narration.language]
    const cues = read()
    for (const [index, sentence] of narration.sentences.entries()) {
      for (const [at, written] of writtenWords(sentence).entries()) {
        const word = lexical(written)
        if (!(word in phonesOf)) continue
        expect(`${word}: ${cues.sentences[index]![at]!.phones}`).toBe(`${word}: ${phonesOf[word]}`)
      }
    }
  })
})
