import type { Comparison, PaneId } from '../story/compare.ts'

/** Words of the tool `compare` of consulting. */
export interface CompareWords {
  readonly title: string
  readonly about: string
  /** What can be compared, and what each shows. */
  readonly choices: string
  readonly choice: Readonly<Record<Comparison, string>>
  readonly one: string
  readonly way: string
  readonly beside: string
  readonly wipe: string
  readonly pane: Readonly<Record<PaneId, string>>
  readonly months: (months: string) => string
  /** The one number that differs: how far the disc stands out, or how tense the muscle is. */
  readonly standsOut: (millimetres: string) => string
  readonly tension: (percent: string) => string
  /** Of the handle: what it is, and where it stands. */
  readonly handle: string
  readonly handleAt: (percent: string, first: string, second: string) => string
  readonly recoveryNote: string
  readonly massageNote: string
}
