import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Sphere, Vector3 } from 'three'
import type { Grid } from '../../mechanics/body.ts'
import { lighten } from '../drawing/lighter.ts'
import { circleOf } from './circle.ts'
import { each } from './each.ts'

/** Two triangles for each cell of a grid whose columns wrap round. @param step only each so-manieth row and column, and the last row */
export function gridIndex(rows: number, columns: number, flipped: boolean, step = 1): Uint32Array {
  const down = each(rows, step, true)
  const across = each(columns, step, false)
  const index = new Uint32Array((down.length - 1) * across.length * 6)
  let next = 0
  for (let row = 0; row + 1 < down.length; row++) {
    const here = down[row]! * columns
    const below = down[row + 1]! * columns
    for (let column = 0; column < across.length; column++) {
      const side = across[column]!
      const after = across[column + 1] ?? 0
      index[next] = here + side
      index[next + 1] = flipped ? here + after : below + side
      index[next + 2] = flipped ? below + side : here + after
      index[next + 3] = here + after
      index[next + 4] = flipped ? below + after : below + side
      index[next + 5] = flipped ? below + side : below + after
      next += 6
    }
  }
  return index
}

/** Six times the signed volume that a mesh closes in: positive when its triangles face outwards. */
export function signedVolume(position: Float32Array, index: Uint32Array): number {
  let sum = 0
  for (let i = 0; i < index.length; i += 3) {
    const a = index[i]! * 3
    const b = index[i + 1]! * 3
    const c = index[i + 2]! * 3
    const ax = position[a]!
    const ay = position[a + 1]!
    const az = position[a + 2]!
    const bx = position[b]!
    const by = position[b + 1]!
    const bz = position[b + 2]!
    const cx = position[c]!
    const cy = position[c + 1]!
    const cz = position[c + 2]!
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
    const above = here - step
    const below = here + step
    // Of the six neighbours that share triangles with a vertex, in order round it: below, after, above after, above, before, below before.
    // From one column to the next most of them only change their part.
    let x0 = p[below]!
    let y0 = p[below + 1]!
    let z0 = p[below + 2]!
    let x3 = p[above]!
    let y3 = p[above + 1]!
    let z3 = p[above + 2]!
    let x4 = p[below - 3]!
    let y4 = p[below - 2]!
    let z4 = p[below - 1]!
    let x5 = p[below + step - 3]!
    let y5 = p[below + step - 2]!
    let z5 = p[below + step - 1]!
    let x = p[here]!
    let y = p[here + 1]!
    let z = p[here + 2]!
    for (let at = 0; at < step; at += 3) {
      const next = at + 3 < step ? at + 3 : 0
      const x1 = p[here + next]!
      const y1 = p[here + next + 1]!
      const z1 = p[here + next + 2]!
      const x2 = p[above + next]!
      const y2 = p[above + next + 1]!
      const z2 = p[above + next + 2]!
      // Twice the area vector of that hexagon is the sum of the six triangles', whatever the height of their middle.
      const ax = x2 - x0
      const ay = y2 - y0
      const az = z2 - z0
      const bx = x3 - x1
      const by = y3 - y1
      const bz = z3 - z1
      const cx = x4 - x0
      const cy = y4 - y0
      const cz = z4 - z0
      const dx = x5 - x3
      const dy = y5 - y3
      const dz = z5 - z3
      const nx = ay * bz - az * by + cy * dz - cz * dy
      const ny = az * bx - ax * bz + cz * dx - cx * dz
      const nz = ax * by - ay * bx + cx * dy - cy * dx
      const square = nx * nx + ny * ny + nz * nz
      const k = square > 0 ? out / Math.sqrt(square) : 0
      normal[here + at] = nx * k
      normal[here + at + 1] = ny * k
      normal[here + at + 2] = nz * k
      x5 = x0
      y5 = y0
      z5 = z0
      x4 = x
      y4 = y
      z4 = z
      x = x1
      y = y1
      z = z1
      x3 = x2
      y3 = y2
      z3 = z2
      x0 = p[below + next]!
      y0 = p[below + next + 1]!
      z0 = p[below + next + 2]!
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

/** Every so many points are enough to tell about where the middle of a surface is. */
const SAMPLED = 7
/** Room for what is lost when places are kept in short numbers. */
const SLACK = 1.00001

/** Puts a sphere round points stored three numbers each. */
function roundPoints(p: Float32Array, sphere: Sphere): void {
  let x0 = p[0]!
  let y0 = p[1]!
  let z0 = p[2]!
  let x1 = x0
  let y1 = y0
  let z1 = z0
  for (let i = 3 * SAMPLED; i < p.length; i += 3 * SAMPLED) {
    x0 = Math.min(x0, p[i]!)
    y0 = Math.min(y0, p[i + 1]!)
    z0 = Math.min(z0, p[i + 2]!)
    x1 = Math.max(x1, p[i]!)
    y1 = Math.max(y1, p[i + 1]!)
    z1 = Math.max(z1, p[i + 2]!)
  }
  const x = (x0 + x1) / 2
  const y = (y0 + y1) / 2
  const z = (z0 + z1) / 2
  let farthest = 0
  for (let i = 0; i < p.length; i += 3) {
    const dx = p[i]! - x
    const dy = p[i + 1]! - y
    const dz = p[i + 2]! - z
    const square = dx * dx + dy * dy + dz * dz
    if (square > farthest) farthest = square
  }
  const { center } = sphere
  center.x = x
  center.y = y
  center.z = z
  sphere.radius = Math.sqrt(farthest) * SLACK
}

function isPoint(p: Float32Array): boolean {
  for (let i = 3; i < p.length; i++) if (p[i] !== p[i - 3]) return false
  return true
}

/** From this level on every second row and column is drawn; see `lighter.ts`. */
const HALVED_FROM = 4

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
  const unflipped = gridIndex(facing.rows, facing.columns, false)
  const flipped = signedVolume(facing.positionMm, unflipped) < 0
  const index = facing === rest && !flipped ? unflipped : gridIndex(rows, columns, flipped)
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
  const { cos, sin } = circleOf(columns)
  for (let row = 0, o = 0; row < rows; row++) {
    for (let side = 0; side < columns; side++, o += 3) {
      column[o] = cos[side]!
      column[o + 1] = sin[side]!
      column[o + 2] = row / (rows - 1)
      steady[o] = position[o]! - cx
      steady[o + 1] = position[o + 1]! - cy
      steady[o + 2] = position[o + 2]! - cz
    }
  }
  geometry.setAttribute('position', positions)
  geometry.setAttribute('normal', normals)
  geometry.setAttribute('column', new BufferAttribute(column, 3))
  geometry.setAttribute('rest', new BufferAttribute(steady, 3))
  geometry.setIndex(new BufferAttribute(index, 1))
  lighten(geometry, (level) => (level < HALVED_FROM ? null : gridIndex(rows, columns, flipped, 2)))
  const bounds = new Sphere(new Vector3(), 0)
  geometry.boundingSphere = bounds
  let told: Grid | null = null
  let stale = false
  let point = false

  function shape(grid: Grid): void {
    const wasPoint = point
    point = isPoint(grid.positionMm)
    roundPoints(grid.positionMm, bounds)
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
