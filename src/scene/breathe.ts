/** Lets the page answer its viewer, and whatever else waits, before what is worked on goes on. */
export const breathe = (): Promise<void> =>
  // Not every browser knows it yet. (`yield` would go before timers, which others wait for.)
  typeof scheduler === 'object' && 'postTask' in scheduler
    ? scheduler.postTask(() => {})
    : new Promise((resolve) => setTimeout(resolve))

/** Longest that work goes on before the page may answer, ms; a slow machine's single piece may take longer. */
const AT_A_TIME_MS = 6

/** Lets the page answer where work has gone on for long enough since it last could; costs next to nothing in between. */
export type Pace = () => Promise<void> | undefined

/** @param now the time, ms */
export function createPace(now: () => number = () => performance.now()): Pace {
  let sinceMs = now()
  return () => {
    if (now() - sinceMs < AT_A_TIME_MS) return undefined
    return breathe().then(() => {
      sinceMs = now()
    })
  }
}
