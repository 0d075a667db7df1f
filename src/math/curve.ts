import { distance, mix, type Vec3 } from './vec3.ts'

/** A smooth curve through points (centripetal Catmull-Rom), read by arc length. */
export interface Curve {
  readonly lengthMm: number
  /** The point at a fraction 0..1 of the length. */
  readonly at: (fraction: number) => Vec3
}

const SAMPLES_PER_SPAN = 16

function catmullRom(p0: Vec3, p1: Vec3, p2: Vec3, p3: Vec3, u: number): Vec3 {
  const t1 = Math.sqrt(Math.max(distance(p0, p1), 1e-6))
  const t2 = t1 + Math.sqrt(Math.max(distance(p1, p2), 1e-6))
  const t3 = t2 + Math.sqrt(Math.max(distance(p2, p3), 1e-6))
  const t = t1 + (t2 - t1) * u
  const a1 = mix(p0, p1, t / t1)
  const a2 = mix(p1, p2, (t - t1) / (t2 - t1))
  const a3 = mix(p2, p3, (t - t2) / (t3 - t2))
  return mix(mix(a1, a2, t / t2), mix(a2, a3, (t - t1) / (t3 - t1)), (t - t1) / (t2 - t1))
}

/** @param points at least two, in order, mm */
export function curveThrough(points: readonly Vec3[]): Curve {
  if (points.length < 2) throw new Error(`a curve needs at least 2 points, got ${points.length}`)
  const dense: Vec3[] = []
  const ghost = (a: Vec3, b: Vec3): Vec3 => mix(a, b, -1)
  for (let i = 0; i + 1 < points.length; i++) {
    const p1 = points[i]!
    const p2 = points[i + 1]!
    const p0 = points[i - 1] ?? ghost(p1, p2)
    const p3 = points[i + 2] ?? ghost(p2, p1)
    for (let s = 0; s < SAMPLES_PER_SPAN; s++) dense.push(catmullRom(p0, p1, p2, p3, s / SAMPLES_PER_SPAN))
  }
  dense.push(points[points.length - 1]!)
  const reached = [0]
  for (let i = 1; i < dense.length; i++) reached.push(reached[i - 1]! + distance(dense[i - 1]!, dense[i]!))
  const lengthMm = reached[reached.length - 1]!
  return {
    lengthMm,
    at(fraction) {
      const want = Math.min(Math.max(fraction, 0), 1) * lengthMm
      let low = 0
      let high = reached.length - 1
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if (reached[middle]! <= want) low = middle
        else high = middle
      }
      const span = reached[high]! - reached[low]!
      return mix(dense[low]!, dense[high]!, span > 0 ? (want - reached[low]!) / span : 0)
    },
  }
}
