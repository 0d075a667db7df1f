import { notify } from '../state/notices.ts'
import { silentCues } from './cues.ts'
import type { Script, Voice } from './voice.ts'

/** A sentence that takes so many times as long as was reckoned, and this long besides, is no longer being said. Chosen by eye. */
const SLOWEST = 2.5
const STALLED_MS = 5000

/** A voice on this device for a language; never one that sends the words away. */
function localVoice(language: string): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in window)) return null
  return (
    speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language)) ??
    null
  )
}

/**
 * The browser's own speech, a sentence at a time; the clock waits at the end of a sentence until it has been said.
 * @returns null when this device has no voice of its own for the language
 */
export function browserVoice(script: Script): Voice | null {
  const voice = localVoice(script.language)
  if (voice === null) return null
  const cues = silentCues(script.sentences)
  const startOf = (sentence: number): number => cues.sentences[sentence]?.[0]?.startMs ?? cues.lengthMs
  const endOf = (sentence: number): number => cues.sentences[sentence]?.at(-1)?.endMs ?? cues.lengthMs
  let sentence = 0
  let saidSince = 0
  let pace = 1
  let state: 'silent' | 'speaking' | 'said' = 'silent'

  function say(index: number, restsAfter: (sentence: number) => boolean): void {
    const text = script.sentences[index]
    sentence = index
    saidSince = performance.now()
    state = text === undefined ? 'said' : 'speaking'
    if (text === undefined) return
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.rate = pace
    utterance.addEventListener('end', () => {
      if (state !== 'speaking' || sentence !== index) return
      if (restsAfter(index)) state = 'said'
      else say(index + 1, restsAfter)
    })
    utterance.addEventListener('error', () => {
      if (state === 'speaking' && sentence === index) fail()
    })
    speechSynthesis.speak(utterance)
  }

  /** It fell silent by itself: the clock runs on, and captions with it. */
  function fail(): void {
    hush()
    notify('voice-stopped')
  }

  function hush(): void {
    state = 'silent'
    speechSynthesis.cancel()
  }

  return {
    cues,
    play(fromMs, speed, restsAfter) {
      hush()
      pace = speed
      const at = cues.sentences.findIndex((_, index) => endOf(index) > fromMs)
      say(at < 0 ? script.sentences.length : at, restsAfter)
    },
    pause: hush,
    positionMs() {
      if (state === 'silent') return null
      // A sentence that takes longer than was reckoned holds the clock at its end; one that was said sooner lets it go on.
      if (state === 'said') return Math.max(startOf(sentence + 1) - 1, startOf(sentence))
      const saidMs = (performance.now() - saidSince) * pace
      const lengthMs = endOf(sentence) - startOf(sentence)
      if (saidMs > SLOWEST * lengthMs + STALLED_MS) {
        fail()
        return null
      }
      return Math.min(startOf(sentence) + saidMs, endOf(sentence))
    },
    release: hush,
  }
}
