import { smooth } from '../mesh/smooth.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { bar } from '../sdf/bar.ts'
import { type Bounds, type Field, grown, intersect, subtract, union } from '../sdf/field.ts'
import { halfSpace } from '../sdf/primitives.ts'
import { type Ball, ball, knob } from './bone-form.ts'
import { patch } from './cartilage.ts'
import { fibulaField } from './fibula.ts'
import { fibula } from './fibula-dimensions.ts'
import { foot } from './foot-dimensions.ts'
import { tarsalField } from './tarsal.ts'
import { type TibiaDimensions, tibia } from './tibia-dimensions.ts'

const bounds: Bounds = { min: [28, -894, -54], max: [126, -510, 34] }
const CELL_MM = 1.2
const SMOOTHING_ROUNDS = 6
const CARTILAGE_MM = 1.2

/** The room that a neighbour takes with the cartilage round it. */
const neighbour = (bone: Field): Field => grown(bone, CARTILAGE_MM)

/** The left tibia, mm; cut to fit the fibula and the talus. */
export function tibiaField(d: TibiaDimensions): Field {
  const shaft = union(9, bar(d.shaft), bar(d.anteriorBorder), bar(d.interosseousBorder))
  const solid = union(8, shaft, knob(d.posteromedialCondyle), knob(d.tuberosity), knob(d.anterolateralTubercle))
  const level = subtract(
    intersect(5, solid, halfSpace(d.plateau.point, d.plateau.normal)),
    union(1, ball(d.medialDish), ball(d.lateralDish)),
    3,
  )
  const head = subtract(union(6, level, knob(d.medialTubercle), knob(d.lateralTubercle)), knob(d.posteriorNotch), 7)
  const lowerEnd = intersect(4, subtract(head, knob(d.plafond), 3), halfSpace(d.lowerRim.point, d.lowerRim.normal))
  const whole = union(8, lowerEnd, bar(d.medialMalleolus))
  return subtract(whole, union(0, neighbour(fibulaField(fibula)), neighbour(tarsalField(foot.talus))), 3.5)
}

/** The surfaces for the condyles of the femur reach this far below the plateau's plane, mm. */
const PLATEAU_DEPTH_MM = 4
/** How much wider than its dish each surface is. */
const PLATEAU_SPREAD = 1.05

/** Cartilage of the plateau: one oval a condyle, bare bone between them. */
function plateauCartilage(d: TibiaDimensions): NonNullable<Part['cartilage']> {
  const plane = halfSpace(d.plateau.point, d.plateau.normal)
  const oval = ({ centre, radii }: Ball, x: number, z: number): number =>
    (Math.hypot((x - centre[0]) / radii[0], (z - centre[2]) / radii[2]) - PLATEAU_SPREAD) * radii[0]
  return (x, y, z) =>
    patch(Math.max(Math.min(oval(d.medialDish, x, z), oval(d.lateralDish, x, z)), -PLATEAU_DEPTH_MM - plane(x, y, z)))
}

export const part: Part = {
  id: 'tibia-left',
  file: 'legs',
  source: import.meta.url,
  triangles: 3900,
  topology: { components: 1, genus: 0 },
  cartilage: plateauCartilage(tibia),
  build: () => smooth(meshField(tibiaField(tibia), bounds, CELL_MM), SMOOTHING_ROUNDS),
}
