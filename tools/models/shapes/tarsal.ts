import { bar } from '../sdf/bar.ts'
import { type Field, subtract, union } from '../sdf/field.ts'
import { type Axes, axesAlong, column, roundBox } from '../sdf/primitives.ts'
import { ball, knob } from './bone-form.ts'
import type { TarsalBone } from './foot-dimensions.ts'

const HOLLOW_EDGE_MM = 3
const ROLLER_EDGE_MM = 3

/** One bone of the back or middle of the foot, mm. */
export function tarsalField(d: TarsalBone): Field {
  const axes: Axes = axesAlong(d.side, d.up)
  const [side, up, front] = axes
  const solid = union(
    d.blend,
    ...d.blocks.map((b) => roundBox(b.centre, b.radii, b.edge, axes)),
    ...d.rollers.map(({ centre, radii: [half, high, deep] }) =>
      column(centre, [deep, half, high], 2, ROLLER_EDGE_MM, [front, side, up]),
    ),
    ...d.balls.map((b) => ball(b, axes)),
    ...d.knobs.map(knob),
    ...d.shafts.map((stations) => bar(stations, 3)),
  )
  return d.hollows.reduce((field, hollow) => subtract(field, ball(hollow, axes), HOLLOW_EDGE_MM), solid)
}
