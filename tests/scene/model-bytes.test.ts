import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { BoxGeometry } from 'three'
import { expect, test } from 'vitest'
import { readModel, type Shape, type Stored, shapeOf } from '../../src/scene/model-bytes.ts'
import { COARSE, fineFiles, modelFiles } from '../../src/scene/model-files.ts'
import { signedVolume } from '../../src/scene/soft/grid.ts'
import { decodeModel } from '../../tools/models/stored.ts'

const stored = (numbers: Stored['numbers'], width: number, stride = width): Stored => ({
  numbers,
  first: 0,
  stride,
  width,
  count: numbers.length / stride,
  normalized: false,
})

/** A box as a file would hold it: whole numbers on a grid, rows of four, to be scaled by its node. */
function quantised(scale: readonly number[], by: readonly number[]): Parameters<typeof shapeOf>[0] {
  const box = new BoxGeometry(2, 4, 6)
  const { count, array } = box.getAttribute('position')
  const rows = new Int16Array(count * 4)
  for (let i = 0; i < count * 3; i++) rows[Math.floor(i / 3) * 4 + (i % 3)] = Math.round(array[i]! * 8000)
  return {
    name: 'box',
    attributes: {
      POSITION: stored(rows, 3, 4),
      NORMAL: stored(box.getAttribute('normal').array as Float32Array, 3),
      _BAKE: stored(new Uint8Array(count * 4).fill(20), 4),
      _FIBRE: stored(new Int16Array(count * 4).fill(15), 4),
    },
    index: stored(box.getIndex()!.array as Uint16Array, 1),
    place: { by, scale },
  }
}

const volumeOf = ({ position, index }: Shape): number => signedVolume(position, Uint32Array.from(index)) / 6

test.each([
  ['as stored', 1],
  ['mirrored', -1],
] as const)('a node %s comes out in millimetres, outside out, with its normals outwards', (_, side) => {
  const shape = shapeOf(quantised([side / 8000, 1 / 8000, 1 / 8000], [10 * side, 0, 0]))
  expect(volumeOf(shape)).toBeCloseTo(48, 2)
  const { position, normal } = shape
  for (let i = 0; i < position.length; i += 3) {
    const outward =
      (position[i]! - 10 * side) * normal[i]! + position[i + 1]! * normal[i + 1]! + position[i + 2]! * normal[i + 2]!
    expect(outward).toBeGreaterThan(0.9)
  }
})

test('stored steps come out as they were meant: the bake as shares, fibre in millimetres', () => {
  const { bake, fibre } = shapeOf(quantised([1 / 8000, 1 / 8000, 1 / 8000], [0, 0, 0]))
  for (const k of [0, 1, 2, 3]) expect(bake[k]! / 255).toBeCloseTo([1 / 3, 1 / 2, 1, 1][k]!, 2)
  expect([...fibre!.subarray(0, 4)]).toEqual([60, 1.875, 1.875, 0.5])
})

test('a mesh without normals, and triangles of points that are not there, are refused', () => {
  const whole = quantised([1, 1, 1], [0, 0, 0])
  const { NORMAL: _, ...bare } = whole.attributes
  expect(() => shapeOf({ ...whole, attributes: bare })).toThrow('box: expected a mesh with positions and normals')
  const index = stored(new Uint16Array([0, 1, 24]), 1)
  expect(() => shapeOf({ ...whole, index })).toThrow('expected triangles between 24 points, got point 24')
})

const bytesOf = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, `../../public/models/${name}.glb`)))

test.each([COARSE, ...modelFiles, ...fineFiles.map((file) => `${file}-fine`)])(
  '%s.glb reads as another reader reads it, outside out',
  async (name) => {
    const shapes = await readModel(bytesOf(name).buffer)
    const expected = await decodeModel(bytesOf(name))
    expect(shapes.map((shape) => shape.name)).toEqual(expected.map(({ id }) => id))
    for (const [i, shape] of shapes.entries()) {
      const { position } = expected[i]!
      let worst = 0
      for (let k = 0; k < position.length; k++) worst = Math.max(worst, Math.abs(position[k]! - shape.position[k]!))
      expect(position.length).toBe(shape.position.length)
      expect(worst).toBeLessThan(1e-3)
      expect(volumeOf(shape)).toBeGreaterThan(0)
      expect(shape.fibre === null).toBe(expected[i]!.fibre === null)
    }
  },
)

test('a file that is none, of another version, cut short anywhere or with its data gone is refused, never read in part', async () => {
  const whole = bytesOf('hands')
  await expect(readModel(new ArrayBuffer(3))).rejects.toThrow('expected a binary glTF file')
  await expect(readModel(new TextEncoder().encode('<!doctype html><html lang="en">').buffer)).rejects.toThrow(
    'expected a binary glTF file',
  )
  const older = whole.slice()
  older[4] = 1
  await expect(readModel(older.buffer)).rejects.toThrow('expected glTF 2, got 1')
  const said = new TextDecoder('latin1').decode(whole)
  const saying = (was: string, is: string): ArrayBuffer => {
    expect(said).toContain(was)
    return Uint8Array.from(said.replaceAll(was, is), (letter) => letter.charCodeAt(0)).buffer
  }
  await expect(readModel(saying('"version":"2.0"', '"version":"3.0"'))).rejects.toThrow('expected glTF 2, got 3.0')
  await expect(readModel(saying('KHR_mesh_quantization', 'KHR_mesh_of_tomorrow_'))).rejects.toThrow(
    'got KHR_mesh_of_tomorrow_',
  )
  for (const share of [0.01, 0.3, 0.7, 0.999])
    await expect(readModel(whole.slice(0, Math.floor(whole.length * share)).buffer)).rejects.toThrow()
  const empty = whole.slice()
  empty.fill(0, Math.floor(whole.length / 2))
  await expect(readModel(empty.buffer)).rejects.toThrow()
})
