import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BufferGeometry } from 'three'
import { discIds } from '../../../src/anatomy/spine.ts'
import { type StructureId, spinalLigamentIds, structureIds, structures } from '../../../src/anatomy/structures.ts'
import type { Body, Grid } from '../../../src/mechanics/body.ts'
import { gridIndex, signedVolume } from '../../../src/scene/soft/grid.ts'
import { createTubes } from '../../../src/scene/soft/tube.ts'
import { modelFolder } from '../manifest.ts'
import { type Solid, solidOf } from '../mesh/overlap.ts'
import { decodeModel } from '../stored.ts'

/** A closed surface of a structure, counter-clockwise from outside, mm, body frame. */
export interface Surface {
  readonly id: string
  readonly position: Float32Array
  readonly index: Uint32Array
}

function gridSurface(id: string, { rows, columns, positionMm }: Grid): Surface {
  const flipped = signedVolume(positionMm, gridIndex(rows, columns, false)) < 0
  return { id, position: positionMm, index: gridIndex(rows, columns, flipped) }
}

function geometrySurface(id: string, geometry: BufferGeometry): Surface {
  const position = geometry.getAttribute('position').array as Float32Array
  const index = Uint32Array.from(geometry.getIndex()!.array)
  if (signedVolume(position, index) < 0) index.reverse()
  return { id, position, index }
}

function nerveSurface(id: StructureId, body: Body): Surface | null {
  const tube = body.nerves[id]
  const tubes = id === 'cauda-equina' ? body.strands : tube ? [tube] : []
  if (tubes.length === 0) return null
  const { geometry, follow } = createTubes(tubes)
  follow(tubes)
  return geometrySurface(id, geometry)
}

const asSolid = (surface: Surface): Solid => solidOf(surface.id, surface)

/** A closed grid as a solid, whichever way its triangles face. */
export const ofGrid = (id: string, grid: Grid): Solid => asSolid(gridSurface(id, grid))

/** A nerve as it is drawn of the body; null for one that has no tube. */
export function ofNerve(id: StructureId, body: Body): Solid | null {
  const surface = nerveSurface(id, body)
  return surface && asSolid(surface)
}

/**
 * The surface of every structure where the body has it at rest: models as they are stored, soft parts as they are computed. Hands are
 * left out, and so is what the stored models lack.
 */
export async function surfacesOf(rest: Body): Promise<readonly Surface[]> {
  const files = [...new Set(structureIds.flatMap((id) => structures[id].model ?? []))].filter(
    (file) => file !== 'hands',
  )
  const surfaces: Surface[] = []
  for (const file of files)
    for (const { id, position, index } of await decodeModel(
      new Uint8Array(readFileSync(resolve(modelFolder, `${file}.glb`))),
    ))
      surfaces.push({ id, position, index })
  for (const id of discIds) surfaces.push(gridSurface(`disc-${id}`, rest.discs[id].annulus))
  for (const id of spinalLigamentIds) surfaces.push(gridSurface(id, rest.ligaments[id]))
  for (const id of structureIds) {
    const nerve = structures[id].kind === 'nerve' ? nerveSurface(id, rest) : null
    if (nerve) surfaces.push(nerve)
  }
  return surfaces
}

/** The same as solids. */
export const solidsOf = async (rest: Body): Promise<readonly Solid[]> => (await surfacesOf(rest)).map(asSolid)
