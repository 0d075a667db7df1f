import type { Cues, WordCue } from '../../src/narration/cues.ts'
import { writtenWords } from './spoken-text.ts'

/** Two lines of a television's captions. */
const MOST_CHARACTERS = 84
/** How long a caption stays after its last word, if the next does not come sooner, ms. */
const STAYS_MS = 900

interface Timed extends WordCue {
  readonly word: string
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** ms as `00:01:02.345`. */
export function timestamp(ms: number): string {
  const whole = Math.round(ms)
  const part = (value: number, digits: number): string => String(value).padStart(digits, '0')
  const seconds = Math.floor(whole / 1000)
  return `${part(Math.floor(seconds / 3600), 2)}:${part(Math.floor(seconds / 60) % 60, 2)}:${part(seconds % 60, 2)}.${part(whole % 1000, 3)}`
}

const lengthOf = (words: readonly Timed[]): number => words.map(({ word }) => word).join(' ').length

/** A sentence in captions of at most two lines each, parted after a comma where there is one in the latter half, else evenly. */
function captionsOf(words: readonly Timed[]): (readonly Timed[])[] {
  if (lengthOf(words) <= MOST_CHARACTERS || words.length < 2) return [words]
  const middle = words.length / 2
  const ends = words.flatMap(({ word }, i) => (/[,;:]$/.test(word) && i + 1 < words.length ? [i + 1] : []))
  const nearest = ends.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  const at = nearest !== undefined && Math.abs(nearest - middle) < middle * 0.6 ? nearest : Math.ceil(middle)
  return [...captionsOf(words.slice(0, at)), ...captionsOf(words.slice(at))]
}

/**
 * The captions of one recording as WebVTT, in the recording's own time, with the time of every word inside.
 * @throws when the cues are of other sentences
 */
export function vtt(title: string, sentences: readonly string[], cues: Cues): string {
  const captions = sentences.flatMap((sentence, index) => {
    const words = writtenWords(sentence)
    const timed = cues.sentences[index] ?? []
    if (timed.length !== words.length)
      throw new Error(`captions of "${sentence}": expected times of ${words.length} words, got ${timed.length}`)
    return captionsOf(words.map((word, i) => ({ word, ...timed[i]! })))
  })
  const blocks = captions.map((words, index) => {
    const [first] = words
    const next = captions[index + 1]?.[0]?.startMs ?? cues.lengthMs
    const end = Math.min(words.at(-1)!.endMs + STAYS_MS, next)
    const text = words
      .map(({ word, startMs }, i) => (i === 0 ? escaped(word) : `<${timestamp(startMs)}>${escaped(word)}`))
      .join(' ')
    return `${index + 1}\n${timestamp(first!.startMs)} --> ${timestamp(end)}\n${text}\n`
  })
  return `WEBVTT\n\nNOTE ${title.replaceAll('-->', '→')}\n\n${blocks.join('\n')}`
}
