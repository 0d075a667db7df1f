import { expect, test } from 'vitest'
import { createHoverLight } from '../../src/scene/hover-light.ts'

const FRAME_MS = 16
const LONG = 60

test('what is pointed at lights up softly, and goes out when the pointer leaves it', () => {
  const light = createHoverLight()
  const row = ['piriformis-left', 'piriformis-right'] as const
  let last = 0
  for (let i = 0; i < LONG; i++) {
    light.ease(row, FRAME_MS)
    expect(light.strength('piriformis-left')).toBeGreaterThanOrEqual(last)
    last = light.strength('piriformis-left')
  }
  expect(light.strength('piriformis-right')).toBe(last)
  expect(last).toBeGreaterThan(0.5)
  expect(last).toBeLessThan(1)
  expect(light.ease(row, FRAME_MS)).toBe(false)
  for (let i = 0; i < LONG; i++) light.ease(['L5'], FRAME_MS)
  expect([light.strength('piriformis-left'), light.strength('L5') > 0.5]).toEqual([0, true])
})

test('at rest it asks for no frame', () => {
  expect(createHoverLight().ease([], FRAME_MS)).toBe(false)
})
