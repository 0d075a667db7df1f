import { type Comparison, comparisons, type PaneId, paneIds } from '../story/compare.ts'
import type { AppState } from './store.ts'
import { store } from './store.ts'

/** Side by side, or one picture that a handle wipes over to another. */
export const compareWays = ['beside', 'wipe'] as const

/** Pictures of one view that are compared; `wipe` is how far over the picture the first of two reaches, 0..1. */
export interface Compare {
  readonly panes: readonly PaneId[]
  readonly as: (typeof compareWays)[number]
  readonly wipe: number
  /**
   * In a window that follows: how wide the free picture is that the wipe counts in, as a share of that picture's shorter side, so that it
   * parts the body at the same place. Left out, this window's own.
   */
  readonly wide?: number
}

/** So many pictures are compared at most. */
export const MOST_PANES = 3

/** The comparison as it may be shown; null where it makes none: two or three different panes, two where one wipes the other. */
export function compareOf({ panes, as, wipe }: Compare): Compare | null {
  const fits =
    panes.length >= 2 &&
    panes.length <= (as === 'wipe' ? 2 : MOST_PANES) &&
    new Set(panes).size === panes.length &&
    wipe >= 0 &&
    wipe <= 1
  return fits ? { panes, as, wipe } : null
}

/** What is compared now; null for nothing: only a consultation compares. */
export const compareNow = ({ mode, compare }: Pick<AppState, 'mode' | 'compare'>): Compare | null =>
  mode === 'consult' ? compare : null

/** Which of the offered comparisons is shown; null for none. */
export function comparisonOf(compare: Compare | null): Comparison | null {
  if (compare === null) return null
  const found = Object.entries(comparisons).find(([, panes]) => panes.join() === compare.panes.join())
  return found ? (found[0] as Comparison) : null
}

const MIDDLE = 0.5

/** Whether the worked muscle is compared, and looked at. */
export const comparesMuscle = (state: Pick<AppState, 'mode' | 'compare'>): boolean =>
  compareNow(state)?.panes.some((pane) => pane === 'before' || pane === 'after') ?? false

/** Opens a comparison; null for none. That of a muscle looks at the muscle; the others at what the consultation does. */
export function chooseComparison(choice: Comparison | null): void {
  const was = store.getState()
  if (choice === comparisonOf(was.compare)) return
  const panes = choice && comparisons[choice]
  const as = was.compare?.as === 'wipe' && panes?.length === 2 ? 'wipe' : 'beside'
  const compare: Compare | null = panes && { panes, as, wipe: was.compare?.wipe ?? MIDDLE }
  store.setState({ compare })
  if (comparesMuscle(was) === comparesMuscle({ ...was, compare })) return
  // What was looked at elsewhere is not what is compared now.
  const { view: _view, ...explored } = was.explored
  store.setState({ explored, lookedAway: false })
}

/** Beside one another, or one wiped over the other; three stand only beside one another. */
export const setCompareWay = (as: Compare['as']): void =>
  store.setState(({ compare }) => ({ compare: compare && (compareOf({ ...compare, as }) ?? compare) }))

/** @param wipe 0..1, held to it */
export const setWipe = (wipe: number): void =>
  store.setState(({ compare }) => ({ compare: compare && { ...compare, wipe: Math.min(Math.max(wipe, 0), 1) } }))

/** A comparison in a link: `healthy,affected:wipe:0.4`; undefined for what is none. */
export function compareIn(text: string): Compare | undefined {
  const [list = '', as = 'beside', wipe = String(MIDDLE), ...more] = text.split(':')
  const panes = list.split(',').map((name) => paneIds.find((id) => id === name))
  const way = compareWays.find((one) => one === as)
  const known = panes.every((pane) => pane !== undefined)
  if (!known || !way || more.length > 0 || wipe.trim() === '') return undefined
  return compareOf({ panes, as: way, wipe: Number(wipe) }) ?? undefined
}

export function compareOut({ panes, as, wipe }: Compare): string {
  const list = panes.join()
  return as === 'wipe' ? `${list}:wipe:${Math.round(wipe * 1000) / 1000}` : list
}
