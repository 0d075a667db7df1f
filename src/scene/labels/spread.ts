/** Between one label and the next, CSS px. */
export const GAP_PX = 6

const MOST = 16
const sums = new Float64Array(MOST)
const counts = new Int32Array(MOST)
const stacked = new Float64Array(MOST)

/**
 * Moves middles apart in their order, each as little as can be (least squares), until none of the labels overlap and all stand between
 * `topPx` and `bottomPx`. Allocates nothing. CSS px.
 * @param middles where they would like to stand; becomes where they stand
 * @param count of at most 16 labels; they must fit
 */
export function spreadInto(
  middles: Float64Array,
  heights: Float64Array,
  count: number,
  topPx: number,
  bottomPx: number,
): void {
  // Stacked from 0, label i has its middle at stacked[i]. Moved by shifts that never fall from one label to the next, none overlap.
  let whole = 0
  for (let i = 0; i < count; i++) {
    stacked[i] = whole + (heights[i]! + GAP_PX) / 2
    whole += heights[i]! + GAP_PX
  }
  // The nearest such shifts to those that were wished for: neighbours that fall are pooled at their mean.
  let pools = 0
  for (let i = 0; i < count; i++) {
    sums[pools] = middles[i]! - stacked[i]!
    counts[pools] = 1
    pools++
    while (pools > 1 && sums[pools - 2]! / counts[pools - 2]! > sums[pools - 1]! / counts[pools - 1]!) {
      pools--
      sums[pools - 1]! += sums[pools]!
      counts[pools - 1]! += counts[pools]!
    }
  }
  let i = 0
  for (let pool = 0; pool < pools; pool++) {
    const wished = sums[pool]! / counts[pool]!
    const shift = Math.min(Math.max(wished, topPx), bottomPx - whole)
    for (let k = 0; k < counts[pool]!; k++, i++) middles[i] = stacked[i]! + shift
  }
}
