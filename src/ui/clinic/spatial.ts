/** Where something stands on the page, CSS px. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const directions = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const
export type Direction = (typeof directions)[number]

/** How much further something beside the way counts than something on it. Chosen by eye. */
const ASIDE = 2.5

const middle = (from: number, to: number): number => (from + to) / 2
/** How far two stretches of a line lie apart; 0 where they overlap. */
const apart = (aFrom: number, aTo: number, bFrom: number, bTo: number): number => Math.max(bFrom - aTo, aFrom - bTo, 0)

/** How far `to` is from `from` along a direction and beside it, CSS px; null where it does not lie there. */
function reach(from: Box, to: Box, direction: Direction): number | null {
  const across = direction === 'ArrowLeft' || direction === 'ArrowRight'
  const forward = direction === 'ArrowRight' || direction === 'ArrowDown' ? 1 : -1
  const [a, b] = [from, to].map((box) => (across ? middle(box.left, box.right) : middle(box.top, box.bottom))) as [
    number,
    number,
  ]
  if ((b - a) * forward <= 1) return null
  const along = across
    ? apart(from.left, from.right, to.left, to.right)
    : apart(from.top, from.bottom, to.top, to.bottom)
  const aside = across
    ? apart(from.top, from.bottom, to.top, to.bottom)
    : apart(from.left, from.right, to.left, to.right)
  // Of two that are as near, the one whose middle is nearer.
  const lean = across
    ? Math.abs(middle(from.top, from.bottom) - middle(to.top, to.bottom))
    : Math.abs(middle(from.left, from.right) - middle(to.left, to.right))
  // What stands beside and hardly further on is not in that direction.
  if (aside > 0 && along === 0) return null
  return along + ASIDE * aside + lean / 100
}

/** Which of `boxes` is next from `from` in a direction; null where there is none: then the focus stays. */
export function nextIn(from: Box, boxes: readonly Box[], direction: Direction): number | null {
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [index, box] of boxes.entries()) {
    const far = reach(from, box, direction)
    if (far === null || far >= least) continue
    least = far
    best = index
  }
  return best
}

/** Which of `boxes` stands nearest to where the focus was when what held it went away; null where there are none. */
export function nearest(from: Box, boxes: readonly Box[]): number | null {
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [index, box] of boxes.entries()) {
    const far = Math.hypot(
      middle(box.left, box.right) - middle(from.left, from.right),
      middle(box.top, box.bottom) - middle(from.top, from.bottom),
    )
    if (far >= least) continue
    least = far
    best = index
  }
  return best
}
