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
  if (level === 'normal') return simplified(part, finest, part.triangles, FEWER)
  return simplified(part, finest, Math.max(part.triangles * coarseShare, coarseLeast), MORE)
}

/** Shares of the wanted number of triangles that will do as well. */
const FEWER = [1, 0.98, 0.95, 0.9]
const MORE = [1, 1.2, 1.5, 2, 2.7, 4]
/** Now and then an edge doubles on the way down; a stop at one of these shares of all triangles leads another way. */
const STOPS = [1, 0.9, 0.75, 0.6]

/** The mesh with about so many triangles, and still what the part declares. */
export function simplified(part: Part, mesh: Mesh, triangles: number, shares: readonly number[] = FEWER): Mesh {
  const all = mesh.index.length / 3
  for (const share of shares)
    for (const stop of STOPS) {
      const simpler = simplify(simplify(mesh, Math.round(all * stop)), Math.round(triangles * share))
      if (isAsDeclared(part, simpler)) return simpler
    }
  return checked(part, simplify(mesh, triangles))
}

function isAsDeclared({ topology: wanted }: Part, mesh: Mesh): boolean {
  const { closed, components, genus } = topology(mesh)
  return closed && components === wanted.components && (wanted.genus === null || genus === wanted.genus)
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
