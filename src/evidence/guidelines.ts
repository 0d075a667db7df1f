import type { Certainty, ClaimId } from './claims.ts'
import type { FactId } from './facts.ts'
import type { SourceId } from './sources.ts'

/** How far a guideline goes on massage, from least to most. */
export const stances = ['against', 'optional', 'for'] as const
export type Stance = (typeof stances)[number]

/** Whom a guideline speaks of. What holds for back pain need not hold for sciatica. */
export const populations = ['back-pain', 'sciatica'] as const
export type Population = (typeof populations)[number]

/** What one guideline says of massage; its words are in i18n under the same id. */
export interface Guideline {
  /** The groups of people it speaks of. */
  readonly speaksOf: readonly Population[]
  readonly stance: Stance
  /** It speaks of manual therapy as a whole, and does not name massage. */
  readonly indirect?: true
  /** As the guideline states it itself; null where the retrieved text states none. */
  readonly certainty: Certainty | null
  readonly fact: FactId
  readonly source: SourceId
}

/** Guidelines that speak of massage or of manual therapy. They disagree, and are shown as they are. */
export const guidelines = {
  acp: { speaksOf: ['back-pain'], stance: 'for', certainty: 'low', fact: 'F122', source: 'acp2017' },
  who: { speaksOf: ['back-pain'], stance: 'optional', certainty: 'very-low', fact: 'F123', source: 'who2023' },
  nice: { speaksOf: ['back-pain', 'sciatica'], stance: 'optional', certainty: null, fact: 'F121', source: 'nice59' },
  danish: { speaksOf: ['sciatica'], stance: 'for', indirect: true, certainty: null, fact: 'F125', source: 'stoch2018' },
  kngf: { speaksOf: ['sciatica'], stance: 'against', certainty: null, fact: 'F124', source: 'kngf2021' },
} as const satisfies Readonly<Record<string, Guideline>>

export type GuidelineId = keyof typeof guidelines
export const guidelineIds = Object.keys(guidelines) as readonly GuidelineId[]

/** The claims on which guidelines disagree: whether massage is a treatment, a help, or the best one. */
export const disputed: readonly ClaimId[] = ['C15', 'C17', 'C37']
