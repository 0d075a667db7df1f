import { discSizes, vertebraLandmarks } from '../anatomy/spine.ts'
import { smoothstep } from '../math/easing.ts'
import {
  addScaledInto,
  clamp,
  crossInto,
  dot,
  lerp,
  mixInto,
  normalizeInto,
  subInto,
  type Vec3,
  type Vec3Place,
} from '../math/vec3.ts'
import type { Grid } from './body.ts'
import { type HerniatingDisc, type Herniation, herniatingDiscs, type Zone } from './condition.ts'
import { DISC_COLUMNS, discRim } from './disc-rim.ts'
import { copyShape, type HerniationShape, type HerniationShapePlace, herniationShapePlace } from './herniation-shape.ts'
import { gapAt, type PosedDisc, type Swelling } from './posed-disc.ts'

export const HERNIATION_COLUMNS = 28
const NECK_ROWS = 10
const DOME_ROWS = 12
export const HERNIATION_ROWS = NECK_ROWS + DOME_ROWS

/** The angle from straight back at which a disc's rim lies as far to the side as the pedicle above it, degrees. */
function underPedicleDeg(disc: HerniatingDisc): number {
  const { above, below } = discRim(disc)
  const aside = vertebraLandmarks[discSizes[disc].above].pedicleCentre[0]
  const back = (3 * DISC_COLUMNS) / 4
  const xAt = (j: number): number => (above.rim[j % DISC_COLUMNS]![0] + below.rim[j % DISC_COLUMNS]![0]) / 2
  let j = back
  while (j < DISC_COLUMNS - 1 && xAt(j + 1) < aside) j++
  return ((j - back + (aside - xAt(j)) / (xAt(j + 1) - xAt(j))) / DISC_COLUMNS) * 360
}

/** Degrees from the pedicle's middle to beyond it, as far as the disc's rim still faces the spine's back; chosen by eye. */
const BEYOND_PEDICLE_DEG = 12
const FARTHEST_DEG = 72
/** How far what comes out under a pedicle or beyond it climbs towards the root there, mm; chosen by eye. */
const RISE_MM = 2.5

/**
 * Which way a zone lies from the middle of its disc, degrees from straight back towards its side (zones after fardon2014): behind the
 * disc with a lean to its side, before the recess, under the pedicle, beyond it.
 */
const zoneDegs = Object.fromEntries(
  herniatingDiscs.map((disc) => {
    const pedicle = underPedicleDeg(disc)
    const beyond = Math.min(pedicle + BEYOND_PEDICLE_DEG, FARTHEST_DEG)
    return [disc, { central: 5, subarticular: 25, foraminal: pedicle, extraforaminal: beyond }]
  }),
) as Readonly<Record<HerniatingDisc, Readonly<Record<Zone, number>>>>
const climbs = (zone: Zone): boolean => zone === 'foraminal' || zone === 'extraforaminal'

/** A herniation in its place: a shape, and the frame in which its `out`, `wide` and `high` count. */
export interface PosedHerniation {
  readonly shape: HerniationShape
  /** On the healthy rim at half height. */
  readonly origin: Vec3
  readonly out: Vec3
  readonly wide: Vec3
  readonly high: Vec3
  /** Where on the disc's grid its middle lies, in columns and fractions. */
  readonly column: number
  /** How far inside the rim it begins, mm. */
  readonly insetMm: number
  /** Half the room between the endplates at its origin, mm. */
  readonly halfGapMm: number
}

/** A herniation that is laid over and over. */
export interface PosedHerniationPlace {
  readonly shape: HerniationShapePlace
  readonly origin: Vec3Place
  readonly out: Vec3Place
  readonly wide: Vec3Place
  readonly high: Vec3Place
  column: number
  insetMm: number
  halfGapMm: number
}

const vec3Place = (): Vec3Place => [Number.NaN, Number.NaN, Number.NaN]

/** Room for one herniation. */
export const posedHerniationPlace = (): PosedHerniationPlace => ({
  shape: herniationShapePlace(),
  origin: vec3Place(),
  out: vec3Place(),
  wide: vec3Place(),
  high: vec3Place(),
  column: Number.NaN,
  insetMm: Number.NaN,
  halfGapMm: Number.NaN,
})

/** The column of a disc's grid at which a herniation comes out. */
export function columnOf({ disc, zone, side }: Pick<Herniation, 'disc' | 'zone' | 'side'>): number {
  const sign = side === 'left' ? 1 : -1
  return ((270 + sign * zoneDegs[disc][zone]) / 360) * DISC_COLUMNS
}

function swell(out: Swelling, middle: number, mostMm: number, halfSpanDeg: number): void {
  for (let column = 0; column < DISC_COLUMNS; column++) {
    const off = Math.abs(((column - middle + 1.5 * DISC_COLUMNS) % DISC_COLUMNS) - DISC_COLUMNS / 2)
    const deg = (off / DISC_COLUMNS) * 360
    out[column] = mostMm * (1 - smoothstep(0, halfSpanDeg * 1.25, deg))
  }
}

/** Writes how far the ring bulges with a herniation, by column. */
export const swellingInto = (out: Swelling, herniation: Herniation, shape: HerniationShape): void =>
  swell(out, columnOf(herniation), shape.ringBulge * shape.present, shape.ringHalfSpanDeg)

/** How far the soft centre is drawn towards a herniation, mm, and over how many degrees to each side; chosen by eye. */
const PULL_MM = 3
const PULL_HALF_SPAN_DEG = 26

/** Writes how far the soft centre is drawn towards a herniation, by column, mm. */
export const pullInto = (out: Swelling, herniation: Herniation, { present, detached }: HerniationShape): void =>
  swell(out, columnOf(herniation), PULL_MM * present * (1 - 0.5 * detached), PULL_HALF_SPAN_DEG)

/** Half way between a disc's rims at a column. */
const middleInto = (out: Vec3Place, { upper, lower }: PosedDisc, column: number): Vec3Place =>
  mixInto(out, upper.rim[column]!, lower.rim[column]!, 0.5)

const place = vec3Place()

/** Lays a herniation, whose shape is known already, on its disc as the disc stands now, `depthMm` past the healthy rim. */
export function layHerniation(
  laid: PosedHerniationPlace,
  herniation: Herniation,
  shape: HerniationShape,
  depthMm: number,
  disc: PosedDisc,
): void {
  const { origin, out, wide, high } = laid
  const column = columnOf(herniation)
  const a = Math.floor(column) % DISC_COLUMNS
  const b = (a + 1) % DISC_COLUMNS
  const u = column - Math.floor(column)
  mixInto(origin, middleInto(origin, disc, a), middleInto(place, disc, b), u)
  normalizeInto(out, mixInto(out, disc.outward[a]!, disc.outward[b]!, u))
  normalizeInto(high, addScaledInto(high, disc.frame.up, out, -dot(disc.frame.up, out)))
  crossInto(wide, high, out)
  const rise = climbs(herniation.zone) ? RISE_MM * smoothstep(0, 3, depthMm) : 0
  copyShape(laid.shape, shape)
  // Foraminal material climbs; what moves in the canal does so by migration alone.
  laid.shape.domeUp += rise
  laid.shape.domeHalfHigh += 0.2 * rise
  laid.column = column
  subInto(place, origin, disc.frame.centre)
  laid.insetMm = 0.3 * Math.sqrt(dot(place, place))
  laid.halfGapMm = lerp(gapAt(disc, a), gapAt(disc, b), u) / 2
}

/** A smooth maximum of two sizes, a little above the larger one where they are alike. */
const either = (a: number, b: number): number => (a ** 4 + b ** 4) ** 0.25

/** A cross-section: how far out of the rim it lies, its middle and its half sizes. */
const section = { out: Number.NaN, halfWide: Number.NaN, halfHigh: Number.NaN, up: Number.NaN }

/** How wide the dome is at the section's way out, as a share of its widest; beyond `domeOut` part of an ellipsoid, before it a rounded shoulder. */
function domeAt({ tipOut, domeOut, innerRadius }: HerniationShape): number {
  const { out } = section
  const full = Math.max(tipOut, 1e-6)
  const left = Math.max(1 - (domeOut / full) ** 2, 0.19)
  if (out >= domeOut) return Math.sqrt(Math.max(1 - (out / full) ** 2, 0) / left)
  const back = (domeOut - out) / Math.max(innerRadius, 1e-6)
  if (back >= 1) return 0
  // The shoulder takes up the ellipsoid's slope, so that no crease runs round the dome.
  const slope = (domeOut / full ** 2 / left) * innerRadius
  return Math.sqrt(1 - back * back) + slope * back * (1 - back) ** 2
}

/** Writes the cross-section at its way out of the rim, before the shape is drawn back by `present`. */
function writeSection({ shape: s, insetMm, halfGapMm }: PosedHerniation): void {
  const { out } = section
  const dome = domeAt(s)
  const start = lerp(-insetMm, s.domeOut - s.innerRadius, s.detached)
  const neck =
    (1 - s.detached) *
    Math.sqrt(clamp((out - start) / 1.6, 0, 1)) *
    (1 - smoothstep(s.domeOut - 0.6 * s.innerRadius, s.domeOut, out))
  // Between the endplates there is only so much room; past the rim the material spreads and hugs the bone's back.
  const free = smoothstep(-0.5, 0.3, out)
  const high = either(neck * s.neckHalfHigh, dome * s.domeHalfHigh)
  section.halfWide = either(neck * s.neckHalfWide, dome * s.domeHalfWide)
  section.halfHigh = lerp(Math.min(high, 0.8 * halfGapMm), high, free)
  section.up = s.domeUp * free
}

/** Where a row lies on the way from the start of the neck (0) to the dome's widest place, or from there to the tip. */
const rowWays = Float64Array.from({ length: HERNIATION_ROWS }, (_, row) =>
  row < NECK_ROWS
    ? 1 - Math.cos((row / NECK_ROWS) * (Math.PI / 2))
    : Math.sin(((row - NECK_ROWS) / (DOME_ROWS - 1)) * (Math.PI / 2)),
)
const turns = Float64Array.from({ length: HERNIATION_COLUMNS }, (_, j) => (j / HERNIATION_COLUMNS) * 2 * Math.PI)
const cosines = turns.map(Math.cos)
const sines = turns.map(Math.sin)

/** Room for the surface of displaced material. */
export const herniationGridPlace = (): Grid => ({
  rows: HERNIATION_ROWS,
  columns: HERNIATION_COLUMNS,
  positionMm: new Float32Array(HERNIATION_ROWS * HERNIATION_COLUMNS * 3),
})

/** Writes the surface of the displaced material, from its beginning inside the disc to its tip. */
export function writeHerniation(p: Float32Array, herniation: PosedHerniation): void {
  const { shape: s, origin, out, wide, high, insetMm } = herniation
  const start = lerp(-insetMm, s.domeOut - s.innerRadius, s.detached)
  let o = 0
  for (let row = 0; row < HERNIATION_ROWS; row++) {
    const way = row < NECK_ROWS ? lerp(start, s.domeOut, rowWays[row]!) : lerp(s.domeOut, s.tipOut, rowWays[row]!)
    const pole = row === 0 || row === HERNIATION_ROWS - 1
    section.out = way
    writeSection(herniation)
    // All of it is drawn towards the vanishing point at the inset by what is not yet present.
    const outward = lerp(-insetMm, way, s.present)
    const upward = section.up * s.present
    const halfWide = pole ? 0 : section.halfWide * s.present
    const halfHigh = pole ? 0 : section.halfHigh * s.present
    const x = origin[0] + out[0] * outward + high[0] * upward
    const y = origin[1] + out[1] * outward + high[1] * upward
    const z = origin[2] + out[2] * outward + high[2] * upward
    for (let j = 0; j < HERNIATION_COLUMNS; j++) {
      const a = halfWide * cosines[j]!
      const b = halfHigh * sines[j]!
      p[o++] = x + wide[0] * a + high[0] * b
      p[o++] = y + wide[1] * a + high[1] * b
      p[o++] = z + wide[2] * a + high[2] * b
    }
  }
}

/** No herniation: every vertex in the middle of the disc. */
export function writeNoHerniation(p: Float32Array, disc: PosedDisc): void {
  const [x, y, z] = disc.frame.centre
  for (let i = 0; i < p.length; i += 3) {
    p[i] = x
    p[i + 1] = y
    p[i + 2] = z
  }
}
