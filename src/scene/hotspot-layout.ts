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

const ROUNDS = 24

/**
 * Numbers moved apart until no two stand nearer than `leastPx`, each as little as can be; those with room stay where they are. Where
 * two lie in one place the later goes below. A crowd with no room in the free picture stays closer together than wished.
 * @param free the part of the picture that no panel covers, CSS px; only numbers inside it are moved, and they stay in it
 */
export function keepApart(
  dots: readonly { readonly x: number; readonly y: number }[],
  free: { x: number; y: number; width: number; height: number },
  leastPx: number,
): { x: number; y: number }[] {
  const placed = dots.map(({ x, y }) => ({ x, y }))
  const right = free.x + free.width
  const bottom = free.y + free.height
  const seen = placed.filter(({ x, y }) => x >= free.x && x <= right && y >= free.y && y <= bottom)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, b] of seen.entries()) {
      for (const a of seen.slice(0, at)) {
        const apart = Math.hypot(b.x - a.x, b.y - a.y)
        if (apart >= leastPx) continue
        const x = apart > 0 ? (b.x - a.x) / apart : 0
        const y = apart > 0 ? (b.y - a.y) / apart : 1
        const half = (leastPx - apart) / 2
        a.x -= x * half
        a.y -= y * half
        b.x += x * half
        b.y += y * half
      }
    }
    for (const dot of seen) {
      dot.x = Math.min(Math.max(dot.x, free.x), right)
      dot.y = Math.min(Math.max(dot.y, free.y), bottom)
    }
  }
  return placed
}
