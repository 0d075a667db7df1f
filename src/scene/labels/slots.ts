import { approach } from '../../math/damper.ts'
import type { Frame } from '../camera-view.ts'
import type { Anchor } from './anchor.ts'
import type { LabelElement, LabelEntry } from './board.ts'
import { type LabelFrame, linesCross } from './layout.ts'
import { spreadInto } from './spread.ts'

/** A label on its way. CSS px. */
export interface Slot {
  readonly entry: LabelEntry
  readonly anchor: Anchor
  readonly heightPx: number
  /** The less, the sooner it makes way. */
  readonly priority: number
  /** Where its leader starts, and is to start. */
  edgePx: number
  yPx: number
  goalEdgePx: number
  goalYPx: number
  /** What its leader points at, and how far its end still is from there. */
  toXPx: number
  toYPx: number
  lagXPx: number
  lagYPx: number
  /** Made way while the picture moves: its leader would cross another, or what it points at is no longer seen. */
  away: boolean
  /** What was last written, and to which elements: a page may make others. */
  readonly written: Float64Array
  writtenTo: LabelElement | null
}

/** From the leader's start to the letters. */
const LETTERS_PX = 2
const HALF_LIFE_MS = 70
const STILL_PX = 0.4
/** Names stand still until one would be this far from its place. Chosen by eye. */
const SLACK_PX = 26

const MOST = 16
const middles = new Float64Array(MOST)
const heights = new Float64Array(MOST)

/**
 * Gives names that have drifted too far from what they point at new places, in the same order.
 * @param slots those of a column together, from top to bottom
 */
export function regoal(slots: readonly Slot[], frame: LabelFrame): void {
  for (let from = 0; from < slots.length; ) {
    const { column } = slots[from]!.entry
    let to = from
    while (to < slots.length && slots[to]!.entry.column === column) to++
    const { topPx, bottomPx } = frame[column]
    for (let i = from; i < to; i++) {
      middles[i - from] = slots[i]!.toYPx
      heights[i - from] = slots[i]!.heightPx
    }
    spreadInto(middles, heights, to - from, topPx, bottomPx)
    let drifted = false
    for (let i = from; i < to; i++) if (Math.abs(middles[i - from]! - slots[i]!.goalYPx) > SLACK_PX) drifted = true
    if (drifted) for (let i = from; i < to; i++) slots[i]!.goalYPx = middles[i - from]!
    from = to
  }
}

/** Moves names towards their places; @returns whether any is still on its way */
export function ease(slots: readonly Slot[], dtMs: number, still: boolean): boolean {
  let moving = false
  for (const slot of slots) {
    const near =
      Math.abs(slot.yPx - slot.goalYPx) + Math.abs(slot.edgePx - slot.goalEdgePx) < STILL_PX &&
      Math.abs(slot.lagXPx) + Math.abs(slot.lagYPx) < STILL_PX
    if (still || near) {
      slot.yPx = slot.goalYPx
      slot.edgePx = slot.goalEdgePx
      slot.lagXPx = slot.lagYPx = 0
      continue
    }
    moving = true
    slot.yPx = approach(slot.yPx, slot.goalYPx, HALF_LIFE_MS, dtMs)
    slot.edgePx = approach(slot.edgePx, slot.goalEdgePx, HALF_LIFE_MS, dtMs)
    slot.lagXPx = approach(slot.lagXPx, 0, HALF_LIFE_MS, dtMs)
    slot.lagYPx = approach(slot.lagYPx, 0, HALF_LIFE_MS, dtMs)
  }
  return moving
}

const cross = (a: Slot, b: Slot): boolean =>
  linesCross(
    a.edgePx,
    a.yPx,
    a.toXPx + a.lagXPx,
    a.toYPx + a.lagYPx,
    b.edgePx,
    b.yPx,
    b.toXPx + b.lagXPx,
    b.toYPx + b.lagYPx,
  )

/** Takes away labels whose leaders would cross another's or lead out of the picture, the least important first. */
export function makeWay(slots: readonly Slot[], frame: LabelFrame, picture: Frame): void {
  const topPx = picture.insets.topPx
  const bottomPx = picture.heightPx - picture.insets.bottomPx
  for (const slot of slots) {
    const { toXPx, toYPx } = slot
    if (toXPx <= frame.left.edgePx || toXPx >= frame.right.edgePx || toYPx <= topPx || toYPx >= bottomPx)
      slot.away = true
  }
  for (let i = 0; i < slots.length; i++)
    for (let j = i + 1; j < slots.length; j++) {
      const [a, b] = [slots[i]!, slots[j]!]
      if (a.away || b.away || !cross(a, b)) continue
      if (a.priority < b.priority) a.away = true
      else b.away = true
    }
}

const changed = (written: Float64Array, at: number, value: number): boolean => {
  if (written[at] === value) return false
  written[at] = value
  return true
}
/** A tenth of a pixel is as fine as anyone sees. */
const fine = (px: number): number => Math.round(px * 10) / 10

/** Brings a label's button and leader to where the slot is. */
export function write(slot: Slot, element: LabelElement, still: boolean): void {
  const { written, entry, away } = slot
  const { button, leader, lines, dot } = element
  if (slot.writtenTo !== element) written.fill(Number.NaN)
  slot.writtenTo = element
  const left = entry.column === 'left'
  // Letters at rest stand on whole pixels.
  const x = still ? Math.round(slot.edgePx) : fine(slot.edgePx)
  const y = still ? Math.round(slot.yPx) : fine(slot.yPx)
  const placed = changed(written, 0, x)
  if (changed(written, 1, y) || placed) {
    const letters = left ? x - LETTERS_PX : x + LETTERS_PX
    button.style.transform = `translate3d(${letters}px, ${y}px, 0) translate(${left ? '-100%' : '0'}, -50%)`
  }
  const toX = fine(slot.toXPx + slot.lagXPx)
  const toY = fine(slot.toYPx + slot.lagYPx)
  const pointed = changed(written, 2, toX)
  if (changed(written, 3, toY) || pointed || changed(written, 4, x * 1e5 + y)) {
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!
      line.setAttribute('x1', `${x}`)
      line.setAttribute('y1', `${y}`)
      line.setAttribute('x2', `${toX}`)
      line.setAttribute('y2', `${toY}`)
    }
    dot.setAttribute('cx', `${toX}`)
    dot.setAttribute('cy', `${toY}`)
  }
  if (changed(written, 5, away ? 1 : 0)) {
    button.classList.toggle('is-away', away)
    leader.classList.toggle('is-away', away)
  }
}
