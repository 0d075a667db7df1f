import { notify } from '../state/notices.ts'
import type { Voice as Chosen } from '../state/store.ts'
import { browserVoice } from './browser.ts'
import type { Cues } from './cues.ts'
import { loadCues, recordedVoice } from './recorded.ts'
import { silentVoice } from './silent.ts'
import type { Script, Voice } from './voice.ts'

/** The voice the viewer chose, or the next best one, with a notice when it is not what they chose. */
export async function voiceFor(chosen: Chosen, script: Script): Promise<Voice> {
  if (chosen === 'browser') {
    const spoken = browserVoice(script)
    if (spoken) return spoken
    notify('no-browser-voice')
  }
  let cues: Cues
  try {
    cues = await loadCues(script)
  } catch {
    if (chosen === 'recorded') notify('no-recording')
    return silentVoice(script)
  }
  if (chosen !== 'recorded') return silentVoice(script, cues)
  try {
    return await recordedVoice(script, cues)
  } catch {
    notify('no-recording')
    return silentVoice(script, cues)
  }
}
