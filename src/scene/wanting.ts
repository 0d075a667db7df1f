import type { AppState } from '../state/store.ts'
import { momentOfState } from '../state/told.ts'
import type { Moment, View } from '../story/moment.ts'

/** What the picture is to show and what the story looks at, worked out when the state or the time is another: a hand that turns changes neither. */
export interface Wanting {
  /** The same moment as long as nothing changes what it says. */
  readonly wanted: (state: AppState, ms: number) => Moment
  /** What the story by itself looks at. */
  readonly told: (state: AppState, ms: number) => View
}

export function createWanting(): Wanting {
  let state: AppState | null = null
  let ms = Number.NaN
  let wanted: Moment | null = null
  let told: View | null = null

  function attend(nextState: AppState, nextMs: number): void {
    if (state === nextState && ms === nextMs) return
    state = nextState
    ms = nextMs
    wanted = null
    told = null
  }

  return {
    wanted(of, at) {
      attend(of, at)
      wanted ??= momentOfState(of, at)
      return wanted
    },
    told(of, at) {
      attend(of, at)
      if (!of.lookedAway) return this.wanted(of, at).view
      told ??= momentOfState({ ...of, explored: {} }, at).view
      return told
    },
  }
}
