import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchContext } from '../../src/scene/context-loss.ts'

let canvas: EventTarget
let page: { visibilityState: DocumentVisibilityState }
let told: string[]
let end: () => void

const lose = (): boolean => canvas.dispatchEvent(new Event('webglcontextlost'))
const restore = (): boolean => canvas.dispatchEvent(new Event('webglcontextrestored'))

beforeEach(() => {
  vi.useFakeTimers()
  canvas = new EventTarget()
  page = { visibilityState: 'visible' }
  told = []
  end = watchContext(
    canvas,
    { onGone: () => told.push('gone'), onBack: () => told.push('back'), onStop: () => told.push('stop') },
    page as Document,
  )
})
afterEach(() => {
  end()
  vi.useRealTimers()
})

test('a context that comes back at once is drawn on again, and nobody hears of it', () => {
  lose()
  vi.advanceTimersByTime(1000)
  restore()
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual(['back'])
})

test('one that is away is spoken of, and given up when it does not come back', () => {
  lose()
  vi.advanceTimersByTime(5000)
  expect(told).toEqual(['gone'])
  vi.advanceTimersByTime(30_000)
  expect(told).toEqual(['gone', 'stop'])
  restore()
  expect(told).toEqual(['gone', 'stop'])
})

test('the third loss in a short time ends it, and what follows is no longer heard', () => {
  for (const _ of [1, 2]) {
    lose()
    restore()
  }
  lose()
  restore()
  lose()
  vi.advanceTimersByTime(120_000)
  expect(told).toEqual(['back', 'back', 'stop'])
})

test('losses that lie far apart, or happen where nobody looks, end nothing', () => {
  for (const _ of [1, 2, 3, 4]) {
    lose()
    restore()
    vi.advanceTimersByTime(900_000)
  }
  page.visibilityState = 'hidden'
  for (const _ of [1, 2, 3, 4]) {
    lose()
    restore()
  }
  lose()
  vi.advanceTimersByTime(3_600_000)
  expect(told).toEqual(Array.from({ length: 8 }, () => 'back'))
  page.visibilityState = 'visible'
  vi.advanceTimersByTime(5000)
  expect(told.at(-1)).toBe('gone')
})
