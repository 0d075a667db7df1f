import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three'
import type { Grid } from '../../mechanics/body.ts'

/** Rings from the middle of the slice to its rim. */
const RINGS = 14

/** The flat face that is left when the top of a closed grid is sliced off. */
export interface Slice {
  readonly geometry: BufferGeometry
  /** @param row where the knife went, a fraction 0..1 of the grid's rows; @param liftMm raises the face against its neighbour's */
  readonly follow: (grid: Grid, row: number, liftMm: number) => void
}

/** Whether triangles that go outwards and then on to the next column face up. */
function turnsUp({ rows, columns, positionMm: p }: Grid): boolean {
  const rim = Math.floor(rows / 2) * columns * 3
  const bottom = (rows - 1) * columns * 3
  const from = (at: number, to: number): number[] => [0, 1, 2].map((axis) => p[to + axis]! - p[at + axis]!)
  const [ox, oy, oz] = from(0, rim) as [number, number, number]
  const [sx, sy, sz] = from(rim, rim + 3) as [number, number, number]
  const [ux, uy, uz] = from(bottom, 0) as [number, number, number]
  return (oy * sz - oz * sy) * ux + (oz * sx - ox * sz) * uy + (ox * sy - oy * sx) * uz > 0
}

/** Its `fibre` is how far out a point is (0 middle, 1 rim), from which the lamellae are drawn as rings. */
export function createSlice(rest: Grid): Slice {
  const { columns } = rest
  const vertices = (RINGS + 1) * columns
  const position = new Float32Array(vertices * 3)
  const normal = new Float32Array(vertices * 3)
  const fibre = new Float32Array(vertices * 4)
  const steady = new Float32Array(vertices * 3)
  const column = new Float32Array(vertices * 3)
  const index: number[] = []
  const up = turnsUp(rest)
  for (let ring = 0; ring <= RINGS; ring++) {
    for (let c = 0; c < columns; c++) {
      const vertex = ring * columns + c
      fibre[vertex * 4] = ring / RINGS
      const turn = (c / columns) * 2 * Math.PI
      column.set([Math.cos(turn), Math.sin(turn), 1], vertex * 3)
      if (ring === RINGS) continue
      const next = ring * columns + ((c + 1) % columns)
      if (up) index.push(vertex, vertex + columns, next, next, vertex + columns, next + columns)
      else index.push(vertex, next, vertex + columns, next, next + columns, vertex + columns)
    }
  }
  const geometry = new BufferGeometry()
  const positions = new BufferAttribute(position, 3)
  const normals = new BufferAttribute(normal, 3)
  const steadies = new BufferAttribute(steady, 3)
  for (const attribute of [positions, normals, steadies]) attribute.setUsage(DynamicDrawUsage)
  geometry.setAttribute('position', positions)
  geometry.setAttribute('normal', normals)
  geometry.setAttribute('rest', steadies)
  geometry.setAttribute('fibre', new BufferAttribute(fibre, 4))
  geometry.setAttribute('column', new BufferAttribute(column, 3))
  geometry.setIndex(index)

  return {
    geometry,
    follow({ rows, positionMm: p }, row, liftMm) {
      const at = Math.min(Math.max(row, 0), 1) * (rows - 1)
      const low = Math.min(Math.floor(at), rows - 2)
      const share = at - low
      const rim = (c: number, axis: number): number =>
        p[(low * columns + c) * 3 + axis]! * (1 - share) + p[((low + 1) * columns + c) * 3 + axis]! * share
      const middle = [0, 0, 0]
      for (let c = 0; c < columns; c++) for (let axis = 0; axis < 3; axis++) middle[axis]! += rim(c, axis) / columns
      const bottom = (rows - 1) * columns * 3
      const up = [0, 1, 2].map((axis) => p[axis]! - p[bottom + axis]!)
      const height = Math.hypot(...up) || 1
      for (let ring = 0; ring <= RINGS; ring++) {
        const out = ring / RINGS
        for (let c = 0; c < columns; c++) {
          const vertex = (ring * columns + c) * 3
          for (let axis = 0; axis < 3; axis++) {
            const way = up[axis]! / height
            const place = middle[axis]! + (rim(c, axis) - middle[axis]!) * out
            position[vertex + axis] = place + way * liftMm
            normal[vertex + axis] = way
            steady[vertex + axis] = place - middle[axis]!
          }
        }
      }
      positions.needsUpdate = true
      normals.needsUpdate = true
      steadies.needsUpdate = true
      geometry.computeBoundingSphere()
    },
  }
}
