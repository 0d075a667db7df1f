import { smoothstep } from '../math/easing.ts'
import { lerp, setInto, type Vec3, type Vec3Place } from '../math/vec3.ts'
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

/** A shape that is written over and over. */
export type HerniationShapePlace = { -readonly [K in keyof HerniationShape]: HerniationShape[K] }

/** Room for a shape: nothing yet. */
export const herniationShapePlace = (): HerniationShapePlace => ({
  tipOut: Number.NaN,
  domeOut: Number.NaN,
  innerRadius: Number.NaN,
  domeHalfWide: Number.NaN,
  domeHalfHigh: Number.NaN,
  domeUp: Number.NaN,
  neckHalfWide: Number.NaN,
  neckHalfHigh: Number.NaN,
  detached: Number.NaN,
  ringBulge: Number.NaN,
  ringHalfSpanDeg: Number.NaN,
  present: Number.NaN,
})

type Maker = (out: HerniationShapePlace, depthMm: number, migrationMm: number) => void

// Names and rules of shape after fardon2014: a bulge takes more than 90 deg of the rim; a protrusion's base is wider than its dome; an
// extrusion's dome is wider than its neck; a sequestration has no link to the disc. Every size that grows with depth does so
// without ever shrinking, so a deeper herniation always contains the shallower one. Proportions chosen by eye.
const makers: Readonly<Record<HerniationType, Maker>> = {
  bulge: (out, d) => {
    out.domeOut = 0
    out.tipOut = 0.6 * bulged(d)
    out.innerRadius = 3.5
    out.domeHalfWide = 4 + 0.5 * bulged(d)
    out.domeHalfHigh = 2 + 0.1 * bulged(d)
    out.domeUp = 0
    out.neckHalfWide = 1.6
    out.neckHalfHigh = 1.2
    out.detached = 0
    out.ringBulge = bulged(d)
    out.ringHalfSpanDeg = 75
  },
  protrusion: (out, d, m) => {
    out.domeOut = 0
    out.tipOut = d
    out.innerRadius = 3.5
    out.domeHalfWide = 4.2 + 0.45 * d
    out.domeHalfHigh = 2.8 + 0.2 * d
    out.domeUp = -0.12 * m
    out.neckHalfWide = 1.8
    out.neckHalfHigh = 1.4
    out.detached = 0
    out.ringBulge = 0.3 * d
    out.ringHalfSpanDeg = 38
  },
  extrusion: (out, d, m) => {
    out.domeOut = 0.45 * d
    out.tipOut = d
    out.innerRadius = 0.5 * d
    out.domeHalfWide = 3 + 0.42 * d
    out.domeHalfHigh = 2.7 + 0.3 * d + 0.42 * Math.abs(m)
    out.domeUp = -0.5 * m
    out.neckHalfWide = 2
    out.neckHalfHigh = 1.7
    out.detached = 0
    out.ringBulge = 0.12 * d
    out.ringHalfSpanDeg = 32
  },
  sequestration: (out, d, m) => {
    out.domeOut = 0.56 * d
    out.tipOut = d
    out.innerRadius = 0.42 * d
    out.domeHalfWide = 2.9 + 0.36 * d
    out.domeHalfHigh = 3 + 0.36 * d + 0.12 * Math.abs(m)
    out.domeUp = -m
    out.neckHalfWide = 0.6
    out.neckHalfHigh = 0.6
    out.detached = 1
    out.ringBulge = 0
    out.ringHalfSpanDeg = 32
  },
}

/** Writes the half sizes of the ellipsoid round the rim that the outer part of the dome belongs to: out, wide, high. */
export function ellipsoidInto(
  out: Vec3Place,
  { tipOut, domeOut, domeHalfWide, domeHalfHigh }: HerniationShape,
): Vec3Place {
  const share = Math.sqrt(1 - Math.min(domeOut / Math.max(tipOut, 1e-6), 0.9) ** 2)
  return setInto(out, tipOut, domeHalfWide / share, domeHalfHigh / share)
}

/** As `ellipsoidInto`, in a place of its own. */
export const ellipsoidOf = (shape: HerniationShape): Vec3 => ellipsoidInto([0, 0, 0], shape)

/** Makes `out` the same shape as another. */
export function copyShape(out: HerniationShapePlace, from: HerniationShape): void {
  out.tipOut = from.tipOut
  out.domeOut = from.domeOut
  out.innerRadius = from.innerRadius
  out.domeHalfWide = from.domeHalfWide
  out.domeHalfHigh = from.domeHalfHigh
  out.domeUp = from.domeUp
  out.neckHalfWide = from.neckHalfWide
  out.neckHalfHigh = from.neckHalfHigh
  out.detached = from.detached
  out.ringBulge = from.ringBulge
  out.ringHalfSpanDeg = from.ringHalfSpanDeg
  out.present = from.present
}

const keys = Object.keys(herniationShapePlace()) as (keyof HerniationShape)[]
const next = herniationShapePlace()

/** As `shapeOf`, written into `out`, with a migration of its own. */
function writeShape(
  out: HerniationShapePlace,
  { type, towards }: Herniation,
  depthMm: number,
  migrationMm: number,
): void {
  makers[type](out, depthMm, migrationMm)
  if (towards && towards.amount > 0) {
    makers[towards.type](next, depthMm, migrationMm)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!
      if (key !== 'present') out[key] = lerp(out[key], next[key], towards.amount)
    }
  }
  out.present = smoothstep(0, 1.2, depthMm)
}

/** As `shapeOf`, written into `out`. */
export const shapeInto = (out: HerniationShapePlace, herniation: Herniation, depthMm: number): void =>
  writeShape(out, herniation, depthMm, herniation.migrationMm)

/** The shape of a herniation at the depth it has now (after any resorption), on its way to another type where it says so. */
export function shapeOf(herniation: Herniation, depthMm: number): HerniationShape {
  const shape = herniationShapePlace()
  shapeInto(shape, herniation, depthMm)
  return shape
}

const there = herniationShapePlace()
const unmoved = herniationShapePlace()

/** How far the farther edge of displaced material has moved down (+) or up (-) by migration, mm. */
export function migratedMm(herniation: Herniation, depthMm: number): number {
  writeShape(there, herniation, depthMm, herniation.migrationMm)
  writeShape(unmoved, herniation, depthMm, 0)
  const stretched = there.domeHalfHigh - unmoved.domeHalfHigh
  return there.present * (unmoved.domeUp - there.domeUp + Math.sign(herniation.migrationMm) * stretched)
}

/** How far a shape really stands out past the healthy rim, mm. */
export const standsOutMm = ({ tipOut, ringBulge, present }: HerniationShape): number =>
  Math.max(tipOut, ringBulge) * present
