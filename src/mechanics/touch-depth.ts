import { discIds, discSizes } from '../anatomy/spine.ts'
import { distance, dot, normalize, sub, type Vec3 } from '../math/vec3.ts'
import { skinBehind } from './massage-skin.ts'
import { pairOf } from './muscle.ts'
import { legCourses, rootCourses } from './nerves.ts'
import { remembering } from './remember.ts'
import type { Place } from './touch.ts'
import { muscleAt, muscleBelow } from './touch-place.ts'

/** How far below the skin of a place things begin, in a healthy body standing: straight distances, mm. */
export interface DepthsBelow {
  readonly muscleMm: number
  /** Piriformis; null where it does not lie under the hand. */
  readonly piriformisMm: number | null
  readonly sciaticNerveMm: number
  /** The nearest root inside its canal. */
  readonly rootMm: number
  /** The nearest disc's rear rim. */
  readonly discMm: number
}

interface Bead {
  readonly at: Vec3
  readonly thickMm: number
}
const nearest = (beads: readonly Bead[], from: Vec3): number =>
  beads.reduce((least, { at, thickMm }) => Math.min(least, distance(at, from) - thickMm), Number.POSITIVE_INFINITY)

const sciatic: readonly Bead[] = legCourses
  .filter(({ name }) => name === 'sciatic-nerve')
  .flatMap(({ course }) => course.restMm.map((at, i) => ({ at, thickMm: course.halfThicknessMm[i]! })))
/** Beyond its ganglion a root is a nerve of the pelvis and no longer behind the bone of the spine. */
const roots: readonly Bead[] = rootCourses.flatMap(({ course, ganglion }) =>
  course.restMm.slice(0, ganglion[1] + 1).map((at, i) => ({ at, thickMm: course.halfThicknessMm[i]! })),
)

/** How far a point behind a disc is from its rim, mm: the disc as an ellipse on its own plane, as thick as it is high. */
function fromDisc(id: (typeof discIds)[number], from: Vec3): number {
  const { centre, depthMm, midHeightMm } = discSizes[id]
  const way = sub(from, centre)
  const flat = dot(normalize(way), [0, 1, 0])
  return Math.hypot(...way) - Math.hypot((depthMm / 2) * Math.sqrt(1 - flat * flat), (midHeightMm / 2) * flat)
}

const measured = remembering((xMm: number, yMm: number): DepthsBelow => {
  const place = { xMm, yMm }
  const { point } = skinBehind(xMm, yMm)
  const piriformis = muscleBelow('piriformis', place)
  const UNDER_HAND_MM = 12
  return {
    muscleMm: muscleBelow(pairOf(muscleAt(place)), place)!.depthMm,
    piriformisMm: piriformis && piriformis.asideMm < UNDER_HAND_MM ? piriformis.depthMm : null,
    sciaticNerveMm: nearest(sciatic, point),
    rootMm: nearest(roots, point),
    discMm: Math.min(...discIds.map((id) => fromDisc(id, point))),
  }
})

/** What lies how deep under a place. The sciatic nerve lies 40 to 80 mm deep, depending on the body (neuraxiom). */
export const depthsBelow = ({ xMm, yMm }: Place): DepthsBelow => measured(Math.abs(xMm), yMm)

/** Bone and ligament between what a hand can feel and a root or disc, at least, mm: about a lamina's thickness and its fat; chosen by eye. */
const BONE_MM = 10

/** How deep a push can be felt at a place before bone stops it, mm: always short of every root and disc. */
export function bedrockMm(place: Place): number {
  const { rootMm, discMm } = depthsBelow(place)
  return Math.min(rootMm, discMm) - BONE_MM
}
