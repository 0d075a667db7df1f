import { type VertebraId, vertebraLevels } from '../../../../src/anatomy/spine.ts'
import { type Bounds, type Field, moved, union } from '../../sdf/field.ts'
import { sampled } from '../../sdf/sampled.ts'
import { coccyx } from '../coccyx.ts'
import { femurField } from '../femur.ts'
import { femur } from '../femur-dimensions.ts'
import { fibulaField } from '../fibula.ts'
import { fibula } from '../fibula-dimensions.ts'
import { hipBoneField } from '../hip-bone.ts'
import { hipBone } from '../hip-bone-dimensions.ts'
import { sacrum } from '../sacrum.ts'
import { tibiaField } from '../tibia.ts'
import { tibia } from '../tibia-dimensions.ts'
import { vertebra, vertebraBounds } from '../vertebra.ts'
import { vertebraFrame } from '../vertebral-body.ts'

/** Between corners so far apart a bone is off by a tenth of a millimetre at its sharpest edges. Chosen by trial. */
const CELL_MM = 1.2

const box = (min: Bounds['min'], max: Bounds['max']): Bounds => ({ min, max })

/** A vertebra is read in its own frame, where its box is tight. */
const vertebraAtRest = (level: VertebraId): Field =>
  moved(sampled(vertebra(level), vertebraBounds, CELL_MM), vertebraFrame(level))

/** Bones of midline and left side that muscles lie on, in the body frame at rest, mm. The shin reaches as far down as the muscles do. */
export const boneFields = {
  spine: () => union(0, ...vertebraLevels.map(vertebraAtRest)),
  sacrum: () => sampled(sacrum(), box([-68, -98, -84], [68, 34, 20]), CELL_MM),
  coccyx: () => sampled(coccyx(), box([-20, -130, -75], [20, -80, -25]), CELL_MM),
  'hip-bone': () => sampled(hipBoneField(hipBone), box([-4, -172, -84], [146, 68, 88]), CELL_MM),
  femur: () => sampled(femurField(femur), box([24, -532, -54], [158, -62, 46]), CELL_MM),
  tibia: () => sampled(tibiaField(tibia), box([28, -650, -54], [126, -510, 34]), CELL_MM),
  fibula: () => sampled(fibulaField(fibula), box([82, -680, -52], [132, -528, -6]), CELL_MM),
} as const satisfies Readonly<Record<string, () => Field>>

export type BoneName = keyof typeof boneFields
