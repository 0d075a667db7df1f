import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from '../sdf/field.ts'
import type { Mesh } from './mesh.ts'

/** How deep one mesh stands in a solid: the deepest vertex, mm (0 where none is inside), where it is, and how many are deeper than `allowedMm`. */
export interface Overlap {
  readonly deepestMm: number
  readonly at: Vec3
  readonly count: number
}

/**
 * Looks for vertices of a mesh inside a solid.
 * @param within signed distance to the solid, mm, negative inside
 * @param ignored places where the two may share room, such as an attachment
 */
export function overlap(
  { position }: Pick<Mesh, 'position'>,
  within: Field,
  allowedMm: number,
  ignored: (place: Vec3) => boolean = () => false,
): Overlap {
  let deepestMm = 0
  let at: Vec3 = [0, 0, 0]
  let count = 0
  for (let v = 0; v < position.length; v += 3) {
    const place: Vec3 = [position[v]!, position[v + 1]!, position[v + 2]!]
    const depthMm = -within(...place)
    if (depthMm <= 0 || ignored(place)) continue
    if (depthMm > allowedMm) count++
    if (depthMm > deepestMm) [deepestMm, at] = [depthMm, place]
  }
  return { deepestMm, at, count }
}
