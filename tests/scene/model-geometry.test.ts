import { BoxGeometry, BufferAttribute, Matrix4 } from 'three'
import { expect, test } from 'vitest'
import { bodyGeometry } from '../../src/scene/model-geometry.ts'
import { signedVolume } from '../../src/scene/soft/grid.ts'

/** A box as a file would hold it: whole numbers on a grid, to be scaled by its node. */
function quantised() {
  const box = new BoxGeometry(2, 4, 6)
  const position = box.getAttribute('position')
  const stored = Int16Array.from(position.array, (value) => Math.round(value * 8000))
  box.setAttribute('position', new BufferAttribute(stored, 3))
  box.setAttribute('_bake', new BufferAttribute(new Uint8Array(position.count * 4).fill(20), 4))
  box.setAttribute('_fibre', new BufferAttribute(new Int16Array(position.count * 4).fill(15), 4))
  return box
}

const volumeOf = (geometry: ReturnType<typeof bodyGeometry>): number =>
  signedVolume(geometry.getAttribute('position').array as Float32Array, Uint32Array.from(geometry.getIndex()!.array)) /
  6

test.each([
  ['as stored', 1],
  ['mirrored', -1],
] as const)('a node %s comes out in millimetres, outside out, with its normals outwards', (_, side) => {
  const node = new Matrix4()
    .makeTranslation(10 * side, 0, 0)
    .scale({ x: side / 8000, y: 1 / 8000, z: 1 / 8000 } as never)
  const geometry = bodyGeometry(quantised(), node)
  expect(volumeOf(geometry)).toBeCloseTo(48, 2)
  const position = geometry.getAttribute('position')
  const normal = geometry.getAttribute('normal')
  for (let i = 0; i < position.count; i++) {
    const outward =
      (position.getX(i) - 10 * side) * normal.getX(i) +
      position.getY(i) * normal.getY(i) +
      position.getZ(i) * normal.getZ(i)
    expect(outward).toBeGreaterThan(0.9)
  }
})

test('stored steps come out as they were meant: the bake as shares, fibre in millimetres', () => {
  const geometry = bodyGeometry(quantised(), new Matrix4().makeScale(1 / 8000, 1 / 8000, 1 / 8000))
  const valuesOf = (name: string): number[] => [0, 1, 2, 3].map((k) => geometry.getAttribute(name).getComponent(0, k))
  for (const [k, value] of valuesOf('bake').entries()) expect(value).toBeCloseTo([1 / 3, 1 / 2, 1, 1][k]!, 2)
  expect(valuesOf('fibre')).toEqual([60, 1.875, 1.875, 0.5])
})

test('a mesh without normals is refused', () => {
  const bare = quantised()
  bare.deleteAttribute('normal')
  expect(() => bodyGeometry(bare, new Matrix4())).toThrow('expected a mesh with positions and normals')
})
