import type { StructureId } from '../../anatomy/structures.ts'
import { addMark, drawsWith, makeMark } from '../../state/drawing.ts'
import { type Mark, type MarkPlace, MOST_POINTS } from '../../state/marks.ts'
import { store } from '../../state/store.ts'
import type { Hit, Surface } from './surface.ts'
import { keptPoints } from './thin.ts'

/** Points of a stroke stand at least so far apart, CSS px. */
const LEAST_PX = 3
/** And no farther than this, as long as the hand does not outrun the machine. */
const BETWEEN_PX = 8
const MOST_BETWEEN = 12
/** A press that moves less than this is a tap. */
const STEADY_PX = 6

/** The hand that draws, whatever moves it: a mouse, a finger, a pen or keys. Places are of the page, CSS px. */
export interface Hand {
  /** Begins a line or an arrow, or puts a label; @returns whether there is anything to draw on */
  readonly press: (x: number, y: number) => boolean
  readonly move: (x: number, y: number) => void
  /** What was begun is there to stay. */
  readonly lift: () => void
  /** What was begun is given up. */
  readonly cancel: () => void
  readonly pressed: () => boolean
  /** What lies under a place. */
  readonly over: (x: number, y: number) => StructureId | null
}

/** Where an arrow begins or ends: on the body, or beside it. */
interface End {
  readonly x: number
  readonly y: number
  readonly hit: Hit | null
}

/** An arrow between two ends; what lies beside the body is as deep as what lies on it. Null where both lie beside it. */
function arrowOf(from: End, to: End, surface: Surface): Pick<Mark & { is: 'arrow' }, 'from' | 'to'> | null {
  const anchor = to.hit ?? from.hit
  if (!anchor) return null
  const placeOf = ({ x, y, hit }: End): MarkPlace => hit?.place ?? surface.beside(x, y, anchor)
  return { from: placeOf(from), to: placeOf(to) }
}

export function createHand(surface: Surface): Hand {
  let began: End | null = null
  let at: End | null = null
  /** Of a stroke: its places, and where it breaks off. */
  let line: (Hit | null)[] = []
  /** An arrow is begun by one tap, and ended by the next. */
  let tail: End | null = null

  const endAt = (x: number, y: number): End => ({ x, y, hit: surface.at(x, y) })
  const far = (a: End, b: End): number => Math.hypot(a.x - b.x, a.y - b.y)

  function strokeOf(hits: readonly (Hit | null)[]): readonly (MarkPlace | null)[] {
    const points: (MarkPlace | null)[] = []
    let from = 0
    for (let to = 0; to <= hits.length; to++) {
      if (to < hits.length && hits[to] !== null) continue
      const piece = hits.slice(from, to) as Hit[]
      if (points.length > 0) points.push(null)
      for (const index of keptPoints(piece.map(({ atMm }) => atMm))) points.push(piece[index]!.place)
      from = to + 1
    }
    return points.slice(0, MOST_POINTS)
  }

  function markNow(): Mark | null {
    const { colour, tool } = store.getState().drawWith
    if (!began || !at) return null
    if (tool === 'pen') return line.length > 0 ? { is: 'pen', colour, points: strokeOf(line) } : null
    const from = tail ?? began
    if (far(from, at) < STEADY_PX) return from.hit && { is: 'pen', colour, points: [from.hit.place] }
    const ends = arrowOf(from, at, surface)
    return ends && { is: 'arrow', colour, ...ends }
  }

  function forget(): void {
    began = at = null
    line = []
  }

  return {
    press(x, y) {
      const { drawWith } = store.getState()
      const end = endAt(x, y)
      if (drawWith.tool === 'text') {
        const text = drawWith.text.trim()
        if (end.hit && text !== '') addMark({ is: 'text', colour: drawWith.colour, at: end.hit.place, text })
        return end.hit !== null
      }
      // Beside the body there is nothing for a pen to hold on to; an arrow begins there as well.
      if (drawWith.tool === 'pen' && !end.hit) return false
      began = at = end
      line = end.hit ? [end.hit] : []
      makeMark(markNow())
      return true
    },
    move(x, y) {
      if (!began || !at) return
      const wayPx = Math.hypot(x - at.x, y - at.y)
      if (wayPx < LEAST_PX) return
      if (store.getState().drawWith.tool === 'pen') {
        // A quick hand is seen at few places: between them the line still follows the surface.
        const steps = Math.min(Math.ceil(wayPx / BETWEEN_PX), MOST_BETWEEN)
        for (let step = 1; step <= steps; step++) {
          const last = line.at(-1) as Hit
          const next = surface.onward(
            at.x + ((x - at.x) * step) / steps,
            at.y + ((y - at.y) * step) / steps,
            began.hit!,
            last,
          )
          if (next.apart) line.push(null)
          line.push(next)
        }
        at = { x, y, hit: line.at(-1)! }
      } else at = endAt(x, y)
      makeMark(markNow())
    },
    lift() {
      if (!began || !at) return
      const tapped = store.getState().drawWith.tool === 'arrow' && far(tail ?? began, at) < STEADY_PX
      const mark = markNow()
      if (tapped) {
        // The dot stays in sight until the next tap says what the arrow points at.
        tail = began
        makeMark(mark)
      } else {
        tail = null
        if (mark) addMark(mark)
        else makeMark(null)
      }
      forget()
    },
    cancel() {
      tail = null
      forget()
      if (drawsWith(store.getState()) !== 'off') makeMark(null)
    },
    pressed: () => began !== null,
    over: (x, y) => surface.at(x, y)?.id ?? null,
  }
}

let hand: Hand | null = null

/** Called by the picture as it comes and, with null, as it goes. */
export function setHand(next: Hand | null): void {
  hand = next
}

/** The hand that draws in this page's picture; null where there is none. */
export const handNow = (): Hand | null => hand
