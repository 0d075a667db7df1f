import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Bounds, Field } from '../sdf/field.ts'
import { Grid } from './grid.ts'
import { facetNormals, type Mesh } from './mesh.ts'
import { cellEdges, patchesOf } from './patches.ts'

const NEWTON_STEPS = 2
/** Cosine between a vertex's own normal and its triangles' below which it has gone astray. */
const LEAST_AGREEMENT = 0.55
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
    return mended({ ...net, normal: project(field, net.position, cellMm) })
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

/**
 * Where a blend of fields has a seam, single vertices can be thrown aside: one whose normal denies the triangles round it goes to
 * the middle of its neighbours and takes the triangles' normal. A crease of a right angle is left as it is.
 */
function mended(mesh: Mesh): Mesh {
  const { position, normal, index } = mesh
  const facets = facetNormals(position, index)
  const astray = new Map<number, number[]>()
  for (let v = 0; v < position.length; v += 3) {
    const agree = facets[v]! * normal[v]! + facets[v + 1]! * normal[v + 1]! + facets[v + 2]! * normal[v + 2]!
    if (agree < LEAST_AGREEMENT) astray.set(v / 3, [])
  }
  for (let t = 0; t < index.length; t += 3)
    for (let e = 0; e < 3; e++) astray.get(index[t + e]!)?.push(index[t + ((e + 1) % 3)]!)
  for (const [v, neighbours] of astray) {
    const sound = neighbours.filter((n) => !astray.has(n))
    for (let k = 0; k < 3 && sound.length > 0; k++)
      position[v * 3 + k] = sound.reduce((sum, n) => sum + position[n * 3 + k]!, 0) / sound.length
  }
  const after = facetNormals(position, index)
  for (const v of astray.keys()) normal.set(after.subarray(v * 3, v * 3 + 3), v * 3)
  return mesh
}
