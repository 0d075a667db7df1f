import { describe, expect, it } from 'vitest'
import { FEWER, simplified } from '../../../tools/models/declared.ts'
import type { Mesh } from '../../../tools/models/mesh/mesh.ts'
import { meshField } from '../../../tools/models/mesh/surface-nets.ts'
import type { Part } from '../../../tools/models/part.ts'
import { sphere } from '../../../tools/models/sdf/primitives.ts'
import { patch } from '../../../tools/models/shapes/cartilage.ts'

const RADIUS_MM = 20
const EDGE_Y_MM = 8
const ball = (): Mesh => meshField(sphere([0, 0, 0], RADIUS_MM), { min: [-24, -24, -24], max: [24, 24, 24] }, 1)
const bare: Part = {
  id: 'femur-left',
  file: 'legs',
  source: import.meta.url,
  triangles: 1000,
  topology: { components: 1, genus: 0 },
  build: ball,
}
const capped: Part = { ...bare, cartilage: (_x, y) => patch(EDGE_Y_MM - y) }

/** How far at most the drawn edge of the cap, where corners' values pass a half, runs off its true height, mm. */
function wander({ position, index }: Mesh): number {
  const value = (v: number): number => patch(EDGE_Y_MM - position[v * 3 + 1]!)
  let most = 0
  for (let i = 0; i < index.length; i++) {
    const a = index[i]!
    const b = index[i % 3 === 2 ? i - 2 : i + 1]!
    const [from, to] = [value(a), value(b)]
    if (from < 0.5 === to < 0.5) continue
    const share = (0.5 - from) / (to - from)
    const y = position[a * 3 + 1]! * (1 - share) + position[b * 3 + 1]! * share
    most = Math.max(most, Math.abs(y - EDGE_Y_MM))
  }
  return most
}

describe('a part simplified', () => {
  it('keeps the edge of its cartilage in line with no more triangles', () => {
    const guided = simplified(capped, ball(), capped.triangles, FEWER)
    const unguided = simplified(bare, ball(), bare.triangles, FEWER)
    expect(guided.index.length / 3).toBeLessThanOrEqual(capped.triangles)
    expect(wander(guided)).toBeLessThan(0.5)
    expect(wander(unguided)).toBeGreaterThan(2 * wander(guided))
  })

  it('refuses a surface that is not what it declares', () => {
    const ring: Part = { ...bare, topology: { components: 1, genus: 1 } }
    expect(() => simplified(ring, ball(), 500, FEWER)).toThrow('expected genus 1, found 0')
  })
})
