import { expect, test } from 'vitest'
import { random } from '../../../src/math/random.ts'
import type { Vec3 } from '../../../src/math/vec3.ts'
import { joined, type Mesh } from '../../../tools/models/mesh/mesh.ts'
import { piecesOf } from '../../../tools/models/mesh/pieces.ts'
import { solid } from '../../../tools/models/mesh/solid.ts'
import { meshField } from '../../../tools/models/mesh/surface-nets.ts'
import { exactNear } from '../../../tools/models/sdf/near.ts'
import { roundBox, roundCone, sphere } from '../../../tools/models/sdf/primitives.ts'
import { sampled } from '../../../tools/models/sdf/sampled.ts'

const bounds = { min: [-16, -16, -16], max: [16, 16, 16] } as const
const ball = (centre: Vec3, radius: number): Mesh => meshField(sphere(centre, radius), bounds, 0.8)

function places(seed: number, count: number, reach: number): Vec3[] {
  const next = random(seed)
  const coordinate = (): number => (next() * 2 - 1) * reach
  return Array.from({ length: count }, () => [coordinate(), coordinate(), coordinate()])
}

/** A thin wedge: two large faces that meet along a sharp edge at x = 0, y up to 10 on the far side. */
const wedge = {
  position: Float32Array.from([0, 0, -20, 0, 0, 20, 20, 1, -20, 20, 1, 20, 20, -1, -20, 20, -1, 20]),
  index: Uint32Array.from([0, 1, 3, 0, 3, 2, 0, 4, 5, 0, 5, 1, 2, 3, 5, 2, 5, 4, 0, 2, 4, 1, 5, 3]),
}

test('the distance to a mesh is that of the shape it was made of, inside and out (seed 3)', () => {
  const centre: Vec3 = [1, -2, 3]
  const field = solid(ball(centre, 9), 20)
  for (const p of places(3, 400, 15)) expect(field(...p)).toBeCloseTo(sphere(centre, 9)(...p), 0)
  expect(field(...centre)).toBeLessThan(-8.8)
})

test('beside a thin edge the side is told rightly in every direction (seed 4)', () => {
  const field = solid(wedge, 50)
  for (const [x, y, z] of places(4, 600, 18)) {
    const within = x > 0 && x < 20 && Math.abs(z) < 20 && Math.abs(y) < x / 20
    expect(field(x, y, z) < 0, `${x}, ${y}, ${z}`).toBe(within)
  }
})

test('pieces that overlap are one solid, whose deepest piece counts', () => {
  const both = joined([ball([-4, 0, 0], 8), ball([4, 0, 0], 8)])
  expect(piecesOf(both.position, both.index)).toHaveLength(2)
  const field = solid(both, 20)
  expect(field(0, 0, 0)).toBeCloseTo(-4, 0)
  // Just inside the one, deep in the other: the surface buried in the other is not a surface of both.
  expect(field(-3.5, 0, 0)).toBeCloseTo(-7.5, 0)
  expect(field(0, 12, 0)).toBeCloseTo(Math.hypot(4, 12) - 8, 0)
})

test('far from a mesh the distance to its box stands in, never more than the distance itself', () => {
  const field = solid(ball([0, 0, 0], 8), 2)
  for (const p of places(5, 200, 40)) {
    const d = sphere([0, 0, 0], 8)(...p)
    if (d > 6) expect(field(...p)).toBeLessThanOrEqual(d + 0.1)
    if (d > 6) expect(field(...p)).toBeGreaterThan(0)
  }
})

test('where a surface is creased over itself, the side of a point near the crease is still told rightly', () => {
  const creased = ball([0, 0, 0], 9)
  // A few corners pushed through the far side of the shell they belong to turn their faces inside out.
  for (let v = 0; v < creased.position.length; v += 3)
    if (creased.position[v]! > 8.5)
      creased.position[v] = 8.9 - 3 * (creased.position[v]! - 8.5) - Math.abs(creased.position[v + 1]!)
  const field = solid(creased, 30)
  for (const p of places(8, 200, 15)) {
    const d = sphere([0, 0, 0], 9)(...p)
    if (d > 1) expect(field(...p)).toBeGreaterThan(0)
    if (d < -6) expect(field(...p)).toBeLessThan(0)
  }
})

test('a sampled field is the field to within a tenth of its cells, and asked only where it is needed (seed 6)', () => {
  let asked = 0
  const field = roundCone([-6, 0, 0], [6, 3, 2], 5, 3)
  const read = sampled(
    (x, y, z) => {
      asked++
      return field(x, y, z)
    },
    bounds,
    1.2,
  )
  expect(asked).toBe(0)
  for (const p of places(6, 500, 14)) {
    const d = field(...p)
    if (Math.abs(d) < 0.6) expect(Math.abs(read(...p) - d)).toBeLessThan(0.12)
    else expect(Math.sign(read(...p))).toBe(Math.sign(d))
  }
  const before = asked
  for (const p of places(6, 500, 14)) read(...p)
  expect(asked).toBe(before)
  expect(read(60, 0, 0)).toBeLessThanOrEqual(field(60, 0, 0))
  expect(read(60, 0, 0)).toBeGreaterThan(30)
})

test('a field read exactly only near its surface is never overstated further away (seed 7)', () => {
  const field = roundBox([0, 0, 0], [6, 3, 4], 1)
  const read = exactNear(field, 4)
  for (const p of places(7, 800, 30)) {
    const d = field(...p)
    if (Math.abs(d) <= 4) expect(read(...p)).toBe(d)
    expect(Math.abs(read(...p))).toBeLessThanOrEqual(Math.abs(d) + 1e-9)
    expect(Math.sign(read(...p))).toBe(Math.sign(d))
  }
})
