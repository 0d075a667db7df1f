import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepAddress } from '../../src/app/address.ts'
import { goToStep, select } from '../../src/state/actions.ts'
import { peelTo } from '../../src/state/dissecting.ts'
import { initialState, store } from '../../src/state/store.ts'
import { writeLink } from '../../src/state/url.ts'

let written: string[]
let stop: () => void
const now = (): string => writeLink(store.getState()).toString()

beforeEach(() => {
  vi.useFakeTimers()
  store.setState(initialState, true)
  written = []
  stop = keepAddress((link) => written.push(link))
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

test('what changes once is written at once, what no link says never', () => {
  goToStep(3)
  expect(written).toEqual([now()])
  store.setState({ captions: false })
  vi.advanceTimersByTime(2000)
  expect(written).toHaveLength(1)
})

test('a long drag is written less often than any browser refuses, and at its end', () => {
  store.setState({ mode: 'explore' })
  vi.advanceTimersByTime(1000)
  written = []
  const FRAMES = 30_000 / 16
  for (let i = 1; i <= FRAMES; i++) {
    peelTo(i / FRAMES, i === 1)
    vi.advanceTimersByTime(16)
  }
  vi.advanceTimersByTime(1000)
  expect(written.length).toBeLessThan(100)
  expect(written.at(-1)).toBe(now())
  expect(now()).toContain('peel=1')
})

test('a browser that refuses stops nothing, and hears of the next change', () => {
  stop()
  let refused = 0
  stop = keepAddress((link) => {
    if (refused++ === 0) throw new DOMException('too often', 'SecurityError')
    written.push(link)
  })
  select('L4')
  vi.advanceTimersByTime(1000)
  select('L5')
  expect([store.getState().selection, written]).toEqual([['L5'], [now()]])
})
