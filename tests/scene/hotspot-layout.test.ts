import { describe, expect, test } from 'vitest'
import { random } from '../../src/math/random.ts'
import { type Dot, layLabels } from '../../src/scene/hotspot-layout.ts'

const free = { x: 20, y: 60, width: 1000, height: 600 }

const randomDots = (next: () => number): Dot[] =>
  Array.from({ length: 6 }, () => ({
    x: 40 + next() * 940,
    y: 80 + next() * 560,
    labelWidth: 80 + next() * 140,
    labelHeight: 36,
  }))

describe('hotspot labels', () => {
  test('never cover one another on a side and stay inside the free picture, seed 11', () => {
    const next = random(11)
    for (let round = 0; round < 300; round++) {
      const dots = randomDots(next)
      const labels = layLabels(dots, free)
      for (const side of ['left', 'right']) {
        const column = labels.filter((label) => label.side === side).sort((a, b) => a.y - b.y)
        for (let i = 1; i < column.length; i++) expect(column[i]!.y - column[i - 1]!.y).toBeGreaterThanOrEqual(36)
      }
      for (const { y } of labels) {
        expect(y).toBeGreaterThanOrEqual(free.y)
        expect(y + 36).toBeLessThanOrEqual(free.y + free.height + 0.001)
      }
    }
  })

  test('stand level with their dots where there is room, on the side away from the middle', () => {
    const [left, right] = layLabels(
      [
        { x: 300, y: 200, labelWidth: 100, labelHeight: 36 },
        { x: 700, y: 400, labelWidth: 100, labelHeight: 36 },
      ],
      free,
    )
    expect(left).toEqual({ x: 166, y: 182, side: 'left' })
    expect(right).toEqual({ x: 734, y: 382, side: 'right' })
  })

  test('keep the order of their dots, so that leaders do not cross on a side, seed 12', () => {
    const next = random(12)
    for (let round = 0; round < 200; round++) {
      const dots = randomDots(next)
      const labels = layLabels(dots, free)
      for (let a = 0; a < dots.length; a++) {
        for (let b = 0; b < dots.length; b++) {
          if (labels[a]!.side !== labels[b]!.side) continue
          const above = dots[a]!.y - dots[a]!.labelHeight / 2 < dots[b]!.y - dots[b]!.labelHeight / 2
          if (above) expect(labels[a]!.y).toBeLessThanOrEqual(labels[b]!.y)
        }
      }
    }
  })
})
