import { speakerOf } from './spoken.ts'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number from 0 to 999999 in words; throws beyond. */
export function numberWords(value: number): string[] {
  if (!Number.isInteger(value) || value < 0 || value > 999_999)
    throw new Error(`narration numbers: expected 0 to 999999, got ${value}`)
  if (value < 20) return [ONES[value]!]
  const [size, name] = value < 100 ? [10, ''] : value < 1000 ? [100, 'hundred'] : [1000, 'thousand']
  const [many, rest] = [Math.floor(value / size), value % size]
  const head = name === '' ? [TENS[many]!] : [...numberWords(many), name]
  if (rest === 0) return head
  return name !== '' && rest < 100 ? [...head, 'and', ...numberWords(rest)] : [...head, ...numberWords(rest)]
}

/** English as the voice says it. */
export const spokenWords = speakerOf({
  whole: numberWords,
  decimalMark: '.',
  thousandsMark: ',',
  point: 'point',
  upTo: 'to',
  units: {
    '%': ['percent'],
    mm: ['millimetres'],
    cm: ['centimetres'],
    kg: ['kilograms'],
    kPa: ['kilopascals'],
    MPa: ['megapascals'],
    mmHg: ['millimetres', 'of', 'mercury'],
  },
  letters: Object.fromEntries([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => [letter, letter])),
  special: {
    // The institute's name is said as the word.
    NICE: ['nice'],
  },
  plain: /^[a-z']+$/i,
})
