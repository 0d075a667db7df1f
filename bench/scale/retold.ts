const vowels = 'aeiou'
const consonants = 'bcdfghlmnprstv'

/** A number that depends on nothing but a text, 0 or more. */
export function numberOf(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return hash >>> 0
}

/** The letter that stands `by` further in a row of letters; any other stays. */
function turned(letter: string, by: number): string {
  const lower = letter.toLowerCase()
  for (const row of [vowels, consonants]) {
    const at = row.indexOf(lower)
    if (at < 0) continue
    const next = row[(at + by) % row.length]!
    return letter === lower ? next : next.toUpperCase()
  }
  return letter
}

/**
 * A text in a tongue of its own: as long, with as many words that come back as often, and no word of the original, so that it packs as well
 * as real text does and no better. The same for the same text and tongue.
 */
export const retold = (text: string, tongue: string): string =>
  text.replace(/\p{L}{2,}/gu, (word) => {
    const seed = numberOf(`${tongue} ${word.toLowerCase()}`)
    return [...word].map((letter, i) => turned(letter, 1 + ((seed >>> (i % 24)) % 13))).join('')
  })

/** Numbers as near to others as one view is to the next, to the same digits; whole numbers of ids and truth values stay. */
export const shifted = (value: number, seed: string): number =>
  Number.isInteger(value) && Math.abs(value) < 3
    ? value
    : Number((value * (1 + ((numberOf(seed) % 1000) - 500) / 25_000)).toPrecision(4))
