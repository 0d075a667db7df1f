/** A part covered by no more than this share of its face is free to go. */
const FREE = 0.1

/**
 * The order in which parts are taken away: always one that hardly anything left still covers, of those the outermost.
 * @param fronts how far out each is
 * @param covers by what share of its face the second is covered by the first, 0..1
 * @returns indices into `fronts`
 */
export function turnsOf(fronts: readonly number[], covers: (over: number, under: number) => number): number[] {
  const left = new Set(fronts.keys())
  const turns: number[] = []
  const covered = (under: number): number => {
    let most = 0
    for (const over of left) if (over !== under) most = Math.max(most, covers(over, under))
    return most
  }
  while (left.size > 0) {
    let best = -1
    let [bestCovered, bestFront] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const one of left) {
      const share = Math.max(covered(one), FREE)
      const front = fronts[one]!
      if (share > bestCovered || (share === bestCovered && front <= bestFront)) continue
      ;[best, bestCovered, bestFront] = [one, share, front]
    }
    left.delete(best)
    turns.push(best)
  }
  return turns
}
