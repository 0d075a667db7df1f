import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three'
import type { Grid } from '../../mechanics/body.ts'

/** Depth rows of each half of a cut face, from the middle plane to the endplate. */
const LAYERS = 10

/** The two flat faces of a wedge that is cut out of a disc. */
export interface Cutaway {
  readonly geometry: BufferGeometry
  /** Lays the faces into the disc at two columns (fractions allowed). */
  readonly follow: (annulus: Grid, columns: readonly [number, number]) => void
}

/** Where the outline of a grid crosses a column (fractions between two columns), mm, three numbers a row. */
export function profileAt(grid: Grid, column: number, out: Float32Array): void {
  const wrapped = ((column % grid.columns) + grid.columns) % grid.columns
  const low = Math.floor(wrapped)
  const high = (low + 1) % grid.columns
  const share = wrapped - low
  for (let row = 0; row < grid.rows; row++) {
    const a = (row * grid.columns + low) * 3
    const b = (row * grid.columns + high) * 3
    for (let axis = 0; axis < 3; axis++)
      out[row * 3 + axis] = grid.positionMm[a + axis]! * (1 - share) + grid.positionMm[b + axis]! * share
  }
}

/**
 * The faces as ladders: a rung from each row of the upper half of the outline to its partner below. Their `fibre` is how far out on the face
 * (0 centre, 1 rim) and how high (-1..1), from which the lamellae are drawn.
 */
export function createCutaway(rest: Grid): Cutaway {
  const rungs = Math.ceil(rest.rows / 2)
  const across = 2 * LAYERS + 1
  const vertices = 2 * rungs * across
  const position = new Float32Array(vertices * 3)
  const normal = new Float32Array(vertices * 3)
  const fibre = new Float32Array(vertices * 4)
  const steady = new Float32Array(vertices * 3)
  const index: number[] = []
  for (let face = 0; face < 2; face++) {
    for (let rung = 0; rung + 1 < rungs; rung++) {
      for (let step = 0; step + 1 < across; step++) {
        const a = (face * rungs + rung) * across + step
        const b = a + across
        if (face === 0) index.push(a, b, a + 1, b, b + 1, a + 1)
        else index.push(a, a + 1, b, b, a + 1, b + 1)
      }
    }
  }
  const geometry = new BufferGeometry()
  const positions = new BufferAttribute(position, 3)
  const normals = new BufferAttribute(normal, 3)
  const fibres = new BufferAttribute(fibre, 4)
  for (const attribute of [positions, normals, fibres]) attribute.setUsage(DynamicDrawUsage)
  geometry.setAttribute('position', positions)
  geometry.setAttribute('normal', normals)
  geometry.setAttribute('fibre', fibres)
  geometry.setAttribute('rest', new BufferAttribute(steady, 3))
  geometry.setIndex(index)
  const outline = new Float32Array(rest.rows * 3)

  function lay(annulus: Grid, column: number, face: number): void {
    profileAt(annulus, column, outline)
    const bottom = (annulus.rows - 1) * 3
    const axis = [0, 1, 2].map((k) => (outline[k]! + outline[bottom + k]!) / 2)
    const rim = Math.floor((annulus.rows - 1) / 2) * 3
    const out = [0, 1, 2].map((k) => outline[rim + k]! - axis[k]!)
    const up = [0, 1, 2].map((k) => outline[k]! - outline[bottom + k]!)
    const reach = Math.hypot(...out) || 1
    const way = face === 0 ? 1 : -1
    const square = [
      (up[1]! * out[2]! - up[2]! * out[1]!) * way,
      (up[2]! * out[0]! - up[0]! * out[2]!) * way,
      (up[0]! * out[1]! - up[1]! * out[0]!) * way,
    ]
    const size = Math.hypot(...square) || 1
    for (let rung = 0; rung < rungs; rung++) {
      const top = rung * 3
      const low = (annulus.rows - 1 - rung) * 3
      for (let step = 0; step < across; step++) {
        const share = step / (across - 1)
        const vertex = (face * rungs + rung) * across + step
        let radial = 0
        for (let k = 0; k < 3; k++) {
          const place = outline[top + k]! * (1 - share) + outline[low + k]! * share
          position[vertex * 3 + k] = place
          normal[vertex * 3 + k] = square[k]! / size
          radial += (place - axis[k]!) * (out[k]! / reach)
        }
        fibre[vertex * 4] = radial / reach
        fibre[vertex * 4 + 1] = 1 - 2 * share
        steady.set([radial, (1 - 2 * share) * 5, face * 40], vertex * 3)
      }
    }
  }

  return {
    geometry,
    follow(annulus, [first, second]) {
      lay(annulus, first, 0)
      lay(annulus, second, 1)
      positions.needsUpdate = true
      normals.needsUpdate = true
      fibres.needsUpdate = true
      geometry.getAttribute('rest').needsUpdate = true
      geometry.computeBoundingSphere()
    },
  }
}
