import { languages } from '../i18n/index.ts'
import { goToStep } from '../state/actions.ts'
import { onSeek, playhead, seek } from '../state/playhead.ts'
import { type AppState, store } from '../state/store.ts'
import { stories } from '../story/stories/index.ts'
import type { StepWords } from '../story/words.ts'
import { browserVoice } from './browser.ts'
import { type Cues, silentCues, wordAt } from './cues.ts'
import { loadCues, recordedVoice } from './recorded.ts'
import { silentVoice } from './silent.ts'
import type { Script, Voice } from './voice.ts'

/** A rest between two steps, so that a thought can land. Chosen by eye. */
const BREATH_MS = 900

const stepOf = ({ story, step }: AppState) => stories[story].steps[step]!

function scriptOf(state: AppState): Script {
  const { id } = stepOf(state)
  const words: Readonly<Record<string, StepWords>> = languages[state.language].stories[state.story].steps
  const { language, story, audience } = state
  return { language, story, audience, step: id, sentences: words[id]!.narration[audience] }
}

const notice = (key: string): void => {
  const { notices } = store.getState()
  if (!notices.includes(key)) store.setState({ notices: [...notices, key] })
}

/** The voice the viewer chose, or the next best one, with a notice when it is not what they chose. */
async function voiceFor(state: AppState): Promise<Voice> {
  const script = scriptOf(state)
  if (state.voice === 'browser') {
    const spoken = browserVoice(script)
    if (spoken) return spoken
    notice('no-browser-voice')
  }
  let cues: Cues
  try {
    cues = await loadCues(script)
  } catch {
    if (state.voice === 'recorded') notice('no-recording')
    return silentVoice(script)
  }
  if (state.voice !== 'recorded') return silentVoice(script, cues)
  try {
    return await recordedVoice(script, cues)
  } catch {
    notice('no-recording')
    return silentVoice(script, cues)
  }
}

/**
 * Runs the story's clock: while playing it moves `playhead` with the voice (or with the time of day when nobody speaks), keeps
 * `spoken` on the word being said, and goes on to the next step. Works without any picture. Returns a function that stops it.
 */
export function startNarration(): () => void {
  let voice: Voice = silentVoice(scriptOf(store.getState()))
  let loaded = ''
  let frame = 0
  let before = 0
  let breath = 0
  let written = playhead.ms

  /** The voice's time over the step's: a step waits for a voice that needs longer; a shorter voice ends before its step. */
  const ratio = (): number => Math.max(voice.cues.lengthMs / stepOf(store.getState()).lengthMs, 1)

  function tellWord(): void {
    const now = wordAt(voice.cues, playhead.ms * ratio())
    const { spoken } = store.getState()
    if (now?.sentence !== spoken?.sentence || now?.word !== spoken?.word) store.setState({ spoken: now })
  }

  function tick(now: number): void {
    const state = store.getState()
    if (!state.playing || playhead.frozen) return
    const passed = now - before
    before = now
    const { lengthMs } = stepOf(state)
    const sounding = voice.positionMs()
    const said = sounding === null || sounding >= voice.cues.lengthMs
    const ms = said ? playhead.ms + (passed * state.speed) / ratio() : sounding / ratio()
    if (ms < lengthMs) {
      written = ms
      seek(ms)
    } else {
      if (breath === 0) {
        written = lengthMs
        seek(lengthMs)
      }
      breath += passed
      if (breath >= BREATH_MS) {
        onward(state)
        return
      }
    }
    frame = requestAnimationFrame(tick)
  }

  function onward({ story, step }: AppState): void {
    if (step + 1 < stories[story].steps.length) goToStep(step + 1)
    else store.setState({ playing: false })
  }

  function sound(): void {
    cancelAnimationFrame(frame)
    breath = 0
    if (!store.getState().playing || playhead.frozen) {
      voice.pause()
      return
    }
    before = performance.now()
    voice.play(playhead.ms * ratio(), store.getState().speed)
    frame = requestAnimationFrame(tick)
  }

  async function load(): Promise<void> {
    const state = store.getState()
    const key = [state.language, state.story, state.step, state.audience, state.voice].join()
    if (key === loaded) return
    loaded = key
    voice.release()
    voice = silentVoice(scriptOf(state), silentCues(scriptOf(state).sentences))
    tellWord()
    cancelAnimationFrame(frame)
    const next = await voiceFor(state)
    if (loaded !== key) {
      next.release()
      return
    }
    voice = next
    tellWord()
    sound()
  }

  const stopListening = store.subscribe((now, was) => {
    const spokenOf = ({ language, story, step, audience, voice }: AppState): string =>
      [language, story, step, audience, voice].join()
    if (spokenOf(now) !== spokenOf(was)) void load()
    else if (now.playing !== was.playing || now.speed !== was.speed) sound()
  })
  const stopFollowing = onSeek(() => {
    tellWord()
    if (playhead.ms !== written) {
      written = playhead.ms
      sound()
    }
  })
  void load()

  return () => {
    stopListening()
    stopFollowing()
    cancelAnimationFrame(frame)
    voice.release()
  }
}
