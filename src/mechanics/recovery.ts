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
