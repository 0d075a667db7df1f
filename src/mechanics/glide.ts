import type { NerveName } from '../anatomy/nerves.ts'
import type { Side } from '../anatomy/structures.ts'
import type { Tube } from './body.ts'
import { restBones } from './bones.ts'
import type { Variant } from './condition.ts'
import { keeping } from './keep.ts'
import { type CarriedNerves, carryNerves, legCourses } from './nerves.ts'

/** What of its bed's lengthening a nerve slides; the rest unfolds and stretches. Chosen so that a straight leg raised 60 deg gives 10 to 12 mm. */
const SLIDING_SHARE = 0.255
/** Station of the sciatic nerve at the middle of the thigh, as a fraction of its way. */
const MID_THIGH = 0.6

/** Lengths of the sciatic nerve to mid thigh, of all of it, and of the tibial nerve, mm. */
interface Lengths {
  toMidThigh: number
  sciatic: number
  tibial: number
}
const lengthsPlace = (): Lengths => ({ toMidThigh: Number.NaN, sciatic: Number.NaN, tibial: Number.NaN })

function lengthOf({ centreMm: c, count }: Tube, share: number): number {
  let mm = 0
  const last = Math.round((count - 1) * share)
  for (let o = 3; o <= last * 3; o += 3) {
    const x = c[o]! - c[o - 3]!
    const y = c[o + 1]! - c[o - 2]!
    const z = c[o + 2]! - c[o - 1]!
    mm += Math.sqrt(x * x + y * y + z * z)
  }
  return mm
}

function measure(out: Lengths, upper: Tube, lower: Tube): void {
  out.toMidThigh = lengthOf(upper, MID_THIGH)
  out.sciatic = lengthOf(upper, 1)
  out.tibial = lengthOf(lower, 1)
}

// Where nerves lie in standing is the same for all bodies of a variant.
const standing: Partial<Record<Variant, CarriedNerves>> = {}
function standingOf(variant: Variant): CarriedNerves {
  const made = standing[variant] ?? carryNerves(restBones, { left: 0, right: 0 }, variant)
  standing[variant] = made
  return made
}

const indexOf = (name: NerveName, side: Side): number =>
  legCourses.findIndex((leg) => leg.name === name && leg.side === side)

/**
 * How far the sciatic nerve has slid at mid thigh from where one of the same variant lies in standing, mm (ridehalgh2014: 9.9 to 12.4
 * at the back of the thigh in a leg raise): its bed gets longer behind the hip, and a nerve evens out its stretch over all its length.
 */
export function createGlide(side: Side): (carried: CarriedNerves, variant: Variant) => number {
  const sciatic = indexOf('sciatic-nerve', side)
  const tibial = indexOf('tibial-nerve', side)
  const lengthsOf = keeping(lengthsPlace, measure)
  const atRest: Partial<Record<Variant, Lengths>> = {}
  const restingOf = (variant: Variant): Lengths => {
    const known = atRest[variant]
    if (known) return known
    const { legs } = standingOf(variant)
    const made = lengthsPlace()
    measure(made, legs[sciatic]!, legs[tibial]!)
    atRest[variant] = made
    return made
  }
  return ({ legs }, variant) => {
    const now = lengthsOf(legs[sciatic]!, legs[tibial]!)
    const rest = restingOf(variant)
    const strain = (now.sciatic - rest.sciatic + now.tibial - rest.tibial) / (rest.sciatic + rest.tibial)
    return SLIDING_SHARE * Math.abs(now.toMidThigh - rest.toMidThigh - strain * rest.toMidThigh)
  }
}
