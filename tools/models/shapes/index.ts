import type { Part } from '../part.ts'
import { part as coccyx } from './coccyx.ts'
import { part as femur } from './femur.ts'
import { part as fibula } from './fibula.ts'
import { part as footBones } from './foot-bones.ts'
import { part as hand } from './hand.ts'
import { part as hipBone } from './hip-bone.ts'
import { parts as muscles } from './muscles.ts'
import { part as patella } from './patella.ts'
import { parts as pelvicLigaments } from './pelvic-ligaments.ts'
import { part as sacrum } from './sacrum.ts'
import { part as skin } from './skin.ts'
import { part as tibia } from './tibia.ts'
import { vertebrae } from './vertebra.ts'

/** Every part that is made into a file. */
export const parts: readonly Part[] = [
  ...vertebrae,
  sacrum,
  coccyx,
  hipBone,
  ...pelvicLigaments,
  femur,
  patella,
  tibia,
  fibula,
  footBones,
  ...muscles,
  skin,
  hand,
]
