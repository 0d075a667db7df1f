import type { Certainty, ClaimGroup } from '../evidence/claims.ts'
import type { GuidelineId, Population, Stance } from '../evidence/guidelines.ts'
import type { EvidenceNumberId } from '../evidence/numbers.ts'

/** What is said round claims: in the drawer of a sentence and in the list of everything that was checked. */
export interface EvidenceWords {
  /** Beside a sentence in the drawer. */
  readonly thisSentence: string
  readonly restsOn: string
  /** Where nobody has said what the sentence itself rests on: the step's claims stand for it. */
  readonly restsOnStep: string
  readonly wholeStep: string
  readonly inNumbers: string
  /** What each number counts. */
  readonly numbers: Readonly<Record<EvidenceNumberId, string>>
  /** A certainty as a sentence of its own: how far to trust it. */
  readonly meaning: Readonly<Record<Certainty, string>>
  readonly notChecked: string
  readonly checked: (month: string) => string
  readonly reviewedBy: (clinician: string) => string
  readonly all: string
  readonly allAbout: (claims: number) => string
  readonly search: string
  readonly everyVerdict: string
  readonly found: (count: number) => string
  readonly nothingFound: string
  readonly toldIn: string
  readonly groups: Readonly<Record<ClaimGroup, string>>
  readonly omissions: string
  readonly omissionsAbout: string
  readonly guidelines: {
    readonly title: string
    readonly about: string
    readonly who: string
    readonly forWhom: string
    readonly sure: string
    readonly noCertainty: string
    readonly indirect: string
    readonly stances: Readonly<Record<Stance, string>>
    readonly populations: Readonly<Record<Population, string>>
    readonly rows: Readonly<
      Record<GuidelineId, { readonly name: string; readonly forWhom: string; readonly says: string }>
    >
    readonly medicines: string
  }
}
