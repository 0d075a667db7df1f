import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Sphere, Vector3 } from 'three'
import type { Grid } from '../../mechanics/body.ts'
import { type Box, emptyBox, sphereRound } from './box.ts'

/** Two triangles for each cell of a grid whose columns wrap round. */
export function gridIndex(rows: number, columns: number, flipped: boolean): Uint32Array {
  const index = new Uint32Array((rows - 1) * columns * 6)
  let next = 0
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const a = row * columns + column
      const b = row * columns + ((column + 1) % columns)
      index.set(
        flipped ? [a, b, a + columns, b, b + columns, a + columns] : [a, a + columns, b, b, a + columns, b + columns],
        next,
      )
      next += 6
    }
  }
  return index
}

/** Six times the signed volume that a mesh closes in: positive when its triangles face outwards. */
export function signedVolume(position: Float32Array, index: Uint32Array): number {
  let sum = 0
  for (let i = 0; i < index.length; i += 3) {
    const [a, b, c] = [index[i]! * 3, index[i + 1]! * 3, index[i + 2]! * 3]
    const [ax, ay, az] = [position[a]!, position[a + 1]!, position[a + 2]!]
    const [bx, by, bz] = [position[b]!, position[b + 1]!, position[b + 2]!]
    const [cx, cy, cz] = [position[c]!, position[c + 1]!, position[c + 2]!]
    sum += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)
  }
  return sum
}

/**
 * Smooth normals, area-weighted, written into `normal`. All vertices of the first row are one point, and of the last: each gets the sum
 * of its row, so that the poles shade without a star.
 * @param out 1 where the triangles of `gridIndex` face outwards unflipped, else -1
 */
export function gridNormals({ rows, columns, positionMm: p }: Grid, out: 1 | -1, normal: Float32Array): void {
  const step = columns * 3
  for (let row = 1; row + 1 < rows; row++) {
    const here = row * step
    for (let column = 0; column < columns; column++) {
      const at = column * 3
      const before = here + (column > 0 ? at : step) - 3
      const after = here + (column + 1 < columns ? at + 3 : 0)
      // The six neighbours that share triangles with a vertex, in order round it: below, after, above after, above, before, below before.
      // Twice the area vector of that hexagon is the sum of the six triangles', whatever the height of their middle.
      const p0 = here + at + step
      const p2 = after - step
      const p3 = here + at - step
      const p5 = before + step
      const ax = p[p2]! - p[p0]!
      const ay = p[p2 + 1]! - p[p0 + 1]!
      const az = p[p2 + 2]! - p[p0 + 2]!
      const bx = p[p3]! - p[after]!
      const by = p[p3 + 1]! - p[after + 1]!
      const bz = p[p3 + 2]! - p[after + 2]!
      const cx = p[before]! - p[p0]!
      const cy = p[before + 1]! - p[p0 + 1]!
      const cz = p[before + 2]! - p[p0 + 2]!
      const dx = p[p5]! - p[p3]!
      const dy = p[p5 + 1]! - p[p3 + 1]!
      const dz = p[p5 + 2]! - p[p3 + 2]!
      const x = ay * bz - az * by + cy * dz - cz * dy
      const y = az * bx - ax * bz + cz * dx - cx * dz
      const z = ax * by - ay * bx + cx * dy - cy * dx
      const square = x * x + y * y + z * z
      const k = square > 0 ? out / Math.sqrt(square) : 0
      normal[here + at] = x * k
      normal[here + at + 1] = y * k
      normal[here + at + 2] = z * k
    }
  }
  poleNormals(p, step, 0, step, out, normal)
  poleNormals(p, step, (rows - 1) * step, -step, out, normal)
}

/** A pole's normal is that of the ring next to it: `inwards` is how far on that lies in the arrays. */
function poleNormals(
  p: Float32Array,
  step: number,
  pole: number,
  inwards: number,
  out: number,
  normal: Float32Array,
): void {
  let x = 0
  let y = 0
  let z = 0
  const ring = pole + inwards
  for (let column = 0; column < step; column += 3) {
    const a = ring + column
    const b = ring + (column + 3 < step ? column + 3 : 0)
    const ax = p[a]! - p[pole]!
    const ay = p[a + 1]! - p[pole + 1]!
    const az = p[a + 2]! - p[pole + 2]!
    const bx = p[b]! - p[pole]!
    const by = p[b + 1]! - p[pole + 1]!
    const bz = p[b + 2]! - p[pole + 2]!
    x += ay * bz - az * by
    y += az * bx - ax * bz
    z += ax * by - ay * bx
  }
  const size = Math.sqrt(x * x + y * y + z * z)
  const k = size > 0 ? (inwards > 0 ? out : -out) / size : 0
  for (let i = pole; i < pole + step; i += 3) {
    normal[i] = x * k
    normal[i + 1] = y * k
    normal[i + 2] = z * k
  }
}

/** Widens an open box so that it holds points stored three numbers each. */
function reachPoints(p: Float32Array, box: Box): void {
  let x0 = p[0]!
  let y0 = p[1]!
  let z0 = p[2]!
  let x1 = x0
  let y1 = y0
  let z1 = z0
  for (let i = 3; i < p.length; i += 3) {
    const x = p[i]!
    const y = p[i + 1]!
    const z = p[i + 2]!
    if (x < x0) x0 = x
    if (x > x1) x1 = x
    if (y < y0) y0 = y
    if (y > y1) y1 = y
    if (z < z0) z0 = z
    if (z > z1) z1 = z
  }
  box[0] = x0
  box[1] = y0
  box[2] = z0
  box[3] = x1
  box[4] = y1
  box[5] = z1
}

function isPoint(p: Float32Array): boolean {
  for (let i = 3; i < p.length; i++) if (p[i] !== p[i - 3]) return false
  return true
}

/** A closed surface as a mesh that follows its grid. */
export interface GridGeometry {
  readonly geometry: BufferGeometry
  /**
   * To be told each answer, one after the other: the very same object again is passed over.
   * @param seen false: nobody sees it now, so it is shaped only once somebody does
   */
  readonly follow: (grid: Grid, seen?: boolean) => void
  /** How far the surface spreads, mm; about 0 when all of it is in one point. */
  readonly spreadMm: () => number
}

/**
 * @param rest the grid at rest: gives the grain its steady coordinates, so that it does not swim over a moving surface
 * @param facing a closed grid of the same convention that tells which way is out; a herniation that is still one point cannot
 */
export function createGrid(rest: Grid, facing: Grid = rest): GridGeometry {
  const { rows, columns } = rest
  const flipped = signedVolume(facing.positionMm, gridIndex(facing.rows, facing.columns, false)) < 0
  const index = gridIndex(rows, columns, flipped)
  const position = rest.positionMm.slice()
  const normal = new Float32Array(position.length)
  const geometry = new BufferGeometry()
  const positions = new BufferAttribute(position, 3)
  const normals = new BufferAttribute(normal, 3)
  positions.setUsage(DynamicDrawUsage)
  normals.setUsage(DynamicDrawUsage)
  const column = new Float32Array(rows * columns * 3)
  const steady = new Float32Array(rows * columns * 3)
  const [cx, cy, cz] = [facing.positionMm[0]!, facing.positionMm[1]!, facing.positionMm[2]!]
  for (let vertex = 0; vertex < rows * columns; vertex++) {
    const turn = ((vertex % columns) / columns) * 2 * Math.PI
    column.set([Math.cos(turn), Math.sin(turn), Math.floor(vertex / columns) / (rows - 1)], vertex * 3)
    steady.set([position[vertex * 3]! - cx, position[vertex * 3 + 1]! - cy, position[vertex * 3 + 2]! - cz], vertex * 3)
  }
  geometry.setAttribute('position', positions)
  geometry.setAttribute('normal', normals)
  geometry.setAttribute('column', new BufferAttribute(column, 3))
  geometry.setAttribute('rest', new BufferAttribute(steady, 3))
  geometry.setIndex(new BufferAttribute(index, 1))
  const bounds = new Sphere(new Vector3(), 0)
  geometry.boundingSphere = bounds
  const box = emptyBox()
  let told: Grid | null = null
  let stale = false
  let point = false

  function shape(grid: Grid): void {
    const wasPoint = point
    point = isPoint(grid.positionMm)
    reachPoints(grid.positionMm, box)
    sphereRound(box, bounds)
    // What is in one point has nothing to draw, wherever that is.
    if (point && wasPoint) return
    position.set(grid.positionMm)
    gridNormals(grid, flipped ? -1 : 1, normal)
    positions.needsUpdate = true
    normals.needsUpdate = true
  }

  return {
    geometry,
    spreadMm: () => bounds.radius,
    follow(grid, seen = true) {
      if (grid !== told) stale = true
      told = grid
      if (!stale || !seen) return
      stale = false
      shape(grid)
    },
  }
}
