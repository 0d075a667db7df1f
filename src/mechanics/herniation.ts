import { discSizes, vertebraLandmarks } from '../anatomy/spine.ts'
import { smoothstep } from '../math/easing.ts'
import { add, clamp, cross, distance, dot, lerp, mix, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
import type { Grid } from './body.ts'
import { type HerniatingDisc, type Herniation, herniatingDiscs, type Zone } from './condition.ts'
import { DISC_COLUMNS, discRims } from './disc-rim.ts'
import { type HerniationShape, shapeOf } from './herniation-shape.ts'
import { gapAt, type PosedDisc, type Swelling } from './posed-disc.ts'

export const HERNIATION_COLUMNS = 28
const NECK_ROWS = 10
const DOME_ROWS = 12
export const HERNIATION_ROWS = NECK_ROWS + DOME_ROWS

/** The angle from straight back at which a disc's rim lies as far to the side as the pedicle above it, degrees. */
function underPedicleDeg(disc: HerniatingDisc): number {
  const { above, below } = discRims[disc]
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

/** The column of a disc's grid at which a herniation comes out. */
export function columnOf({ disc, zone, side }: Pick<Herniation, 'disc' | 'zone' | 'side'>): number {
  const sign = side === 'left' ? 1 : -1
  return ((270 + sign * zoneDegs[disc][zone]) / 360) * DISC_COLUMNS
}

/** How far the ring bulges with a herniation, by column. */
export function swellingOf(herniation: Herniation, shape: HerniationShape): Swelling {
  const middle = columnOf(herniation)
  const amount = shape.ringBulge * shape.present
  return (column) => {
    const off = Math.abs(((column - middle + 1.5 * DISC_COLUMNS) % DISC_COLUMNS) - DISC_COLUMNS / 2)
    const deg = (off / DISC_COLUMNS) * 360
    return amount * (1 - smoothstep(0, shape.ringHalfSpanDeg * 1.25, deg))
  }
}

/** How far the soft centre is drawn towards a herniation, by column, mm; chosen by eye. */
export function pullOf(herniation: Herniation, shape: HerniationShape): Swelling {
  const away = swellingOf(herniation, { ...shape, ringBulge: 3, ringHalfSpanDeg: 26 })
  return (column) => away(column) * (1 - 0.5 * shape.detached)
}

function rimAt(disc: PosedDisc, column: number): { point: Vec3; out: Vec3; gapMm: number } {
  const a = Math.floor(column) % DISC_COLUMNS
  const b = (a + 1) % DISC_COLUMNS
  const u = column - Math.floor(column)
  const middle = (j: number): Vec3 => mix(disc.upper.rim[j]!, disc.lower.rim[j]!, 0.5)
  return {
    point: mix(middle(a), middle(b), u),
    out: normalize(mix(disc.outward[a]!, disc.outward[b]!, u)),
    gapMm: lerp(gapAt(disc, a), gapAt(disc, b), u),
  }
}

/** Lays a herniation on its disc as the disc stands now, `depthMm` past the healthy rim. */
export function poseHerniation(herniation: Herniation, depthMm: number, disc: PosedDisc): PosedHerniation {
  const column = columnOf(herniation)
  const { point, out, gapMm } = rimAt(disc, column)
  const high = normalize(sub(disc.frame.up, scale(out, dot(disc.frame.up, out))))
  const shape = shapeOf(herniation, depthMm)
  const rise = climbs(herniation.zone) ? RISE_MM * smoothstep(0, 3, depthMm) : 0
  return {
    // Foraminal material climbs; what moves in the canal does so by migration alone.
    shape: { ...shape, domeUp: shape.domeUp + rise, domeHalfHigh: shape.domeHalfHigh + 0.2 * rise },
    origin: point,
    out,
    wide: cross(high, out),
    high,
    column,
    insetMm: 0.3 * distance(point, disc.frame.centre),
    halfGapMm: gapMm / 2,
  }
}

/** A smooth maximum of two sizes, a little above the larger one where they are alike. */
const either = (a: number, b: number): number => (a ** 4 + b ** 4) ** 0.25

/** How wide the dome is at a way out, as a share of its widest; beyond `domeOut` part of an ellipsoid, before it a rounded shoulder. */
function domeAt({ tipOut, domeOut, innerRadius }: HerniationShape, out: number): number {
  const full = Math.max(tipOut, 1e-6)
  const left = Math.max(1 - (domeOut / full) ** 2, 0.19)
  if (out >= domeOut) return Math.sqrt(Math.max(1 - (out / full) ** 2, 0) / left)
  const back = (domeOut - out) / Math.max(innerRadius, 1e-6)
  if (back >= 1) return 0
  // The shoulder takes up the ellipsoid's slope, so that no crease runs round the dome.
  const slope = (domeOut / full ** 2 / left) * innerRadius
  return Math.sqrt(1 - back * back) + slope * back * (1 - back) ** 2
}

/** Middle and half sizes of the cross-section at a way out of the rim, before the shape is drawn back by `present`. */
function sectionAt({ shape: s, insetMm, halfGapMm }: PosedHerniation, out: number) {
  const dome = domeAt(s, out)
  const start = lerp(-insetMm, s.domeOut - s.innerRadius, s.detached)
  const neck =
    (1 - s.detached) *
    Math.sqrt(clamp((out - start) / 1.6, 0, 1)) *
    (1 - smoothstep(s.domeOut - 0.6 * s.innerRadius, s.domeOut, out))
  // Between the endplates there is only so much room; past the rim the material spreads and hugs the bone's back.
  const free = smoothstep(-0.5, 0.3, out)
  const high = either(neck * s.neckHalfHigh, dome * s.domeHalfHigh)
  return {
    halfWide: either(neck * s.neckHalfWide, dome * s.domeHalfWide),
    halfHigh: lerp(Math.min(high, 0.8 * halfGapMm), high, free),
    up: s.domeUp * free,
  }
}

/** The surface of the displaced material, from its beginning inside the disc to its tip. */
export function herniationGrid(herniation: PosedHerniation): Grid {
  const { shape: s, origin, out, wide, high, insetMm } = herniation
  const p = new Float32Array(HERNIATION_ROWS * HERNIATION_COLUMNS * 3)
  const start = lerp(-insetMm, s.domeOut - s.innerRadius, s.detached)
  const vanishing = add(origin, scale(out, -insetMm))
  for (let row = 0; row < HERNIATION_ROWS; row++) {
    const way =
      row < NECK_ROWS
        ? lerp(start, s.domeOut, 1 - Math.cos((row / NECK_ROWS) * (Math.PI / 2)))
        : lerp(s.domeOut, s.tipOut, Math.sin(((row - NECK_ROWS) / (DOME_ROWS - 1)) * (Math.PI / 2)))
    const pole = row === 0 || row === HERNIATION_ROWS - 1
    const { halfWide, halfHigh, up } = sectionAt(herniation, way)
    const middle = add(add(origin, scale(out, way)), scale(high, up))
    for (let j = 0; j < HERNIATION_COLUMNS; j++) {
      const angle = (j / HERNIATION_COLUMNS) * 2 * Math.PI
      const a = pole ? 0 : halfWide * Math.cos(angle)
      const b = pole ? 0 : halfHigh * Math.sin(angle)
      const full = add(add(middle, scale(wide, a)), scale(high, b))
      p.set(mix(vanishing, full, s.present), (row * HERNIATION_COLUMNS + j) * 3)
    }
  }
  return { rows: HERNIATION_ROWS, columns: HERNIATION_COLUMNS, positionMm: p }
}

/** No herniation: every vertex in the middle of the disc. */
export function emptyHerniation(disc: PosedDisc): Grid {
  const p = new Float32Array(HERNIATION_ROWS * HERNIATION_COLUMNS * 3)
  const [x, y, z] = disc.frame.centre
  for (let i = 0; i < p.length; i += 3) {
    p[i] = x
    p[i + 1] = y
    p[i + 2] = z
  }
  return { rows: HERNIATION_ROWS, columns: HERNIATION_COLUMNS, positionMm: p }
}
