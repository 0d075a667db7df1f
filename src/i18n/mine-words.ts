import type { LevelFit } from '../story/felt/pattern.ts'
import type { PaintView } from '../story/felt/views.ts'
import type { FeltWarning } from '../story/felt/warning.ts'

/** Words of the tool `mine` of consulting. Roots come as names such as `L5`, several of them listed; levels as the language names them. */
export interface MineWords {
  readonly title: string
  readonly about: string
  readonly check: {
    readonly title: string
    readonly about: string
    /** Above what asks for a doctor soon. */
    readonly soon: string
    readonly none: string
    readonly noneAbout: string
    readonly sign: string
    readonly again: string
  }
  readonly sides: { readonly legend: string; readonly left: string; readonly right: string; readonly both: string }
  readonly bothSaid: string
  readonly level: { readonly legend: string; readonly unknown: string }
  readonly felt: {
    readonly title: string
    readonly about: string
    readonly paint: string
    readonly painting: string
    readonly paintingAbout: string
    readonly turn: string
    readonly views: Readonly<Record<PaintView, string>>
    readonly list: string
    readonly undo: string
    readonly clear: string
    readonly marked: (count: number) => string
    readonly full: string
  }
  readonly warnings: Readonly<Record<FeltWarning, string>>
  readonly pattern: {
    readonly title: string
    readonly one: (root: string) => string
    readonly several: (roots: string) => string
    readonly none: string
    readonly overlaps: (roots: string) => string
    /** How much of what is marked lies where a root is often felt. */
    readonly fit: (root: string, percent: string) => string
    readonly fits: string
    readonly fitsAbout: string
    /** What a study found of patterns that keep to no one zone; `share` of 100. */
    readonly unsure: (share: string) => string
    readonly known: Readonly<Record<LevelFit, (level: string, root: string) => string>>
    readonly levels: string
    readonly levelsAbout: string
    readonly noLevels: string
    readonly behind: (level: string, root: string) => string
    readonly leaving: (level: string, root: string) => string
    readonly where: (root: string) => string
    readonly inside: string
    readonly story: string
    readonly notDiagnosis: string
  }
  readonly startOver: string
  readonly startOverAbout: string
}
