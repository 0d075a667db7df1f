import { describe, expect, test } from 'vitest'
import { random } from '../../src/math/random.ts'
import { type Cues, silentCues } from '../../src/narration/cues.ts'
import { fitTo, resumeAt, sentenceEndAt } from '../../src/narration/fit.ts'
import { toldStories as stories } from '../../src/story/stories/told.ts'

const step = {
  lengthMs: 20_000,
  sentences: [0.02, 0.3, 0.5, 0.8].map((at) => ({ at, about: [], claims: [], sources: [] })),
}

/** A voice whose sentences start at these times, two words each of 400 ms. */
const voice = (starts: readonly number[], lengthMs: number): Cues => ({
  wordsHash: '',
  lengthMs,
  sentences: starts.map((at) => [
    { startMs: at, endMs: at + 400, phones: '' },
    { startMs: at + 500, endMs: at + 900, phones: '' },
  ]),
})

/** The first and third sentence sooner done than the picture, the second in need of longer. */
const mixed = voice([400, 4000, 12_000, 14_000], 19_000)

/** Random voices from half to twice the step's pace (seed 11), and the one above. */
const voices = (() => {
  const next = random(11)
  return [
    mixed,
    ...Array.from({ length: 20 }, () => {
      let at = 200
      const starts = step.sentences.map(() => {
        const here = at
        at += 1500 + next() * 8000
        return here
      })
      return voice(starts, at)
    }),
  ]
})()

describe('a voice fitted to a step', () => {
  test('meets the picture exactly where each sentence starts, on both clocks', () => {
    for (const cues of voices) {
      const fit = fitTo(step, cues)
      for (const [i, { at }] of step.sentences.entries()) {
        const voiceMs = cues.sentences[i]![0]!.startMs
        expect(fit.storyAt(voiceMs)).toBeCloseTo(at * step.lengthMs, 6)
        expect(fit.voiceAt(at * step.lengthMs)).toBeCloseTo(voiceMs, 6)
      }
      expect(fit.voiceAt(step.lengthMs)).toBeGreaterThan(cues.sentences.at(-1)!.at(-1)!.endMs)
      expect(fit.voiceAt(step.lengthMs)).toBeLessThanOrEqual(cues.lengthMs)
    }
  })

  test('never goes back on either clock, and leads from one to the other and back while the voice speaks', () => {
    for (const cues of voices) {
      const fit = fitTo(step, cues)
      for (let ms = 0; ms < step.lengthMs; ms += 37) {
        expect(fit.voiceAt(ms + 37)).toBeGreaterThanOrEqual(fit.voiceAt(ms))
        const takesBreath = fit.restsUntil(ms - 90) !== null
        if (fit.restsUntil(ms) === null && !takesBreath)
          expect(Math.abs(fit.storyAt(fit.voiceAt(ms)) - ms)).toBeLessThan(260)
      }
      for (let ms = 0; ms < cues.lengthMs; ms += 37)
        expect(fit.storyAt(ms + 37)).toBeGreaterThanOrEqual(fit.storyAt(ms) - 1e-9)
    }
  })

  test('takes for each sentence the longer of what the step gives and what the voice needs', () => {
    const fit = fitTo(step, mixed)
    // Before the first 400, then 5600 of 3600, 8000 for 4000, 6000 of 2000, 5000 for 4000.
    expect(fit.lengthMs).toBe(400 + 5600 + 8000 + 6000 + 5000)
    expect([1000, 7000, 11_000, 18_000].map(fit.paceAt)).toEqual([1, 0.5, 1, 0.8])
  })

  test('lets a voice that is sooner done rest after its last word, and breathe before the next sentence', () => {
    const fit = fitTo(step, mixed)
    expect(fit.restsUntil(1200)).toBeNull()
    expect(fit.restsUntil(1500)).toEqual({ storyMs: 5910, voiceMs: 3910 })
    expect(fit.restsUntil(5909)?.storyMs).toBe(5910)
    expect(fit.restsUntil(5950)).toBeNull()
    expect(fit.restsUntil(7000)).toBeNull()
    expect(fit.restsUntil(11_500)?.storyMs).toBe(15_910)
    expect([0, 1, 2, 3, 4].map(fit.restsAfter)).toEqual([true, false, true, false, false])
  })

  test('is even where the two hardly differ: no rest of a blink', () => {
    const fit = fitTo(step, voice([400, 5900, 9900, 15_900], 19_900))
    for (let ms = 0; ms < 15_900; ms += 50) expect(fit.restsUntil(ms), `at ${ms}`).toBeNull()
  })

  test('tells as long as the time in which the clock runs through it at its pace', () => {
    for (const cues of voices) {
      const fit = fitTo(step, cues)
      let told = 0
      for (let ms = 0; ms < step.lengthMs; ms += 2) told += 2 / fit.paceAt(ms + 1)
      expect(told).toBeCloseTo(fit.lengthMs, -2)
    }
  })

  test('does for a voice without words, and for one of another number of sentences', () => {
    for (const cues of [silentCues([]), silentCues(['One two.']), silentCues(['a.', 'b.', 'c.', 'd.', 'e.', 'f.'])]) {
      const fit = fitTo(step, cues)
      for (let ms = 0; ms <= step.lengthMs; ms += 100) {
        expect(fit.voiceAt(ms)).toBeGreaterThanOrEqual(0)
        expect(fit.storyAt(fit.voiceAt(ms))).toBeLessThanOrEqual(step.lengthMs)
      }
    }
  })

  test('fits every step of the story said in silence at any depth: no sentence is lost', () => {
    for (const [id, { narration }] of Object.entries(stories.sciatica.words.en.steps)) {
      const told = stories.sciatica.steps.find((one) => one.id === id)!
      for (const sentences of Object.values(narration)) {
        const cues = silentCues(sentences)
        const fit = fitTo(told, cues)
        for (const [i, { at }] of told.sentences.entries())
          expect(fit.voiceAt(at * told.lengthMs)).toBeCloseTo(cues.sentences[i]![0]!.startMs, 6)
      }
    }
  })
})

describe('going on after a wait', () => {
  const fit = fitTo(step, mixed)

  test('begins with the word that was cut off', () => {
    expect(resumeAt(fit, mixed, 6300, 1000)).toBeCloseTo(6250)
    expect(resumeAt(fit, mixed, 6100, 1000)).toBeCloseTo(6000)
  })

  test('begins with the sentence when the wait was long', () => {
    expect(resumeAt(fit, mixed, 6300, 9000)).toBeCloseTo(6000)
  })

  test('goes on from where it was between sentences and before the first', () => {
    expect(resumeAt(fit, mixed, 9000, 9000)).toBe(9000)
    expect(resumeAt(fit, mixed, 100, 9000)).toBe(100)
  })

  test('never skips anything', () => {
    for (const cues of voices)
      for (let ms = 0; ms < step.lengthMs; ms += 91)
        for (const waited of [500, 9000]) {
          const at = resumeAt(fitTo(step, cues), cues, ms, waited)
          expect(at).toBeLessThanOrEqual(ms)
        }
  })
})

test('a sentence has been said a moment after its last word', () => {
  const fit = fitTo(step, mixed)
  expect(sentenceEndAt(fit, mixed, 6100)).toBeCloseTo(6000 + (900 + 160) / 2)
  expect(sentenceEndAt(fit, mixed, 6000 + 600)).toBe(6600)
})
