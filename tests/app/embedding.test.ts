import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askedIn, type FromExplainer } from '../../src/app/embed-messages.ts'
import { type Host, hostOf, startEmbedding } from '../../src/app/embedding.ts'
import { pageApi } from '../../src/app/page-api.ts'
import { random } from '../../src/math/random.ts'
import { nextStep, select } from '../../src/state/actions.ts'
import { initialState, store } from '../../src/state/store.ts'

const HOST = 'https://clinic.example'
let told: FromExplainer[]
let say: (said: unknown, origin?: string) => void
let stop: () => void

beforeEach(async () => {
  store.setState({ ...initialState, picture: { is: 'unavailable', why: 'no-webgl' } }, true)
  told = []
  const host: Host = {
    origin: HOST,
    post: (message) => told.push(message),
    listen(heard) {
      say = (said, origin = HOST) => heard(said, origin)
      return () => {
        say = () => {}
      }
    },
  }
  const api = pageApi()
  stop = startEmbedding(host, api)
  await api.ready
})
afterEach(() => stop())

const settled = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}

describe('a page in a frame', () => {
  test('says that it is ready, and which steps there are', () => {
    expect(told[0]).toMatchObject({ explainer: 1, is: 'ready' })
    expect(told[0]?.is === 'ready' && told[0].steps).toContain('herniation')
  })

  test('goes where it is led, and answers under the number it was asked with', async () => {
    say({ explainer: 1, number: 7, ask: 'goTo', step: 'herniation' })
    say({ explainer: 1, number: 8, ask: 'set', change: { condition: { ageYears: 64 } } })
    say({ explainer: 1, number: 9, ask: 'body' })
    await settled()
    const answers = told.flatMap((message) => (message.is === 'answer' ? [message.number] : []))
    expect(answers.sort()).toEqual([7, 8, 9])
    expect([store.getState().step, store.getState().explored.condition?.ageYears]).toEqual([5, 64])
  })

  test('refuses what makes no sense, with the place, the expectation and what came', async () => {
    say({ explainer: 1, number: 1, ask: 'set', change: { condition: { ageYears: 400 } } })
    say({ explainer: 1, number: 2, ask: 'select', id: 'elbow' })
    say({ explainer: 1, number: 3, ask: 'goTo', step: 12 })
    await settled()
    const refusals = told.flatMap((message) => (message.is === 'refusal' ? [message] : []))
    const inOrder = refusals.sort((a, b) => a.number - b.number).map(({ why }) => why)
    expect(inOrder).toEqual([
      expect.stringContaining('ageYears: expected 20 to 90, got 400'),
      expect.stringContaining('got "elbow"'),
      expect.stringContaining('expected the id of a step, got number'),
    ])
  })

  test('tells what is chosen and told in it', async () => {
    await settled()
    told = []
    select('L4')
    nextStep()
    expect(told).toEqual([
      { explainer: 1, is: 'selected', id: 'L4', name: 'Vertebra L4' },
      { explainer: 1, is: 'selected', id: null, name: null },
      { explainer: 1, is: 'step', step: expect.any(String) },
    ])
  })

  test('does not hear any other page', async () => {
    say({ explainer: 1, number: 7, ask: 'goTo', step: 'herniation' }, 'https://elsewhere.example')
    await settled()
    expect([store.getState().step, told.filter(({ is }) => is === 'answer')]).toEqual([0, []])
  })

  test('hears only what is meant for it, whatever is said (seed 9)', () => {
    const next = random(9)
    const scraps: unknown[] = [null, 1, 'goTo', [], {}, { explainer: 1 }, -1, Number.NaN, 'x'.repeat(30_000), () => 0]
    const pick = (): unknown => scraps[Math.floor(next() * scraps.length)]
    for (let i = 0; i < 1000; i++) {
      const asked = askedIn({ explainer: pick(), number: pick(), ask: pick(), step: pick(), id: pick() })
      expect(asked === null || (asked.explainer === 1 && asked.ask === 'goTo')).toBe(true)
    }
    const round: Record<string, unknown> = { explainer: 1, number: 1, ask: 'set' }
    round.change = round
    expect(askedIn(round)).toBeNull()
  })
})

test('only a page in a frame whose link names an origin has a host', () => {
  const top = {} as Window
  Object.assign(top, { parent: top })
  const framed = { parent: { postMessage() {} } } as unknown as Window
  const host = (link: string, page: Window) => hostOf(new URLSearchParams(link), page)?.origin ?? null
  expect(host('from=https://clinic.example/a?b', framed)).toBe(HOST)
  expect(host('from=https://clinic.example', top)).toBeNull()
  for (const link of ['', 'from=', 'from=*', 'from=null', 'from=clinic', 'from=data:text/html,x', 'from=file:///x'])
    expect(host(link, framed), link).toBeNull()
})
