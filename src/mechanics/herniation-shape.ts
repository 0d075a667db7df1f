import { smoothstep } from '../math/easing.ts'
import { lerp } from '../math/vec3.ts'
import type { Herniation, HerniationType } from './condition.ts'

/**
 * Displaced material as a neck that comes out of the disc and a dome on its end. Lengths in mm; `out` counts from the healthy rim,
 * negative inside the disc. Beyond its widest place the dome is part of an ellipsoid whose middle lies on the rim.
 */
export interface HerniationShape {
  /** How far out its tip is. */
  readonly tipOut: number
  /** How far out the dome is widest, and how far it rounds back from there towards the disc. */
  readonly domeOut: number
  readonly innerRadius: number
  readonly domeHalfWide: number
  readonly domeHalfHigh: number
  /** How far the dome's middle lies above the disc's middle (below: negative). */
  readonly domeUp: number
  readonly neckHalfWide: number
  readonly neckHalfHigh: number
  /** 0 = still one with the disc, 1 = a fragment by itself. */
  readonly detached: number
  /** How far the ring itself bulges, and over how many degrees to each side of the middle of the bulge. */
  readonly ringBulge: number
  readonly ringHalfSpanDeg: number
  /** How far the shape has come out of the vanishing point inside the disc, 0..1. */
  readonly present: number
}

/** How far a bulge of a given depth really stands out, mm: bulges are usually under 3 mm (fardon2014) and never much more than 5. */
const bulged = (depthMm: number): number => 5 * Math.tanh(depthMm / 5)

type Maker = (depthMm: number, migrationMm: number) => Omit<HerniationShape, 'present'>

// Names and rules of shape after fardon2014: a bulge takes more than 90 deg of the rim; a protrusion's base is wider than its dome; an
// extrusion's dome is wider than its neck; a sequestration has no link to the disc. Every size that grows with depth does so
// without ever shrinking, so a deeper herniation always contains the shallower one. Proportions chosen by eye.
const makers: Readonly<Record<HerniationType, Maker>> = {
  bulge: (d) => ({
    domeOut: 0,
    tipOut: 0.6 * bulged(d),
    innerRadius: 3.5,
    domeHalfWide: 4 + 0.5 * bulged(d),
    domeHalfHigh: 2 + 0.1 * bulged(d),
    domeUp: 0,
    neckHalfWide: 1.6,
    neckHalfHigh: 1.2,
    detached: 0,
    ringBulge: bulged(d),
    ringHalfSpanDeg: 75,
  }),
  protrusion: (d, m) => ({
    domeOut: 0,
    tipOut: d,
    innerRadius: 3.5,
    domeHalfWide: 4.2 + 0.45 * d,
    domeHalfHigh: 2.8 + 0.2 * d,
    domeUp: -0.12 * m,
    neckHalfWide: 1.8,
    neckHalfHigh: 1.4,
    detached: 0,
    ringBulge: 0.3 * d,
    ringHalfSpanDeg: 38,
  }),
  extrusion: (d, m) => ({
    domeOut: 0.45 * d,
    tipOut: d,
    innerRadius: 0.5 * d,
    domeHalfWide: 3 + 0.42 * d,
    domeHalfHigh: 2.7 + 0.3 * d + 0.42 * Math.abs(m),
    domeUp: -0.5 * m,
    neckHalfWide: 2,
    neckHalfHigh: 1.7,
    detached: 0,
    ringBulge: 0.12 * d,
    ringHalfSpanDeg: 32,
  }),
  sequestration: (d, m) => ({
    domeOut: 0.56 * d,
    tipOut: d,
    innerRadius: 0.42 * d,
    domeHalfWide: 2.9 + 0.36 * d,
    domeHalfHigh: 3 + 0.36 * d + 0.12 * Math.abs(m),
    domeUp: -m,
    neckHalfWide: 0.6,
    neckHalfHigh: 0.6,
    detached: 1,
    ringBulge: 0,
    ringHalfSpanDeg: 32,
  }),
}

/** The half sizes of the ellipsoid round the rim that the outer part of the dome belongs to: out, wide, high. */
export function ellipsoidOf(shape: HerniationShape): readonly [out: number, wide: number, high: number] {
  const { tipOut, domeOut, domeHalfWide, domeHalfHigh } = shape
  const share = Math.sqrt(1 - Math.min(domeOut / Math.max(tipOut, 1e-6), 0.9) ** 2)
  return [tipOut, domeHalfWide / share, domeHalfHigh / share]
}

function between(a: HerniationShape, b: HerniationShape, amount: number): HerniationShape {
  const mixed: Partial<Record<keyof HerniationShape, number>> = {}
  for (const key of Object.keys(a) as (keyof HerniationShape)[]) mixed[key] = lerp(a[key], b[key], amount)
  return mixed as HerniationShape
}

/** The shape of a herniation at the depth it has now (after any resorption), on its way to another type where it says so. */
export function shapeOf({ type, towards, migrationMm }: Herniation, depthMm: number): HerniationShape {
  const present = smoothstep(0, 1.2, depthMm)
  const made = (kind: HerniationType): HerniationShape => ({ ...makers[kind](depthMm, migrationMm), present })
  return towards ? between(made(type), made(towards.type), towards.amount) : made(type)
}

/** How far the farther edge of displaced material has moved down (+) or up (-) by migration, mm. */
export function migratedMm(herniation: Herniation, depthMm: number): number {
  const there = shapeOf(herniation, depthMm)
  const unmoved = shapeOf({ ...herniation, migrationMm: 0 }, depthMm)
  const stretched = there.domeHalfHigh - unmoved.domeHalfHigh
  return there.present * (unmoved.domeUp - there.domeUp + Math.sign(herniation.migrationMm) * stretched)
}

/** How far a shape really stands out past the healthy rim, mm. */
export const standsOutMm = ({ tipOut, ringBulge, present }: HerniationShape): number =>
  Math.max(tipOut, ringBulge) * present
