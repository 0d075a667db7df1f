import { afterEach, beforeEach, expect, test } from 'vitest'
import { goToStep, select } from '../../src/state/actions.ts'
import { ledView, movingView, pointedAt } from '../../src/state/live-view.ts'
import { type Message, sharedOf } from '../../src/state/mirror.ts'
import { playhead, seek } from '../../src/state/playhead.ts'
import { follow, lead } from '../../src/state/second-screen.ts'
import { initialState, store } from '../../src/state/store.ts'

/** The other window: what it heard, and its voice. */
let heard: Message[]
let other: BroadcastChannel
let stop: (() => void) | null

beforeEach(() => {
  store.setState(initialState, true)
  playhead.ms = 0
  heard = []
  other = new BroadcastChannel('explainer-second-screen')
  other.onmessage = ({ data }: MessageEvent) => heard.push(data)
  stop = null
})
afterEach(() => {
  stop?.()
  other.close()
  for (const each of [movingView, ledView, pointedAt]) each.set(null)
})

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((done) => setTimeout(done, 1))
}
const view = { at: ['L4'], azimuthDeg: 10, elevationDeg: 0, spanMm: 300, panMm: [0, 0, 0] } as const

test('a window that comes later is told everything, and then every change, the clock and the camera', async () => {
  goToStep(3)
  stop = lead()
  await until(() => heard.length >= 1)
  heard = []
  other.postMessage({ is: 'hello', who: 1 })
  await until(() => heard.length >= 1)
  expect(heard[0]).toMatchObject({ is: 'state', state: { step: 3, lesion: initialState.lesion } })
  select('L4')
  seek(250)
  movingView.set(view)
  pointedAt.set({ rightMm: 4, upMm: -2, nearMm: 30, pane: 0 })
  await until(() => heard.length >= 5)
  expect(heard.slice(1)).toEqual([
    { is: 'state', state: { selection: ['L4'] }, ms: 0 },
    { is: 'frame', ms: 250, view: null, at: null },
    { is: 'frame', ms: 250, view, at: null },
    { is: 'frame', ms: 250, view, at: { rightMm: 4, upMm: -2, nearMm: 30, pane: 0 } },
  ])
})

test('a window that follows does as it is told, keeps what is its own, and says when nobody leads any more', async () => {
  const led: boolean[] = []
  store.setState({ voice: 'silent', tool: null })
  stop = follow((is) => led.push(is))
  await until(() => heard.some(({ is }) => is === 'hello'))
  const theirs = { ...initialState, step: 5, selection: ['sacrum'] as const, voice: 'browser' as const, playing: true }
  other.postMessage({ is: 'state', state: sharedOf(theirs), ms: 900 })
  other.postMessage({ is: 'frame', ms: 930, view, at: { rightMm: 1, upMm: 1, nearMm: 0, pane: 1 } })
  await until(() => playhead.ms === 930)
  expect(store.getState()).toMatchObject({ step: 5, selection: ['sacrum'], voice: 'silent', tool: null, playing: true })
  expect([ledView.get(), pointedAt.get()]).toEqual([view, { rightMm: 1, upMm: 1, nearMm: 0, pane: 1 }])
  other.postMessage({ is: 'gone' })
  await until(() => led.includes(false))
  expect([led, ledView.get(), store.getState().playing]).toEqual([[true, false], null, false])
})

test('what ends the lead tells who follows, once', async () => {
  const end = lead()!
  end()
  await until(() => heard.some(({ is }) => is === 'gone'))
  goToStep(2)
  await new Promise((done) => setTimeout(done, 20))
  expect(heard.filter(({ is }) => is === 'gone')).toHaveLength(1)
  expect(heard.at(-1)).toEqual({ is: 'gone' })
})

test('who leads knows when somebody comes and goes, and stops without a word when another leads', async () => {
  const followed: boolean[] = []
  let replaced = 0
  lead(
    (is) => followed.push(is),
    () => replaced++,
  )
  other.postMessage({ is: 'hello', who: 1 })
  // Another window beside: one of two that goes leaves the other.
  other.postMessage({ is: 'hello', who: 2 })
  other.postMessage({ is: 'left', who: 1 })
  other.postMessage({ is: 'left', who: 2 })
  await until(() => followed.length === 4)
  expect(followed).toEqual([true, true, true, false])
  other.postMessage({ is: 'frame', ms: 0, view: null, at: null })
  await until(() => replaced === 1)
  heard = []
  goToStep(4)
  await new Promise((done) => setTimeout(done, 20))
  expect(heard).toEqual([])
})

test('a window that follows says that it goes', async () => {
  follow(() => {})!()
  await until(() => heard.some(({ is }) => is === 'left'))
})
