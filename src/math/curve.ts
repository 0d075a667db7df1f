import { clamp, distance, lerp, mix, type Vec3 } from './vec3.ts'

/** A smooth curve through points (centripetal Catmull-Rom), read by arc length. */
export interface Curve {
  readonly lengthMm: number
  /** The point at a fraction 0..1 of the length. */
  readonly at: (fraction: number) => Vec3
  /** How long the curve through all points up to each one alone would be, mm; 0 for the first. */
  readonly reachedMm: readonly number[]
}

const SAMPLES_PER_SPAN = 16

/** Writes the samples of the span between `p1` and `p2`, without its end, from `offset` on. */
function sampleSpan(out: Float64Array, offset: number, p0: Vec3, p1: Vec3, p2: Vec3, p3: Vec3): void {
  const t1 = Math.sqrt(Math.max(distance(p0, p1), 1e-6))
  const t2 = t1 + Math.sqrt(Math.max(distance(p1, p2), 1e-6))
  const t3 = t2 + Math.sqrt(Math.max(distance(p2, p3), 1e-6))
  for (let s = 0; s < SAMPLES_PER_SPAN; s++) {
    const t = t1 + (t2 - t1) * (s / SAMPLES_PER_SPAN)
    for (let k = 0; k < 3; k++) {
      const a1 = lerp(p0[k]!, p1[k]!, t / t1)
      const a2 = lerp(p1[k]!, p2[k]!, (t - t1) / (t2 - t1))
      const a3 = lerp(p2[k]!, p3[k]!, (t - t2) / (t3 - t2))
      out[offset + s * 3 + k] = lerp(lerp(a1, a2, t / t2), lerp(a2, a3, (t - t1) / (t3 - t1)), (t - t1) / (t2 - t1))
    }
  }
}

const ghost = (a: Vec3, b: Vec3): Vec3 => mix(a, b, -1)

/** @param points at least two, in order, mm @throws where there are fewer */
export function curveThrough(points: readonly Vec3[]): Curve {
  if (points.length < 2) throw new Error(`a curve needs at least 2 points, got ${points.length}`)
  const spans = points.length - 1
  const count = spans * SAMPLES_PER_SPAN + 1
  const dense = new Float64Array(count * 3)
  const reached = new Float64Array(count)
  const stepTo = (i: number): number =>
    Math.hypot(
      dense[i * 3]! - dense[i * 3 - 3]!,
      dense[i * 3 + 1]! - dense[i * 3 - 2]!,
      dense[i * 3 + 2]! - dense[i * 3 - 1]!,
    )
  /** Lays the span that begins at a point, towards a next one or a ghost of it; @returns how long the curve is up to its end. */
  const lay = (span: number, p3: Vec3): number => {
    const [p1, p2] = [points[span]!, points[span + 1]!]
    const first = span * SAMPLES_PER_SPAN
    sampleSpan(dense, first * 3, points[span - 1] ?? ghost(p1, p2), p1, p2, p3)
    dense.set(p2, (first + SAMPLES_PER_SPAN) * 3)
    for (let i = Math.max(first, 1); i <= first + SAMPLES_PER_SPAN; i++) reached[i] = reached[i - 1]! + stepTo(i)
    return reached[first + SAMPLES_PER_SPAN]!
  }
  const reachedMm = [0]
  for (let span = 0; span < spans; span++) {
    const [p1, p2] = [points[span]!, points[span + 1]!]
    // A curve that ends here is straighter at its end than one that goes on.
    reachedMm.push(lay(span, ghost(p2, p1)))
    if (span + 1 < spans) lay(span, points[span + 2]!)
  }
  const lengthMm = reached[count - 1]!
  return {
    lengthMm,
    reachedMm,
    at(fraction) {
      const want = clamp(fraction, 0, 1) * lengthMm
      let low = 0
      let high = count - 1
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if (reached[middle]! <= want) low = middle
        else high = middle
      }
      const span = reached[high]! - reached[low]!
      const t = span > 0 ? (want - reached[low]!) / span : 0
      const part = (k: number): number => lerp(dense[low * 3 + k]!, dense[high * 3 + k]!, t)
      return [part(0), part(1), part(2)]
    },
  }
}
