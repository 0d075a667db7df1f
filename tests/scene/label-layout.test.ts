import { describe, expect, test } from 'vitest'
import { structureIds } from '../../src/anatomy/structures.ts'
import { random } from '../../src/math/random.ts'
import { lerp } from '../../src/math/vec3.ts'
import {
  type LabelFrame,
  type LabelWish,
  leadersCross,
  MOST_LABELS,
  type PlacedLabel,
  placeLabels,
} from '../../src/scene/labels/layout.ts'

const frames: readonly LabelFrame[] = [
  { leftPx: 20, rightPx: 1260, topPx: 80, bottomPx: 700 },
  { leftPx: 10, rightPx: 380, topPx: 60, bottomPx: 420 },
]

function wishes(next: () => number, frame: LabelFrame, count: number, crowd = false): LabelWish[] {
  const [cx, cy] = [lerp(frame.leftPx, frame.rightPx, next()), lerp(frame.topPx, frame.bottomPx, next())]
  return Array.from({ length: count }, (_, i) => ({
    id: structureIds[i]!,
    xPx: crowd ? cx + next() * 20 : lerp(frame.leftPx, frame.rightPx, next()),
    yPx: crowd ? cy + next() * 20 : lerp(frame.topPx, frame.bottomPx, next()),
    widthPx: 40 + next() * 60,
    heightPx: 20 + Math.round(next() * 14),
    priority: next(),
  }))
}

const crossings = (placed: readonly PlacedLabel[]): number =>
  placed.reduce((sum, a, i) => sum + placed.slice(i + 1).filter((b) => leadersCross(a, b)).length, 0)

describe('labels', () => {
  test.each(frames.map((frame, i) => [i, frame] as const))(
    'never overlap, never cross and stay in the frame, 4000 pictures of frame %i, seed 61',
    (i, frame) => {
      const next = random(61 + i)
      let placedInAll = 0
      for (let round = 0; round < 4000; round++) {
        const wanted = wishes(next, frame, 1 + Math.floor(next() * 16), next() < 0.3)
        const heights = new Map(wanted.map(({ id, heightPx }) => [id, heightPx]))
        const placed = placeLabels(wanted, frame)
        placedInAll += placed.length
        expect(placed.length).toBeLessThanOrEqual(MOST_LABELS)
        expect(crossings(placed)).toBe(0)
        for (const a of placed) {
          const half = heights.get(a.id)! / 2
          expect(a.yPx - half).toBeGreaterThanOrEqual(frame.topPx - 1e-6)
          expect(a.yPx + half).toBeLessThanOrEqual(frame.bottomPx + 1e-6)
          for (const b of placed)
            if (a !== b && a.column === b.column)
              expect(Math.abs(a.yPx - b.yPx)).toBeGreaterThanOrEqual(half + heights.get(b.id)! / 2)
        }
      }
      expect(placedInAll).toBeGreaterThan(8000)
    },
  )

  test('of many wishes the most important are kept', () => {
    const frame = frames[0]!
    const wanted = structureIds
      .slice(0, 20)
      .map((id, i) => ({ id, xPx: 400 + i * 10, yPx: 200 + i * 5, widthPx: 90, heightPx: 24, priority: i }))
    const kept = placeLabels(wanted, frame).map(({ id }) => id)
    expect(new Set(kept)).toEqual(new Set(structureIds.slice(11, 20)))
  })

  test('stand beside what they name when there is room: a leader alone is level', () => {
    const frame = frames[0]!
    const [label] = placeLabels([{ id: 'sacrum', xPx: 500, yPx: 333, widthPx: 80, heightPx: 24, priority: 1 }], frame)
    expect(label!.yPx).toBeCloseTo(333)
    expect(label!.column).toBe('left')
  })

  test('hold their columns while the model sways: one is moved only when its structure has gone well past the middle', () => {
    const frame = frames[0]!
    const wanted = (shift: number): LabelWish[] => [
      { id: 'sacrum', xPx: 640 + shift, yPx: 300, widthPx: 80, heightPx: 24, priority: 1 },
      { id: 'L5', xPx: 300, yPx: 200, widthPx: 80, heightPx: 24, priority: 1 },
      { id: 'femur-left', xPx: 1000, yPx: 500, widthPx: 80, heightPx: 24, priority: 1 },
    ]
    const columnOf = (placed: readonly PlacedLabel[]): string => placed.find(({ id }) => id === 'sacrum')!.column
    let placed = placeLabels(wanted(-30), frame)
    const began = columnOf(placed)
    for (let sway = 0; sway < 60; sway++) {
      placed = placeLabels(wanted(14 * Math.sin(sway / 3)), frame, placed)
      expect(columnOf(placed)).toBe(began)
    }
    placed = placeLabels(wanted(200), frame, placed)
    expect(columnOf(placed)).toBe('right')
  })

  test('move little when the picture moves little, but for those that change their order, seed 62', () => {
    const frame = frames[0]!
    const next = random(62)
    let far = 0
    let all = 0
    for (let round = 0; round < 300; round++) {
      const wanted = wishes(next, frame, 9)
      const before = placeLabels(wanted, frame)
      const after = placeLabels(
        wanted.map((wish) => ({ ...wish, xPx: wish.xPx + next() * 2 - 1, yPx: wish.yPx + next() * 2 - 1 })),
        frame,
        before,
      )
      for (const label of after) {
        const was = before.find(({ id }) => id === label.id)
        if (!was) continue
        all++
        if (was.column !== label.column || Math.abs(was.yPx - label.yPx) > 8) far++
      }
    }
    expect(far / all).toBeLessThan(0.02)
  })
})

test('leaders that cross are found, and those that only touch or pass are not', () => {
  const way = (xPx: number, yPx: number, toXPx: number, toYPx: number) => ({ xPx, yPx, toXPx, toYPx })
  expect(leadersCross(way(0, 0, 10, 10), way(0, 10, 10, 0))).toBe(true)
  expect(leadersCross(way(0, 0, 10, 0), way(0, 5, 10, 5))).toBe(false)
  expect(leadersCross(way(0, 0, 10, 10), way(10, 10, 20, 0))).toBe(false)
})
