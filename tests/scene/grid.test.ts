import type { BufferAttribute } from 'three'
import { expect, test } from 'vitest'
import type { Grid } from '../../src/mechanics/body.ts'
import { createCutaway, profileAt } from '../../src/scene/soft/cutaway.ts'
import { createGrid, gridIndex, gridNormals, signedVolume } from '../../src/scene/soft/grid.ts'
import { createSlice } from '../../src/scene/soft/slice.ts'

/** A ball as a grid from its upper to its lower pole; `way` turns the columns the other way round. */
function ball(radius: number, centre: readonly [number, number, number] = [0, 0, 0], way: 1 | -1 = 1): Grid {
  const [rows, columns] = [19, 32]
  const positionMm = new Float32Array(rows * columns * 3)
  for (let row = 0; row < rows; row++) {
    const down = (row / (rows - 1)) * Math.PI
    for (let column = 0; column < columns; column++) {
      const turn = (way * column * 2 * Math.PI) / columns
      const out = radius * Math.sin(down)
      positionMm.set(
        [centre[0] + out * Math.cos(turn), centre[1] + radius * Math.cos(down), centre[2] + out * Math.sin(turn)],
        (row * columns + column) * 3,
      )
    }
  }
  return { rows, columns, positionMm }
}

test.each([1, -1] as const)('a grid faces outwards whichever way its columns run (%i)', (way) => {
  const grid = ball(10, [3, 4, 5], way)
  const { geometry, follow } = createGrid(grid)
  follow(grid)
  const index = geometry.getIndex()!.array as Uint32Array
  expect(signedVolume(grid.positionMm, index) / 6 / ((4 / 3) * Math.PI * 1000)).toBeCloseTo(1, 1)
  const position = geometry.getAttribute('position')
  const normal = geometry.getAttribute('normal')
  for (let i = 0; i < position.count; i++) {
    const out = [position.getX(i) - 3, position.getY(i) - 4, position.getZ(i) - 5]
    const facing = (out[0]! * normal.getX(i) + out[1]! * normal.getY(i) + out[2]! * normal.getZ(i)) / 10
    expect(facing).toBeGreaterThan(0.985)
  }
})

test('a grid that is all in one point has normals of zero, not of NaN', () => {
  const point = ball(0, [1, 2, 3])
  const normal = new Float32Array(point.positionMm.length)
  gridNormals(point, 1, normal)
  expect(normal.every((value) => value === 0)).toBe(true)
})

test('a grid that nobody sees is shaped once somebody does, from what it was told last', () => {
  const { geometry, follow } = createGrid(ball(10))
  const position = geometry.getAttribute('position')
  follow(ball(10))
  const version = (position as BufferAttribute).version
  const [grown, again] = [ball(12), ball(14)]
  follow(grown, false)
  follow(again, false)
  expect((position as BufferAttribute).version).toBe(version)
  expect(position.getY(0)).toBeCloseTo(10, 5)
  follow(again)
  expect(position.getY(0)).toBeCloseTo(14, 5)
  expect(geometry.boundingSphere!.radius).toBeGreaterThan(14)
})

test('a grid told its very last object again keeps its arrays; a rewritten place told by turns is shaped anew', () => {
  const { geometry, follow } = createGrid(ball(10))
  const position = geometry.getAttribute('position') as BufferAttribute
  const [a, b] = [ball(10), ball(11)]
  follow(a)
  const version = position.version
  follow(a)
  expect(position.version).toBe(version)
  follow(b, false)
  a.positionMm.set(ball(15).positionMm)
  follow(a)
  expect(position.getY(0)).toBeCloseTo(15, 5)
})

test('normals are the area-weighted sums of the triangles round each vertex, on a dented and sheared surface', () => {
  const grid = ball(10, [3, 4, 5])
  const { rows, columns, positionMm: p } = grid
  for (let i = 0; i < p.length; i += 3) {
    const [x, y, z] = [p[i]! - 3, p[i + 1]! - 4, p[i + 2]! - 5]
    p.set([p[i]! + 0.3 * y + Math.sin(y / 3), p[i + 1]!, p[i + 2]! + 0.2 * x * z * 0.1], i)
  }
  const index = gridIndex(rows, columns, false)
  const sums = new Float64Array(p.length)
  for (let i = 0; i < index.length; i += 3) {
    const [a, b, c] = [index[i]! * 3, index[i + 1]! * 3, index[i + 2]! * 3]
    const u = [0, 1, 2].map((k) => p[b + k]! - p[a + k]!)
    const v = [0, 1, 2].map((k) => p[c + k]! - p[a + k]!)
    const n = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!]
    // A pole is one point: whatever meets any of its vertices meets it.
    const last = (rows - 1) * columns
    const corners = new Set([a, b, c].map((at) => (at < columns * 3 ? 0 : at >= last * 3 ? last * 3 : at)))
    for (const at of corners) for (let k = 0; k < 3; k++) sums[at + k]! += n[k]!
  }
  const normal = new Float32Array(p.length)
  gridNormals(grid, 1, normal)
  for (let i = columns * 3; i < p.length - columns * 3; i += 3) {
    const size = Math.hypot(sums[i]!, sums[i + 1]!, sums[i + 2]!)
    for (let k = 0; k < 3; k++) expect(normal[i + k]).toBeCloseTo(sums[i + k]! / size, 4)
  }
  for (const pole of [0, (rows - 1) * columns * 3]) {
    const size = Math.hypot(sums[pole]!, sums[pole + 1]!, sums[pole + 2]!)
    for (let k = 0; k < 3; k++) expect(normal[pole + 9 + k]).toBeCloseTo(sums[pole + k]! / size, 4)
  }
})

test('a herniation that is still one point faces as its disc does once it grows', () => {
  const { geometry, follow, spreadMm } = createGrid(ball(0, [0, 0, -20], -1), ball(20, [0, 0, 0], -1))
  expect(spreadMm()).toBeLessThan(1e-6)
  const grown = ball(3, [0, 0, -20], -1)
  follow(grown)
  expect(spreadMm()).toBeGreaterThan(3)
  expect(signedVolume(grown.positionMm, geometry.getIndex()!.array as Uint32Array)).toBeGreaterThan(0)
})

test('the outline at a column between two lies between them', () => {
  const grid = ball(10)
  const [low, middle, high] = [0, 1, 2].map(() => new Float32Array(grid.rows * 3))
  profileAt(grid, 4, low!)
  profileAt(grid, 4.5, middle!)
  profileAt(grid, 5, high!)
  for (let i = 0; i < middle!.length; i++) expect(middle![i]).toBeCloseTo((low![i]! + high![i]!) / 2, 4)
})

test('the faces of a wedge are flat, reach from the axis to the rim and stay inside the disc', () => {
  const grid = ball(10)
  const { geometry, follow } = createCutaway(grid)
  follow(grid, [3, 9])
  const position = geometry.getAttribute('position')
  const normal = geometry.getAttribute('normal')
  const half = position.count / 2
  let reach = 0
  for (let i = 0; i < position.count; i++) {
    const face = i < half ? 0 : half
    const off =
      (position.getX(i) - position.getX(face)) * normal.getX(i) +
      (position.getY(i) - position.getY(face)) * normal.getY(i) +
      (position.getZ(i) - position.getZ(face)) * normal.getZ(i)
    expect(Math.abs(off)).toBeLessThan(1e-3)
    const out = Math.hypot(position.getX(i), position.getY(i), position.getZ(i))
    expect(out).toBeLessThan(10.001)
    reach = Math.max(reach, out)
  }
  expect(reach).toBeCloseTo(10, 1)
})

test('a slice half way down is the disc of the rim there, level and facing up', () => {
  const grid = ball(10)
  const { geometry, follow } = createSlice(grid)
  follow(grid, 0.5, 0)
  const position = geometry.getAttribute('position')
  const normal = geometry.getAttribute('normal')
  for (let i = 0; i < position.count; i++) {
    expect(position.getY(i)).toBeCloseTo(0, 4)
    expect(normal.getY(i)).toBeCloseTo(1, 4)
  }
  expect(Math.hypot(position.getX(position.count - 1), position.getZ(position.count - 1))).toBeCloseTo(10, 3)
})
