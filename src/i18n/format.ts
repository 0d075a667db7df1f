import type { Readout } from '../evidence/readouts.ts'

/** How one language writes numbers and counts things. */
export interface Formats {
  /** A number with so many digits after its decimal mark. */
  readonly number: (value: number, digits?: number) => string
  /** A number with its unit; a share in percent is given as 0..100. */
  readonly quantity: (value: number, unit: Readout['unit'] | 'cm' | 'MB', digits?: number) => string
  /** A text of figures that is written with a decimal point, such as `1.4 – 1.7` or `24% → 84%`, in this language's writing. */
  readonly figures: (text: string) => string
  /** Names after one another: `one, two and three`. */
  readonly list: (names: readonly string[]) => string
  /** The form of a sentence that fits a count. */
  readonly counted: (
    count: number,
    forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
  ) => string
}

const NO_BREAK = '\u00a0'

const digitsAfter = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits })

/** @param tag a BCP 47 tag, such as `es`; Intl knows its decimal mark, its grouping and its plurals */
export function formatsOf(tag: string): Formats {
  // Each is made when first needed and kept: browsers take long over it.
  let list: Intl.ListFormat | undefined
  let plural: Intl.PluralRules | undefined
  const numbers: Intl.NumberFormat[] = []
  const shares: Intl.NumberFormat[] = []
  const number = (value: number, digits = 0): string => {
    numbers[digits] ??= new Intl.NumberFormat(tag, {
      ...digitsAfter(digits),
      // Minus nothing is nothing.
      signDisplay: 'negative',
    })
    return numbers[digits].format(value)
  }
  const share = (value: number, digits: number): string => {
    shares[digits] ??= new Intl.NumberFormat(tag, { style: 'percent', ...digitsAfter(digits) })
    return shares[digits].format(value)
  }
  return {
    number,
    quantity: (value, unit, digits = 0) => `${number(value, digits)}${NO_BREAK}${unit}`,
    figures: (text) =>
      text.replace(/(\d+)(?:\.(\d+))?(%?)/g, (figure, _whole, decimals: string | undefined, percent: string) => {
        const digits = decimals?.length ?? 0
        const value = Number.parseFloat(figure)
        return percent === '' ? number(value, digits) : share(value / 100, digits)
      }),
    list(names) {
      list ??= new Intl.ListFormat(tag)
      return list.format(names)
    },
    counted(count, forms) {
      plural ??= new Intl.PluralRules(tag)
      return (forms[plural.select(count)] ?? forms.other).replaceAll('#', number(count))
    },
  }
}
