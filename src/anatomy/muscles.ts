import { abdominalWall } from './muscles/abdominal-wall.ts'
import { back } from './muscles/back.ts'
import { deepGluteal } from './muscles/deep-gluteal.ts'
import { gluteal } from './muscles/gluteal.ts'
import { hamstrings } from './muscles/hamstrings.ts'
import type { Muscle } from './muscles/muscle.ts'
import type { MuscleId, Side } from './structures.ts'

/** A muscle without its side, such as `piriformis`. */
export type MusclePairId = MuscleId extends infer Id ? (Id extends `${infer Pair}-${Side}` ? Pair : never) : never

/**
 * Every muscle of the left side. Courses are measured on one person (open3d), sections scaled to volumes of living people
 * (handsfield2014, open3d, bodyparts3d); those of the trunk lie on the canonical spine of `spine.ts`.
 */
export const muscles: Readonly<Record<MusclePairId, Muscle>> = {
  ...deepGluteal,
  ...gluteal,
  ...abdominalWall,
  ...back,
  ...hamstrings,
}
