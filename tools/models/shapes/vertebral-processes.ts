import { type VertebraId, vertebraLandmarks, vertebraSizes } from '../../../src/anatomy/spine.ts'
import { add, cross, mix, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { bar, type Station } from '../sdf/bar.ts'
import { type Field, union } from '../sdf/field.ts'
import { ellipsoid, roundCone, sphere } from '../sdf/primitives.ts'
import type { VertebraForm } from './vertebra-form.ts'

/** Cartilage that covers each joint surface: bone begins beneath it (chosen by eye; the joint space seen is twice this and the gap). */
export const CARTILAGE_MM = 0.6
/** Seat of the rib's head: its curve, its depth, and how far before the middle of the pedicle it lies (chosen by eye). */
const RIB_HEAD_MM = 9
const RIB_SEAT_DEPTH_MM = 1.6
const RIB_SEAT_FORWARD_MM = 7
const up: Vec3 = [0, 1, 0]

/** A facet's own directions: out of it, across it (towards the back or the side), and up along it. */
export function facetAxes(normal: Vec3): { readonly out: Vec3; readonly across: Vec3; readonly along: Vec3 } {
  const out = normalize(normal)
  const across = normalize(cross(up, out))
  return { out, across, along: cross(out, across) }
}

/** The plate that carries the superior facet, its back edge thickened into the mammillary process. */
export function superiorProcess(level: VertebraId, form: VertebraForm): Field {
  const { facetInferiorWidthMm: width, facetInferiorHeightMm: height } = vertebraSizes[level]
  const { superiorFacet, superiorFacetNormal, pedicleCentre } = vertebraLandmarks[level]
  const { out, across, along } = facetAxes(superiorFacetNormal)
  const inside = add(
    superiorFacet,
    scale(out, -form.superiorThicknessMm / 2 - form.superiorHollowMm * 0.6 - CARTILAGE_MM),
  )
  const wide = (centre: Vec3, major: number, minor: number): Station => ({
    centre,
    major,
    minor,
    majorDirection: across,
  })
  const plate = bar(
    [
      wide(add(inside, scale(along, -height * 0.5)), width * 0.46, form.superiorThicknessMm * 0.68),
      wide(add(inside, scale(along, -height * 0.12)), width * 0.54, form.superiorThicknessMm * 0.62),
      wide(add(inside, scale(along, height * 0.2)), width * 0.46, form.superiorThicknessMm * 0.5),
    ],
    2,
    [4, height * 0.32],
  )
  const low = add(inside, scale(along, -height * 0.25))
  const neck = roundCone(mix(pedicleCentre, low, 0.3), low, width * 0.42, form.superiorThicknessMm * 0.75)
  return union(4, plate, neck)
}

/** The joint surface of the superior process is hollow: what an egg laid on the facet, of the facet's own curve, takes away. */
export function facetHollow(level: VertebraId, form: VertebraForm): Field {
  const { superiorFacet, superiorFacetNormal } = vertebraLandmarks[level]
  const { facetInferiorHeightMm: height } = vertebraSizes[level]
  const { out, across, along } = facetAxes(superiorFacetNormal)
  const radius = form.facetRadiusMm
  const centre = add(
    superiorFacet,
    add(scale(out, radius - form.superiorHollowMm - CARTILAGE_MM), scale(along, height * 0.2)),
  )
  return ellipsoid(centre, [radius, radius, height * 1.3], [out, across, along])
}

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
export function transverseProcess(level: VertebraId, form: VertebraForm): Field {
  const { transverseProcessHeightMm: height } = vertebraSizes[level]
  const { transverseTip: tip, pedicleCentre } = vertebraLandmarks[level]
  const root = add(pedicleCentre, [form.transverseRootOutMm, form.transverseRootUpMm, form.transverseRootBackMm])
  const end = add(tip, [-form.transverseTipThicknessMm * 0.5, 0, 0])
  const bend = add(mix(root, end, 0.5), [0, form.transverseRiseMm, form.transverseBowMm])
  const station = (centre: Vec3, tall: number, thicknessMm: number): Station => ({
    centre,
    major: (height / 2) * tall,
    minor: thicknessMm / 2,
    majorDirection: [0.15, 1, 0.1],
  })
  return bar(
    [
      station(root, form.transverseRootScale, form.transverseRootThicknessMm),
      station(bend, 1, (form.transverseRootThicknessMm + form.transverseTipThicknessMm) * 0.42),
      station(mix(bend, end, 0.8), 0.95, form.transverseTipThicknessMm),
    ],
    2,
    [3, Math.max(Math.hypot(...sub(end, bend)) * 0.2 + form.transverseTipThicknessMm * 0.5, 3)],
  )
}

/** Mammillary process behind the superior facet, accessory process under the root of the transverse one. */
export function tubercles(level: VertebraId, form: VertebraForm): Field[] {
  const { superiorFacet, superiorFacetNormal, transverseTip, pedicleCentre } = vertebraLandmarks[level]
  const { facetInferiorWidthMm: width } = vertebraSizes[level]
  const { out, across, along } = facetAxes(superiorFacetNormal)
  const behind = across[2] < 0 ? across : scale(across, -1)
  const mammillary = add(
    superiorFacet,
    add(
      add(scale(behind, width * form.mammillaryBack), scale(out, -form.mammillaryDeepMm)),
      scale(along, form.mammillaryUpMm),
    ),
  )
  const r = form.mammillaryMm
  const accessory = add(mix(pedicleCentre, transverseTip, 0.3), [0, -4, -6])
  return [ellipsoid(mammillary, [r, r * 1.25, r]), sphere(accessory, form.accessoryMm)]
}
