import type { Side } from '../anatomy/structures.ts'
import type { Tube } from './body.ts'
import { type CarriedNerves, legCourses } from './nerves.ts'

/** What of its bed's lengthening a nerve slides; the rest unfolds and stretches. Chosen so that a straight leg raised 60 deg gives 10 to 12 mm. */
const SLIDING_SHARE = 0.255
/** Station of the sciatic nerve at the middle of the thigh, as a fraction of its way. */
const MID_THIGH = 0.6

function lengthOf({ centreMm: c, count }: Tube, share: number): number {
  let mm = 0
  const last = Math.round((count - 1) * share)
  for (let i = 1; i <= last; i++) {
    const o = i * 3
    mm += Math.hypot(c[o]! - c[o - 3]!, c[o + 1]! - c[o - 2]!, c[o + 2]! - c[o - 1]!)
  }
  return mm
}

/**
 * How far the sciatic nerve has slid at mid thigh from where it lies in standing, mm (ridehalgh2014: 9.9 to 12.4 at the back of the
 * thigh in a leg raise): its bed gets longer behind the hip, and a nerve evens out its stretch over all its length.
 */
export function glideOf(side: Side, carried: CarriedNerves, rest: CarriedNerves): number {
  const at = (name: string): number => legCourses.findIndex((leg) => leg.name === name && leg.side === side)
  const gained = (name: string, share: number): { mm: number; restMm: number } => {
    const restMm = lengthOf(rest.legs[at(name)]!, share)
    return { mm: lengthOf(carried.legs[at(name)]!, share) - restMm, restMm }
  }
  const upper = gained('sciatic-nerve', MID_THIGH)
  const sciatic = gained('sciatic-nerve', 1)
  const tibial = gained('tibial-nerve', 1)
  const strain = (sciatic.mm + tibial.mm) / (sciatic.restMm + tibial.restMm)
  return SLIDING_SHARE * Math.abs(upper.mm - strain * upper.restMm)
}
