import { beforeEach, expect, test } from 'vitest'
import { phoneAt } from '../../src/state/live-view.ts'
import { hearRelay, obey } from '../../src/state/remote.ts'
import { remoteCommandIn } from '../../src/state/remote-command.ts'
import { initialScreens, screensStore } from '../../src/state/screens.ts'
import { initialState, store } from '../../src/state/store.ts'
import { commandIn } from '../../tools/run/relay.mjs'

beforeEach(() => {
  store.setState(initialState, true)
  screensStore.setState({ ...initialScreens, remote: { is: 'paired', here: true } }, true)
  phoneAt.set(null)
})

const commands = [
  { do: 'next' },
  { do: 'back' },
  { do: 'toggle' },
  { do: 'lift' },
  { do: 'side', side: 'left' },
  { do: 'level', level: 'L3-L4' },
  { do: 'point', x: 0, y: 1 },
]

test('the page and the relay know the same commands', () => {
  for (const command of commands) {
    expect(remoteCommandIn(command)).toEqual(command)
    expect(commandIn(JSON.stringify(command))).toEqual(command)
  }
})

test('what is no command is none for the page either, whatever the relay let through', () => {
  const wrong = [
    null,
    7,
    'next',
    [],
    {},
    { do: 'constructor' },
    { do: '__proto__' },
    { do: 'side', side: 'up' },
    { do: 'level', level: 'L1-L2' },
    { do: 'point', x: 2, y: 0 },
    { do: 'point', x: Number.NaN, y: 0 },
    { do: 'point', x: '0', y: 0 },
  ]
  const before = store.getState()
  for (const command of wrong) {
    expect(remoteCommandIn(command)).toBeNull()
    hearRelay(JSON.stringify({ is: 'command', command }))
  }
  expect([store.getState(), phoneAt.get()]).toEqual([before, null])
})

test('a finger on the pad points at the same share of the free picture, and lifts', () => {
  obey({ do: 'point', x: 0.75, y: 0.25 })
  expect(phoneAt.get()).toEqual({ x: 0.75, y: 0.25 })
  obey({ do: 'lift' })
  expect(phoneAt.get()).toBeNull()
})

test('a phone that goes away points at nothing, and one that was never paired is not obeyed', () => {
  obey({ do: 'point', x: 0.5, y: 0.5 })
  hearRelay('{"is":"away"}')
  expect([phoneAt.get(), screensStore.getState().remote]).toEqual([null, { is: 'paired', here: false }])
  screensStore.setState(initialScreens)
  hearRelay('{"is":"command","command":{"do":"next"}}')
  expect(store.getState().step).toBe(0)
})

test('nonsense from the relay is not heard', () => {
  const before = [store.getState(), screensStore.getState()]
  for (const text of ['', '{', 'null', '7', '[]', '{"is":5}', '{"is":"command"}', undefined]) hearRelay(text)
  expect([store.getState(), screensStore.getState()]).toEqual(before)
})
