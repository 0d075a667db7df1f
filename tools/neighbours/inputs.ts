import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { StructureId } from '../../src/anatomy/structures.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { restingMoment } from '../../src/story/moment.ts'
import { type Surface, surfacesOf } from '../models/clearance/solids.ts'
import { digest } from '../models/inputs.ts'

const root = resolve(import.meta.dirname, '../..')
export const neighboursFile = resolve(root, 'src/anatomy/neighbours.ts')

/** The healthy body at rest without its skin, which lies over all of it and against none of it that has a name. */
export const measuredSurfaces = async (): Promise<readonly (Surface & { readonly id: StructureId })[]> =>
  (await surfacesOf(solve(restingMoment))).filter(
    (surface): surface is Surface & { readonly id: StructureId } => surface.id !== 'skin',
  )

/** Surfaces are the same for this digest within this, mm: further digits may differ from one processor to the next. */
const ALIKE_MM = 0.1

/** A digest of all that the list is made from: where every surface is, and the code that measures. */
export function madeFrom(surfaces: readonly Surface[]): string {
  const places = surfaces.map(
    ({ id, position }) => `${id} ${Array.from(position, (mm) => Math.round(mm / ALIKE_MM)).join(' ')}`,
  )
  const code = ['measure.ts', 'list.ts'].map((file) => readFileSync(resolve(import.meta.dirname, file), 'utf8'))
  return digest([...places, ...code])
}
