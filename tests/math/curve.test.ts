import { expect, test } from 'vitest'
import { curveThrough } from '../../src/math/curve.ts'
import { random } from '../../src/math/random.ts'
import { distance, type Vec3 } from '../../src/math/vec3.ts'

const between = (numbers: () => number, low: number, high: number): number => low + (high - low) * numbers()

/** A way down with bends, mm. */
function someWay(numbers: () => number, count: number): Vec3[] {
  return Array.from({ length: count }, (_, i) => [between(numbers, -20, 20), -12 * i, between(numbers, -20, 20)])
}

test('goes through its points in order, and is as long as the steps along it, seed 1', () => {
  const numbers = random(1)
  for (let count = 2; count < 9; count++) {
    const points = someWay(numbers, count)
    const curve = curveThrough(points)
    expect(distance(curve.at(0), points[0]!)).toBeLessThan(1e-9)
    expect(distance(curve.at(1), points[count - 1]!)).toBeLessThan(1e-9)
    const steps = Array.from({ length: 401 }, (_, i) => curve.at(i / 400))
    const along = steps.slice(1).reduce((sum, p, i) => sum + distance(p, steps[i]!), 0)
    expect(along).toBeLessThan(curve.lengthMm + 1e-9)
    expect(along).toBeGreaterThan(curve.lengthMm * 0.995)
    for (const point of points)
      expect(Math.min(...steps.map((p) => distance(p, point)))).toBeLessThan(curve.lengthMm / 400)
  }
})

test('says how long the curve up to each of its points would be by itself, seed 2', () => {
  const numbers = random(2)
  for (let count = 2; count < 9; count++) {
    const points = someWay(numbers, count)
    const { reachedMm } = curveThrough(points)
    expect(reachedMm).toHaveLength(count)
    expect(reachedMm[0]).toBe(0)
    for (let i = 1; i < count; i++) expect(reachedMm[i]).toBe(curveThrough(points.slice(0, i + 1)).lengthMm)
  }
})

test('needs two points', () => {
  expect(() => curveThrough([[0, 0, 0]])).toThrow('a curve needs at least 2 points, got 1')
})
