import { describe, expect, test } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { keptPoints } from '../../../src/scene/marks/thin.ts'

describe('a stroke that is thinned', () => {
  test('keeps its ends and its corners, and leaves out what lies on a straight line', () => {
    const corner = [
      ...Array.from({ length: 11 }, (_, i) => [i, 0, 0] as const),
      ...Array.from({ length: 10 }, (_, i) => [10, i + 1, 0] as const),
    ]
    expect(keptPoints(corner)).toEqual([0, 10, 20])
    expect(keptPoints([[1, 1, 1]])).toEqual([0])
  })

  test('never strays farther than it may (seed 3)', () => {
    const next = random(3)
    const points = Array.from(
      { length: 300 },
      (_, i) => [i * 0.4, 8 * Math.sin(i / 20) + 0.2 * next(), next() * 0.2] as const,
    )
    const kept = keptPoints(points, 0.5)
    expect(kept.length).toBeLessThan(points.length / 4)
    for (const [i, point] of points.entries()) {
      const after = kept.findIndex((index) => index >= i)
      const [a, b] = [points[kept[Math.max(after - 1, 0)]!]!, points[kept[after]!]!]
      const way = [0, 1, 2].map((k) => b[k]! - a[k]!)
      const off = [0, 1, 2].map((k) => point[k]! - a[k]!)
      const square = way.reduce((sum, x) => sum + x * x, 0)
      const t = square === 0 ? 0 : Math.min(Math.max(way.reduce((sum, x, k) => sum + x * off[k]!, 0) / square, 0), 1)
      expect(Math.hypot(...off.map((x, k) => x - t * way[k]!))).toBeLessThanOrEqual(0.5 + 1e-9)
    }
  })
})
