import type { RootId } from '../anatomy/nerves.ts'
import type { Finding as ScanFinding } from '../evidence/scans.ts'
import type { HerniationType, Zone } from '../mechanics/condition.ts'
import type { DrawingNote, NotDrawn } from '../report/drawing.ts'
import type { Finding, Grade, RootContact, Said } from '../report/finding.ts'

/** One thing that a finding says: in plain words, and the clinical words beside them. */
export interface Saying {
  readonly plain: string
  readonly clinical: string
}

type Sides = NonNullable<Finding['side']>

/** What is said round a report that was read: a total function of everything the grammar can find. */
export interface ReportWords {
  readonly title: string
  readonly about: string
  readonly field: string
  readonly example: string
  readonly tryExample: string
  readonly clear: string
  readonly stays: string
  readonly onlyEnglish: string
  readonly found: (count: number) => string
  readonly nothing: string
  readonly notRead: string
  readonly notReadAbout: string
  readonly notDiagnosis: string
  readonly urgent: string
  readonly said: Readonly<Record<Said, string>>
  readonly noLevel: string
  readonly wholeDisc: string
  readonly sides: Readonly<Record<Sides, string>>
  readonly types: Readonly<Record<HerniationType | 'unnamed', Saying>>
  readonly typeRuledOut: Saying
  readonly zones: Readonly<Record<Zone, Saying>>
  readonly size: (mm: string) => Saying
  readonly migrated: Readonly<Record<'up' | 'down', Saying>>
  readonly contact: Readonly<Record<RootContact, (root: RootId | null) => Saying>>
  readonly height: Readonly<Record<Grade, Saying>>
  readonly canal: Readonly<Record<Grade, Saying>>
  readonly recess: Readonly<Record<Grade, Saying>>
  readonly foramen: Readonly<Record<Grade, Saying>>
  readonly signal: Readonly<Record<'kept' | 'reduced', Saying>>
  readonly modic: Readonly<Record<1 | 2 | 3, Saying>>
  readonly common: string
  readonly scans: Readonly<Partial<Record<ScanFinding, string>>>
  readonly ofHundred: (share: number, age: number) => string
  readonly atAge: (age: number) => string
  readonly noFigure: string
  readonly show: string
  readonly showAs: (finding: string) => string
  readonly notes: Readonly<Record<DrawingNote, string>>
  readonly notDrawn: Readonly<Record<NotDrawn, string>>
  readonly chip: (finding: string) => string
  readonly showAll: string
  readonly short: Readonly<Record<HerniationType | 'unnamed' | 'changed', string>>
}
