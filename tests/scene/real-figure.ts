import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BufferGeometry } from 'three'
import type { StructureId } from '../../src/anatomy/structures.ts'
import type { Body } from '../../src/mechanics/body.ts'
import { placeBones } from '../../src/scene/bones.ts'
import { cutDiscs, shapeDiscs } from '../../src/scene/discs.ts'
import { createFigure, type Figure } from '../../src/scene/figure.ts'
import { readModel } from '../../src/scene/model-bytes.ts'
import { modelFiles } from '../../src/scene/model-files.ts'
import { bodyGeometry } from '../../src/scene/model-geometry.ts'
import { layNerves } from '../../src/scene/nerves.ts'
import { createPosed, type Posed } from '../../src/scene/posed.ts'

/** The figure of the picture with the shapes that are committed, laid for a body; @param files of `public/models`: the usual level unless named */
export async function realFigure(
  body: Body,
  files: readonly string[] = modelFiles,
): Promise<{ readonly figure: Figure; readonly posed: Posed }> {
  const geometries = new Map<StructureId, BufferGeometry>()
  for (const file of files) {
    const bytes = readFileSync(resolve(import.meta.dirname, `../../public/models/${file}.glb`))
    for (const shape of await readModel(new Uint8Array(bytes).buffer))
      geometries.set(shape.name as StructureId, bodyGeometry(shape))
  }
  const figure = await createFigure({ geometries }, body)
  const posed = createPosed(figure, body)
  placeBones(figure.bones, body)
  shapeDiscs(figure.discs, body)
  figure.ligaments.follow(body)
  layNerves(figure.nerves, body)
  figure.flesh.follow(body)
  cutDiscs(figure.discs, body, { disc: 'L5-S1', side: 'right', wedge: 0, slice: 0 })
  figure.root.updateMatrixWorld(true)
  return { figure, posed }
}
