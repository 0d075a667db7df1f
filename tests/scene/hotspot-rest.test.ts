import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { comeTo, goFrom } from '../../src/scene/hotspot-rest.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const button = (): HTMLElement => ({ dataset: {} }) as HTMLElement
const isLit = ({ dataset }: HTMLElement): boolean => 'rested' in dataset

test('a place to tap is lit while a mouse rests on it', () => {
  const place = button()
  comeTo(place)
  vi.advanceTimersByTime(100)
  expect(isLit(place)).toBe(true)
  goFrom(place)
  expect(isLit(place)).toBe(false)
})

test('a place that is only crossed is never lit, nor is the one before it when the next is reached', () => {
  const [first, second] = [button(), button()]
  comeTo(first)
  vi.advanceTimersByTime(30)
  goFrom(first)
  comeTo(second)
  vi.advanceTimersByTime(30)
  goFrom(second)
  vi.advanceTimersByTime(1000)
  expect([first, second].map(isLit)).toEqual([false, false])
})
