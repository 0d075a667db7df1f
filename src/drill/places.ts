import { nearestOf, shuffled } from './choices.ts'
import { besideOf } from './stages.ts'
import type { SubjectId } from './subjects.ts'

/** Subjects whose places are lit to choose from: the one that is asked for and the nearest that stand beside it. */
export const placesFor = (subject: SubjectId, seed: number): readonly SubjectId[] =>
  shuffled([subject, ...nearestOf(subject, besideOf(subject), seed)], seed + 1)
