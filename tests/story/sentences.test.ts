import { describe, expect, test } from 'vitest'
import { claims } from '../../src/evidence/claims.ts'
import { length, sub } from '../../src/math/vec3.ts'
import type { Body } from '../../src/mechanics/body.ts'
import { solve } from '../../src/mechanics/solve.ts'
import type { Frame } from '../../src/scene/camera-view.ts'
import { wantedOpacity } from '../../src/scene/visibility.ts'
import type { Moment } from '../../src/story/moment.ts'
import { momentAt } from '../../src/story/sample.ts'
import { sentenceAt } from '../../src/story/spoken.ts'
import { stories } from '../../src/story/stories/index.ts'
import type { Story } from '../../src/story/story.ts'
import { drawnAt, eyeIn, placesOf } from './places.ts'

const told: readonly (readonly [string, Story])[] = Object.entries(stories)
/** The picture as the panels leave it: a clinic's screen with a panel of numbers, and a phone held upright. */
const frames: Readonly<Record<string, Frame>> = {
  '16:9': { widthPx: 1280, heightPx: 720, insets: { topPx: 63, rightPx: 330, bottomPx: 223, leftPx: 340 } },
  portrait: { widthPx: 390, heightPx: 371, insets: { topPx: 0, rightPx: 0, bottomPx: 105, leftPx: 0 } },
}
const LEAST_SHOWN = 0.2
/** How much of a nerve must be in the picture, of all its way. */
const LEAST_OF_NERVE = 0.25
const LOOKS = 12

const sentences = told.flatMap(([id, story]) =>
  story.steps.flatMap((step, index) =>
    step.sentences.map((sentence, i) => ({
      story,
      index,
      step,
      sentence,
      name: `${id}/${step.id} ${i + 1}`,
      fromMs: sentence.at * step.lengthMs,
      toMs: (step.sentences[i + 1]?.at ?? 1) * step.lengthMs,
    })),
  ),
)
const bodyOf = ({ posture, condition, touch }: Moment): Body => solve({ posture, condition, touch })

describe.each(sentences)('sentence $name', ({ story, index, step, sentence, fromMs, toMs }) => {
  test('shows what it speaks of, on a wide screen and on a phone, and lights it', () => {
    const missing = new Map(
      Object.keys(frames).map((frame) => [frame, new Set<(typeof sentence.about)[number]>(sentence.about)]),
    )
    for (let look = 1; look < LOOKS; look++) {
      const moment = momentAt(story, index, fromMs + ((toMs - fromMs) * look) / LOOKS)
      const body = bodyOf(moment)
      for (const [name, frame] of Object.entries(frames)) {
        for (const id of missing.get(name)!) {
          if (wantedOpacity(moment.show, id) < LEAST_SHOWN || (moment.show.spoken[id] ?? 0) < 0.9) continue
          const places = placesOf(body, id)
          const inside = places.filter((place) => {
            const { x, y } = drawnAt(moment.view, body, frame, place)
            return Math.abs(x) < 1 && Math.abs(y) < 1
          })
          if (inside.length >= places.length * LEAST_OF_NERVE) missing.get(name)!.delete(id)
        }
      }
    }
    expect(Object.fromEntries([...missing].map(([name, ids]) => [name, [...ids]]))).toEqual({
      '16:9': [],
      portrait: [],
    })
  })

  test('rests on claims of its step, or on sources', () => {
    for (const claim of sentence.claims) expect(step.claims).toContain(claim)
    expect(sentence.claims.length + sentence.sources.length).toBeGreaterThan(0)
    expect(sentence.sources.length).toBeGreaterThan(0)
  })

  test('is the one that is said from its start to the next', () => {
    expect(sentenceAt(step, fromMs)).toBe(step.sentences.indexOf(sentence))
    expect(sentenceAt(step, toMs - 1)).toBe(step.sentences.indexOf(sentence))
  })
})

test('every claim of a step is under one of its sentences, and all 38 are told', () => {
  const heard = new Set<string>()
  for (const step of told.flatMap(([, story]) => story.steps)) {
    const under = step.sentences.flatMap((sentence) => sentence.claims)
    expect([step.id, [...new Set(under)].sort()]).toEqual([step.id, [...step.claims].sort()])
    for (const claim of under) heard.add(claim)
  }
  expect([...heard].sort()).toEqual(Object.keys(claims).sort())
  expect(heard.size).toBe(38)
})

const SAMPLE_MS = 50

/** How the camera moves through a step, sampled: how much of the picture's height passes in a second, turning and closing in counted alike. */
function speedsOf(story: Story, index: number): number[] {
  const { lengthMs } = story.steps[index]!
  const frame = frames['16:9']!
  const speeds: number[] = []
  // The body is taken as it stands first: what is asked is whether the camera's own way is smooth.
  const body = bodyOf(momentAt(story, index, 0))
  let before = eyeIn(momentAt(story, index, 0).view, body, frame)
  for (let ms = SAMPLE_MS; ms <= lengthMs; ms += SAMPLE_MS) {
    const now = eyeIn(momentAt(story, index, ms).view, body, frame)
    const slid = length(sub(now.targetMm, before.targetMm)) / before.distanceMm
    const moved = length(sub(now.positionMm, before.positionMm)) / before.distanceMm
    speeds.push((Math.max(slid, moved) * 1000) / SAMPLE_MS)
    before = now
  }
  return speeds
}

const allSteps = told.flatMap(([id, story]) =>
  story.steps.map((step, index) => [`${id}/${step.id}`, story, index] as const),
)

describe('the camera', () => {
  test.each(allSteps)('%s: moves without a jump or a jerk', (_, story, index) => {
    const speeds = speedsOf(story, index)
    expect(Math.max(...speeds)).toBeLessThan(1.2)
    for (let i = 1; i < speeds.length; i++)
      expect(Math.abs(speeds[i]! - speeds[i - 1]!), `at ${i * SAMPLE_MS} ms`).toBeLessThan(0.12)
  })

  test.each(allSteps)('%s: rests between movements, never within one', (id, story, index) => {
    const speeds = speedsOf(story, index)
    const STILL = 0.012
    const LEAST_REST_MS = 900
    let stillFrom: number | null = null
    for (const [i, speed] of speeds.entries()) {
      if (speed < STILL) stillFrom ??= i
      else {
        if (stillFrom !== null && stillFrom > 0)
          expect((i - stillFrom) * SAMPLE_MS, `${id} still at ${stillFrom * SAMPLE_MS} ms`).toBeGreaterThan(
            LEAST_REST_MS,
          )
        stillFrom = null
      }
    }
  })
})
