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
  /** @param speed 0.85, 1 or 1.15 of the recorded pace */
  readonly play: (fromMs: number, speed: number) => void
  readonly pause: () => void
  /** Where it is, ms of its own time; null while nothing sounds and the clock must run by itself. */
  readonly positionMs: () => number | null
  readonly release: () => void
}
