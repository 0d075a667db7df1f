import type { Mesh } from './mesh/mesh.ts'
import { type Guide, simplify } from './mesh/simplify.ts'
import { topology } from './mesh/topology.ts'
import type { Part } from './part.ts'

/** Shares of the wanted number of triangles that will do as well. */
export const FEWER = [1, 0.98, 0.95, 0.9]
export const MORE = [1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.35, 2.7, 3.3, 4, 5, 6]
/** Now and then an edge doubles on the way down; a stop at one of these shares of all triangles leads another way. */
const STOPS = [1, 0.9, 0.75, 0.6]

/** What a cartilage's edge weighs beside normals: its line stays smooth, the bone round it keeps its shape (chosen by eye). */
const CARTILAGE_WEIGHT = 0.3

/** The mesh with about so many triangles, and still what the part declares. */
export function simplified(part: Part, mesh: Mesh, triangles: number, shares: readonly number[]): Mesh {
  const all = mesh.index.length / 3
  for (const share of shares)
    for (const stop of STOPS) {
      const simpler = fewer(part, fewer(part, mesh, Math.round(all * stop)), Math.round(triangles * share))
      if (isAsDeclared(part, simpler)) return simpler
    }
  return checked(part, fewer(part, mesh, triangles))
}

const fewer = (part: Part, mesh: Mesh, triangles: number): Mesh => simplify(mesh, triangles, cartilageGuide(part, mesh))

/** The cartilage at each vertex: where its edge runs triangles stay small. */
function cartilageGuide({ cartilage }: Part, { position }: Mesh): Guide | undefined {
  if (!cartilage) return undefined
  const values = Float32Array.from({ length: position.length / 3 }, (_, v) =>
    cartilage(position[v * 3]!, position[v * 3 + 1]!, position[v * 3 + 2]!),
  )
  return { values, width: 1, weight: CARTILAGE_WEIGHT }
}

function isAsDeclared({ topology: wanted }: Part, mesh: Mesh): boolean {
  const { closed, components, genus, volumeCm3 } = topology(mesh)
  const whole = closed && volumeCm3 > 0 && components === wanted.components
  return whole && (wanted.genus === null || genus === wanted.genus)
}

/** @throws where the surface is not what the part declares */
function checked(part: Part, mesh: Mesh): Mesh {
  const found = topology(mesh)
  const { components, genus } = part.topology
  if (!found.closed) throw new Error(`${part.id}: expected a closed surface, found open or doubled edges`)
  if (found.components !== components)
    throw new Error(`${part.id}: expected ${components} component(s), found ${found.components}`)
  if (genus !== null && found.genus !== genus)
    throw new Error(`${part.id}: expected genus ${genus}, found ${found.genus}`)
  if (found.volumeCm3 <= 0)
    throw new Error(`${part.id}: expected an outward surface, found volume ${found.volumeCm3} cm3`)
  return mesh
}
