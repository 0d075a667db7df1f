import type { RootId } from '../anatomy/nerves.ts'
import type { DiscId } from '../anatomy/spine.ts'
import type { Side } from '../anatomy/structures.ts'
import type { HerniationType, Zone } from '../mechanics/condition.ts'

/** How much of something there is. A report that names it without a grade is read as the least it can mean. */
export const grades = ['none', 'mild', 'moderate', 'severe'] as const
export type Grade = (typeof grades)[number]

/** What disc material does to a root, after the grades of Pfirrmann et al. (2004). */
export const contacts = ['none', 'contact', 'displaced', 'compressed'] as const
export type RootContact = (typeof contacts)[number]

/** How sure the report is: it says so, it wonders, or it says that nothing of all it names is there. */
export type Said = 'stated' | 'possible' | 'ruled-out'

/** What a report says of one place at one disc. A field is null where the report does not speak of it: nothing is guessed. */
export interface Finding {
  /** Null where the report names no level. */
  readonly disc: DiscId | null
  readonly side: Side | 'both' | 'midline' | null
  readonly zone: Zone | null
  /** Null also for a herniation whose kind is not said. */
  readonly type: 'none' | HerniationType | null
  /** Whether a herniation is spoken of without its kind. */
  readonly herniated: boolean
  readonly sizeMm: number | null
  readonly migrated: 'up' | 'down' | null
  readonly root: RootId | null
  readonly contact: RootContact | null
  readonly heightLoss: Grade | null
  readonly canalStenosis: Grade | null
  /** Of the lateral recess, the way of the root that travels past. */
  readonly recessStenosis: Grade | null
  readonly foraminalStenosis: Grade | null
  /** Water in the disc as the scan shows it. */
  readonly signal: 'kept' | 'reduced' | null
  readonly modic: 1 | 2 | 3 | null
  readonly certainty: Said
}

/** All that was understood of a report, and the words that were not, as they were written. */
export interface ReportReading {
  readonly findings: readonly Finding[]
  /** Whether it says, or wonders, that the nerves below the cord (cauda equina) are pressed on or crowded. */
  readonly caudaEquina: boolean
  readonly unknown: readonly string[]
}
