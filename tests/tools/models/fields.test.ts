import { describe, expect, test } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { turnAbout } from '../../../src/math/transform.ts'
import { distance, lerp, mix, type Vec3 } from '../../../src/math/vec3.ts'
import { bar } from '../../../tools/models/sdf/bar.ts'
import { bothSides, type Field, intersect, moved, subtract, union } from '../../../tools/models/sdf/field.ts'
import {
  column,
  ellipsoid,
  halfSpace,
  roundBox,
  roundCone,
  slab,
  sphere,
} from '../../../tools/models/sdf/primitives.ts'
import { prism, roundTriangle } from '../../../tools/models/sdf/prism.ts'
import { sheet } from '../../../tools/models/sdf/sheet.ts'

/** Points spread through a box of half size `reach`. */
function points(seed: number, count: number, reach: number): Vec3[] {
  const next = random(seed)
  const coordinate = (): number => (next() * 2 - 1) * reach
  return Array.from({ length: count }, () => [coordinate(), coordinate(), coordinate()])
}

/** The slow and obvious distance to a set of balls. */
const toBalls = (p: Vec3, balls: readonly (readonly [Vec3, number])[]): number =>
  balls.reduce((least, [centre, radius]) => Math.min(least, distance(p, centre) - radius), Number.POSITIVE_INFINITY)

const steps = (n: number): number[] => Array.from({ length: n + 1 }, (_, i) => i / n)

describe('distances against a brute-force oracle', () => {
  test('a round cone is the hull of its two balls (seed 1)', () => {
    const [a, b]: [Vec3, Vec3] = [
      [-6, 2, 1],
      [8, -3, 4],
    ]
    const field = roundCone(a, b, 5, 2)
    const balls = steps(4000).map((t) => [mix(a, b, t), lerp(5, 2, t)] as const)
    for (const p of points(1, 200, 16)) {
      const slow = toBalls(p, balls)
      if (slow > 0) expect(field(...p)).toBeCloseTo(slow, 3)
      else expect(field(...p)).toBeLessThanOrEqual(0)
    }
  })

  test('a slab of one radius is every ball of that radius on its triangle (seed 2)', () => {
    const [a, b, c]: [Vec3, Vec3, Vec3] = [
      [0, 0, 0],
      [14, 2, 0],
      [3, 11, 5],
    ]
    const field = slab(a, b, c, 2, 2, 2)
    const balls = steps(150).flatMap((u) =>
      steps(150)
        .filter((v) => u + v <= 1)
        .map((v) => [mix(mix(a, b, u / Math.max(1 - v, 1e-9)), c, v), 2] as const),
    )
    for (const p of points(2, 60, 14)) expect(Math.abs(field(...p) - toBalls(p, balls))).toBeLessThan(0.06)
  })

  test('a straight bar of round section is a capsule (seed 3)', () => {
    const [a, b]: [Vec3, Vec3] = [
      [0, 0, 0],
      [0, 20, 0],
    ]
    const station = (centre: Vec3) => ({ centre, major: 4, minor: 4, majorDirection: [1, 0, 0] as Vec3 })
    const field = bar([station(a), station(b)])
    const capsule = roundCone(a, b, 4, 4)
    for (const p of points(3, 300, 12)) if (capsule(...p) > -3) expect(field(...p)).toBeCloseTo(capsule(...p), 6)
  })

  test('a sheet is every ball on its surface (seed 4)', () => {
    const net = [0, 1, 2, 3].map((r) => [0, 1, 2].map((c): Vec3 => [r * 8 - 12, Math.sin(r) * 4 + c, c * 8 - 8]))
    const thickness = net.map((row, r) => row.map((_, c) => 1.2 + r * 0.6 + c * 0.4))
    const field = sheet(net, thickness)
    // Its own landmarks lie on the middle surface, so the field there is minus the thickness at most.
    for (const [r, row] of net.entries())
      for (const [c, p] of row.entries()) expect(field(...p)).toBeLessThanOrEqual(-thickness[r]![c]! + 1e-6)
    // A union of balls changes by at most a millimetre a millimetre, everywhere.
    for (const p of points(4, 2000, 20)) {
      const q: Vec3 = [p[0] + 0.03, p[1] - 0.02, p[2] + 0.01]
      expect(Math.abs(field(...p) - field(...q))).toBeLessThanOrEqual(distance(p, q) * 1.05 + 0.02)
    }
  })

  test('a flat sheet of even thickness is a slab with a round rim (seed 5)', () => {
    const field = sheet(
      [0, 10, 20].map((x) => [0, 10, 20].map((z): Vec3 => [x, 0, z])),
      [0, 0, 0].map(() => [1.5, 1.5, 1.5]),
    )
    for (const [x, y, z] of points(5, 400, 24)) {
      const foot: Vec3 = [Math.min(Math.max(x, 0), 20), 0, Math.min(Math.max(z, 0), 20)]
      const slow = distance([x, y, z], foot) - 1.5
      if (slow < 12) expect(Math.abs(field(x, y, z) - slow)).toBeLessThan(1e-3)
    }
  })
})

describe('every primitive', () => {
  const shapes: Record<string, Field> = {
    sphere: sphere([1, 2, 3], 9),
    ellipsoid: ellipsoid([0, 0, 0], [12, 6, 4]),
    roundBox: roundBox([0, 0, 0], [10, 6, 4], 2),
    column: column([0, 0, 0], [12, 8, 7], 2.6, 2),
    bar: bar([
      { centre: [-12, 0, 0], major: 5, minor: 3, majorDirection: [0, 1, 0] },
      { centre: [0, 5, 2], major: 6, minor: 3, majorDirection: [0, 1, 0.3] },
      { centre: [12, 3, 6], major: 4, minor: 2.5, majorDirection: [0, 0.6, 1] },
    ]),
    squareBar: bar(
      [
        { centre: [-12, 0, 0], major: 5, minor: 3, majorDirection: [0, 1, 0] },
        { centre: [12, 0, 0], major: 5, minor: 3, majorDirection: [0, 1, 0] },
      ],
      3,
      [2, 6],
    ),
    prism: intersect(0, prism(roundTriangle([-6, 4], [6, 4], [0, -6], 3), 0, 0.2), sphere([0, 0, 0], 15)),
  }
  for (const [name, field] of Object.entries(shapes))
    test(`${name} grows by about a millimetre a millimetre near its surface (seed 6)`, () => {
      const e = 1e-3
      let near = 0
      let steady = 0
      for (const [x, y, z] of points(6, 20000, 18)) {
        if (Math.abs(field(x, y, z)) > 0.5) continue
        near++
        const g = Math.hypot(
          field(x + e, y, z) - field(x - e, y, z),
          field(x, y + e, z) - field(x, y - e, z),
          field(x, y, z + e) - field(x, y, z - e),
        )
        if (Math.abs(g / (2 * e) - 1) < 0.2) steady++
      }
      expect(near).toBeGreaterThan(50)
      expect(steady / near).toBeGreaterThan(0.97)
    })
})

describe('putting fields together', () => {
  const a = sphere([-3, 0, 0], 5)
  const b = sphere([4, 0, 0], 5)

  test('a sharp union is the smaller distance, a fillet adds at most a quarter of its width (seed 7)', () => {
    const sharp = union(0, a, b)
    const soft = union(4, a, b)
    for (const p of points(7, 500, 12)) {
      expect(sharp(...p)).toBe(Math.min(a(...p), b(...p)))
      expect(sharp(...p) - soft(...p)).toBeGreaterThanOrEqual(0)
      expect(sharp(...p) - soft(...p)).toBeLessThanOrEqual(1 + 1e-9)
    }
  })

  test('cutting leaves nothing of the cut, sharing leaves only what both have', () => {
    const cut = subtract(a, b, 0)
    const shared = intersect(0, a, b)
    expect(cut(4, 0, 0)).toBeGreaterThan(0)
    expect(cut(-6, 0, 0)).toBeLessThan(0)
    expect(shared(0.5, 0, 0)).toBeLessThan(0)
    expect(shared(-6, 0, 0)).toBeGreaterThan(0)
  })

  test('a moved field is read where the motion came from; both sides mirror', () => {
    const turned = moved(sphere([5, 0, 0], 1), turnAbout([0, 0, 0], [0, 0, 1], Math.PI / 2))
    expect(turned(0, 5, 0)).toBeCloseTo(-1, 9)
    const pair = bothSides(sphere([6, 1, 2], 2))
    for (const [x, y, z] of points(8, 50, 10)) expect(pair(-x, y, z)).toBe(pair(x, y, z))
  })

  test('a half space keeps the side that its normal leaves', () => {
    const floor = halfSpace([0, 2, 0], [0, 3, 0])
    expect(floor(9, 1, 9)).toBeCloseTo(-1, 9)
    expect(floor(9, 4, 9)).toBeCloseTo(2, 9)
  })

  test('nothing cannot be put together, and a net must be a net', () => {
    expect(() => union(1)).toThrow('at least 1 field')
    expect(() => sheet([[[0, 0, 0]]], [[1]])).toThrow('at least 2 x 2')
    expect(() => bar([])).toThrow('at least 2 stations')
  })
})
