import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Wanted } from '../offline/listed.ts'
import type { Kept, Missing } from '../offline/messages.ts'
import { notify } from './notices.ts'
import { store } from './store.ts'

/** Who keeps the page's files: its service worker, as seen from here. */
export interface Keeper {
  readonly missing: (wanted: Wanted) => Promise<Missing>
  readonly keep: (path: string) => Promise<Kept>
  /** Asks the browser not to clear the files away when room gets scarce; it may refuse. */
  readonly persist: () => Promise<unknown>
  /** Lets go of what is not wanted. */
  readonly lighten: (wanted: Wanted) => Promise<unknown>
  /** A newer version takes over and the page is opened anew, unless other windows show this one. @returns how many */
  readonly takeOver: () => Promise<number>
  /** Leaves no file and no service worker on the device. */
  readonly erase: () => Promise<void>
}

export interface Offline {
  /** `impossible`: the browser has no such thing here; `refused`: it has, and does not let this page use it. */
  readonly is: 'starting' | 'kept' | 'impossible' | 'refused' | 'full' | 'erased'
  /** A newer version waits; `others`: it was asked for, and other windows still show this one. */
  readonly newer: 'none' | 'ready' | 'others'
  /** Everything there is, what of it is here, and what the page and the story that is told take of it, bytes; null until it is asked for. */
  readonly everything: { readonly bytes: number; readonly keptBytes: number; readonly toldBytes: number } | null
  /** Whether everything is being fetched, or what stopped it. */
  readonly fetching: 'no' | 'yes' | 'cut' | 'full'
}

export const initialOffline: Offline = { is: 'starting', newer: 'none', everything: null, fetching: 'no' }

/** What works without the internet. None of it is stored or linked to: it is asked for anew. */
export const offlineStore = createStore<Offline>(() => initialOffline)

/** Reads one thing of it and follows it. */
export const useOffline = <T>(select: (offline: Offline) => T): T => useStore(offlineStore, select)

const { getState, setState } = offlineStore
let keeper: Keeper | null = null

/** The page is kept from now on. */
export function keptBy(kept: Keeper): void {
  keeper = kept
  setState({ is: 'kept' })
}

/** The page is not kept, or there is no room for more. On a screen of many people nobody is told who could not change it. */
export function notKept(why: 'impossible' | 'refused' | 'full'): void {
  if (getState().is !== 'kept') setState({ is: why })
  if (why !== 'impossible' && !store.getState().shared) notify(why === 'full' ? 'offline-full' : 'no-offline')
}

/** What a keeper answers; null from one that does not, whose page stays as it is. */
const answered = <T>(answer: Promise<T> | undefined): Promise<T | null> =>
  answer ? answer.catch(() => null) : Promise.resolve(null)

/** A newer version has come and waits until this one is closed. */
export const newerWaits = (): void => setState({ newer: 'ready' })

/** Opens the newer version; where other windows show this one, says so. */
export async function showNewer(): Promise<void> {
  const others = await answered(keeper?.takeOver())
  if (others) setState({ newer: 'others' })
}

export const dismissNewer = (): void => setState({ newer: 'none' })

/** What is being fetched; anything newer replaces it. */
let turn = 0

/** Fetches what is wanted, file by file. @returns what ended it; null when something newer did, or it was stopped */
async function fetchAll(wanted: Wanted, onKept: (bytes: number) => void): Promise<'done' | 'cut' | 'full' | null> {
  if (!keeper) return null
  const own = ++turn
  try {
    for (const { path, bytes } of (await keeper.missing(wanted)).files) {
      if (own !== turn) return null
      const kept = await keeper.keep(path)
      if (kept !== 'kept') return kept
      onKept(bytes)
    }
  } catch {
    return 'cut'
  }
  return own === turn ? 'done' : null
}

function told(): Wanted {
  const { language, story, audience } = store.getState()
  return { language, story, audience }
}

/** Keeps the recordings and words of the story that is told, quietly; everything, where that is being fetched, comes with them. */
export async function keepTold(): Promise<void> {
  if (getState().fetching === 'yes') return
  const ended = await fetchAll(told(), () => {})
  if (ended === 'full') notKept('full')
}

/** Looks up how much of everything is here. */
export async function readEverything(): Promise<void> {
  const [all, own] = await Promise.all([answered(keeper?.missing('everything')), answered(keeper?.missing(told()))])
  if (all && own) setState({ everything: { bytes: all.bytes, keptBytes: all.keptBytes, toldBytes: own.bytes } })
}

/** Fetches all that is not here yet. What has come stays when it is stopped or cut, and is not fetched again. */
export async function keepEverything(): Promise<void> {
  if (!keeper) return
  setState({ fetching: 'yes' })
  void answered(keeper.persist())
  const ended = await fetchAll('everything', (bytes) =>
    setState(({ everything }) => ({
      everything: everything && { ...everything, keptBytes: everything.keptBytes + bytes },
    })),
  )
  if (ended === null) return
  setState({ fetching: ended === 'done' ? 'no' : ended })
  await readEverything()
}

export function stopKeeping(): void {
  turn++
  setState({ fetching: 'no' })
}

/** Lets go of all but the page and the story that is told. */
export async function lighten(): Promise<void> {
  stopKeeping()
  await answered(keeper?.lighten(told()))
  await readEverything()
}

/** Leaves no file of the page on the device; it goes on while it is open. */
export async function eraseFiles(): Promise<void> {
  stopKeeping()
  await answered(keeper?.erase())
  keeper = null
  setState({ is: 'erased', everything: null, newer: 'none' })
}
