import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Sphere, Vector3 } from 'three'
import type { Grid } from '../../mechanics/body.ts'

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
 */
export function gridNormals(grid: Grid, index: Uint32Array, normal: Float32Array): void {
  const p = grid.positionMm
  normal.fill(0)
  for (let i = 0; i < index.length; i += 3) {
    const a = index[i]! * 3
    const b = index[i + 1]! * 3
    const c = index[i + 2]! * 3
    const ux = p[b]! - p[a]!
    const uy = p[b + 1]! - p[a + 1]!
    const uz = p[b + 2]! - p[a + 2]!
    const vx = p[c]! - p[a]!
    const vy = p[c + 1]! - p[a + 1]!
    const vz = p[c + 2]! - p[a + 2]!
    const nx = uy * vz - uz * vy
    const ny = uz * vx - ux * vz
    const nz = ux * vy - uy * vx
    for (let corner = 0; corner < 3; corner++) {
      const at = index[i + corner]! * 3
      normal[at]! += nx
      normal[at + 1]! += ny
      normal[at + 2]! += nz
    }
  }
  for (const row of [0, grid.rows - 1]) {
    const from = row * grid.columns * 3
    let [x, y, z] = [0, 0, 0]
    for (let i = from; i < from + grid.columns * 3; i += 3) {
      x += normal[i]!
      y += normal[i + 1]!
      z += normal[i + 2]!
    }
    for (let i = from; i < from + grid.columns * 3; i += 3) {
      normal[i] = x
      normal[i + 1] = y
      normal[i + 2] = z
    }
  }
  for (let i = 0; i < normal.length; i += 3) {
    const l = Math.hypot(normal[i]!, normal[i + 1]!, normal[i + 2]!)
    const k = l > 0 ? 1 / l : 0
    normal[i]! *= k
    normal[i + 1]! *= k
    normal[i + 2]! *= k
  }
}

/** A closed surface as a mesh that follows its grid. */
export interface GridGeometry {
  readonly geometry: BufferGeometry
  readonly follow: (grid: Grid) => void
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
  const now: { rows: number; columns: number; positionMm: Float32Array } = { rows, columns, positionMm: position }

  return {
    geometry,
    spreadMm: () => bounds.radius,
    follow(grid) {
      position.set(grid.positionMm)
      gridNormals(now, index, normal)
      let [x0, y0, z0] = [Infinity, Infinity, Infinity]
      let [x1, y1, z1] = [-Infinity, -Infinity, -Infinity]
      for (let i = 0; i < position.length; i += 3) {
        x0 = Math.min(x0, position[i]!)
        x1 = Math.max(x1, position[i]!)
        y0 = Math.min(y0, position[i + 1]!)
        y1 = Math.max(y1, position[i + 1]!)
        z0 = Math.min(z0, position[i + 2]!)
        z1 = Math.max(z1, position[i + 2]!)
      }
      bounds.center.set((x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2)
      bounds.radius = Math.hypot(x1 - x0, y1 - y0, z1 - z0) / 2
      positions.needsUpdate = true
      normals.needsUpdate = true
    },
  }
}
