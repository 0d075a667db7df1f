import { smoothstep } from '../math/easing.ts'
import { copyInto, lerp, type Vec3Place } from '../math/vec3.ts'
import type { PosedHerniation } from './herniation.ts'
import { ellipsoidInto } from './herniation-shape.ts'

/** What a ligament must know of the displaced material it lies over. */
export interface Drape {
  readonly origin: Vec3Place
  readonly out: Vec3Place
  readonly wide: Vec3Place
  readonly high: Vec3Place
  /** The half sizes of the dome now: out, wide, high, mm. */
  readonly halfMm: Vec3Place
  /** How far the dome's middle lies above the disc's middle, and how far out what has come out begins, mm. */
  up: number
  base: number
  present: number
  /** How far it has broken through the ligament, 0..1. */
  through: number
}

/** Kept free over the dome, mm. */
const FREE_MM = 0.45
/** How far the tent over a dome reaches, as a share of the dome's own half width; from its skirt it runs straight to the disc. */
const SKIRT = 1.4
const TOUCH = 1 / SKIRT
/** The middle strap of the ligament never tears, mm to each side; chosen by eye. */
const STRAP_MM = 3.5
/** A dome as far out as this share of its reach has broken through the ligament (extrusion and more, fardon2014). */
const THROUGH = 0.4

/** Height of a tent over a half circle of radius 1, at a distance from its middle. */
function tent(r: number): number {
  if (r <= TOUCH) return Math.sqrt(1 - r * r)
  return r >= SKIRT ? 0 : (Math.sqrt(1 - TOUCH * TOUCH) * (SKIRT - r)) / (SKIRT - TOUCH)
}

/** Room for the drape over one herniation. */
export const drapePlace = (): Drape => ({
  origin: [0, 0, 0],
  out: [0, 0, 0],
  wide: [0, 0, 0],
  high: [0, 0, 0],
  halfMm: [0, 0, 0],
  up: Number.NaN,
  base: Number.NaN,
  present: Number.NaN,
  through: Number.NaN,
})

/** Writes the drape over a herniation as it lies now. */
export function drapeOver(drape: Drape, { shape, origin, out, wide, high, insetMm }: PosedHerniation): Drape {
  const k = shape.present
  copyInto(drape.origin, origin)
  copyInto(drape.out, out)
  copyInto(drape.wide, wide)
  copyInto(drape.high, high)
  const { halfMm } = drape
  ellipsoidInto(halfMm, shape)
  for (let axis = 0; axis < 3; axis++) halfMm[axis] = Math.max(halfMm[axis]! * k, 1e-3)
  drape.base = -insetMm * (1 - k)
  drape.up = shape.domeUp * k
  drape.present = k
  drape.through = smoothstep(0, THROUGH, shape.domeOut / Math.max(shape.tipOut, 1e-6)) * k
  return drape
}

/** Lifts the point that begins at `f` of the ligament's faces off what has come out beneath it. */
export function liftOff(drape: Drape, faces: Float64Array, f: number): void {
  const { origin, out, wide, high, halfMm } = drape
  const x = faces[f]! - origin[0]
  const y = faces[f + 1]! - origin[1]
  const z = faces[f + 2]! - origin[2]
  const upward = (x * high[0] + y * high[1] + z * high[2] - drape.up) / halfMm[2]
  if (upward >= SKIRT || upward <= -SKIRT) return
  const aside = (x * wide[0] + y * wide[1] + z * wide[2]) / halfMm[1]
  const squared = aside * aside + upward * upward
  if (squared >= SKIRT * SKIRT) return
  const r = Math.sqrt(squared)
  const stands = drape.base + halfMm[0] * tent(r) + FREE_MM * drape.present * (1 - r / SKIRT)
  const lift = stands - (x * out[0] + y * out[1] + z * out[2])
  if (lift > 0) for (let axis = 0; axis < 3; axis++) faces[f + axis] = faces[f + axis]! + out[axis]! * lift
}

/**
 * How far the ligament reaches to one side (1 left) of its middle (first three numbers of `middle`) at a level, mm: what breaks
 * through leaves it at its edge.
 */
export function reachMm(drape: Drape, middle: Float64Array, side: 1 | -1, fullMm: number): number {
  const { through, out, origin, high, wide, halfMm } = drape
  if (through === 0 || side !== Math.sign(out[0])) return fullMm
  const [x, y, z] = [middle[0]! - origin[0], middle[1]! - origin[1], middle[2]! - origin[2]]
  const b = Math.abs(x * high[0] + y * high[1] + z * high[2] - drape.up) / halfMm[2]
  // The near edge of what came out, seen from the midline of the ligament.
  const edge = Math.abs(origin[0]) - halfMm[1] * Math.sqrt(Math.max(1 - b * b, 0)) * Math.abs(wide[0])
  const torn = Math.min(fullMm, Math.max(edge, STRAP_MM))
  return lerp(fullMm, torn, through * (1 - smoothstep(0.9, 1.9, b)))
}
