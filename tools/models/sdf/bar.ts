import { add, cross, distance, dot, mix, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from './field.ts'

/** One cross-section of a bar: an ellipse with half-axes `major` along `majorDirection` and `minor` across it, mm. */
export interface Station {
  readonly centre: Vec3
  readonly major: number
  readonly minor: number
  readonly majorDirection: Vec3
}

export type Squareness = 2 | 3 | 4

const STEPS_PER_SPAN = 8
const CHUNK = 8
/** Numbers a sample: centre, major direction, minor direction, tangent, major, minor. */
const STRIDE = 14
/** A half-axis never runs out below this between stations. */
const THINNEST_MM = 0.3
/** Further away than this the distance to the chunks' spheres will do; more than any fillet. */
const FAR_MM = 16

/**
 * An ellipse swept along the smooth curve through its stations, with rounded ends: `capsMm` long at the first and the last
 * station, or as long as the smaller half-axis there.
 * `squareness` of the section: 2 = ellipse, 4 = nearly a box. Where the curve turns more sharply than the bar is wide, its
 * stretches overlap and the nearest counts.
 */
export function bar(
  stations: readonly Station[],
  squareness: Squareness = 2,
  capsMm?: readonly [first: number, last: number],
): Field {
  if (stations.length < 2) throw new Error(`bar: expected at least 2 stations, got ${stations.length}`)
  const samples = sampled(stations)
  const count = samples.length / STRIDE
  const caps = capsMm ?? [narrower(stations[0]!), narrower(stations.at(-1)!)]
  const chunks = boundingSpheres(samples, count, Math.max(...caps))
  const away = new Float64Array(chunks.length / 4)
  return (x, y, z) => {
    let nearest = 0
    for (let c = 0; c < away.length; c++) {
      const o = c * 4
      away[c] =
        Math.sqrt((x - chunks[o]!) ** 2 + (y - chunks[o + 1]!) ** 2 + (z - chunks[o + 2]!) ** 2) - chunks[o + 3]!
      if (away[c]! < away[nearest]!) nearest = c
    }
    if (away[nearest]! > FAR_MM) return away[nearest]!
    let best = Number.POSITIVE_INFINITY
    for (let k = 0; k < away.length; k++) {
      const c = k === 0 ? nearest : k <= nearest ? k - 1 : k
      if (away[c]! >= best) continue
      const last = Math.min((c + 1) * CHUNK, count - 1)
      for (let i = c * CHUNK; i < last; i++) best = stretch(samples, i, x, y, z, squareness, caps, best)
    }
    return best
  }
}

/** One of a sample's numbers, part of the way to the next sample. */
const along = (s: Float64Array, at: number, t: number): number => s[at]! + (s[at + STRIDE]! - s[at]!) * t

/**
 * Distance to the stretch between two samples, if less than `best`: counts where the point lies between the planes of the two
 * sections, so that stretches follow one another without a seam; the first and the last stretch have rounded caps.
 */
function stretch(
  s: Float64Array,
  i: number,
  x: number,
  y: number,
  z: number,
  squareness: Squareness,
  caps: readonly [first: number, last: number],
  best: number,
): number {
  const o = i * STRIDE
  const e = o + STRIDE
  const qx = x - s[o]!
  const qy = y - s[o + 1]!
  const qz = z - s[o + 2]!
  const before = qx * s[o + 9]! + qy * s[o + 10]! + qz * s[o + 11]!
  const beyond = (x - s[e]!) * s[e + 9]! + (y - s[e + 1]!) * s[e + 10]! + (z - s[e + 2]!) * s[e + 11]!
  const isFirst = i === 0
  const isLast = e + STRIDE === s.length
  let t: number
  let overhang = 0
  if (before >= 0 && beyond <= 0) t = before / (before - beyond + 1e-12)
  else if (isFirst && before < 0) {
    t = 0
    overhang = before
  } else if (isLast && beyond > 0) {
    t = 1
    overhang = beyond
  } else return best
  const px = qx - (s[e]! - s[o]!) * t
  const py = qy - (s[e + 1]! - s[o + 1]!) * t
  const pz = qz - (s[e + 2]! - s[o + 2]!) * t
  const major = along(s, o + 12, t)
  const minor = along(s, o + 13, t)
  const cap = overhang < 0 ? caps[0] : caps[1]
  const reach = best + Math.max(major, minor, cap)
  if (reach > 0 && px * px + py * py + pz * pz > reach * reach * ROOM) return best
  const u = (px * along(s, o + 3, t) + py * along(s, o + 4, t) + pz * along(s, o + 5, t)) / major
  const v = (px * along(s, o + 6, t) + py * along(s, o + 7, t) + pz * along(s, o + 8, t)) / minor
  const w = overhang / cap
  const k0 = norm(u, v, w, squareness)
  return Math.min(
    best,
    k0 < 1e-6 ? -Math.min(major, minor) : (k0 - 1) / slope(u / k0, v / k0, w / k0, major, minor, cap, squareness),
  )
}

function sampled(stations: readonly Station[]): Float64Array {
  const out: number[] = []
  const spans = stations.length - 1
  const centre = (i: number): Vec3 => stations[Math.min(Math.max(i, 0), spans)]!.centre
  const ghost = (i: number): Vec3 =>
    i < 0 ? mix(centre(0), centre(1), -1) : i > spans ? mix(centre(spans), centre(spans - 1), -1) : centre(i)
  const breadth = (i: number): Vec3 => {
    const { major, minor } = stations[Math.min(Math.max(i, 0), spans)]!
    return [major, minor, 0]
  }
  let sense: Vec3 = stations[0]!.majorDirection
  for (let step = 0; step <= spans * STEPS_PER_SPAN; step++) {
    const i = Math.min(Math.floor(step / STEPS_PER_SPAN), spans - 1)
    const t = step / STEPS_PER_SPAN - i
    const [p0, p1, p2, p3] = [ghost(i - 1), ghost(i), ghost(i + 1), ghost(i + 2)]
    const gaps: Vec3 = [distance(p0, p1), distance(p1, p2), distance(p2, p3)]
    const at = hermite(p0, p1, p2, p3, t, gaps)
    const tangent = normalize(sub(hermite(p0, p1, p2, p3, t + 1e-3, gaps), hermite(p0, p1, p2, p3, t - 1e-3, gaps)))
    const a = stations[i]!
    const b = stations[i + 1]!
    // A direction and its opposite are the same ellipse: keep turning the way we came.
    const from = dot(a.majorDirection, sense) < 0 ? scale(a.majorDirection, -1) : a.majorDirection
    const to = dot(b.majorDirection, from) < 0 ? scale(b.majorDirection, -1) : b.majorDirection
    const smooth = t * t * (3 - 2 * t)
    const wanted = mix(normalize(from), normalize(to), smooth)
    const major = normalize(sub(wanted, scale(tangent, dot(wanted, tangent))))
    const minor = cross(tangent, major)
    sense = major
    const [halfMajor, halfMinor] = hermite(breadth(i - 1), breadth(i), breadth(i + 1), breadth(i + 2), t, gaps)
    out.push(...at, ...major, ...minor, ...tangent, Math.max(halfMajor, THINNEST_MM), Math.max(halfMinor, THINNEST_MM))
  }
  return Float64Array.from(out)
}

/** Between p1 and p2, the four lying `gaps` mm apart; the tangents allow for uneven spacing. */
function hermite(p0: Vec3, p1: Vec3, p2: Vec3, p3: Vec3, t: number, [before, span, after]: Vec3): Vec3 {
  const m1 = scale(sub(p2, p0), span / (before + span))
  const m2 = scale(sub(p3, p1), span / (span + after))
  const t2 = t * t
  const t3 = t2 * t
  return add(
    add(scale(p1, 2 * t3 - 3 * t2 + 1), scale(m1, t3 - 2 * t2 + t)),
    add(scale(p2, -2 * t3 + 3 * t2), scale(m2, t3 - t2)),
  )
}

/** Centre and radius of a sphere round each chunk of stretches, so that far chunks are passed over. */
function boundingSpheres(samples: Float64Array, count: number, capMm: number): Float64Array {
  const out: number[] = []
  for (let first = 0; first < count - 1; first += CHUNK) {
    const last = Math.min(first + CHUNK, count - 1)
    const at = (i: number): Vec3 => [samples[i * STRIDE]!, samples[i * STRIDE + 1]!, samples[i * STRIDE + 2]!]
    const centre = mix(at(first), at(last), 0.5)
    let radius = 0
    for (let i = first; i <= last; i++) {
      const cap = i === 0 || i === count - 1 ? capMm : 0
      const reach = Math.max(samples[i * STRIDE + 12]!, samples[i * STRIDE + 13]!, cap)
      radius = Math.max(radius, Math.hypot(...sub(at(i), centre)) + reach)
    }
    out.push(...centre, radius)
  }
  return Float64Array.from(out)
}

const narrower = ({ major, minor }: Station): number => Math.min(major, minor)

/** A squared section reaches this much further, squared, than its half-axes. */
const ROOM = 2

function norm(u: number, v: number, w: number, n: Squareness): number {
  const uu = u * u
  const vv = v * v
  const ww = w * w
  if (n === 2) return Math.sqrt(uu + vv + ww)
  if (n === 3) return Math.cbrt(uu * Math.abs(u) + vv * Math.abs(v) + ww * Math.abs(w))
  return Math.sqrt(Math.sqrt(uu * uu + vv * vv + ww * ww))
}

const raised = (q: number, n: Squareness): number => (n === 2 ? q : n === 3 ? q * q : q * q * q)

/** How fast the norm grows a mm at a point of the unit shape whose half-axes are a, b and c. */
function slope(u: number, v: number, w: number, a: number, b: number, c: number, n: Squareness): number {
  const gu = raised(u, n) / a
  const gv = raised(v, n) / b
  const gw = raised(w, n) / c
  return Math.sqrt(gu * gu + gv * gv + gw * gw)
}
