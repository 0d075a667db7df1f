import { type VertebraId, vertebraLandmarks, vertebraLevels, vertebraSizes } from '../../../src/anatomy/spine.ts'
import { add, cross, mix, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { meshField } from '../mesh/surface-nets.ts'
import type { Part } from '../part.ts'
import { bar, type Station } from '../sdf/bar.ts'
import { type Bounds, bothSides, type Field, moved, smoothMax, smoothMin, subtract, union } from '../sdf/field.ts'
import { ellipsoid, roundCone, sphere } from '../sdf/primitives.ts'
import { prism, roundTriangle } from '../sdf/prism.ts'
import { type VertebraForm, vertebraForms } from './vertebra-form.ts'
import { vertebraFrame, vertebralBody } from './vertebral-body.ts'

const CELL_MM = 0.75
const TRIANGLES = 7000
/** Height of a body's lip that the pedicle leaves free (chosen by eye). */
const RIM_MM = 1
/** Cartilage that covers each joint surface: bone begins beneath it (chosen by eye; the joint space seen is twice this and the gap). */
const CARTILAGE_MM = 0.6
const up: Vec3 = [0, 1, 0]

/** How far the parts of the arch run into one another, mm (chosen by eye). */
const fillets = { arch: 4, pedicle: 4, spinous: 10, transverse: 5, canal: 2.5, facet: 3.5 } as const

/** One vertebra in its own frame: the body, and the arch behind it round the canal. */
export function vertebra(level: VertebraId, form: VertebraForm = vertebraForms[level]): Field {
  const body = vertebralBody(level)
  const arch = subtract(
    union(fillets.spinous, bothSides(halfArch(level, form)), spinousProcess(level, form)),
    canal(level, form),
    fillets.canal,
  )
  const hollows = bothSides(facetHollow(level, form))
  const vein = ellipsoid([0, 0, -vertebraSizes[level].waistDepthMm / 2], [4, 2.4, 3]) // basivertebral foramen
  return (x, y, z) => {
    let d = smoothMin(arch(x, y, z), body(x, y, z), fillets.pedicle)
    d = smoothMax(d, -hollows(x, y, z), fillets.facet)
    return smoothMax(d, -vein(x, y, z), 2)
  }
}

/** Pedicle, transverse and articular processes, pars and lamina of the left side. */
function halfArch(level: VertebraId, form: VertebraForm): Field {
  return union(
    fillets.arch,
    pedicle(level, form),
    articularColumn(level, form),
    lamina(level, form),
    transverseProcess(level, form),
    superiorProcess(level, form),
    ...tubercles(level, form),
  )
}

function pedicle(level: VertebraId, form: VertebraForm): Field {
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

/** A facet's own directions: out of it, across it (towards the back or the side), and up along it. */
function facetAxes(normal: Vec3): { readonly out: Vec3; readonly across: Vec3; readonly along: Vec3 } {
  const out = normalize(normal)
  const across = normalize(cross(up, out))
  return { out, across, along: cross(out, across) }
}

/** From the superior process through the pars to the tip of the inferior process: one continuous column of bone. */
function articularColumn(level: VertebraId, form: VertebraForm): Field {
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

/** The plate that carries the superior facet, its back edge thickened into the mammillary process. */
function superiorProcess(level: VertebraId, form: VertebraForm): Field {
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
  return bar(
    [
      wide(mix(pedicleCentre, inside, 0.45), width * 0.42, form.superiorThicknessMm * 0.75),
      wide(add(inside, scale(along, -height * 0.15)), width * 0.54, form.superiorThicknessMm * 0.62),
      wide(add(inside, scale(along, height * 0.2)), width * 0.46, form.superiorThicknessMm * 0.5),
    ],
    2,
    [4, height * 0.32],
  )
}

/** The joint surface of the superior process is hollow: what an egg laid on the facet, of the facet's own curve, takes away. */
function facetHollow(level: VertebraId, form: VertebraForm): Field {
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

/** Slopes down and back from pars to midline; its upper edge leaves the gap between two arches open. */
function lamina(level: VertebraId, form: VertebraForm): Field {
  const { spinolaminarJunction: junction, inferiorFacet, inferiorFacetNormal } = vertebraLandmarks[level]
  const slope: Vec3 = [0, -1, -form.laminaSlope]
  const half = form.laminaThicknessMm / 2
  const middle = add(junction, add(scale(normalize(slope), form.laminaHeightMm * form.laminaDrop), [0, 0, -half]))
  const side = add(inferiorFacet, add(scale(inferiorFacetNormal, -form.inferiorThicknessMm / 2), [-1, 0, 0]))
  const outer: Vec3 = [side[0], middle[1] + form.laminaSideRiseMm, middle[2] + form.laminaSideForwardMm]
  const station = (centre: Vec3, height: number, thick: number): Station => ({
    centre,
    major: (form.laminaHeightMm / 2) * height,
    minor: half * thick,
    majorDirection: slope,
  })
  return bar(
    [
      station([-6, middle[1], middle[2]], 0.85, 1.1),
      station([2, middle[1], middle[2]], 0.85, 1.1),
      station(mix(middle, outer, 0.55), 0.92, 1),
      station(outer, 0.8, 1),
    ],
    3,
  )
}

/** A hatchet's blade in the midline: narrow at its root, deep behind, with a thick lower and hind edge. */
function spinousProcess(level: VertebraId, form: VertebraForm): Field {
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

function transverseProcess(level: VertebraId, form: VertebraForm): Field {
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
function tubercles(level: VertebraId, form: VertebraForm): Field[] {
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

/** A rounded triangle between the pedicles, its blunt tip at the root of the spinous process. */
function canal(level: VertebraId, form: VertebraForm): Field {
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

const bounds: Bounds = { min: [-58, -40, -84], max: [58, 34, 28] }

/** The seven vertebrae, T11 to L5, at rest in the body frame. */
export const vertebrae: readonly Part[] = vertebraLevels.map((level) => ({
  id: level,
  file: 'spine',
  source: import.meta.url,
  triangles: TRIANGLES,
  topology: { components: 1, genus: 1 },
  build: () => meshField(moved(vertebra(level), vertebraFrame(level)), boundsAtRest(level), CELL_MM),
}))

/** The box round a vertebra after it has been placed: its local box grown by what its tilt can move. */
function boundsAtRest(level: VertebraId): Bounds {
  const { translationMm: t } = vertebraFrame(level)
  return { min: add(add(bounds.min, t), [0, -16, -8]), max: add(add(bounds.max, t), [0, 16, 8]) }
}
