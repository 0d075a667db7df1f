import { invert, type Transform } from '../../../src/math/transform.ts'
import type { Vec3 } from '../../../src/math/vec3.ts'

/** Signed distance to a surface at a point, mm: negative inside. Exact or a little too small in magnitude, never much too large. */
export type Field = (x: number, y: number, z: number) => number

/** An axis-aligned box, mm. */
export interface Bounds {
  readonly min: Vec3
  readonly max: Vec3
}

/** The smaller of two distances, blended within `k` mm of each other (quadratic; the seam grows by at most k/4). */
export function smoothMin(a: number, b: number, k: number): number {
  const h = k - Math.abs(a - b)
  const least = Math.min(a, b)
  return h > 0 ? least - (h * h) / (4 * k) : least
}

/** The larger of two distances, blended within `k` mm. */
export const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k)

/** All of the fields, with seams filleted over `k` mm (0 = sharp). */
export function union(k: number, ...fields: readonly Field[]): Field {
  const [first, ...rest] = fields
  if (!first) throw new Error('union: expected at least 1 field, got 0')
  return (x, y, z) => {
    let d = first(x, y, z)
    for (const field of rest) d = smoothMin(d, field(x, y, z), k)
    return d
  }
}

/** `from` without `cut`, the edge rounded over `k` mm. */
export const subtract =
  (from: Field, cut: Field, k: number): Field =>
  (x, y, z) =>
    smoothMax(from(x, y, z), -cut(x, y, z), k)

/** What all of the fields share, edges rounded over `k` mm. */
export function intersect(k: number, ...fields: readonly Field[]): Field {
  const [first, ...rest] = fields
  if (!first) throw new Error('intersect: expected at least 1 field, got 0')
  return (x, y, z) => {
    let d = first(x, y, z)
    for (const field of rest) d = smoothMax(d, field(x, y, z), k)
    return d
  }
}

/** The left side of `field` (x >= 0) shown on both sides. */
export const bothSides =
  (field: Field): Field =>
  (x, y, z) =>
    field(Math.abs(x), y, z)

/** The field given in its own frame, placed by a rigid motion. */
export function moved(field: Field, placement: Transform): Field {
  const { rotation: r, translationMm: t } = invert(placement)
  return (x, y, z) =>
    field(
      r[0] * x + r[1] * y + r[2] * z + t[0],
      r[3] * x + r[4] * y + r[5] * z + t[1],
      r[6] * x + r[7] * y + r[8] * z + t[2],
    )
}

/** Grown (or, below zero, shrunk) by `mm`. */
export const grown =
  (field: Field, mm: number): Field =>
  (x, y, z) =>
    field(x, y, z) - mm

/**
 * The same field, but read only near the box that holds its surface: further than `marginMm` away the distance to the box
 * stands in for it. For costly fields; the margin must exceed every blend that the field takes part in.
 */
export function culled(field: Field, { min, max }: Bounds, marginMm: number): Field {
  return (x, y, z) => {
    const dx = Math.max(min[0] - x, x - max[0], 0)
    const dy = Math.max(min[1] - y, y - max[1], 0)
    const dz = Math.max(min[2] - z, z - max[2], 0)
    const away = Math.sqrt(dx * dx + dy * dy + dz * dz)
    return away > marginMm ? away : field(x, y, z)
  }
}
