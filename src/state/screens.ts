import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** How the phone stands to this window. */
export type RemoteState =
  | { readonly is: 'off' | 'asking' }
  /** There is no relay: the page was not started with one, or does not come from this machine. */
  | { readonly is: 'unavailable' }
  /** Whoever opens `address` within `codeMs` is paired. */
  | { readonly is: 'waiting'; readonly address: string; readonly codeMs: number }
  /** `here`: the phone is connected; it may come back while it is not. */
  | { readonly is: 'paired'; readonly here: boolean }
  | { readonly is: 'ended' }

export interface Screens {
  /** The window for the person beside: `blocked` by the browser, `impossible` where windows cannot find each other. */
  readonly second: 'closed' | 'opening' | 'open' | 'blocked' | 'impossible'
  /** The mouse in this window's picture is shown to whoever follows. */
  readonly points: boolean
  /** In a window that follows: whether one leads. */
  readonly led: boolean
  readonly remote: RemoteState
}

export const initialScreens: Screens = { second: 'closed', points: true, led: false, remote: { is: 'off' } }

/** The other screens of this window. None of it is stored or linked to. */
export const screensStore = createStore<Screens>(() => initialScreens)

/** Reads one thing of the other screens and follows it. */
export const useScreens = <T>(select: (screens: Screens) => T): T => useStore(screensStore, select)

/** Whether a second window follows this one. */
export const isFollowed = (): boolean => screensStore.getState().second === 'open'

export const togglePoints = (): void => screensStore.setState(({ points }) => ({ points: !points }))
