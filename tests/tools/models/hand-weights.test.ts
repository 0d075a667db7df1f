import { describe, expect, it } from 'vitest'
import { firstJoint, handJoints, rayIds, rays } from '../../../src/anatomy/hands.ts'
import { random } from '../../../src/math/random.ts'
import { mix } from '../../../src/math/vec3.ts'
import { jointWeights, packWeights } from '../../../tools/models/shapes/hand-weights.ts'

describe('what the skin of a hand follows', () => {
  it('is the bone it lies on, in the middle of every phalanx', () => {
    for (const id of rayIds)
      for (const bone of [0, 1, 2] as const) {
        const [x, y, z] = mix(rays[id].joints[bone], rays[id].joints[bone + 1]!, bone === 0 ? 0.65 : 0.5)
        const weights = jointWeights(Float32Array.of(x, y, z + rays[id].radiiMm[bone]))
        expect(weights[firstJoint(id) + bone]).toBeGreaterThan(0.8)
      }
  })

  it('is the wrist for palm and forearm', () => {
    for (const [x, y, z] of [
      [-5, -20, 0],
      [0, -60, 34],
      [4, -130, 45],
    ] as const)
      expect(jointWeights(Float32Array.of(x, y, z))[0]).toBeGreaterThan(0.95)
  })

  it('adds up, as numbers and as bytes, at 2000 places (seed 11)', () => {
    const next = random(11)
    const places = Float32Array.from(
      { length: 6000 },
      (_, i) => [next() * 130 - 50, next() * 280 - 140, next() * 60 - 10][i % 3]!,
    )
    const all = jointWeights(places)
    const { joints, weights } = packWeights(all)
    for (let v = 0; v < 2000; v++) {
      const own = all.subarray(v * handJoints, (v + 1) * handJoints)
      expect(own.reduce((a, b) => a + b)).toBeCloseTo(1, 5)
      expect(weights.subarray(v * 4, v * 4 + 4).reduce((a, b) => a + b, 0)).toBe(255)
      const strongest = own.indexOf(Math.max(...own))
      expect(joints[v * 4]).toBe(strongest)
    }
  })
})
