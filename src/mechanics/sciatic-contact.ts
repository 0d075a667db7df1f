import type { Side } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { distance, mirror, setInto, type Vec3, type Vec3Place } from '../math/vec3.ts'
import { type Belly, besideBelly, createBelly } from './belly-surface.ts'
import { keeping } from './keep.ts'
import { sectionOf, tightness } from './muscle.ts'
import type { Course } from './nerve-course.ts'

const SOFT_MM = 0.8
/** `max(x, 0)` with its corner rounded over a millimetre or so; never below the sharp one. */
const pushed = (x: number): number => (x > SOFT_MM ? x : x < -SOFT_MM ? 0 : (x + SOFT_MM) ** 2 / (4 * SOFT_MM))

// The nerve at one station is a flat ellipse, a band, of eight numbers: its middle, its broad side, half width and half thickness.
const BAND_SIZE = 8

// Overlap with the belly at five places across a band, and what it takes to clear it: how deep the deepest is, a shift, a turn.
const overlap = new Float64Array(7)
const beside = new Float64Array(5)
const middle = new Float64Array(5)
const spot = new Float64Array(3)
const PLACES = Float64Array.of(-0.92, -0.5, 0, 0.5, 0.92)
const roundness = PLACES.map((place) => Math.sqrt(1 - place * place))

const MOST_STATIONS = 512
/** The slice of the belly that each band was last found beside, or -1. */
const besideSlice = new Int8Array(MOST_STATIONS)

/** Writes to `overlap` how the belly stands in a band; false where it does not. */
function meetsBelly(belly: Belly, bands: Float64Array, band: number): boolean {
  const o = band * BAND_SIZE
  const x = bands[o]!
  const y = bands[o + 1]!
  const z = bands[o + 2]!
  const halfWidth = bands[o + 6]!
  const halfThickness = bands[o + 7]!
  spot[0] = x
  spot[1] = y
  spot[2] = z
  const slice = besideBelly(middle, belly, spot, besideSlice[band]!)
  besideSlice[band] = slice
  if (slice < 0 || middle[3]! > halfWidth + halfThickness) return false
  overlap.fill(0)
  let weight = 0
  for (let p = 0; p < PLACES.length; p++) {
    const place = PLACES[p]!
    const off = place * halfWidth
    const at = place === 0 ? middle : beside
    spot[0] = x + off * bands[o + 3]!
    spot[1] = y + off * bands[o + 4]!
    spot[2] = z + off * bands[o + 5]!
    if (place !== 0 && besideBelly(at, belly, spot, slice) < 0) continue
    const along = at[4]!
    // Sacral rami come out between the slips of the origin, so contact begins beyond them; and it fades out on the tendon.
    const counts = smoothstep(0.2, 0.34, along) * (1 - smoothstep(0.7, 0.9, along))
    const deep = counts * pushed(halfThickness * roundness[p]! - at[3]!)
    if (deep === 0) continue
    overlap[0] = Math.max(overlap[0]!, deep)
    weight += deep
    for (let k = 0; k < 3; k++) {
      overlap[1 + k]! += at[k]! * deep
      overlap[4 + k]! += (at[k]! * deep * place) / halfWidth
    }
  }
  if (weight === 0) return false
  for (let k = 1; k < 4; k++) overlap[k]! /= weight
  return true
}

/** Of an overlap, what the nerve gives by getting flatter, as the gemelli and the ischial spine hold it from the front; chosen by eye. */
const FLATTENED_SHARE = 0.35
const LEAST_THICKNESS = 0.55
const ROUNDS = 5
const STIFF_PASSES = 6

/** Makes three numbers a unit direction. */
function unit(of: Float64Array, o: number): void {
  const size = Math.sqrt(of[o]! * of[o]! + of[o + 1]! * of[o + 1]! + of[o + 2]! * of[o + 2]!)
  if (size === 0) return
  of[o]! /= size
  of[o + 1]! /= size
  of[o + 2]! /= size
}

/** Moves and turns a band out of the belly. */
function clear(belly: Belly, bands: Float64Array, band: number): void {
  const o = band * BAND_SIZE
  for (let round = 0; round < ROUNDS; round++) {
    if (!meetsBelly(belly, bands, band)) return
    for (let k = 0; k < 3; k++) {
      bands[o + k]! += overlap[1 + k]! * overlap[0]!
      bands[o + 3 + k]! += 0.6 * overlap[4 + k]!
    }
    unit(bands, o + 3)
  }
}

function flattenBand(bands: Float64Array, o: number, byMm: number): void {
  const before = bands[o + 7]!
  bands[o + 7] = Math.max(before - byMm, LEAST_THICKNESS * before)
  bands[o + 6] = (bands[o + 6]! * before) / bands[o + 7]!
}

/** The stations of one nerve that can meet the belly: the first, how many, and as they lie at rest; left side. */
interface Free {
  readonly first: number
  readonly count: number
  readonly bands: Float64Array
}

function freeBands(course: Course, side: Side): Free {
  const flip = (v: Vec3): Vec3 => (side === 'left' ? v : mirror(v))
  const near = course.restMm.map((at) => distance(flip(at), NEAR_MM) < REACH_MM)
  const first = Math.max(near.indexOf(true), 0)
  const count = near.lastIndexOf(true) + 1 - first
  const bands = new Float64Array(Math.max(count, 0) * BAND_SIZE)
  for (let k = 0; k < count; k++) {
    const i = first + k
    bands.set(flip(course.restMm[i]!), k * BAND_SIZE)
    bands.set(flip(course.wide[i]!), k * BAND_SIZE + 3)
    bands[k * BAND_SIZE + 6] = course.halfWidthMm[i]!
    bands[k * BAND_SIZE + 7] = course.halfThicknessMm[i]!
  }
  return { first, count: Math.max(count, 0), bands }
}

/** The same stations as they lie beside the belly, and how deep each stood in it before, mm. */
interface Laid {
  readonly bands: Float64Array
  readonly overlapMm: Float64Array
}
const laidPlace = ({ count }: Free): Laid => ({
  bands: new Float64Array(count * BAND_SIZE),
  overlapMm: new Float64Array(count),
})

const before = new Float64Array(MOST_STATIONS * BAND_SIZE)

/** Lays stations beside the belly. False, and where they were, when it stands in none of them. */
function layBands(out: Laid, { count, bands: free }: Free, belly: Belly): boolean {
  const { bands, overlapMm } = out
  bands.set(free)
  besideSlice.fill(-1, 0, count)
  let any = false
  for (let i = 0; i < count; i++) {
    const met = meetsBelly(belly, bands, i)
    overlapMm[i] = met ? overlap[0]! : 0
    if (met) any = true
  }
  if (!any) return false
  for (let i = 0; i < count; i++) {
    if (overlapMm[i] === 0) continue
    flattenBand(bands, i * BAND_SIZE, FLATTENED_SHARE * overlapMm[i]!)
    clear(belly, bands, i)
  }
  // A nerve bends in a curve, not in a corner: each station is drawn halfway towards its neighbours.
  for (let pass = 0; pass < STIFF_PASSES; pass++) {
    before.set(bands)
    for (let i = 1; i < count - 1; i++) {
      const o = i * BAND_SIZE
      const a = o - BAND_SIZE
      const b = o + BAND_SIZE
      for (let k = 0; k < 3; k++) {
        const beside = (before[a + k]! - free[a + k]! + before[b + k]! - free[b + k]!) / 2
        bands[o + k] = free[o + k]! + (before[o + k]! - free[o + k]! + beside) / 2
        bands[o + 3 + k] = (before[o + 3 + k]! + (before[a + 3 + k]! + before[b + 3 + k]!) / 2) / 2
      }
      unit(bands, o + 3)
      clear(belly, bands, i)
    }
  }
  return true
}

/** What a belly does to one nerve. */
export interface SciaticContact {
  /** The nerve laid round the belly; the same object where they do not meet. */
  readonly course: Course
  /** Farthest that a station is from where it lies beside the resting belly, mm. */
  readonly displacedMm: number
  /** 0 = as round as beside the resting belly, 1 = flat. */
  readonly flattening: number
  /** How much deeper the tense belly would stand in the nerve than the resting one, did the nerve not give way, mm. */
  readonly overlapMm: number
}

const restingBelly = createBelly()(0)
// A ball round the belly; nothing farther off can meet it.
const NEAR_MM: Vec3 = sectionOf('piriformis', 0.45, 0).centre
const REACH_MM = 60

/** What never changes about a nerve beside the belly: its stations there, and how they lie beside the belly at rest. */
interface Resting {
  readonly free: Free
  readonly laid: Laid
  readonly met: boolean
}
const resting = new WeakMap<Course, Resting>()
function restingOf(course: Course, side: Side): Resting {
  const known = resting.get(course)
  if (known) return known
  const free = freeBands(course, side)
  const laid = laidPlace(free)
  const made = { free, laid, met: layBands(laid, free, restingBelly) }
  resting.set(course, made)
  return made
}

/** Room for a nerve laid beside the belly: the stations that can meet it are its own, all else is the course's. */
interface ContactRoom extends SciaticContact {
  course: Course
  displacedMm: number
  flattening: number
  overlapMm: number
  readonly own: Course
  readonly laid: Laid
}

function contactRoom(course: Course, free: Free): ContactRoom {
  const own = (of: readonly Vec3[]): Vec3[] =>
    of.map((v, i): Vec3 => (i >= free.first && i < free.first + free.count ? [v[0], v[1], v[2]] : v))
  return {
    course,
    displacedMm: Number.NaN,
    flattening: Number.NaN,
    overlapMm: Number.NaN,
    own: {
      ...course,
      restMm: own(course.restMm),
      wide: own(course.wide),
      halfWidthMm: course.halfWidthMm.slice(),
      halfThicknessMm: course.halfThicknessMm.slice(),
    },
    laid: laidPlace(free),
  }
}

function layBeside(out: ContactRoom, whole: Course, side: Side, { free, laid, met }: Resting, belly: Belly): void {
  out.course = whole
  out.displacedMm = 0
  out.flattening = 0
  out.overlapMm = 0
  const now = belly.tight === 0 ? laid : out.laid
  if (!(belly.tight === 0 ? met : layBands(now, free, belly))) return
  out.course = out.own
  const sign = side === 'left' ? 1 : -1
  const { restMm, wide, halfWidthMm, halfThicknessMm } = out.own
  const { bands } = now
  const { bands: rest } = laid
  for (let k = 0; k < free.count; k++) {
    const i = free.first + k
    const o = k * BAND_SIZE
    setInto(restMm[i] as Vec3Place, sign * bands[o]!, bands[o + 1]!, bands[o + 2]!)
    setInto(wide[i] as Vec3Place, sign * bands[o + 3]!, bands[o + 4]!, bands[o + 5]!)
    halfWidthMm[i] = bands[o + 6]!
    halfThicknessMm[i] = bands[o + 7]!
    const x = bands[o]! - rest[o]!
    const y = bands[o + 1]! - rest[o + 1]!
    const z = bands[o + 2]! - rest[o + 2]!
    out.displacedMm = Math.max(out.displacedMm, Math.sqrt(x * x + y * y + z * z))
    out.flattening = Math.max(out.flattening, 1 - bands[o + 7]! / rest[o + 7]!)
    out.overlapMm = Math.max(out.overlapMm, now.overlapMm[k]! - laid.overlapMm[k]!)
  }
}

/**
 * Lays one nerve round piriformis: where the belly would stand in it, the nerve moves forward and down, turns flat on the belly and
 * gets flatter, its cross-section kept. It works on the course at rest, before bones carry it, so muscle and nerve ride together;
 * nerves that share a station stay joined. For variant a, the nerve below the muscle.
 * @param side of the course
 */
export function createBesidePiriformis(course: Course, side: Side): (belly: Belly) => SciaticContact {
  const rest = restingOf(course, side)
  // Told which belly it is, too: one that was written anew since this nerve last saw it may be the very same object.
  const lay = keeping(
    () => contactRoom(course, rest.free),
    (out, _made: number, belly: Belly) => layBeside(out, course, side, rest, belly),
  )
  return (belly) => lay(belly.made, belly)
}

/** The same in memory of its own. @param tension of piriformis on that side, 0..1 */
export const besidePiriformis = (course: Course, side: Side, tension: number): SciaticContact =>
  createBesidePiriformis(course, side)(createBelly()(tightness(tension) || 0))

// So that a fully tense belly gives 20 to 25 mmHg, below what a herniated disc puts on a root; illustrative.
const MMHG_PER_MM = 13.5
const MOST_MMHG = 40

/**
 * Pressure on the nerve from how much deeper the tense belly stands in it, mmHg. Possible, not proven: nobody has measured it.
 * A nerve's venous flow slows at 20-30 mmHg (rydevik1981, memory).
 */
export const squeezeMmHg = (overlapMm: number): number =>
  MOST_MMHG * (1 - Math.exp((-MMHG_PER_MM * Math.max(overlapMm, 0)) / MOST_MMHG))
