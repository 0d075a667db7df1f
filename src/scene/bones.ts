import type { Data3DTexture } from 'three'
import { boneOf, structureIds, structures } from '../anatomy/structures.ts'
import type { Body } from '../mechanics/body.ts'
import type { Drawing } from './drawing/drawing.ts'
import { createTissue } from './materials/tissue.ts'
import type { Models } from './models.ts'
import { createPart, type Part } from './part.ts'
import { poseInto } from './pose.ts'

export function createBones(models: Models, noise: Data3DTexture, drawing: Drawing): Part[] {
  const parts: Part[] = []
  for (const id of structureIds) {
    const geometry = models.geometries.get(id)
    if (structures[id].kind !== 'bone' || !geometry) continue
    parts.push(createPart(id, drawing, [{ geometry, tissue: createTissue('bone', { noise }) }]))
  }
  return parts
}

/** Puts every bone where the body holds it. */
export function placeBones(bones: readonly Part[], body: Body): void {
  for (const { id, meshes } of bones) {
    for (const mesh of meshes) {
      poseInto(mesh.matrix, body.bones[boneOf(id)])
    }
  }
}
