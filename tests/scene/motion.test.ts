import { expect, test } from 'vitest'
import { createMotionSense } from '../../src/scene/motion.ts'

test('frames are of a motion from the third in a row on, until one rests', () => {
  const { next } = createMotionSense()
  expect([true, true, true, true, false, true].map(next)).toEqual([false, false, true, true, false, false])
})

test('a light that comes on in two frames is none', () => {
  const { next } = createMotionSense()
  for (const goesOn of [true, true, false, true, true, false]) expect(next(goesOn)).toBe(false)
})
