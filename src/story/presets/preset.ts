import type { ClaimId } from '../../evidence/claims.ts'
import type { SourceId } from '../../evidence/sources.ts'
import type { Condition } from '../../mechanics/condition.ts'
import { healthy } from '../moment.ts'

/** One thing that can be wrong with the body, ready to look at: written for the right side. Its words are in i18n under the same id. */
export interface Preset {
  readonly condition: Condition
  readonly sources: readonly SourceId[]
  readonly claims: readonly ClaimId[]
}

/** A preset that differs from a healthy body by some of its condition. */
export const preset = (
  condition: Partial<Condition>,
  sources: readonly SourceId[],
  claims: readonly ClaimId[],
): Preset => ({ condition: { ...healthy, ...condition }, sources, claims })
