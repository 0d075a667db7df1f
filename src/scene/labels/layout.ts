import type { StructureId } from '../../anatomy/structures.ts'
import { clamp } from '../../math/vec3.ts'
import { GAP_PX, spreadInto } from './spread.ts'

/** A structure that would like a label: where it is seen, and how tall its label is, CSS px. */
export interface LabelWish {
  readonly id: StructureId
  readonly xPx: number
  readonly yPx: number
  readonly heightPx: number
  /** Of more wishes than there is room for, the highest are kept. */
  readonly priority: number
}

export const columns = ['left', 'right'] as const
export type Column = (typeof columns)[number]

/** Where the labels of a column may stand, CSS px: `edgePx` is the line that their leaders start from, on the body's side of them. */
export interface ColumnPlace {
  readonly edgePx: number
  readonly topPx: number
  readonly bottomPx: number
}
export type LabelFrame = Readonly<Record<Column, ColumnPlace>>

/** A label in its place: the middle of the edge that its leader starts from, and what the leader points at, CSS px. */
export interface PlacedLabel {
  readonly id: StructureId
  readonly column: Column
  readonly xPx: number
  readonly yPx: number
  readonly toXPx: number
  readonly toYPx: number
}

/** Nobody reads more at once. */
export const MOST_LABELS = 9
/** A structure changes columns only when it has gone this far past the border, so that labels do not hop while the model turns. Chosen by eye. */
const LOYAL_PX = 110
/** What labels more in one column than in the other are worth, px of leader; times the square of how many. Chosen by eye. */
const EVEN_PX = 14
/** A point this near to another's leader would be taken for its end. */
const CLEAR_PX = 6

const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

/** Whether a line from (ax, ay) to (aToX, aToY) crosses one from (bx, by) to (bToX, bToY); touching ends do not count. */
export function linesCross(
  ax: number,
  ay: number,
  aToX: number,
  aToY: number,
  bx: number,
  by: number,
  bToX: number,
  bToY: number,
): boolean {
  return (
    turn(ax, ay, aToX, aToY, bx, by) * turn(ax, ay, aToX, aToY, bToX, bToY) < 0 &&
    turn(bx, by, bToX, bToY, ax, ay) * turn(bx, by, bToX, bToY, aToX, aToY) < 0
  )
}

type Way = Pick<PlacedLabel, 'xPx' | 'yPx' | 'toXPx' | 'toYPx'>

/** Whether two leaders cross; touching ends do not count. */
export const leadersCross = (a: Way, b: Way): boolean =>
  linesCross(a.xPx, a.yPx, a.toXPx, a.toYPx, b.xPx, b.yPx, b.toXPx, b.toYPx)

/** Whether what `b` points at lies on the leader of `a`, or next to it. */
export function leaderTouches(a: Way, b: Way): boolean {
  const [dx, dy] = [a.toXPx - a.xPx, a.toYPx - a.yPx]
  const [px, py] = [b.toXPx - a.xPx, b.toYPx - a.yPx]
  const t = clamp((px * dx + py * dy) / (dx * dx + dy * dy || 1), 0, 1)
  return Math.hypot(px - t * dx, py - t * dy) < CLEAR_PX
}

/**
 * How many of the wishes, from the leftmost on, go to the left column. As all of them lie to the left of all others, no leader of one
 * column can cross one of the other.
 */
function splitOf(
  sorted: readonly LabelWish[],
  { left, right }: LabelFrame,
  rooms: Readonly<Record<Column, number>>,
  before: ReadonlyMap<StructureId, PlacedLabel>,
): number {
  const middle = (left.edgePx + right.edgePx) / 2
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let count = 0; count <= sorted.length; count++) {
    if (count > rooms.left || sorted.length - count > rooms.right) continue
    let cost = 0
    for (const [i, wish] of sorted.entries()) {
      const column: Column = i < count ? 'left' : 'right'
      cost += Math.max(column === 'left' ? wish.xPx - middle : middle - wish.xPx, 0)
      const was = before.get(wish.id)?.column
      if (was !== undefined && was !== column) cost += LOYAL_PX
    }
    cost += (2 * count - sorted.length) ** 2 * EVEN_PX
    if (cost < least) {
      least = cost
      best = count
    }
  }
  return best
}

/** How many labels as tall as the tallest a column holds. */
const roomsIn = ({ topPx, bottomPx }: ColumnPlace, tallest: number): number =>
  Math.max(Math.floor((bottomPx - topPx) / (tallest + GAP_PX)), 0)

/** Middles as near as can be to where each label would like to stand, in their order, apart by their heights and inside the column. */
function spread(order: readonly LabelWish[], { topPx, bottomPx }: ColumnPlace): number[] {
  const middles = Float64Array.from(order, ({ yPx }) => yPx)
  const heights = Float64Array.from(order, ({ heightPx }) => heightPx)
  spreadInto(middles, heights, order.length, topPx, bottomPx)
  return [...middles]
}

/** The same in places all alike, which hold any order. */
function evenly(order: readonly LabelWish[], { topPx, bottomPx }: ColumnPlace): number[] {
  const step = order.reduce((most, { heightPx }) => Math.max(most, heightPx), 0) + GAP_PX
  const whole = step * order.length
  const middle = order.reduce((sum, { yPx }) => sum + yPx, 0) / order.length
  const top = clamp(middle - whole / 2, topPx, bottomPx - whole)
  return order.map((_, i) => top + (i + 0.5) * step)
}

/** The labels of one column from top to bottom, none of whose leaders cross. */
function columnOf(
  column: Column,
  wishes: readonly LabelWish[],
  place: ColumnPlace,
  before: ReadonlyMap<StructureId, PlacedLabel>,
): PlacedLabel[] {
  const laid = (order: readonly LabelWish[], middles: readonly number[]): PlacedLabel[] =>
    order.map(({ id, xPx, yPx }, i) => ({
      id,
      column,
      xPx: place.edgePx,
      yPx: middles[i]!,
      toXPx: xPx,
      toYPx: yPx,
    }))
  const crossing = (placed: readonly PlacedLabel[]): [number, number] | null => {
    for (let i = 0; i < placed.length; i++)
      for (let j = i + 1; j < placed.length; j++) if (leadersCross(placed[i]!, placed[j]!)) return [i, j]
    return null
  }
  // Each swap of two crossing leaders makes them shorter together, so this ends.
  const uncross = (order: LabelWish[], middles: readonly number[]): void => {
    for (let pair = crossing(laid(order, middles)); pair !== null; pair = crossing(laid(order, middles))) {
      const [i, j] = pair
      const upper = order[i]!
      order[i] = order[j]!
      order[j] = upper
    }
  }
  const height = ({ id, yPx }: LabelWish): number => {
    const was = before.get(id)
    return was?.column === column ? was.yPx : yPx
  }
  const order = [...wishes].sort((a, b) => height(a) - height(b) || a.yPx - b.yPx || (a.id < b.id ? -1 : 1))
  const ROUNDS = 8
  for (let round = 0; round < ROUNDS; round++) {
    const middles = spread(order, place)
    if (crossing(laid(order, middles)) === null) return laid(order, middles)
    uncross(order, middles)
  }
  // Going nearer to what they name brings a crossing back each time.
  const middles = evenly(order, place)
  uncross(order, middles)
  return laid(order, middles)
}

/** The labels that are kept, in their places. */
function place(
  kept: readonly LabelWish[],
  frame: LabelFrame,
  rooms: Readonly<Record<Column, number>>,
  was: ReadonlyMap<StructureId, PlacedLabel>,
): PlacedLabel[] {
  const sorted = [...kept].sort((a, b) => a.xPx - b.xPx || (a.id < b.id ? -1 : 1))
  const split = splitOf(sorted, frame, rooms, was)
  return [
    ...columnOf('left', sorted.slice(0, split), frame.left, was),
    ...columnOf('right', sorted.slice(split), frame.right, was),
  ]
}

/**
 * Atlas labels: names in two columns beside the body with straight leaders. At most nine; none overlaps another, no two leaders cross or
 * touch what another points at, all stand inside their column; told what stood before, it changes as little as it can. What lies outside
 * the columns' edges has none.
 * @param wishes may be more than there is room for: the next one comes up where one cannot be placed
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  frame: LabelFrame,
  before: readonly PlacedLabel[] = [],
  most = MOST_LABELS,
): PlacedLabel[] {
  const was = new Map(before.map((label) => [label.id, label]))
  const tallest = wishes.reduce((height, { heightPx }) => Math.max(height, heightPx), 1)
  const rooms = { left: roomsIn(frame.left, tallest), right: roomsIn(frame.right, tallest) }
  const room = Math.min(most, rooms.left + rooms.right)
  const open = wishes
    .filter(({ xPx }) => xPx > frame.left.edgePx && xPx < frame.right.edgePx)
    .sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
  // Each round gives one wish up for good, so this ends.
  for (;;) {
    const kept = open.slice(0, room)
    const placed = place(kept, frame, rooms, was)
    const touching = new Set<StructureId>()
    for (const a of placed)
      for (const b of placed) {
        if (a === b || !leaderTouches(a, b)) continue
        const least = kept.findLast(({ id }) => id === a.id || id === b.id)
        if (least) touching.add(least.id)
      }
    const given = open.findLastIndex(({ id }) => touching.has(id))
    if (given < 0) return placed
    open.splice(given, 1)
  }
}
