import { describe, expect, test } from 'vitest'
import { random } from '../../src/math/random.ts'
import { distance, type Vec3 } from '../../src/math/vec3.ts'
import { directionOf, distanceFor, eyeOf, FOV_DEG, type Frame, viewOf } from '../../src/scene/camera-view.ts'
import { restingMoment } from '../../src/story/moment.ts'

const bare: Frame = { widthPx: 1280, heightPx: 800, insets: { topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0 } }

describe('a view', () => {
  test('looks from behind at 180 degrees and from the subject’s left at 90', () => {
    expect(directionOf(180, 0)[2]).toBeCloseTo(-1)
    expect(directionOf(90, 0)[0]).toBeCloseTo(1)
    expect(directionOf(0, 80)[1]).toBeGreaterThan(0.98)
  })

  test('stands so far off that its span fills the shorter side', () => {
    const visibleMm = 2 * distanceFor(500, bare) * Math.tan((FOV_DEG * Math.PI) / 360)
    expect(visibleMm).toBeCloseTo(500)
    const phone: Frame = { ...bare, widthPx: 400, heightPx: 800 }
    expect(distanceFor(500, phone)).toBeCloseTo(2 * distanceFor(500, bare))
  })

  test('stands further off when panels cover part of the picture', () => {
    const covered: Frame = { ...bare, insets: { ...bare.insets, bottomPx: 400 } }
    expect(distanceFor(500, covered)).toBeCloseTo(2 * distanceFor(500, bare))
  })

  test('survives the way to an eye and back, seed 7', () => {
    const next = random(7)
    for (let i = 0; i < 500; i++) {
      const middle: Vec3 = [next() * 200 - 100, next() * 800 - 600, next() * 100]
      const view = {
        ...restingMoment.view,
        azimuthDeg: next() * 359,
        elevationDeg: next() * 150 - 75,
        spanMm: 50 + next() * 1500,
        panMm: [next() * 50, next() * 50, next() * 50] as Vec3,
      }
      const back = viewOf(eyeOf(view, middle, bare), middle, bare)
      expect(back.azimuthDeg).toBeCloseTo(view.azimuthDeg, 6)
      expect(back.elevationDeg).toBeCloseTo(view.elevationDeg, 6)
      expect(back.spanMm).toBeCloseTo(view.spanMm, 6)
      expect(distance(back.panMm, view.panMm)).toBeLessThan(1e-6)
    }
  })
})
