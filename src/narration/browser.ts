import { silentCues } from './cues.ts'
import type { Script, Voice } from './voice.ts'

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
  let sentence = 0
  let saidSince = 0
  let speaking = false

  function say(index: number, speed: number): void {
    const text = script.sentences[index]
    sentence = index
    saidSince = performance.now()
    speaking = text !== undefined
    if (text === undefined) return
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.rate = speed
    utterance.addEventListener('end', () => speaking && sentence === index && say(index + 1, speed))
    speechSynthesis.speak(utterance)
  }

  return {
    cues,
    play(fromMs, speed) {
      speechSynthesis.cancel()
      const at = cues.sentences.findLastIndex((_, index) => startOf(index) <= fromMs)
      say(Math.max(at, 0), speed)
    },
    pause() {
      speaking = false
      speechSynthesis.cancel()
    },
    positionMs() {
      if (sentence >= script.sentences.length) return cues.lengthMs
      if (!speaking) return null
      return Math.min(startOf(sentence) + performance.now() - saidSince, startOf(sentence + 1) - 1)
    },
    release() {
      speaking = false
      speechSynthesis.cancel()
    },
  }
}
