import type { StructureId } from '../anatomy/structures.ts'

/** Words of the names beside the body, and of guessing them. */
export interface LabelsWords {
  /** The plain name without a side, where the picture shows which. */
  readonly bare: (id: StructureId) => string
  readonly list: string
  /** A blank, by its number as it is written. */
  readonly blank: (number: string) => string
  readonly revealAll: string
  readonly blankAgain: string
  readonly named: (count: string, of: string) => string
  /** What a blank turned out to be. */
  readonly revealed: (number: string, name: string) => string
}
