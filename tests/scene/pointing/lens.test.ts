import { expect, test } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { type Lens, placeUnder, pointOf } from '../../../src/scene/pointing/lens.ts'

const leader: Lens = { x: 840, y: 410, pxPerMm: 2, distanceMm: 900 }
const portrait: Lens = { x: 195, y: 500, pxPerMm: 1, distanceMm: 1900 }

test('what is pointed at comes back to the point of the picture it was pointed at from (seed 3)', () => {
  const next = random(3)
  for (let i = 0; i < 200; i++) {
    const [x, y, nearMm] = [next() * 1280, next() * 800, (next() - 0.5) * 600]
    const [backX, backY] = pointOf(placeUnder(x, y, nearMm, leader), leader)!
    expect([backX, backY]).toEqual([expect.closeTo(x, 9), expect.closeTo(y, 9)])
  }
})

test('what is looked at lies in the middle, whatever the window', () => {
  const at = placeUnder(leader.x, leader.y, 120, leader)
  expect(at).toEqual({ rightMm: 0, upMm: 0, nearMm: 120 })
  expect(pointOf(at, portrait)).toEqual([portrait.x, portrait.y])
})

test('in a window of another shape it is the same place of the body, as its own eye sees it', () => {
  // A point 300 px to the right, on skin that stands 150 mm before what is looked at: nearer, so fewer mm.
  const at = placeUnder(leader.x + 300, leader.y, 150, leader)
  expect(at.rightMm).toBeCloseTo(125, 9)
  // The eye of the other stands further off, and so sees it less enlarged.
  expect(pointOf(at, portrait)![0] - portrait.x).toBeCloseTo((125 * 1900) / 1750, 9)
})

test('a place behind the eye is nowhere', () => {
  expect(pointOf({ rightMm: 0, upMm: 0, nearMm: 900 }, leader)).toBeNull()
})
