import { clamp } from '../math/vec3.ts'
import type { Herniation, HerniationType } from './condition.ts'

/**
 * How much of a herniation is gone after a year. The sources say in how many of a hundred people it shrank, by type (chiu2015:
 * 13, 41, 70, 96); taken as the amount in a typical person it is illustrative.
 */
export const RESORBED_IN_A_YEAR: Readonly<Record<HerniationType, number>> = {
  bulge: 0.13,
  protrusion: 0.41,
  extrusion: 0.7,
  sequestration: 0.96,
}

/** How far resorption has come, 0..1: most of it within six months (resorb2023). */
const progress = (months: number): number => 1 - (1 - clamp(months / 12, 0, 1)) ** 3

/** The share of a herniation's depth that is left. A shape on its way to another resorbs between the two. */
export function depthLeft({ type, towards }: Pick<Herniation, 'type' | 'towards'>, monthsSinceOnset: number): number {
  const gone = RESORBED_IN_A_YEAR[type]
  const then = towards ? RESORBED_IN_A_YEAR[towards.type] : gone
  return 1 - (gone + (then - gone) * (towards?.amount ?? 0)) * progress(monthsSinceOnset)
}

/** Months in which inflammation halves; faster than size (koes2007: 75 % better in 4 weeks; elbarzouhi2013: size and pain part ways). */
const INFLAMMATION_HALVES_IN_MONTHS = 0.9

/** The share of inflammation that is left. */
export const inflammationLeft = (monthsSinceOnset: number): number =>
  2 ** (-monthsSinceOnset / INFLAMMATION_HALVES_IN_MONTHS)

/** Something over time in three people of many: who is well soonest, who is in the middle, who takes longest; 1 = as on the first day. */
export interface Band {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/**
 * What is left of a herniation after some months in different people. Soonest: it goes altogether where that was seen often enough
 * (chiu2015: extrusion 15 of 100, sequestration 43), else to twice the usual loss. Slowest: it stays as it is where 10 of 100 or more
 * did not shrink. The middle is what the body is drawn with. Illustrative.
 */
export function sizeBand(type: HerniationType, months: number): Band {
  const goneAt = (share: number): number => 1 - share * progress(months)
  const usual = RESORBED_IN_A_YEAR[type]
  const wholly = type === 'extrusion' || type === 'sequestration'
  return {
    low: goneAt(wholly ? 1 : Math.min(2 * usual, 1)),
    middle: depthLeft({ type }, months),
    high: goneAt(1 - usual >= 0.1 ? 0 : usual / 2),
  }
}

/** Months in which leg pain halves in those who are well soonest (koes2007: half of all are better in 10 days), and what stays in others. */
const SOONEST_HALVES_IN_MONTHS = 0.33
/** The slowest keep half at a year (konst2018: 45 of 100 not much better at a year; koes2007: up to 30 still in pain); pace chosen by eye. */
const SLOWEST_KEEP = 0.5
const SLOWEST_PACE_MONTHS = 4

/** Leg pain after some months in different people. The middle follows inflammation, not size (elbarzouhi2013). Illustrative. */
export const painBand = (months: number): Band => ({
  low: 2 ** (-months / SOONEST_HALVES_IN_MONTHS),
  middle: inflammationLeft(months),
  high: SLOWEST_KEEP + (1 - SLOWEST_KEEP) * Math.exp(-months / SLOWEST_PACE_MONTHS),
})
