/** How far from its place something that stands still may stand, CSS px, and how long in one place, ms: a screen that shows the same for hours keeps a trace of it. Chosen by eye. */
export const DRIFT_PX = 12
export const DRIFT_MS = 60_000

/** Shades of text, in turn: none so different that a word seems to mean something else. Contrast with the panels stays above 11 : 1. */
export const shades = ['#f6f2e9', '#ece9e0', '#f3ecdf', '#e6ebea', '#efe9ee'] as const

/** Where what stands still stands in turn `turn`, CSS px from its own place, and the shade of its text. */
export interface Drift {
  readonly xPx: number
  readonly yPx: number
  readonly shade: string
}

/** The `index`th of evenly strewn numbers, 0..1: van der Corput's sequence. */
function strewn(index: number, base: number): number {
  let sum = 0
  let share = 1 / base
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    sum += (rest % base) * share
    share /= base
  }
  return sum
}

/** The places strewn before they come again. */
const PLACES = 2 ** 3 * 3 ** 3

/** Places are strewn evenly over the whole square, so that no edge of a letter stays longer on a pixel than chance has it. */
export function driftAt(turn: number): Drift {
  const index = 1 + (turn % PLACES)
  const px = (base: number): number => Math.round((strewn(index, base) * 2 - 1) * DRIFT_PX)
  return { xPx: px(2), yPx: px(3), shade: shades[turn % shades.length]! }
}
