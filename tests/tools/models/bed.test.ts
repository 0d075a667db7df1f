import { describe, expect, it } from 'vitest'
import { belly } from '../../../src/anatomy/muscles/muscle.ts'
import { cross, distance, dot, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { CLEAR_MM } from '../../../tools/models/mesh/bed.ts'
import { drawnIn } from '../../../tools/models/mesh/draw-in.ts'
import type { Mesh } from '../../../tools/models/mesh/mesh.ts'
import { type MuscleLook, muscleLoft } from '../../../tools/models/mesh/muscle-loft.ts'
import { topology } from '../../../tools/models/mesh/topology.ts'
import type { Field } from '../../../tools/models/sdf/field.ts'
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

describe('what is held between two things', () => {
  /** Rings of a tube of radius 8 round the y axis; a face and the one facing it lie either side of z = 0. */
  const tube = Array.from({ length: 40 }, (_, i) =>
    Array.from({ length: 32 }, (_, j): Vec3 => {
      const angle = (j / 32) * 2 * Math.PI
      return [8 * Math.cos(angle), i * 2, 8 * Math.sin(angle)]
    }),
  )
  const [front, back] = [sphere([0, 40, 15], 12), sphere([0, 40, -15], 12)]
  const both: Field = (x, y, z) => Math.min(front(x, y, z), back(x, y, z))
  const beds = tube.map(() => both)
  const drawn = drawnIn(tube, beds, CLEAR_MM)

  it('is drawn in until it is clear of both', () => {
    expect(Math.min(...tube.flat().map((p) => both(...p)))).toBeLessThan(-4)
    expect(Math.min(...drawn.flat().map((p) => both(...p)))).toBeGreaterThan(0)
  })

  it('keeps either face on its own side, and leaves what is far away where it was', () => {
    for (const [i, ring] of drawn.entries())
      for (const [j, [, , z]] of ring.entries()) {
        if (j > 1 && j < 15) expect(z).toBeGreaterThan(0)
        if (j > 17 && j < 31) expect(z).toBeLessThan(0)
        if (i < 10) expect(distance(ring[j]!, tube[i]![j]!)).toBeLessThan(1e-9)
      }
  })
})
