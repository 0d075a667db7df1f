import { easeInOut } from '../math/easing.ts'
import type { Moment, View } from '../story/moment.ts'
import { mixMoments } from '../story/sample.ts'

/** How long the picture takes from one step to another, back from where the viewer looked, and after they changed something, ms. Chosen by eye. */
export const STEP_MS = 1500
export const RETURN_MS = 900
export const CHANGE_MS = 380

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
