import { rootWays } from '../anatomy/nerves.ts'
import { type RootLevel, rootLevels, type Side, type StructureId, sides } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { distance, lerp, mirror, type Vec3 } from '../math/vec3.ts'
import type { Tube } from './body.ts'
import type { Bones } from './bones.ts'
import { sacCourse } from './dural-sac.ts'
import { type Course, courseThrough, poseCourse } from './nerve-course.ts'
import { legNerves, legWays, rootWaysLeft, type Way } from './nerve-ways.ts'

/** A root or a nerve of the leg, with its side. */
export type RootTubeId = `root-${RootLevel}-${Side}`
export type LegNerveId = `${(typeof legNerves)[number]}-${Side}`

const laid = ({ points, spacingMm, wide }: Way, side: Side): Course => courseThrough(points, spacingMm, side, wide)

/** A root at rest, with the stations its ganglion swells over. */
export interface RootCourse {
  readonly level: RootLevel
  readonly side: Side
  readonly course: Course
  readonly ganglion: readonly [first: number, last: number]
}

function rootCourse(level: RootLevel, side: Side): RootCourse {
  const course = laid(rootWaysLeft[level], side)
  const { ganglion, ganglionLengthMm } = rootWays[level]
  const centre: Vec3 = side === 'left' ? ganglion : mirror(ganglion)
  let middle = 0
  for (let i = 1; i < course.count; i++)
    if (distance(course.restMm[i]!, centre) < distance(course.restMm[middle]!, centre)) middle = i
  const reach = Math.max(Math.round((ganglionLengthMm * 0.5) / 2.2), 2)
  return { level, side, course, ganglion: [Math.max(middle - reach, 1), Math.min(middle + reach, course.count - 2)] }
}

/** Every root at rest, left then right. */
export const rootCourses: readonly RootCourse[] = sides.flatMap((side) =>
  rootLevels.map((level) => rootCourse(level, side)),
)

/** Every nerve of the leg at rest. */
export const legCourses: readonly { readonly id: LegNerveId; readonly course: Course }[] = sides.flatMap((side) =>
  legNerves.map((name) => ({ id: `${name}-${side}` as const, course: laid(legWays[name], side) })),
)

/** Roots, leg nerves and the sac where the bones carry them, before anything touches them. */
export interface CarriedNerves {
  readonly sac: Tube
  readonly roots: readonly Tube[]
  readonly legs: readonly Tube[]
}

export const carryNerves = (bones: Bones): CarriedNerves => ({
  sac: poseCourse(sacCourse, bones),
  roots: rootCourses.map(({ course }) => poseCourse(course, bones)),
  legs: legCourses.map(({ course }) => poseCourse(course, bones)),
})

/** The swelling on a root: a short spindle along the root's own stations, thickest in the middle. */
export function ganglionOf({ level, ganglion: [first, last] }: RootCourse, root: Tube): Tube {
  const count = last - first + 1
  const part = (of: Float32Array): Float32Array => of.slice(first * 3, (last + 1) * 3)
  const fullMm = rootWays[level].ganglionWidthMm / 2
  const swollen = (half: Float32Array): Float32Array =>
    Float32Array.from({ length: count }, (_, i) => {
      const u = Math.abs((2 * i) / (count - 1) - 1)
      const own = half[first + i]!
      // Never thinner than the root inside it, and with it where it is pressed flat.
      const flatter = own / (rootWays[level].diameterMm / 2)
      return lerp(own * 1.02, Math.max(fullMm * flatter, own * 1.02), 1 - smoothstep(0.15, 1, u))
    })
  return {
    count,
    centreMm: part(root.centreMm),
    wide: part(root.wide),
    halfWidthMm: swollen(root.halfWidthMm),
    halfThicknessMm: swollen(root.halfThicknessMm),
    glow: root.glow.slice(first, last + 1),
  }
}

/** Every tube by its structure id. */
export type NerveTubes = Partial<Record<StructureId, Tube>>
