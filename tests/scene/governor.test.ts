import { expect, test } from 'vitest'
import { createGovernor, type Governor } from '../../src/scene/governor.ts'
import type { Tier } from '../../src/state/quality.ts'

/** Draws so many frames on a machine that needs this long for each; @returns every tier it was drawn at, in order */
function draw(governor: Governor, frames: number, msAt: (tier: Tier, frame: number) => number): Tier[] {
  const seen = [governor.tier()]
  for (let frame = 0; frame < frames; frame++) {
    governor.note(msAt(governor.tier(), frame))
    if (governor.tier() !== seen.at(-1)) seen.push(governor.tier())
  }
  return seen
}

test('a machine that keeps up stays as fine as it began, also where single frames take long', () => {
  expect(draw(createGovernor('high'), 5000, (_, frame) => (frame % 9 === 0 ? 60 : 16.7))).toEqual(['high'])
  expect(draw(createGovernor('high'), 5000, () => 6.9)).toEqual(['high'])
})

test('a machine that is too slow goes down within a second or two, tier by tier, and stays where it keeps up', () => {
  const ms = { high: 45, normal: 30, low: 16.7 } as const
  const governor = createGovernor('high')
  expect(draw(governor, 60, (tier) => ms[tier])).toEqual(['high', 'normal'])
  expect(draw(governor, 60, (tier) => ms[tier])).toEqual(['normal', 'low'])
})

test('a tier that proves too much is tried once more and then left: whatever follows, it does not go to and fro', () => {
  const ms = { high: 40, normal: 16.7, low: 16.7 } as const
  expect(draw(createGovernor('high'), 50_000, (tier) => ms[tier])).toEqual(['high', 'normal', 'high', 'normal'])
})

test('a machine that was busy for a while comes back', () => {
  const governor = createGovernor('high')
  expect(draw(governor, 100, () => 32)).toEqual(['high', 'normal', 'low'])
  expect(draw(governor, 2000, () => 16.7)).toEqual(['low', 'normal', 'high'])
})

test('between slow and fluent nothing changes', () => {
  const governor = createGovernor('high')
  expect(draw(governor, 35, () => 30)).toEqual(['high', 'normal'])
  expect(draw(governor, 5000, (_, frame) => 18 + (frame % 7))).toEqual(['normal'])
})

test('pauses are no frames: a picture drawn by the processor, or a page that was hidden, changes nothing', () => {
  expect(draw(createGovernor('high'), 5000, () => 240)).toEqual(['high'])
})

test('short runs between rests are not added up', () => {
  const governor = createGovernor('high')
  for (let run = 0; run < 100; run++) {
    draw(governor, 8, () => 40)
    governor.rest()
  }
  expect(governor.tier()).toBe('high')
})

test('it never draws more finely than it began', () => {
  expect(draw(createGovernor('normal'), 5000, () => 5)).toEqual(['normal'])
})
