import type { SkinSection } from '../../../src/anatomy/skin-sections.ts'
import type { Field } from '../sdf/field.ts'

const ROWS_PER_MM = 1

/** Second derivatives of the natural cubic spline through (x ascending, y). */
function splineCurvature(x: readonly number[], y: readonly number[]): number[] {
  const n = x.length
  const curvature = new Array<number>(n).fill(0)
  const carried = new Array<number>(n).fill(0)
  for (let i = 1; i + 1 < n; i++) {
    const before = x[i]! - x[i - 1]!
    const after = x[i + 1]! - x[i]!
    const share = before / (before + after)
    const pivot = share * curvature[i - 1]! + 2
    curvature[i] = (share - 1) / pivot
    const bend = (y[i + 1]! - y[i]!) / after - (y[i]! - y[i - 1]!) / before
    carried[i] = ((6 * bend) / (before + after) - share * carried[i - 1]!) / pivot
  }
  for (let i = n - 2; i >= 0; i--) curvature[i] = curvature[i]! * curvature[i + 1]! + carried[i]!
  return curvature
}

/** The natural cubic spline through (x ascending, y). */
export function naturalSpline(x: readonly number[], y: readonly number[]): (at: number) => number {
  const curvature = splineCurvature(x, y)
  return (at) => {
    let i = 1
    while (i < x.length - 1 && x[i]! < at) i++
    const h = x[i]! - x[i - 1]!
    const b = (at - x[i - 1]!) / h
    const a = 1 - b
    const bow = ((a ** 3 - a) * curvature[i - 1]! + (b ** 3 - b) * curvature[i]!) * ((h * h) / 6)
    return a * y[i - 1]! + b * y[i]! + bow
  }
}

/** Cosine and sine amplitudes of the closed curve through evenly spaced reaches; the harmonics stay below half their number. */
function harmonics(reach: readonly number[]): { cosine: number[]; sine: number[] } {
  const n = reach.length
  const cosine: number[] = []
  const sine: number[] = []
  for (let k = 0; k <= n / 2; k++) {
    let c = 0
    let s = 0
    for (const [i, r] of reach.entries()) {
      c += r * Math.cos((2 * Math.PI * k * i) / n)
      s += r * Math.sin((2 * Math.PI * k * i) / n)
    }
    const share = k === 0 || k === n / 2 ? 1 / n : 2 / n
    cosine.push(c * share)
    sine.push(s * share)
  }
  return { cosine, sine }
}

/**
 * The solid through level outlines, smooth in height and round the outline; negative inside, mm, first-order exact at the surface.
 * Sections run downwards; above the first and below the last the end outlines go on.
 */
export function loft(sections: readonly SkinSection[]): Field {
  const rising = [...sections].reverse()
  const heights = rising.map((s) => s.yMm)
  const outlines = rising.map((s) => {
    // A trunk section holds one half: the other is its mirror.
    const inner = s.reachMm.length === 7 ? s.reachMm.slice(1, 6).reverse() : []
    return { ...harmonics([...s.reachMm, ...inner]), x: s.centreX, z: s.centreZ }
  })
  const columns = outlines[0]!.cosine.length
  const splines = [
    naturalSpline(
      heights,
      outlines.map((o) => o.x),
    ),
    naturalSpline(
      heights,
      outlines.map((o) => o.z),
    ),
    ...Array.from({ length: columns }, (_, k) =>
      naturalSpline(
        heights,
        outlines.map((o) => o.cosine[k]!),
      ),
    ),
    ...Array.from({ length: columns }, (_, k) =>
      naturalSpline(
        heights,
        outlines.map((o) => o.sine[k]!),
      ),
    ),
  ]
  const bottom = heights[0]!
  const top = heights[heights.length - 1]!
  const rows = Math.ceil((top - bottom) * ROWS_PER_MM) + 1
  const width = splines.length
  const table = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++)
    for (const [column, spline] of splines.entries())
      table[row * width + column] = spline(Math.min(bottom + row / ROWS_PER_MM, top))

  return (x, y, z) => {
    const level = Math.min(Math.max((y - bottom) * ROWS_PER_MM, 0), rows - 1.001)
    const row = Math.floor(level)
    const t = level - row
    const low = row * width
    const high = low + width
    const dx = x - (table[low]! + (table[high]! - table[low]!) * t)
    const dz = z - (table[low + 1]! + (table[high + 1]! - table[low + 1]!) * t)
    const far = Math.hypot(dx, dz)
    if (far < 1e-6) return -table[low + 2]!
    const c1 = dz / far
    const s1 = dx / far
    let c = 1
    let s = 0
    let reach = 0
    let turn = 0
    let rise = 0
    for (let k = 0; k < columns; k++) {
      const at = low + 2 + k
      const cosineRise = table[at + width]! - table[at]!
      const sineRise = table[at + width + columns]! - table[at + columns]!
      const cosine = table[at]! + cosineRise * t
      const sine = table[at + columns]! + sineRise * t
      reach += cosine * c + sine * s
      turn += k * (sine * c - cosine * s)
      rise += cosineRise * c + sineRise * s
      const next = c * c1 - s * s1
      s = s * c1 + c * s1
      c = next
    }
    const drift = (table[high]! - table[low]!) * s1 + (table[high + 1]! - table[low + 1]!) * c1
    rise = (rise + drift) * ROWS_PER_MM
    const slope = Math.hypot(1, turn / Math.max(reach, 1), rise)
    return (far - reach) / slope
  }
}
