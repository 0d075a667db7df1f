import type { SpokenWords } from '../speech.ts'
import { speakerOf } from './spoken.ts'

const ONES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const TENS = '  veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const HUNDREDS =
  ' ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ')

/** A whole number from 0 to 999999 in words; throws beyond. */
export function numberWords(value: number): string[] {
  if (!Number.isInteger(value) || value < 0 || value > 999_999)
    throw new Error(`narration numbers: expected 0 to 999999, got ${value}`)
  if (value < 30) return [ONES[value]!]
  if (value < 100) {
    const tens = TENS[Math.floor(value / 10)]!
    return value % 10 === 0 ? [tens] : [tens, 'y', ONES[value % 10]!]
  }
  if (value === 100) return ['cien']
  if (value < 1000) {
    const hundreds = HUNDREDS[Math.floor(value / 100)]!
    return value % 100 === 0 ? [hundreds] : [hundreds, ...numberWords(value % 100)]
  }
  const thousands = Math.floor(value / 1000)
  const head = thousands === 1 ? ['mil'] : [...numberWords(thousands), 'mil']
  return value % 1000 === 0 ? head : [...head, ...numberWords(value % 1000)]
}

const spoken = speakerOf({
  whole: numberWords,
  decimalMark: ',',
  thousandsMark: '.',
  point: 'coma',
  upTo: 'a',
  units: {
    '%': ['por', 'ciento'],
    mm: ['milímetros'],
    cm: ['centímetros'],
    kg: ['kilos'],
    kPa: ['kilopascales'],
    MPa: ['megapascales'],
    mmHg: ['milímetros', 'de', 'mercurio'],
  },
  letters: {
    A: 'a',
    B: 'be',
    C: 'ce',
    D: 'de',
    E: 'e',
    F: 'efe',
    G: 'ge',
    H: 'hache',
    I: 'i',
    K: 'ka',
    L: 'ele',
    M: 'eme',
    N: 'ene',
    O: 'o',
    P: 'pe',
    R: 'erre',
    S: 'ese',
    T: 'te',
  },
  special: {
    // Said as words: the institutes' names and the World Health Organization's short name in Spanish.
    NICE: ['nais'],
    OMS: ['oms'],
  },
  plain: /^[a-záéíóúüñ]+$/i,
})

/** The engine doubles the sound of ll after i; written as y it is the one sound that it is in most of the Americas. */
const asY = (word: string): string => word.replace(/(?<=i)ll(?=[aáeéoóu])/gi, 'y')

/** Spanish as the voice says it. */
export const spokenWords: SpokenWords = (written) => spoken(written).map(asY)
