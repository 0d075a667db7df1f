import { type DiscId, discIds } from '../anatomy/spine.ts'
import { clamp } from '../math/vec3.ts'
import type { Condition } from './condition.ts'

/** How tall and how wet a disc is, as fractions of a healthy disc of 20 years. */
export interface DiscState {
  readonly heightFraction: number
  readonly waterFraction: number
}

/** Height lost in 15 years, as a fraction of what is left: upper and lower lumbar discs (videman2014). */
const LOSS_IN_15_YEARS = { upper: 0.087, lower: 0.113 } as const
const lowerDiscs: readonly DiscId[] = ['L3-L4', 'L4-L5', 'L5-S1']

/** Age from which height falls, years (nepal_mri: rises to the fourth decade; videman2014: falls in middle age). */
const HEIGHT_FALLS_FROM = 48
/** The fall sets in over this many years to either side. */
const ONSET_YEARS = 4

/** Water of a disc at an age, 0..1: dries steadily from 20 on, to 0.3 at 80 (order after salamat2016, amount illustrative). */
export const waterAt = (ageYears: number): number => clamp(1 - (0.7 * (ageYears - 20)) / 60, 0.15, 1)

/** Height of a disc at an age as a fraction of its youth: level until about 48, then falling (videman2014). */
export function heightAt(disc: DiscId, ageYears: number): number {
  const past = ageYears - HEIGHT_FALLS_FROM
  const years = Math.abs(past) < ONSET_YEARS ? (past + ONSET_YEARS) ** 2 / (4 * ONSET_YEARS) : Math.max(past, 0)
  const loss = lowerDiscs.includes(disc) ? LOSS_IN_15_YEARS.lower : LOSS_IN_15_YEARS.upper
  return (1 - loss) ** (years / 15)
}

const statesPlace = (): Record<DiscId, { -readonly [K in keyof DiscState]: DiscState[K] }> =>
  Object.fromEntries(
    discIds.map((id) => [id, { heightFraction: Number.NaN, waterFraction: Number.NaN }]),
  ) as ReturnType<typeof statesPlace>

/** Each disc's height and water: what is said of it, or what its age makes of it. The stage writes into one place. */
export function createDiscStates(): (condition: Condition) => Readonly<Record<DiscId, DiscState>> {
  const states = statesPlace()
  return ({ ageYears, discs }) => {
    const upper = heightAt(discIds[0], ageYears)
    const lower = heightAt(lowerDiscs[0]!, ageYears)
    const water = waterAt(ageYears)
    for (let i = 0; i < discIds.length; i++) {
      const id = discIds[i]!
      const said = discs[id]
      states[id].heightFraction = said?.heightFraction ?? (lowerDiscs.includes(id) ? lower : upper)
      states[id].waterFraction = said?.waterFraction ?? water
    }
    return states
  }
}
