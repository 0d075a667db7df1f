import type { StructureId } from '../../anatomy/structures.ts'
import { clamp } from '../../math/vec3.ts'

/** A structure that would like a label: where it is seen, and how large its label is, CSS px. */
export interface LabelWish {
  readonly id: StructureId
  readonly xPx: number
  readonly yPx: number
  readonly widthPx: number
  readonly heightPx: number
  /** Of more wishes than there is room for, the highest are kept. */
  readonly priority: number
}

/** The rectangle labels stand in, CSS px: one column along its left edge, one along its right. */
export interface LabelFrame {
  readonly leftPx: number
  readonly rightPx: number
  readonly topPx: number
  readonly bottomPx: number
}

export type Column = 'left' | 'right'

/** A label in its place: the middle of the edge that its leader starts from, CSS px. */
export interface PlacedLabel {
  readonly id: StructureId
  readonly column: Column
  readonly xPx: number
  readonly yPx: number
  /** What its leader points at. */
  readonly toXPx: number
  readonly toYPx: number
}

/** Nobody reads more at once. */
export const MOST_LABELS = 9
const GAP_PX = 6
/** A structure changes columns only when it has gone this far past the border, so that labels do not hop while the model turns. */
const LOYAL_PX = 40

type Way = Pick<PlacedLabel, 'xPx' | 'yPx' | 'toXPx' | 'toYPx'>

const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

/** Whether two leaders cross; touching ends do not count. */
export function leadersCross(a: Way, b: Way): boolean {
  const one = turn(a.xPx, a.yPx, a.toXPx, a.toYPx, b.xPx, b.yPx)
  const two = turn(a.xPx, a.yPx, a.toXPx, a.toYPx, b.toXPx, b.toYPx)
  const three = turn(b.xPx, b.yPx, b.toXPx, b.toYPx, a.xPx, a.yPx)
  const four = turn(b.xPx, b.yPx, b.toXPx, b.toYPx, a.toXPx, a.toYPx)
  return one * two < 0 && three * four < 0
}

/**
 * How many of the wishes, from the leftmost on, go to the left column. As all of them lie to the left of all others, no leader of one
 * column can cross one of the other.
 */
function splitOf(
  sorted: readonly LabelWish[],
  frame: LabelFrame,
  rooms: number,
  before: ReadonlyMap<StructureId, PlacedLabel>,
): number {
  const middle = (frame.leftPx + frame.rightPx) / 2
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let count = 0; count <= sorted.length; count++) {
    if (count > rooms || sorted.length - count > rooms) continue
    let cost = 0
    for (const [i, wish] of sorted.entries()) {
      const column: Column = i < count ? 'left' : 'right'
      cost += Math.max(column === 'left' ? wish.xPx - middle : middle - wish.xPx, 0)
      const was = before.get(wish.id)?.column
      if (was !== undefined && was !== column) cost += LOYAL_PX
    }
    // Even columns are easier to read; worth a little, not a long leader.
    cost += Math.abs(2 * count - sorted.length) * (LOYAL_PX / 8)
    if (cost < least) {
      least = cost
      best = count
    }
  }
  return best
}

/** Middles as near as can be to where each label would like to stand, in their order, apart by their heights and inside the frame. */
function spread(order: readonly LabelWish[], { topPx, bottomPx }: LabelFrame): number[] {
  // Stacked from 0, label i has its middle at stacked[i]. Moved by shifts that never fall from one label to the next, none overlap.
  const stacked: number[] = []
  let whole = 0
  for (const { heightPx } of order) {
    stacked.push(whole + heightPx / 2 + GAP_PX / 2)
    whole += heightPx + GAP_PX
  }
  // The nearest such shifts to those that were wished for: neighbours that fall are pooled at their mean.
  const pools: { sum: number; count: number }[] = []
  for (const [i, { yPx }] of order.entries()) {
    pools.push({ sum: yPx - stacked[i]!, count: 1 })
    for (let p = pools.length - 1; p > 0; p--) {
      const [upper, lower] = [pools[p - 1]!, pools[p]!]
      if (upper.sum / upper.count <= lower.sum / lower.count) break
      pools.splice(p - 1, 2, { sum: upper.sum + lower.sum, count: upper.count + lower.count })
    }
  }
  const shifts = pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count))
  return shifts.map((shift, i) => clamp(shift, topPx, bottomPx - whole) + stacked[i]!)
}

const anyCross = (placed: readonly PlacedLabel[]): boolean =>
  placed.some((a, i) => placed.some((b, j) => j > i && leadersCross(a, b)))

/** Swaps the places of labels whose leaders cross until none do. Each swap makes the two leaders shorter together, so it ends. */
function uncross(order: LabelWish[], place: (order: readonly LabelWish[]) => readonly PlacedLabel[]): void {
  for (let i = 0; i < order.length; i++) {
    for (let j = i + 1; j < order.length; j++) {
      const placed = place(order)
      if (!leadersCross(placed[i]!, placed[j]!)) continue
      const [upper, lower] = [order[i]!, order[j]!]
      order[i] = lower
      order[j] = upper
      i = -1
      break
    }
  }
}

/** The labels of one column from top to bottom, none of whose leaders cross. */
function columnOf(
  column: Column,
  wishes: readonly LabelWish[],
  frame: LabelFrame,
  edge: number,
  before: ReadonlyMap<StructureId, PlacedLabel>,
): PlacedLabel[] {
  const place = (order: readonly LabelWish[], middles: readonly number[]): PlacedLabel[] =>
    order.map(({ id, xPx, yPx }, i) => ({
      id,
      column,
      xPx: edge,
      yPx: middles[i]!,
      toXPx: xPx,
      toYPx: yPx,
    }))
  const height = ({ id, yPx }: LabelWish): number => before.get(id)?.yPx ?? yPx
  const order = [...wishes].sort((a, b) => height(a) - height(b) || a.yPx - b.yPx || (a.id < b.id ? -1 : 1))
  let middles = spread(order, frame)
  const ROUNDS = 8
  for (let round = 0; round < ROUNDS; round++) {
    uncross(order, (now) => place(now, middles))
    const nearer = spread(order, frame)
    // Nearer places that bring a crossing back are not better.
    if (!anyCross(place(order, nearer))) return place(order, nearer)
    if (round + 1 < ROUNDS) middles = nearer
  }
  return place(order, middles)
}

/**
 * Atlas labels: names in two columns beside the body with straight leaders. At most nine; none overlaps another, no two leaders cross,
 * all stand inside the frame; told what stood before, it changes as little as it can.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  frame: LabelFrame,
  before: readonly PlacedLabel[] = [],
): PlacedLabel[] {
  const was = new Map(before.map((label) => [label.id, label]))
  const tallest = wishes.reduce((most, { heightPx }) => Math.max(most, heightPx), 1)
  const rooms = Math.max(Math.floor((frame.bottomPx - frame.topPx) / (tallest + GAP_PX)), 0)
  const widest = wishes.reduce((most, { widthPx }) => Math.max(most, widthPx), 0)
  // Leaders start from one line in each column, so names are set flush against the body.
  const edges = { left: frame.leftPx + widest, right: frame.rightPx - widest }
  const inside = wishes.filter(
    ({ xPx, yPx }) => xPx > edges.left && xPx < edges.right && yPx > frame.topPx && yPx < frame.bottomPx,
  )
  const kept = [...inside]
    .sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
    .slice(0, Math.min(MOST_LABELS, 2 * rooms))
    .sort((a, b) => a.xPx - b.xPx || (a.id < b.id ? -1 : 1))
  const split = splitOf(kept, frame, rooms, was)
  return [
    ...columnOf('left', kept.slice(0, split), frame, edges.left, was),
    ...columnOf('right', kept.slice(split), frame, edges.right, was),
  ]
}
