import { isFree, type Mode } from './mode.ts'

/** How far a viewer's own view may go. */
export interface ViewLimits {
  /** Up and down. */
  readonly elevationDeg: number
  readonly spanMm: readonly [least: number, most: number]
  /** How far the middle of the picture may be slid from what a story looks at, in spans of that view; null for anywhere. */
  readonly slide: number | null
}

const spanMm = [40, 2000] as const

/** While a story is told the viewer stays near what it tells of; outside one they may go anywhere round the body, straight above and below it too. */
export const viewLimits = (mode: Mode): ViewLimits =>
  isFree(mode) ? { elevationDeg: 90, spanMm, slide: null } : { elevationDeg: 80, spanMm, slide: 1.5 }
