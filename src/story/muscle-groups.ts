import type { MusclePairId } from '../anatomy/muscles.ts'
import { type MuscleId, type Side, sides } from '../anatomy/structures.ts'
import { byKey } from '../mechanics/by-key.ts'

const group = (...pairs: readonly MusclePairId[]): Readonly<Record<Side, readonly MuscleId[]>> =>
  byKey(sides, (side) => pairs.map((pair): MuscleId => `${pair}-${side}`))

/** Muscles that tighten together: the one over the nerve, the buttock's own, and those beside the spine. */
export const muscleGroups = {
  piriformis: group('piriformis'),
  gluteals: group('gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'),
  back: group('multifidus', 'longissimus', 'iliocostalis'),
} as const

export type MuscleGroup = keyof typeof muscleGroups
export const muscleGroupIds = Object.keys(muscleGroups) as readonly MuscleGroup[]
