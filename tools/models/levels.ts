import { coarseLeast, coarseLeastEach, coarseShare, finerBy, usualShare } from '../budgets.ts'
import { FEWER, MORE, simplified } from './declared.ts'
import type { Mesh } from './mesh/mesh.ts'
import type { Part } from './part.ts'

/** How finely a structure is stored: for the first picture, for most, and for close views. */
export type Level = 'coarse' | 'normal' | 'fine'

/** Most triangles of a part at its finest level. */
export const finestTriangles = ({ triangles, file }: Part): number => triangles * finerBy(file)

/** Most triangles of a part at its usual level. */
export const usualTriangles = ({ triangles, file }: Part): number => Math.round(triangles * usualShare(file))

/** The level of a finished mesh, made of it by taking vertices away, so that what is left stands where it stood and is lit as it was. */
export function atLevel(part: Part, finest: Mesh, level: Level): Mesh | null {
  if (level === 'fine') return finerBy(part.file) > 1 ? finest : null
  if (level === 'normal') return simplified(part, finest, usualTriangles(part), FEWER)
  const { components } = part.topology
  const triangles = Math.max(Math.round(part.triangles * coarseShare), coarseLeast, coarseLeastEach * components)
  return simplified(part, finest, triangles, MORE)
}
