import { beforeEach, describe, expect, test } from 'vitest'
import { solve } from '../../src/mechanics/solve.ts'
import { knownPlaces } from '../../src/mechanics/touch-place.ts'
import { goToStep, play } from '../../src/state/actions.ts'
import {
  chooseStroke,
  giveHandsBack,
  goToPlace,
  leadTo,
  letGo,
  nudge,
  passTime,
  pressAt,
  pressHarder,
  takeHands,
  toggleHands,
  working,
} from '../../src/state/leading.ts'
import { playhead } from '../../src/state/playhead.ts'
import { initialState, store } from '../../src/state/store.ts'
import { toldMoment } from '../../src/state/told.ts'
import { readLink, writeLink } from '../../src/state/url.ts'
import { issuesWith, momentRule } from '../../src/story/ranges.ts'
import { stories } from '../../src/story/stories/index.ts'

const massage = stories.sciatica.steps.findIndex(({ id }) => id === 'massage-may-help')
const touch = () => toldMoment().touch!
const readings = () => solve(toldMoment()).readings

beforeEach(() => {
  // A frozen clock: time passes only as the tests let it.
  playhead.frozen = true
  playhead.ms = 0
  store.setState({ ...initialState, step: massage }, true)
  takeHands()
})

describe('who leads the hands', () => {
  test('begins with hands off, the story waiting, and a moment that any link may hold', () => {
    expect(store.getState()).toMatchObject({ leading: true, playing: false, lookedAway: false })
    expect(working(touch())).toBe(false)
    expect(issuesWith(momentRule, toldMoment(), '')).toEqual([])
    expect(readings().reflexDrive).toBeGreaterThan(0.99)
  })

  test('presses where the pointer is, and the hand goes where it goes, but not across the midline', () => {
    pressAt({ xMm: -80, yMm: -100 })
    expect(touch().place).toEqual({ xMm: -80, yMm: -100 })
    expect(touch().target).toBe('gluteus-maximus-right')
    leadTo({ xMm: -40, yMm: 60 })
    expect(touch().target).toBe('longissimus-right')
    leadTo({ xMm: 60, yMm: 60 })
    expect(touch().place!.xMm).toBeLessThan(0)
  })

  test('sees the reflex fall at once, and muscle soften and the squeeze ease as time goes by', () => {
    const before = readings()
    goToPlace('piriformis')
    for (let i = 0; i < 3; i++) pressHarder(1)
    toggleHands()
    expect(readings().reflexDrive).toBeLessThan(0.45)
    for (let i = 0; i < 200; i++) passTime(100)
    const now = readings()
    expect(touch().minutes).toBeCloseTo(10, 6)
    expect(touch().phase).toBeCloseTo(0.6, 6)
    expect(now.muscles['gluteus-maximus-right'].stiffness).toBeLessThan(0.96)
    expect(now.sciatic.right.squeezeMmHg).toBeLessThan(0.75 * before.sciatic.right.squeezeMmHg)
    expect(now.push!.dentMm).toBeGreaterThan(12)
    expect(now.drawnLarger).toHaveLength(1)
    for (const key of ['discs', 'foramina', 'roots'] as const) expect(now[key]).toEqual(before[key])
  })

  test('sees it fade after letting go, in three minutes of told time, and can go on from there', () => {
    pressAt({ xMm: -82, yMm: -112 })
    for (let i = 0; i < 200; i++) passTime(100)
    const soft = readings().muscles['gluteus-maximus-right'].stiffness
    letGo()
    expect(working(touch())).toBe(false)
    passTime(2000)
    const fading = readings().muscles['gluteus-maximus-right'].stiffness
    expect(fading).toBeGreaterThan(soft)
    expect(fading).toBeLessThan(1)
    expect(readings().push!.dentMm).toBe(0)
    pressAt({ xMm: -82, yMm: -112 })
    expect(readings().muscles['gluteus-maximus-right'].stiffness).toBeCloseTo(fading, 2)
    letGo()
    passTime(6500)
    expect(readings().muscles['gluteus-maximus-right'].stiffness).toBe(1)
  })

  test('can do with buttons and keys whatever a finger can', () => {
    goToPlace('buttock')
    expect(touch().place).toEqual({ xMm: -knownPlaces.buttock.xMm, yMm: knownPlaces.buttock.yMm })
    const { xMm, yMm } = touch().place!
    nudge(1, 0)
    // Seen from behind, the body's right is the picture's right.
    expect(touch().place!.xMm).toBeLessThan(xMm)
    nudge(0, 1)
    expect(touch().place!.yMm).toBeGreaterThan(yMm)
    chooseStroke('knead')
    expect(touch().stroke).toBe('knead')
    for (let i = 0; i < 20; i++) pressHarder(1)
    expect(touch().pressureKpa).toBe(50)
    for (let i = 0; i < 20; i++) pressHarder(-1)
    expect(touch().pressureKpa).toBe(2)
    toggleHands()
    expect(working(touch())).toBe(true)
    toggleHands()
    expect(working(touch())).toBe(false)
  })

  test('sees hands that hardly move where little motion is wanted', () => {
    store.setState({ reducedMotion: true })
    chooseStroke('knead')
    pressAt({ xMm: -82, yMm: -112 })
    passTime(700)
    expect(touch().phase).toBe(0)
    expect(touch().minutes).toBeGreaterThan(0)
  })

  test('gives them back to the story, whole, by the button or by going on', () => {
    pressAt({ xMm: -82, yMm: -112 })
    giveHandsBack()
    expect(store.getState()).toMatchObject({ leading: false, explored: {} })
    for (const goOn of [play, () => goToStep(massage + 1)]) {
      store.setState({ ...initialState, step: massage }, true)
      takeHands()
      goOn()
      expect(store.getState()).toMatchObject({ leading: false, explored: {} })
    }
  })

  test('can pass on what they do as a link', () => {
    pressAt({ xMm: -70, yMm: -66 })
    passTime(3000)
    const { state } = readLink(writeLink(store.getState()))
    store.setState({ ...state, leading: false }, true)
    expect(touch()).toMatchObject({ stroke: 'press', place: { xMm: -70, yMm: -66 }, target: 'gluteus-maximus-right' })
    expect(touch().minutes).toBeCloseTo(1.5, 3)
  })
})
