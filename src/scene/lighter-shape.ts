import { MeshoptSimplifier } from 'meshoptimizer/simplifier'
import { LIGHTER_MM } from './drawing/lighter.ts'
import type { Corners } from './drawing/pack.ts'

/** A shape: its vertices by three, mm, their normals, and the corners of its triangles. */
export interface ToLighten {
  readonly position: Float32Array
  readonly normal: Float32Array
  readonly index: Corners
}

/** A normal that is off by its own length counts as a place that is off by so much, mm: shells shine by their normals. Chosen by eye. */
const NORMAL_MM = 20

/** Corners of the fewest triangles over the shape's own vertices at each level, from level 1 on; see `LIGHTER_MM`. */
export async function lighterShape({ position, normal, index }: ToLighten): Promise<Uint32Array[]> {
  await MeshoptSimplifier.ready
  // The library measures what is not place by the shape's own size.
  const weight = NORMAL_MM / MeshoptSimplifier.getScale(position, 3)
  const weights = [weight, weight, weight]
  const all = new Uint32Array(index)
  return LIGHTER_MM.map((offMm) => {
    const [corners] = MeshoptSimplifier.simplifyWithAttributes(all, position, 3, normal, 3, weights, null, 0, offMm, [
      'ErrorAbsolute',
    ])
    return corners
  })
}
