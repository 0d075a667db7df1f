import { describe, expect, test } from 'vitest'
import { distanceFor, type Frame, freeRectangle } from '../../../src/scene/camera-view.ts'
import { paneAt, panePlaces, wipeEdge } from '../../../src/scene/comparing/layout.ts'
import type { Compare } from '../../../src/state/comparing.ts'

const frames: readonly Frame[] = [
  { widthPx: 1920, heightPx: 1080, insets: { topPx: 64, rightPx: 300, bottomPx: 70, leftPx: 500 } },
  { widthPx: 1280, heightPx: 800, insets: { topPx: 64, rightPx: 0, bottomPx: 70, leftPx: 420 } },
  { widthPx: 768, heightPx: 1024, insets: { topPx: 60, rightPx: 0, bottomPx: 400, leftPx: 0 } },
  { widthPx: 390, heightPx: 844, insets: { topPx: 50, rightPx: 0, bottomPx: 250, leftPx: 0 } },
]
const three: Compare = { panes: ['healthy', 'affected', 'recovered'], as: 'beside', wipe: 0.5 }
const wiped: Compare = { panes: ['healthy', 'affected'], as: 'wipe', wipe: 0.3 }

describe.each(frames)('panes in $widthPx x $heightPx', (frame) => {
  test.each([three, wiped, { ...wiped, wipe: 0 }, { ...wiped, wipe: 1 }])(
    'fill the picture and do not overlap',
    (compare) => {
      const places = panePlaces(frame, compare)
      expect(places).toHaveLength(compare.panes.length)
      const area = places.reduce((sum, { clip }) => sum + clip.width * clip.height, 0)
      expect(area).toBe(frame.widthPx * frame.heightPx)
      for (const [index, { clip }] of places.entries()) {
        if (clip.width === 0) continue
        expect(paneAt(places, clip.x + clip.width / 2, clip.y + clip.height / 2)).toBe(index)
      }
    },
  )

  test('are seen from equally far, so that one camera serves all', () => {
    const [first, ...others] = panePlaces(frame, three).map(({ insets }) => distanceFor(100, { ...frame, insets }))
    for (const other of others) expect(Math.abs(other / first! - 1)).toBeLessThan(0.01)
  })

  test('have their bodies inside what is drawn of them', () => {
    for (const { insets, clip } of panePlaces(frame, three)) {
      const free = freeRectangle({ ...frame, insets })
      expect(free.x).toBeGreaterThanOrEqual(clip.x)
      expect(free.y).toBeGreaterThanOrEqual(clip.y)
      expect(free.x + free.width).toBeLessThanOrEqual(clip.x + clip.width)
      expect(free.y + free.height).toBeLessThanOrEqual(clip.y + clip.height)
    }
  })
})

test('a wipe that another window leads parts the body where it does there', () => {
  const [tv, , , phone] = frames as [Frame, Frame, Frame, Frame]
  const leader = freeRectangle(tv)
  const wide = leader.width / Math.min(leader.width, leader.height)
  // From the middle of what is looked at, in shares of what fits the shorter side: the same place of the body.
  const share = (frame: Frame, compare: Compare): number => {
    const { x, width, height } = freeRectangle(frame)
    return (wipeEdge(frame, compare) - x - width / 2) / Math.min(width, height)
  }
  for (const wipe of [0.35, 0.5, 0.6]) {
    const here = { ...wiped, wipe }
    expect(share(phone, { ...here, wide })).toBeCloseTo(share(tv, here), 2)
  }
  expect(wipeEdge(phone, { ...wiped, wipe: 0, wide })).toBe(0)
  expect(wipeEdge(phone, { ...wiped, wipe: 1, wide })).toBe(phone.widthPx)
})
