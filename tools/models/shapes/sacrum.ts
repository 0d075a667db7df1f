import { smooth } from '../mesh/smooth.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { type Bounds, bothSides, culled, type Field, grown, moved, subtract } from '../sdf/field.ts'
import { sacrumDimensions } from './sacrum-dimensions.ts'
import { sacrumCartilage, sacrumField } from './sacrum-field.ts'
import { facetHollow } from './sacrum-processes.ts'
import { vertebra } from './vertebra.ts'
import { vertebraFrame } from './vertebral-body.ts'

const CELL_MM = 0.85
/** The least room between the bones across the joints with L5, mm: two layers of cartilage. */
const LEAST_JOINT_SPACE_MM = 2.1
const fillets = { facet: 2.5, seat: 3 } as const
const SMOOTHING_ROUNDS = 3
/** Where the joints with L5 lie. */
const jointBounds: Bounds = { min: [-42, -2, -52], max: [42, 32, -13] }

/** The sacrum at rest in the body frame: its superior facets hollowed, and nowhere nearer to L5 than cartilage allows. */
export function sacrum(): Field {
  const room = culled(grown(moved(vertebra('L5'), vertebraFrame('L5')), LEAST_JOINT_SPACE_MM), jointBounds, 6)
  const hollowed = subtract(sacrumField(sacrumDimensions), bothSides(facetHollow(sacrumDimensions)), fillets.facet)
  return subtract(hollowed, room, fillets.seat)
}

/** S1 to S5, fused; canal and sixteen foramina leave it seventeen handles. */
export const part: Part = {
  id: 'sacrum',
  file: 'spine',
  source: import.meta.url,
  triangles: 11000,
  topology: { components: 1, genus: 17 },
  cartilage: sacrumCartilage(sacrumDimensions),
  build: () => smooth(meshField(sacrum(), { min: [-68, -98, -84], max: [68, 34, 20] }, CELL_MM), SMOOTHING_ROUNDS),
}
