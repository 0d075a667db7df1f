import { describe, expect, test } from 'vitest'
import { type Aim, firstStrides, sweep } from '../../../../tools/models/calibrate/climb.ts'
import { search, targetsOf } from '../../../../tools/models/calibrate/fit.ts'
import { missingBehindFacets } from '../../../../tools/models/calibrate/joint-room.ts'
import { formAt, parametersOf, rounded } from '../../../../tools/models/calibrate/parameters.ts'
import { laidOn, person, signedDistance } from '../../../../tools/models/calibrate/person.ts'
import { scoreOf, surfaceOf } from '../../../../tools/models/calibrate/score.ts'
import { trackedNet } from '../../../../tools/models/calibrate/tracked-net.ts'
import { meshField } from '../../../../tools/models/mesh/surface-nets.ts'
import { vertebra, vertebraBounds } from '../../../../tools/models/shapes/vertebra.ts'
import { type VertebraForm, vertebraForms } from '../../../../tools/models/shapes/vertebra-form.ts'

const known = vertebraForms.L3
/** Coarse: what is found here does not depend on it. */
const CELL_MM = 3
const netAt = (form: VertebraForm) => meshField(vertebra('L3', form), vertebraBounds, CELL_MM)
const surfaceAt = (form: VertebraForm) => surfaceOf(netAt(form))
const them = surfaceAt(known)

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
}, 60_000)

describe('the climb', () => {
  const parameters = parametersOf(known, ['transverse']).filter(({ path }) => path[2] === '1')
  const raised = rounded(
    formAt(
      known,
      parameters,
      parameters.map(() => 0.25),
    ),
    parameters,
  )
  const aim: Aim = {
    fieldOf: (form) => vertebra('L3', form),
    cost: ({ meanMm }) => meanMm,
  }
  const tracked = () => trackedNet(netAt(raised), [them])

  test('brings a raised transverse process down again, number by number, and its net with it', () => {
    const free = parametersOf(raised, ['transverse']).filter(({ path }) => path[2] === '1')
    const net = tracked()
    const before = net.score()
    const { form, moves } = sweep(raised, free, firstStrides(free), net, aim)
    expect(moves).toBeGreaterThan(0)
    const off = (at: VertebraForm): number =>
      at.transverse.reduce((sum, [, y], i) => sum + Math.abs(y - known.transverse[i]![1]), 0)
    expect(off(form)).toBeLessThan(off(raised) * 0.5)
    expect(net.score().meanMm).toBeLessThan(before.meanMm)
    expect(net.score().meanMm).toBeCloseTo(trackedNet(netAt(form), [them]).score().meanMm, 1)
  }, 60_000)

  test('moves nothing where nothing is better, and the net is as it was', () => {
    const net = tracked()
    const before = net.score()
    const free = parametersOf(raised, ['transverse']).filter(({ path }) => path[2] === '1')
    const { form, moves } = sweep(raised, free, firstStrides(free), net, { ...aim, cost: () => 1 })
    expect(moves).toBe(0)
    expect(form).toEqual(raised)
    expect(net.score()).toEqual(before)
  }, 60_000)
})

test('bone that is missing behind a facet is told in mm', () => {
  const missing = missingBehindFacets('L3')
  expect(missing(() => -1)).toBe(0)
  expect(missing(() => 2)).toBeCloseTo(20)
  expect(missing(vertebra('L3', known))).toBeLessThan(2)
})

test('a person who was moved, turned and enlarged is laid back on the same shape', () => {
  const soup = them.soup.slice()
  for (let i = 0; i < soup.length; i += 3) {
    const [x, y, z] = [soup[i]!, soup[i + 1]!, soup[i + 2]!]
    soup.set([1.1 * x + 5, 1.1 * (0.96 * y - 0.28 * z) + 20, 1.1 * (0.28 * y + 0.96 * z) - 8], i)
  }
  const { meanMm, normals } = scoreOf(them, [laidOn(person('moved', soup), them)])
  expect(meanMm).toBeLessThan(0.3)
  expect(normals).toBeGreaterThan(0.95)
}, 60_000)

test('inside and outside of a person are told apart', () => {
  expect(signedDistance(them, [0, 0, 0])).toBeLessThan(-8)
  expect(signedDistance(them, [0, 0, -24.5])).toBeGreaterThan(4)
  expect(signedDistance(them, [40, 20, 10])).toBeGreaterThan(10)
})
