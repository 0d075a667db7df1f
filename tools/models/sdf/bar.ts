import { add, cross, dot, lerp, mix, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from './field.ts'

/** One cross-section of a bar: an ellipse with half-axes `major` along `majorDirection` and `minor` across it, mm. */
export interface Station {
  readonly centre: Vec3
  readonly major: number
  readonly minor: number
  readonly majorDirection: Vec3
}

const STEPS_PER_SPAN = 10
const CHUNK = 8
/** Numbers a sample: centre, major direction, minor direction, tangent, major, minor. */
const STRIDE = 14

/** An ellipse swept along the smooth curve through its stations, with rounded ends (as long as the minor half-axis). */
export function bar(stations: readonly Station[]): Field {
  if (stations.length < 2) throw new Error(`bar: expected at least 2 stations, got ${stations.length}`)
  const samples = sampled(stations)
  const count = samples.length / STRIDE
  const chunks = boundingSpheres(samples, count)
  return (x, y, z) => {
    let best = Number.POSITIVE_INFINITY
    let bestAt = 0
    let bestT = 0
    for (let c = 0; c < chunks.length; c += 4) {
      const away =
        Math.sqrt((x - chunks[c]!) ** 2 + (y - chunks[c + 1]!) ** 2 + (z - chunks[c + 2]!) ** 2) - chunks[c + 3]!
      if (away > 0 && away * away >= best) continue
      const first = (c / 4) * CHUNK
      const last = Math.min(first + CHUNK, count - 1)
      for (let i = first; i < last; i++) {
        const o = i * STRIDE
        const ax = samples[o]!
        const ay = samples[o + 1]!
        const az = samples[o + 2]!
        const bx = samples[o + STRIDE]! - ax
        const by = samples[o + STRIDE + 1]! - ay
        const bz = samples[o + STRIDE + 2]! - az
        const px = x - ax
        const py = y - ay
        const pz = z - az
        const t = Math.min(Math.max((px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz), 0), 1)
        const d = (px - bx * t) ** 2 + (py - by * t) ** 2 + (pz - bz * t) ** 2
        if (d < best) {
          best = d
          bestAt = o
          bestT = t
        }
      }
    }
    const read = (k: number): number => lerp(samples[bestAt + k]!, samples[bestAt + STRIDE + k]!, bestT)
    const px = x - read(0)
    const py = y - read(1)
    const pz = z - read(2)
    const major = read(12)
    const minor = read(13)
    const u = px * read(3) + py * read(4) + pz * read(5)
    const v = px * read(6) + py * read(7) + pz * read(8)
    const atEnd = (bestAt === 0 && bestT === 0) || (bestAt === (count - 2) * STRIDE && bestT === 1)
    const w = atEnd ? px * read(9) + py * read(10) + pz * read(11) : 0
    const cap = Math.min(major, minor)
    const k0 = Math.sqrt((u / major) ** 2 + (v / minor) ** 2 + (w / cap) ** 2)
    if (k0 < 1e-6) return -cap
    const k1 = Math.sqrt((u / (major * major)) ** 2 + (v / (minor * minor)) ** 2 + (w / (cap * cap)) ** 2)
    return (k0 * (k0 - 1)) / k1
  }
}

function sampled(stations: readonly Station[]): Float64Array {
  const out: number[] = []
  const spans = stations.length - 1
  const centre = (i: number): Vec3 => stations[Math.min(Math.max(i, 0), spans)]!.centre
  const ghost = (i: number): Vec3 =>
    i < 0 ? mix(centre(0), centre(1), -1) : i > spans ? mix(centre(spans), centre(spans - 1), -1) : centre(i)
  let sense: Vec3 = stations[0]!.majorDirection
  for (let step = 0; step <= spans * STEPS_PER_SPAN; step++) {
    const i = Math.min(Math.floor(step / STEPS_PER_SPAN), spans - 1)
    const t = step / STEPS_PER_SPAN - i
    const [p0, p1, p2, p3] = [ghost(i - 1), ghost(i), ghost(i + 1), ghost(i + 2)]
    const at = hermite(p0, p1, p2, p3, t)
    const tangent = normalize(sub(hermite(p0, p1, p2, p3, t + 1e-3), hermite(p0, p1, p2, p3, t - 1e-3)))
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
    out.push(...at, ...major, ...minor, ...tangent, lerp(a.major, b.major, smooth), lerp(a.minor, b.minor, smooth))
  }
  return Float64Array.from(out)
}

function hermite(p0: Vec3, p1: Vec3, p2: Vec3, p3: Vec3, t: number): Vec3 {
  const m1 = scale(sub(p2, p0), 0.5)
  const m2 = scale(sub(p3, p1), 0.5)
  const t2 = t * t
  const t3 = t2 * t
  return add(
    add(scale(p1, 2 * t3 - 3 * t2 + 1), scale(m1, t3 - 2 * t2 + t)),
    add(scale(p2, -2 * t3 + 3 * t2), scale(m2, t3 - t2)),
  )
}

/** Centre and radius round each chunk of segments, so that far chunks are passed over. */
function boundingSpheres(samples: Float64Array, count: number): Float64Array {
  const out: number[] = []
  for (let first = 0; first < count - 1; first += CHUNK) {
    const last = Math.min(first + CHUNK, count - 1)
    const at = (i: number): Vec3 => [samples[i * STRIDE]!, samples[i * STRIDE + 1]!, samples[i * STRIDE + 2]!]
    const centre = mix(at(first), at(last), 0.5)
    let radius = 0
    for (let i = first; i <= last; i++) radius = Math.max(radius, Math.hypot(...sub(at(i), centre)))
    out.push(...centre, radius)
  }
  return Float64Array.from(out)
}
