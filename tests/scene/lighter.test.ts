import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { describe, expect, test } from 'vitest'
import { solve } from '../../src/mechanics/solve.ts'
import { cornersAt, LIGHTER_MM, levelFor, lighten } from '../../src/scene/drawing/lighter.ts'
import type { Corners } from '../../src/scene/drawing/pack.ts'
import { isSimplified } from '../../src/scene/lightening.ts'
import { lighterShape } from '../../src/scene/lighter-shape.ts'
import { restingMoment } from '../../src/story/moment.ts'
import { realFigure } from './real-figure.ts'

test('the coarsest level is chosen that lies no farther off than may be', () => {
  const [first] = LIGHTER_MM
  const coarsest = LIGHTER_MM.length
  expect([0, first - 0.01, first, ...LIGHTER_MM, 100].map(levelFor)).toEqual([0, 0, 1, 1, 2, 3, 4, coarsest])
})

test('a level is made once, when it is first drawn; without one a shape is drawn whole', () => {
  const geometry = new BufferGeometry()
  const all = new Uint16Array([0, 1, 2, 2, 1, 3])
  geometry.setIndex(new BufferAttribute(all, 1))
  expect(cornersAt(geometry, 2)).toBe(all)
  const asked: number[] = []
  const fewer = new Uint16Array([0, 1, 3])
  lighten(geometry, (level) => {
    asked.push(level)
    return level > 1 ? fewer : null
  })
  expect([0, 1, 2, 1, 2].map((level) => cornersAt(geometry, level))).toEqual([all, all, fewer, all, fewer])
  expect(asked).toEqual([1, 2])
})

/** Every so-manieth vertex is measured. */
const STEP = 7

/** How far the vertices of a shape lie from its lighter triangles, mm, in order. */
function offMm(geometry: BufferGeometry, corners: Corners): number[] {
  const lighter = new BufferGeometry()
  const position = geometry.getAttribute('position')
  lighter.setAttribute('position', position)
  // The tree sorts its own triangles.
  lighter.setIndex(new BufferAttribute(corners.slice(), 1))
  const tree = new MeshBVH(lighter)
  const all = geometry.getIndex()!.array
  const vertex = new Vector3()
  const off: number[] = []
  for (let i = 0; i < all.length; i += STEP)
    off.push(tree.closestPointToPoint(vertex.fromBufferAttribute(position, all[i]!))!.distance)
  return off.sort((a, b) => a - b)
}

const share = (sorted: readonly number[], part: number): number => sorted[Math.floor((sorted.length - 1) * part)]!

describe.each([
  ['at rest', restingMoment],
  [
    'bent',
    {
      ...restingMoment,
      posture: { ...restingMoment.posture, lumbarFlexionDeg: 35, hipFlexionDeg: { left: 20, right: 70 } },
    },
  ],
])('the body %s', (_, moment) => {
  test('lies with fewer triangles about where it lies with all, level by level', async () => {
    const { figure } = await realFigure(solve(moment))
    const triangles = [0, ...LIGHTER_MM].map(() => 0)
    for (const { id, meshes } of figure.parts.values()) {
      const { geometry } = meshes[0]!
      if (isSimplified(id)) {
        const [position, normal] = ['position', 'normal'].map(
          (name) => geometry.getAttribute(name).array as Float32Array,
        )
        const index = geometry.getIndex()!.array as Corners
        const lists = await lighterShape({ position: position!, normal: normal!, index })
        lighten(geometry, (level) => lists[level - 1]!)
      }
      for (const level of triangles.keys()) triangles[level]! += cornersAt(geometry, level).length / 3
      for (const [i, mm] of LIGHTER_MM.entries()) {
        const corners = cornersAt(geometry, i + 1)
        // A piece that is one point has no triangles to lie on.
        if (!(geometry.boundingSphere!.radius > 0)) continue
        const off = offMm(geometry, corners)
        expect(share(off, 0.95), `${id}, level ${i + 1}`).toBeLessThan(1.5 * mm)
        expect(share(off, 1), `${id}, level ${i + 1}, farthest`).toBeLessThan(4.5 * mm)
      }
    }
    const shares = triangles.map((count) => count / triangles[0]!)
    for (const [level, most] of [1, 0.8, 0.52, 0.34, 0.2].entries())
      expect(shares[level], `level ${level}`).toBeLessThanOrEqual(most)
  })
})
