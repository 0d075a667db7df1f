import type { VertebraId } from '../anatomy/spine.ts'
import type { PairId, RootLevel, SidedId, StructureId } from '../anatomy/structures.ts'
import type { MuscleGroup, SciaticDivision, SkinArea, SupplyRoot, UndrawnNerveName } from '../anatomy/supply.ts'

/** What the body's parts do, by kind where all of a kind do the same. */
export type DoesKey =
  | 'vertebra'
  | 'disc'
  | 'ganglion'
  | `root-${RootLevel}`
  | PairId
  | Exclude<StructureId, VertebraId | `disc-${string}` | SidedId>

/** Words of the card of a structure, and of what supplies what. */
export interface CardWords {
  /** What each structure does, in a plain sentence or two. */
  readonly does: Readonly<Record<DoesKey, string>>
  /** Nerves that are named and not drawn; without their side. */
  readonly nerves: Readonly<Record<UndrawnNerveName, string>>
  /** Muscles that are named and not drawn; without their side. */
  readonly muscles: Readonly<Record<MuscleGroup, string>>
  readonly skin: Readonly<Record<SkinArea, string>>
  readonly divisions: Readonly<Record<SciaticDivision, string>>
  readonly heads: Readonly<Record<'long-head' | 'short-head', string>>
  readonly root: (root: SupplyRoot) => string

  /** The name of a structure without its side, where the side is plain. */
  readonly withoutSide: (name: string) => string
  readonly whatItDoes: string
  readonly fly: string
  readonly touchesTitle: string
  readonly touches: string
  readonly touchesNote: string
  readonly closeBy: string
  readonly goesOnAs: string
  readonly supply: string
  readonly suppliedBy: string
  readonly comesFrom: string
  readonly roots: string
  readonly mainRoots: string
  readonly worksMuscles: string
  readonly throughBranches: string
  readonly nervesOfRoot: string
  readonly feels: string
  readonly feelsNote: string
  readonly reflex: string
  readonly notDrawn: string
  readonly inStory: string
  readonly names: string
  readonly said: string
  readonly hear: (latin: string) => string
  readonly noSound: string
  readonly show: (name: string) => string
  readonly more: (count: number) => string
}
