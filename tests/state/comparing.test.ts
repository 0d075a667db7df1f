import { afterEach, describe, expect, test } from 'vitest'
import { setMode } from '../../src/state/actions.ts'
import {
  type Compare,
  chooseComparison,
  compareIn,
  compareNow,
  compareOut,
  comparisonOf,
  setCompareWay,
  setWipe,
} from '../../src/state/comparing.ts'
import { messageIn } from '../../src/state/mirror.ts'
import { initialState, store } from '../../src/state/store.ts'
import { momentOfState, toldMoment } from '../../src/state/told.ts'
import { readLink, writeLink } from '../../src/state/url.ts'
import { comparisons } from '../../src/story/compare.ts'
import { consultMoment } from '../../src/story/consult.ts'

const wiped: Compare = { panes: ['healthy', 'recovered'], as: 'wipe', wipe: 0.25 }

afterEach(() => store.setState(initialState))

describe('a comparison', () => {
  test('comes back from a link as it went in', () => {
    for (const panes of Object.values(comparisons))
      expect(compareIn(compareOut({ panes, as: 'beside', wipe: 0.5 }))).toEqual({ panes, as: 'beside', wipe: 0.5 })
    expect(compareIn(compareOut(wiped))).toEqual(wiped)
    const state = { ...initialState, mode: 'consult', compare: wiped } as const
    expect(readLink(writeLink(state)).state.compare).toEqual(wiped)
  })

  test('is none where it makes no sense, and a link with it complains', () => {
    for (const text of [
      '',
      'healthy',
      'healthy,healthy',
      'healthy,ill',
      'healthy,affected,recovered,before',
      'healthy,affected,recovered:wipe:0.5',
      'healthy,affected:wipe:2',
      'healthy,affected:wipe:',
      'healthy,affected:wipe:x',
      'healthy,affected:over:0.5',
      'healthy,affected:wipe:0.5:1',
    ])
      expect(compareIn(text), text).toBeUndefined()
    const { state } = readLink(new URLSearchParams({ compare: 'healthy,ill' }))
    expect(state.compare).toBeNull()
    expect(state.notices).toContain('link-value')
  })

  test('reaches a second window only where it makes sense', () => {
    const told = (compare: unknown): unknown => {
      const message = messageIn({ is: 'state', ms: 0, state: { compare } })
      return message?.is === 'state' ? message.state.compare : 'no message'
    }
    expect(told(wiped)).toEqual(wiped)
    expect(told(null)).toBeNull()
    expect(told({ ...wiped, panes: ['healthy'] })).toBeUndefined()
    expect(told({ ...wiped, panes: ['healthy', 'ill'] })).toBeUndefined()
    expect(told({ ...wiped, wipe: 2 })).toBeUndefined()
  })

  test('is shown in a consultation alone', () => {
    expect(compareNow({ mode: 'story', compare: wiped })).toBeNull()
    expect(compareNow({ mode: 'consult', compare: wiped })).toBe(wiped)
  })

  test('of three is never wiped; of two it keeps the way that was chosen', () => {
    chooseComparison('harm')
    setCompareWay('wipe')
    expect(store.getState().compare?.as).toBe('wipe')
    chooseComparison('all')
    expect(store.getState().compare?.as).toBe('beside')
    setCompareWay('wipe')
    expect(store.getState().compare?.as).toBe('beside')
  })

  test('has its handle held within the picture', () => {
    chooseComparison('harm')
    setWipe(7)
    expect(store.getState().compare?.wipe).toBe(1)
    setWipe(-1)
    expect(store.getState().compare?.wipe).toBe(0)
  })

  test('of a muscle looks at it, and gives the view back afterwards', () => {
    setMode('consult')
    chooseComparison('massage')
    expect(toldMoment().view.at).toEqual(['gluteus-maximus-right'])
    expect(toldMoment().show.layers).toMatchObject({ muscle: 1, skin: 0 })
    expect(comparisonOf(store.getState().compare)).toBe('massage')
    chooseComparison(null)
    expect(toldMoment()).toEqual(consultMoment(store.getState().lesion))
    expect(store.getState().compare).toBeNull()
  })

  test('of a muscle in a link looks at it too, on the side that is told of', () => {
    const { state } = readLink(new URLSearchParams('mode=consult&compare=before,after&side=left'))
    expect(momentOfState({ ...initialState, ...state }, 0).view.at).toEqual(['gluteus-maximus-left'])
  })
})
