import { type Certainty, type ClaimId, weakest } from '../../evidence/claims.ts'
import type { SourceId } from '../../evidence/sources.ts'
import type { Step } from '../../story/story.ts'

/** What a sentence of a step, or all of the step, rests on. */
export interface Ground {
  readonly claims: readonly ClaimId[]
  readonly sources: readonly SourceId[]
  readonly certainty: Certainty
  /** The sentence names nothing of its own: what the step rests on stands for it. */
  readonly fromStep: boolean
}

/** The claims and sources behind a sentence (counted from 0) or, for 'step', behind the whole step; as sure as the weakest of its claims. */
export function groundOf(step: Step, about: number | 'step'): Ground {
  const whole = { claims: step.claims, sources: step.sources, certainty: step.certainty }
  const sentence = about === 'step' ? undefined : step.sentences[about]
  if (!sentence) return { ...whole, fromStep: false }
  const { claims, sources } = sentence
  if (claims.length === 0 && sources.length === 0) return { ...whole, fromStep: true }
  return { claims, sources, certainty: weakest(claims) ?? step.certainty, fromStep: false }
}
