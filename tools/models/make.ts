import { bake } from './bake.ts'
import { FEWER, simplified } from './declared.ts'
import type { Mesh } from './mesh/mesh.ts'
import type { Part } from './part.ts'

/** The finished mesh of a part: built, simplified to so many triangles, checked against what it declares, baked. */
export function make(part: Part, triangles = part.triangles): Mesh {
  const mesh = simplified(part, part.build(), triangles, FEWER)
  return { ...mesh, bake: bake(mesh, part.cartilage) }
}
