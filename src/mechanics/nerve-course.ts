import type { Side } from '../anatomy/structures.ts'
import { curveThrough } from '../math/curve.ts'
import { lerp, mirror, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
import type { Furrow, Tube } from './body.ts'
import type { Bones } from './bones.ts'
import { carriers, type SoftWeights, softWeights } from './skin-warp.ts'

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
  readonly carried: readonly SoftWeights[]
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
  for (let i = 1; i < points.length; i++) {
    const part = curveThrough(points.slice(0, i + 1).map((p) => p.at)).lengthMm
    reached.push(Math.max(part, reached[i - 1]! + 1e-6))
  }
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
    carried: restMm.map((p, i) =>
      hung(
        softWeights(p),
        sizeAt(fractions[i]!, (w) => w.pelvic ?? 0),
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

/** The nerve where the bones carry it, with no glow; arrays are new each time. */
export function poseCourse(course: Course, bones: Bones): Tube {
  const moved = carriers(bones)
  const { count, restMm, wide, carried } = course
  const centreMm = new Float32Array(count * 3)
  const turned = new Float32Array(count * 3)
  for (let i = 0; i < count; i++) {
    const [x, y, z] = restMm[i]!
    const [u, v, w] = wide[i]!
    const { bones: places, weights } = carried[i]!
    const o = i * 3
    for (let k = 0; k < 4; k++) {
      const share = weights[k]!
      if (share === 0) continue
      const { rotation: r, translationMm: t } = moved[places[k]!]!
      for (let row = 0; row < 3; row++) {
        const [a, b, c] = [r[row * 3]!, r[row * 3 + 1]!, r[row * 3 + 2]!]
        centreMm[o + row]! += share * (a * x + b * y + c * z + t[row]!)
        turned[o + row]! += share * (a * u + b * v + c * w)
      }
    }
  }
  const tube: Tube = {
    count,
    centreMm,
    wide: turned,
    halfWidthMm: Float32Array.from(course.halfWidthMm),
    halfThicknessMm: Float32Array.from(course.halfThicknessMm),
    glow: new Float32Array(count),
    ...(course.furrow && { furrow: course.furrow }),
  }
  squareUp(tube)
  return tube
}
