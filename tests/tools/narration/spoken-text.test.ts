import { describe, expect, test } from 'vitest'
import { pauseAfter } from '../../../tools/narration/spoken-text.ts'
import * as en from '../../../tools/narration/text/en.ts'
import * as es from '../../../tools/narration/text/es.ts'

const said = (language: typeof en, written: string): string => language.spokenWords(written).join(' ')

describe('English is said', () => {
  test.each([
    ['L4', 'L four'],
    ['S3,', 'S three'],
    ['L4/5', 'L four five'],
    ['L5/S1.', 'L five S one'],
    ['L4-L5', 'L four L five'],
    ['45', 'forty five'],
    ['well-known.', 'well known'],
    ['3,110', 'three thousand one hundred and ten'],
    ['15.6', 'fifteen point six'],
    ['90%', 'ninety percent'],
    ['60-70%', 'sixty to seventy percent'],
    ['20kg', 'twenty kilograms'],
    ['mm,', 'millimetres'],
    ['MRI', 'M R I'],
    ['(NICE', 'nice'],
    ['"nerve,"', 'nerve'],
  ])('%s', (written, spoken) => expect(said(en, written)).toBe(spoken))
})

describe('Spanish is said', () => {
  test.each([
    ['L4', 'ele cuatro'],
    ['S1,', 'ese uno'],
    ['L4/5', 'ele cuatro cinco'],
    ['21', 'veintiuno'],
    ['45', 'cuarenta y cinco'],
    ['100', 'cien'],
    ['3110', 'tres mil ciento diez'],
    ['15,6', 'quince coma seis'],
    ['60-70', 'sesenta a setenta'],
    ['%', 'por ciento'],
    ['«nervio»,', 'nervio'],
  ])('%s', (written, spoken) => expect(said(es, written)).toBe(spoken))
})

test('what a voice would guess at is refused with the word that came', () => {
  expect(() => en.spokenWords('5xx')).toThrow('got "5xx"')
  expect(() => es.spokenWords('naïve')).toThrow('got "naïve"')
  expect(() => en.numberWords(1e6)).toThrow('expected 0 to 999999, got 1000000')
})

test('punctuation is a pause, not a word', () => {
  expect(pauseAfter('nerve,')).toBe(',')
  expect(pauseAfter('nervio»,')).toBe(',')
  expect(pauseAfter('nervio.»')).toBe('.')
  expect(pauseAfter('nerve')).toBe('')
})
