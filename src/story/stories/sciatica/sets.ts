import type { StructureId } from '../../../anatomy/structures.ts'
import type { Condition, Herniation } from '../../../mechanics/condition.ts'
import type { Show } from '../../moment.ts'

/** The nerves of the leg that is well, and those to the front of both thighs: drawn faintly, so that the eye stays with the sore one. */
export const calmSide = {
  'sciatic-nerve-left': 0.25,
  'tibial-nerve-left': 0.25,
  'common-fibular-nerve-left': 0.25,
  'superficial-fibular-nerve-left': 0.25,
  'deep-fibular-nerve-left': 0.25,
  'sural-nerve-left': 0.25,
  'sural-communicating-branch-left': 0.25,
  'medial-plantar-nerve-left': 0.25,
  'lateral-plantar-nerve-left': 0.25,
  'femoral-nerve-left': 0.25,
  'femoral-nerve-right': 0.25,
  'obturator-nerve-left': 0.25,
  'obturator-nerve-right': 0.25,
} as const satisfies Show['structures']

/** The muscles under gluteus maximus on the sore side, which share the space with the nerve. */
export const deepGluteal = {
  'piriformis-right': 1,
  'obturator-internus-right': 1,
  'superior-gemellus-right': 1,
  'inferior-gemellus-right': 1,
  'quadratus-femoris-right': 1,
} as const satisfies Show['structures']

/** The two long columns of the back, as solid as said on either side. */
export const backColumns = (left: number, right: number) =>
  ({
    'longissimus-left': left,
    'longissimus-right': right,
    'iliocostalis-left': left,
    'iliocostalis-right': right,
  }) as const satisfies Show['structures']

/** Tension of the muscles beside the spine on the sore side. */
export const tightBack = (tension: number) =>
  ({
    'multifidus-right': tension,
    'longissimus-right': tension,
    'iliocostalis-right': tension,
  }) as const satisfies Condition['muscleTension']

/** The ligaments that make a hole of each notch of the hip bone, and so the gate through which the nerve leaves. */
export const gateOfNerve = {
  'sacrotuberous-ligament-right': 1,
  'sacrospinous-ligament-right': 1,
} as const satisfies Show['structures']

/** Bones above the disc turn to glass, so that one looks down on it. */
export const openedFromAbove = {
  T11: 0,
  T12: 0,
  L1: 0,
  L2: 0,
  L3: 0,
  L4: 0.06,
  L5: 0.16,
} as const satisfies Show['structures']

/** The other roots stand back, so that the eye stays with the one that is met. */
export const otherRoots = {
  'root-L1-left': 0,
  'root-L1-right': 0,
  'root-L2-left': 0,
  'root-L2-right': 0,
  'root-L3-left': 0.12,
  'root-L3-right': 0.12,
  'root-L4-left': 0.2,
  'root-L4-right': 0.2,
  'root-L5-left': 0.3,
  'root-S1-left': 0.3,
  'root-S2-left': 0.3,
  'root-S3-left': 0.3,
  'lumbosacral-trunk-left': 0.2,
  'femoral-nerve-left': 0,
  'femoral-nerve-right': 0,
  'obturator-nerve-left': 0,
  'obturator-nerve-right': 0,
  'ganglion-L1-left': 0,
  'ganglion-L1-right': 0,
  'ganglion-L2-left': 0,
  'ganglion-L2-right': 0,
  'ganglion-L3-left': 0.12,
  'ganglion-L3-right': 0.12,
  'ganglion-L4-left': 0.2,
  'ganglion-L4-right': 0.2,
  'ganglion-L5-left': 0.3,
  'ganglion-S1-left': 0.3,
  'ganglion-S2-left': 0.3,
  'ganglion-S3-left': 0.3,
} as const satisfies Show['structures']

/** The pelvis and thighs out of the way and the sacrum as glass, so that a root can be followed out of the canal. */
export const openedAtBack = {
  sacrum: 0.22,
  coccyx: 0,
  'hip-bone-left': 0,
  'hip-bone-right': 0,
  'femur-left': 0,
  'femur-right': 0,
} as const satisfies Show['structures']

/** What stands between the eye and the low discs, seen from the right: pelvis and thigh, and the nerves that come down beside the spine. */
export const openedAtSide = {
  'hip-bone-left': 0,
  'hip-bone-right': 0.07,
  'femur-left': 0,
  'femur-right': 0,
  'femoral-nerve-left': 0,
  'femoral-nerve-right': 0,
  'obturator-nerve-left': 0,
  'obturator-nerve-right': 0,
  'root-L1-left': 0,
  'root-L1-right': 0,
  'root-L2-left': 0,
  'root-L2-right': 0,
  'root-L3-left': 0.1,
  'root-L3-right': 0.1,
  'ganglion-L1-left': 0,
  'ganglion-L1-right': 0,
  'ganglion-L2-left': 0,
  'ganglion-L2-right': 0,
  'ganglion-L3-left': 0.1,
  'ganglion-L3-right': 0.1,
} as const satisfies Show['structures']

/** And back again. */
export const closedAtBack = {
  sacrum: 1,
  coccyx: 1,
  'hip-bone-left': 1,
  'hip-bone-right': 1,
  'femur-left': 1,
  'femur-right': 1,
} as const satisfies Show['structures']

export const bonesAndNerves = { bone: 1, disc: 1, ligament: 0, nerve: 1, muscle: 0, skin: 0, hand: 0 } as const

/** The commonest kind: beside the midline, where it meets the root that travels past (fardon2014, radiopaedia_root). */
export const herniation = {
  disc: 'L5-S1',
  side: 'right',
  zone: 'subarticular',
  type: 'extrusion',
  depthMm: 6,
  migrationMm: 2,
} as const satisfies Herniation

export const onSacrum = ['sacrum'] as const satisfies readonly StructureId[]
