import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from '../sdf/field.ts'

/** A soft ridge (positive height) or furrow (negative) along a short line near the surface, mm. */
export interface Stroke {
  readonly from: Vec3
  readonly to: Vec3
  /** Distance from the line at which 61 % of the height is left. */
  readonly spreadMm: number
  readonly heightMm: number
  /** Height at the far end as a share of the near end; 1 where it is not given. */
  readonly fade?: number
}

const REACH = 3.2

/** The field with strokes pressed into it or raised from it, each a Gaussian round its line. */
export function sculpted(field: Field, strokes: readonly Stroke[]): Field {
  const lines = strokes.map(({ from, to, spreadMm, heightMm, fade = 1 }) => {
    const along: Vec3 = [to[0] - from[0], to[1] - from[1], to[2] - from[2]]
    const reach = spreadMm * REACH
    return {
      from,
      along,
      squared: along[0] ** 2 + along[1] ** 2 + along[2] ** 2,
      fall: -0.5 / spreadMm ** 2,
      reachSquared: reach * reach,
      lowest: Math.min(from[1], to[1]) - reach,
      highest: Math.max(from[1], to[1]) + reach,
      heightMm,
      farHeightMm: heightMm * fade,
    }
  })
  // The Gaussian is lifted so that it meets zero at its reach and leaves no step.
  const floor = Math.exp(-0.5 * REACH * REACH)
  return (x, y, z) => {
    let d = field(x, y, z)
    for (const line of lines) {
      if (y < line.lowest || y > line.highest) continue
      const px = x - line.from[0]
      const py = y - line.from[1]
      const pz = z - line.from[2]
      const [ax, ay, az] = line.along
      const t = line.squared > 0 ? Math.min(Math.max((px * ax + py * ay + pz * az) / line.squared, 0), 1) : 0
      const squared = (px - ax * t) ** 2 + (py - ay * t) ** 2 + (pz - az * t) ** 2
      if (squared > line.reachSquared) continue
      d -= (line.heightMm + (line.farHeightMm - line.heightMm) * t) * (Math.exp(squared * line.fall) - floor)
    }
    return d
  }
}
