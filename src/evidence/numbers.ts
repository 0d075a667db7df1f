import type { ClaimId } from './claims.ts'
import type { FactId } from './facts.ts'

/** One number that helps to weigh a claim, as published; what it counts is in i18n under the same id. */
export interface EvidenceNumber {
  readonly claim: ClaimId
  readonly fact: FactId
  /** As it is written with a decimal point; each language puts its own. */
  readonly value: string
  /** The same in 100, to be drawn as bars one above the other; absent where it is no share. */
  readonly in100?: readonly number[]
}

/** The numbers shown beside claims, by id. */
export const evidenceNumbers = {
  'root-must-be-sore': { claim: 'C3', fact: 'F072', value: '193' },
  'nerve-width': { claim: 'C4', fact: 'F002', value: '15.6 mm' },
  'thinner-without-pain': { claim: 'C7', fact: 'F050', value: '24% → 84%', in100: [24, 84] },
  'worn-without-pain': { claim: 'C8', fact: 'F048', value: '37% → 96%', in100: [37, 96] },
  'reviews-of-posture': { claim: 'C9', fact: 'F136', value: '41' },
  'pressure-in-disc': { claim: 'C11', fact: 'F077', value: '1.1 – 2.3 MPa' },
  'low-two-discs': { claim: 'C13', fact: 'F018', value: '95%', in100: [95] },
  'seen-a-year-later': { claim: 'C14', fact: 'F087', value: '35% · 33%', in100: [35, 33] },
  'physiotherapy-trials': { claim: 'C15', fact: 'F117', value: '18' },
  'points-of-ten': { claim: 'C16', fact: 'F115', value: '1.4 – 1.7' },
  'trials-of-back-pain': { claim: 'C17', fact: 'F111', value: '25' },
  'studies-of-strength': { claim: 'C22', fact: 'F120', value: '29' },
  'stiffness-after': { claim: 'C25', fact: 'F106', value: '−5.2%' },
  'mood-trials': { claim: 'C27', fact: 'F118', value: '786' },
  'sleep-trial': { claim: 'C28', fact: 'F119', value: '30' },
  'muscle-share': { claim: 'C30', fact: 'F096', value: '0.3 – 6%', in100: [6] },
  'reflex-during': { claim: 'C31', fact: 'F102', value: '−71%' },
  'disc-share': { claim: 'C33', fact: 'F023', value: '90%', in100: [90] },
  'shrink-by-shape': { claim: 'C34', fact: 'F085', value: '13 · 41 · 70 · 96%', in100: [13, 41, 70, 96] },
  'tender-points': { claim: 'C35', fact: 'F100', value: '76% · 2%', in100: [76, 2] },
  'fewer-episodes': { claim: 'C36', fact: 'F129', value: '45%' },
  'surgery-early': { claim: 'C37', fact: 'F094', value: '−12.1' },
} as const satisfies Readonly<Record<string, EvidenceNumber>>

export type EvidenceNumberId = keyof typeof evidenceNumbers
export const evidenceNumberIds = Object.keys(evidenceNumbers) as readonly EvidenceNumberId[]

/** The numbers that belong to a claim. */
export const numbersOf = (claim: ClaimId): readonly EvidenceNumberId[] =>
  evidenceNumberIds.filter((id) => evidenceNumbers[id].claim === claim)
