const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A whole number from 0 to 99 in words; throws beyond. */
export function numberWords(value: number): string[] {
  if (!Number.isInteger(value) || value < 0 || value > 99)
    throw new Error(`narration numbers: expected 0 to 99, got ${value}`)
  if (value < 20) return [ONES[value]!]
  const tens = TENS[Math.floor(value / 10)]!
  return value % 10 === 0 ? [tens] : [tens, ONES[value % 10]!]
}

const PLAIN = /^[a-z']+$/i

/** What the voice says for one word as it is written: `L4` becomes `L`, `four`. Punctuation is kept out. */
export function spokenWords(written: string): string[] {
  const bare = written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  const level = /^([TLS])(\d)$/.exec(bare)
  if (level) return [level[1]!, ...numberWords(Number(level[2]))]
  if (/^\d+$/.test(bare)) return numberWords(Number(bare))
  const parts = bare.split('-')
  const odd = parts.find((part) => !PLAIN.test(part))
  if (odd !== undefined)
    throw new Error(`narration: expected plain words, levels such as L4 or whole numbers, got "${written}"`)
  return parts
}

/** The punctuation that follows a written word and makes the voice pause. */
export const pauseAfter = (written: string): string => /[.,;:!?]$/.exec(written)?.[0] ?? ''

/** The words of a sentence as they are written, in the order the captions show them. */
export const writtenWords = (sentence: string): string[] => sentence.split(' ').filter((word) => word !== '')
