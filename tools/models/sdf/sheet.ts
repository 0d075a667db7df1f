import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { type HitPointInfo, MeshBVH } from 'three-mesh-bvh'
import { clamp, type Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from './field.ts'

const TESSELLATION_PER_SPAN = 8
/** Components of a control point: x, y, z and half thickness. */
const WIDTH = 4

/**
 * A curved plate: the smooth (bicubic, C2) surface through a net of landmarks, thickened by `halfThickness` to either side.
 * `net[row][column]` in mm, at least 2 x 2; `halfThickness` the same shape, mm. The rim is rounded.
 */
export function sheet(net: readonly (readonly Vec3[])[], halfThickness: readonly (readonly number[])[]): Field {
  const rows = net.length
  const columns = net[0]?.length ?? 0
  if (rows < 2 || columns < 2) throw new Error(`sheet: expected a net of at least 2 x 2, got ${rows} x ${columns}`)
  for (let r = 0; r < rows; r++)
    if (net[r]!.length !== columns || halfThickness[r]?.length !== columns)
      throw new Error(`sheet: expected ${columns} points and thicknesses in row ${r}`)
  const patch = controlNet(
    net.map((row, r) => row.map((p, c) => [...p, halfThickness[r]![c]!])),
    rows,
    columns,
  )
  const nu = (rows - 1) * TESSELLATION_PER_SPAN
  const nv = (columns - 1) * TESSELLATION_PER_SPAN
  const out = new Float64Array(3 * WIDTH)
  const evaluate = (u: number, v: number): void => evaluatePatch(patch, rows, columns, u, v, out)
  const bvh = tessellated(evaluate, out, rows, columns, nu, nv)
  const query = new Vector3()
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 }
  return (x, y, z) => {
    bvh.closestPointToPoint(query.set(x, y, z), hit)
    const cell = hit.faceIndex >> 1
    let u = ((Math.floor(cell / nv) + 0.5) / nu) * (rows - 1)
    let v = (((cell % nv) + 0.5) / nv) * (columns - 1)
    evaluate(u, v)
    // The facet gives the neighbourhood; a few Gauss-Newton steps on the true surface take the facets away. Far out on the hollow
    // side a whole step may lead away from the foot: it is shortened until it leads nearer.
    let nearest = Math.hypot(x - out[0]!, y - out[1]!, z - out[2]!)
    for (let step = 0; step < 4; step++) {
      const [dx, dy, dz] = [x - out[0]!, y - out[1]!, z - out[2]!]
      const e = out[4]! ** 2 + out[5]! ** 2 + out[6]! ** 2
      const f = out[4]! * out[8]! + out[5]! * out[9]! + out[6]! * out[10]!
      const g = out[8]! ** 2 + out[9]! ** 2 + out[10]! ** 2
      const a = out[4]! * dx + out[5]! * dy + out[6]! * dz
      const b = out[8]! * dx + out[9]! * dy + out[10]! * dz
      const det = e * g - f * f
      if (det < 1e-9) break
      let du = (a * g - b * f) / det
      let dv = (b * e - a * f) / det
      const uNew = clamp(u + du, 0, rows - 1)
      const vNew = clamp(v + dv, 0, columns - 1)
      // On the rim only the free direction is solved, else the point slides past the true foot.
      if (uNew !== u + du) {
        du = uNew - u
        dv = (b - f * du) / g
      } else if (vNew !== v + dv) {
        dv = vNew - v
        du = (a - f * dv) / e
      }
      let share = 1
      let reached = nearest
      for (; share > 0.1; share /= 2) {
        evaluate(clamp(u + share * du, 0, rows - 1), clamp(v + share * dv, 0, columns - 1))
        reached = Math.hypot(x - out[0]!, y - out[1]!, z - out[2]!)
        if (reached <= nearest) break
      }
      if (reached > nearest) break
      u = clamp(u + share * du, 0, rows - 1)
      v = clamp(v + share * dv, 0, columns - 1)
      const settled = nearest - reached < 1e-4
      nearest = reached
      if (settled) break
    }
    evaluate(u, v)
    return nearest - Math.max(out[3]!, 0.1)
  }
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

/** Writes the point and thickness, then their derivatives along u and v. */
function evaluatePatch(
  patch: Float64Array,
  rows: number,
  columns: number,
  u: number,
  v: number,
  out: Float64Array,
): void {
  const i = Math.min(Math.floor(u), rows - 2)
  const j = Math.min(Math.floor(v), columns - 2)
  basis(u - i, bu)
  basis(v - j, bv)
  out.fill(0)
  for (let r = 0; r < 4; r++)
    for (let c = 0; c < 4; c++) {
      const o = ((i + r) * (columns + 2) + j + c) * WIDTH
      const w = bu[r]! * bv[c]!
      const wu = bu[r + 4]! * bv[c]!
      const wv = bu[r]! * bv[c + 4]!
      for (let k = 0; k < WIDTH; k++) {
        const q = patch[o + k]!
        out[k] = out[k]! + w * q
        out[WIDTH + k] = out[WIDTH + k]! + wu * q
        out[2 * WIDTH + k] = out[2 * WIDTH + k]! + wv * q
      }
    }
}

function tessellated(
  evaluate: (u: number, v: number) => void,
  out: Float64Array,
  rows: number,
  columns: number,
  nu: number,
  nv: number,
): MeshBVH {
  const position = new Float32Array((nu + 1) * (nv + 1) * 3)
  for (let a = 0; a <= nu; a++)
    for (let b = 0; b <= nv; b++) {
      evaluate((a / nu) * (rows - 1), (b / nv) * (columns - 1))
      position.set([out[0]!, out[1]!, out[2]!], (a * (nv + 1) + b) * 3)
    }
  const index = new Uint32Array(nu * nv * 6)
  for (let a = 0; a < nu; a++)
    for (let b = 0; b < nv; b++) {
      const o = a * (nv + 1) + b
      index.set([o, o + nv + 1, o + 1, o + 1, o + nv + 1, o + nv + 2], (a * nv + b) * 6)
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setIndex(new BufferAttribute(index, 1))
  return new MeshBVH(geometry, { indirect: true }) // indirect: face numbers stay ours
}
