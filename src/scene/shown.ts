import { shortestTurnDeg } from '../math/angle.ts'
import { easeInOut } from '../math/easing.ts'
import { add, distance, type Vec3 } from '../math/vec3.ts'
import type { Moment, View } from '../story/moment.ts'
import { mixMoments } from '../story/sample.ts'

/** How long the picture takes from one step to another, back from where the viewer looked, and after they changed something, ms. Chosen by eye. */
export const STEP_MS = 1500
export const RETURN_MS = 900
export const CHANGE_MS = 380

/** A turn, a flight or a zoom as large as this takes the longest, ms; smaller ones less, and none less than a change. Chosen by eye. */
const FARTHEST_MS = 1300
const HALF_TURN_DEG = 180
const FULL_ZOOM = 12
const FAR_SPANS = 2.5

/** How long the way from one view to another takes, ms: a step of a button is a change, a flight to the foot takes its time. */
export function travelMs(from: View, to: View, middleOf: (view: View) => Vec3): number {
  const turn = Math.hypot(shortestTurnDeg(from.azimuthDeg, to.azimuthDeg), to.elevationDeg - from.elevationDeg)
  const zoom = Math.abs(Math.log(to.spanMm / from.spanMm)) / Math.log(FULL_ZOOM)
  const [a, b] = [add(middleOf(from), from.panMm), add(middleOf(to), to.panMm)]
  const way = distance(a, b) / Math.max(from.spanMm, to.spanMm) / FAR_SPANS
  const share = Math.max(turn / HALF_TURN_DEG, zoom, way)
  // The size of a button's step, in the same measure, is still a change.
  const STEP = 0.12
  return share <= STEP ? CHANGE_MS : CHANGE_MS + (FARTHEST_MS - CHANGE_MS) * Math.min(Math.sqrt(share - STEP), 1)
}

/**
 * The moment that is shown: it follows the moment that is wanted, and where that jumps, travels there from wherever it is. It never jumps
 * itself unless told to cut.
 */
export interface Shown {
  /** From the moment shown now to whatever is wanted from now on. */
  readonly depart: (durationMs: number) => void
  /** @returns the moment to show when `wanted` is wanted `dtMs` later */
  readonly follow: (wanted: Moment, dtMs: number) => Moment
  /** The viewer's hand has put the camera here: no travel to this view. */
  readonly adoptView: (view: View) => void
  readonly travelling: () => boolean
}

/** One travel; `to` is null while its goal is whatever is wanted. */
interface Leg {
  from: Moment
  to: Moment | null
  gone: number
  readonly whole: number
}

/** A third change of mind in one breath need not be smoother than this. */
const MOST_LEGS = 3

/** How much of a leg is behind, 0..1. A short way answers a hand: it must move at once, and keep moving when the hand moves on. */
function travelled({ gone, whole }: Leg): number {
  const t = Math.min(gone / whole, 1)
  return whole <= CHANGE_MS ? 1 - (1 - t) ** 3 : easeInOut(t)
}

export function createShown(): Shown {
  let shown: Moment | null = null
  let wantedLast: Moment | null = null
  let legs: Leg[] = []

  return {
    travelling: () => legs.length > 0,
    depart(durationMs) {
      if (shown === null || durationMs <= 0) {
        legs = []
        return
      }
      const last = legs.at(-1)
      // Who turns round on the way does not stop to do so: the old travel goes on while the new one takes over.
      const goesOn = last && durationMs > CHANGE_MS && legs.length < MOST_LEGS
      if (goesOn) last.to = wantedLast
      else legs = []
      legs.push({ from: shown, to: null, gone: 0, whole: durationMs })
    },
    follow(wanted, dtMs) {
      wantedLast = wanted
      let now: Moment | null = null
      for (const leg of legs) {
        leg.gone += dtMs
        now = mixMoments(now ?? leg.from, leg.to ?? wanted, travelled(leg))
      }
      const last = legs.at(-1)
      if (now === null || !last || last.gone >= last.whole) {
        legs = []
        now = wanted
      }
      shown = now
      return shown
    },
    adoptView(view) {
      if (shown) shown = { ...shown, view }
      for (const leg of legs) {
        leg.from = { ...leg.from, view }
        if (leg.to) leg.to = { ...leg.to, view }
      }
    },
  }
}
