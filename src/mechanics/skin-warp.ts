import { femurLandmarks, pelvisLandmarks, sacrumLandmarks } from '../anatomy/landmarks.ts'
import { s1Endplate, vertebraLevels, vertebraPlacement } from '../anatomy/spine.ts'
import { type BoneId, boneIds, sides } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { halfwayInto, type Transform, type TransformPlace, transformPlace } from '../math/transform.ts'
import {
  add,
  clamp,
  lerp,
  mirror,
  mix,
  normalize,
  normalizeInto,
  scale,
  setInto,
  type Vec3,
  type Vec3Place,
} from '../math/vec3.ts'
import type { Body } from './body.ts'

/** Turned halfway between the pieces that meet at a joint, so that flesh bent at it keeps its fullness. */
export const halfwayIds = ['hip-left', 'hip-right', 'knee-left', 'knee-right'] as const
/** What soft tissue can hang on, in the order of `boneMatrices`: the bones, then the halfway pieces. */
export const carrierIds = [...boneIds, ...halfwayIds] as const
export type CarrierId = (typeof carrierIds)[number]

/** Which four of `carrierIds` (by index) carry a point and with what share; shares add up to 1, spare places are 0. */
export interface SoftWeights {
  readonly bones: readonly [number, number, number, number]
  readonly weights: readonly [number, number, number, number]
}

type Bones = Body['bones']

const carrierIndex = Object.fromEntries(carrierIds.map((id, index) => [id, index])) as Record<CarrierId, number>

// A stick figure of the left half's bones, from landmarks: ends and radius, mm. Radii chosen by eye from the landmarks' spread.
type Stick = readonly [from: Vec3, to: Vec3, radiusMm: number]
const p = pelvisLandmarks
const f = femurLandmarks
const pelvisSticks: readonly Stick[] = [
  [p.acetabulumCentre, p.acetabulumCentre, 30],
  [p.acetabulumCentre, p.asis, 8],
  [p.acetabulumCentre, p.iliacCrestTop, 10],
  [p.asis, p.iliacCrestLateral, 6],
  [p.iliacCrestLateral, p.iliacCrestTop, 6],
  [p.iliacCrestTop, p.psis, 8],
  [p.greaterSciaticNotchApex, p.psis, 12],
  [p.greaterSciaticNotchApex, p.acetabulumCentre, 12],
  [p.acetabulumCentre, p.ischialSpine, 8],
  [p.acetabulumCentre, p.symphysisCentre, 9],
  [p.ischialSpine, p.ischialTuberosityPosterior, 12],
  [p.ischialTuberosityInferior, p.symphysisInf, 7],
  [sacrumLandmarks.promontory, sacrumLandmarks.sacrumApex, 22],
  [sacrumLandmarks.sacrumApex, sacrumLandmarks.coccyxTip, 8],
]
const femurSticks: readonly Stick[] = [
  [f.femoralHeadCentre, f.neckIsthmus, 18],
  [f.neckIsthmus, f.greaterTrochanterTip, 10],
  [f.greaterTrochanterTip, f.greaterTrochanterLateral, 14],
  [f.neckIsthmus, f.lesserTrochanter, 12],
  [mix(f.lesserTrochanter, f.greaterTrochanterLateral, 0.4), f.shaftMid, 15],
  [f.shaftMid, f.intercondylarCentre, 15],
]

/** Distance from a point to the nearest stick, mm; corners between sticks are rounded so that weights are smooth. */
function distanceTo(sticks: readonly Stick[], at: Vec3): number {
  const ROUNDING_MM = 12
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 0; i < sticks.length; i++) {
    const from = sticks[i]![0]
    const to = sticks[i]![1]
    const wayX = to[0] - from[0]
    const wayY = to[1] - from[1]
    const wayZ = to[2] - from[2]
    const x = at[0] - from[0]
    const y = at[1] - from[1]
    const z = at[2] - from[2]
    const square = wayX * wayX + wayY * wayY + wayZ * wayZ
    const fraction = square > 0 ? clamp((x * wayX + y * wayY + z * wayZ) / square, 0, 1) : 0
    const offX = x - wayX * fraction
    const offY = y - wayY * fraction
    const offZ = z - wayZ * fraction
    const here = Math.sqrt(offX * offX + offY * offY + offZ * offZ) - sticks[i]![2]
    const overlap = Math.max(ROUNDING_MM - Math.abs(nearest - here), 0)
    nearest = Math.min(nearest, here) - (overlap * overlap) / (4 * ROUNDING_MM)
  }
  return Math.max(nearest, 0)
}

/** Share of the thigh against the pelvis at a point of the left half, 0..1: the nearer bone leads. */
function thighShare(at: Vec3): number {
  const toPelvis = distanceTo(pelvisSticks, at)
  const toFemur = distanceTo(femurSticks, at)
  // Close to bone the ratio decides, so tendons stay on their bone; far from both the difference does, so the belly keeps still.
  const lead = (toPelvis - toFemur) / clamp(toPelvis + toFemur, 32, 60)
  // In front, where a bent hip folds, the change is spread wider so that belly and thigh do not run into one another.
  const spread = 1 - 0.45 * smoothstep(15, 85, at[2])
  // Below the sitting bone there is only thigh, however near the ramus may be.
  return smoothstep(-0.5, 0.5, lead * spread + 1.1 * smoothstep(-110, -300, at[1]))
}

const KNEE_BAND_MM = 52
const ANKLE_BAND_MM = 20
/** Share of the shin against the thigh: by height, higher in front, where the kneecap goes with the shin. */
const shinShare = (at: Vec3): number =>
  smoothstep(-KNEE_BAND_MM, KNEE_BAND_MM, -505 + 0.5 * Math.max(at[2] + 18, 0) - at[1])
/** Share of the foot against the shin, in the same way. */
const footShare = (at: Vec3): number => smoothstep(-ANKLE_BAND_MM, ANKLE_BAND_MM, -880 + 0.3 * (at[2] + 18) - at[1])

// Middle of each spinal level from the top down, ending in the first segment of the sacrum, and the way up there.
const levels: readonly { readonly id: BoneId; readonly centre: Vec3; readonly up: Vec3 }[] = [
  ...vertebraLevels.map((id) => {
    const { centre, superior, inferior } = vertebraPlacement[id]
    return { id, centre, up: normalize(add(superior.normal, inferior.normal)) }
  }),
  { id: 'pelvis', centre: scale(s1Endplate.normal, -14), up: s1Endplate.normal },
]

/** Flesh near the spine keeps to its vertebra; that of belly and flanks gives evenly, or it would fold in steps. */
const eased = (share: number, at: Vec3): number =>
  lerp(smoothstep(0, 1, share), share, Math.max(smoothstep(0, 70, at[2]), smoothstep(30, 90, at[0])))

/** The spinal level a point belongs to, as a number: 0 = T11, 7 = pelvis, fractions between. */
function spinalLevel(at: Vec3): number {
  // The iliac crests reach up beside L4, and their flesh is the pelvis's.
  const lift = 95 * smoothstep(15, 105, at[0]) * (1 - smoothstep(50, 260, at[1]))
  const y = at[1] - lift
  // Far in front and behind the levels' planes would cross.
  const z = clamp(at[2], -70, 60)
  let above = Number.POSITIVE_INFINITY
  for (let index = 0; index < levels.length; index++) {
    const { centre, up } = levels[index]!
    const height = -centre[0] * up[0] + (y - centre[1]) * up[1] + (z - centre[2]) * up[2]
    if (height >= 0) return index === 0 ? 0 : index - 1 + eased(above / (above + height), at)
    above = -height
  }
  return levels.length - 1
}

/** Weights that are written over and over. */
export interface SoftWeightsPlace extends SoftWeights {
  readonly bones: [number, number, number, number]
  readonly weights: [number, number, number, number]
}
export const softWeightsPlace = (): SoftWeightsPlace => ({ bones: [0, 0, 0, 0], weights: [0.5, 0.5, 0.5, 0.5] })

/** Puts one more carrier among the four that carry most, heaviest first; of two that carry alike the first stays first. */
function put(out: SoftWeightsPlace, carrier: number, weight: number): void {
  if (!(weight > 0)) return
  const { bones, weights } = out
  for (let i = 3; i >= 0 && weights[i]! < weight; i--) {
    if (i < 3) {
      weights[i + 1] = weights[i]!
      bones[i + 1] = bones[i]!
    }
    weights[i] = weight
    bones[i] = carrier
  }
}

// What carries each side's leg, from the pelvis down.
const legCarriers = sides.map((side) => ({
  hip: carrierIndex[`hip-${side}`],
  femur: carrierIndex[`femur-${side}`],
  knee: carrierIndex[`knee-${side}`],
  shin: carrierIndex[`shin-${side}`],
  foot: carrierIndex[`foot-${side}`],
}))
const levelCarriers = levels.map(({ id }) => carrierIndex[id])
const onLeft: Vec3Place = [0, 0, 0]

/** Writes four carriers and their shares for a point of soft tissue at rest, mm, body frame. Smooth everywhere; left mirrors right. */
export function softWeightsInto(out: SoftWeightsPlace, restMm: Vec3): SoftWeights {
  const at = setInto(onLeft, Math.abs(restMm[0]), restMm[1], restMm[2])
  const { bones, weights } = out
  for (let i = 0; i < 4; i++) bones[i] = weights[i] = 0
  const level = spinalLevel(at)
  const upper = Math.min(Math.floor(level), levels.length - 2)
  const pelvic = upper === levels.length - 2 ? level - upper : 0
  put(out, levelCarriers[upper]!, 1 - (level - upper))
  if (pelvic === 0) put(out, levelCarriers[upper + 1]!, level - upper)
  else {
    const thigh = thighShare(at)
    const shin = shinShare(at)
    const foot = footShare(at)
    put(out, carrierIndex.pelvis, pelvic * (1 - thigh) ** 2)
    // Legs do not touch, so the midline band is narrow; where it matters the pelvis carries nearly everything.
    const left = smoothstep(-4, 4, restMm[0])
    for (let side = 0; side < legCarriers.length; side++) {
      const carrier = legCarriers[side]!
      const share = pelvic * (side === 0 ? left : 1 - left)
      put(out, carrier.hip, share * 2 * thigh * (1 - thigh))
      const leg = share * thigh ** 2
      put(out, carrier.femur, leg * (1 - shin) ** 2)
      put(out, carrier.knee, leg * 2 * shin * (1 - shin))
      put(out, carrier.shin, leg * shin ** 2 * (1 - foot))
      put(out, carrier.foot, leg * shin ** 2 * foot)
    }
  }
  const total = weights[0] + weights[1] + weights[2] + weights[3]
  for (let i = 0; i < 4; i++) weights[i]! /= total
  return out
}

/** Four carriers and their shares for a point; see `softWeightsInto`. */
export const softWeights = (restMm: Vec3): SoftWeights => softWeightsInto(softWeightsPlace(), restMm)

const jointCentre = { hip: f.femoralHeadCentre, knee: mix(f.medialEpicondyle, f.lateralEpicondyle, 0.5) }
/** The pieces of `halfwayIds`: between which bones each turns, and about which place at rest, mm. */
export const halfwayPieces: readonly { readonly from: BoneId; readonly to: BoneId; readonly centreMm: Vec3 }[] = [
  { from: 'pelvis', to: 'femur-left', centreMm: jointCentre.hip },
  { from: 'pelvis', to: 'femur-right', centreMm: mirror(jointCentre.hip) },
  { from: 'femur-left', to: 'shin-left', centreMm: jointCentre.knee },
  { from: 'femur-right', to: 'shin-right', centreMm: mirror(jointCentre.knee) },
]

/** The carriers of one set of bones: the bones themselves and room for what is halfway between them. */
interface Carriers {
  readonly all: Transform[]
  readonly between: readonly TransformPlace[]
}
const carriersOf = new WeakMap<Bones, Carriers>()

/**
 * Says that a set of bones has been written anew, so that its carriers must be. Bones keep their place, and carriers theirs with them.
 * @returns the carriers
 */
export function renewCarriers(bones: Bones): readonly Transform[] {
  let known = carriersOf.get(bones)
  if (!known) {
    known = { all: [], between: halfwayPieces.map(transformPlace) }
    carriersOf.set(bones, known)
  }
  const { all, between } = known
  for (let i = 0; i < boneIds.length; i++) all[i] = bones[boneIds[i]!]
  for (let j = 0; j < halfwayPieces.length; j++) {
    const { from, to, centreMm } = halfwayPieces[j]!
    all[boneIds.length + j] = halfwayInto(between[j]!, bones[from], bones[to], centreMm)
  }
  return all
}

/** Every carrier's motion from rest to now, in the order of `carrierIds`. */
export const carriers = (bones: Bones): readonly Transform[] => carriersOf.get(bones)?.all ?? renewCarriers(bones)

const weightsOf = new WeakMap<Vec3, SoftWeights>()
// Table points are asked for again in each frame; the weights of a point depend on nothing else.
function weightsAt(restMm: Vec3): SoftWeights {
  const known = weightsOf.get(restMm)
  if (known) return known
  const weights = softWeights(restMm)
  weightsOf.set(restMm, weights)
  return weights
}

/** Writes where a point of soft tissue at rest with these weights is now, mm, body frame. `out` may be the point itself. */
export function carryPoint(
  out: Vec3Place,
  bones: Bones,
  { bones: places, weights }: SoftWeights,
  restMm: Vec3,
): Vec3Place {
  const moved = carriers(bones)
  const x = restMm[0]
  const y = restMm[1]
  const z = restMm[2]
  setInto(out, 0, 0, 0)
  for (let i = 0; i < 4; i++) {
    const weight = weights[i]!
    if (weight === 0) continue
    const { rotation: r, translationMm: t } = moved[places[i]!]!
    out[0] += weight * (r[0] * x + r[1] * y + r[2] * z + t[0])
    out[1] += weight * (r[3] * x + r[4] * y + r[5] * z + t[1])
    out[2] += weight * (r[6] * x + r[7] * y + r[8] * z + t[2])
  }
  return out
}

/** Writes which way a unit direction at a rest point with these weights faces now. `out` may be the direction itself. */
export function carryDirection(
  out: Vec3Place,
  bones: Bones,
  { bones: places, weights }: SoftWeights,
  direction: Vec3,
): Vec3Place {
  const moved = carriers(bones)
  const x = direction[0]
  const y = direction[1]
  const z = direction[2]
  setInto(out, 0, 0, 0)
  for (let i = 0; i < 4; i++) {
    const weight = weights[i]!
    if (weight === 0) continue
    const { rotation: r } = moved[places[i]!]!
    out[0] += weight * (r[0] * x + r[1] * y + r[2] * z)
    out[1] += weight * (r[3] * x + r[4] * y + r[5] * z)
    out[2] += weight * (r[6] * x + r[7] * y + r[8] * z)
  }
  return normalizeInto(out, out)
}

/** Where a point of soft tissue at rest is now, mm, body frame. Quick for a point that is the same array each time, which nobody may write to. */
export const warpPoint = (bones: Bones, restMm: Vec3): Vec3 => carryPoint([0, 0, 0], bones, weightsAt(restMm), restMm)

/** Which way a unit direction at a rest point faces now. */
export const warpDirection = (bones: Bones, restMm: Vec3, direction: Vec3): Vec3 =>
  carryDirection([0, 0, 0], bones, weightsAt(restMm), direction)

/** Sixteen numbers a carrier, columns first as WebGL wants them, mm: `carrierIds.length` matrices written into `out`. */
export function boneMatrices(bones: Bones, out: Float32Array): Float32Array {
  const all = carriers(bones)
  for (let index = 0; index < all.length; index++) {
    const { rotation: r, translationMm: t } = all[index]!
    const o = index * 16
    for (let column = 0; column < 3; column++) {
      for (let row = 0; row < 3; row++) out[o + column * 4 + row] = r[row * 3 + column]!
      out[o + column * 4 + 3] = 0
      out[o + 12 + column] = t[column]!
    }
    out[o + 15] = 1
  }
  return out
}
