import type { Side } from '../anatomy/structures.ts'
import { curveThrough } from '../math/curve.ts'
import { lerp, mirror, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
import type { Furrow, Tube } from './body.ts'
import type { Bones } from './bones.ts'
import { createMotions, MOTION_SIZE, type Motions } from './motions.ts'
import { type SoftWeights, softWeights } from './skin-warp.ts'

/** A place a nerve goes through at rest, mm, with its size there. */
export interface Waypoint {
  readonly at: Vec3
  readonly halfWidthMm: number
  readonly halfThicknessMm: number
  /** How far the place hangs on the pelvis rather than on what lies nearest, 0..1. */
  readonly pelvic?: number
  /** Which way the nerve is broad here, where that is not what the whole nerve has. */
  readonly wide?: Vec3
  /** How deep the furrow between its two bundles is here, as a share of its half thickness, 0..1. */
  readonly furrow?: number
}

/** One nerve at rest, laid out in stations that ride on the bones. */
export interface Course {
  readonly count: number
  readonly restMm: readonly Vec3[]
  readonly wide: readonly Vec3[]
  /** Which four of `carrierIds` (by index) each station rides on, and with what share; and all that any station rides on. */
  readonly carriers: Uint8Array
  readonly shares: Float64Array
  readonly ridesOn: Uint8Array
  readonly halfWidthMm: Float32Array
  readonly halfThicknessMm: Float32Array
  /** Way from the first station, mm. */
  readonly alongMm: Float32Array
  readonly furrow?: Furrow
}

const PELVIS = 0 // the first of carrierIds

// Way-points that ask for the pelvis have next to nothing in the last of the four places: the pelvis takes it over.
const hung = ({ bones, weights }: SoftWeights, pelvic: number): SoftWeights =>
  pelvic <= 0
    ? { bones, weights }
    : {
        bones: [bones[0], bones[1], bones[2], PELVIS],
        weights: [
          weights[0] * (1 - pelvic),
          weights[1] * (1 - pelvic),
          weights[2] * (1 - pelvic),
          pelvic + weights[3] * (1 - pelvic),
        ],
      }

function ridden(weights: readonly SoftWeights[]): Pick<Course, 'carriers' | 'shares' | 'ridesOn'> {
  const carriers = Uint8Array.from(weights.flatMap(({ bones }) => bones))
  const shares = Float64Array.from(weights.flatMap((soft) => soft.weights))
  return { carriers, shares, ridesOn: Uint8Array.from(new Set(carriers.filter((_, k) => shares[k]! > 0))) }
}

/** The direction across `along` that is nearest to `wanted`. */
function across(wanted: Vec3, along: Vec3): Vec3 {
  const d = wanted[0] * along[0] + wanted[1] * along[1] + wanted[2] * along[2]
  return normalize(sub(wanted, scale(along, d)))
}

/**
 * A course through way-points on the left, or its mirror image on the right.
 * @param spacingMm distance between stations
 * @param wide which way the nerve is broad; it is turned square to the nerve at each station
 * @param furrowAt where across the width a furrow runs, for a nerve of two bundles
 */
export function courseThrough(
  points: readonly Waypoint[],
  spacingMm: number,
  side: Side,
  wide: Vec3,
  furrowAt?: number,
): Course {
  const curve = curveThrough(points.map((p) => p.at))
  const count = Math.max(Math.ceil(curve.lengthMm / spacingMm) + 1, 4)
  // Where along the curve each way-point lies, so that sizes change evenly between them.
  const reached = [0]
  for (let i = 1; i < points.length; i++) reached.push(Math.max(curve.reachedMm[i]!, reached[i - 1]! + 1e-6))
  const total = reached[reached.length - 1]!
  const sizeAt = (fraction: number, of: (p: Waypoint) => number): number => {
    const want = fraction * total
    let k = 0
    while (k + 2 < reached.length && reached[k + 1]! < want) k++
    const u = Math.min(Math.max((want - reached[k]!) / (reached[k + 1]! - reached[k]!), 0), 1)
    return lerp(of(points[k]!), of(points[k + 1]!), u)
  }
  const fractions = Array.from({ length: count }, (_, i) => i / (count - 1))
  const flip = (v: Vec3): Vec3 => (side === 'left' ? v : mirror(v))
  const left = fractions.map((fraction) => curve.at(fraction))
  const along = left.map((_, i) => normalize(sub(left[Math.min(i + 1, count - 1)]!, left[Math.max(i - 1, 0)]!)))
  const restMm = left.map(flip)
  return {
    count,
    restMm,
    wide: along.map((t, i) => {
      const part = (k: 0 | 1 | 2): number => sizeAt(fractions[i]!, (p) => (p.wide ?? wide)[k])
      return flip(across([part(0), part(1), part(2)], t))
    }),
    ...ridden(
      restMm.map((p, i) =>
        hung(
          softWeights(p),
          sizeAt(fractions[i]!, (w) => w.pelvic ?? 0),
        ),
      ),
    ),
    halfWidthMm: Float32Array.from(fractions, (f) => sizeAt(f, (w) => w.halfWidthMm)),
    halfThicknessMm: Float32Array.from(fractions, (f) => sizeAt(f, (w) => w.halfThicknessMm)),
    alongMm: Float32Array.from(fractions, (f) => f * curve.lengthMm),
    ...(furrowAt !== undefined && {
      furrow: { at: furrowAt, depth: Float32Array.from(fractions, (f) => sizeAt(f, (w) => w.furrow ?? 0)) },
    }),
  }
}

/** The middle of a station. */
export const pointAt = ({ centreMm: c }: Tube, i: number): Vec3 => [c[i * 3]!, c[i * 3 + 1]!, c[i * 3 + 2]!]

/** Turns `wide` square to the tube at every station; call after stations have moved. */
export function squareUp(tube: Tube): void {
  const { count, centreMm: c, wide: w } = tube
  for (let i = 0; i < count; i++) {
    const a = Math.max(i - 1, 0) * 3
    const b = Math.min(i + 1, count - 1) * 3
    const o = i * 3
    const tx = c[b]! - c[a]!
    const ty = c[b + 1]! - c[a + 1]!
    const tz = c[b + 2]! - c[a + 2]!
    const tt = tx * tx + ty * ty + tz * tz
    if (tt === 0) continue
    const d = (w[o]! * tx + w[o + 1]! * ty + w[o + 2]! * tz) / tt
    const x = w[o]! - d * tx
    const y = w[o + 1]! - d * ty
    const z = w[o + 2]! - d * tz
    const size = Math.sqrt(x * x + y * y + z * z)
    if (size < 1e-6) continue
    w[o] = x / size
    w[o + 1] = y / size
    w[o + 2] = z / size
  }
}

/** A tube that is written over and over. */
export type TubePlace = { -readonly [K in keyof Tube]: Tube[K] }

/** Room for a tube of so many stations. */
export const tubePlace = (count: number): TubePlace => ({
  count,
  centreMm: new Float32Array(count * 3),
  wide: new Float32Array(count * 3),
  halfWidthMm: new Float32Array(count),
  halfThicknessMm: new Float32Array(count),
  glow: new Float32Array(count),
})

/** Lays a course where the bones carry it, with no glow. */
function poseInto(out: TubePlace, course: Course, { numbers: m }: Motions): void {
  const { count, restMm, wide, carriers, shares } = course
  const { centreMm, wide: turned } = out
  for (let i = 0; i < count; i++) {
    const p = restMm[i]!
    const x = p[0]
    const y = p[1]
    const z = p[2]
    const w = wide[i]!
    const u = w[0]
    const v = w[1]
    const t = w[2]
    let px = 0
    let py = 0
    let pz = 0
    let wx = 0
    let wy = 0
    let wz = 0
    for (let k = i * 4; k < i * 4 + 4; k++) {
      const share = shares[k]!
      if (share === 0) continue
      const o = carriers[k]! * MOTION_SIZE
      px += share * (m[o]! * x + m[o + 1]! * y + m[o + 2]! * z + m[o + 9]!)
      py += share * (m[o + 3]! * x + m[o + 4]! * y + m[o + 5]! * z + m[o + 10]!)
      pz += share * (m[o + 6]! * x + m[o + 7]! * y + m[o + 8]! * z + m[o + 11]!)
      wx += share * (m[o]! * u + m[o + 1]! * v + m[o + 2]! * t)
      wy += share * (m[o + 3]! * u + m[o + 4]! * v + m[o + 5]! * t)
      wz += share * (m[o + 6]! * u + m[o + 7]! * v + m[o + 8]! * t)
    }
    const o = i * 3
    centreMm[o] = px
    centreMm[o + 1] = py
    centreMm[o + 2] = pz
    turned[o] = wx
    turned[o + 1] = wy
    turned[o + 2] = wz
  }
  out.halfWidthMm.set(course.halfWidthMm)
  out.halfThicknessMm.set(course.halfThicknessMm)
  if (course.furrow) out.furrow = course.furrow
  squareUp(out)
}

/**
 * Carries one nerve after the bones in memory of its own, as `keeping` does: it is the very same tube while nothing moved that it
 * rides on. Every course it is told must have as many stations as the first.
 */
export function createCarriedTube(): (course: Course, motions: Motions) => Tube {
  let now: TubePlace | null = null
  let next: TubePlace | null = null
  let of: Course | null = null
  let asOf = 0
  return (course, motions) => {
    let moved = now === null || of !== course
    const { ridesOn } = course
    for (let k = 0; !moved && k < ridesOn.length; k++) moved = motions.changedAt[ridesOn[k]!]! > asOf
    if (now !== null && !moved) return now
    const out: TubePlace = next ?? tubePlace(course.count)
    next = now
    now = out
    of = course
    asOf = motions.readings
    poseInto(out, course, motions)
    return out
  }
}

/** One nerve where the bones carry it, in memory of its own. */
export const poseCourse = (course: Course, bones: Bones): Tube => createCarriedTube()(course, createMotions()(bones))
