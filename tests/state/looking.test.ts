import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { setMode } from '../../src/state/actions.ts'
import { look, lookAt, lookAtSelected, lookFromSide, sidesSeen } from '../../src/state/looking.ts'
import { seek } from '../../src/state/playhead.ts'
import { setSight } from '../../src/state/sight.ts'
import { initialState, store } from '../../src/state/store.ts'
import { toldMoment } from '../../src/state/told.ts'
import { issuesWith, momentRule } from '../../src/story/ranges.ts'

beforeEach(() => {
  store.setState(initialState, true)
  seek(0)
})
afterEach(() => setSight(null))
const view = () => toldMoment().view

describe('looking from a side', () => {
  test('goes straight above and below while exploring, and not quite while a story is told', () => {
    lookFromSide('superior')
    expect(view().elevationDeg).toBe(80)
    setMode('explore')
    lookFromSide('superior')
    expect(view().elevationDeg).toBe(90)
    lookFromSide('inferior')
    expect(view().elevationDeg).toBe(-90)
  })

  test('leaves what is looked at, how near, and everything in range', () => {
    setMode('explore')
    const { at, spanMm, panMm } = view()
    for (const side of sidesSeen) {
      lookFromSide(side)
      expect(view()).toMatchObject({ at, spanMm, panMm })
      expect(issuesWith(momentRule, toldMoment(), '')).toEqual([])
    }
  })
})

describe('flying', () => {
  test('aims at the parts, as near as the picture says they are large', () => {
    setSight({
      framing: () => ({ spanMm: 123, panMm: [1, 2, 3] }),
      middleOf: () => [0, 0, 0],
      readingsOf: () => null,
    })
    setMode('explore')
    lookAt(['ganglion-L5-right'], { azimuthDeg: 90 })
    expect(view()).toMatchObject({ at: ['ganglion-L5-right'], azimuthDeg: 90, spanMm: 123, panMm: [1, 2, 3] })
  })

  test('goes to what is selected before what the pointer rests on, and nowhere without either', () => {
    setMode('explore')
    const before = view()
    lookAtSelected()
    expect(view()).toEqual(before)
    store.setState({ hovered: 'L3' })
    lookAtSelected()
    expect(view().at).toEqual(['L3'])
    store.setState({ selection: ['sacrum', 'L5'] })
    lookAtSelected()
    expect(view().at).toEqual(['sacrum', 'L5'])
  })
})

describe('sliding', () => {
  test('there and back leads back, from any side', () => {
    setMode('explore')
    for (const side of sidesSeen) {
      lookFromSide(side)
      const { panMm } = view()
      look.slideRight()
      look.slideUp()
      expect(view().panMm).not.toEqual(panMm)
      look.slideLeft()
      look.slideDown()
      for (const axis of [0, 1, 2] as const) expect(view().panMm[axis]).toBeCloseTo(panMm[axis])
    }
  })

  test('stays near what a story tells of, and goes anywhere while exploring', () => {
    const { spanMm, panMm } = view()
    for (let i = 0; i < 60; i++) look.slideUp()
    expect(view().panMm[1] - panMm[1]).toBeCloseTo(1.5 * spanMm)
    setMode('explore')
    for (let i = 0; i < 60; i++) look.slideUp()
    expect(view().panMm[1]).toBe(2000)
  })
})
