import { expect, test } from 'vitest'
import { random } from '../../src/math/random.ts'
import { cross, dot, normalize, type Vec3 } from '../../src/math/vec3.ts'
import { placeOn, planeThrough } from '../../src/scene/section/plane.ts'
import { directionFrom } from '../../src/state/section.ts'

const near = (a: Vec3, b: Vec3): void => {
  for (let k = 0; k < 3; k++) expect(a[k]).toBeCloseTo(b[k]!)
}

test('planes are held as radiologists hold them', () => {
  const axial = planeThrough([0, 1, 0], 12)
  near(axial.right, [1, 0, 0])
  near(axial.up, [0, 0, 1])
  near(placeOn(axial, 0, 0), [0, 12, 0])
  const coronal = planeThrough([0, 0, 1], -30)
  near(coronal.right, [1, 0, 0])
  near(coronal.up, [0, 1, 0])
  near(placeOn(coronal, 3, 4), [3, 4, -30])
  const sagittal = planeThrough([1, 0, 0], 5)
  near(sagittal.right, [0, 0, -1])
  near(sagittal.up, [0, 1, 0])
  near(placeOn(sagittal, 1, 2), [5, 2, -1])
})

test('the axes of a plane are square, of length one and right-handed, and the plane is the one asked for, seed 53', () => {
  const next = random(53)
  for (let i = 0; i < 200; i++) {
    const normal = normalize([next() * 2 - 1, next() * 2 - 1, next() * 2 - 1])
    const offsetMm = (next() * 2 - 1) * 200
    const plane = planeThrough(normal, offsetMm)
    for (const [a, b] of [
      [plane.right, plane.up],
      [plane.right, plane.normal],
      [plane.up, plane.normal],
    ] as const)
      expect(dot(a, b)).toBeCloseTo(0)
    near(cross(plane.right, plane.up), plane.normal)
    expect(dot(plane.right, plane.right)).toBeCloseTo(1)
    expect(dot(placeOn(plane, next() * 100, next() * 100), normal)).toBeCloseTo(offsetMm)
  }
})

test('a plane that turns a little is held the same way', () => {
  let before = planeThrough(directionFrom(0, 20), 0)
  for (let azimuth = 1; azimuth <= 100; azimuth++) {
    const now = planeThrough(directionFrom(azimuth, 20), 0)
    expect(dot(now.right, before.right)).toBeGreaterThan(0.9)
    before = now
  }
})

test('directions are named as views are', () => {
  near(directionFrom(0, 0), [0, 0, 1])
  near(directionFrom(90, 0), [1, 0, 0])
  near(directionFrom(10, 90), [0, 1, 0])
})
