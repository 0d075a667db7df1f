import { clamp, type Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from './field.ts'

const SAMPLES_PER_SPAN = 6
const STEPS = 16
/** Shortest part of a step that is tried. */
const LEAST_SHARE = 0.1
const THINNEST_MM = 0.1
/** Further away than this the distance to the sphere round the whole will do; more than any fillet. */
const FAR_MM = 16
/** Components of a control point: x, y, z and half thickness. */
const WIDTH = 4

/**
 * A curved plate: every ball whose centre lies on the smooth (bicubic, C2) surface through a net of landmarks and whose radius
 * is the half thickness there, interpolated alike. `net[row][column]` in mm, at least 2 x 2; `halfThickness` the same shape, mm.
 */
export function sheet(net: readonly (readonly Vec3[])[], halfThickness: readonly (readonly number[])[]): Field {
  const rows = net.length
  const columns = net[0]?.length ?? 0
  if (rows < 2 || columns < 2) throw new Error(`sheet: expected a net of at least 2 x 2, got ${rows} x ${columns}`)
  for (let r = 0; r < rows; r++)
    if (net[r]!.length !== columns || halfThickness[r]?.length !== columns)
      throw new Error(`sheet: expected ${columns} points and thicknesses in row ${r}`)
  const patch: Patch = {
    rows,
    columns,
    control: controlNet(
      net.map((row, r) => row.map((p, c) => [...p, halfThickness[r]![c]!])),
      rows,
      columns,
    ),
    at: new Float64Array(3 * WIDTH),
  }
  const across = (columns - 1) * SAMPLES_PER_SPAN + 1
  const balls = sampled(patch, across)
  const [cx, cy, cz, reach] = sphereRound(balls)
  const foot = { u: 0, v: 0, distance: 0 }
  return (x, y, z) => {
    const far = Math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy) + (z - cz) * (z - cz)) - reach
    if (far > FAR_MM) return far
    let nearest = 0
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < balls.length; i += WIDTH) {
      const dx = x - balls[i]!
      const dy = y - balls[i + 1]!
      const dz = z - balls[i + 2]!
      const d = Math.sqrt(dx * dx + dy * dy + dz * dz) - balls[i + 3]!
      if (d >= least) continue
      least = d
      nearest = i / WIDTH
    }
    foot.u = Math.floor(nearest / across) / SAMPLES_PER_SPAN
    foot.v = (nearest % across) / SAMPLES_PER_SPAN
    foot.distance = least
    for (let step = 0; step < STEPS && descend(patch, x, y, z, foot); step++);
    return foot.distance
  }
}

interface Patch {
  readonly rows: number
  readonly columns: number
  readonly control: Float64Array
  /** Point and half thickness, then their derivatives along u and v, where the patch was last evaluated. */
  readonly at: Float64Array
}

/** Distance from a point to the ball at where the patch was last evaluated. */
function ballDistance({ at }: Patch, x: number, y: number, z: number): number {
  const dx = x - at[0]!
  const dy = y - at[1]!
  const dz = z - at[2]!
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - Math.max(at[3]!, THINNEST_MM)
}

/** Moves the foot to a nearer ball by a damped Gauss-Newton step; false where there is none. */
function descend(
  patch: Patch,
  x: number,
  y: number,
  z: number,
  foot: { u: number; v: number; distance: number },
): boolean {
  const { at } = patch
  evaluatePatch(patch, foot.u, foot.v)
  const dx = x - at[0]!
  const dy = y - at[1]!
  const dz = z - at[2]!
  const d = Math.sqrt(dx * dx + dy * dy + dz * dz) + 1e-9
  // Along u and v: how fast the centre moves towards the point, and the thickness grows.
  const ru = (at[4]! * dx + at[5]! * dy + at[6]! * dz) / d
  const rv = (at[8]! * dx + at[9]! * dy + at[10]! * dz) / d
  const gu = -ru - at[7]!
  const gv = -rv - at[11]!
  // The square of the distance bounds the distance from above, so that its step never loses where the plate is flat.
  const e = (at[4]! * at[4]! + at[5]! * at[5]! + at[6]! * at[6]!) / d
  const f = (at[4]! * at[8]! + at[5]! * at[9]! + at[6]! * at[10]!) / d
  const g = (at[8]! * at[8]! + at[9]! * at[9]! + at[10]! * at[10]!) / d
  const det = e * g - f * f
  if (det < 1e-12) return false
  const du = -(gu * g - gv * f) / det
  const dv = -(gv * e - gu * f) / det
  let toU = clamp(foot.u + du, 0, patch.rows - 1)
  let toV = clamp(foot.v + dv, 0, patch.columns - 1)
  // On the rim only the free direction is solved, else the foot slides past.
  if (toU !== foot.u + du) toV = clamp(foot.v - (gv + f * (toU - foot.u)) / g, 0, patch.columns - 1)
  else if (toV !== foot.v + dv) toU = clamp(foot.u - (gu + f * (toV - foot.v)) / e, 0, patch.rows - 1)
  for (let share = 1; share >= LEAST_SHARE; share *= 0.5) {
    const u = foot.u + (toU - foot.u) * share
    const v = foot.v + (toV - foot.v) * share
    evaluatePatch(patch, u, v)
    const distance = ballDistance(patch, x, y, z)
    if (distance >= foot.distance - 1e-6) continue
    foot.u = u
    foot.v = v
    foot.distance = distance
    return true
  }
  return false
}

/** B-spline control points (one more row and column on every side) whose surface passes through the net. */
function controlNet(net: readonly (readonly number[][])[], rows: number, columns: number): Float64Array {
  const across = net.map((row) => interpolating(row))
  const control: number[][][] = []
  for (let c = 0; c < columns + 2; c++) control.push(interpolating(across.map((row) => row[c]!)))
  const flat = new Float64Array((rows + 2) * (columns + 2) * WIDTH)
  for (let r = 0; r < rows + 2; r++)
    for (let c = 0; c < columns + 2; c++) flat.set(control[c]![r]!, (r * (columns + 2) + c) * WIDTH)
  return flat
}

/** Control points of the natural uniform cubic B-spline through `points`: n in, n + 2 out. */
function interpolating(points: readonly (readonly number[])[]): number[][] {
  const n = points.length
  const inner = points.map((p) => [...p])
  // Natural ends: the end control points are the end points themselves; between, (c[i-1] + 4 c[i] + c[i+1]) / 6 = p[i] (Thomas).
  const slope = new Float64Array(n)
  for (let i = 1; i < n - 1; i++) {
    const m = 4 - slope[i - 1]!
    slope[i] = 1 / m
    for (let k = 0; k < WIDTH; k++) inner[i]![k] = (6 * points[i]![k]! - inner[i - 1]![k]!) / m
  }
  for (let i = n - 2; i >= 1; i--)
    for (let k = 0; k < WIDTH; k++) inner[i]![k] = inner[i]![k]! - slope[i]! * inner[i + 1]![k]!
  const ghost = (at: number, next: number): number[] => inner[at]!.map((x, k) => 2 * x - inner[next]![k]!)
  return [ghost(0, 1), ...inner, ghost(n - 1, n - 2)]
}

const bu = new Float64Array(8)
const bv = new Float64Array(8)

/** Uniform cubic basis and its derivative at t in 0..1. */
function basis(t: number, out: Float64Array): void {
  const s = 1 - t
  out[0] = (s * s * s) / 6
  out[1] = (3 * t * t * t - 6 * t * t + 4) / 6
  out[2] = (3 * s * s * s - 6 * s * s + 4) / 6
  out[3] = (t * t * t) / 6
  out[4] = -0.5 * s * s
  out[5] = 1.5 * t * t - 2 * t
  out[6] = -1.5 * s * s + 2 * s
  out[7] = 0.5 * t * t
}

function evaluatePatch({ rows, columns, control, at }: Patch, u: number, v: number): void {
  const i = Math.min(Math.floor(u), rows - 2)
  const j = Math.min(Math.floor(v), columns - 2)
  basis(u - i, bu)
  basis(v - j, bv)
  at.fill(0)
  for (let r = 0; r < 4; r++)
    for (let c = 0; c < 4; c++) {
      const o = ((i + r) * (columns + 2) + j + c) * WIDTH
      const w = bu[r]! * bv[c]!
      const wu = bu[r + 4]! * bv[c]!
      const wv = bu[r]! * bv[c + 4]!
      for (let k = 0; k < WIDTH; k++) {
        const q = control[o + k]!
        at[k] = at[k]! + w * q
        at[WIDTH + k] = at[WIDTH + k]! + wu * q
        at[2 * WIDTH + k] = at[2 * WIDTH + k]! + wv * q
      }
    }
}

/** Balls all over the patch, row by row: centre and radius. */
function sampled(patch: Patch, across: number): Float64Array {
  const down = (patch.rows - 1) * SAMPLES_PER_SPAN + 1
  const balls = new Float64Array(down * across * WIDTH)
  for (let r = 0; r < down; r++)
    for (let c = 0; c < across; c++) {
      evaluatePatch(patch, r / SAMPLES_PER_SPAN, c / SAMPLES_PER_SPAN)
      const [x, y, z, half] = patch.at
      balls.set([x!, y!, z!, Math.max(half!, THINNEST_MM)], (r * across + c) * WIDTH)
    }
  return balls
}

function sphereRound(balls: Float64Array): [number, number, number, number] {
  const count = balls.length / WIDTH
  const mean = [0, 0, 0]
  for (let i = 0; i < balls.length; i += WIDTH) for (let k = 0; k < 3; k++) mean[k] = mean[k]! + balls[i + k]! / count
  let reach = 0
  for (let i = 0; i < balls.length; i += WIDTH)
    reach = Math.max(reach, Math.hypot(...mean.map((m, k) => balls[i + k]! - m)) + balls[i + 3]!)
  return [mean[0]!, mean[1]!, mean[2]!, reach]
}
