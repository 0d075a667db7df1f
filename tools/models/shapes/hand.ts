import { handJoints, rays } from '../../../src/anatomy/hands.ts'
import type { Mesh } from '../mesh/mesh.ts'
import { simplify } from '../mesh/simplify.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { type Bounds, type Field, union } from '../sdf/field.ts'
import { sculpted } from '../sdf/relief.ts'
import { finger } from './hand-finger.ts'
import { handRelief, palm, webs } from './hand-palm.ts'
import { jointWeights, packWeights } from './hand-weights.ts'

/** The left hand lying flat, in its own frame (see `Ray`); negative inside, mm. */
export function handField(): Field {
  const { thumb, ...fingers } = rays
  const body = union(5, palm(), ...webs())
  const four = union(0.8, ...Object.values(fingers).map(finger))
  return sculpted(union(4, body, four, finger(thumb)), handRelief)
}

const bounds: Bounds = { min: [-60, -222, -18], max: [98, 146, 150] }
const CELL_MM = 0.8
const TRIANGLES = 7000

function build(): Mesh {
  const fine = meshField(handField(), bounds, CELL_MM)
  const mesh = simplify(fine, TRIANGLES, { values: jointWeights(fine.position), width: handJoints, weight: 0.2 })
  return { ...mesh, ...packWeights(jointWeights(mesh.position)) }
}

/** The therapist's left hand with its joints; the right one mirrors it. */
export const part: Part = {
  id: 'therapist-hand-left',
  file: 'hands',
  source: import.meta.url,
  triangles: TRIANGLES,
  topology: { components: 1, genus: 0 },
  build,
}
