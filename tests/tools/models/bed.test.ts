import { describe, expect, it } from 'vitest'
import { belly } from '../../../src/anatomy/muscles/muscle.ts'
import { cross, distance, dot, sub, type Vec3 } from '../../../src/math/vec3.ts'
import type { Mesh } from '../../../tools/models/mesh/mesh.ts'
import { type MuscleLook, muscleLoft } from '../../../tools/models/mesh/muscle-loft.ts'
import { topology } from '../../../tools/models/mesh/topology.ts'
import { sphere } from '../../../tools/models/sdf/primitives.ts'

const head = belly(
  [5, 5],
  [0, 20, 40, 60, 80].map((y) => [[0, y, 0] as Vec3, 12, 6, [1, 0, 0] as Vec3] as const),
)
const look: MuscleLook = {
  exponent: 2.3,
  fascicles: { widthMm: 6, depthMm: 0.4, seed: 5 },
  rows: 60,
  columns: 48,
  seatsMm: [0, 0],
}
const nothing = (): number => 100
const points = ({ position }: Mesh): Vec3[] =>
  Array.from({ length: position.length / 3 }, (_, v) => [position[v * 3]!, position[v * 3 + 1]!, position[v * 3 + 2]!])

describe('a muscle on its bed', () => {
  const ball = sphere([0, 40, 14], 12)
  const raw = muscleLoft(head, look)
  const lying = muscleLoft(head, look, { bones: ball, all: ball, soft: nothing })

  it('passed through the ball before, and keeps clear of it after', () => {
    expect(Math.min(...points(raw).map((p) => ball(...p)))).toBeLessThan(-3)
    expect(Math.min(...points(lying).map((p) => ball(...p)))).toBeGreaterThan(0)
  })

  it('lies on the ball rather than apart from it', () => {
    const over = points(raw).flatMap((p, v) => (ball(...p) < -2 ? [points(lying)[v]!] : []))
    expect(over.length).toBeGreaterThan(20)
    for (const p of over) expect(ball(...p)).toBeLessThan(2.5)
  })

  it('bends over it and keeps its volume', () => {
    const share = topology(lying).volumeCm3 / topology(raw).volumeCm3
    expect(share).toBeGreaterThan(0.93)
    expect(share).toBeLessThan(1.07)
  })

  it('is as closed as before, and no face is turned over', () => {
    const { closed, genus, components } = topology(lying)
    expect({ closed, genus, components }).toEqual({ closed: true, genus: 0, components: 1 })
    const [before, after] = [points(raw), points(lying)]
    const normal = (of: readonly Vec3[], t: number): Vec3 => {
      const [a, b, c] = [0, 1, 2].map((k) => of[raw.index[t + k]!]!) as [Vec3, Vec3, Vec3]
      return cross(sub(b, a), sub(c, a))
    }
    let turned = 0
    for (let t = 0; t < raw.index.length; t += 3) if (dot(normal(before, t), normal(after, t)) < 0) turned++
    expect(turned).toBe(0)
  })

  it('stays where nothing presses it', () => {
    const far = sphere([0, 40, 60], 12)
    const away = muscleLoft(head, look, { bones: far, all: far, soft: nothing })
    const [before, after] = [points(raw), points(away)]
    expect(Math.max(...before.map((p, v) => distance(p, after[v]!)))).toBeLessThan(1e-3)
  })
})
