import { distance, mix, type Vec3 } from '../../math/vec3.ts'
import type { Mark, MarkPlace } from '../../state/marks.ts'
import type { Ribbon } from './ribbons.ts'

const PEN_PX = 3.5
const SHAFT_PX = 3.5
const HEAD_PX = 15
/** A pen's line lies on the surface; an arrow stands clear of what bulges between its ends. Chosen by eye. */
const PEN_LIFT_MM = 2
const ARROW_LIFT_MM = 40
/** A head is this share of its arrow, and at most so long, mm. */
const HEAD_SHARE = 0.35
const LONGEST_HEAD_MM = 9

/**
 * The pieces that a mark is drawn of. @param placeOf where a kept place is now, mm; null where it is not to be seen: a stroke breaks
 * off there, an arrow goes
 */
export function linesOf(mark: Mark, placeOf: (place: MarkPlace) => Vec3 | null): readonly Ribbon[] {
  if (mark.is === 'text') return []
  const { colour } = mark
  if (mark.is === 'pen') {
    const ribbons: Ribbon[] = []
    const points = mark.points.map((point) => point && placeOf(point))
    for (const [index, to] of points.entries()) {
      const from = points[Math.max(index - 1, 0)]
      // One point alone is a dot.
      if (from && to && (index > 0 || points.length === 1))
        ribbons.push({ from, to, fromPx: PEN_PX, toPx: PEN_PX, liftMm: PEN_LIFT_MM, colour })
    }
    return ribbons
  }
  const [from, to] = [placeOf(mark.from), placeOf(mark.to)]
  if (!from || !to) return []
  const longMm = distance(from, to)
  const headMm = Math.min(longMm * HEAD_SHARE, LONGEST_HEAD_MM)
  const neck = longMm > 0 ? mix(to, from, headMm / longMm) : from
  return [
    { from, to: neck, fromPx: SHAFT_PX, toPx: SHAFT_PX, liftMm: ARROW_LIFT_MM, colour },
    { from: neck, to, fromPx: HEAD_PX, toPx: 0, liftMm: ARROW_LIFT_MM, colour },
  ]
}
