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

/** Height at which a tent over a half circle of radius 1 leaves it. */
const TOUCHES_AT = Math.sqrt(1 - TOUCH * TOUCH)

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
  // A tent over a half circle of radius 1.
  const tent = r <= TOUCH ? Math.sqrt(1 - squared) : (TOUCHES_AT * (SKIRT - r)) / (SKIRT - TOUCH)
  const stands = drape.base + halfMm[0] * tent + FREE_MM * drape.present * (1 - r / SKIRT)
  const lift = stands - (x * out[0] + y * out[1] + z * out[2])
  if (lift <= 0) return
  faces[f] = faces[f]! + out[0] * lift
  faces[f + 1] = faces[f + 1]! + out[1] * lift
  faces[f + 2] = faces[f + 2]! + out[2] * lift
}

/** How far up or down a level of the ligament may lie off its own middle, mm. */
const LEVEL_MM = 12

/** Where a level's middle (first three numbers of `middle`) lies up from the middle of what came out, in its half heights. */
function upFrom({ origin, high, halfMm, up }: Drape, middle: Float64Array): number {
  const x = middle[0]! - origin[0]
  const y = middle[1]! - origin[1]
  const z = middle[2]! - origin[2]
  return (x * high[0] + y * high[1] + z * high[2] - up) / halfMm[2]
}

/** Whether a level is so near that what came out may lift or tear the ligament there. */
export const reachesLevel = (drape: Drape, middle: Float64Array): boolean =>
  Math.abs(upFrom(drape, middle)) < TORN_TO + LEVEL_MM / drape.halfMm[2]

/** From where to where a tear closes, in half heights of what came out. */
const TORN_FROM = 0.9
const TORN_TO = 1.9

/** Shortens how far the ligament reaches to the left and to the right of its middle at a level, mm: what breaks through leaves it at its edge. */
export function tear(drape: Drape, middle: Float64Array, reachMm: Float64Array): void {
  const { through, out, origin, wide, halfMm } = drape
  if (through === 0 || out[0] === 0) return
  const b = Math.abs(upFrom(drape, middle))
  // The near edge of what came out, seen from the midline of the ligament.
  const edge = Math.abs(origin[0]) - halfMm[1] * Math.sqrt(Math.max(1 - b * b, 0)) * Math.abs(wide[0])
  const side = out[0] > 0 ? 0 : 1
  const fullMm = reachMm[side]!
  const torn = Math.min(fullMm, Math.max(edge, STRAP_MM))
  reachMm[side] = lerp(fullMm, torn, through * (1 - smoothstep(TORN_FROM, TORN_TO, b)))
}
