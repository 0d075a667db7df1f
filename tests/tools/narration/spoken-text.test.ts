import { expect, test } from 'vitest'
import { numberWords, pauseAfter, spokenWords } from '../../../tools/narration/spoken-text.ts'

test('levels are said as a letter and a number word', () => {
  expect(spokenWords('L4')).toEqual(['L', 'four'])
  expect(spokenWords('S3,')).toEqual(['S', 'three'])
})

test('numbers are said in words and joined words apart', () => {
  expect(spokenWords('45')).toEqual(['forty', 'five'])
  expect(spokenWords('well-known.')).toEqual(['well', 'known'])
  expect(numberWords(90)).toEqual(['ninety'])
})

test('what the voice would guess at is refused with the word that came', () => {
  expect(() => spokenWords('5cm')).toThrow('got "5cm"')
  expect(() => numberWords(100)).toThrow('expected 0 to 99, got 100')
})

test('punctuation is a pause, not a word', () => {
  expect(spokenWords('"nerve,"')).toEqual(['nerve'])
  expect(pauseAfter('nerve,')).toBe(',')
  expect(pauseAfter('nerve')).toBe('')
})
