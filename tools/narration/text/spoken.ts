import type { SpokenWords } from '../speech.ts'
import { bareWord } from '../spoken-text.ts'

/** How one language says what is not spelled out. */
export interface Talk {
  /** A whole number in words; throws beyond what narration needs. */
  readonly whole: (value: number) => string[]
  /** The mark between a number and its decimals, and between thousands, as it is written. */
  readonly decimalMark: '.' | ','
  readonly thousandsMark: '.' | ','
  /** The same mark as it is said. */
  readonly point: string
  /** Between the ends of a range. */
  readonly upTo: string
  /** Units as they are written. */
  readonly units: Readonly<Record<string, readonly string[]>>
  /** Letters of levels and of abbreviations, as they are spelled out. */
  readonly letters: Readonly<Record<string, string>>
  /** Abbreviations that are said in a way of their own, by how they are written. */
  readonly special: Readonly<Record<string, readonly string[]>>
  /** A word the voice can read by itself. */
  readonly plain: RegExp
}

const LEVELS = /^([TLS])(\d{1,2})(?:[/–-]([TLS]?)(\d{1,2}))?$/
const RANGE = /^([\d.,]*\d)[–-]([\d.,]*\d)(\D*)$/
const NUMBER = /^([\d.,]*\d)(\D*)$/
const ABBREVIATION = /^[A-Z]{2,5}$/

/** What a voice says for one word as it is written: `L4/5` becomes `L`, `four`, `five`. Punctuation is kept out. */
export function speakerOf(talk: Talk): SpokenWords {
  const spelled = (letters: string): string[] =>
    [...letters].map((letter) => {
      const said = talk.letters[letter]
      if (!said)
        throw new Error(`narration: expected a letter of ${Object.keys(talk.letters).join('')}, got "${letter}"`)
      return said
    })

  function numberOf(written: string): string[] {
    const [whole, decimals] = written.replaceAll(talk.thousandsMark, '').split(talk.decimalMark)
    const words = talk.whole(Number(whole))
    if (decimals === undefined) return words
    return [...words, talk.point, ...[...decimals].flatMap((digit) => talk.whole(Number(digit)))]
  }

  const unitOf = (unit: string): readonly string[] | undefined => (unit === '' ? [] : talk.units[unit])

  return (written) => {
    const bare = bareWord(written).replaceAll('’', "'")
    const special = talk.special[bare] ?? talk.units[bare]
    if (special) return [...special]
    const levels = LEVELS.exec(bare)
    if (levels) {
      const [, letter = '', number = '', other = '', until] = levels
      const first = [...spelled(letter), ...talk.whole(Number(number))]
      return until === undefined ? first : [...first, ...spelled(other), ...talk.whole(Number(until))]
    }
    const range = RANGE.exec(bare)
    const rangeUnit = range && unitOf(range[3]!)
    if (range && rangeUnit) return [...numberOf(range[1]!), talk.upTo, ...numberOf(range[2]!), ...rangeUnit]
    const number = NUMBER.exec(bare)
    const unit = number && unitOf(number[2]!)
    if (number && unit) return [...numberOf(number[1]!), ...unit]
    const parts = bare.split(/[-/–]/).flatMap((part) => {
      if (talk.special[part]) return [...talk.special[part]]
      return ABBREVIATION.test(part) ? spelled(part) : [part]
    })
    if (parts.some((part) => !talk.plain.test(part)))
      throw new Error(`narration: expected plain words, levels such as L4, numbers or known units, got "${written}"`)
    return parts
  }
}
