import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Bounds, Field } from '../sdf/field.ts'
import type { Mesh } from './mesh.ts'
import { cellEdges, patchesOf } from './patches.ts'

/** How much faster than 1 mm a mm a field may change and still never be skipped. */
const STEEPEST = 1.6
const BLOCK = 32
const NEWTON_STEPS = 2
const GRADIENT_STEP_MM = 0.05

/** Where two sheets come within a cell an edge can be doubled: another grid, a little aside, then tells them apart. */
const GRIDS = 4
const SHIFT_CELLS = 0.37

/**
 * The zero surface of a field as a closed mesh: sparse surface nets with one vertex a sheet a cell, drawn on to the surface by
 * Newton steps, normals from the gradient. `bounds` must hold the whole surface with a cell to spare; throws where it does not.
 */
export function meshField(field: Field, bounds: Bounds, cellMm: number): Mesh {
  for (let attempt = 0; attempt < GRIDS; attempt++) {
    const shift = attempt * SHIFT_CELLS * cellMm
    const min: Vec3 = [bounds.min[0] - shift, bounds.min[1] - shift, bounds.min[2] - shift]
    const net = netOf(new Grid(field, { min, max: bounds.max }, cellMm))
    if (!isManifold(net.index)) continue
    return { ...net, normal: project(field, net.position, cellMm) }
  }
  throw new Error(
    `meshField: expected a manifold on one of ${GRIDS} grids of ${cellMm} mm, found doubled edges on each`,
  )
}

function netOf(grid: Grid): Pick<Mesh, 'position' | 'index'> {
  const firstVertex = new Int32Array(grid.size).fill(-1)
  const masks = new Uint8Array(grid.size)
  const seen = new Uint8Array(grid.size)
  const points: number[] = []
  const active: number[] = []
  const queue = grid.cellsNearSurface()
  for (const cell of queue) seen[cell] = 1
  for (let next = 0; next < queue.length; next++) {
    const cell = queue[next]!
    const mask = grid.mask(cell)
    if (mask === 0 || mask === 255) continue
    masks[cell] = mask
    firstVertex[cell] = points.length / 3
    active.push(cell)
    placeVertices(grid, cell, mask, points)
    // A field steeper than it should be can hide a cell from the search; the surface itself leads on to it.
    for (const { corners, step } of grid.sides) {
      if ((mask & corners) === 0 || (mask & corners) === corners || seen[cell + step]) continue
      seen[cell + step] = 1
      queue.push(cell + step)
    }
  }
  if (active.length === 0) throw new Error('meshField: expected a surface inside the bounds, found none')
  const index = Uint32Array.from(stitch(grid, active, masks, firstVertex, points))
  return { position: Float32Array.from(points), index }
}

/** Whether no directed edge is used twice; a stitched net has no open edges. */
function isManifold(index: Uint32Array): boolean {
  const vertices = index.reduce((most, v) => Math.max(most, v), 0) + 1
  const seen = new Set<number>()
  for (let t = 0; t < index.length; t += 3)
    for (let e = 0; e < 3; e++) seen.add(index[t + e]! * vertices + index[t + ((e + 1) % 3)]!)
  return seen.size === index.length
}

/** Corners on the low side of each axis, as bits. */
const SIDES = [0b01010101, 0b00110011, 0b00001111] as const

class Grid {
  readonly size: number
  readonly #field: Field
  readonly #bounds: Bounds
  readonly #cell: number
  readonly #n: readonly [number, number, number]
  readonly #values: Float32Array
  readonly stepY: number
  readonly stepZ: number
  /** A cell's six sides: their corners as bits, and where the next cell lies. */
  readonly sides: readonly { readonly corners: number; readonly step: number }[]

  constructor(field: Field, bounds: Bounds, cellMm: number) {
    this.#field = field
    this.#bounds = bounds
    this.#cell = cellMm
    const n = (axis: 0 | 1 | 2): number => Math.ceil((bounds.max[axis] - bounds.min[axis]) / cellMm)
    this.#n = [n(0), n(1), n(2)]
    this.stepY = this.#n[0] + 1
    this.stepZ = this.stepY * (this.#n[1] + 1)
    this.sides = [1, this.stepY, this.stepZ].flatMap((step, axis) => [
      { corners: SIDES[axis]!, step: -step },
      { corners: 255 - SIDES[axis]!, step },
    ])
    this.size = this.stepZ * (this.#n[2] + 1)
    this.#values = new Float32Array(this.size).fill(Number.NaN)
  }

  coordinates(at: number): [number, number, number] {
    const k = Math.floor(at / this.stepZ)
    const j = Math.floor((at - k * this.stepZ) / this.stepY)
    return [at - k * this.stepZ - j * this.stepY, j, k]
  }

  point(i: number, j: number, k: number): [number, number, number] {
    const { min } = this.#bounds
    return [min[0] + i * this.#cell, min[1] + j * this.#cell, min[2] + k * this.#cell]
  }

  value(at: number): number {
    let v = this.#values[at]!
    if (Number.isNaN(v)) {
      const [i, j, k] = this.coordinates(at)
      v = this.#field(...this.point(i, j, k))
      if (Number.isNaN(v)) throw new Error(`meshField: the field is not a number at ${this.point(i, j, k).join(', ')}`)
      if (v === 0) v = 1e-6 // a corner is either inside or outside
      this.#values[at] = v
    }
    return v
  }

  corner(cell: number, corner: number): number {
    return cell + (corner & 1) + (corner & 2 ? this.stepY : 0) + (corner & 4 ? this.stepZ : 0)
  }

  mask(cell: number): number {
    let mask = 0
    for (let c = 0; c < 8; c++) if (this.value(this.corner(cell, c)) < 0) mask |= 1 << c
    return mask
  }

  /** Cells that the surface may pass through, in a fixed order: whole blocks further from it than their own size are passed over. */
  cellsNearSurface(): number[] {
    const [nx, ny, nz] = this.#n
    const found: number[] = []
    const visit = (i: number, j: number, k: number, size: number): void => {
      if (i >= nx || j >= ny || k >= nz) return
      if (size === 2) {
        for (let c = k; c < Math.min(k + 2, nz); c++)
          for (let b = j; b < Math.min(j + 2, ny); b++)
            for (let a = i; a < Math.min(i + 2, nx); a++) found.push(a + b * this.stepY + c * this.stepZ)
        return
      }
      const half = size / 2
      const reach = half * this.#cell * Math.sqrt(3) * STEEPEST
      if (Math.abs(this.#field(...this.point(i + half, j + half, k + half))) > reach) return
      for (let c = 0; c < 8; c++) visit(i + (c & 1 ? half : 0), j + (c & 2 ? half : 0), k + (c & 4 ? half : 0), half)
    }
    for (let k = 0; k < nz; k += BLOCK)
      for (let j = 0; j < ny; j += BLOCK) for (let i = 0; i < nx; i += BLOCK) visit(i, j, k, BLOCK)
    return found
  }

  /** The edge of a cell at the border of the bounds has no neighbour to close the surface with. */
  onBorder(i: number, j: number, k: number): boolean {
    return i === 0 || j === 0 || k === 0 || i === this.#n[0] - 1 || j === this.#n[1] - 1 || k === this.#n[2] - 1
  }
}

/** One vertex a patch: the mean of its edges' crossings. */
function placeVertices(grid: Grid, cell: number, mask: number, points: number[]): void {
  const { count, ofEdge } = patchesOf[mask]!
  const [i, j, k] = grid.coordinates(cell)
  if (grid.onBorder(i, j, k))
    throw new Error(
      `meshField: the surface meets the bounds at ${grid
        .point(i, j, k)
        .map((x) => x.toFixed(1))
        .join(', ')}`,
    )
  const sums = new Float64Array(count * 4)
  for (let e = 0; e < 12; e++) {
    const patch = ofEdge[e]!
    if (patch < 0) continue
    const [a, b] = cellEdges[e]!
    const va = grid.value(grid.corner(cell, a))
    const t = va / (va - grid.value(grid.corner(cell, b)))
    const o = patch * 4
    sums[o] = sums[o]! + (a & 1) + t * ((b & 1) - (a & 1))
    sums[o + 1] = sums[o + 1]! + ((a >> 1) & 1) + t * (((b >> 1) & 1) - ((a >> 1) & 1))
    sums[o + 2] = sums[o + 2]! + (a >> 2) + t * ((b >> 2) - (a >> 2))
    sums[o + 3] = sums[o + 3]! + 1
  }
  for (let o = 0; o < sums.length; o += 4)
    points.push(
      ...grid.point(i + sums[o]! / sums[o + 3]!, j + sums[o + 1]! / sums[o + 3]!, k + sums[o + 2]! / sums[o + 3]!),
    )
}

/** For the edge from a cell's corner 0 along an axis: the four cells round it, in turn, and which of their edges it is. */
const ringOf = (stepY: number, stepZ: number) =>
  [
    { along: 1, around: [-stepY - stepZ, -stepZ, 0, -stepY], edges: [3, 2, 0, 1] },
    { along: stepY, around: [-1 - stepZ, -1, 0, -stepZ], edges: [7, 5, 4, 6] },
    { along: stepZ, around: [-1 - stepY, -stepY, 0, -1], edges: [11, 10, 8, 9] },
  ] as const

function stitch(
  grid: Grid,
  active: readonly number[],
  masks: Uint8Array,
  first: Int32Array,
  points: readonly number[],
): number[] {
  const rings = ringOf(grid.stepY, grid.stepZ)
  const triangles: number[] = []
  for (const cell of active) {
    const start = grid.value(cell)
    for (const { along, around, edges } of rings) {
      const end = grid.value(cell + along)
      if (start < 0 === end < 0) continue
      const q: number[] = []
      for (let c = 0; c < 4; c++) {
        const at = cell + around[c]!
        q.push(first[at]! + patchesOf[masks[at]!]!.ofEdge[edges[c]!]!)
      }
      if (start > 0) q.reverse()
      const [a, b, c, d] = q as [number, number, number, number]
      if (squared(points, a, c) < squared(points, b, d)) triangles.push(a, b, c, a, c, d)
      else triangles.push(a, b, d, b, c, d)
    }
  }
  return triangles
}

function squared(p: readonly number[], a: number, b: number): number {
  return (p[a * 3]! - p[b * 3]!) ** 2 + (p[a * 3 + 1]! - p[b * 3 + 1]!) ** 2 + (p[a * 3 + 2]! - p[b * 3 + 2]!) ** 2
}

/** Draws vertices on to the surface in place; returns the unit normals there. */
function project(field: Field, position: Float32Array, cellMm: number): Float32Array {
  const normal = new Float32Array(position.length)
  const e = GRADIENT_STEP_MM
  for (let v = 0; v < position.length; v += 3) {
    let x = position[v]!
    let y = position[v + 1]!
    let z = position[v + 2]!
    for (let step = 0; ; step++) {
      const gx = (field(x + e, y, z) - field(x - e, y, z)) / (2 * e)
      const gy = (field(x, y + e, z) - field(x, y - e, z)) / (2 * e)
      const gz = (field(x, y, z + e) - field(x, y, z - e)) / (2 * e)
      const g2 = gx * gx + gy * gy + gz * gz || 1
      const g = Math.sqrt(g2)
      if (step === NEWTON_STEPS) {
        normal.set([gx / g, gy / g, gz / g], v)
        break
      }
      const most = (0.5 * cellMm) / g
      const s = Math.min(Math.max(field(x, y, z) / g2, -most), most)
      x -= gx * s
      y -= gy * s
      z -= gz * s
    }
    position.set([x, y, z], v)
  }
  return normal
}
