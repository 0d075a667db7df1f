/** A hotspot's dot on the picture and the size of its label, CSS px. */
export interface Dot {
  readonly x: number
  readonly y: number
  readonly labelWidth: number
  readonly labelHeight: number
}

/** Where a label goes: its nearer upper corner, and on which side of its dot. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly side: 'left' | 'right'
}

const REACH_PX = 34
const GAP_PX = 8

/** Moves boxes apart along one line, keeping their order and staying as near as can be to where they wish to be. */
function spread(
  wishes: readonly { readonly y: number; readonly height: number }[],
  from: number,
  to: number,
): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[a]!.y - wishes[b]!.y)
  const placed: number[] = new Array(wishes.length)
  let floor = from
  for (const index of order) {
    placed[index] = Math.max(wishes[index]!.y, floor)
    floor = placed[index] + wishes[index]!.height + GAP_PX
  }
  let ceiling = to
  for (const index of order.reverse()) {
    placed[index] = Math.max(Math.min(placed[index]!, ceiling - wishes[index]!.height), from)
    ceiling = placed[index]! - GAP_PX
  }
  return placed
}

/**
 * Labels beside their dots, on the side away from the middle of the free picture, apart from one another and inside it.
 * @param free the part of the picture that no panel covers, CSS px
 */
export function layLabels(
  dots: readonly Dot[],
  free: { x: number; y: number; width: number; height: number },
): Label[] {
  const middle = free.x + free.width / 2
  const sideOf = ({ x, labelWidth }: Dot): Label['side'] => {
    const wish = x < middle ? 'left' : 'right'
    const room =
      wish === 'left' ? x - REACH_PX - labelWidth >= free.x : x + REACH_PX + labelWidth <= free.x + free.width
    if (room) return wish
    return wish === 'left' ? 'right' : 'left'
  }
  const labels: Label[] = new Array(dots.length)
  for (const side of ['left', 'right'] as const) {
    const here = dots.map((dot, index) => ({ dot, index })).filter(({ dot }) => sideOf(dot) === side)
    const ys = spread(
      here.map(({ dot }) => ({ y: dot.y - dot.labelHeight / 2, height: dot.labelHeight })),
      free.y,
      free.y + free.height,
    )
    for (const [at, { dot, index }] of here.entries()) {
      const x = side === 'left' ? dot.x - REACH_PX - dot.labelWidth : dot.x + REACH_PX
      labels[index] = { x, y: ys[at]!, side }
    }
  }
  return labels
}
