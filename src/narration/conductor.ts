import { messagesIn } from '../i18n/spoken.ts'
import { goToStep, pause } from '../state/actions.ts'
import { onSeek, playhead, seek } from '../state/playhead.ts'
import { type AppState, store } from '../state/store.ts'
import { stories } from '../story/stories/index.ts'
import type { StepWords } from '../story/words.ts'
import { wordAt } from './cues.ts'
import { type Fit, fitTo, resumeAt, sentenceEndAt } from './fit.ts'
import { startMediaSession } from './media-session.ts'
import { fetchAhead } from './recorded.ts'
import { silentVoice } from './silent.ts'
import type { Script, Voice } from './voice.ts'
import { voiceFor } from './voice-for.ts'

/** A rest between two steps, so that a thought can land. Chosen by eye. */
const BREATH_MS = 900
/** How long the story waits for its voice at the start of a step before it goes on without, ms. Chosen by eye. */
const PATIENCE_MS = 2500
/** Longest time that one picture may stand for: after a stall, or a time without pictures, the story goes on where it was. */
const LONGEST_MS = 400

const stepOf = ({ story, step }: AppState) => stories[story].steps[step]!

function scriptOf(state: AppState): Script {
  const { id } = stepOf(state)
  const words: Readonly<Record<string, StepWords>> = messagesIn(state.language).stories[state.story].steps
  const { language, story, audience } = state
  return { language, story, audience, step: id, sentences: words[id]!.narration[audience] }
}

/** What of a page tells whether it is seen. */
type SeenPage = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>

/** What decides which voice says which words. */
const spokenOf = ({ language, story, step, audience, voice }: AppState): string =>
  [language, story, step, audience, voice].join()

/** The voice comes after the picture, which needs the machine for itself, or as soon as it is to be heard. */
const isVoiceDue = ({ playing, picture }: AppState): boolean => playing || picture.is !== 'loading'

/**
 * Runs the story's clock: while playing it moves `playhead` with the voice (or with the time of day when nobody speaks), each
 * sentence fitted to its picture, keeps `spoken` on the word being said, and goes on to the next step. Works without any picture.
 * While nobody can see the page it waits, and begins again with the sentence that was cut off.
 * @param page whose being seen it follows; null where there is none @returns a function that stops it
 */
export function startNarration(page: SeenPage | null = globalThis.document ?? null): () => void {
  let voice: Voice = silentVoice(scriptOf(store.getState()))
  let fit: Fit = fitTo(stepOf(store.getState()), voice.cues)
  /** Of which words a voice was asked for; empty when of none yet. */
  let loaded = ''
  /** The words during which the next ones were fetched. */
  let ahead = ''
  let frame = 0
  let before = 0
  let breath = 0
  let written = playhead.ms
  /** Where and when the story was told to wait; null while it runs and after it was led elsewhere. */
  let waiting: { readonly ms: number; readonly since: number } | null = null
  /** Runs out when the story has waited long enough for a voice; null once that has come, or is no longer waited for. */
  let patience: ReturnType<typeof setTimeout> | null = null
  /** Where a story that is to linger waits, ms. */
  let lingerMs = 0

  function take(next: Voice): void {
    voice = next
    fit = fitTo(stepOf(store.getState()), voice.cues)
    tellWord()
  }

  function tellWord(): void {
    const now = wordAt(voice.cues, fit.voiceAt(playhead.ms))
    const { spoken } = store.getState()
    if (now?.sentence !== spoken?.sentence || now?.word !== spoken?.word) store.setState({ spoken: now })
  }

  /** Where the story is `passed` ms after it was at `playhead.ms`: with the voice while one sounds, else by itself. */
  function onFrom({ speed }: AppState, passed: number): number {
    const rest = fit.restsUntil(playhead.ms)
    if (rest) {
      voice.pause()
      const ms = playhead.ms + passed * speed
      if (ms < rest.storyMs) return ms
      voice.play(rest.voiceMs, speed, fit.restsAfter)
      return rest.storyMs
    }
    const sounding = voice.positionMs()
    if (sounding === null || sounding >= voice.cues.lengthMs)
      return playhead.ms + passed * speed * fit.paceAt(playhead.ms)
    return Math.max(fit.storyAt(sounding), playhead.ms)
  }

  function move(ms: number): void {
    written = ms
    seek(ms)
  }

  function tick(now: number): void {
    const state = store.getState()
    if (!state.playing || playhead.frozen) return
    const passed = Math.min(Math.max(now - before, 0), LONGEST_MS)
    before = now
    const { lengthMs } = stepOf(state)
    const ms = onFrom(state, passed)
    if (state.lingering && ms >= lingerMs) {
      move(Math.min(lingerMs, lengthMs))
      pause()
      return
    }
    if (ms < lengthMs) move(ms)
    else {
      if (breath === 0) move(lengthMs)
      breath += passed
      if (breath >= BREATH_MS) {
        onward(state)
        return
      }
    }
    frame = requestAnimationFrame(tick)
  }

  function onward({ story, step, waits }: AppState): void {
    if (!waits && step + 1 < stories[story].steps.length) goToStep(step + 1)
    else pause()
  }

  /** Begins or goes on speaking from where the story stands, or falls silent. */
  function sound(): void {
    cancelAnimationFrame(frame)
    breath = 0
    const { playing, speed } = store.getState()
    if (!playing || playhead.frozen || patience !== null || page?.visibilityState === 'hidden') {
      voice.pause()
      return
    }
    before = performance.now()
    const rest = fit.restsUntil(playhead.ms)
    if (!rest) voice.play(fit.voiceAt(playhead.ms), speed, fit.restsAfter)
    lookAhead()
    frame = requestAnimationFrame(tick)
  }

  /** While a recording sounds, the next step's is fetched, once. */
  function lookAhead(): void {
    const state = store.getState()
    const next = { ...state, step: state.step + 1 }
    if (ahead === loaded || next.step >= stories[state.story].steps.length) return
    if (state.voice !== 'recorded' || voice.positionMs() === null) return
    ahead = loaded
    fetchAhead(scriptOf(next))
  }

  /** Goes on after a wait: from the word that was cut off, or its sentence. */
  function resume(): void {
    if (waiting && waiting.ms === playhead.ms) {
      const ms = resumeAt(fit, voice.cues, playhead.ms, performance.now() - waiting.since)
      if (ms !== playhead.ms) move(ms)
    }
    waiting = null
  }

  function calm(): void {
    if (patience !== null) clearTimeout(patience)
    patience = null
  }

  async function load(): Promise<void> {
    const state = store.getState()
    const key = spokenOf(state)
    if (key === loaded) return
    loaded = isVoiceDue(state) ? key : ''
    waiting = null
    voice.release()
    take(silentVoice(scriptOf(state)))
    cancelAnimationFrame(frame)
    calm()
    if (loaded === '') return
    patience = setTimeout(() => {
      calm()
      sound()
    }, PATIENCE_MS)
    const next = await voiceFor(state.voice, scriptOf(state))
    if (loaded !== key) {
      next.release()
      return
    }
    calm()
    take(next)
    sound()
  }

  const stopListening = store.subscribe((now, was) => {
    if (now.lingering && !was.lingering) lingerMs = sentenceEndAt(fit, voice.cues, playhead.ms)
    if (spokenOf(now) !== spokenOf(was) || (loaded === '' && isVoiceDue(now))) void load()
    else if (now.playing !== was.playing || now.speed !== was.speed) {
      if (now.playing && !was.playing) resume()
      else if (was.playing && !now.playing) waiting = { ms: playhead.ms, since: performance.now() }
      sound()
    }
  })
  const stopFollowing = onSeek(() => {
    tellWord()
    if (playhead.ms !== written) {
      written = playhead.ms
      sound()
    }
  })
  const stopMedia = startMediaSession()
  const seenOrNot = (): void => {
    if (!store.getState().playing) return
    if (page?.visibilityState === 'hidden') waiting = { ms: playhead.ms, since: performance.now() }
    else resume()
    sound()
  }
  page?.addEventListener('visibilitychange', seenOrNot)
  void load()

  return () => {
    // A voice that is still on its way is let go when it comes.
    loaded = ''
    calm()
    stopListening()
    stopFollowing()
    stopMedia()
    page?.removeEventListener('visibilitychange', seenOrNot)
    cancelAnimationFrame(frame)
    voice.release()
  }
}
