import { type VertebraId, vertebraLevels, vertebraSizes } from '../../../src/anatomy/spine.ts'
import { apply, compose, invert } from '../../../src/math/transform.ts'
import { add, type Vec3 } from '../../../src/math/vec3.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import {
  type Bounds,
  bothSides,
  culled,
  type Field,
  grown,
  moved,
  smoothMax,
  smoothMin,
  subtract,
  union,
} from '../sdf/field.ts'
import { ellipsoid } from '../sdf/primitives.ts'
import { type VertebraForm, vertebraForms } from './vertebra-form.ts'
import { articularColumn, canal, lamina, pedicle, spinousProcess } from './vertebral-arch.ts'
import { vertebraFrame, vertebralBody } from './vertebral-body.ts'
import { facetCartilage, facetHollow, JOINT_SPACE_MM, sacralSeat } from './vertebral-joints.ts'
import {
  accessoryProcess,
  mammillaryProcess,
  ribFacet,
  superiorProcess,
  transverseProcess,
} from './vertebral-processes.ts'

const CELL_MM = 0.75
const TRIANGLES = 7000

/** How edges are rounded where something is cut away, and the foot of the mammillary process, mm (chosen by eye). */
const fillets = { canal: 2.5, facet: 2.5, rib: 3, mammillary: 4, seat: 1.5 } as const

/** One vertebra in its own frame: the body, and the arch behind it round the canal, seated on the vertebra below. */
export function vertebra(level: VertebraId, form: VertebraForm = vertebraForms[level]): Field {
  const body = vertebralBody(level, form)
  const arch = subtract(
    union(form.fillets.spinousMm, bothSides(halfArch(level, form)), spinousProcess(form)),
    canal(level, form),
    fillets.canal,
  )
  const seat = seatBelow(level)
  const seated = subtract(arch, seat, fillets.seat)
  const vein = ellipsoid([0, 0, -vertebraSizes[level].waistDepthMm / 2], [4, 2.4, 3]) // basivertebral foramen
  const ribs = ribFacet(level)
  const ribSeats = ribs.length > 0 ? bothSides(union(0, ...ribs)) : null
  return (x, y, z) => {
    let d = smoothMin(seated(x, y, z), body(x, y, z), form.fillets.pedicleMm)
    if (ribSeats) d = smoothMax(d, -ribSeats(x, y, z), fillets.rib)
    return smoothMax(d, -vein(x, y, z), 2)
  }
}

/** Pedicle, transverse and articular processes, pars and lamina of the left side. */
function halfArch(level: VertebraId, form: VertebraForm): Field {
  const k = form.fillets.archMm
  const superior = union(fillets.mammillary, superiorProcess(form), mammillaryProcess(form))
  const column = union(k, pedicle(level, form), articularColumn(form), superior)
  const facet = subtract(column, facetHollow(level), fillets.facet)
  return union(k, facet, lamina(form), transverseProcess(form), accessoryProcess(form))
}

/** What the vertebra below takes of the joint's room, the joint space included, in the frame of the vertebra above. */
function seatBelow(level: VertebraId): Field {
  const toOwn = invert(vertebraFrame(level))
  const below = vertebraLevels[vertebraLevels.indexOf(level) + 1]
  if (!below) return moved(bothSides(grown(sacralSeat(), JOINT_SPACE_MM)), toOwn)
  const form = vertebraForms[below]
  const room = grown(union(0, bothSides(halfArch(below, form)), spinousProcess(form)), JOINT_SPACE_MM)
  const placed = moved(room, compose(toOwn, vertebraFrame(below)))
  return culled(placed, roomBounds, 8)
}

/** Holds what stands up into the arch from below, in the frame of the vertebra above. */
const roomBounds: Bounds = { min: [-38, -46, -78], max: [38, -4, -14] }

/** Holds every vertebra in its own frame, mm. */
export const vertebraBounds: Bounds = { min: [-58, -40, -84], max: [58, 34, 28] }

/** The seven vertebrae, T11 to L5, at rest in the body frame. */
export const vertebrae: readonly Part[] = vertebraLevels.map((level) => ({
  id: level,
  file: 'spine',
  source: import.meta.url,
  triangles: TRIANGLES,
  topology: { components: 1, genus: 1 },
  cartilage: cartilageAtRest(level),
  build: () => meshField(moved(vertebra(level), vertebraFrame(level)), boundsAtRest(level), CELL_MM),
}))

function cartilageAtRest(level: VertebraId): NonNullable<Part['cartilage']> {
  const toOwn = invert(vertebraFrame(level))
  const cartilage = facetCartilage(level)
  return (x, y, z) => cartilage(...apply(toOwn, [x, y, z]))
}

/** The box round a vertebra after it has been placed: its local box grown by what its tilt can move. */
function boundsAtRest(level: VertebraId): Bounds {
  const { translationMm: t } = vertebraFrame(level)
  const reach: Vec3 = [0, 16, 8]
  return {
    min: add(add(vertebraBounds.min, t), [0, -reach[1], -reach[2]]),
    max: add(add(vertebraBounds.max, t), reach),
  }
}
