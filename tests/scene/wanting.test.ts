import { beforeEach, expect, test } from 'vitest'
import { createWanting } from '../../src/scene/wanting.ts'
import { explore, goToStep } from '../../src/state/actions.ts'
import { store } from '../../src/state/store.ts'
import { momentOfState } from '../../src/state/told.ts'

beforeEach(() => goToStep(2))

test('as long as neither the state nor the time changes, what is wanted is one and the same', () => {
  const wanting = createWanting()
  const first = wanting.wanted(store.getState(), 500)
  expect(first).toEqual(momentOfState(store.getState(), 500))
  expect(wanting.wanted(store.getState(), 500)).toBe(first)
  expect(wanting.told(store.getState(), 500)).toBe(first.view)
})

test('a change of the state or of the time is followed', () => {
  const wanting = createWanting()
  const first = wanting.wanted(store.getState(), 0)
  const later = wanting.wanted(store.getState(), 2500)
  expect(later).not.toBe(first)
  expect(later).toEqual(momentOfState(store.getState(), 2500))
  const { view } = first
  explore({ view: { ...view, azimuthDeg: view.azimuthDeg + 20 } })
  expect(wanting.wanted(store.getState(), 2500).view.azimuthDeg).toBe(view.azimuthDeg + 20)
})

test('what the story looks at stays where it was while the viewer looks elsewhere', () => {
  const wanting = createWanting()
  const { view } = wanting.wanted(store.getState(), 0)
  explore({ view: { ...view, azimuthDeg: view.azimuthDeg + 20 } })
  const told = wanting.told(store.getState(), 0)
  expect(told.azimuthDeg).toBe(view.azimuthDeg)
  expect(wanting.told(store.getState(), 0)).toBe(told)
})
