import { smooth } from '../mesh/smooth.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { type Bounds, type Field, subtract, union } from '../sdf/field.ts'
import { ball, knob } from './bone-form.ts'
import { type PatellaDimensions, patella } from './patella-dimensions.ts'

const bounds: Bounds = { min: [56, -540, 6], max: [114, -482, 44] }
const CELL_MM = 0.8
const SMOOTHING_ROUNDS = 4

/** The left patella, mm. */
export function patellaField(d: PatellaDimensions): Field {
  const solid = union(6, ball(d.body), ball(d.base), knob(d.apex), knob(d.ridge))
  return subtract(solid, union(0, ball(d.medialFacet), ball(d.lateralFacet)), 3)
}

export const part: Part = {
  id: 'patella-left',
  file: 'legs',
  source: import.meta.url,
  triangles: 600,
  topology: { components: 1, genus: 0 },
  build: () => smooth(meshField(patellaField(patella), bounds, CELL_MM), SMOOTHING_ROUNDS),
}
