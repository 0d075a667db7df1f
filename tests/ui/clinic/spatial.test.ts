import { expect, test } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { type Box, directions, nearest, nextIn } from '../../../src/ui/clinic/spatial.ts'

const box = (left: number, top: number, width = 80, height = 40): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

test('arrows go to what lies that way, and to the nearest of it', () => {
  const grid = [box(0, 0), box(100, 0), box(200, 0), box(0, 60), box(100, 60), box(200, 60)]
  const from = grid[4]!
  const others = grid.map((one, index) => (index === 4 ? box(-9999, -9999, 0, 0) : one))
  expect(nextIn(from, others, 'ArrowUp')).toBe(1)
  expect(nextIn(from, others, 'ArrowLeft')).toBe(3)
  expect(nextIn(from, others, 'ArrowRight')).toBe(5)
  expect(nextIn(from, others, 'ArrowDown')).toBeNull()
})

test('a wide row is reached from anywhere above it', () => {
  const wide = box(0, 300, 1000, 40)
  expect(nextIn(box(0, 0), [wide], 'ArrowDown')).toBe(0)
  expect(nextIn(box(900, 0), [wide], 'ArrowDown')).toBe(0)
})

test('what stands straight ahead goes before what is nearer but aside', () => {
  expect(nextIn(box(0, 0), [box(90, 120), box(200, 0)], 'ArrowRight')).toBe(1)
})

test('never to what lies the other way: on a hundred pages of strewn boxes', () => {
  const next = random(7)
  for (let page = 0; page < 100; page++) {
    const boxes = Array.from({ length: 30 }, () => box(next() * 1800, next() * 1000))
    for (const direction of directions) {
      const from = boxes[0]!
      const index = nextIn(from, boxes, direction)
      if (index === null) continue
      const to = boxes[index]!
      const way = {
        ArrowLeft: from.left - to.left,
        ArrowRight: to.left - from.left,
        ArrowUp: from.top - to.top,
        ArrowDown: to.top - from.top,
      }
      expect(index).not.toBe(0)
      expect(way[direction]).toBeGreaterThan(0)
    }
  }
})

test('everything on a page of rows is reached with four keys', () => {
  const rows = [
    [0, 200, 700, 1500],
    [40, 900],
    [0, 300, 600, 900, 1200],
  ].flatMap((row, y) => row.map((left) => box(left, y * 200)))
  const seen = new Set([0])
  const queue = [0]
  for (let from = queue.pop(); from !== undefined; from = queue.pop())
    for (const direction of directions) {
      const to = nextIn(rows[from]!, rows, direction)
      if (to === null || seen.has(to)) continue
      seen.add(to)
      queue.push(to)
    }
  expect(seen.size).toBe(rows.length)
})

test('a focus whose button went away goes to the nearest that is left, and to none where there is none', () => {
  expect(nearest(box(500, 500), [box(0, 0), box(520, 420), box(900, 900)])).toBe(1)
  expect(nearest(box(500, 500), [])).toBeNull()
})
