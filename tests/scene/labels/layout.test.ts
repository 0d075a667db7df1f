import { describe, expect, test } from 'vitest'
import { structureIds } from '../../../src/anatomy/structures.ts'
import { random } from '../../../src/math/random.ts'
import { lerp } from '../../../src/math/vec3.ts'
import {
  type LabelFrame,
  type LabelWish,
  leadersCross,
  leaderTouches,
  MOST_LABELS,
  type PlacedLabel,
  placeLabels,
} from '../../../src/scene/labels/layout.ts'

/** A wide picture, a narrow one, and one whose right column something stands in. */
const frames: readonly LabelFrame[] = [
  { left: { edgePx: 200, topPx: 80, bottomPx: 700 }, right: { edgePx: 1060, topPx: 80, bottomPx: 700 } },
  { left: { edgePx: 110, topPx: 60, bottomPx: 420 }, right: { edgePx: 280, topPx: 60, bottomPx: 420 } },
  { left: { edgePx: 200, topPx: 80, bottomPx: 700 }, right: { edgePx: 1060, topPx: 300, bottomPx: 500 } },
]
const wide = frames[0]!

function wishes(next: () => number, { left, right }: LabelFrame, count: number, crowd = false): LabelWish[] {
  const x = (): number => lerp(left.edgePx + 1, right.edgePx - 21, next())
  const y = (): number => lerp(left.topPx, left.bottomPx, next())
  const [cx, cy] = [x(), y()]
  return Array.from({ length: count }, (_, i) => ({
    id: structureIds[i]!,
    xPx: crowd ? cx + next() * 20 : x(),
    yPx: crowd ? cy + next() * 20 : y(),
    heightPx: 20 + Math.round(next() * 24),
    priority: next(),
  }))
}

/** Every way in which labels in their places break what is promised. */
function faults(placed: readonly PlacedLabel[], wanted: readonly LabelWish[], frame: LabelFrame): string[] {
  const heights = new Map(wanted.map(({ id, heightPx }) => [id, heightPx]))
  const found: string[] = []
  if (placed.length > MOST_LABELS) found.push(`${placed.length} labels`)
  for (const a of placed) {
    const half = heights.get(a.id)! / 2
    const { topPx, bottomPx } = frame[a.column]
    if (a.yPx - half < topPx - 1e-6 || a.yPx + half > bottomPx + 1e-6) found.push(`${a.id} leaves its column`)
    for (const b of placed) {
      if (a === b) continue
      if (leadersCross(a, b)) found.push(`${a.id} crosses ${b.id}`)
      if (leaderTouches(a, b)) found.push(`${a.id} touches the point of ${b.id}`)
      if (a.column === b.column && Math.abs(a.yPx - b.yPx) < half + heights.get(b.id)! / 2 - 1e-6)
        found.push(`${a.id} overlaps ${b.id}`)
    }
  }
  return found
}

describe('labels', () => {
  test.each(frames.map((frame, i) => [i, frame] as const))(
    'never overlap, cross or touch, and stay in their columns, 3000 pictures of frame %i, seed 61',
    (i, frame) => {
      const next = random(61 + i)
      let placedInAll = 0
      for (let round = 0; round < 3000; round++) {
        const wanted = wishes(next, frame, 1 + Math.floor(next() * 15), next() < 0.3)
        // Half of them with a past that has nothing to do with it.
        const before = next() < 0.5 ? placeLabels(wishes(next, frame, 9), frame) : []
        const placed = placeLabels(wanted, frame, before)
        placedInAll += placed.length
        expect(faults(placed, wanted, frame)).toEqual([])
      }
      expect(placedInAll).toBeGreaterThan(8000)
    },
  )

  test('are the same for the same wishes in any order, seed 63', () => {
    const next = random(63)
    for (let round = 0; round < 200; round++) {
      const wanted = wishes(next, wide, 12)
      const shuffled = wanted.map((wish) => ({ wish, at: next() })).sort((a, b) => a.at - b.at)
      expect(
        placeLabels(
          shuffled.map(({ wish }) => wish),
          wide,
        ),
      ).toEqual(placeLabels(wanted, wide))
    }
  })

  test('of many wishes the most important are kept', () => {
    const wanted = structureIds
      .slice(0, 20)
      .map((id, i) => ({ id, xPx: 300 + i * 35, yPx: 200 + ((i * 97) % 400), heightPx: 24, priority: i }))
    const kept = placeLabels(wanted, wide).map(({ id }) => id)
    expect(kept.length).toBe(MOST_LABELS)
    // One may have made way for the next because its leader touched another's point.
    expect(kept.filter((id) => structureIds.indexOf(id) >= 10).length).toBeGreaterThanOrEqual(8)
  })

  test('a label whose leader would run through what another points at makes way for the next', () => {
    const at = (id: LabelWish['id'], xPx: number, yPx: number, priority: number): LabelWish => ({
      id,
      xPx,
      yPx,
      heightPx: 24,
      priority,
    })
    const inLine = [at('sacrum', 300, 300, 3), at('L5', 380, 300, 2), at('L4', 380, 200, 1)]
    const alone = { ...wide, right: { edgePx: 1060, topPx: 80, bottomPx: 80 } }
    const stacked = placeLabels(inLine, alone).map(({ id }) => id)
    expect(stacked).toContain('sacrum')
    expect(faults(placeLabels(inLine, alone), inLine, alone)).toEqual([])
  })

  test('stand beside what they name when there is room: a leader alone is level', () => {
    const [label] = placeLabels([{ id: 'sacrum', xPx: 500, yPx: 333, heightPx: 24, priority: 1 }], wide)
    expect(label!.yPx).toBeCloseTo(333)
    expect(label!.column).toBe('left')
  })

  test('share themselves out over both columns, though all they name is on one side', () => {
    const wanted = structureIds
      .slice(0, 9)
      .map((id, i) => ({ id, xPx: 420 + i * 23, yPx: 150 + i * 60, heightPx: 24, priority: 1 }))
    const left = placeLabels(wanted, wide).filter(({ column }) => column === 'left').length
    expect(left).toBeGreaterThanOrEqual(4)
    expect(left).toBeLessThanOrEqual(7)
  })

  test('hold their columns while the model sways: one is moved only when its structure has gone well past the middle', () => {
    const wanted = (shift: number): LabelWish[] => [
      { id: 'sacrum', xPx: 630 + shift, yPx: 300, heightPx: 24, priority: 1 },
      { id: 'L5', xPx: 300, yPx: 200, heightPx: 24, priority: 1 },
      { id: 'femur-left', xPx: 1000, yPx: 500, heightPx: 24, priority: 1 },
    ]
    const columnOf = (placed: readonly PlacedLabel[]): string => placed.find(({ id }) => id === 'sacrum')!.column
    let placed = placeLabels(wanted(-30), wide)
    const began = columnOf(placed)
    for (let sway = 0; sway < 60; sway++) {
      placed = placeLabels(wanted(14 * Math.sin(sway / 3)), wide, placed)
      expect(columnOf(placed)).toBe(began)
    }
    placed = placeLabels(wanted(200), wide, placed)
    expect(columnOf(placed)).toBe('right')
  })

  test('move little when the picture moves little, but for those that change their order, seed 62', () => {
    const next = random(62)
    let far = 0
    let all = 0
    for (let round = 0; round < 300; round++) {
      const wanted = wishes(next, wide, 9)
      const before = placeLabels(wanted, wide)
      const after = placeLabels(
        wanted.map((wish) => ({ ...wish, xPx: wish.xPx + next() * 2 - 1, yPx: wish.yPx + next() * 2 - 1 })),
        wide,
        before,
      )
      for (const label of after) {
        const was = before.find(({ id }) => id === label.id)
        if (!was) continue
        all++
        if (was.column !== label.column || Math.abs(was.yPx - label.yPx) > 8) far++
      }
    }
    expect(all).toBeGreaterThan(2000)
    expect(far / all).toBeLessThan(0.02)
  })
})

test('leaders that cross are found, and those that only touch or pass are not', () => {
  const way = (xPx: number, yPx: number, toXPx: number, toYPx: number) => ({ xPx, yPx, toXPx, toYPx })
  expect(leadersCross(way(0, 0, 10, 10), way(0, 10, 10, 0))).toBe(true)
  expect(leadersCross(way(0, 0, 10, 0), way(0, 5, 10, 5))).toBe(false)
  expect(leadersCross(way(0, 0, 10, 10), way(10, 10, 20, 0))).toBe(false)
  expect(leaderTouches(way(0, 0, 100, 0), way(0, 50, 60, 3))).toBe(true)
  expect(leaderTouches(way(0, 0, 100, 0), way(0, 50, 60, 20))).toBe(false)
  expect(leaderTouches(way(0, 0, 100, 0), way(0, 50, 120, 0))).toBe(false)
})
