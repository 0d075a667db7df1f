import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { structureIds } from '../../src/anatomy/structures.ts'
import { pageApi } from '../../src/app/page-api.ts'
import { hide } from '../../src/state/dissecting.ts'
import { playhead } from '../../src/state/playhead.ts'
import { initialState, store } from '../../src/state/store.ts'
import { VERSION } from '../../src/state/version.ts'

const api = pageApi()
beforeEach(() => {
  store.setState({ ...initialState, picture: { is: 'unavailable', why: 'no-webgl' } }, true)
  playhead.ms = 0
})

test('the version is the one in package.json', () => {
  expect(VERSION).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version)
})

describe('without a picture', () => {
  test('is ready as soon as that is known', async () => {
    store.setState({ picture: { is: 'loading', seen: false } })
    const { ready } = pageApi()
    store.setState({ picture: { is: 'unavailable', why: 'no-webgl' } })
    await expect(ready).resolves.toBeUndefined()
  })

  test('goes to any step and time, paused', async () => {
    store.setState({ playing: true })
    await api.goTo('herniation', 5000)
    expect([store.getState().step, playhead.ms, store.getState().playing]).toEqual([5, 5000, false])
    expect(api.body().discs['L5-S1'].herniation?.depthMm).toBeGreaterThan(1)
  })
})

test('rejects a step, a time and a value it cannot use, naming place, expectation and what came', async () => {
  await expect(api.goTo('nowhere')).rejects.toThrow('explainer.goTo: expected a step of what-is-sciatica')
  await expect(api.goTo('herniation', -1)).rejects.toThrow('expected 0 to 20000 ms in herniation, got -1')
  await expect(api.set({ condition: { ageYears: 140 } })).rejects.toThrow(
    'explainer.set: condition.ageYears: expected 20 to 90, got 140',
  )
  await expect(api.set({ show: { layers: { skin: Number.NaN } } })).rejects.toThrow('show.layers.skin: expected 0 to 1')
  expect(() => api.select('tail')).toThrow('got "tail"')
  expect(store.getState().explored).toEqual({})
})

test('changes the moment, and the body with it', async () => {
  await api.goTo('discs-change')
  const young = api.body().discs['L4-L5']
  await api.set({ condition: { ageYears: 80 } })
  expect(api.moment().condition.ageYears).toBe(80)
  expect(api.body().discs['L4-L5'].waterFraction).toBeLessThan(young.waterFraction)
})

test('reports every structure, and which can be seen', async () => {
  await api.goTo('healthy-back')
  const report = (id: string) => api.structures().find((one) => one.id === id)
  expect(api.structures()).toHaveLength(structureIds.length)
  expect(report('sciatic-nerve-right')).toMatchObject({
    name: 'Right sciatic nerve',
    ta2: '6569',
    fma: 22111,
    visible: true,
  })
  expect(report('skin')?.visible).toBe(false)
  hide(['sciatic-nerve-right'])
  expect(report('sciatic-nerve-right')?.visible).toBe(false)
})

test('reads a report as the grammar does, changes nothing by it, and refuses what is no text', async () => {
  await api.ready
  const before = store.getState()
  const { findings, unknown } = api.readReport('L4-5: possible left foraminal protrusion. Gribble.')
  expect(findings).toEqual([
    {
      disc: 'L4-L5',
      side: 'left',
      zone: 'foraminal',
      type: 'protrusion',
      sizeMm: null,
      root: null,
      contact: null,
      heightLoss: null,
      canalStenosis: null,
      foraminalStenosis: null,
      certainty: 'possible',
    },
  ])
  expect(unknown).toEqual(['Gribble'])
  expect(Object.keys(api.readReport('cauda equina compression'))).toEqual(['findings', 'unknown'])
  expect(store.getState()).toBe(before)
  expect(() => api.readReport(7 as never)).toThrow('explainer.readReport: expected the text of a report, got number')
  expect(() => api.readReport(null as never)).toThrow('got null')
})

test('a report that is read too early is refused with what to wait for, and read once that has come', async () => {
  store.setState({ picture: { is: 'loading', seen: false } })
  const early = pageApi()
  expect(() => early.readReport('L4-5 protrusion')).toThrow('await it first')
  store.setState({ picture: { is: 'unavailable', why: 'no-webgl' } })
  await early.ready
  expect(early.readReport('L4-5 protrusion').findings).toHaveLength(1)
})
