import { expect, test } from 'vitest'
import { fromMm, toMm } from '../../src/ui/consult/screens/pointing.ts'

const leader = { widthPx: 1280, heightPx: 800, insets: { topPx: 60, rightPx: 0, bottomPx: 40, leftPx: 400 } }
const follower = { widthPx: 1920, heightPx: 1080, insets: { topPx: 100, rightPx: 0, bottomPx: 140, leftPx: 0 } }

test('what is pointed at comes back to the place it was pointed at from', () => {
  const seen = { widthMm: 440, heightMm: 350 }
  const { x, y } = fromMm(toMm(517, 233, seen, leader), seen, leader)
  expect([x, y]).toEqual([expect.closeTo(517, 9), expect.closeTo(233, 9)])
})

test('in a window of another shape it is the same place of the body, from the middle of what no panel covers', () => {
  const at = toMm(840, 410, { widthMm: 440, heightMm: 350 }, leader)
  expect(at).toEqual({ rightMm: 0, upMm: 0 })
  expect(fromMm(at, { widthMm: 800, heightMm: 350 }, follower)).toEqual({ x: 960, y: 520 })
  const right = fromMm({ rightMm: 100, upMm: 50 }, { widthMm: 800, heightMm: 350 }, follower)
  expect([right.x, right.y]).toEqual([1200, 400])
})
