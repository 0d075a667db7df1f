import type { SkinSection } from '../../../src/anatomy/skin-sections.ts'
import type { Field } from '../sdf/field.ts'

const ROWS_PER_MM = 1
const RISE_STEP_MM = 0.5

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
  const amplitudes = outlines[0]!.cosine.length
  const splines = [
    naturalSpline(
      heights,
      outlines.map((o) => o.x),
    ),
    naturalSpline(
      heights,
      outlines.map((o) => o.z),
    ),
    ...Array.from({ length: amplitudes }, (_, k) =>
      naturalSpline(
        heights,
        outlines.map((o) => o.cosine[k]!),
      ),
    ),
    ...Array.from({ length: amplitudes }, (_, k) =>
      naturalSpline(
        heights,
        outlines.map((o) => o.sine[k]!),
      ),
    ),
  ]
  const bottom = heights[0]!
  const top = heights[heights.length - 1]!
  const rows = Math.ceil((top - bottom) * ROWS_PER_MM) + 1
  const columns = 2 * (amplitudes + 1)
  // A row holds centre and amplitudes, then how fast each changes with height.
  const width = 2 * columns
  const table = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++)
    for (const [column, spline] of splines.entries()) {
      const y = Math.min(bottom + row / ROWS_PER_MM, top)
      table[row * width + column] = spline(y)
      table[row * width + columns + column] = (spline(y + RISE_STEP_MM) - spline(y - RISE_STEP_MM)) / (2 * RISE_STEP_MM)
    }
  const now = new Float64Array(width)

  return (x, y, z) => {
    const level = Math.min(Math.max((y - bottom) * ROWS_PER_MM, 0), rows - 1.001)
    const row = Math.floor(level)
    const t = level - row
    for (let i = 0, at = row * width; i < width; i++, at++) now[i] = table[at]! + (table[at + width]! - table[at]!) * t
    const dx = x - now[0]!
    const dz = z - now[1]!
    const far = Math.hypot(dx, dz)
    if (far < 1e-6) return -now[2]!
    const c1 = dz / far
    const s1 = dx / far
    let c = 1
    let s = 0
    let reach = 0
    let turn = 0
    let rise = now[columns]! * s1 + now[columns + 1]! * c1
    for (let k = 0; k < amplitudes; k++) {
      const cosine = 2 + k
      const sine = cosine + amplitudes
      reach += now[cosine]! * c + now[sine]! * s
      turn += k * (now[sine]! * c - now[cosine]! * s)
      rise += now[columns + cosine]! * c + now[columns + sine]! * s
      const next = c * c1 - s * s1
      s = s * c1 + c * s1
      c = next
    }
    return (far - reach) / Math.hypot(1, turn / Math.max(reach, 1), rise)
  }
}
