import type { Sound, Wanted } from './listed.ts'

/** What a page asks its service worker; each is answered once, through the port that comes along. */
export interface Asks {
  /** How much of what is wanted is kept already, and which files are not. */
  readonly missing: { readonly wanted: Wanted; readonly sound: Sound }
  /** To fetch and keep one file. */
  readonly keep: { readonly path: string }
  /** To let go of everything that is not wanted. */
  readonly lighten: { readonly wanted: Wanted; readonly sound: Sound }
  /** To take over from the version that is open, which only the one window of it may ask. */
  readonly takeOver: object
}
export type Ask = keyof Asks

export interface Missing {
  /** Of everything that is wanted, and of what of it is kept. */
  readonly bytes: number
  readonly keptBytes: number
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
}

/** What became of a file: `cut`: it did not come, or not as it should be; `full`: there is no room for it. */
export type Kept = 'kept' | 'cut' | 'full'

export interface Answers {
  readonly missing: Missing
  readonly keep: Kept
  readonly lighten: null
  /** Windows besides the one that asked; it takes over only where there are none. */
  readonly takeOver: { readonly others: number }
}

/** A question on its way. */
export type Question = { readonly [A in Ask]: Asks[A] & { readonly ask: A } }[Ask]

/** What the service worker says unasked: there is no room to keep the page. */
export type News = { readonly news: 'full' }
