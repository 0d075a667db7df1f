/** Lets the page answer its viewer before what is worked on goes on. */
export const breathe = (): Promise<void> =>
  // Not every browser knows it yet.
  typeof scheduler === 'object' && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve))
