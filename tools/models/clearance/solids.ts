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

/** A closed grid as a solid, whichever way its triangles face. */
export function ofGrid(id: string, { rows, columns, positionMm }: Grid): Solid {
  const flipped = signedVolume(positionMm, gridIndex(rows, columns, false)) < 0
  return solidOf(id, { position: positionMm, index: gridIndex(rows, columns, flipped) })
}

function ofGeometry(id: string, geometry: BufferGeometry): Solid {
  const position = geometry.getAttribute('position').array as Float32Array
  const index = Uint32Array.from(geometry.getIndex()!.array)
  if (signedVolume(position, index) < 0) index.reverse()
  return solidOf(id, { position, index })
}

/** A nerve as it is drawn of the body; null for one that has no tube. */
export function ofNerve(id: StructureId, body: Body): Solid | null {
  const tube = body.nerves[id]
  const tubes = id === 'cauda-equina' ? body.strands : tube ? [tube] : []
  if (tubes.length === 0) return null
  const { geometry, follow } = createTubes(tubes)
  follow(tubes)
  return ofGeometry(id, geometry)
}

/**
 * Every structure as a solid where the body has it at rest: models as they are stored, soft parts as they are computed. Hands are left
 * out, and so is what the stored models lack.
 */
export async function solidsOf(rest: Body): Promise<readonly Solid[]> {
  const files = [...new Set(structureIds.flatMap((id) => structures[id].model ?? []))].filter(
    (file) => file !== 'hands',
  )
  const solids: Solid[] = []
  for (const file of files)
    for (const mesh of await decodeModel(new Uint8Array(readFileSync(resolve(modelFolder, `${file}.glb`)))))
      solids.push(solidOf(mesh.id, mesh))
  for (const id of discIds) solids.push(ofGrid(`disc-${id}`, rest.discs[id].annulus))
  for (const id of spinalLigamentIds) solids.push(ofGrid(id, rest.ligaments[id]))
  for (const id of structureIds) {
    const nerve = structures[id].kind === 'nerve' ? ofNerve(id, rest) : null
    if (nerve) solids.push(nerve)
  }
  return solids
}
