import { describe, expect, test } from 'vitest'
import { random } from '../../src/math/random.ts'
import { directionsOf, sidesSeen } from '../../src/state/looking.ts'
import { cubeHit, pictureAxes } from '../../src/ui/view/cube-hit.ts'

describe('the cube', () => {
  test('a tap on its middle looks from the side that faces the viewer', () => {
    for (const side of sidesSeen) expect(cubeHit(directionsOf[side], 0, 0)).toEqual(directionsOf[side])
  })

  test('a tap beside it means nothing', () => {
    expect(cubeHit(directionsOf.anterior, 1.1, 0)).toBeNull()
    expect(cubeHit(directionsOf.anterior, 0, -1.1)).toBeNull()
  })

  test("seen from the front, its right edge is the subject's left, its upper one is from above", () => {
    expect(cubeHit(directionsOf.anterior, 0.9, 0)).toEqual({ azimuthDeg: 45, elevationDeg: 0 })
    expect(cubeHit(directionsOf.anterior, 0, 0.9)!.elevationDeg).toBeCloseTo(45)
    expect(cubeHit(directionsOf.posterior, 0.9, 0)).toEqual({ azimuthDeg: 225, elevationDeg: 0 })
  })

  test('what is tapped is never on the far side, seed 11', () => {
    const next = random(11)
    let hits = 0
    for (let i = 0; i < 2000; i++) {
      const from = { azimuthDeg: next() * 360, elevationDeg: next() * 180 - 90 }
      const hit = cubeHit(from, next() * 3 - 1.5, next() * 3 - 1.5)
      if (!hit) continue
      hits++
      const [a, b] = [pictureAxes(from)[2], pictureAxes(hit)[2]]
      expect(a[0] * b[0] + a[1] * b[1] + a[2] * b[2]).toBeGreaterThan(-0.25)
    }
    expect(hits).toBeGreaterThan(500)
  })
})
