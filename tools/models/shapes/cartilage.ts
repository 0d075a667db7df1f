import { dot, normalize, sub, type Vec3 } from '../../../src/math/vec3.ts'

/** Width of the soft edge of a patch of cartilage, mm. */
const EDGE_MM = 1

/** How much cartilage lies at a signed distance from a patch's edge (negative inside), 0..1. */
export function patch(distanceMm: number): number {
  const t = Math.min(Math.max(0.5 - distanceMm / EDGE_MM, 0), 1)
  return t * t * (3 - 2 * t)
}

/** Distance from a point to the line through a chain of points, less `radiusMm`, mm. */
export function alongChain(at: Vec3, chain: readonly Vec3[], radiusMm: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i + 1 < chain.length; i++) {
    const a = chain[i]!
    const ab = sub(chain[i + 1]!, a)
    const ap = sub(at, a)
    const t = Math.min(Math.max(dot(ap, ab) / dot(ab, ab), 0), 1)
    least = Math.min(least, Math.hypot(ap[0] - ab[0] * t, ap[1] - ab[1] * t, ap[2] - ab[2] * t))
  }
  return least - radiusMm
}

/** Cosine between a direction and the way from a centre to a point. */
export const facing = (at: Vec3, centre: Vec3, direction: Vec3): number =>
  dot(normalize(sub(at, centre)), normalize(direction))
