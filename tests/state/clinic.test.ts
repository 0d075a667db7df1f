import { afterEach, beforeEach, expect, test } from 'vitest'
import { explore, goToStep, pause, play, select, setLesion, setMode } from '../../src/state/actions.ts'
import { type Clock, clinicTimesMs, finishVisit, isUnattended, runClinic, touchClinic } from '../../src/state/clinic.ts'
import { clinicName } from '../../src/state/clinic-name.ts'
import { hide } from '../../src/state/dissecting.ts'
import { ledView, movingView, phoneAt, pointedAt } from '../../src/state/live-view.ts'
import { playhead, seek } from '../../src/state/playhead.ts'
import { setReportText } from '../../src/state/report.ts'
import { initialScreens, screensStore } from '../../src/state/screens.ts'
import { type AppState, initialState, store } from '../../src/state/store.ts'
import { stepOf, storyOf } from '../../src/state/told.ts'
import { toolsIn, toolsOf } from '../../src/state/tool.ts'

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
  store.setState({ ...initialState, mode: 'clinic', shared: true, lesion: { disc: 'L4-L5', side: 'left' } }, true)
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
  expect(rest).toEqual({ ...fresh, mode: 'clinic', shared: true, lesion: { disc: 'L4-L5', side: 'left' } })
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

/** Every field as no link opens it: a new one does not compile until it is here. */
const lived: { readonly [Key in keyof AppState]: AppState[Key] } = {
  audience: 'therapist',
  language: 'es',
  mode: 'explore',
  clinic: 'visiting',
  story: 'disc-or-buttock',
  step: 3,
  playing: true,
  lingering: true,
  waits: true,
  lesion: { disc: 'L3-L4', side: 'right' },
  explored: { condition: { ageYears: 80 } },
  leading: true,
  lookedAway: true,
  selection: ['L4'],
  hovered: 'L3',
  hoveredRow: ['L3', 'L4'],
  several: true,
  menu: { ids: ['L4'], xPx: 10, yPx: 10 },
  dissection: { ...initialState.dissection, hidden: ['skin'], peel: 0.4 },
  past: { ...initialState.past, before: [{ ...initialState.dissection }] } as never,
  tool: 'mine',
  labels: 'names',
  section: { axis: 'axial' } as never,
  ghost: true,
  compare: 'healthy' as never,
  marks: [{ is: 'text', colour: 'teal', at: { id: 'L4', restMm: [0, 0, 0] }, text: 'here' }],
  marksPast: { before: [[]], after: [] },
  making: { is: 'pen', colour: 'amber', points: [{ id: 'L4', restMm: [0, 0, 0] }] },
  drawWith: { tool: 'text', colour: 'teal', text: 'here' },
  trace: { of: 'sciatic' } as never,
  ride: { at: 0.5 } as never,
  quiz: { tap: null } as never,
  shared: false,
  hotspot: 'disc',
  evidence: 'step',
  clinicalTerms: true,
  teachBack: { question: 1, chosen: 'disc', seeing: false },
  report: { text: 'L3/4 protrusion', shown: { index: 0, herniation: null } },
  mine: { ...initialState.mine, side: 'left' } as never,
  felt: [{ area: 'calf' }] as never,
  captions: false,
  spoken: { sentence: 2, word: 3 },
  speed: 1.15,
  voice: 'recorded',
  help: true,
  reducedMotion: true,
  picture: { is: 'unavailable', why: 'slow' },
  insets: { topPx: 1, rightPx: 2, bottomPx: 3, leftPx: 4 },
  notices: ['link'],
}
/** What belongs to the device and not to who stood before it. */
const devices: readonly (keyof AppState)[] = ['picture', 'insets', 'reducedMotion']

test('every field of the state is as the link opened it once a visit is over, but for what the device is', () => {
  touchClinic()
  const keys = Object.keys(initialState) as (keyof AppState)[]
  const opened: AppState = {
    ...initialState,
    mode: 'clinic',
    clinic: 'attract',
    voice: 'silent',
    shared: true,
    lesion: { disc: 'L4-L5', side: 'left' },
  }
  // What a visit is supposed to have changed differs from what is expected afterwards, field by field.
  for (const key of keys) expect(lived[key], key).not.toEqual(opened[key])
  store.setState(lived, true)
  finishVisit()
  const now = store.getState()
  for (const key of keys) expect(now[key], key).toEqual(devices.includes(key) ? lived[key] : opened[key])
  expect(Object.keys(now).sort()).toEqual(keys.sort())
})

test('what lives outside the state is forgotten too: names on handouts, held views, what was pointed at, other screens', () => {
  touchClinic()
  clinicName.text = 'Somebody'
  movingView.set({ at: ['L4'], azimuthDeg: 10, elevationDeg: 0, spanMm: 200, panMm: [0, 0, 0] })
  ledView.set(movingView.get())
  phoneAt.set({ x: 0.5, y: 0.5 })
  pointedAt.set({ rightMm: 1, upMm: 1, nearMm: 0, pane: 0 })
  screensStore.setState({ second: 'open', points: false, led: true, remote: { is: 'ended' } })
  finishVisit()
  expect(clinicName.text).toBe('')
  for (const view of [movingView, ledView, phoneAt, pointedAt]) expect(view.get()).toBeNull()
  expect(screensStore.getState()).toEqual(initialScreens)
})

test('offers no consultation, with its drawing, handouts, second windows and remotes, and nothing that leaves a file', () => {
  touchClinic()
  setMode('consult')
  expect(store.getState().mode).toBe('story')
  setMode('explore')
  expect(store.getState().mode).toBe('explore')
  const offered = toolsIn('explore', store.getState().shared)
  expect(offered).toEqual(toolsOf.explore.filter((tool) => tool !== 'save'))
})
