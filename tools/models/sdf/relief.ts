import { distance, mix, normalize, sub, type Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from './field.ts'

/** A soft ridge (positive height) or furrow (negative) along a short line near the surface, mm; it fades at both ends. */
export interface Stroke {
  readonly from: Vec3
  readonly to: Vec3
  /** Distance from the line at which 61 % of the height is left. */
  readonly spreadMm: number
  readonly heightMm: number
}

const REACH = 3.2
/** Share of the line's length added to the spread along it. */
const LENGTHWISE = 0.34

/** The field with strokes raised from it or pressed into it, each a Gaussian drawn out along its line. */
export function sculpted(field: Field, strokes: readonly Stroke[]): Field {
  // The Gaussian is lifted so that it meets zero at its reach and leaves no step.
  const floor = Math.exp(-0.5 * REACH * REACH)
  const shapes = strokes.map(({ from, to, spreadMm, heightMm }) => {
    const lengthMm = distance(from, to)
    const alongMm = spreadMm + lengthMm * LENGTHWISE
    return {
      centre: mix(from, to, 0.5),
      direction: normalize(sub(to, from)),
      // 1/along^2 - 1/across^2: what the lengthwise part of an offset changes in its scaled square.
      stretch: 1 / alongMm ** 2 - 1 / spreadMm ** 2,
      across: 1 / spreadMm ** 2,
      reachMm: REACH * alongMm,
      heightMm: heightMm / (1 - floor),
    }
  })
  return (x, y, z) => {
    let d = field(x, y, z)
    for (const { centre, direction, stretch, across, reachMm, heightMm } of shapes) {
      const py = y - centre[1]
      if (py > reachMm || py < -reachMm) continue
      const px = x - centre[0]
      const pz = z - centre[2]
      const along = px * direction[0] + py * direction[1] + pz * direction[2]
      const scaled = (px * px + py * py + pz * pz) * across + along * along * stretch
      if (scaled < REACH * REACH) d -= heightMm * (Math.exp(-0.5 * scaled) - floor)
    }
    return d
  }
}
