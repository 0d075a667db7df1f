import { coarseLeast, coarseShare, finerBy } from '../budgets.ts'
import type { Mesh } from './mesh/mesh.ts'
import { simplify } from './mesh/simplify.ts'
import { topology } from './mesh/topology.ts'
import type { Part } from './part.ts'

/** How finely a structure is stored: for the first picture, for most, and for close views. */
export type Level = 'coarse' | 'normal' | 'fine'

/** Most triangles of a part at its finest level. */
export const finestTriangles = ({ triangles, file }: Part): number => triangles * finerBy(file)

/** The level of a finished mesh, made of it by taking vertices away, so that what is left stands where it stood and is lit as it was. */
export function atLevel(part: Part, finest: Mesh, level: Level): Mesh | null {
  if (level === 'fine') return finerBy(part.file) > 1 ? finest : null
  if (level === 'normal') return checked(part, simplify(finest, part.triangles))
  return coarsened(part, finest)
}

/** A hole or a thin bridge may be lost on the way down: then a little more is left. */
function coarsened(part: Part, finest: Mesh): Mesh {
  for (let triangles = Math.max(part.triangles * coarseShare, coarseLeast); ; triangles *= 1.3) {
    const mesh = simplify(finest, Math.round(triangles))
    const { closed, components, genus } = topology(mesh)
    const { topology: wanted } = part
    const same = closed && components === wanted.components && (wanted.genus === null || genus === wanted.genus)
    if (same || triangles > part.triangles) return checked(part, mesh)
  }
}

/** @throws where the surface is not what the part declares */
export function checked(part: Part, mesh: Mesh): Mesh {
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
