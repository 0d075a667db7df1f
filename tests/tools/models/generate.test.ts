import { expect, test } from 'vitest'
import { modelIssues } from '../../../tools/check-models.ts'
import { encodeModel } from '../../../tools/models/glb.ts'
import { digest, inputsOf } from '../../../tools/models/inputs.ts'
import { make } from '../../../tools/models/make.ts'
import { topology } from '../../../tools/models/mesh/topology.ts'
import type { Part } from '../../../tools/models/part.ts'
import { part as coccyx } from '../../../tools/models/shapes/coccyx.ts'
import { parts } from '../../../tools/models/shapes/index.ts'
import { part as sacrum } from '../../../tools/models/shapes/sacrum.ts'
import { decodeModel, plainModel } from '../../../tools/models/stored.ts'

test('the committed models are what the table, the validator, the manifest and their inputs say', async () => {
  expect(await modelIssues()).toEqual([])
})

test('no structure is made twice', () => {
  expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length)
})

test('making and storing a part gives the same bytes twice', async () => {
  const store = async (): Promise<Uint8Array> => encodeModel([{ id: 'coccyx', mirrorId: null, mesh: make(coccyx) }])
  expect(Buffer.compare(await store(), await store())).toBe(0)
})

test('a stored pair comes back as two closed mirror images, within a twentieth of a millimetre', async () => {
  const mesh = make(coccyx)
  const shifted = { ...mesh, position: mesh.position.map((x, i) => (i % 3 === 0 ? x + 30 : x)) }
  const bytes = await encodeModel([{ id: 'femur-left', mirrorId: 'femur-right', mesh: shifted }])
  const [left, right] = await decodeModel(bytes)
  expect([left!.id, right!.id]).toEqual(['femur-left', 'femur-right'])
  const [made, l, r] = [topology(shifted), topology(left!), topology(right!)]
  for (const side of [l, r]) {
    expect(side.closed).toBe(true)
    expect(side.volumeCm3).toBeCloseTo(made.volumeCm3, 1)
  }
  for (const k of [0, 1, 2] as const) {
    expect(Math.abs(l.bounds.min[k] - made.bounds.min[k])).toBeLessThan(0.05)
    expect(Math.abs(r.bounds.max[k] - (k === 0 ? -made.bounds.min[0] : made.bounds.max[k]))).toBeLessThan(0.05)
  }
  const [plain] = await decodeModel(await plainModel(bytes))
  expect(plain!.position).toEqual(left!.position)
})

test('a part that is not what it declares is refused by name', () => {
  const wrong: Part = { ...coccyx, topology: { components: 1, genus: 3 } }
  expect(() => make(wrong)).toThrow('coccyx: expected genus 3, found 0')
})

test('inputs tell parts apart, and do not change from one reading to the next', async () => {
  const once = await inputsOf([coccyx, sacrum])
  const again = await inputsOf([coccyx, sacrum])
  expect(once).toEqual(again)
  expect(once.get('coccyx')!.mesh).not.toBe(once.get('sacrum')!.mesh)
  expect(digest(['a', 'b'])).not.toBe(digest(['ab', '']))
})
