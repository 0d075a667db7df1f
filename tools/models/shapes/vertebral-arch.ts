import { type VertebraId, vertebraLandmarks, vertebraSizes } from '../../../src/anatomy/spine.ts'
import { add, mirror, mix, normalize, scale, type Vec3 } from '../../../src/math/vec3.ts'
import { bar, type Station } from '../sdf/bar.ts'
import { type Field, union } from '../sdf/field.ts'
import { roundCone } from '../sdf/primitives.ts'
import { prism, roundTriangle } from '../sdf/prism.ts'
import { sheet } from '../sdf/sheet.ts'
import type { VertebraForm } from './vertebra-form.ts'
import { CARTILAGE_MM, facetAxes } from './vertebral-processes.ts'

/** Height of a body's lip that the pedicle leaves free (chosen by eye). */
const RIM_MM = 1
const up: Vec3 = [0, 1, 0]

/** From the upper half of the body back to the articular column, left. */
export function pedicle(level: VertebraId, form: VertebraForm): Field {
  const { pedicleWidthMm, pedicleHeightMm, pedicleTransverseAngleDeg, pedicleSagittalAngleDeg, posteriorBodyHeightMm } =
    vertebraSizes[level]
  const { pedicleCentre } = vertebraLandmarks[level]
  const [across, rise] = [pedicleTransverseAngleDeg, pedicleSagittalAngleDeg].map((a) => Math.tan((a * Math.PI) / 180))
  const along = (mm: number): Vec3 => add(pedicleCentre, [-across! * mm, rise! * mm, mm])
  const section = (centre: Vec3, height: number, width: number): Station => ({
    centre,
    major: (pedicleHeightMm / 2) * height,
    minor: (pedicleWidthMm / 2) * width,
    majorDirection: up,
  })
  const front = along(form.pedicleReachMm)
  // The pedicle leaves the upper half of the body, below its rim.
  const below = posteriorBodyHeightMm / 2 - RIM_MM - pedicleHeightMm / 2
  return bar([
    section([front[0], Math.min(front[1], below), front[2]], 0.95, 1.15),
    section(pedicleCentre, 0.9, 0.95),
    section(add(along(-form.pedicleReachMm * 0.75), [1, -1, 0]), 0.8, 1.05),
  ])
}

/** From the superior process through the pars to the tip of the inferior process: one continuous column of bone. */
export function articularColumn(level: VertebraId, form: VertebraForm): Field {
  const { facetInferiorWidthMm: width, facetInferiorHeightMm: height } = vertebraSizes[level]
  const { inferiorFacet, inferiorFacetNormal, pedicleCentre, superiorFacet } = vertebraLandmarks[level]
  const { out, across, along } = facetAxes(inferiorFacetNormal)
  const inside = add(inferiorFacet, scale(out, -form.inferiorThicknessMm / 2 - CARTILAGE_MM))
  const parsTop = mix(pedicleCentre, superiorFacet, 0.55)
  const pars: Vec3 = [
    (parsTop[0] + inside[0]) / 2 + form.parsOutMm,
    (parsTop[1] + inside[1]) / 2 + 1,
    (parsTop[2] + inside[2]) / 2 + form.parsForwardMm,
  ]
  const wide = (centre: Vec3, major: number, minor: number): Station => ({
    centre,
    major,
    minor,
    majorDirection: across,
  })
  return bar(
    [
      { centre: [parsTop[0], parsTop[1] - 2, parsTop[2]], major: 5.5, minor: 4.5, majorDirection: [0.8, 0, 0.5] },
      { centre: pars, major: form.parsWidthMm / 2, minor: form.parsThicknessMm / 2, majorDirection: [0.8, 0, 0.5] },
      wide(add(inside, scale(along, height * 0.18)), width * 0.48, form.inferiorThicknessMm / 2),
      wide(add(inside, scale(along, -height * 0.16)), width * 0.44, form.inferiorThicknessMm * 0.44),
    ],
    2,
    [4, height * 0.29],
  )
}

/** Slopes down and back from pars to midline; its upper edge leaves the gap between two arches open. */
export function lamina(level: VertebraId, form: VertebraForm): Field {
  const { spinolaminarJunction: junction, inferiorFacet, inferiorFacetNormal } = vertebraLandmarks[level]
  const slope: Vec3 = [0, -1, -form.laminaSlope]
  const half = form.laminaThicknessMm / 2
  const middle = add(junction, add(scale(normalize(slope), form.laminaHeightMm * form.laminaDrop), [0, 0, -half]))
  const side = add(inferiorFacet, add(scale(inferiorFacetNormal, -form.inferiorThicknessMm / 2), [-1, 0, 0]))
  const outer: Vec3 = [side[0], middle[1] + form.laminaSideRiseMm, middle[2] + form.laminaSideForwardMm]
  const beside = mix(middle, outer, 0.55)
  const columns = [mirror(beside), middle, beside, outer]
  const heights = [0.92, 0.85, 0.92, 0.8]
  // A plate of balls: the curve turns more sharply than the lamina is tall, where a swept section would fold.
  const net = [-1, 0, 1].map((row) =>
    columns.map((centre, i) =>
      add(centre, scale(normalize(slope), row * Math.max((form.laminaHeightMm / 2) * heights[i]! - half, 1))),
    ),
  )
  return sheet(
    net,
    [0.85, 1.05, 0.9].map((thick) => columns.map(() => half * thick)),
  )
}

/** A hatchet's blade in the midline: narrow at its root, deep behind, with a thick lower and hind edge. */
export function spinousProcess(level: VertebraId, form: VertebraForm): Field {
  const { spinousHeightMm: height, spinousThicknessMm: thickness } = vertebraSizes[level]
  const { spinolaminarJunction: junction, spinousTip } = vertebraLandmarks[level]
  const root: Vec3 = [0, junction[1] - form.spinousRootDropMm, junction[2] - 1]
  const end: Vec3 = [0, spinousTip[1] + height * form.spinousTipRise, spinousTip[2] + thickness * 0.5]
  const lean: Vec3 = [0, 1, -form.spinousLean]
  const station = (t: number, tall: number, thick: number, sagMm = 0): Station => ({
    centre: add(mix(root, end, t), [0, sagMm, 0]),
    major: (height / 2) * tall,
    minor: (thickness / 2) * thick,
    majorDirection: lean,
  })
  const blade = bar(
    [station(0, 0.62, 1.1), station(0.4, 0.68, 0.72), station(0.75, 0.8, 0.85), station(0.92, 0.72, 1)],
    2,
    [3, thickness * 1.1],
  )
  const reach = (height / 2) * 0.72
  const along = normalize(lean)
  const knob = roundCone(
    add(end, scale(along, reach * 0.8)),
    add(end, scale(along, -reach * 0.9)),
    thickness * 0.42,
    thickness * form.spinousKnob,
  )
  const keel = roundCone(
    add(root, [0, -height * 0.3, -4]),
    add(end, scale(along, -reach * 0.9)),
    thickness * 0.42,
    thickness * form.spinousKnob * 0.9,
  )
  return union(4, blade, knob, keel)
}

/** A rounded triangle between the pedicles, its blunt tip at the root of the spinous process. */
export function canal(level: VertebraId, form: VertebraForm): Field {
  const { canalWidthInterpedicularMm: width, canalDepthMm: depth } = vertebraSizes[level]
  const { canalCentre, spinolaminarJunction: junction } = vertebraLandmarks[level]
  const round = form.canalRoundMm
  const back = junction[2] + round
  const front = canalCentre[2] + depth / 2 - round
  const half = width / 2 - round
  return prism(
    roundTriangle([-half, front], [half, front], [0, Math.min(back, front - 1)], round),
    junction[1],
    form.canalLean,
  )
}
