import { type RootLevel, rootLevels, type Side, sides } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import type { BodyReadings } from './body.ts'
import type { Condition } from './condition.ts'
import { insideSacAt, type TouchedNerves } from './nerve-contact.ts'
import { rootCourses } from './nerves.ts'
import { ESTABLISHED_HOURS, swellingCome } from './onset.ts'
import { inflammationLeft } from './recovery.ts'
import { lossOf } from './symptoms.ts'

export type RootReadings = BodyReadings['roots']

/** The most pressure a root is ever given, and how much overlap brings about two thirds of it: about 50 mmHg at a 6 mm herniation. */
const MOST_MMHG = 100
const OVERLAP_MM = 5

/**
 * Pressure on a root from how deep discs and displaced material would stand in it, mmHg. Illustrative: 30 stops a pig root's venules,
 * 50 makes it swell (olmarker1989a, olmarker1989b); at human operations 7 to 256 with a mean of 53 (takahashi1999, memory).
 */
export const squeezeOf = (overlapMm: number): number => MOST_MMHG * (1 - Math.exp(-Math.max(overlapMm, 0) / OVERLAP_MM))

/** Share of the sac's cross-section below which pressure inside it rises (schonstrom1984: 77 mm2 of a normal 170 or so). */
const SAC_SHARE = 0.6
const cauda = (share: number): number => MOST_MMHG * (1 - Math.exp(-Math.max(SAC_SHARE - share, 0) / 0.3))

/** How far a root swells in the end, 0..1: inflamed tissue holds water, pressed tissue more (olmarker1989b); shares chosen by eye. */
const swellingOf = (squeezeMmHg: number, inflammation: number): number =>
  inflammation * (0.4 + 0.6 * (1 - Math.exp(-squeezeMmHg / 18)))

/** How irritated a root is, 0..1: it takes pressure and inflammation together (olmarker1993, kuslich1991); sensitivity makes it more. */
export function irritationOf(squeezeMmHg: number, inflammation: number, sensitivity: number): number {
  const pressed = 1 - Math.exp(-squeezeMmHg / 18)
  return Math.min(inflammation * pressed * (0.65 + 0.35 * sensitivity) * 1.06, 1)
}

/** Inflammation reaches roots whose gap to displaced material is less than this, mm; chosen by eye. */
const LEAK_MM = 2

/** What every root goes through now. Inflammation and sensitivity belong to the roots that the herniation meets, the nearest most. */
export function readRoots(touched: TouchedNerves, condition: Condition): RootReadings {
  const { contacts, herniationOverlapMm, sacLeft } = touched
  const nearest = Math.max(...herniationOverlapMm)
  const inflammationNow = condition.inflammation * inflammationLeft(condition.monthsSinceOnset)
  const swollen = swellingCome(condition.irritatedHours ?? ESTABLISHED_HOURS)
  const readings: Partial<Record<`${RootLevel}-${Side}`, RootReadings[keyof RootReadings]>> = {}
  for (const [r, { level, side }] of rootCourses.entries()) {
    const { displacedMm, flattening, overlapMm } = contacts[r]!
    const met = herniationOverlapMm[r]!
    // The root that is met most carries the condition's numbers; others nearby less, in step with how much less they are met.
    const share =
      smoothstep(-LEAK_MM, 0.2, met) * smoothstep(0, 0.8, (met + LEAK_MM + 0.01) / (nearest + LEAK_MM + 0.01))
    const saccularMmHg = cauda(sacLeft.share) * insideSacAt(level, sacLeft.station)
    const squeezeMmHg = Math.max(squeezeOf(overlapMm), saccularMmHg)
    const inflammation = inflammationNow * share
    const sensitivity = condition.sensitivity * share
    readings[`${level}-${side}`] = {
      displacedMm,
      flattening,
      squeezeMmHg,
      inflammation,
      sensitivity,
      irritation: irritationOf(squeezeMmHg, inflammation, sensitivity),
      swelling: swollen * swellingOf(squeezeMmHg, inflammation),
      loss: lossOf(level, squeezeMmHg, saccularMmHg, inflammation),
    }
  }
  return readings as RootReadings
}

/** The root that displaced material stands in deepest, or comes within reach of; null where it is near none. */
export function rootAtRisk({ herniationOverlapMm }: TouchedNerves): BodyReadings['rootAtRisk'] {
  const nearest = Math.max(...herniationOverlapMm)
  if (nearest <= -LEAK_MM) return null
  const { level, side } = rootCourses[herniationOverlapMm.indexOf(nearest)]!
  return `${level}-${side}`
}

/** The irritation of the most irritated root on either side, 0..1. */
export const worstOf = (roots: RootReadings): Record<Side, number> =>
  Object.fromEntries(
    sides.map((side) => [side, Math.max(...rootLevels.map((level) => roots[`${level}-${side}`].irritation))]),
  ) as Record<Side, number>
