import { notify } from '../state/notices.ts'
import { type Cues, readCues } from './cues.ts'
import type { Script, Voice } from './voice.ts'

/** How long the voice takes to fall silent when the story is told to wait, ms. */
const FADE_MS = 200
const FADE_TICK_MS = 20
/** A recording that has not moved for so long while it should sound has stopped, ms. Chosen by eye. */
const STALLED_MS = 2000

const OPUS = 'audio/webm; codecs=opus'

const placeOf = ({ language, story, audience, step }: Script): string =>
  `${import.meta.env.BASE_URL}narration/${language}/${story}/${audience}/${step}`

async function fetched(url: string): Promise<Blob> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: expected a recording, got status ${response.status}`)
  return response.blob()
}

/** What was fetched before it was asked for, by address; each is used once. */
const early = new Map<string, Promise<Blob>>()

function got(url: string): Promise<Blob> {
  const soon = early.get(url)
  early.delete(url)
  return soon ? soon.catch(() => fetched(url)) : fetched(url)
}

const filesOf = (script: Script, audio: HTMLAudioElement): { readonly cues: string; readonly sound: string } => ({
  cues: `${placeOf(script)}.json`,
  sound: `${placeOf(script)}.${audio.canPlayType(OPUS) ? 'webm' : 'm4a'}`,
})

/** Fetches a recording that will soon be asked for, so that a slow line does not make the story wait; what fails is asked for again. */
export function fetchAhead(script: Script): void {
  early.clear()
  for (const url of Object.values(filesOf(script, new Audio()))) {
    const soon = fetched(url)
    soon.catch(() => {})
    early.set(url, soon)
  }
}

/** The word times of a step's recording. @throws when there are none or they fit other words */
export async function loadCues(script: Script): Promise<Cues> {
  const url = `${placeOf(script)}.json`
  const cues = readCues(await (await got(url)).text(), url)
  const words = script.sentences.map((sentence) => sentence.split(' ').length)
  const timed = cues.sentences.map((sentence) => sentence.length)
  if (words.join() !== timed.join())
    throw new Error(`${url}: expected times for ${words.join()} words, got ${timed.join()}`)
  return cues
}

/** A recording is opened so long after it has come, ms, or when it is to sound: it takes a machine long, and so does the page just then. */
const OPENED_AFTER_MS = 2000

/** A recording, fetched whole so that it plays on when the network goes. @throws when it cannot be had */
export async function recordedVoice(script: Script, cues: Cues): Promise<Voice> {
  const audio = new Audio()
  const { sound } = filesOf(script, audio)
  const url = URL.createObjectURL(await got(sound))
  audio.preservesPitch = true
  const open = (): void => {
    clearTimeout(opens)
    if (audio.src === '') audio.src = url
  }
  const opens = setTimeout(open, OPENED_AFTER_MS)
  let sounding = false
  /** Where it was when it was last seen to move, s, and when that was, ms. */
  let moved = { at: -1, ms: 0 }
  let fading: ReturnType<typeof setInterval> | undefined

  function stop(): void {
    clearInterval(fading)
    fading = undefined
    audio.pause()
    audio.volume = 1
  }

  /** It fell silent by itself: the clock runs on, and captions with it. */
  function fail(): void {
    if (!sounding) return
    sounding = false
    stop()
    notify('voice-stopped')
  }

  function stalled(): boolean {
    const ms = performance.now()
    if (audio.currentTime !== moved.at) moved = { at: audio.currentTime, ms }
    return ms - moved.ms > STALLED_MS
  }

  audio.addEventListener('error', fail)
  // The device took the sound for something else, such as a call.
  audio.addEventListener('pause', () => {
    if (audio.paused && !audio.ended) sounding = false
  })

  return {
    cues,
    play(fromMs, speed) {
      stop()
      moved = { at: -1, ms: 0 }
      open()
      audio.currentTime = fromMs / 1000
      audio.playbackRate = speed
      sounding = true
      audio.play().catch(() => {
        // What is no sound is said. Browsers may refuse sound before the first touch: then the clock runs silently.
        if (audio.error) fail()
        sounding = false
      })
    },
    pause() {
      if (!sounding) return
      sounding = false
      clearInterval(fading)
      fading = setInterval(() => {
        const left = audio.volume - FADE_TICK_MS / FADE_MS
        if (left <= 0) stop()
        else audio.volume = left
      }, FADE_TICK_MS)
    },
    positionMs() {
      if (sounding && !audio.ended && stalled()) fail()
      if (!sounding) return null
      return audio.ended ? cues.lengthMs : audio.currentTime * 1000
    },
    release() {
      sounding = false
      stop()
      clearTimeout(opens)
      audio.removeAttribute('src')
      URL.revokeObjectURL(url)
    },
  }
}
