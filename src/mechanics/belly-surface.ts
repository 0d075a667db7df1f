import {
  addScaledInto,
  cross,
  crossInto,
  dot,
  lerp,
  normalize,
  normalizeInto,
  scale,
  setInto,
  sub,
  type Vec3,
  type Vec3Place,
} from '../math/vec3.ts'
import { keeping } from './keep.ts'
import { bellyProfile, fullThickening, sectionOf, thickeningOf } from './muscle.ts'

/** One slice of the belly of piriformis: its ellipse and the frame it lies in; left side, at rest, mm. */
export interface Slice {
  readonly along: number
  readonly centre: Vec3
  readonly axis: Vec3
  readonly wide: Vec3
  readonly front: Vec3
  readonly halfWidthMm: number
  readonly halfThicknessMm: number
}

const SLICES = 40

/** The belly at a tightness of 0..1, from origin to insertion. */
export function slicesOf(tight: number): readonly Slice[] {
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

/** The belly as nerves meet it, slice by slice, in numbers of its own. */
export interface Belly {
  /** Its tightness, 0..1. */
  tight: number
  /** Which of all bellies that were ever made tight or loose this is: the same place may hold one and then another. */
  made: number
  /** `SLICE_SIZE` numbers a slice: its middle, axis, ways broad and to the front, half width and half thickness. */
  readonly slices: Float64Array
}

const SLICE_SIZE = 14
const sectionsAtRest = Array.from({ length: SLICES + 1 }, (_, i) => sectionOf('piriformis', i / SLICES, 0))
const profile = Float64Array.from(sectionsAtRest, (_, i) => bellyProfile('piriformis', i / SLICES))
const rounds = thickeningOf('piriformis').thickening === 'rounds'
const axis: Vec3Place = [Number.NaN, Number.NaN, Number.NaN]
const broad: Vec3Place = [Number.NaN, Number.NaN, Number.NaN]
const through: Vec3Place = [Number.NaN, Number.NaN, Number.NaN]

let bellies = 0
/** Makes the belly as tight as told, 0..1: the same slices as `slicesOf`. */
function tighten(belly: Belly, tight: number): void {
  const s = belly.slices
  belly.tight = tight
  belly.made = ++bellies
  for (let i = 0; i <= SLICES; i++) {
    const { centre, wide, halfWidthMm, halfThicknessMm } = sectionsAtRest[i]!
    // As in `sectionOf`: the lower border stays, the belly rounds from above.
    const factor = 1 + (fullThickening - 1) * tight * profile[i]!
    const narrower = rounds ? halfWidthMm / factor : halfWidthMm
    const o = i * SLICE_SIZE
    for (let k = 0; k < 3; k++) s[o + k] = centre[k]! + wide[k]! * (halfWidthMm - narrower)
    s[o + 12] = narrower
    s[o + 13] = halfThicknessMm * factor
  }
  for (let i = 0; i <= SLICES; i++) {
    const a = Math.max(i - 3, 0) * SLICE_SIZE
    const b = Math.min(i + 3, SLICES) * SLICE_SIZE
    setInto(axis, s[b]! - s[a]!, s[b + 1]! - s[a + 1]!, s[b + 2]! - s[a + 2]!)
    normalizeInto(axis, axis)
    const { wide } = sectionsAtRest[i]!
    normalizeInto(broad, addScaledInto(broad, wide, axis, -dot(wide, axis)))
    crossInto(through, axis, broad)
    const forward = through[2] > 0 ? 1 : -1
    const o = i * SLICE_SIZE
    for (let k = 0; k < 3; k++) {
      s[o + 3 + k] = axis[k]!
      s[o + 6 + k] = broad[k]!
      s[o + 9 + k] = forward * through[k]!
    }
  }
}

/** The belly at a tightness of 0..1, in memory of its own. */
export const createBelly = (): ((tight: number) => Belly) =>
  keeping((): Belly => ({ tight: Number.NaN, made: 0, slices: new Float64Array((SLICES + 1) * SLICE_SIZE) }), tighten)

const FAR_MM = 30

/** How many slices a point is looked for to either side of where one near it was found: more than a centimetre. */
const ABOUT = 6

/**
 * Where a point (the first three of `at`) lies beside the belly: writes the way out, the gap to its surface (mm, negative inside) and
 * how far along the muscle it is (0..1) to `out`.
 * @param about the slice beside which a point within some millimetres was found, or -1
 * @returns the slice it lies beside; -1 where it lies beyond the muscle's ends or far from it
 */
export function besideBelly(out: Float64Array, { slices: s }: Belly, at: Float64Array, about: number): number {
  const found =
    about < 0 ? -1 : sliceBeside(out, s, at, Math.max(about - ABOUT, 0), Math.min(about + 1 + ABOUT, SLICES))
  const slice = found < 0 ? sliceBeside(out, s, at, 0, SLICES) : found
  if (slice >= 0) inSlice(out, s, slice, at)
  return slice
}

/** The slice from `first` to `last` that a point lies nearest beside, -1 for none; writes how far it is to the next, 0..1, to the fifth of `out`. */
function sliceBeside(out: Float64Array, s: Float64Array, at: Float64Array, first: number, last: number): number {
  const x = at[0]!
  const y = at[1]!
  const z = at[2]!
  let best = -1
  let share = 0
  let nearest = FAR_MM * FAR_MM
  let before = 0
  for (let i = first, o = first * SLICE_SIZE; i <= last; i++, o += SLICE_SIZE) {
    const dx = x - s[o]!
    const dy = y - s[o + 1]!
    const dz = z - s[o + 2]!
    const after = dx * s[o + 3]! + dy * s[o + 4]! + dz * s[o + 5]!
    const start = before
    before = after
    if (i === first || start < 0 || after >= 0) continue
    const t = start / (start - after)
    const p = o - SLICE_SIZE
    const u = x - lerp(s[p]!, s[o]!, t)
    const v = y - lerp(s[p + 1]!, s[o + 1]!, t)
    const w = z - lerp(s[p + 2]!, s[o + 2]!, t)
    const square = u * u + v * v + w * w
    if (square >= nearest) continue
    best = i - 1
    share = t
    nearest = square
  }
  out[4] = share
  return best
}

/** As `besideBelly`, for a point beside slice `i`, the fifth of `out` being how far it is to the next, 0..1. */
function inSlice(out: Float64Array, s: Float64Array, i: number, at: Float64Array): void {
  const t = out[4]!
  const a = i * SLICE_SIZE
  const b = a + SLICE_SIZE
  const ax = at[0]! - lerp(s[a]!, s[b]!, t)
  const ay = at[1]! - lerp(s[a + 1]!, s[b + 1]!, t)
  const az = at[2]! - lerp(s[a + 2]!, s[b + 2]!, t)
  let wx = lerp(s[a + 6]!, s[b + 6]!, t)
  let wy = lerp(s[a + 7]!, s[b + 7]!, t)
  let wz = lerp(s[a + 8]!, s[b + 8]!, t)
  const w = 1 / Math.sqrt(wx * wx + wy * wy + wz * wz)
  wx *= w
  wy *= w
  wz *= w
  let fx = lerp(s[a + 9]!, s[b + 9]!, t)
  let fy = lerp(s[a + 10]!, s[b + 10]!, t)
  let fz = lerp(s[a + 11]!, s[b + 11]!, t)
  const f = 1 / Math.sqrt(fx * fx + fy * fy + fz * fz)
  fx *= f
  fy *= f
  fz *= f
  const halfWidth = lerp(s[a + 12]!, s[b + 12]!, t)
  const halfThickness = lerp(s[a + 13]!, s[b + 13]!, t)
  const u = ax * wx + ay * wy + az * wz
  // The nerve lies in front of the belly or below it, never behind.
  const v = Math.max(ax * fx + ay * fy + az * fz, 0.05 * halfThickness)
  const du = u / (halfWidth * halfWidth)
  const dv = v / (halfThickness * halfThickness)
  const level = Math.sqrt(u * du + v * dv)
  const steep = Math.sqrt(du * du + dv * dv)
  out[0] = (wx * du + fx * dv) / steep
  out[1] = (wy * du + fy * dv) / steep
  out[2] = (wz * du + fz * dv) / steep
  out[3] = ((level - 1) * level) / steep
  out[4] = (i + t) / SLICES
}
