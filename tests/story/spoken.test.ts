import { describe, expect, test } from 'vitest'
import { createSpokenLight } from '../../src/scene/spoken-light.ts'
import { retell } from '../../src/story/lesion.ts'
import { mixMoments } from '../../src/story/mix.ts'
import { restingMoment } from '../../src/story/moment.ts'
import { sentenceAt, spokenAt } from '../../src/story/spoken.ts'
import type { Step } from '../../src/story/story.ts'

const step: Pick<Step, 'sentences' | 'lengthMs'> = {
  lengthMs: 10_000,
  sentences: [
    { at: 0.1, about: ['L4', 'disc-L4-L5'], claims: [], sources: [] },
    { at: 0.4, about: ['disc-L4-L5'], claims: [], sources: [] },
    { at: 0.7, about: [], claims: [], sources: [] },
  ],
}

describe('what is spoken of', () => {
  test('is lit while its sentence is said, and not before or after', () => {
    expect(spokenAt(step, 0)).toEqual({})
    expect(spokenAt(step, 2500)).toEqual({ L4: 1, 'disc-L4-L5': 1 })
    expect(spokenAt(step, 5500)).toEqual({ 'disc-L4-L5': 1 })
    expect(spokenAt(step, 8000)).toEqual({})
  })

  test('eases in and out: no step of a frame is a leap', () => {
    for (let ms = 0; ms < 10_000; ms += 16)
      for (const id of ['L4', 'disc-L4-L5'] as const)
        expect(Math.abs((spokenAt(step, ms + 16)[id] ?? 0) - (spokenAt(step, ms)[id] ?? 0))).toBeLessThan(0.06)
  })

  test('stays lit, without a dip, when the next sentence goes on with it', () => {
    for (let ms = 3000; ms < 6500; ms += 16) expect(spokenAt(step, ms)['disc-L4-L5']).toBeCloseTo(1, 6)
  })

  test('belongs to the sentence whose time it is', () => {
    expect([0, 999, 1000, 3999, 4000, 7000, 10_000].map((ms) => sentenceAt(step, ms))).toEqual([
      null,
      null,
      0,
      0,
      1,
      2,
      2,
    ])
  })

  test('travels with the moment: blended, mirrored and told for another level', () => {
    const lit = { ...restingMoment, show: { ...restingMoment.show, spoken: { 'root-S1-right': 1 } } }
    expect(mixMoments(restingMoment, lit, 0.25).show.spoken).toEqual({ 'root-S1-right': 0.25 })
    expect(retell(lit, { disc: 'L5-S1', side: 'left' }).show.spoken).toEqual({ 'root-S1-left': 1 })
    const herniation = {
      disc: 'L5-S1',
      side: 'right',
      zone: 'subarticular',
      type: 'bulge',
      depthMm: 3,
      migrationMm: 0,
    } as const
    const aboutLesion = { ...lit, condition: { ...lit.condition, herniation } }
    expect(retell(aboutLesion, { disc: 'L4-L5', side: 'right' }).show.spoken).toEqual({ 'root-L5-right': 1 })
  })
})

describe('its light', () => {
  const show = { ...restingMoment.show, spoken: { L4: 0.8 } }
  const settle = (
    light: ReturnType<typeof createSpokenLight>,
    state: { playing: boolean; selected: 'L3' | null },
  ): void => {
    let moving = true
    for (let i = 0; moving && i < 500; i++) moving = light.ease(show, state, 16)
    expect(moving).toBe(false)
  }

  test('stands back while a paused viewer looks into a part of their own choice, and comes back', () => {
    const light = createSpokenLight()
    settle(light, { playing: false, selected: null })
    expect([light.strength('L4'), light.strength('L5')]).toEqual([0.8, 0])
    settle(light, { playing: false, selected: 'L3' })
    expect(light.strength('L4')).toBe(0)
    settle(light, { playing: true, selected: 'L3' })
    expect(light.strength('L4')).toBe(0.8)
  })
})
