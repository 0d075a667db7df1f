import { lerp } from '../../../src/math/vec3.ts'
import type { Bounds, Field } from './field.ts'

/** Nearer to the surface than this the field is read finely; nothing asks for exact distances further away. */
const EXACT_MM = 16
/** Coarse corners stand this many fine cells apart. */
const COARSE = 8

/**
 * The same field read between the corners of cubic cells (trilinear); each corner is asked once, when first needed, and kept. For costly
 * fields that are read many times in few places. Where the surface is far a little less than the distance stands in for it.
 */
export function sampled(field: Field, { min, max }: Bounds, cellMm: number): Field {
  const [nx, ny, nz] = [0, 1, 2].map((k) => Math.ceil((max[k as 0] - min[k as 0]) / cellMm)) as [number, number, number]
  const [stepY, stepZ] = [nx + 1, (nx + 1) * (ny + 1)]
  const values = new Float32Array(stepZ * (nz + 1)).fill(Number.NaN)
  const at = (i: number, j: number, k: number): number => {
    const slot = i + j * stepY + k * stepZ
    const known = values[slot]!
    if (!Number.isNaN(known)) return known
    values[slot] = field(min[0] + i * cellMm, min[1] + j * cellMm, min[2] + k * cellMm)
    return values[slot]!
  }
  const coarse = (i: number, n: number): number => Math.min(Math.round(i / COARSE) * COARSE, n)
  return (x, y, z) => {
    const dx = Math.max(min[0] - x, x - max[0], 0)
    const dy = Math.max(min[1] - y, y - max[1], 0)
    const dz = Math.max(min[2] - z, z - max[2], 0)
    const away = Math.sqrt(dx * dx + dy * dy + dz * dz)
    if (away > EXACT_MM) return away
    const u = Math.min(Math.max((x - min[0]) / cellMm, 0), nx - 1e-6)
    const v = Math.min(Math.max((y - min[1]) / cellMm, 0), ny - 1e-6)
    const w = Math.min(Math.max((z - min[2]) / cellMm, 0), nz - 1e-6)
    const [a, b, c] = [coarse(u, nx), coarse(v, ny), coarse(w, nz)]
    const least = Math.abs(at(a, b, c)) - Math.sqrt((a - u) ** 2 + (b - v) ** 2 + (c - w) ** 2) * cellMm
    if (least > EXACT_MM) return at(a, b, c) > 0 ? Math.max(least, away) : -least
    const [i, j, k] = [Math.floor(u), Math.floor(v), Math.floor(w)]
    const [s, t, r] = [u - i, v - j, w - k]
    const near = lerp(lerp(at(i, j, k), at(i + 1, j, k), s), lerp(at(i, j + 1, k), at(i + 1, j + 1, k), s), t)
    const behind = k + 1
    const far = lerp(
      lerp(at(i, j, behind), at(i + 1, j, behind), s),
      lerp(at(i, j + 1, behind), at(i + 1, j + 1, behind), s),
      t,
    )
    const inside = lerp(near, far, r)
    return away > 0 ? Math.hypot(away, Math.max(inside, 0)) : inside
  }
}
