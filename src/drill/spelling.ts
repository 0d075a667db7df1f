/** Words that carry nothing in a name, in the languages that are spoken here and in Latin names. */
const EMPTY = new Set(
  'the a an of to from and el la los las un una del de al y musculus nervus ligamentum os ramus muscle musculo nerve nervio ligament ligamento bone hueso'.split(
    ' ',
  ),
)

/** Small letters without accents, single spaces, no marks; `L4/5` and `L4-5` become `l4 5`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What is left of a name without its empty words. */
const bare = (text: string): string => {
  const words = plain(text).split(' ')
  const full = words.filter((word) => !EMPTY.has(word))
  return (full.length > 0 ? full : words).join(' ')
}

/** `l5 root` and `root l5` are one name. */
const inOrder = (text: string): string => text.split(' ').sort().join(' ')

/** Letters that must be put in, taken out, changed or swapped with a neighbour to make one text of the other. */
export function slips(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** Slips that are forgiven in a name of so many letters. */
const forgiven = (letters: number): number => (letters < 5 ? 0 : letters < 9 ? 1 : 2)

const allowed = (count: number, name: string): number =>
  count <= forgiven(name.length) ? count : Number.POSITIVE_INFINITY

const DIGITS = /\d+/g
const numbersIn = (text: string): string => (text.match(DIGITS) ?? []).join(' ')

/** How a typed name was meant. */
export type Spelled = 'exact' | 'close' | 'no'

/**
 * Whether a typed name is one of these: case, accents, articles and a slip or two are forgiven, another number never (L4 is not L5).
 * A name that is nearer to one of `others` is not this one.
 */
export function spelled(typed: string, names: readonly string[], others: readonly string[] = []): Spelled {
  const said = bare(typed)
  if (said === '') return 'no'
  const off = (name: string): number => {
    const wanted = bare(name)
    if (numbersIn(wanted) !== numbersIn(said)) return Number.POSITIVE_INFINITY
    const count = Math.min(slips(said, wanted), slips(inOrder(said), inOrder(wanted)))
    // A slip may have made an empty word look like one that says something.
    const [full, wholly] = [plain(typed), plain(name)]
    return Math.min(allowed(count, wanted), allowed(slips(full, wholly), wholly))
  }
  const least = Math.min(...names.map(off))
  if (least === 0) return 'exact'
  if (least === Number.POSITIVE_INFINITY || others.some((name) => off(name) <= least)) return 'no'
  return 'close'
}
