import { beforeEach, expect, test } from 'vitest'
import { pageApi } from '../../src/app/page-api.ts'
import { playhead } from '../../src/state/playhead.ts'
import { initialState, store } from '../../src/state/store.ts'
import { stepOf, toldMoment } from '../../src/state/told.ts'
import { issuesWith, momentRule } from '../../src/story/ranges.ts'
import { MANY, mangler } from './mangle.ts'

const fresh = (): void => {
  store.setState({ ...initialState, picture: { is: 'unavailable', why: 'no-webgl' } }, true)
  playhead.ms = 0
}
beforeEach(fresh)

const changes = [
  {
    condition: {
      ageYears: 64,
      herniation: { depthMm: 6, type: 'protrusion', towards: { type: 'extrusion', amount: 0.2 } },
    },
  },
  { view: { at: ['L4'], azimuthDeg: 20, panMm: [1, 2, 3], towards: [{ at: ['L5'], amount: 0.5 }] } },
  { posture: { name: 'sitting', hipFlexionDeg: { left: 40, right: 40 } }, touch: null },
  { show: { layers: { skin: 0.4 }, structures: { L5: 1 }, signal: { side: 'left', at: 0.3 } } },
]

test(`${MANY} mangled calls of a script are done, or refused in words that name place, expectation and value (seed 810)`, async () => {
  const { next, pick, scrap, value } = mangler(810)
  const api = pageApi()
  const calls: readonly (() => unknown)[] = [
    () => api.set(value(pick(changes)) as never),
    () => api.set(value(pick(changes)) as never),
    () => api.set(scrap() as never),
    () => api.goTo((next() < 0.5 ? 'herniation' : scrap()) as never, (next() < 0.5 ? 100 : scrap()) as never),
    () => api.select((next() < 0.3 ? 'L5' : scrap()) as never),
  ]
  const count = { done: 0, refused: 0 }
  for (let i = 0; i < MANY; i++) {
    if (i % 20 === 0) fresh()
    const before = store.getState()
    try {
      await pick(calls)()
      count.done++
    } catch (error) {
      const { message } = error as Error
      if (!/^explainer\.\w+: [\s\S]*expected [\s\S]+[,;] got /.test(message))
        expect.fail(`says "${message.slice(0, 300)}"`)
      if (store.getState() !== before) expect.fail(`was changed by what it refused: ${message.slice(0, 300)}`)
      count.refused++
    }
    if (!stepOf(store.getState()) || typeof playhead.ms !== 'number') expect.fail('stands at no step or time')
    if (i % 10 !== 0) continue
    const issues = issuesWith(momentRule, toldMoment(), 'moment')
    if (issues.length > 0) expect.fail(issues.join())
  }
  for (const [what, times] of Object.entries(count)) expect(times, what).toBeGreaterThan(MANY / 20)
})
