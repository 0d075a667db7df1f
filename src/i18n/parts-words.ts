import type { Region } from '../anatomy/structures.ts'

/** Words of the tool `structures` of exploring. */
export interface PartsWords {
  readonly title: string
  readonly about: string
  readonly search: string
  readonly searchHint: string
  readonly clear: string
  readonly found: (count: number) => string
  readonly nothing: (query: string) => string
  /** Before a name that is close to what was looked for. */
  readonly nearest: string
  readonly tryThese: string
  readonly examples: readonly string[]
  readonly tree: string
  readonly grouping: string
  readonly groupings: Readonly<Record<'system' | 'region', string>>
  readonly regions: Readonly<Record<Region, string>>
  readonly visibility: Readonly<Record<'shown' | 'faded' | 'hidden' | 'mixed', string>>
  /** What a tap on the eye of a row does next. */
  readonly turns: Readonly<Record<'shown' | 'faded' | 'hidden' | 'mixed', string>>
  readonly count: (shown: number, all: number) => string
}
