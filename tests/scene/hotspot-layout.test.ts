import { describe, expect, test } from 'vitest'
import { random } from '../../src/math/random.ts'
import { type Dot, keepApart, layLabels } from '../../src/scene/hotspot-layout.ts'

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

describe('hotspot numbers on a narrow picture', () => {
  const phone = { x: 0, y: 60, width: 390, height: 300 }
  const APART_PX = 44
  const few = (next: () => number): { x: number; y: number }[] =>
    Array.from({ length: 3 }, () => ({ x: 170 + next() * 30, y: 190 + next() * 30 }))

  test('stand a fingertip apart however close their places are, inside the free picture, seed 13', () => {
    const next = random(13)
    for (let round = 0; round < 300; round++) {
      const placed = keepApart(few(next), phone, APART_PX)
      for (const [i, a] of placed.entries()) {
        for (const b of placed.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(APART_PX - 0.5)
        expect(a.x).toBeGreaterThanOrEqual(phone.x)
        expect(a.x).toBeLessThanOrEqual(phone.x + phone.width)
        expect(a.y).toBeGreaterThanOrEqual(phone.y)
        expect(a.y).toBeLessThanOrEqual(phone.y + phone.height)
      }
    }
  })

  test('stay on their places where there is room', () => {
    const dots = [
      { x: 60, y: 100 },
      { x: 105, y: 100 },
      { x: 300, y: 320 },
    ]
    expect(keepApart(dots, phone, APART_PX)).toEqual(dots)
  })

  test('go with the picture: a small turn moves them a little, seed 14', () => {
    const next = random(14)
    for (let round = 0; round < 300; round++) {
      const dots = few(next)
      const before = keepApart(dots, phone, APART_PX)
      const after = keepApart(
        dots.map(({ x, y }) => ({ x: x + 0.01, y })),
        phone,
        APART_PX,
      )
      for (const [i, { x, y }] of before.entries())
        expect(Math.hypot(after[i]!.x - x, after[i]!.y - y)).toBeLessThan(0.02)
    }
  })

  test('one that is out of the picture pushes none', () => {
    const dots = [
      { x: -10, y: 200 },
      { x: 5, y: 200 },
    ]
    expect(keepApart(dots, phone, APART_PX)).toEqual(dots)
  })
})
