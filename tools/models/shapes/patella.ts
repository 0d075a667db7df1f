import { smooth } from '../mesh/smooth.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { type Bounds, type Field, subtract, union } from '../sdf/field.ts'
import { ball, knob } from './bone-form.ts'
import { patch } from './cartilage.ts'
import { type PatellaDimensions, patella } from './patella-dimensions.ts'

const bounds: Bounds = { min: [56, -540, 6], max: [114, -482, 44] }
const CELL_MM = 0.8
const SMOOTHING_ROUNDS = 4

/** The left patella, mm. */
export function patellaField(d: PatellaDimensions): Field {
  const solid = union(6, ball(d.body), ball(d.base), knob(d.apex), knob(d.ridge))
  return subtract(solid, union(0, ball(d.medialFacet), ball(d.lateralFacet)), 3)
}

/** The joint surface lies behind this depth and above this height, mm. */
const joint = { behindZ: 24, slope: 0.18, aboveY: -519 } as const

export const part: Part = {
  id: 'patella-left',
  file: 'legs',
  source: import.meta.url,
  triangles: 780,
  topology: { components: 1, genus: 0 },
  cartilage: (_x, y, z) =>
    patch(Math.max(z - joint.behindZ - joint.slope * (y - patella.body.centre[1]), joint.aboveY - y)),
  build: () => smooth(meshField(patellaField(patella), bounds, CELL_MM), SMOOTHING_ROUNDS),
}
