import type { VertebraId } from '../../../src/anatomy/spine.ts'
import { add, scale } from '../../../src/math/vec3.ts'
import { bar } from '../sdf/bar.ts'
import type { Field } from '../sdf/field.ts'
import { ellipsoid, sphere } from '../sdf/primitives.ts'
import type { Knob, VertebraForm } from './vertebra-form.ts'
import { lying, standing, TIP_REACH } from './vertebral-arch.ts'
import { RIB_HEAD_MM, RIB_SEAT_DEPTH_MM, ribSeat } from './vertebral-joints.ts'

/** How far the transverse process runs on beyond its last section, in widths of it (chosen by eye). */
const TRANSVERSE_REACH = 0.4

/** The process that bears the vertebra above; its facet is not yet hollow. */
export const superiorProcess = ({ superior }: VertebraForm): Field =>
  bar(superior.map(lying), 2, [4, superior[2][3] * TIP_REACH])

/** What the shallow seat of the rib's head is hollowed by, left; only thoracic vertebrae have one. */
export function ribFacet(level: VertebraId): Field[] {
  const seat = ribSeat(level)
  if (!seat) return []
  return [sphere(add(seat.centre, scale(seat.out, RIB_HEAD_MM - RIB_SEAT_DEPTH_MM)), RIB_HEAD_MM)]
}

/** A blade from the pedicle's root outwards and a little back, left. */
export const transverseProcess = ({ transverse }: VertebraForm): Field =>
  bar(transverse.map(standing), 2, [3, transverse[2][3] * TRANSVERSE_REACH])

/** The knob on the hind border of the superior process. */
export const mammillaryProcess = (form: VertebraForm): Field => knob(form.mammillary)

/** The knob under the root of the transverse process. */
export const accessoryProcess = (form: VertebraForm): Field => knob(form.accessory)

const knob = ([x, y, z, radius, tall]: Knob): Field => ellipsoid([x, y, z], [radius, tall, radius])
