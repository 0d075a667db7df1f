import { bake } from './bake.ts'
import type { Mesh } from './mesh/mesh.ts'
import { simplify } from './mesh/simplify.ts'
import { topology } from './mesh/topology.ts'
import type { Part } from './part.ts'

/** The finished mesh of a part: built, simplified to its budget, checked against what it declares, baked. */
export function make(part: Part): Mesh {
  const mesh = simplify(part.build(), part.triangles)
  const found = topology(mesh)
  const { components, genus } = part.topology
  if (!found.closed) throw new Error(`${part.id}: expected a closed surface, found open or doubled edges`)
  if (found.components !== components)
    throw new Error(`${part.id}: expected ${components} component(s), found ${found.components}`)
  if (genus !== null && found.genus !== genus)
    throw new Error(`${part.id}: expected genus ${genus}, found ${found.genus}`)
  if (found.volumeCm3 <= 0)
    throw new Error(`${part.id}: expected an outward surface, found volume ${found.volumeCm3} cm3`)
  return { ...mesh, bake: bake(mesh, part.cartilage) }
}
