import { afterEach, beforeEach, expect, test } from 'vitest'
import { explore, goToStep, pause, play, select, setLesion, setMode } from '../../src/state/actions.ts'
import { type Clock, clinicTimesMs, finishVisit, isUnattended, runClinic, touchClinic } from '../../src/state/clinic.ts'
import { hide } from '../../src/state/dissecting.ts'
import { playhead, seek } from '../../src/state/playhead.ts'
import { setReportText } from '../../src/state/report.ts'
import { initialState, store } from '../../src/state/store.ts'
import { stepOf, storyOf } from '../../src/state/told.ts'

/** Time that passes when it is told to. */
function slowClock(): Clock & { readonly pass: (ms: number) => void } {
  let now = 0
  let calls: { at: number; call: () => void }[] = []
  return {
    now: () => now,
    after(ms, call) {
      const one = { at: now + ms, call }
      calls.push(one)
      return () => {
        calls = calls.filter((other) => other !== one)
      }
    },
    pass(ms) {
      const until = now + ms
      for (;;) {
        const next = calls.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        calls = calls.filter((one) => one !== next)
        now = next.at
        next.call()
      }
      now = until
    },
  }
}

const phase = () => store.getState().clinic
let clock: ReturnType<typeof slowClock>
let stop: () => void

/** What the story's own clock does at its end. */
function tellToTheEnd(): void {
  const { steps } = storyOf(store.getState())
  goToStep(steps.length - 1)
  store.setState({ playing: true })
  seek(stepOf(store.getState()).lengthMs)
  store.setState({ playing: false })
}

beforeEach(() => {
  store.setState({ ...initialState, mode: 'clinic', lesion: { disc: 'L4-L5', side: 'left' } }, true)
  playhead.ms = 0
  clock = slowClock()
  stop = runClinic(clock)
})
afterEach(() => stop())

test('attracts, tells the story silently, and begins again, for as long as nobody comes', () => {
  for (let round = 0; round < 100; round++) {
    expect([phase(), store.getState().mode, store.getState().playing]).toEqual(['attract', 'clinic', false])
    clock.pass(clinicTimesMs.attract + 1000)
    expect([phase(), store.getState().voice, store.getState().playing]).toEqual(['telling', 'silent', true])
    clock.pass(240_000)
    expect(phase()).toBe('telling')
    tellToTheEnd()
  }
})

test('serves who touches it, asks when they have gone, and then has forgotten all they did', () => {
  clock.pass(clinicTimesMs.attract + 1000)
  touchClinic()
  expect([phase(), store.getState().mode, store.getState().playing]).toEqual(['visiting', 'story', false])
  setLesion({ disc: 'L3-L4', side: 'right' })
  setReportText('L3/4 protrusion')
  setMode('explore')
  explore({ condition: { ageYears: 80 } })
  select('L4')
  hide()
  clock.pass(clinicTimesMs.visiting + 1000)
  expect([phase(), store.getState().explored.condition?.ageYears]).toEqual(['asking', 80])
  clock.pass(clinicTimesMs.asking + 1000)
  const { clinic: now, playing, voice, ...rest } = store.getState()
  const { clinic: _, playing: __, voice: ___, ...fresh } = initialState
  expect([now, playing, voice]).toEqual(['attract', false, 'silent'])
  expect(rest).toEqual({ ...fresh, mode: 'clinic', lesion: { disc: 'L4-L5', side: 'left' } })
})

test('who is still there goes on where they were, and every touch gives them the whole time again', () => {
  touchClinic()
  goToStep(4)
  for (let i = 0; i < 10; i++) {
    clock.pass(clinicTimesMs.visiting - 2000)
    touchClinic()
  }
  expect(phase()).toBe('visiting')
  clock.pass(clinicTimesMs.visiting + 1000)
  expect(phase()).toBe('asking')
  touchClinic()
  expect([phase(), store.getState().step]).toEqual(['visiting', 4])
  clock.pass(clinicTimesMs.visiting - 2000)
  expect(phase()).toBe('visiting')
})

test('who watches the story is not asked while it can still be running, but in the end is', () => {
  touchClinic()
  play()
  clock.pass(clinicTimesMs.watching - 2000)
  expect(phase()).toBe('visiting')
  clock.pass(4000)
  expect(phase()).toBe('asking')
})

test('who says they are done leaves nothing, and need not wait', () => {
  touchClinic()
  setLesion({ disc: 'L3-L4', side: 'right' })
  finishVisit()
  expect([phase(), store.getState().lesion]).toEqual(['attract', { disc: 'L4-L5', side: 'left' }])
})

test('a story that the device stopped, or that got stuck, begins anew', () => {
  clock.pass(clinicTimesMs.attract + 1000)
  pause()
  clock.pass(2000)
  expect([phase(), store.getState().playing]).toEqual(['attract', false])
  clock.pass(clinicTimesMs.attract + 1000)
  expect(phase()).toBe('telling')
  clock.pass(clinicTimesMs.telling + 1000)
  expect(phase()).not.toBe('telling')
})

test('is unattended while it attracts and tells, and never while somebody is there', () => {
  const seen = (['attract', 'telling', 'visiting', 'asking', null] as const).map((clinic) => isUnattended({ clinic }))
  expect(seen).toEqual([true, true, false, false, false])
})

test('a screen that is no longer a clinic’s does nothing by itself', () => {
  stop()
  clock.pass(3_600_000)
  expect([phase(), store.getState().playing]).toEqual([null, false])
})

test('who begins at the attract screen begins at the story’s beginning, who interrupts the story stays where it was', () => {
  expect(playhead.ms).toBeGreaterThan(0)
  touchClinic()
  expect([store.getState().step, playhead.ms]).toEqual([0, 0])
  finishVisit()
  clock.pass(clinicTimesMs.attract + 1000)
  goToStep(3, 5000)
  store.setState({ playing: true })
  touchClinic()
  expect([store.getState().step, playhead.ms]).toEqual([3, 5000])
})
