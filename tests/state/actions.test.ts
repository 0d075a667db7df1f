import { beforeEach, describe, expect, test } from 'vitest'
import {
  backToStory,
  chooseStory,
  explore,
  goToStep,
  nextStep,
  openHotspot,
  play,
  previousStep,
  resetView,
  seekTo,
  select,
  setHelp,
  setInsets,
  setLesion,
} from '../../src/state/actions.ts'
import { look } from '../../src/state/looking.ts'
import { dismissNotice, notify } from '../../src/state/notices.ts'
import { onSeek, playhead, seek } from '../../src/state/playhead.ts'
import { initialState, store } from '../../src/state/store.ts'
import { momentOfState, stepOf, toldMoment } from '../../src/state/told.ts'
import { issuesWith, momentRule } from '../../src/story/ranges.ts'

beforeEach(() => {
  store.setState(initialState, true)
  seek(0)
})
const now = store.getState

describe('choosing a story', () => {
  test('opens it at its beginning, waiting, with nothing of the other one left', () => {
    goToStep(9, 4000)
    setLesion({ side: 'left' })
    explore({ show: { layers: { skin: 1 } } })
    play()
    const seen: string[] = []
    const stop = store.subscribe((state) => seen.push(stepOf(state).id))
    chooseStory('disc-or-buttock')
    stop()
    expect(now()).toMatchObject({ story: 'disc-or-buttock', step: 0, playing: false, explored: {}, hotspot: null })
    expect(now().lesion.side).toBe('left')
    expect(playhead.ms).toBe(0)
    expect(new Set(seen)).toEqual(new Set(['two-places']))
  })

  test('that is told already changes nothing', () => {
    goToStep(3, 1000)
    chooseStory('sciatica')
    expect(now().step).toBe(3)
    expect(playhead.ms).toBe(1000)
  })
})

describe('stepping', () => {
  test('stays inside the story', () => {
    previousStep()
    expect(now().step).toBe(0)
    for (let i = 0; i < 20; i++) nextStep()
    expect(now().step).toBe(11)
  })

  test('back goes to the start of this step first, once it has been told for a while', () => {
    goToStep(4, 6000)
    previousStep()
    expect([now().step, playhead.ms]).toEqual([4, 0])
    previousStep()
    expect(now().step).toBe(3)
  })

  test('nobody is told of the new step at the time of the old one', () => {
    goToStep(2, 9000)
    const seen: number[] = []
    const stop = store.subscribe(() => seen.push(playhead.ms))
    goToStep(3)
    stop()
    expect(seen).toEqual([0])
  })

  test('lays down what was explored, selected and open', () => {
    explore({ condition: { ageYears: 70 } })
    select('sacrum')
    openHotspot('buttock')
    nextStep()
    expect([now().explored, now().selection, now().hotspot, now().lookedAway]).toEqual([{}, [], null, false])
  })

  test('playing again at the very end starts from the beginning', () => {
    goToStep(11, 20_400)
    play()
    expect([now().step, playhead.ms, now().playing]).toEqual([0, 0, true])
  })
})

describe('exploring', () => {
  test('pauses the story and stays on top of it until the viewer resumes', () => {
    play()
    explore({ condition: { ageYears: 70 } })
    explore({ condition: { inflammation: 0.5 } })
    expect(now().playing).toBe(false)
    expect(toldMoment().condition).toMatchObject({ ageYears: 70, inflammation: 0.5 })
    play()
    expect([now().explored, now().playing]).toEqual([{}, true])
  })

  test('looking around is known as such until the view is laid down', () => {
    explore({ condition: { ageYears: 70 } })
    expect(now().lookedAway).toBe(false)
    look.right()
    expect(now().lookedAway).toBe(true)
    resetView()
    expect([now().lookedAway, now().explored]).toEqual([false, { condition: { ageYears: 70 } }])
    backToStory()
    expect(now().explored).toEqual({})
  })

  test('every button of the view keeps it in range, however often it is pressed', () => {
    for (const press of Object.values(look)) {
      for (let i = 0; i < 40; i++) press()
      expect(issuesWith(momentRule, toldMoment(), '')).toEqual([])
    }
  })

  test('a turn right and a turn left lead back', () => {
    const { azimuthDeg, spanMm } = toldMoment().view
    look.right()
    look.left()
    look.closer()
    look.further()
    expect(toldMoment().view.azimuthDeg).toBeCloseTo(azimuthDeg)
    expect(toldMoment().view.spanMm).toBeCloseTo(spanMm)
  })

  test("a herniation explored where the story has none is a whole one, at the viewer's level", () => {
    const state = { ...initialState, step: 3, lesion: { disc: 'L4-L5', side: 'left' } as const }
    const { herniation } = momentOfState(
      { ...state, explored: { condition: { herniation: { depthMm: 7 } } } },
      0,
    ).condition
    expect(herniation).toMatchObject({ disc: 'L4-L5', side: 'left', depthMm: 7, zone: 'subarticular' })
  })

  test('scrubbing stays inside the step', () => {
    seekTo(-5)
    expect(playhead.ms).toBe(0)
    seekTo(1e9)
    expect(playhead.ms).toBe(20_200)
  })
})

describe('small things', () => {
  test('the story waits behind the help card', () => {
    play()
    setHelp(true)
    expect([now().help, now().playing]).toEqual([true, false])
  })

  test('a notice is told once and can be dismissed', () => {
    notify('no-webgl')
    notify('no-webgl')
    expect(now().notices).toEqual(['no-webgl'])
    dismissNotice('no-webgl')
    expect(now().notices).toEqual([])
  })

  test('the same insets wake nobody', () => {
    let woken = 0
    const stop = store.subscribe(() => woken++)
    setInsets({ topPx: 10, rightPx: 0, bottomPx: 0, leftPx: 0 })
    setInsets({ topPx: 10, rightPx: 0, bottomPx: 0, leftPx: 0 })
    stop()
    expect(woken).toBe(1)
  })

  test('another side mirrors the told moment at once', () => {
    const { azimuthDeg } = toldMoment().view
    setLesion({ side: 'left' })
    expect(toldMoment().view.azimuthDeg).toBe(360 - azimuthDeg)
    expect(toldMoment().condition.herniation?.side).toBe('left')
  })

  test('who follows the playhead is told of jumps, until they stop', () => {
    let told = 0
    const stop = onSeek(() => told++)
    seek(5)
    stop()
    seek(6)
    expect(told).toBe(1)
  })
})
