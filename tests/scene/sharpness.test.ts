import { expect, test } from 'vitest'
import { createSharpness } from '../../src/scene/sharpness.ts'

test('a motion is drawn with fewer pixels from its third frame on, and what rests with all of them', () => {
  const sharpness = createSharpness(0.75)
  expect([true, true, true, true].map((moves) => [sharpness.next(moves), sharpness.share()])).toEqual([
    [false, 1],
    [false, 1],
    [true, 0.75],
    [false, 0.75],
  ])
  expect(sharpness.next(false)).toBe(true)
  expect(sharpness.share()).toBe(1)
})

test('a light that comes on in two frames blurs nothing', () => {
  const sharpness = createSharpness(0.75)
  for (const moves of [true, true, false, true, true, false]) expect(sharpness.next(moves)).toBe(false)
})

test('a machine that can draw everything always does', () => {
  const sharpness = createSharpness(1)
  for (let frame = 0; frame < 9; frame++) expect(sharpness.next(true)).toBe(false)
})
