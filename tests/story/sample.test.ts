import { describe, expect, test } from 'vitest'
import { random } from '../../src/math/random.ts'
import { herniatingDiscs } from '../../src/mechanics/condition.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { mirrorMoment, retell, retellAnchor } from '../../src/story/lesion.ts'
import { mixMoments } from '../../src/story/mix.ts'
import { type Moment, restingMoment } from '../../src/story/moment.ts'
import { issuesWith, momentRule } from '../../src/story/ranges.ts'
import { momentAt } from '../../src/story/sample.ts'
import { stories } from '../../src/story/stories/index.ts'
import { momentOf, type Story } from '../../src/story/story.ts'

const story: Story = stories.sciatica
const everyStep = Object.entries<Story>(stories).flatMap(([id, told]) =>
  told.steps.map((step, index) => [`${id}/${step.id}`, told, index] as const),
)

/** All numbers of a moment by path; what is not a number is left out. */
function numbersOf(value: unknown, path = ''): Map<string, number> {
  const found = new Map<string, number>()
  if (typeof value === 'number') found.set(path, value)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      for (const [at, number] of numbersOf(inner, `${path}/${key}`)) found.set(at, number)
  return found
}

describe('momentAt', () => {
  test.each(everyStep)('%s begins as its own moment and ends with every beat in full', (_, story, index) => {
    const step = story.steps[index]!
    const { touch: _touch, ...start } = momentAt(story, index, 0)
    const { touch: _none, ...own } = momentOf(story, step)
    if (!step.beats.some(({ at, over }) => at - over <= 0)) expect(start).toEqual(own)
    for (const [path, value] of numbersOf(momentAt(story, index, step.lengthMs))) expect(value, path).not.toBeNaN()
  })

  test.each(everyStep)('%s stays in range all the way, and the same time gives the same moment', (id, story, index) => {
    const { lengthMs } = story.steps[index]!
    for (let i = 0; i <= 40; i++) {
      const moment = momentAt(story, index, (lengthMs * i) / 40)
      expect(issuesWith(momentRule, moment, id)).toEqual([])
      expect(momentAt(story, index, (lengthMs * i) / 40)).toEqual(moment)
    }
  })

  test.each(everyStep)('%s has no jump in what is drawn', (_, story, index) => {
    const { lengthMs } = story.steps[index]!
    const limits: Record<string, number> = { spanMm: 40, elevationDeg: 4, depthMm: 0.6, ageYears: 2, pressureKpa: 2 }
    let before = momentAt(story, index, 0)
    for (let ms = 50; ms <= lengthMs; ms += 50) {
      const now = momentAt(story, index, ms)
      const was = numbersOf(before)
      for (const [path, value] of numbersOf(now)) {
        const limit =
          limits[path.split('/').at(-1)!] ?? (/\/(layers|structures|muscleTension)\//.test(path) ? 0.12 : null)
        if (limit !== null && was.has(path))
          expect(Math.abs(value - was.get(path)!), `${path} at ${ms}`).toBeLessThan(limit)
      }
      before = now
    }
  })

  test('nothing glows and nothing hurts while discs age', () => {
    const index = story.steps.findIndex(({ id }) => id === 'discs-change')
    for (let i = 0; i <= 20; i++) {
      const { show, condition } = momentAt(story, index, (story.steps[index]!.lengthMs * i) / 20)
      expect([show.glow, show.zones, show.signal, condition.inflammation, condition.herniation]).toEqual([
        0,
        0,
        null,
        0,
        null,
      ])
    }
  })

  test('a root is never squeezed for show without being inflamed: glow rises with inflammation', () => {
    const index = story.steps.findIndex(({ id }) => id === 'herniation')
    const { lengthMs } = story.steps[index]!
    const seen = Array.from({ length: 21 }, (_, i) => momentAt(story, index, (lengthMs * i) / 20))
    for (const { show, condition } of seen) expect(show.glow).toBeCloseTo(condition.inflammation, 5)
    expect(seen.at(-1)!.show.glow).toBe(1)
  })

  test('muscles guard after the root is sore, not with it', () => {
    const index = story.steps.findIndex(({ id }) => id === 'why-muscles-tighten')
    const at = (fraction: number) => {
      const { posture, condition, touch } = momentAt(story, index, story.steps[index]!.lengthMs * fraction)
      const { roots, muscles } = solve({ posture, condition, touch }).readings
      return { sore: roots['S1-right'].irritation, tight: muscles['gluteus-maximus-right'].tension }
    }
    expect(at(0.22).sore).toBeGreaterThan(0.6)
    expect(at(0.22).tight).toBeLessThan(0.25)
    expect(at(0.55).tight).toBeGreaterThan(0.85)
  })

  test('refuses a step that is not there', () => {
    expect(() => momentAt(story, 12, 0)).toThrow('expected a step 0 to 11, got 12')
  })
})

const ends = everyStep.flatMap(([, told, index]) => [
  momentAt(told, index, 0),
  momentAt(told, index, told.steps[index]!.lengthMs),
])

describe('mixMoments', () => {
  test('is one end at 0 and the other at 1', () => {
    for (const a of ends) {
      expect(mixMoments(a, restingMoment, 0)).toBe(a)
      expect(mixMoments(a, restingMoment, 1)).toBe(restingMoment)
    }
  })

  test('stays in range and finite between any two moments of the story (seed 7)', () => {
    const next = random(7)
    for (let i = 0; i < 300; i++) {
      const [a, b] = [ends[Math.floor(next() * ends.length)]!, ends[Math.floor(next() * ends.length)]!]
      expect(issuesWith(momentRule, mixMoments(a, b, next()), 'mix')).toEqual([])
    }
  })

  const withView = (change: Partial<Moment['view']>): Moment => ({
    ...restingMoment,
    view: { ...restingMoment.view, ...change },
  })

  test('turns the shorter way round', () => {
    expect(mixMoments(withView({ azimuthDeg: 350 }), withView({ azimuthDeg: 20 }), 0.5).view.azimuthDeg).toBeCloseTo(5)
  })

  test('travels between targets, and keeps travelling when the goal changes on the way', () => {
    const onWay = mixMoments(withView({ at: ['L3'] }), withView({ at: ['sacrum'] }), 0.4)
    expect(onWay.view).toMatchObject({ at: ['L3'], towards: [{ at: ['sacrum'], amount: expect.closeTo(0.4, 6) }] })
    const further = mixMoments(onWay, withView({ at: ['sacrum'] }), 0.5)
    expect(further.view).toMatchObject({ at: ['sacrum'], towards: [{ at: ['L3'], amount: expect.closeTo(0.3, 6) }] })
    const back = mixMoments(onWay, withView({ at: ['L3'] }), 0.5)
    expect(back.view).toMatchObject({ at: ['L3'], towards: [{ at: ['sacrum'], amount: expect.closeTo(0.2, 6) }] })
  })

  const herniated = (change: object): Moment => ({
    ...restingMoment,
    condition: {
      ...restingMoment.condition,
      herniation: {
        disc: 'L5-S1',
        side: 'right',
        zone: 'subarticular',
        type: 'bulge',
        depthMm: 4,
        migrationMm: 0,
        ...change,
      },
    },
  })

  test('lets a herniation grow out of nothing and flow from shape to shape', () => {
    expect(mixMoments(restingMoment, herniated({}), 0.25).condition.herniation?.depthMm).toBe(1)
    const flow = mixMoments(herniated({}), herniated({ type: 'extrusion' }), 0.75).condition.herniation
    expect(flow).toMatchObject({ type: 'protrusion', towards: { type: 'extrusion', amount: 0.5 } })
  })

  test('lets one disc heal over before another opens', () => {
    const [a, b] = [herniated({}), herniated({ disc: 'L4-L5' })]
    expect(mixMoments(a, b, 0.25).condition.herniation).toMatchObject({ disc: 'L5-S1', depthMm: 2 })
    expect(mixMoments(a, b, 0.5).condition.herniation).toMatchObject({ depthMm: 0 })
    expect(mixMoments(a, b, 0.75).condition.herniation).toMatchObject({ disc: 'L4-L5', depthMm: 2 })
  })
})

describe('a story told for another lesion', () => {
  test('mirrors there and back to itself', () => {
    for (const moment of ends) expect(mirrorMoment(mirrorMoment(moment))).toEqual(moment)
  })

  test('is in range at every level and on both sides', () => {
    for (const moment of ends)
      for (const disc of herniatingDiscs)
        for (const side of ['left', 'right'] as const)
          expect(issuesWith(momentRule, retell(moment, { disc, side }), `${disc} ${side}`)).toEqual([])
  })

  test('names nothing on the other side that it named on this one', () => {
    const told = retell(ends[0]!, { disc: 'L5-S1', side: 'left' })
    expect(told.condition.herniation?.side).toBe('left')
    expect(Object.keys(told.show.structures)).toContain('sciatic-nerve-right')
    expect(Object.keys(told.show.structures)).not.toContain('sciatic-nerve-left')
  })

  test('moves its lesion, its view and the bones above it to the level, and leaves a disc named on purpose', () => {
    const at = (id: string): Moment =>
      momentAt(
        story,
        story.steps.findIndex((step) => step.id === id),
        0,
      )
    const told = retell(at('herniation'), { disc: 'L4-L5', side: 'right' })
    expect(told.view.at).toEqual(['disc-L4-L5'])
    expect(told.condition.herniation?.disc).toBe('L4-L5')
    expect(told.show.structures.L4).toBe(at('herniation').show.structures.L5)
    expect(told.show.structures.L5).toBeUndefined()
    expect(retell(at('healthy-back'), { disc: 'L3-L4', side: 'right' }).condition.herniation?.disc).toBe('L4-L5')
  })

  test('takes hotspots of the lesion along and mirrors the rest', () => {
    const onDisc = retellAnchor({ on: 'disc-L5-S1', restMm: [-11, 3, -15] }, { disc: 'L4-L5', side: 'left' })
    expect(onDisc.on).toBe('disc-L4-L5')
    expect(onDisc.restMm[0]).toBe(11)
    expect(onDisc.restMm[1]).toBeCloseTo(38.4)
    const onMuscle = retellAnchor({ on: 'piriformis-right', restMm: [-78, -66, -42] }, { disc: 'L4-L5', side: 'left' })
    expect(onMuscle).toEqual({ on: 'piriformis-left', restMm: [78, -66, -42] })
  })
})
