import { describe, expect, it } from 'vitest'
import { belly } from '../../../src/anatomy/muscles/muscle.ts'
import { random } from '../../../src/math/random.ts'
import { distance, type Vec3 } from '../../../src/math/vec3.ts'
import type { Mesh } from '../../../tools/models/mesh/mesh.ts'
import { meshDistance } from '../../../tools/models/mesh/mesh-distance.ts'
import { type MuscleLook, muscleLoft } from '../../../tools/models/mesh/muscle-loft.ts'
import { settled } from '../../../tools/models/mesh/settle.ts'
import { topology } from '../../../tools/models/mesh/topology.ts'
import { sphere } from '../../../tools/models/sdf/primitives.ts'

const head = belly(
  [5, 5],
  [0, 20, 40, 60, 80].map((y) => [[0, y, 0] as Vec3, 12, 8, [1, 0, 0] as Vec3] as const),
)
const look: MuscleLook = {
  exponent: 2.3,
  fascicles: { widthMm: 6, depthMm: 0.4, seed: 5 },
  rows: 60,
  columns: 48,
}
const raw = muscleLoft(head, look)
const points = ({ position }: Mesh): Vec3[] =>
  Array.from({ length: position.length / 3 }, (_, v) => [position[v * 3]!, position[v * 3 + 1]!, position[v * 3 + 2]!])

describe('a settled muscle', () => {
  const centre: Vec3 = [0, 40, 16]
  const ball = sphere(centre, 12)
  const lying = settled(raw, head, look.columns, ball, 0.7)

  it('passed through the ball before, and keeps the gap from it after', () => {
    expect(Math.min(...points(raw).map((p) => ball(...p)))).toBeLessThan(-3)
    expect(Math.min(...points(lying).map((p) => ball(...p)))).toBeGreaterThan(0.6)
  })

  it('touches the ball nearly everywhere it was in it, rather than shrinking away', () => {
    const over = points(raw).flatMap((p, v) => (ball(...p) < -2 ? [points(lying)[v]!] : []))
    expect(over.length).toBeGreaterThan(20)
    for (const p of over) expect(ball(...p)).toBeLessThan(4)
  })

  it('stays where nothing presses it, and is as closed as before', () => {
    const [before, after] = [points(raw), points(lying)]
    const far = before.flatMap((p, v) => (ball(...p) > 14 ? [distance(p, after[v]!)] : []))
    expect(far.length).toBeGreaterThan(500)
    expect(Math.max(...far)).toBeLessThan(1e-4)
    const { closed, genus, components, volumeCm3 } = topology(lying)
    expect({ closed, genus, components }).toEqual({ closed: true, genus: 0, components: 1 })
    expect(volumeCm3).toBeLessThan(topology(raw).volumeCm3)
  })

  it('is refused where the mesh is not rings of so many points', () => {
    expect(() => settled(raw, head, look.columns + 2, ball, 0.7)).toThrow('expected rings of 50')
  })
})

it('the distance to a mesh is that to the solid it encloses, inside and out, seed 8', () => {
  const next = random(8)
  const read = meshDistance(raw)
  let inside = 0
  for (let i = 0; i < 300; i++) {
    const p: Vec3 = [next() * 30 - 15, 20 + next() * 40, next() * 24 - 12]
    const d = read(...p)
    // Slow and obvious: the nearest corner, and an ellipse for the side it lies on.
    const nearest = Math.min(...points(raw).map((q) => distance(p, q)))
    expect(Math.abs(d)).toBeLessThanOrEqual(nearest + 1e-3)
    expect(Math.abs(d)).toBeGreaterThan(nearest - 1.6)
    if (d < -1) inside++
    if (Math.hypot(p[0] / 12, p[2] / 8) < 0.8) expect(d).toBeLessThan(0)
    if (Math.hypot(p[0] / 12, p[2] / 8) > 1.2) expect(d).toBeGreaterThan(0)
  }
  expect(inside).toBeGreaterThan(50)
})
