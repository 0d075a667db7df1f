import type { NerveName } from '../anatomy/nerves.ts'
import { type Side, sides } from '../anatomy/structures.ts'
import type { Tube } from './body.ts'
import { restBones } from './bones.ts'
import { byKey } from './by-key.ts'
import type { Variant } from './condition.ts'
import { type CarriedNerves, carryNerves, legCourses } from './nerves.ts'

/** What of its bed's lengthening a nerve slides; the rest unfolds and stretches. Chosen so that a straight leg raised 60 deg gives 10 to 12 mm. */
const SLIDING_SHARE = 0.255
/** Station of the sciatic nerve at the middle of the thigh, as a fraction of its way. */
const MID_THIGH = 0.6

function lengthOf({ centreMm: c, count }: Tube, share: number): number {
  let mm = 0
  const last = Math.round((count - 1) * share)
  for (let i = 1; i <= last; i++) {
    const o = i * 3
    mm += Math.sqrt((c[o]! - c[o - 3]!) ** 2 + (c[o + 1]! - c[o - 2]!) ** 2 + (c[o + 2]! - c[o - 1]!) ** 2)
  }
  return mm
}

const legAt = (name: NerveName): Readonly<Record<Side, number>> =>
  byKey(sides, (side) => legCourses.findIndex((leg) => leg.name === name && leg.side === side))
const sciaticAt = legAt('sciatic-nerve')
const tibialAt = legAt('tibial-nerve')

/** Lengths of the sciatic nerve to mid thigh, all of it, and the tibial nerve, mm. */
interface Lengths {
  readonly upper: number
  readonly sciatic: number
  readonly tibial: number
}
// What a nerve has slid is told from where a nerve of the same way lies in standing; measured when a way is first met.
const standing: Partial<Record<Variant, Readonly<Record<Side, Lengths>>>> = {}

function measure(variant: Variant): Readonly<Record<Side, Lengths>> {
  const { legs } = carryNerves(restBones, { left: 0, right: 0 }, variant)
  return byKey(sides, (side) => ({
    upper: lengthOf(legs[sciaticAt[side]]!, MID_THIGH),
    sciatic: lengthOf(legs[sciaticAt[side]]!, 1),
    tibial: lengthOf(legs[tibialAt[side]]!, 1),
  }))
}

/**
 * How far the sciatic nerve has slid at mid thigh from where it lies in standing, mm (ridehalgh2014: 9.9 to 12.4 at the back of the
 * thigh in a leg raise): its bed gets longer behind the hip, and a nerve evens out its stretch over all its length.
 */
export function glideOf(side: Side, { legs }: CarriedNerves, variant: Variant): number {
  standing[variant] ??= measure(variant)
  const rest = standing[variant][side]
  const sciatic = legs[sciaticAt[side]]!
  const lengthened = lengthOf(sciatic, 1) - rest.sciatic + lengthOf(legs[tibialAt[side]]!, 1) - rest.tibial
  const strain = lengthened / (rest.sciatic + rest.tibial)
  return SLIDING_SHARE * Math.abs(lengthOf(sciatic, MID_THIGH) - rest.upper - strain * rest.upper)
}
