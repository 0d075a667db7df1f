import { lumbosacralTrunkRows, plexusRows } from '../anatomy/nerves/plexus.ts'
import { sciaticRows } from '../anatomy/nerves/thigh.ts'
import type { NerveRow } from '../anatomy/nerves.ts'
import type { Side } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { add, lerp, normalize, scale, type Vec3 } from '../math/vec3.ts'
import { type Slice, slicesOf } from './belly-surface.ts'
import type { Variant } from './condition.ts'
import { sectionOf, tightness } from './muscle.ts'
import { type Course, courseThrough, type Waypoint } from './nerve-course.ts'
import { legWays } from './nerve-ways.ts'
import { flat, LEFT, ON_PIRIFORMIS } from './root-ways.ts'
import { besidePiriformis } from './sciatic-contact.ts'
import { type Pass, sciaticVariants } from './sciatic-variants.ts'
import { onceFor } from './when-asked.ts'

/** The sciatic nerve past piriformis: the trunk, and its fibular part where that goes a way of its own (else hidden inside the trunk). */
export interface SciaticCourses {
  readonly trunk: Course
  readonly fibular: Course
  /** How deep a tense belly would stand in the nerve more than the resting one does, mm. */
  readonly overlapMm: number
}

/** What of the trunk's width is its tibial part; the rest is fibular (TibCSA: 20 of 30 mm2). */
const TIBIAL_SHARE = 0.64
const FIBULAR = { halfWidthMm: 3.3, halfThicknessMm: 2.4 } as const
const FIBULAR_STATIONS = 40
/** Below the muscle the two parts lie side by side, and are one band again by the fold of the buttock. */
const oneAgain = (yMm: number): number => smoothstep(-118, -168, yMm)

const spread = (along: number, slices: readonly Slice[]): Slice => slices[Math.round(along * (slices.length - 1))]!

/** A place in or on the belly: `across` from upper (-1) to lower border (1), `behindMm` behind its middle (minus: in front). */
function onBelly(slice: Slice, across: number, behindMm: number): Vec3 {
  const { centre, wide, front, halfWidthMm } = slice
  return add(add(centre, scale(wide, across * halfWidthMm)), scale(front, -behindMm))
}

/** Where along the muscle the nerve crosses it, and how. */
function crossing(pass: 'through' | 'above', slices: readonly Slice[], roomMm: number): readonly Vec3[] {
  const at = (along: number, across: number, behind: (thickMm: number) => number): Vec3 => {
    const slice = spread(along, slices)
    return onBelly(slice, across, behind(slice.halfThicknessMm))
  }
  if (pass === 'through')
    // Slantwise, so that it comes out of the lower part of the belly as a cord comes out of a cushion.
    return [
      at(0.4, -0.2, (thick) => -0.75 * thick),
      at(0.43, 0.2, (thick) => -0.1 * thick),
      at(0.46, 0.62, (thick) => 0.7 * thick),
      at(0.48, 1.05, (thick) => thick + 0.5 * roomMm),
    ]
  return [
    at(0.3, -1.32, () => 0),
    at(0.36, -0.85, (thick) => thick + 0.6 * roomMm),
    at(0.43, -0.2, (thick) => thick + roomMm),
    at(0.5, 0.5, (thick) => thick + roomMm),
    at(0.53, 1.1, (thick) => thick + 0.8 * roomMm),
  ]
}

type Size = Pick<Waypoint, 'halfWidthMm' | 'halfThicknessMm'>
const along = (places: readonly Vec3[], size: Size, slices: readonly Slice[]): Waypoint[] =>
  places.map((at) => ({ at, ...size, wide: spread(0.45, slices).axis, pelvic: 1 }))

/** A band's row with only its tibial part: the outer edge drawn in, the inner one where it was. */
function tibialOf(row: NerveRow, left: number): Waypoint {
  const whole = flat(row)
  const share = lerp(1, TIBIAL_SHARE, left)
  const broad = row[1] > -95 ? normalize(ON_PIRIFORMIS) : LEFT
  return {
    ...whole,
    at: add(whole.at, scale(broad, -(1 - share) * whole.halfWidthMm)),
    halfWidthMm: share * whole.halfWidthMm,
  }
}

const sized = ({ halfWidthMm, halfThicknessMm }: Waypoint, share: number): Size => ({
  halfWidthMm: halfWidthMm * share,
  halfThicknessMm: halfThicknessMm * Math.sqrt(share),
})

/** A place on the outer side of the trunk below piriformis, where the fibular part comes to lie. */
const outside = (row: NerveRow, size: number): Waypoint => {
  const { at, halfWidthMm } = flat(row)
  return {
    at: add(at, [0.62 * halfWidthMm, 0, 0]),
    halfWidthMm: FIBULAR.halfWidthMm * size,
    halfThicknessMm: FIBULAR.halfThicknessMm * size,
  }
}

const BELOW = sciaticRows.filter(([, y]) => y < -100)

/** The trunk's way-points: all of it, or its tibial part alone as far as the fold of the buttock. */
function trunkPoints(pass: Pass, divided: boolean, slices: readonly Slice[]): readonly Waypoint[] {
  const whole = legWays['sciatic-nerve'].points
  const rows: readonly NerveRow[] = [...plexusRows, ...sciaticRows]
  const part = (i: number): Waypoint => {
    const here = whole[i]!
    const row = rows[i]
    if (!divided || !row) return here
    // It is whole in the plexus, where the roots come in, and again below.
    const left = smoothstep(1, 3, i) * (1 - oneAgain(row[1]))
    const { at, halfWidthMm } = tibialOf(row, left)
    return { ...here, at, halfWidthMm, furrow: (here.furrow ?? 0) * (1 - left) }
  }
  const all = whole.map((_, i) => part(i))
  if (pass === 'below') return all
  const after = all.slice(rows.findIndex(([, y]) => y < -100))
  const size = sized(part(4), 1)
  if (pass === 'through')
    return [...all.slice(0, 3), ...along(crossing('through', slices, 3.4), size, slices), ...after]
  // The roots come down in front of the muscle, so the band begins there and turns up and back over its upper border.
  const [low, up, top] = [part(2), part(1), part(0)]
  const over: readonly Vec3[] = [
    [47.4, -44.5, -10.5],
    [54.5, -39.5, -14.8],
  ]
  return [
    { ...low, ...sized(part(3), 0.35) },
    { ...up, ...sized(part(3), 0.7) },
    { ...top, ...sized(part(3), 0.9) },
    ...over.map((at) => ({ at, ...size, wide: ON_PIRIFORMIS, pelvic: 1 })),
    ...along(crossing('above', slices, 3.4), size, slices),
    ...after,
  ]
}

/** The fibular part's way-points where it goes by itself; hidden inside the trunk where it does not. */
function fibularPoints(pass: Pass, divided: boolean, slices: readonly Slice[]): readonly Waypoint[] {
  if (!divided)
    return sciaticRows.slice(0, 15).map((row) => ({
      ...outside(row, 0.62),
      at: add(flat(row).at, [0.3 * flat(row).halfWidthMm, 0, 0]),
    }))
  const joining = BELOW.filter(([, y]) => y > -205)
  const last = joining.length - 1
  const down = joining.map((row, i) => outside(row, lerp(1, 0.5, (i / last) ** 2)))
  const start = pass === 'above' ? lumbosacralTrunkRows.slice(2, 4) : plexusRows.slice(1, 3)
  const from = start.map((row, i) => {
    const { at, halfWidthMm } = flat(row)
    return {
      at: pass === 'above' ? at : add(at, scale(normalize(ON_PIRIFORMIS), 0.4 * halfWidthMm)),
      halfWidthMm: FIBULAR.halfWidthMm * (i === 0 ? 0.4 : 0.8),
      halfThicknessMm: FIBULAR.halfThicknessMm * (i === 0 ? 0.3 : 0.75),
      pelvic: 1,
      wide: ON_PIRIFORMIS,
    }
  })
  const over: readonly Vec3[] = pass === 'above' ? [[53.5, -39.4, -13.2]] : []
  const way = pass === 'below' ? [] : crossing(pass, slices, 2.8)
  return [...from, ...along([...over, ...way], FIBULAR, slices), ...down]
}

/** A course with as many stations as asked for, so that one mesh fits every variant. */
function courseOf(points: readonly Waypoint[], count: number, side: Side, furrowAt?: number): Course {
  const lengthMm = courseThrough(points, 1e6, side, LEFT).alongMm.at(-1)!
  // Half a station of slack on either side of what rounds up to the count.
  return courseThrough(points, lengthMm / (count - 1.5), side, LEFT, furrowAt)
}

/** By how much a tense belly is thicker than a resting one on one side of its middle where the nerve crosses it, mm. */
const swollenMm = (tight: number): number =>
  sectionOf('piriformis', 0.45, tight).halfThicknessMm - sectionOf('piriformis', 0.45, 0).halfThicknessMm
/** Behind the muscle a nerve has only flesh at its back, and gives way; chosen by eye. */
const PRESSED_BEHIND = 0.4

const wholeOf = (side: Side): Course => {
  const { points, spacingMm, wide, furrowAt } = legWays['sciatic-nerve']
  return courseThrough(points, spacingMm, side, wide, furrowAt)
}

/** The ways of the two parts on one side before the belly pushes aside what goes below it. */
export interface SciaticWays {
  readonly trunk: Course
  readonly fibular: Course
  /** Whether the trunk goes below the muscle, and so is pushed aside by it. */
  readonly below: boolean
  /** How deep a tense belly would stand more than the resting one in what goes through or above, mm. */
  readonly overlapMm: number
}

const divides = (variant: Variant): boolean => sciaticVariants[variant].fibular !== sciaticVariants[variant].tibial

function waysOf(variant: Variant, side: Side, whole: Course, tight: number): SciaticWays {
  const { tibial, fibular } = sciaticVariants[variant]
  const divided = divides(variant)
  const slices = slicesOf(tight)
  const overlaps = { through: swollenMm(tight), above: PRESSED_BEHIND * swollenMm(tight), below: 0 }
  const furrowAt = legWays['sciatic-nerve'].furrowAt
  return {
    trunk:
      tibial === 'below' && !divided
        ? whole
        : courseOf(
            trunkPoints(tibial, divided, tibial === 'below' ? slicesOf(0) : slices),
            whole.count,
            side,
            furrowAt,
          ),
    fibular: courseOf(fibularPoints(fibular, divided, divided ? slices : slicesOf(0)), FIBULAR_STATIONS, side),
    below: tibial === 'below',
    overlapMm: Math.max(overlaps[tibial], overlaps[fibular]),
  }
}

const wholes = onceFor(wholeOf)
const waysAtRest: Record<Side, Partial<Record<Variant, SciaticWays>>> = { left: {}, right: {} }
const atRest = (variant: Variant, side: Side): SciaticWays => {
  const known = waysAtRest[side][variant]
  if (known) return known
  const made = waysOf(variant, side, wholes(side), 0)
  waysAtRest[side][variant] = made
  return made
}

/**
 * The ways on one side. What goes below the muscle is laid out once for good; what goes through or above rides on the belly as it
 * is, and is laid out anew whenever tension has changed.
 */
export function createSciaticWays(side: Side): (variant: Variant, tight: number) => SciaticWays {
  let last: SciaticWays | null = null
  let of: Variant = 'a'
  let at = 0
  return (variant, tight) => {
    const { tibial, fibular } = sciaticVariants[variant]
    const rest = atRest(variant, side)
    if (tight === 0 || (tibial === 'below' && fibular === 'below')) return rest
    if (last !== null && of === variant && at === tight) return last
    const made = waysOf(variant, side, wholes(side), tight)
    // A trunk that goes below stays the very same course.
    last = tibial === 'below' ? { ...made, trunk: rest.trunk } : made
    of = variant
    at = tight
    return last
  }
}

/** How the sciatic nerve lies past piriformis at rest, for a type of Beaton and Anson and a tension of the muscle of 0..1; mm, body frame. */
export function sciaticCourses(variant: Variant, side: Side, tension: number): SciaticCourses {
  const ways = createSciaticWays(side)(variant, tightness(tension) || 0)
  if (!ways.below) return ways
  const contact = besidePiriformis(ways.trunk, side, tension)
  return { trunk: contact.course, fibular: ways.fibular, overlapMm: Math.max(contact.overlapMm, ways.overlapMm) }
}
