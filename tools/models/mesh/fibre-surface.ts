import type { FibreLines, MuscleHead, SheetPoint } from '../../../src/anatomy/muscles/muscle.ts'
import { add, clamp, cross, distance, dot, lerp, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'

/** A place on the middle surface of a head: the point, the unit directions along and through it, and half the thickness, mm. */
export interface FibrePlace {
  readonly point: Vec3
  readonly along: Vec3
  readonly through: Vec3
  readonly halfThicknessMm: number
}

/** The middle surface of one head: `alongMm` runs from origin (0) to insertion, `across` from the first line (-1) to the last (1). */
export interface FibreSurface {
  readonly lengthMm: number
  /** The reach of each row of points along the head, mm. */
  readonly knotsMm: readonly number[]
  readonly at: (alongMm: number, across: number) => FibrePlace
  /** Half the width of the head there, mm, measured along the surface. */
  readonly halfWidthAt: (alongMm: number) => number
}

/** The fibre lines of a head; one made of stations has a line along either edge and one in the middle. */
export const linesOf = (head: MuscleHead): FibreLines =>
  head.lines ??
  [-1, 0, 1].map((side) =>
    head.stations.map(
      ({ centre, wide, halfWidthMm, halfThicknessMm }): SheetPoint => ({
        point: add(centre, scale(wide, side * halfWidthMm)),
        halfThicknessMm,
      }),
    ),
  )

type Four = readonly [number, number, number, number]

const blend = (a: Four, b: Four, f: (x: number, y: number) => number): Four => [
  f(a[0], b[0]),
  f(a[1], b[1]),
  f(a[2], b[2]),
  f(a[3], b[3]),
]

const slopeOf = (before: number, here: number, after: number, stepBefore: number, stepAfter: number): number =>
  (((here - before) / stepBefore) * stepAfter + ((after - here) / stepAfter) * stepBefore) / (stepBefore + stepAfter)

/** Slope of a smooth curve through three values at unequal knots (the parabola's, at the middle one). */
function slope(before: Four, here: Four, after: Four, stepBefore: number, stepAfter: number): Four {
  return [
    slopeOf(before[0], here[0], after[0], stepBefore, stepAfter),
    slopeOf(before[1], here[1], after[1], stepBefore, stepAfter),
    slopeOf(before[2], here[2], after[2], stepBefore, stepAfter),
    slopeOf(before[3], here[3], after[3], stepBefore, stepAfter),
  ]
}

function hermite(p0: Four, p1: Four, m0: Four, m1: Four, t: number, step: number): Four {
  const t2 = t * t
  const t3 = t2 * t
  const [a, b, c, d] = [2 * t3 - 3 * t2 + 1, (t3 - 2 * t2 + t) * step, 3 * t2 - 2 * t3, (t3 - t2) * step]
  return [
    a * p0[0] + b * m0[0] + c * p1[0] + d * m1[0],
    a * p0[1] + b * m0[1] + c * p1[1] + d * m1[1],
    a * p0[2] + b * m0[2] + c * p1[2] + d * m1[2],
    a * p0[3] + b * m0[3] + c * p1[3] + d * m1[3],
  ]
}

/** A smooth curve of points and thickness through one fibre line, read by the knots that all lines share. */
function lineCurve(line: readonly SheetPoint[], knotsMm: readonly number[]): (alongMm: number) => Four {
  const values = line.map(({ point, halfThicknessMm }): Four => [point[0], point[1], point[2], halfThicknessMm])
  const last = values.length - 1
  const slopes = values.map((here, k) => {
    const step = (i: number): number => knotsMm[i + 1]! - knotsMm[i]!
    if (k === 0) return blend(values[1]!, here, (b, a) => (b - a) / step(0))
    if (k === last) return blend(here, values[last - 1]!, (b, a) => (b - a) / step(last - 1))
    return slope(values[k - 1]!, here, values[k + 1]!, step(k - 1), step(k))
  })
  return (alongMm) => {
    let k = 0
    while (k < last - 1 && knotsMm[k + 1]! < alongMm) k++
    const step = knotsMm[k + 1]! - knotsMm[k]!
    return hermite(values[k]!, values[k + 1]!, slopes[k]!, slopes[k + 1]!, (alongMm - knotsMm[k]!) / step, step)
  }
}

const ghost = (a: Four, b: Four): Four => [2 * a[0] - b[0], 2 * a[1] - b[1], 2 * a[2] - b[2], 2 * a[3] - b[3]]

/** Reads equally spaced values by a smooth curve (Catmull-Rom, straight beyond its ends). */
function acrossCurve(values: readonly Four[], position: number): Four {
  const k = clamp(Math.floor(position), 0, values.length - 2)
  const p1 = values[k]!
  const p2 = values[k + 1]!
  const p0 = values[k - 1] ?? ghost(p1, p2)
  const p3 = values[k + 2] ?? ghost(p2, p1)
  return hermite(p1, p2, slope(p0, p1, p2, 1, 1), slope(p1, p2, p3, 1, 1), position - k, 1)
}

const place = (v: Four): Vec3 => [v[0], v[1], v[2]]

/** The smooth middle surface of a head; throws where its lines differ in their number of points. */
export function fibreSurface(head: MuscleHead): FibreSurface {
  const lines = linesOf(head)
  const count = lines[0]!.length
  if (lines.length < 2 || count < 2 || lines.some((line) => line.length !== count))
    throw new Error(`fibre lines: two or more of equally many points, got ${lines.map((line) => line.length)}`)
  const knotsMm = [0]
  for (let k = 1; k < count; k++) {
    const steps = lines.map((line) => distance(line[k - 1]!.point, line[k]!.point))
    knotsMm.push(knotsMm[k - 1]! + steps.reduce((a, b) => a + b) / steps.length)
  }
  const curves = lines.map((line) => lineCurve(line, knotsMm))
  const lengthMm = knotsMm[count - 1]!
  const read = (alongMm: number, across: number): Four =>
    acrossCurve(
      curves.map((curve) => curve(alongMm)),
      (across * 0.5 + 0.5) * (lines.length - 1),
    )
  return {
    lengthMm,
    knotsMm,
    at(alongMm, across) {
      const inside = lerp(alongMm, lengthMm / 2, 1e-3)
      const here = read(alongMm, across)
      const along = normalize(sub(place(read(inside + 0.1, across)), place(read(inside - 0.1, across))))
      const inner = across * 0.995
      const wide = sub(place(read(alongMm, inner + 0.005)), place(read(alongMm, inner - 0.005)))
      const flat = normalize(sub(wide, scale(along, dot(wide, along))))
      return { point: place(here), along, through: cross(along, flat), halfThicknessMm: Math.max(here[3], 0.3) }
    },
    halfWidthAt(alongMm) {
      let widthMm = 0
      for (let i = 0; i < 16; i++)
        widthMm += distance(place(read(alongMm, i / 8 - 1)), place(read(alongMm, (i + 1) / 8 - 1)))
      return widthMm / 2
    },
  }
}
