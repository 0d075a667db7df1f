import type { Step } from '../story/story.ts'
import type { Cues } from './cues.ts'

/** A sentence that the voice says so much sooner than its picture comes is followed by a rest; less is evened out, ms. */
const LEAST_REST_MS = 150
/** A rest begins so long after the last word, and the voice takes breath so long before the next sentence, ms. Chosen by ear. */
const LINGER_MS = 160
const BREATH_MS = 90

/** From one sentence's start to the next, on both clocks, ms. */
interface Span {
  readonly storyMs: number
  readonly storyLengthMs: number
  readonly voiceMs: number
  readonly voiceLengthMs: number
  /** When the last word in it ends, voice ms. */
  readonly quietMs: number
}

/**
 * A voice fitted to a step, sentence by sentence. The story's clock is the step's own (what moments, links and panels go by), the
 * voice's clock is its recording's. Each sentence takes the longer of what the step gives it and what the voice needs: a voice
 * that needs longer slows the picture, one that is sooner done rests until the picture is there. So every language and depth shows
 * what it says.
 */
export interface Fit {
  /** How long the step takes to tell at speed 1, ms. */
  readonly lengthMs: number
  /** Where the story is when the voice is at `voiceMs`: never falls, exact where a sentence starts. */
  readonly storyAt: (voiceMs: number) => number
  /** Where the voice is when the story is at `storyMs`: never falls, exact where a sentence starts, standing while it rests. */
  readonly voiceAt: (storyMs: number) => number
  /** How much story passes in one ms of telling, 0..1: 1 but where the voice needs longer than the picture. */
  readonly paceAt: (storyMs: number) => number
  /** When a voice that rests at `storyMs` goes on, by the story's clock, and where in its own, ms; null while it speaks. */
  readonly restsUntil: (storyMs: number) => { readonly storyMs: number; readonly voiceMs: number } | null
  /** Whether the voice rests after a sentence, counted from 0. */
  readonly restsAfter: (sentence: number) => boolean
}

function spansOf({ sentences, lengthMs }: Pick<Step, 'sentences' | 'lengthMs'>, cues: Cues): Span[] {
  // A step may have fewer sentences than a voice brings, or more: what has no partner belongs to the last that has one.
  const count = Math.min(sentences.length, cues.sentences.length)
  const story = [0, ...sentences.slice(0, count).map(({ at }) => at * lengthMs), lengthMs]
  const voice = [0, ...cues.sentences.slice(0, count).map((words) => words[0]?.startMs ?? 0), cues.lengthMs]
  return story.slice(0, -1).map((storyMs, i) => ({
    storyMs,
    storyLengthMs: story[i + 1]! - storyMs,
    voiceMs: voice[i]!,
    voiceLengthMs: Math.max(voice[i + 1]! - voice[i]!, 0),
    quietMs: cues.sentences[i - 1]?.at(-1)?.endMs ?? voice[i]!,
  }))
}

const within = (ms: number, low: number, high: number): number => Math.min(Math.max(ms, low), high)

/** How far into a span the voice speaks before it rests, ms. */
const spokenFor = ({ voiceMs, voiceLengthMs, quietMs }: Span): number =>
  Math.min(quietMs - voiceMs + LINGER_MS, voiceLengthMs)

const rests = ({ storyLengthMs, voiceLengthMs }: Span): boolean => storyLengthMs - voiceLengthMs > LEAST_REST_MS

/** @param cues of the voice, a sentence each for those of the step */
export function fitTo(step: Pick<Step, 'sentences' | 'lengthMs'>, cues: Cues): Fit {
  const spans = spansOf(step, cues)
  const last = spans[spans.length - 1]!
  const byStory = (ms: number): Span => spans.findLast(({ storyMs }) => storyMs <= ms) ?? spans[0]!
  const byVoice = (ms: number): Span => spans.findLast(({ voiceMs }) => voiceMs <= ms) ?? spans[0]!
  /** What of a span is past, 0..1; an empty one is past as soon as it begins. */
  const past = (ms: number, from: number, length: number): number =>
    length > 0 ? within((ms - from) / length, 0, 1) : 1

  return {
    lengthMs: spans.reduce((sum, { storyLengthMs, voiceLengthMs }) => sum + Math.max(storyLengthMs, voiceLengthMs), 0),
    storyAt(ms) {
      const span = byVoice(ms)
      const { storyMs, storyLengthMs, voiceMs, voiceLengthMs } = span
      if (rests(span)) return storyMs + within(ms - voiceMs, 0, voiceLengthMs)
      return storyMs + storyLengthMs * past(ms, voiceMs, voiceLengthMs)
    },
    voiceAt(ms) {
      const span = byStory(ms)
      const { storyMs, storyLengthMs, voiceMs, voiceLengthMs } = span
      if (rests(span)) {
        const said = voiceMs + within(ms - storyMs, 0, spokenFor(span))
        const left = storyMs + storyLengthMs - ms
        return span !== last && left < BREATH_MS ? Math.max(voiceMs + voiceLengthMs - left, said) : said
      }
      return voiceMs + voiceLengthMs * past(ms, storyMs, storyLengthMs)
    },
    paceAt(ms) {
      const { storyLengthMs, voiceLengthMs } = byStory(ms)
      return voiceLengthMs > storyLengthMs ? storyLengthMs / voiceLengthMs : 1
    },
    restsUntil(ms) {
      const span = byStory(ms)
      if (!rests(span)) return null
      const { storyMs, storyLengthMs, voiceMs, voiceLengthMs } = span
      const breath = span === last ? 0 : BREATH_MS
      const until = storyMs + storyLengthMs - breath
      if (ms - storyMs < spokenFor(span) || ms >= until) return null
      return { storyMs: until, voiceMs: voiceMs + voiceLengthMs - breath }
    },
    restsAfter: (sentence) => {
      const span = spans[sentence + 1]
      return span !== undefined && rests(span)
    },
  }
}

/** A wait longer than this has made one lose the thread of a sentence, ms. Chosen by eye. */
const LOST_THREAD_MS = 4000

/**
 * Where to go on after a wait, story ms: from the start of the word that was cut off, or of its sentence when the wait was long.
 * Between sentences nothing was cut off, and it goes on from where it is.
 */
export function resumeAt(fit: Fit, cues: Cues, storyMs: number, waitedMs: number): number {
  const voiceMs = fit.voiceAt(storyMs)
  const words = cues.sentences.findLast((sentence) => (sentence[0]?.startMs ?? 0) <= voiceMs)
  const first = words?.[0]
  const end = words?.at(-1)?.endMs
  if (!first || end === undefined || voiceMs >= end) return storyMs
  const cut = waitedMs > LOST_THREAD_MS ? first : (words.findLast(({ startMs }) => startMs <= voiceMs) ?? first)
  return Math.min(fit.storyAt(cut.startMs), storyMs)
}

/** When the sentence that is being said at `storyMs` has been said, story ms: its last word and a moment more. */
export function sentenceEndAt(fit: Fit, cues: Cues, storyMs: number): number {
  const voiceMs = fit.voiceAt(storyMs)
  const words = cues.sentences.findLast((sentence) => (sentence[0]?.startMs ?? 0) <= voiceMs)
  const end = words?.at(-1)?.endMs
  return end === undefined ? storyMs : Math.max(fit.storyAt(end + LINGER_MS), storyMs)
}
