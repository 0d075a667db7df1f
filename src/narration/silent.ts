import { type Cues, silentCues } from './cues.ts'
import type { Script, Voice } from './voice.ts'

/** Nobody speaks: captions keep the recorded times where there are any, a reading pace where not. */
export const silentVoice = (script: Script, cues: Cues = silentCues(script.sentences)): Voice => ({
  cues,
  play: () => {},
  pause: () => {},
  positionMs: () => null,
  release: () => {},
})
