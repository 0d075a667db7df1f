import { type VertebraId, vertebraLandmarks, vertebraSizes } from '../../../src/anatomy/spine.ts'
import { mirror, mix, type Vec3 } from '../../../src/math/vec3.ts'
import { bar, type Station } from '../sdf/bar.ts'
import { type Field, smoothMax } from '../sdf/field.ts'
import { prism, roundTriangle } from '../sdf/prism.ts'
import { sheet } from '../sdf/sheet.ts'
import type { LaminaPoint, MidlinePoint, Section, VertebraForm } from './vertebra-form.ts'
import { superiorEndplane } from './vertebral-body.ts'

/** A section whose greater width is turned about the vertical, from across the body towards the front. */
export function lying([x, y, z, major, minor, turnDeg]: Section): Station {
  const turn = (turnDeg * Math.PI) / 180
  return {
    centre: [x, y, z],
    major: major / 2,
    minor: minor / 2,
    majorDirection: [Math.cos(turn), 0, Math.sin(turn)],
  }
}

/** A section whose greater width stands upright, leaning to the front by its turn. */
export function standing([x, y, z, major, minor, turnDeg]: Section): Station {
  const turn = (turnDeg * Math.PI) / 180
  return {
    centre: [x, y, z],
    major: major / 2,
    minor: minor / 2,
    majorDirection: [0, Math.cos(turn), Math.sin(turn)],
  }
}

/** From the upper half of the body back to the articular column, left; its narrows have the measured width and height. */
export function pedicle(level: VertebraId, form: VertebraForm): Field {
  const { pedicleWidthMm, pedicleHeightMm } = vertebraSizes[level]
  const [front, back] = form.pedicle
  const column = bar([
    standing(front),
    standing([...vertebraLandmarks[level].pedicleCentre, pedicleHeightMm * NARROWS, pedicleWidthMm * NARROWS, 0]),
    standing(back),
  ])
  const roof = superiorEndplane(level)
  return (x, y, z) => smoothMax(column(x, y, z), roof(x, y, z) + RIM_MM, ROOF_ROUND_MM)
}

/** Height of a body's lip that the pedicle leaves free, and how the pedicle's top is rounded there (chosen by eye). */
const RIM_MM = 0.5
const ROOF_ROUND_MM = 3

/** The fillets round the pedicle's narrows give back what this share leaves (chosen by eye). */
const NARROWS = 0.93

/** From the superior process through the pars to the tip of the inferior process: one continuous column of bone. */
export function articularColumn(form: VertebraForm): Field {
  const [, , , , , turnDeg] = form.inferior[0]
  const [x, y, z, major, minor] = form.superior[0]
  return bar([lying([x, y, z, major, minor, turnDeg]), ...form.inferior.map(lying)], 2, [
    4,
    form.inferior[2][3] * TIP_REACH,
  ])
}

/** How far an articular process runs on beyond its last section, in widths of it (chosen by eye). */
export const TIP_REACH = 0.4

/** Slopes down and back from pars to midline; its upper edge leaves the gap between two arches open. */
export function lamina({ lamina: { upper, lower } }: VertebraForm): Field {
  const row = (points: readonly [LaminaPoint, LaminaPoint, LaminaPoint]): { at: Vec3[]; half: number[] } => {
    const at = points.map(([x, y, z]): Vec3 => [x, y, z])
    const half = points.map(([, , , thick]) => thick / 2)
    // The left half's net runs on past the midline, so that the two halves meet smoothly there.
    return { at: [mirror(at[1]!), ...at], half: [half[1]!, ...half] }
  }
  const top = row(upper)
  const bottom = row(lower)
  const between = { at: top.at.map((p, i) => mix(p, bottom.at[i]!, 0.5)), half: top.half.map((h, i) => middle(h, i)) }
  function middle(h: number, i: number): number {
    return (h + bottom.half[i]!) / 2
  }
  return sheet([top.at, between.at, bottom.at], [top.half, between.half, bottom.half])
}

/** A hatchet's blade in the midline between an upper and a lower border, thin between them, with a thick hooked hind end. */
export function spinousProcess({ spinous: { upper, lower, waistMm } }: VertebraForm): Field {
  const at = ([y, z]: MidlinePoint): Vec3 => [0, y, z]
  const half = ([, , thick]: MidlinePoint): number => thick / 2
  return sheet(
    [upper.map(at), upper.map((p, i) => mix(at(p), at(lower[i]!), 0.5)), lower.map(at)],
    [upper.map(half), waistMm.map((thick) => thick / 2), lower.map(half)],
  )
}

/** A rounded triangle between the pedicles, its blunt tip at the root of the spinous process. */
export function canal(level: VertebraId, form: VertebraForm): Field {
  const { canalWidthInterpedicularMm: width, canalDepthMm: depth } = vertebraSizes[level]
  const { canalCentre, spinolaminarJunction: junction } = vertebraLandmarks[level]
  const { roundMm: round, lean, backMm } = form.canal
  const back = junction[2] + round - backMm
  const front = canalCentre[2] + depth / 2 - round
  const half = width / 2 - round
  return prism(roundTriangle([-half, front], [half, front], [0, Math.min(back, front - 1)], round), junction[1], lean)
}
