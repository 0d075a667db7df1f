import type { Messages } from '../../../src/i18n/messages.ts'

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const marked = 'ȧƀçðéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžȦƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ'
const VOWEL = /[aeiou]/

/** Text that can still be read but is none of ours: each letter accented, vowels doubled (40 % longer), words and numbers as many as before. */
export const pseudoText = (text: string): string =>
  [...text]
    .map((letter) => {
      const at = plain.indexOf(letter)
      if (at < 0) return letter
      return VOWEL.test(letter) ? marked[at]!.repeat(2) : marked[at]!
    })
    .join('')

/** Any words with every text in them changed. */
export function pseudoOf<T>(value: T): T {
  if (typeof value === 'string') return pseudoText(value) as T
  if (typeof value === 'function') return ((...args: unknown[]) => pseudoOf(Reflect.apply(value, null, args))) as T
  if (Array.isArray(value)) return value.map(pseudoOf) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pseudoOf(one)])) as T
}

/** A language that reads from right to left, made of another; its numbers and Latin names stay as they are. */
export function pseudo(messages: Messages): Messages {
  const { language, format, glossary } = messages
  return {
    ...pseudoOf(messages),
    language: { ...language, name: pseudoText(language.name), direction: 'rtl' },
    format,
    glossary: glossary.map(({ term, plain, latin }) => ({ term: pseudoText(term), plain: pseudoText(plain), latin })),
  }
}
