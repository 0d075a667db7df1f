import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { type Bounds, culled, type Field, grown, moved, subtract } from '../sdf/field.ts'
import { sacrumDimensions } from './sacrum-dimensions.ts'
import { sacrumCartilage, sacrumField } from './sacrum-field.ts'
import { vertebra } from './vertebra.ts'
import { vertebraFrame } from './vertebral-body.ts'

const CELL_MM = 0.85
/** Bone to bone across the joints with L5, mm: two layers of cartilage and the film between (chosen by eye within 2 to 4). */
const JOINT_SPACE_MM = 2.6
const SEAT_EDGE_MM = 1.5
/** Where the joints with L5 lie. */
const jointBounds: Bounds = { min: [-42, -2, -52], max: [42, 32, -13] }

/** The sacrum at rest in the body frame; the lower facets of L5 have left their seats in its superior processes. */
export function sacrum(): Field {
  const room = culled(grown(moved(vertebra('L5'), vertebraFrame('L5')), JOINT_SPACE_MM), jointBounds, 6)
  return subtract(sacrumField(sacrumDimensions), room, SEAT_EDGE_MM)
}

/** S1 to S5, fused; canal and sixteen foramina leave it seventeen handles. */
export const part: Part = {
  id: 'sacrum',
  file: 'spine',
  source: import.meta.url,
  triangles: 11000,
  topology: { components: 1, genus: 17 },
  cartilage: sacrumCartilage(sacrumDimensions),
  build: () => meshField(sacrum(), { min: [-68, -98, -84], max: [68, 34, 20] }, CELL_MM),
}
