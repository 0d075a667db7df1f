import type { Audience } from '../story/audience.ts'
import type { Cues } from './cues.ts'

/** What a voice is asked to say. */
export interface Script {
  readonly language: string
  readonly story: string
  readonly audience: Audience
  readonly step: string
  readonly sentences: readonly string[]
}

/** One way to say a step: a recording, the browser's own speech, or nobody. */
export interface Voice {
  /** When each word sounds, ms of the voice's own time. */
  readonly cues: Cues
  /**
   * Speaks from a place of its own time: a recording from there, speech from the start of the sentence that is not over by then.
   * @param speed 0.85, 1 or 1.15 of the recorded pace
   * @param restsAfter sentences, counted from 0, after which speech must wait until it is told to play again
   */
  readonly play: (fromMs: number, speed: number, restsAfter: (sentence: number) => boolean) => void
  /** Falls silent softly. */
  readonly pause: () => void
  /** Where it is, ms of its own time; null while nothing sounds and the clock must run by itself. */
  readonly positionMs: () => number | null
  readonly release: () => void
}
