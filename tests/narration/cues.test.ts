import { describe, expect, test } from 'vitest'
import { readCues, silentCues, wordAt } from '../../src/narration/cues.ts'

const cues = silentCues(['One two three.', 'Four five.'])

describe('cues', () => {
  test('name no word before the first and the last word after the end', () => {
    expect(wordAt(cues, 0)).toBeNull()
    expect(wordAt(cues, cues.lengthMs)).toEqual({ sentence: 1, word: 1 })
  })

  test('name each word from its own start until the next begins', () => {
    for (const [sentence, words] of cues.sentences.entries()) {
      for (const [word, { startMs }] of words.entries()) expect(wordAt(cues, startMs)).toEqual({ sentence, word })
    }
  })

  test('of silence run in order, rest between sentences, and end after the last word', () => {
    const all = cues.sentences.flat()
    for (let i = 1; i < all.length; i++) expect(all[i]!.startMs).toBeGreaterThanOrEqual(all[i - 1]!.endMs)
    expect(cues.sentences[1]![0]!.startMs).toBeGreaterThan(cues.sentences[0]!.at(-1)!.endMs)
    expect(cues.lengthMs).toBeGreaterThan(all.at(-1)!.endMs)
  })

  test('that are none are refused with the place and what came', () => {
    expect(() => readCues('{"lengthMs":0}', 'en/x.json')).toThrow(
      'en/x.json: expected { lengthMs, sentences }, got {"lengthMs":0}',
    )
  })
})
