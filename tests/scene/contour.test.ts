import { BoxGeometry, type BufferGeometry, SphereGeometry, TorusGeometry } from 'three'
import { mergeVertices } from 'three/examples/jsm/utils/BufferGeometryUtils.js'
import { describe, expect, test } from 'vitest'
import { random } from '../../src/math/random.ts'
import { dot, normalize, type Vec3 } from '../../src/math/vec3.ts'
import { areaOf, axesOf, contoursOf, type Plane, type Surface } from '../../src/scene/section/contour.ts'

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
      const area = areaOf(contoursOf(ball, { normal: unit(next), offsetMm }))
      expect(area / (Math.PI * (50 ** 2 - offsetMm ** 2))).toBeCloseTo(1, 1.7)
    }
  })

  test('through a ring along its plane has a hole, and across it two discs', () => {
    const flat = contoursOf(ring, { normal: [0, 0, 1], offsetMm: 0 })
    expect(flat).toHaveLength(2)
    expect(areaOf(flat) / (Math.PI * (50 ** 2 - 30 ** 2))).toBeCloseTo(1, 1.7)
    expect(contoursOf(ring, { normal: [1, 0, 0], offsetMm: 0 })).toHaveLength(2)
  })

  test('through faces and corners still closes', () => {
    expect(areaOf(contoursOf(box, { normal: [1, 0, 0], offsetMm: 0 }))).toBeCloseTo(40 * 60)
    expect(areaOf(contoursOf(box, { normal: [1, 0, 0], offsetMm: 10 }))).toBeCloseTo(40 * 60)
    expect(contoursOf(box, { normal: [1, 0, 0], offsetMm: 10.001 })).toEqual([])
    for (const line of contoursOf(box, { normal: normalize([1, 1, 1]), offsetMm: 0 }))
      expect(line.length).toBeGreaterThanOrEqual(6)
  })

  test('past everything is empty', () => {
    expect(contoursOf(ball, { normal: [0, 1, 0], offsetMm: 60 })).toEqual([])
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
        sum += areaOf(contoursOf(surface, { normal, offsetMm: low + (i + 0.5) * step })) * step
      expect(sum / volumeOf(surface)).toBeCloseTo(1, 1.7)
    }
  })

  test('looks at the triangles it is told to, and at no others', () => {
    const all = Uint32Array.from({ length: ball.index.length / 3 }, (_, i) => i)
    const plane: Plane = { normal: [0, 1, 0], offsetMm: 3 }
    expect(contoursOf(ball, plane, all)).toEqual(contoursOf(ball, plane))
    expect(contoursOf(ball, plane, [])).toEqual([])
  })
})

test('the axes of a plane are square, of length one and right-handed, seed 53', () => {
  const next = random(53)
  for (let i = 0; i < 100; i++) {
    const normal = unit(next)
    const { across, along } = axesOf({ normal, offsetMm: 0 })
    expect(dot(across, along)).toBeCloseTo(0)
    expect(dot(across, normal)).toBeCloseTo(0)
    expect(dot(across, across)).toBeCloseTo(1)
    const [x, y, z] = [
      across[1] * along[2] - across[2] * along[1],
      across[2] * along[0] - across[0] * along[2],
      across[0] * along[1] - across[1] * along[0],
    ]
    expect(dot([x, y, z], normal)).toBeCloseTo(1)
  }
})
