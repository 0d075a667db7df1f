import { expect, test, vi } from 'vitest'
import { once, onceFor } from '../../src/mechanics/when-asked.ts'

test('what is made once is made when it is first asked for, whatever it is', () => {
  for (const value of [{}, 0, null, undefined]) {
    const make = vi.fn(() => value)
    const get = once(make)
    expect(make).not.toHaveBeenCalled()
    expect(get()).toBe(value)
    expect(get()).toBe(value)
    expect(make).toHaveBeenCalledTimes(1)
  }
})

test('one for each key', () => {
  const make = vi.fn((key: 'a' | 'b') => ({ key }))
  const get = onceFor(make)
  expect(get('b')).toEqual({ key: 'b' })
  expect(get('a')).toEqual({ key: 'a' })
  expect(get('b')).toBe(get('b'))
  expect(make.mock.calls).toEqual([['b'], ['a']])
})
