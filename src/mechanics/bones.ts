import { femurLandmarks } from '../anatomy/landmarks.ts'
import {
  type DiscId,
  discIds,
  discSizes,
  type Endplate,
  s1Endplate,
  type VertebraId,
  vertebraLevels,
  vertebraPlacement,
} from '../anatomy/spine.ts'
import type { BoneId } from '../anatomy/structures.ts'
import { radians } from '../math/angle.ts'
import {
  composeInto,
  identity,
  type Transform,
  type TransformPlace,
  transformPlace,
  turnAboutInto,
} from '../math/transform.ts'
import { add, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
import { keeping, keepingNumbers } from './keep.ts'
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

/** The bones of the spine and of one leg, as stages of their own keep them. */
type Vertebrae = Readonly<Record<VertebraId, TransformPlace>>
interface Leg {
  readonly femur: TransformPlace
  readonly shin: TransformPlace
}

const vertebraePlace = (): Vertebrae =>
  Object.fromEntries(vertebraLevels.map((level) => [level, transformPlace()])) as unknown as Vertebrae
const legPlace = (): Leg => ({ femur: transformPlace(), shin: transformPlace() })

/** Vertebrae one on the other from L5 up. @param told the whole bend (degrees), the load, and each disc's height as a fraction */
function layVertebrae(out: Vertebrae, told: Float64Array): void {
  // All of it happens in the sagittal plane: an angle, and a way up and forward.
  let angle = 0
  let cos = 1
  let sin = 0
  let up = 0
  let forward = 0
  for (let i = discIds.length - 1; i >= 0; i--) {
    const { disc, centre, down } = joints[i]!
    const lost = 1 - told[2 + i]!
    const sizes = discSizes[disc]
    const bendDeg =
      jointFlexionDeg(disc, told[0]!) + loadFlexionDeg(disc, told[1]!) + WEDGE_SHARE * lost * sizes.wedgeDeg
    const bend = radians(bendDeg)
    const c = Math.cos(bend)
    const s = Math.sin(bend)
    // Sunk first, then turned about the joint's centre.
    const y = down[1] * lost * sizes.midHeightMm - centre[1]
    const z = down[2] * lost * sizes.midHeightMm - centre[2]
    const ty = centre[1] + c * y - s * z
    const tz = centre[2] + s * y + c * z
    up += cos * ty - sin * tz
    forward += sin * ty + cos * tz
    angle += bend
    cos = Math.cos(angle)
    sin = Math.sin(angle)
    const { rotation: r, translationMm } = out[sizes.above]
    r[4] = cos
    r[5] = -sin
    r[7] = sin
    r[8] = cos
    translationMm[1] = up
    translationMm[2] = forward
  }
}

const kneeAxis = normalize(sub(femurLandmarks.lateralEpicondyle, femurLandmarks.medialEpicondyle))
const knee = transformPlace()

/** The same motion on the other side of the body. */
function mirrorPlace({ rotation: r, translationMm: t }: TransformPlace): void {
  r[1] = -r[1]
  r[2] = -r[2]
  r[3] = -r[3]
  r[6] = -r[6]
  t[0] = -t[0]
}

/** Thigh and shin of one leg, the foot goes with the shin. @param told degrees at hip and knee, and the side: 1 left, -1 right */
function layLeg(out: Leg, told: Float64Array): void {
  turnAboutInto(out.femur, femurLandmarks.femoralHeadCentre, AXIS, -radians(told[0]!))
  turnAboutInto(knee, femurLandmarks.medialEpicondyle, kneeAxis, radians(told[1]!))
  composeInto(out.shin, out.femur, knee)
  if (told[2]! > 0) return
  mirrorPlace(out.femur)
  mirrorPlace(out.shin)
}

const bonesPlace = (): Record<BoneId, Transform> => ({
  ...vertebraePlace(),
  pelvis: identity,
  'femur-left': identity,
  'femur-right': identity,
  'shin-left': identity,
  'shin-right': identity,
  'foot-left': identity,
  'foot-right': identity,
})

function joinBones(out: Record<BoneId, Transform>, spine: Vertebrae, left: Leg, right: Leg): void {
  for (const level of vertebraLevels) out[level] = spine[level]
  out['femur-left'] = left.femur
  out['shin-left'] = left.shin
  out['foot-left'] = left.shin
  out['femur-right'] = right.femur
  out['shin-right'] = right.shin
  out['foot-right'] = right.shin
}

/**
 * Where each rigid piece goes from rest: the pelvis stays, vertebrae turn and sink one on the other from L5 up, thighs turn
 * about the hip and shins about the knee. Pieces of a part that did not move come back as the very same objects.
 * The stage takes how tall each disc is (1 = as at rest), from the top down, and the load against standing, as `loadOf` gives it.
 */
export function createBonePoser(): (posture: Posture, heights: Float64Array, load: number) => Bones {
  const spineOf = keepingNumbers(2 + discIds.length, vertebraePlace, layVertebrae)
  const leftOf = keepingNumbers(3, legPlace, layLeg)
  const rightOf = keepingNumbers(3, legPlace, layLeg)
  const together = keeping(bonesPlace, joinBones)
  const spine = new Float64Array(2 + discIds.length)
  const leg = new Float64Array(3)
  return ({ lumbarFlexionDeg, hipFlexionDeg, kneeFlexionDeg }, heights, load) => {
    spine[0] = lumbarFlexionDeg
    spine[1] = load
    spine.set(heights, 2)
    leg[0] = hipFlexionDeg.left
    leg[1] = kneeFlexionDeg.left
    leg[2] = 1
    const left = leftOf(leg)
    leg[0] = hipFlexionDeg.right
    leg[1] = kneeFlexionDeg.right
    leg[2] = -1
    return together(spineOf(spine), left, rightOf(leg))
  }
}

/** Bones of their own for one posture; see `createBonePoser`. @param heightFraction of each disc, 1 = as tall as at rest */
export function poseBones(posture: Posture, heightFraction: (disc: DiscId) => number, load = 0): Bones {
  return createBonePoser()(posture, Float64Array.from(discIds, heightFraction), load)
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
