import { smoothstep } from '../math/easing.ts'
import type { Show } from './moment.ts'
import type { Step } from './story.ts'

/** How long what is spoken of takes to light up and to go out, ms; it begins a little before the sentence. Chosen by eye. */
const EASE_MS = 700
const AHEAD_MS = 200

/** The sentence of a step that is being said at `ms` as the story's own clock has it; null before the first. */
export function sentenceAt({ sentences, lengthMs }: Pick<Step, 'sentences' | 'lengthMs'>, ms: number): number | null {
  const found = sentences.findLastIndex(({ at }) => at * lengthMs <= ms)
  return found < 0 ? null : found
}

/** How strongly each structure is lit `ms` into a step because a sentence speaks of it, 0..1: easing in and out with the sentence. */
export function spokenAt({ sentences, lengthMs }: Pick<Step, 'sentences' | 'lengthMs'>, ms: number): Show['spoken'] {
  const spoken: Partial<Record<keyof Show['spoken'], number>> = {}
  const begun = (at: number): number => smoothstep(0, EASE_MS, ms - at * lengthMs + AHEAD_MS)
  for (const [index, { at, about }] of sentences.entries()) {
    const next = sentences[index + 1]
    // What the next sentence goes on speaking of stays lit: the two shares add up to 1 all the way.
    const amount = begun(at) - (next ? begun(next.at) : 0)
    if (amount > 0) for (const id of about) spoken[id] = Math.min((spoken[id] ?? 0) + amount, 1)
  }
  return spoken
}
