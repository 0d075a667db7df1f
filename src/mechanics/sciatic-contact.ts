import type { Side } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { add, distance, mirror, mix, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
import { besideBelly, type Slice, slicesOf } from './belly-surface.ts'
import { sectionOf, tightness } from './muscle.ts'
import type { Course } from './nerve-course.ts'

const SOFT_MM = 0.8
/** `max(x, 0)` with its corner rounded over a millimetre or so; never below the sharp one. */
const pushed = (x: number): number => (x > SOFT_MM ? x : x < -SOFT_MM ? 0 : (x + SOFT_MM) ** 2 / (4 * SOFT_MM))

/** The nerve at one station: a flat ellipse. */
interface Band {
  readonly at: Vec3
  readonly wide: Vec3
  readonly halfWidthMm: number
  readonly halfThicknessMm: number
}

/** Overlap with the belly at five places across a band, and what it takes to clear it: a shift, and a turn of the band. */
interface Overlap {
  readonly deepestMm: number
  readonly out: Vec3
  readonly turn: Vec3
}

const PLACES = [-0.92, -0.5, 0, 0.5, 0.92]

function overlapOf(slices: readonly Slice[], band: Band): Overlap | null {
  const middle = besideBelly(slices, band.at)
  if (middle === null || middle.gapMm > band.halfWidthMm + band.halfThicknessMm) return null
  let deepestMm = 0
  let weight = 0
  let out: Vec3 = [0, 0, 0]
  let turn: Vec3 = [0, 0, 0]
  for (const place of PLACES) {
    const beside = place === 0 ? middle : besideBelly(slices, add(band.at, scale(band.wide, place * band.halfWidthMm)))
    if (beside === null) continue
    // Sacral rami come out between the slips of the origin, so contact begins beyond them; and it fades out on the tendon.
    const counts = smoothstep(0.2, 0.34, beside.along) * (1 - smoothstep(0.7, 0.9, beside.along))
    const thick = band.halfThicknessMm * Math.sqrt(1 - place * place)
    const overlapMm = counts * pushed(thick - beside.gapMm)
    if (overlapMm === 0) continue
    deepestMm = Math.max(deepestMm, overlapMm)
    weight += overlapMm
    out = add(out, scale(beside.out, overlapMm))
    turn = add(turn, scale(beside.out, (overlapMm * place) / band.halfWidthMm))
  }
  return weight === 0 ? null : { deepestMm, out: scale(out, 1 / weight), turn }
}

/** Of an overlap, what the nerve gives by getting flatter, as the gemelli and the ischial spine hold it from the front; chosen by eye. */
const FLATTENED_SHARE = 0.35
const LEAST_THICKNESS = 0.55
const ROUNDS = 5
const STIFF_PASSES = 6

/** The band moved and turned out of the belly. */
function cleared(slices: readonly Slice[], from: Band): Band {
  let band = from
  for (let round = 0; round < ROUNDS; round++) {
    const overlap = overlapOf(slices, band)
    if (overlap === null) break
    const at = add(band.at, scale(overlap.out, overlap.deepestMm))
    band = { ...band, at, wide: normalize(add(band.wide, scale(overlap.turn, 0.6))) }
  }
  return band
}

function flattened(band: Band, byMm: number): Band {
  const halfThicknessMm = Math.max(band.halfThicknessMm - byMm, LEAST_THICKNESS * band.halfThicknessMm)
  return { ...band, halfThicknessMm, halfWidthMm: (band.halfWidthMm * band.halfThicknessMm) / halfThicknessMm }
}

/** The middle one of three values drawn towards its neighbours; a nerve bends in a curve, not in a corner. */
const eased = (before: Vec3, here: Vec3, after: Vec3): Vec3 => mix(here, mix(before, after, 0.5), 0.5)

/** The stations of one nerve that can meet the belly, as they lie beside it, and how deep each stood in it before. */
interface Laid {
  readonly first: number
  readonly bands: readonly Band[]
  readonly overlapMm: readonly number[]
}

function layBands(course: Course, side: Side, slices: readonly Slice[]): Laid {
  const flip = (v: Vec3): Vec3 => (side === 'left' ? v : mirror(v))
  const near = course.restMm.map((at) => distance(flip(at), NEAR_MM) < REACH_MM)
  const first = Math.max(near.indexOf(true), 0)
  const last = near.lastIndexOf(true)
  const free: Band[] = []
  for (let i = first; i <= last; i++)
    free.push({
      at: flip(course.restMm[i]!),
      wide: flip(course.wide[i]!),
      halfWidthMm: course.halfWidthMm[i]!,
      halfThicknessMm: course.halfThicknessMm[i]!,
    })
  const overlapMm = free.map((band) => overlapOf(slices, band)?.deepestMm ?? 0)
  if (overlapMm.every((depth) => depth === 0)) return { first, bands: free, overlapMm }
  let bands = free.map((band, i) => cleared(slices, flattened(band, FLATTENED_SHARE * overlapMm[i]!)))
  for (let pass = 0; pass < STIFF_PASSES; pass++) {
    const moves = bands.map(({ at }, i) => sub(at, free[i]!.at))
    bands = bands.map((band, i) => {
      if (i === 0 || i === bands.length - 1) return band
      const move = eased(moves[i - 1]!, moves[i]!, moves[i + 1]!)
      const wide = normalize(eased(bands[i - 1]!.wide, band.wide, bands[i + 1]!.wide))
      return cleared(slices, { ...band, at: add(free[i]!.at, move), wide })
    })
  }
  return { first, bands, overlapMm }
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

const restingSlices = slicesOf(0)
// A ball round the belly; nothing farther off can meet it.
const NEAR_MM: Vec3 = sectionOf('piriformis', 0.45, 0).centre
const REACH_MM = 60

// How each nerve lies beside the resting belly never changes.
const resting = new WeakMap<Course, Laid>()
function layResting(course: Course, side: Side): Laid {
  const known = resting.get(course)
  if (known) return known
  const laid = layBands(course, side, restingSlices)
  resting.set(course, laid)
  return laid
}

function lay(course: Course, side: Side, tight: number): SciaticContact {
  const flip = (v: Vec3): Vec3 => (side === 'left' ? v : mirror(v))
  const then = layResting(course, side)
  const now = tight === 0 ? then : layBands(course, side, slicesOf(tight))
  if (now.overlapMm.every((depth) => depth === 0)) return { course, displacedMm: 0, flattening: 0, overlapMm: 0 }
  const restMm = [...course.restMm]
  const wide = [...course.wide]
  const halfWidthMm = Float32Array.from(course.halfWidthMm)
  const halfThicknessMm = Float32Array.from(course.halfThicknessMm)
  let displacedMm = 0
  let flattening = 0
  let overlapMm = 0
  for (const [k, band] of now.bands.entries()) {
    const i = now.first + k
    const rest = then.bands[k]!
    restMm[i] = flip(band.at)
    wide[i] = flip(band.wide)
    halfWidthMm[i] = band.halfWidthMm
    halfThicknessMm[i] = band.halfThicknessMm
    displacedMm = Math.max(displacedMm, distance(band.at, rest.at))
    flattening = Math.max(flattening, 1 - band.halfThicknessMm / rest.halfThicknessMm)
    overlapMm = Math.max(overlapMm, now.overlapMm[k]! - then.overlapMm[k]!)
  }
  return { course: { ...course, restMm, wide, halfWidthMm, halfThicknessMm }, displacedMm, flattening, overlapMm }
}

// Posture and touch change far more often than tension does.
const latest = new WeakMap<Course, { readonly tight: number; readonly contact: SciaticContact }>()

/**
 * Lays a nerve round piriformis: where the belly would stand in it, the nerve moves forward and down, turns flat on the belly and gets
 * flatter, its cross-section kept. It works on the course at rest, before bones carry it, so muscle and nerve ride together; nerves
 * that share a station stay joined. For variant a, the nerve below the muscle. The last result of each course is kept.
 * @param side of the course
 * @param tension of piriformis on that side, 0..1
 */
export function besidePiriformis(course: Course, side: Side, tension: number): SciaticContact {
  const tight = tightness(tension) || 0
  const known = latest.get(course)
  if (known?.tight === tight) return known.contact
  const contact = lay(course, side, tight)
  latest.set(course, { tight, contact })
  return contact
}

// So that a fully tense belly gives 20 to 25 mmHg, below what a herniated disc puts on a root; illustrative.
const MMHG_PER_MM = 13.5
const MOST_MMHG = 40

/**
 * Pressure on the nerve from how much deeper the tense belly stands in it, mmHg. Possible, not proven: nobody has measured it.
 * A nerve's venous flow slows at 20-30 mmHg (rydevik1981, memory).
 */
export const squeezeMmHg = (overlapMm: number): number =>
  MOST_MMHG * (1 - Math.exp((-MMHG_PER_MM * Math.max(overlapMm, 0)) / MOST_MMHG))
