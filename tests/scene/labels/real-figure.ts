import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { MeshoptDecoder } from 'meshoptimizer'
import { type BufferGeometry, Mesh } from 'three'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import type { StructureId } from '../../../src/anatomy/structures.ts'
import type { Body } from '../../../src/mechanics/body.ts'
import { placeBones } from '../../../src/scene/bones.ts'
import { cutDiscs, shapeDiscs } from '../../../src/scene/discs.ts'
import { createFigure, type Figure } from '../../../src/scene/figure.ts'
import { bodyGeometry } from '../../../src/scene/model-geometry.ts'
import { layNerves } from '../../../src/scene/nerves.ts'

/** The figure with the coarse shapes of the first picture, as the page has them, laid for a body. */
export async function realFigure(body: Body): Promise<Figure> {
  const file = readFileSync(resolve(import.meta.dirname, '../../../public/models/coarse.glb'))
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer
  const { scene } = await loader.parseAsync(bytes, '')
  scene.updateMatrixWorld(true)
  const geometries = new Map<StructureId, BufferGeometry>()
  scene.traverse((node) => {
    if (node instanceof Mesh)
      geometries.set(node.name as StructureId, bodyGeometry(node.geometry as BufferGeometry, node.matrixWorld))
  })
  const figure = createFigure({ geometries }, body)
  placeBones(figure.bones, body)
  shapeDiscs(figure.discs, body)
  figure.ligaments.follow(body)
  layNerves(figure.nerves, body)
  figure.flesh.follow(body)
  cutDiscs(figure.discs, body, { disc: 'L5-S1', side: 'right', wedge: 0, slice: 0 })
  figure.root.updateMatrixWorld(true)
  return figure
}
