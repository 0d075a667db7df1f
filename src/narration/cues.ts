/** When each word of a step's narration sounds, ms from its start; words as the sentence splits at spaces. */
export interface WordCue {
  readonly startMs: number
  readonly endMs: number
  /** What the voice said, in CMU phones. */
  readonly phones: string
}

/** The cue file beside a step's recording. `wordsHash` ties it to the words it was made from. */
export interface Cues {
  readonly wordsHash: string
  readonly lengthMs: number
  readonly sentences: readonly (readonly WordCue[])[]
}

const isCues = (value: unknown): value is Cues => {
  const cues = value as Partial<Cues> | null
  return typeof cues?.lengthMs === 'number' && cues.lengthMs > 0 && Array.isArray(cues.sentences)
}

/** @throws when the text is not a cue file; names what came */
export function readCues(text: string, place: string): Cues {
  const value: unknown = JSON.parse(text)
  if (!isCues(value)) throw new Error(`${place}: expected { lengthMs, sentences }, got ${text.slice(0, 60)}`)
  return value
}

/** Even timing for words nobody has recorded: reading pace, a rest after each sentence. */
export function silentCues(sentences: readonly string[]): Cues {
  const WORD_MS = 340 // 150 words a minute with the rests, a calm reading pace; chosen by eye
  const REST_MS = 500
  let at = 300
  const timed = sentences.map((sentence) => {
    const words = sentence.split(' ').map(() => {
      const startMs = at
      at += WORD_MS
      return { startMs, endMs: at, phones: '' }
    })
    at += REST_MS
    return words
  })
  return { wordsHash: '', lengthMs: at, sentences: timed }
}

/** The word being said at `ms`: the last one that has begun; null before the first. */
export function wordAt(cues: Cues, ms: number): { sentence: number; word: number } | null {
  let found: { sentence: number; word: number } | null = null
  for (const [sentence, words] of cues.sentences.entries()) {
    for (const [word, cue] of words.entries()) {
      if (cue.startMs > ms) return found
      found = { sentence, word }
    }
  }
  return found
}
