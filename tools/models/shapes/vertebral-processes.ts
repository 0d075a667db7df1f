import { type VertebraId, vertebraLandmarks, vertebraSizes } from '../../../src/anatomy/spine.ts'
import { add, normalize, scale, type Vec3 } from '../../../src/math/vec3.ts'
import { bar } from '../sdf/bar.ts'
import type { Field } from '../sdf/field.ts'
import { ellipsoid, sphere } from '../sdf/primitives.ts'
import type { Knob, VertebraForm } from './vertebra-form.ts'
import { lying, standing, TIP_REACH } from './vertebral-arch.ts'

/** Seat of the rib's head: its curve, its depth, and how far before the middle of the pedicle it lies (chosen by eye). */
const RIB_HEAD_MM = 9
const RIB_SEAT_DEPTH_MM = 1.6
const RIB_SEAT_FORWARD_MM = 7

/** How far the transverse process runs on beyond its last section, in widths of it (chosen by eye). */
const TRANSVERSE_REACH = 0.4

/** The process that bears the vertebra above; its facet is not yet hollow. */
export const superiorProcess = ({ superior }: VertebraForm): Field =>
  bar(superior.map(lying), 2, [4, superior[2][3] * TIP_REACH])

/** The shallow seat of the rib's head, where the pedicle leaves the body; only thoracic vertebrae have one. */
export function ribFacet(level: VertebraId): Field[] {
  if (level !== 'T11' && level !== 'T12') return []
  const { pedicleCentre } = vertebraLandmarks[level]
  const { pedicleWidthMm, posteriorBodyHeightMm } = vertebraSizes[level]
  const seat: Vec3 = [
    pedicleCentre[0] + pedicleWidthMm / 2,
    posteriorBodyHeightMm * 0.2,
    pedicleCentre[2] + RIB_SEAT_FORWARD_MM,
  ]
  const out = normalize([1, 0, -0.35])
  return [sphere(add(seat, scale(out, RIB_HEAD_MM - RIB_SEAT_DEPTH_MM)), RIB_HEAD_MM)]
}

/** A blade from the pedicle's root outwards and a little back, left. */
export const transverseProcess = ({ transverse }: VertebraForm): Field =>
  bar(transverse.map(standing), 2, [3, transverse[2][3] * TRANSVERSE_REACH])

/** The knob on the hind border of the superior process. */
export const mammillaryProcess = (form: VertebraForm): Field => knob(form.mammillary)

/** The knob under the root of the transverse process. */
export const accessoryProcess = (form: VertebraForm): Field => knob(form.accessory)

const knob = ([x, y, z, radius, tall]: Knob): Field => ellipsoid([x, y, z], [radius, tall, radius])
