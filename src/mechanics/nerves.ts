import { rootWays } from '../anatomy/nerves/roots.ts'
import { discIds } from '../anatomy/spine.ts'
import { type RootLevel, rootLevels, type Side, type StructureId, sides } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { distance, mirror, type Vec3 } from '../math/vec3.ts'
import { type Belly, createBelly } from './belly-surface.ts'
import type { Tube } from './body.ts'
import { type Bones, restBones } from './bones.ts'
import type { Variant } from './condition.ts'
import { poseDisc } from './disc.ts'
import { sacCourse as sacAsTabled } from './dural-sac.ts'
import { keeping } from './keep.ts'
import { createMotions } from './motions.ts'
import { tightness } from './muscle.ts'
import { type Course, courseThrough, createCarriedTube, pointAt, poseCourse, tubePlace } from './nerve-course.ts'
import { legNerves, legWays } from './nerve-ways.ts'
import { discObstacle, type Obstacle } from './obstacle.ts'
import { contactPlace, layRound } from './root-contact.ts'
import { rootWaysLeft, type Way } from './root-ways.ts'
import { createBesidePiriformis, type SciaticContact } from './sciatic-contact.ts'
import { createSciaticWays } from './sciatic-course.ts'
import { once } from './when-asked.ts'

/** A root or a nerve of the leg, with its side. */
export type RootTubeId = `root-${RootLevel}-${Side}`
export type LegNerveId = `${(typeof legNerves)[number]}-${Side}`

const laid = ({ points, spacingMm, wide, furrowAt }: Way, side: Side): Course =>
  courseThrough(points, spacingMm, side, wide, furrowAt)

/** A root at rest, with the stations its ganglion swells over and how far it swells out past the root there, mm. */
export interface RootCourse {
  readonly level: RootLevel
  readonly side: Side
  readonly course: Course
  readonly ganglion: readonly [first: number, last: number]
  readonly stoutMm: Float32Array
}

/** Room between nerves and healthy discs at rest, at least, mm (epidural fat); chosen by eye. */
const CLEARANCE_MM = 0.7
/** Every disc of the healthy body at rest, for what must keep clear of it. */
export const discsAtRest: () => readonly Obstacle[] = once(() =>
  discIds.map((id) => discObstacle(poseDisc(id, restBones, 1))),
)

/** The same course, moved where it must be so that it lies clear of healthy discs. */
function clearOfDiscs(course: Course, stoutMm: Float32Array | null): Course {
  const tube = poseCourse(course, restBones)
  const room = Float32Array.from({ length: course.count }, (_, i) => (stoutMm?.[i] ?? 0) + CLEARANCE_MM)
  layRound(
    contactPlace(),
    tube,
    discsAtRest(),
    { flattensTo: 0, flattensOverMm: 1, keepsArea: true, stiffness: 3 },
    room,
  )
  return { ...course, restMm: course.restMm.map((_, i) => pointAt(tube, i)) }
}

/** The sac at rest, clear of healthy discs. */
export const sacCourse: () => Course = once(() => clearOfDiscs(sacAsTabled, null))

/** Lays out a root at rest, with its ganglion. */
function layRoot(level: RootLevel, side: Side): Pick<RootCourse, 'course' | 'ganglion' | 'stoutMm'> {
  const course = laid(rootWaysLeft[level], side)
  const { ganglion, ganglionLengthMm, ganglionWidthMm, diameterMm } = rootWays[level]
  const centre: Vec3 = side === 'left' ? ganglion : mirror(ganglion)
  let middle = 0
  for (let i = 1; i < course.count; i++)
    if (distance(course.restMm[i]!, centre) < distance(course.restMm[middle]!, centre)) middle = i
  const reach = Math.max(Math.round((ganglionLengthMm * 0.5) / 2.2), 2)
  const [first, last] = [Math.max(middle - reach, 1), Math.min(middle + reach, course.count - 2)]
  const stoutMm = new Float32Array(course.count)
  for (let i = first; i <= last; i++) {
    const off = Math.abs((2 * (i - first)) / (last - first) - 1)
    stoutMm[i] = Math.max((ganglionWidthMm - diameterMm) / 2, 0) * (1 - smoothstep(0.15, 1, off))
  }
  return { course: clearOfDiscs(course, stoutMm), ganglion: [first, last], stoutMm }
}

/** Every root at rest, left then right; each is laid out when it is first looked at. */
export const rootCourses: readonly RootCourse[] = sides.flatMap((side) =>
  rootLevels.map((level) => {
    const laidOut = once(() => layRoot(level, side))
    return {
      level,
      side,
      get course() {
        return laidOut().course
      },
      get ganglion() {
        return laidOut().ganglion
      },
      get stoutMm() {
        return laidOut().stoutMm
      },
    }
  }),
)

export interface LegCourse {
  readonly id: LegNerveId
  readonly name: (typeof legNerves)[number]
  readonly side: Side
  readonly course: Course
}

/** Every nerve of the leg at rest; each is laid out when it is first looked at. */
export const legCourses: readonly LegCourse[] = sides.flatMap((side) =>
  legNerves.map((name) => {
    const laidOut = once(() => laid(legWays[name], side))
    return {
      id: `${name}-${side}` as const,
      name,
      side,
      get course() {
        return laidOut()
      },
    }
  }),
)

/** What takes long to lay out the first time. */
export const nerveTables: readonly (() => unknown)[] = [
  sacCourse,
  ...[...rootCourses, ...legCourses].map((nerve) => () => nerve.course),
]

/** Roots, leg nerves and the sac where the bones carry them, before anything touches them. */
export interface CarriedNerves {
  readonly sac: Tube
  readonly roots: readonly Tube[]
  readonly legs: readonly Tube[]
  /** The fibular part of the sciatic nerve where it passes piriformis by itself; inside the trunk where it does not. */
  readonly fibular: Readonly<Record<Side, Tube>>
  /** How deep a tense belly of piriformis would stand in the sciatic nerve more than the resting one does, mm. */
  readonly sciaticOverlapMm: Readonly<Record<Side, number>>
}

/** Tension of piriformis on either side, 0..1. */
export type PiriformisTension = Readonly<Record<Side, number>>
const atEase: PiriformisTension = { left: 0, right: 0 }

/** Lays every nerve of one side past piriformis: what goes by the muscle, and how each course is then. */
function createSidePast(side: Side) {
  const bellyAt = createBelly()
  const waysAt = createSciaticWays(side)
  const besides = new Map<Course, (belly: Belly) => SciaticContact>()
  let belly = bellyAt(0)
  let ways = waysAt('a', 0)
  const beside = (course: Course): SciaticContact => {
    let lay = besides.get(course)
    if (!lay) {
      lay = createBesidePiriformis(course, side)
      besides.set(course, lay)
    }
    return lay(belly)
  }
  return {
    tighten(tension: number, variant: Variant): void {
      const tight = tightness(tension) || 0
      belly = bellyAt(tight)
      ways = waysAt(variant, tight)
    },
    courseOf: (course: Course): Course => beside(course).course,
    trunk: (): Course => (ways.below ? beside(ways.trunk).course : ways.trunk),
    fibular: (): Course => ways.fibular,
    overlapMm: (): number => Math.max(ways.below ? beside(ways.trunk).overlapMm : 0, ways.overlapMm),
  }
}

interface CarriedPlace {
  sac: Tube
  readonly roots: Tube[]
  readonly legs: Tube[]
  readonly fibular: Record<Side, Tube>
  readonly sciaticOverlapMm: Record<Side, number>
}

/**
 * Every nerve laid past piriformis at rest and then carried by the bones, for tensions of the muscle on the left and the right, 0..1,
 * and a way of nerve and muscle to one another. A nerve about which nothing changed comes back as the very same tube.
 */
export function createNerveCarrier(): (
  bones: Bones,
  tensionLeft: number,
  tensionRight: number,
  variant: Variant,
) => CarriedNerves {
  const motionsOf = createMotions()
  const past = { left: createSidePast('left'), right: createSidePast('right') }
  const sac = createCarriedTube()
  const roots = rootCourses.map(createCarriedTube)
  const legs = legCourses.map(createCarriedTube)
  const fibular = { left: createCarriedTube(), right: createCarriedTube() }
  const place = (): CarriedPlace => ({
    // Filled at once by the first call.
    sac: undefined as never,
    roots: [],
    legs: [],
    fibular: { left: undefined as never, right: undefined as never },
    sciaticOverlapMm: { left: Number.NaN, right: Number.NaN },
  })
  return keeping(place, (out, bones: Bones, tensionLeft: number, tensionRight: number, variant: Variant) => {
    const motions = motionsOf(bones)
    past.left.tighten(tensionLeft, variant)
    past.right.tighten(tensionRight, variant)
    out.sac = sac(sacCourse(), motions)
    for (let r = 0; r < rootCourses.length; r++) {
      const { course, side } = rootCourses[r]!
      out.roots[r] = roots[r]!(past[side].courseOf(course), motions)
    }
    for (let n = 0; n < legCourses.length; n++) {
      const { name, course, side } = legCourses[n]!
      out.legs[n] = legs[n]!(name === 'sciatic-nerve' ? past[side].trunk() : past[side].courseOf(course), motions)
    }
    for (let s = 0; s < sides.length; s++) {
      const side = sides[s]!
      out.fibular[side] = fibular[side](past[side].fibular(), motions)
      out.sciaticOverlapMm[side] = past[side].overlapMm()
    }
  })
}

/** The same in memory of its own. */
export const carryNerves = (bones: Bones, tension: PiriformisTension = atEase, variant: Variant = 'a'): CarriedNerves =>
  createNerveCarrier()(bones, tension.left, tension.right, variant)

/** The swelling on a root: a short spindle along the root's own stations, thickest in the middle, flat where the root is. */
export function createGanglion({ level, ganglion: [first, last], stoutMm }: RootCourse): (root: Tube) => Tube {
  const count = last - first + 1
  const round = rootWays[level].diameterMm / 2
  // A hair thicker than the root everywhere, so that the two surfaces never fight.
  const grows = Float64Array.from({ length: count }, (_, i) => (1.02 * (round + stoutMm[first + i]!)) / round)
  return keeping(
    () => tubePlace(count),
    (out, root: Tube) => {
      for (let i = 0; i < count; i++) {
        const from = first + i
        out.halfWidthMm[i] = root.halfWidthMm[from]! * grows[i]!
        out.halfThicknessMm[i] = root.halfThicknessMm[from]! * grows[i]!
        out.glow[i] = root.glow[from]!
        for (let k = 0; k < 3; k++) {
          out.centreMm[i * 3 + k] = root.centreMm[from * 3 + k]!
          out.wide[i * 3 + k] = root.wide[from * 3 + k]!
        }
      }
    },
  )
}

/** Every tube by its structure id. */
export type NerveTubes = Partial<Record<StructureId, Tube>>
