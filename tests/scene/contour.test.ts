import { BoxGeometry, type BufferGeometry, SphereGeometry, TorusGeometry } from 'three'
import { mergeVertices } from 'three/examples/jsm/utils/BufferGeometryUtils.js'
import { describe, expect, test } from 'vitest'
import { random } from '../../src/math/random.ts'
import { dot, normalize, type Vec3 } from '../../src/math/vec3.ts'
import { areaOf, contoursOf, type Surface } from '../../src/scene/section/contour.ts'
import { placeOn, planeThrough } from '../../src/scene/section/plane.ts'
import { holds } from '../../src/state/slice.ts'

function surfaceOf(geometry: BufferGeometry): Surface {
  geometry.deleteAttribute('normal')
  geometry.deleteAttribute('uv')
  const welded = mergeVertices(geometry, 1e-4)
  return { position: welded.getAttribute('position').array, index: welded.getIndex()!.array }
}

const ball = surfaceOf(new SphereGeometry(50, 96, 64))
const ring = surfaceOf(new TorusGeometry(40, 10, 48, 160))
const box = surfaceOf(new BoxGeometry(20, 40, 60))

const unit = (next: () => number): Vec3 => normalize([next() * 2 - 1, next() * 2 - 1, next() * 2 - 1])

/** Volume inside a closed surface, mm3. */
function volumeOf({ position: p, index }: Surface): number {
  let six = 0
  for (let i = 0; i < index.length; i += 3) {
    const [a, b, c] = [index[i]! * 3, index[i + 1]! * 3, index[i + 2]! * 3]
    six +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!)
  }
  return six / 6
}

describe('a cut', () => {
  test('through a ball is a disc as large as it should be, in any direction, seed 51', () => {
    const next = random(51)
    for (let i = 0; i < 60; i++) {
      const offsetMm = (next() * 2 - 1) * 45
      const area = areaOf(contoursOf(ball, planeThrough(unit(next), offsetMm)))
      expect(area / (Math.PI * (50 ** 2 - offsetMm ** 2))).toBeCloseTo(1, 1.7)
    }
  })

  test('through a ring along its plane has a hole, and across it two discs', () => {
    const flat = contoursOf(ring, planeThrough([0, 0, 1], 0))
    expect(flat).toHaveLength(2)
    expect(areaOf(flat) / (Math.PI * (50 ** 2 - 30 ** 2))).toBeCloseTo(1, 1.7)
    expect(contoursOf(ring, planeThrough([1, 0, 0], 0))).toHaveLength(2)
  })

  test('through faces and corners still closes', () => {
    expect(areaOf(contoursOf(box, planeThrough([1, 0, 0], 0)))).toBeCloseTo(40 * 60)
    expect(areaOf(contoursOf(box, planeThrough([1, 0, 0], 10)))).toBeCloseTo(40 * 60)
    expect(contoursOf(box, planeThrough([1, 0, 0], 10.001))).toEqual([])
    for (const line of contoursOf(box, planeThrough(normalize([1, 1, 1]), 0)))
      expect(line.length).toBeGreaterThanOrEqual(6)
  })

  test('past everything is empty', () => {
    expect(contoursOf(ball, planeThrough([0, 1, 0], 60))).toEqual([])
  })

  test('summed over many parallel planes gives the volume, whatever the direction, seed 52', () => {
    const next = random(52)
    for (const surface of [ball, ring, box]) {
      const normal = unit(next)
      const heights = Array.from({ length: surface.position.length / 3 }, (_, v) =>
        dot(normal, [surface.position[v * 3]!, surface.position[v * 3 + 1]!, surface.position[v * 3 + 2]!]),
      )
      const [low, high] = [Math.min(...heights), Math.max(...heights)]
      const SLICES = 160
      const step = (high - low) / SLICES
      let sum = 0
      for (let i = 0; i < SLICES; i++)
        sum += areaOf(contoursOf(surface, planeThrough(normal, low + (i + 0.5) * step))) * step
      expect(sum / volumeOf(surface)).toBeCloseTo(1, 1.7)
    }
  })

  test('holds the points that are inside and no others, seed 54', () => {
    const next = random(54)
    const plane = planeThrough(unit(next), 0)
    const contours = contoursOf(ring, plane)
    let inside = 0
    for (let i = 0; i < 2000; i++) {
      const [u, v] = [(next() * 2 - 1) * 55, (next() * 2 - 1) * 55]
      const [x, y, z] = placeOn(plane, u, v)
      const fromTube = Math.hypot(Math.hypot(x, y) - 40, z) - 10
      // The ring is made of flats.
      if (Math.abs(fromTube) < 0.2) continue
      expect(holds(contours, u, v)).toBe(fromTube < 0)
      if (fromTube < 0) inside++
    }
    expect(inside).toBeGreaterThan(50)
  })
})
