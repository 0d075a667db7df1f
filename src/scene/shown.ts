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

export function createShown(): Shown {
  let shown: Moment | null = null
  let from: Moment | null = null
  let gone = 0
  let whole = 0
  return {
    travelling: () => from !== null,
    depart(durationMs) {
      if (shown === null || durationMs <= 0) {
        from = null
        return
      }
      from = shown
      gone = 0
      whole = durationMs
    },
    follow(wanted, dtMs) {
      if (from === null) {
        shown = wanted
        return wanted
      }
      gone += dtMs
      const t = Math.min(gone / whole, 1)
      if (t >= 1) {
        from = null
        shown = wanted
        return wanted
      }
      // A short way answers a hand: it must move at once, and keep moving when the hand moves on.
      shown = mixMoments(from, wanted, whole <= CHANGE_MS ? 1 - (1 - t) ** 3 : easeInOut(t))
      return shown
    },
    adoptView(view) {
      if (shown) shown = { ...shown, view }
      if (from) from = { ...from, view }
    },
  }
}
