import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { boneOf, type StructureId, spinalLigamentIds, structureIds, structures } from '../../src/anatomy/structures.ts'
import { apply } from '../../src/math/transform.ts'
import type { Body } from '../../src/mechanics/body.ts'
import { carryPoint, softWeights } from '../../src/mechanics/skin-warp.ts'
import type { Surface } from '../../src/scene/section/contour.ts'
import { gridSurface, type SurfacesOf } from '../../src/scene/section/pieces.ts'
import { createTubes } from '../../src/scene/soft/tube.ts'
import { decodeModel, type StoredMesh } from '../../tools/models/stored.ts'

const files = ['spine', 'pelvis', 'legs', 'muscles', 'skin'] as const

/** The models as they are stored. */
export const storedMeshes = async (): Promise<readonly StoredMesh[]> =>
  (
    await Promise.all(
      files.map((file) => decodeModel(readFileSync(resolve(import.meta.dirname, `../../public/models/${file}.glb`)))),
    )
  ).flat()

/** Every surface of a body where it lies, mm: stored models carried point by point, soft parts as they are computed. */
export function surfacesOfBody(stored: readonly StoredMesh[], body: Body): SurfacesOf {
  const surfaces = new Map<StructureId, readonly Surface[]>()
  for (const mesh of stored) {
    const id = mesh.id as StructureId
    const rigid = structures[id].kind === 'bone'
    const ligament = structures[id].kind === 'ligament'
    const position = mesh.position.slice()
    for (let v = 0; v < position.length; v += 3) {
      const at = [position[v]!, position[v + 1]!, position[v + 2]!] as const
      if (rigid) position.set(apply(body.bones[boneOf(id)], at), v)
      else if (!ligament) position.set(carryPoint([0, 0, 0], body.bones, softWeights(at), at), v)
    }
    surfaces.set(id, [{ position, index: mesh.index }])
  }
  for (const id of spinalLigamentIds) surfaces.set(id, [gridSurface(body.ligaments[id], body.ligaments[id])])
  for (const id of structureIds) {
    const tube = body.nerves[id]
    const tubes = id === 'cauda-equina' ? body.strands : tube ? [tube] : []
    if (tubes.length === 0) continue
    const { geometry, follow } = createTubes(tubes)
    follow(tubes)
    surfaces.set(id, [{ position: geometry.getAttribute('position').array, index: geometry.getIndex()!.array }])
  }
  return (id) => surfaces.get(id) ?? []
}
