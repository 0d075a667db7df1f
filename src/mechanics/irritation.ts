import type { Side } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import type { BodyReadings } from './body.ts'
import { byKey } from './by-key.ts'
import type { Condition } from './condition.ts'
import { insideSacAt, type TouchedNerves } from './nerve-contact.ts'
import { rootCourses } from './nerves.ts'
import { ESTABLISHED_HOURS, swellingCome } from './onset.ts'
import { inflammationLeft } from './recovery.ts'
import { lossOf } from './symptoms.ts'
import { type Mutable, settling } from './turns.ts'

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

type RootTubeKey = keyof RootReadings
type RootPlace = Mutable<RootReadings[RootTubeKey]>

/** The key of each root's reading, in the order of `rootCourses`. */
const rootKeys = rootCourses.map(({ level, side }): RootTubeKey => `${level}-${side}`)

const rootPlace = (): RootPlace => ({
  displacedMm: Number.NaN,
  flattening: Number.NaN,
  squeezeMmHg: Number.NaN,
  inflammation: Number.NaN,
  sensitivity: Number.NaN,
  irritation: Number.NaN,
  swelling: Number.NaN,
  loss: Number.NaN,
})
const rootsPlace = (): Record<RootTubeKey, RootPlace> => byKey(rootKeys, rootPlace)

// Field by field: a number read by a name that changes is allocated.
const sameRoot = (a: RootReadings[RootTubeKey], b: RootReadings[RootTubeKey]): boolean =>
  a.displacedMm === b.displacedMm &&
  a.flattening === b.flattening &&
  a.squeezeMmHg === b.squeezeMmHg &&
  a.inflammation === b.inflammation &&
  a.sensitivity === b.sensitivity &&
  a.irritation === b.irritation &&
  a.swelling === b.swelling &&
  a.loss === b.loss

function sameRoots(now: RootReadings, next: RootReadings): boolean {
  for (let r = 0; r < rootKeys.length; r++) if (!sameRoot(now[rootKeys[r]!], next[rootKeys[r]!])) return false
  return true
}

/** The greatest of some numbers. */
function most(values: readonly number[]): number {
  let found = Number.NEGATIVE_INFINITY
  for (let i = 0; i < values.length; i++) found = Math.max(found, values[i]!)
  return found
}

function writeRoots(out: Record<RootTubeKey, RootPlace>, touched: TouchedNerves, condition: Condition): void {
  const { contacts, herniationOverlapMm, sacLeft } = touched
  const nearest = most(herniationOverlapMm)
  const inflammationNow = condition.inflammation * inflammationLeft(condition.monthsSinceOnset)
  const swollen = swellingCome(condition.irritatedHours ?? ESTABLISHED_HOURS)
  for (let r = 0; r < rootKeys.length; r++) {
    const { level } = rootCourses[r]!
    const { displacedMm, flattening, overlapMm } = contacts[r]!
    const met = herniationOverlapMm[r]!
    // The root that is met most carries the condition's numbers; others nearby less, in step with how much less they are met.
    const share =
      smoothstep(-LEAK_MM, 0.2, met) * smoothstep(0, 0.8, (met + LEAK_MM + 0.01) / (nearest + LEAK_MM + 0.01))
    const saccularMmHg = cauda(sacLeft.share) * insideSacAt(r, sacLeft.station)
    const squeezeMmHg = Math.max(squeezeOf(overlapMm), saccularMmHg)
    const inflammation = inflammationNow * share
    const sensitivity = condition.sensitivity * share
    const root = out[rootKeys[r]!]
    root.displacedMm = displacedMm
    root.flattening = flattening
    root.squeezeMmHg = squeezeMmHg
    root.inflammation = inflammation
    root.sensitivity = sensitivity
    root.irritation = irritationOf(squeezeMmHg, inflammation, sensitivity)
    root.swelling = swollen * swellingOf(squeezeMmHg, inflammation)
    root.loss = lossOf(level, squeezeMmHg, saccularMmHg, inflammation)
  }
}

/**
 * What every root goes through now. Inflammation and sensitivity belong to the roots that the herniation meets, the nearest most. While
 * no number changes the answer is the very same object.
 */
export const createRootReader = () => settling(rootsPlace, writeRoots, sameRoots)

/** The root that displaced material stands in deepest, or comes within reach of; null where it is near none. */
export function rootAtRisk({ herniationOverlapMm }: TouchedNerves): BodyReadings['rootAtRisk'] {
  const nearest = most(herniationOverlapMm)
  return nearest <= -LEAK_MM ? null : rootKeys[herniationOverlapMm.indexOf(nearest)]!
}

/** Writes the irritation of the most irritated root on either side, 0..1. */
export function worstInto(out: Record<Side, number>, roots: RootReadings): Readonly<Record<Side, number>> {
  out.left = 0
  out.right = 0
  for (let r = 0; r < rootKeys.length; r++) {
    const { side } = rootCourses[r]!
    out[side] = Math.max(out[side], roots[rootKeys[r]!].irritation)
  }
  return out
}
