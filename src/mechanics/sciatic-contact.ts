import type { Side } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import {
  add,
  clamp,
  cross,
  distance,
  dot,
  length,
  lerp,
  mirror,
  mix,
  normalize,
  scale,
  sub,
  type Vec3,
} from '../math/vec3.ts'
import type { Variant } from './condition.ts'
import { sectionOf, tightness } from './muscle.ts'
import type { Course } from './nerve-course.ts'

/** How the two parts of the sciatic nerve pass piriformis, and in how many of a hundred limbs. */
export interface SciaticVariant {
  readonly fibular: 'below' | 'through' | 'above'
  readonly tibial: 'below' | 'through' | 'above'
  readonly percent: number
}

/**
 * The six types (beaton1937). Shares of a and b are pooled over 7068 limbs (tomaszewski2016), the rest over 6062 (smoll2010, memory).
 * A variant alone does not explain pain: as common in people operated on for it (16.2 %) as in others (16.9 %, smoll2010).
 */
export const sciaticVariants: Readonly<Record<Variant, SciaticVariant>> = {
  a: { fibular: 'below', tibial: 'below', percent: 85.2 },
  b: { fibular: 'through', tibial: 'below', percent: 9.8 },
  c: { fibular: 'above', tibial: 'below', percent: 1.3 },
  d: { fibular: 'through', tibial: 'through', percent: 0.5 },
  e: { fibular: 'above', tibial: 'through', percent: 0.08 },
  f: { fibular: 'above', tibial: 'above', percent: 0.08 },
}

/** One slice of the belly: its ellipse and the frame it lies in (left side, at rest). */
interface Slice {
  readonly along: number
  readonly centre: Vec3
  readonly axis: Vec3
  readonly wide: Vec3
  readonly front: Vec3
  readonly halfWidthMm: number
  readonly halfThicknessMm: number
}

const SLICES = 40

function slicesOf(tight: number): readonly Slice[] {
  const sections = Array.from({ length: SLICES + 1 }, (_, i) => sectionOf('piriformis', i / SLICES, tight))
  return sections.map(({ centre, wide, halfWidthMm, halfThicknessMm }, i) => {
    const [before, after] = [sections[Math.max(i - 3, 0)]!, sections[Math.min(i + 3, SLICES)]!]
    const axis = normalize(sub(after.centre, before.centre))
    const flat = normalize(sub(wide, scale(axis, dot(wide, axis))))
    const through = cross(axis, flat)
    const front = through[2] > 0 ? through : scale(through, -1)
    return { along: i / SLICES, centre, axis, wide: flat, front, halfWidthMm, halfThicknessMm }
  })
}

// The body is solved again for each picture, mostly at the same tension.
let latest: { readonly tight: number; readonly slices: readonly Slice[] } | null = null
function bellyAt(tight: number): readonly Slice[] {
  if (latest?.tight !== tight) latest = { tight, slices: slicesOf(tight) }
  return latest.slices
}

/** Where a point lies beside the belly: gap to its surface (mm, negative inside), the way out, and how far along the muscle. */
interface Beside {
  readonly gapMm: number
  readonly out: Vec3
  readonly along: number
}

/** Null where the point lies beyond the muscle's ends. */
function besideBelly(slices: readonly Slice[], point: Vec3): Beside | null {
  let nearest: Beside | null = null
  let sideMm = Number.POSITIVE_INFINITY
  let before = dot(sub(point, slices[0]!.centre), slices[0]!.axis)
  for (let i = 0; i + 1 < slices.length; i++) {
    const [a, b] = [slices[i]!, slices[i + 1]!]
    const after = dot(sub(point, b.centre), b.axis)
    const start = before
    before = after
    if (start < 0 || after >= 0) continue
    const t = start / (start - after)
    const away = sub(point, mix(a.centre, b.centre, t))
    if (length(away) >= sideMm) continue
    sideMm = length(away)
    const wide = normalize(mix(a.wide, b.wide, t))
    const front = normalize(mix(a.front, b.front, t))
    const halfWidth = lerp(a.halfWidthMm, b.halfWidthMm, t)
    const halfThickness = lerp(a.halfThicknessMm, b.halfThicknessMm, t)
    const u = dot(away, wide)
    // The nerve lies in front of the belly or below it, never behind.
    const v = Math.max(dot(away, front), 0.05 * halfThickness)
    const level = Math.hypot(u / halfWidth, v / halfThickness)
    const [du, dv] = [u / halfWidth ** 2, v / halfThickness ** 2]
    const steep = Math.hypot(du, dv)
    nearest = {
      gapMm: ((level - 1) * level) / steep,
      out: normalize(add(scale(wide, du / steep), scale(front, dv / steep))),
      along: lerp(a.along, b.along, t),
    }
  }
  return nearest
}

const SOFT_MM = 0.8
/** `max(x, 0)` with its corner rounded over a millimetre or so; never below the sharp one. */
const pushed = (x: number): number => (x > SOFT_MM ? x : x < -SOFT_MM ? 0 : (x + SOFT_MM) ** 2 / (4 * SOFT_MM))

/** Of an overlap, what the nerve gives by getting flatter, as the gemelli and the ischial spine hold it from the front; chosen by eye. */
const FLATTENED_SHARE = 0.35
const LEAST_THICKNESS = 0.55

/** The nerve at one station against the belly. */
interface Pressed {
  readonly at: Vec3
  readonly wide: Vec3
  readonly halfThicknessMm: number
  readonly overlapMm: number
}

function pressedAt(slices: readonly Slice[], at: Vec3, wide: Vec3, halfThicknessMm: number): Pressed {
  const beside = besideBelly(slices, at)
  const free: Pressed = { at, wide, halfThicknessMm, overlapMm: 0 }
  if (beside === null) return free
  // Sacral rami come out between the slips of the origin, so contact begins beyond them; and it fades out on the tendon.
  const counts = smoothstep(0.2, 0.34, beside.along) * (1 - smoothstep(0.7, 0.9, beside.along))
  const overlapMm = counts * pushed(halfThicknessMm - beside.gapMm)
  if (overlapMm === 0) return free
  const flattenedMm = Math.min(FLATTENED_SHARE * overlapMm, (1 - LEAST_THICKNESS) * halfThicknessMm)
  const flat = sub(wide, scale(beside.out, dot(wide, beside.out)))
  const lies = smoothstep(0, 1, overlapMm)
  return {
    at: add(at, scale(beside.out, overlapMm - flattenedMm)),
    // A band that is pressed lies flat on what presses it.
    wide: length(flat) > 0.3 ? normalize(mix(wide, normalize(flat), lies)) : wide,
    halfThicknessMm: halfThicknessMm - flattenedMm,
    overlapMm,
  }
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

/**
 * Lays a nerve round piriformis: where the belly would stand in it, the nerve moves forward and down and gets flatter, its
 * cross-section kept. It works on the course at rest, before bones carry it, so muscle and nerve ride together; nerves that share
 * a station stay joined. For variant a, the nerve below the muscle.
 * @param tension of piriformis on that side, 0..1
 */
export function besidePiriformis(course: Course, side: Side, tension: number): SciaticContact {
  const flip = (v: Vec3): Vec3 => (side === 'left' ? v : mirror(v))
  const resting = slicesOfRest
  const tense = bellyAt(tightness(tension))
  const restMm = [...course.restMm]
  const wide = [...course.wide]
  const halfWidthMm = Float32Array.from(course.halfWidthMm)
  const halfThicknessMm = Float32Array.from(course.halfThicknessMm)
  let displacedMm = 0
  let flattening = 0
  let overlapMm = 0
  let touched = false
  for (let i = 0; i < course.count; i++) {
    const at = flip(course.restMm[i]!)
    if (distance(at, NEAR_MM) > REACH_MM) continue
    const across = flip(course.wide[i]!)
    const thick = course.halfThicknessMm[i]!
    const now = pressedAt(tense, at, across, thick)
    const then = tense === resting ? now : pressedAt(resting, at, across, thick)
    if (now.overlapMm === 0 && then.overlapMm === 0) continue
    touched = true
    restMm[i] = flip(now.at)
    wide[i] = flip(now.wide)
    halfThicknessMm[i] = now.halfThicknessMm
    halfWidthMm[i] = (course.halfWidthMm[i]! * thick) / now.halfThicknessMm
    displacedMm = Math.max(displacedMm, distance(now.at, then.at))
    flattening = Math.max(flattening, 1 - now.halfThicknessMm / then.halfThicknessMm)
    overlapMm = Math.max(overlapMm, now.overlapMm - then.overlapMm)
  }
  if (!touched) return { course, displacedMm: 0, flattening: 0, overlapMm: 0 }
  return {
    course: { ...course, restMm, wide, halfWidthMm, halfThicknessMm },
    displacedMm,
    flattening: clamp(flattening, 0, 1),
    overlapMm,
  }
}

const slicesOfRest = slicesOf(0)
// A ball round the belly; nothing farther off can meet it.
const NEAR_MM: Vec3 = sectionOf('piriformis', 0.45, 0).centre
const REACH_MM = 75

// So that a fully tense belly gives 20 to 25 mmHg, below what a herniated disc puts on a root; illustrative.
const MMHG_PER_MM = 17.5
const MOST_MMHG = 40

/**
 * Pressure on the nerve from how much deeper the tense belly stands in it, mmHg. Possible, not proven: nobody has measured it.
 * A nerve's venous flow slows at 20-30 mmHg (rydevik1981, memory).
 */
export const squeezeMmHg = (overlapMm: number): number =>
  MOST_MMHG * (1 - Math.exp((-MMHG_PER_MM * Math.max(overlapMm, 0)) / MOST_MMHG))

/** How deep a course stands in the belly, mm; 0 where it is clear. For checks. */
export function depthInBelly(course: Course, side: Side, tension: number): number {
  const slices = bellyAt(tightness(tension))
  let deepest = 0
  for (let i = 0; i < course.count; i++) {
    const beside = besideBelly(slices, side === 'left' ? course.restMm[i]! : mirror(course.restMm[i]!))
    if (beside && beside.along > 0.34 && beside.along < 0.7)
      deepest = Math.max(deepest, course.halfThicknessMm[i]! - beside.gapMm)
  }
  return deepest
}
