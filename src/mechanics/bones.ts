import { femurLandmarks } from '../anatomy/landmarks.ts'
import { type DiscId, discIds, discSizes, type Endplate, s1Endplate, vertebraPlacement } from '../anatomy/spine.ts'
import type { BoneId } from '../anatomy/structures.ts'
import { radians } from '../math/angle.ts'
import { compose, identity, type Transform, turnAbout } from '../math/transform.ts'
import { add, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
import { loadFlexionDeg } from './load.ts'
import type { Posture } from './posture.ts'

export type Bones = Readonly<Record<BoneId, Transform>>

/** Degrees each joint gives to a full bend forward (52) and back (16); shares of any bend are in proportion (pearcy1984, memory). */
const RANGE_DEG: Partial<Record<DiscId, readonly [forward: number, back: number]>> = {
  'L1-L2': [8, 5],
  'L2-L3': [10, 3],
  'L3-L4': [12, 1],
  'L4-L5': [13, 2],
  'L5-S1': [9, 5],
}
const FULL_RANGE_DEG = Object.values(RANGE_DEG).reduce(([f, b], [df, db]) => [f + df, b + db], [0, 0])

/** How much of the lordotic wedge goes with the height, as a share of the height lost; chosen by eye, keeps the rear rims apart. */
const WEDGE_SHARE = 0.35

const AXIS: Vec3 = [1, 0, 0]

/** The endplate a disc rests on. */
export const endplateBelow = (disc: DiscId): Endplate => {
  const { below } = discSizes[disc]
  return below === 'sacrum' ? s1Endplate : vertebraPlacement[below].superior
}

/** The endplate a disc carries. */
export const endplateAbove = (disc: DiscId): Endplate => vertebraPlacement[discSizes[disc].above].inferior

/** Forward along an endplate in the midline, given its normal. */
export const forwardOn = (normal: Vec3): Vec3 => [0, -normal[2], normal[1]]

/** Degrees by which one joint bends when the whole lumbar spine bends by `lumbarFlexionDeg`; the shares add up to it. */
export function jointFlexionDeg(disc: DiscId, lumbarFlexionDeg: number): number {
  const way = lumbarFlexionDeg >= 0 ? 0 : 1
  return ((RANGE_DEG[disc]?.[way] ?? 0) / FULL_RANGE_DEG[way]!) * lumbarFlexionDeg
}

// Vertebrae turn about a point in the rear half of the disc, at the endplate below (pearcy1988, memory); offsets chosen by eye.
const joints = discIds.map((disc) => {
  const below = endplateBelow(disc)
  const back = scale(forwardOn(below.normal), -0.09 * discSizes[disc].depthMm)
  return {
    disc,
    centre: add(add(below.centre, back), scale(below.normal, -2)),
    down: scale(normalize(add(below.normal, endplateAbove(disc).normal)), -1),
  }
})

function joint(index: number, lumbarFlexionDeg: number, heightFraction: number, load: number): Transform {
  const { disc, centre, down } = joints[index]!
  const lost = 1 - heightFraction
  const angleDeg =
    jointFlexionDeg(disc, lumbarFlexionDeg) + loadFlexionDeg(disc, load) + WEDGE_SHARE * lost * discSizes[disc].wedgeDeg
  const sunk: Transform = { ...identity, translationMm: scale(down, lost * discSizes[disc].midHeightMm) }
  return compose(turnAbout(centre, AXIS, radians(angleDeg)), sunk)
}

/** The same motion on the other side of the body. */
function mirrored({ rotation: r, translationMm: [x, y, z] }: Transform): Transform {
  return { rotation: [r[0], -r[1], -r[2], -r[3], r[4], r[5], -r[6], r[7], r[8]], translationMm: [-x, y, z] }
}

const kneeAxis = sub(femurLandmarks.lateralEpicondyle, femurLandmarks.medialEpicondyle)

/** Thigh and shin of the left leg. The foot goes with the shin. */
function leg(hipFlexionDeg: number, kneeFlexionDeg: number): { femur: Transform; shin: Transform } {
  const femur = turnAbout(femurLandmarks.femoralHeadCentre, AXIS, -radians(hipFlexionDeg))
  return {
    femur,
    shin: compose(femur, turnAbout(femurLandmarks.medialEpicondyle, kneeAxis, radians(kneeFlexionDeg))),
  }
}

/**
 * Where each rigid piece goes from rest: the pelvis stays, vertebrae turn and sink one on the other from L5 up, thighs turn
 * about the hip and shins about the knee.
 * @param heightFraction of each disc, 1 = as tall as at rest
 * @param load against standing, as `loadOf` gives it
 */
export function poseBones(posture: Posture, heightFraction: (disc: DiscId) => number, load = 0): Bones {
  const spine: Partial<Record<BoneId, Transform>> = {}
  let below = identity
  for (let i = discIds.length - 1; i >= 0; i--) {
    const disc = discIds[i]!
    below = compose(below, joint(i, posture.lumbarFlexionDeg, heightFraction(disc), load))
    spine[discSizes[disc].above] = below
  }
  const left = leg(posture.hipFlexionDeg.left, posture.kneeFlexionDeg.left)
  const right = leg(posture.hipFlexionDeg.right, posture.kneeFlexionDeg.right)
  return {
    ...(spine as Record<BoneId, Transform>),
    pelvis: identity,
    'femur-left': left.femur,
    'femur-right': mirrored(right.femur),
    'shin-left': left.shin,
    'shin-right': mirrored(right.shin),
    'foot-left': left.shin,
    'foot-right': mirrored(right.shin),
  }
}

/** Every piece where it rests: standing upright with healthy discs. */
export const restBones: Bones = poseBones(
  {
    name: 'standing',
    lumbarFlexionDeg: 0,
    hipFlexionDeg: { left: 0, right: 0 },
    kneeFlexionDeg: { left: 0, right: 0 },
  },
  () => 1,
)
