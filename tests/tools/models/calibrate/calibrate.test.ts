import { expect, test } from 'vitest'
import { search, targetsOf } from '../../../../tools/models/calibrate/fit.ts'
import { formAt, parametersOf, rounded } from '../../../../tools/models/calibrate/parameters.ts'
import { laidOn, person, signedDistance } from '../../../../tools/models/calibrate/person.ts'
import { scoreOf, surfaceOf } from '../../../../tools/models/calibrate/score.ts'
import { meshField } from '../../../../tools/models/mesh/surface-nets.ts'
import { vertebra, vertebraBounds } from '../../../../tools/models/shapes/vertebra.ts'
import { type VertebraForm, vertebraForms } from '../../../../tools/models/shapes/vertebra-form.ts'

const known = vertebraForms.L3
const surfaceAt = (form: VertebraForm) => surfaceOf(meshField(vertebra('L3', form), vertebraBounds, 2))

test('every number of a form is free, but for those that hold the bone together', () => {
  const all = parametersOf(known, [])
  expect(all.length).toBeGreaterThan(120)
  expect(all.length).toBeLessThanOrEqual(150)
  expect(all.some(({ path }) => path.join('.') === 'lamina.upper.0.0')).toBe(false)
  expect(parametersOf(known, ['accessory'])).toHaveLength(5)
  expect(() => parametersOf(known, ['rib'])).toThrow(/--free: expected some of .*got rib/)
})

test('moves are shares of a reach, and results are rounded to half a millimetre and a degree', () => {
  const parameters = parametersOf(known, ['transverse'])
  const moved = formAt(
    known,
    parameters,
    parameters.map(() => 0.1),
  )
  expect(moved.transverse[0][0]).toBeCloseTo(known.transverse[0][0] + 0.4)
  const result = rounded(moved, parameters)
  for (const [x, , , , , turn] of result.transverse) {
    expect(x * 2).toBe(Math.round(x * 2))
    expect(turn).toBe(Math.round(turn))
  }
  expect(result.spinous).toEqual(known.spinous)
})

test('the search brings a displaced transverse process back to the person it is measured on', () => {
  const them = surfaceAt(known)
  const parameters = parametersOf(known, ['transverse'])
  const isHeight = parameters.map(({ path }) => (path[2] === '1' ? 1 : 0))
  const displaced = formAt(known, parameters, isHeight)
  const free = parametersOf(displaced, ['transverse'])
  const moves = search(
    displaced,
    free,
    free.map(() => 0),
    (form) => vertebra('L3', form),
    targetsOf([them], vertebraBounds),
    2,
  )
  const before = scoreOf(surfaceAt(displaced), [them])
  const after = scoreOf(surfaceAt(formAt(displaced, free, moves)), [them])
  expect(after.p95Mm).toBeLessThan(before.p95Mm * 0.6)
  expect(formAt(displaced, free, moves).transverse[1][1]).toBeCloseTo(known.transverse[1][1], -0.1)
}, 180_000)

test('a person who was moved, turned and enlarged is laid back on the same shape', () => {
  const ours = surfaceAt(known)
  const soup = ours.soup.slice()
  for (let i = 0; i < soup.length; i += 3) {
    const [x, y, z] = [soup[i]!, soup[i + 1]!, soup[i + 2]!]
    soup.set([1.1 * x + 5, 1.1 * (0.96 * y - 0.28 * z) + 20, 1.1 * (0.28 * y + 0.96 * z) - 8], i)
  }
  const { meanMm, normals } = scoreOf(ours, [laidOn(person('moved', soup), ours)])
  expect(meanMm).toBeLessThan(0.3)
  expect(normals).toBeGreaterThan(0.95)
}, 90_000)

test('inside and outside of a person are told apart', () => {
  const them = surfaceAt(known)
  expect(signedDistance(them, [0, 0, 0])).toBeLessThan(-8)
  expect(signedDistance(them, [0, 0, -24.5])).toBeGreaterThan(4)
  expect(signedDistance(them, [40, 20, 10])).toBeGreaterThan(10)
}, 60_000)
