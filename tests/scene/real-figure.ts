import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { MeshoptDecoder } from 'meshoptimizer'
import { type BufferGeometry, Mesh } from 'three'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import type { StructureId } from '../../src/anatomy/structures.ts'
import type { Body } from '../../src/mechanics/body.ts'
import { placeBones } from '../../src/scene/bones.ts'
import { shapeDiscs } from '../../src/scene/discs.ts'
import { createFigure, type Figure } from '../../src/scene/figure.ts'
import { modelFiles } from '../../src/scene/model-files.ts'
import { bodyGeometry } from '../../src/scene/model-geometry.ts'
import { layNerves } from '../../src/scene/nerves.ts'
import { createPosed, type Posed } from '../../src/scene/posed.ts'

/** The figure of the picture with the shapes that are committed, posed as a body is. */
export async function realFigure(body: Body): Promise<{ readonly figure: Figure; readonly posed: Posed }> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)
  const geometries = new Map<StructureId, BufferGeometry>()
  for (const file of modelFiles) {
    const bytes = readFileSync(resolve(import.meta.dirname, `../../public/models/${file}.glb`))
    const { scene } = await loader.parseAsync(new Uint8Array(bytes).buffer, '')
    scene.updateMatrixWorld(true)
    scene.traverse((node) => {
      if (node instanceof Mesh)
        geometries.set(node.name as StructureId, bodyGeometry(node.geometry as BufferGeometry, node.matrixWorld))
    })
  }
  const figure = createFigure({ geometries }, body)
  const posed = createPosed(figure, body)
  placeBones(figure.bones, body)
  shapeDiscs(figure.discs, body)
  figure.ligaments.follow(body)
  layNerves(figure.nerves, body)
  return { figure, posed }
}
