import { closest, distance } from 'fastest-levenshtein'
import type { Nearest } from '../../src/story/ranges.ts'

/** The share of an id's letters that may differ for it still to be the one that was meant. Chosen by trying. */
const MOST_APART = 0.4

/** The known id that is nearest in its letters; null when even that is another word. */
export const nearest: Nearest = (got, known) => {
  if (known.length === 0) return null
  const near = closest(got, known)
  return distance(got, near) <= MOST_APART * Math.max(got.length, near.length) ? near : null
}
