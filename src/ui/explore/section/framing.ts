import type { PlaneName } from '../../../state/section.ts'
import type { Slice } from '../../../state/slice.ts'

/** What of the plane is seen: a square round a middle, mm. */
export interface Framing {
  readonly u: number
  readonly v: number
  readonly spanMm: number
}

const LEAST_MM = 50
const MOST_MM = 1300
const STEP = 1.4
/** One step across, as a share of what is seen. */
const SLIDE = 0.16

/**
 * What scans of the back and the hip show; chosen by eye.
 * @param pivot where on a free plane the viewer is at, mm
 */
export function usualFraming(plane: PlaneName, offsetMm: number, pivot: Pick<Framing, 'u' | 'v'>): Framing {
  if (plane === 'axial') return offsetMm > -12 ? { u: 0, v: -8, spanMm: 200 } : { u: 0, v: 5, spanMm: 390 }
  if (plane === 'sagittal') return { u: 12, v: 55, spanMm: 300 }
  if (plane === 'coronal') return { u: 0, v: -35, spanMm: 390 }
  return { ...pivot, spanMm: 220 }
}

/** All that the plane meets, with a little room. */
export function wholeFraming({ pieces }: Slice): Framing | null {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { contours } of pieces) {
    for (const line of contours) {
      for (let i = 0; i < line.length; i += 2) {
        left = Math.min(left, line[i]!)
        right = Math.max(right, line[i]!)
        low = Math.min(low, line[i + 1]!)
        high = Math.max(high, line[i + 1]!)
      }
    }
  }
  if (left > right) return null
  return { u: (left + right) / 2, v: (low + high) / 2, spanMm: 1.06 * Math.max(right - left, high - low, LEAST_MM) }
}

export const zoomed = (framing: Framing, steps: number): Framing => ({
  ...framing,
  spanMm: Math.min(Math.max(framing.spanMm * STEP ** -steps, LEAST_MM), MOST_MM),
})

export const slid = ({ u, v, spanMm }: Framing, right: number, up: number): Framing => ({
  u: u + right * SLIDE * spanMm,
  v: v + up * SLIDE * spanMm,
  spanMm,
})
