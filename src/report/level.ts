import { type RootId, rootIds } from '../anatomy/nerves.ts'
import { type DiscId, discIds } from '../anatomy/spine.ts'

/** `l4` or `s1` (also `d12`) as vertebrae are counted here: T11 = 0 .. L5 = 6, S1 = 7; null when it is none of them. */
const placeOf = (letter: string, number: number): number | null => {
  if ((letter === 't' || letter === 'd') && (number === 11 || number === 12)) return number - 11
  if (letter === 'l' && number >= 1 && number <= 5) return number + 1
  return letter === 's' && number === 1 ? 7 : null
}

const PAIR = /^([tdl])\s?(\d{1,2})\s*(?:[-/]|to\s|on\s|through\s|thru\s)?\s*([tdls])?\s?(\d{1,2})(?!\d|\.\d)/
const SINGLE = /^([ls])\s?([1-5])(?!\d|\.\d)/

/** Discs that are named at the start of a text, and how many characters name them: `L4-5`, `L4/L5`, `L5 S1`, `L3-S1` (all between). */
export function discsAt(text: string): { discs: readonly DiscId[]; length: number } | null {
  const pair = PAIR.exec(text)
  if (!pair) return null
  const [whole, above, first, below, second] = pair as unknown as [string, string, string, string | undefined, string]
  const from = placeOf(above, Number(first))
  // `L5-1` is said for L5-S1.
  const letter = below ?? (above === 'l' && Number(first) === 5 && Number(second) === 1 ? 's' : above)
  const to = placeOf(letter, Number(second))
  if (from === null || to === null || to <= from) return null
  return { discs: discIds.slice(from, to), length: whole.length }
}

/** A root or vertebra that is named alone at the start of a text: `L5`, `S1`. */
export function rootAt(text: string): { root: RootId; length: number } | null {
  const single = SINGLE.exec(text)
  if (!single) return null
  const root = `${single[1]!.toUpperCase()}${single[2]}` as RootId
  return (rootIds as readonly string[]).includes(root) ? { root, length: single[0].length } : null
}

/** The root that travels past a disc on its way down, and the one that leaves through the foramen beside it. */
export function rootsBeside(disc: DiscId): { traversing: RootId | null; exiting: RootId | null } {
  const [above, below] = disc.split('-') as [string, string]
  const known = (root: string): RootId | null =>
    (rootIds as readonly string[]).includes(root) ? (root as RootId) : null
  return { traversing: known(below), exiting: known(above) }
}
