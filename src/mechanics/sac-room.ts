import { cross, normalize, type Vec3 } from '../math/vec3.ts'
import type { Tube } from './body.ts'

/** Kept free about the sac, mm; chosen by eye. */
const FREE_MM = 0.25

/**
 * How much room there is between a point and the front (1) or the back (-1) of the sac, mm, for points at about the height `yMm`;
 * plenty beside the sac.
 */
export function roomBeside(sac: Tube, yMm: number, face: 1 | -1): (x: number, y: number, z: number) => number {
  const { centreMm: c, wide, count, halfWidthMm, halfThicknessMm } = sac
  let i = 0
  // The sac falls all the way.
  while (i + 2 < count && c[(i + 1) * 3 + 1]! > yMm) i++
  const [cx, cy, cz] = [c[i * 3]!, c[i * 3 + 1]!, c[i * 3 + 2]!]
  const step: Vec3 = [c[i * 3 + 3]! - cx, c[i * 3 + 4]! - cy, c[i * 3 + 5]! - cz]
  const spanMm = Math.hypot(...step)
  const down = normalize(step)
  const left: Vec3 = [wide[i * 3]!, wide[i * 3 + 1]!, wide[i * 3 + 2]!]
  const front = normalize(cross(down, left))
  return (x, y, z) => {
    const [dx, dy, dz] = [x - cx, y - cy, z - cz]
    const along = (dx * down[0] + dy * down[1] + dz * down[2]) / spanMm
    const u = Math.min(Math.max(along, 0), 1)
    const halfWidth = halfWidthMm[i]! * (1 - u) + halfWidthMm[i + 1]! * u
    const aside = (dx * left[0] + dy * left[1] + dz * left[2]) / halfWidth
    if (aside >= 1 || aside <= -1) return Number.POSITIVE_INFINITY
    const halfDepth = halfThicknessMm[i]! * (1 - u) + halfThicknessMm[i + 1]! * u
    return face * (dx * front[0] + dy * front[1] + dz * front[2]) - halfDepth * Math.sqrt(1 - aside * aside) - FREE_MM
  }
}
