import { type DiscId, discIds, discSizes } from '../anatomy/spine.ts'
import type { Vec3 } from '../math/vec3.ts'
import { skinBehindInto, skinPlace } from './massage-skin.ts'
import { legCourses, rootCourses } from './nerves.ts'
import type { Place } from './touch.ts'
import { muscleBelow, pairAt } from './touch-place.ts'
import type { Mutable } from './turns.ts'
import { once } from './when-asked.ts'

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
function nearest(beads: readonly Bead[], from: Vec3): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < beads.length; i++) {
    const { at, thickMm } = beads[i]!
    const x = at[0] - from[0]
    const y = at[1] - from[1]
    const z = at[2] - from[2]
    least = Math.min(least, Math.sqrt(x * x + y * y + z * z) - thickMm)
  }
  return least
}

const sciatic = once((): readonly Bead[] =>
  legCourses
    .filter(({ name }) => name === 'sciatic-nerve')
    .flatMap(({ course }) => course.restMm.map((at, i) => ({ at, thickMm: course.halfThicknessMm[i]! }))),
)
/** Beyond its ganglion a root is a nerve of the pelvis and no longer behind the bone of the spine. */
const roots = once((): readonly Bead[] =>
  rootCourses.flatMap(({ course, ganglion }) =>
    course.restMm.slice(0, ganglion[1] + 1).map((at, i) => ({ at, thickMm: course.halfThicknessMm[i]! })),
  ),
)

/** How far a point behind a disc is from its rim, mm: the disc as an ellipse on its own plane, as thick as it is high. */
function fromDisc(id: DiscId, from: Vec3): number {
  const { centre, depthMm, midHeightMm } = discSizes[id]
  const x = from[0] - centre[0]
  const y = from[1] - centre[1]
  const z = from[2] - centre[2]
  const away = Math.sqrt(x * x + y * y + z * z)
  const up = away > 0 ? y / away : 0
  const across = (depthMm / 2) * Math.sqrt(1 - up * up)
  const along = (midHeightMm / 2) * up
  return away - Math.sqrt(across * across + along * along)
}

const UNDER_HAND_MM = 12

/** Writes what lies how deep under a place. */
function measure(out: Mutable<DepthsBelow>, place: Place): void {
  const { point } = skinBehindInto(skin, place.xMm, place.yMm)
  const piriformis = muscleBelow('piriformis', place)
  out.piriformisMm = piriformis && piriformis.asideMm < UNDER_HAND_MM ? piriformis.depthMm : null
  out.muscleMm = muscleBelow(pairAt(place), place)!.depthMm
  out.sciaticNerveMm = nearest(sciatic(), point)
  out.rootMm = nearest(roots(), point)
  let discMm = Number.POSITIVE_INFINITY
  for (let i = 0; i < discIds.length; i++) discMm = Math.min(discMm, fromDisc(discIds[i]!, point))
  out.discMm = discMm
}

const skin = skinPlace()
// Hands ask for one place many times over.
const knownPlace = { xMm: Number.NaN, yMm: Number.NaN }
export const depthsPlace = (): Mutable<DepthsBelow> => ({
  muscleMm: Number.NaN,
  piriformisMm: null,
  sciaticNerveMm: Number.NaN,
  rootMm: Number.NaN,
  discMm: Number.NaN,
})
export function copyDepths(out: Mutable<DepthsBelow>, from: DepthsBelow): void {
  out.muscleMm = from.muscleMm
  out.piriformisMm = from.piriformisMm
  out.sciaticNerveMm = from.sciaticNerveMm
  out.rootMm = from.rootMm
  out.discMm = from.discMm
}
const known = depthsPlace()

/** What lies how deep under a place, until another is asked for. The sciatic nerve lies 40 to 80 mm deep, depending on the body (neuraxiom). */
export function depthsBelow({ xMm, yMm }: Place): DepthsBelow {
  const aside = Math.abs(xMm)
  if (knownPlace.xMm === aside && knownPlace.yMm === yMm) return known
  knownPlace.xMm = aside
  knownPlace.yMm = yMm
  measure(known, knownPlace)
  return known
}

/** Bone and ligament between what a hand can feel and a root or disc, at least, mm: about a lamina's thickness and its fat; chosen by eye. */
const BONE_MM = 10

/** How deep a push can be felt at a place before bone stops it, mm: always short of every root and disc. */
export function bedrockMm(place: Place): number {
  const { rootMm, discMm } = depthsBelow(place)
  return Math.min(rootMm, discMm) - BONE_MM
}
