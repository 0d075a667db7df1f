import { femurLandmarks, pelvisLandmarks, sacrumLandmarks } from '../anatomy/landmarks.ts'
import { s1Endplate, vertebraLevels, vertebraPlacement } from '../anatomy/spine.ts'
import { type BoneId, boneIds, sides } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { halfway, type Transform } from '../math/transform.ts'
import { add, clamp, dot, length, lerp, mirror, mix, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
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
  for (const [from, to, radiusMm] of sticks) {
    const along = sub(to, from)
    const square = dot(along, along)
    const fraction = square > 0 ? clamp(dot(sub(at, from), along) / square, 0, 1) : 0
    const here = length(sub(at, mix(from, to, fraction))) - radiusMm
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
const shinShare = ([, y, z]: Vec3): number =>
  smoothstep(-KNEE_BAND_MM, KNEE_BAND_MM, -505 + 0.5 * Math.max(z + 18, 0) - y)
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
const eased = (share: number, [x, , z]: Vec3): number =>
  lerp(smoothstep(0, 1, share), share, Math.max(smoothstep(0, 70, z), smoothstep(30, 90, x)))

/** The spinal level a point belongs to, as a number: 0 = T11, 7 = pelvis, fractions between. */
function spinalLevel(at: Vec3): number {
  // The iliac crests reach up beside L4, and their flesh is the pelvis's.
  const lift = 95 * smoothstep(15, 105, at[0]) * (1 - smoothstep(50, 260, at[1]))
  // Far in front and behind the levels' planes would cross.
  const here: Vec3 = [0, at[1] - lift, clamp(at[2], -70, 60)]
  let above = Number.POSITIVE_INFINITY
  for (const [index, level] of levels.entries()) {
    const height = dot(sub(here, level.centre), level.up)
    if (height >= 0) return index === 0 ? 0 : index - 1 + eased(above / (above + height), at)
    above = -height
  }
  return levels.length - 1
}

/** Four carriers and their shares for a point of soft tissue at rest, mm, body frame. Smooth everywhere; left mirrors right. */
export function softWeights(restMm: Vec3): SoftWeights {
  const at: Vec3 = [Math.abs(restMm[0]), restMm[1], restMm[2]]
  const found: [bone: number, weight: number][] = []
  const put = (id: CarrierId, weight: number): void => {
    if (weight > 0) found.push([carrierIndex[id], weight])
  }
  const level = spinalLevel(at)
  const upper = Math.min(Math.floor(level), levels.length - 2)
  const pelvic = upper === levels.length - 2 ? level - upper : 0
  put(levels[upper]!.id, 1 - (level - upper))
  if (pelvic === 0) put(levels[upper + 1]!.id, level - upper)
  else {
    const thigh = thighShare(at)
    const shin = shinShare(at)
    const foot = footShare(at)
    put('pelvis', pelvic * (1 - thigh) ** 2)
    // Legs do not touch, so the midline band is narrow; where it matters the pelvis carries nearly everything.
    const left = smoothstep(-4, 4, restMm[0])
    for (const side of sides) {
      const share = pelvic * (side === 'left' ? left : 1 - left)
      put(`hip-${side}`, share * 2 * thigh * (1 - thigh))
      const leg = share * thigh ** 2
      put(`femur-${side}`, leg * (1 - shin) ** 2)
      put(`knee-${side}`, leg * 2 * shin * (1 - shin))
      put(`shin-${side}`, leg * shin ** 2 * (1 - foot))
      put(`foot-${side}`, leg * shin ** 2 * foot)
    }
  }
  found.sort((a, b) => b[1] - a[1])
  const total = found.slice(0, 4).reduce((sum, [, weight]) => sum + weight, 0)
  const place = (i: number): number => found[i]?.[0] ?? 0
  const share = (i: number): number => (found[i]?.[1] ?? 0) / total
  return { bones: [place(0), place(1), place(2), place(3)], weights: [share(0), share(1), share(2), share(3)] }
}

const jointCentre = { hip: f.femoralHeadCentre, knee: mix(f.medialEpicondyle, f.lateralEpicondyle, 0.5) }
/** The pieces of `halfwayIds`: between which bones each turns, and about which place at rest, mm. */
export const halfwayPieces: readonly { readonly from: BoneId; readonly to: BoneId; readonly centreMm: Vec3 }[] = [
  { from: 'pelvis', to: 'femur-left', centreMm: jointCentre.hip },
  { from: 'pelvis', to: 'femur-right', centreMm: mirror(jointCentre.hip) },
  { from: 'femur-left', to: 'shin-left', centreMm: jointCentre.knee },
  { from: 'femur-right', to: 'shin-right', centreMm: mirror(jointCentre.knee) },
]
const carriersOf = new WeakMap<Bones, readonly Transform[]>()

/** Every carrier's motion from rest to now, in the order of `carrierIds`. Worked out once for each set of bones. */
export function carriers(bones: Bones): readonly Transform[] {
  const known = carriersOf.get(bones)
  if (known) return known
  const all = [
    ...boneIds.map((id) => bones[id]),
    ...halfwayPieces.map(({ from, to, centreMm }) => halfway(bones[from], bones[to], centreMm)),
  ]
  carriersOf.set(bones, all)
  return all
}

/** Says that bones were written anew in place, so that what was known of them no longer holds. */
export const forgetCarriers = (bones: Bones): void => void carriersOf.delete(bones)

const weightsOf = new WeakMap<Vec3, SoftWeights>()
// Table points are asked for again in each frame; the weights of a point depend on nothing else.
function weightsAt(restMm: Vec3): SoftWeights {
  const known = weightsOf.get(restMm)
  if (known) return known
  const weights = softWeights(restMm)
  weightsOf.set(restMm, weights)
  return weights
}

/** Where a point of soft tissue at rest is now, mm, body frame. Quick for a point that is the same array each time. */
export function warpPoint(bones: Bones, restMm: Vec3): Vec3 {
  const { bones: places, weights } = weightsAt(restMm)
  const moved = carriers(bones)
  const [x, y, z] = restMm
  let nx = 0
  let ny = 0
  let nz = 0
  for (let i = 0; i < 4; i++) {
    const weight = weights[i]!
    if (weight === 0) continue
    const { rotation: r, translationMm: t } = moved[places[i]!]!
    nx += weight * (r[0] * x + r[1] * y + r[2] * z + t[0])
    ny += weight * (r[3] * x + r[4] * y + r[5] * z + t[1])
    nz += weight * (r[6] * x + r[7] * y + r[8] * z + t[2])
  }
  return [nx, ny, nz]
}

/** Which way a unit direction at a rest point faces now. */
export function warpDirection(bones: Bones, restMm: Vec3, direction: Vec3): Vec3 {
  const { bones: places, weights } = weightsAt(restMm)
  const moved = carriers(bones)
  const [x, y, z] = direction
  let turned: Vec3 = [0, 0, 0]
  for (let i = 0; i < 4; i++) {
    const { rotation: r } = moved[places[i]!]!
    const way: Vec3 = [r[0] * x + r[1] * y + r[2] * z, r[3] * x + r[4] * y + r[5] * z, r[6] * x + r[7] * y + r[8] * z]
    turned = add(turned, scale(way, weights[i]!))
  }
  return normalize(turned)
}

/** Sixteen numbers a carrier, columns first as WebGL wants them, mm: `carrierIds.length` matrices written into `out`. */
export function boneMatrices(bones: Bones, out: Float32Array): Float32Array {
  for (const [index, { rotation: r, translationMm: t }] of carriers(bones).entries()) {
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
