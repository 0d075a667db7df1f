import { cross, dot, normalize, sub, type Vec3 } from '../math/vec3.ts'
import type { Tube } from './body.ts'

/** Kept free about the sac, mm; chosen by eye. */
const FREE_MM = 0.18

/**
 * How much room there is between a point and the front (1) or the back (-1) of the sac, mm, for points at about the height of `near`;
 * plenty beside the sac.
 */
export function roomBeside(sac: Tube, near: Vec3, face: 1 | -1): (p: Vec3) => number {
  const { centreMm: c, wide, count } = sac
  let i = 0
  // The sac falls all the way.
  while (i + 2 < count && c[(i + 1) * 3 + 1]! > near[1]) i++
  const from = i * 3
  const down = normalize([c[from + 3]! - c[from]!, c[from + 4]! - c[from + 1]!, c[from + 5]! - c[from + 2]!])
  const left: Vec3 = [wide[from]!, wide[from + 1]!, wide[from + 2]!]
  const front = normalize(cross(down, left))
  const start: Vec3 = [c[from]!, c[from + 1]!, c[from + 2]!]
  const spanMm = Math.hypot(c[from + 3]! - start[0], c[from + 4]! - start[1], c[from + 5]! - start[2])
  return (p) => {
    const d = sub(p, start)
    const u = Math.min(Math.max(dot(d, down) / spanMm, 0), 1)
    const halfWidth = sac.halfWidthMm[i]! * (1 - u) + sac.halfWidthMm[i + 1]! * u
    const halfDepth = sac.halfThicknessMm[i]! * (1 - u) + sac.halfThicknessMm[i + 1]! * u
    const aside = dot(d, left) / halfWidth
    if (Math.abs(aside) >= 1) return Number.POSITIVE_INFINITY
    return face * dot(d, front) - halfDepth * Math.sqrt(1 - aside * aside) - FREE_MM
  }
}
