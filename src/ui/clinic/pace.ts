/** A picture that comes less often than this while the story plays is worse than a still one, ms; measured over so many frames. Chosen by eye. */
export const SLOWEST_MS = 150
export const FRAMES = 40
/** After a longer pause than this the page was out of sight or the device asleep, ms. */
export const AWAY_MS = 3000

/** Watches how fast pictures follow each other. */
export interface Pace {
  /** One came, at a time in ms. @returns whether the device draws too slowly: the middle of the last FRAMES pauses is above SLOWEST_MS */
  readonly frame: (ms: number) => boolean
  /** What came before says nothing of what comes now: models were loading, or nobody saw the page. */
  readonly forget: () => void
}

/** By the middle of many, one hitch of a device that is fast otherwise is no reason. */
export function createPace(): Pace {
  let last: number | null = null
  let pauses: number[] = []
  return {
    frame(ms) {
      const pause = last === null ? 0 : ms - last
      if (pause > AWAY_MS) pauses = []
      else if (last !== null) pauses = [...pauses.slice(1 - FRAMES), pause]
      last = ms
      if (pauses.length < FRAMES) return false
      return [...pauses].sort((a, b) => a - b)[FRAMES / 2]! > SLOWEST_MS
    },
    forget() {
      last = null
      pauses = []
    },
  }
}
