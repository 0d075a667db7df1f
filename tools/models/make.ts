import { bake } from './bake.ts'
import { finestTriangles, simplified } from './levels.ts'
import type { Mesh } from './mesh/mesh.ts'
import type { Part } from './part.ts'

/** The finished mesh of a part at its finest level: built, simplified to its budget, checked against what it declares, baked. */
export function make(part: Part): Mesh {
  const mesh = simplified(part, part.build(), finestTriangles(part))
  return { ...mesh, bake: bake(mesh, part.cartilage) }
}
