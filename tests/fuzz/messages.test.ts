import { afterEach, beforeEach, expect, test } from 'vitest'
import { askedIn, type FromExplainer, type ToExplainer } from '../../src/app/embed-messages.ts'
import { startEmbedding } from '../../src/app/embedding.ts'
import { pageApi } from '../../src/app/page-api.ts'
import { type Message, messageIn, sharedOf } from '../../src/state/mirror.ts'
import { playhead } from '../../src/state/playhead.ts'
import { hearRelay } from '../../src/state/remote.ts'
import { remoteCommandIn } from '../../src/state/remote-command.ts'
import { initialScreens, screensStore } from '../../src/state/screens.ts'
import { initialState, selectedIn, store } from '../../src/state/store.ts'
import { stepOf, toldMoment } from '../../src/state/told.ts'
import { issuesWith, momentRule } from '../../src/story/ranges.ts'
import { commandIn } from '../../tools/run/relay.mjs'
import { MANY, mangler } from './mangle.ts'

const fresh = (): void => {
  store.setState({ ...initialState, picture: { is: 'unavailable', why: 'no-webgl' } }, true)
  screensStore.setState(initialScreens, true)
  playhead.ms = 0
}
beforeEach(fresh)
afterEach(fresh)

/** Everything that reads the store can: there is a step, a selection, and a moment in range. */
function expectSound(place: () => string, moment: boolean): void {
  const state = store.getState()
  if (!stepOf(state)) expect.fail(`no step ${state.step} of ${state.story}: ${place()}`)
  selectedIn(state)
  if (!moment) return
  const issues = issuesWith(momentRule, toldMoment(), 'moment')
  if (issues.length > 0) expect.fail(`${issues}: ${place()}`)
}

const told = (value: unknown): string => {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 400)
  } catch {
    return 'what cannot be written down'
  }
}

const asks: readonly ToExplainer[] = [
  { explainer: 1, number: 1, ask: 'goTo', step: 'herniation', ms: 2000 },
  {
    explainer: 1,
    number: 2,
    ask: 'set',
    change: { condition: { ageYears: 64, herniation: { depthMm: 6, type: 'protrusion' } } },
  },
  {
    explainer: 1,
    number: 3,
    ask: 'set',
    change: { view: { at: ['L4'], panMm: [1, 2, 3] }, posture: { name: 'sitting' } },
  },
  { explainer: 1, number: 4, ask: 'select', id: 'L5' },
  { explainer: 1, number: 5, ask: 'play' },
  { explainer: 1, number: 6, ask: 'steps' },
]

test(`${MANY} mangled messages of an embedding page: each that is one is answered once, a refusal says why and changes nothing (seed 802)`, async () => {
  const { next, pick, value, scrap } = mangler(802)
  const heard: FromExplainer[] = []
  let say: (said: unknown) => void = () => {}
  const origin = 'https://clinic.example'
  const stop = startEmbedding(
    {
      origin,
      post: (message) => heard.push(message),
      listen: (listener) => {
        say = (said) => listener(said, origin)
        return () => {}
      },
    },
    pageApi(),
  )
  const count = { none: 0, answer: 0, refusal: 0 }
  for (let i = 0; i < MANY; i++) {
    if (i % 50 === 0) fresh()
    const said = next() < 0.03 ? scrap() : next() < 0.1 ? pick(asks) : value(pick(asks))
    const asked = askedIn(said)
    const before = store.getState()
    heard.length = 0
    say(said)
    for (let k = 0; k < 12; k++) await Promise.resolve()
    const replies = heard.filter((one) => one.is === 'answer' || one.is === 'refusal')
    if (replies.length !== (asked ? 1 : 0)) expect.fail(`${replies.length} replies to ${told(said)}`)
    const [reply] = replies
    if (!reply) {
      count.none++
      if (store.getState() !== before) expect.fail(`heard ${told(said)}`)
      continue
    }
    count[reply.is]++
    if (reply.number !== asked?.number) expect.fail(`answered ${reply.number} to ${told(said)}`)
    if (reply.is === 'refusal') {
      if (!/^(explainer\.)?\w+.*: expected [\s\S]+[,;] got /.test(reply.why))
        expect.fail(`says "${reply.why}" to ${told(said)}`)
      if (reply.why.length > 5000) expect.fail(`says ${reply.why.length} letters to ${told(said)}`)
      if (store.getState() !== before) expect.fail(`was changed by what it refused: ${told(said)}`)
    }
    expectSound(() => told(said), i % 10 === 0)
  }
  stop()
  for (const [what, times] of Object.entries(count)) expect(times, what).toBeGreaterThan(MANY / 20)
})

const screens = (): readonly Message[] => {
  const state = sharedOf({
    ...initialState,
    step: 3,
    selection: ['L5'],
    explored: { condition: { ageYears: 50, herniation: { depthMm: 4 } }, view: { at: ['L4'] } },
    section: { plane: 'axial', offsetMm: 5, azimuthDeg: 0, elevationDeg: 0, flipped: false },
    marks: [{ is: 'text', colour: 'chalk', at: { id: 'L5', restMm: [1, 2, 3] }, text: 'here' }],
    trace: { id: 'sciatic-nerve-left', at: 0.5 },
  })
  return [
    { is: 'state', ms: 1200, state },
    { is: 'state', ms: 0, state: { step: 5 } },
    { is: 'state', ms: 0, state: { story: 'disc-or-buttock', step: 1 } },
    { is: 'frame', ms: 30, view: null, at: { rightMm: 3, upMm: -2, nearMm: 4, pane: 1 } },
    {
      is: 'frame',
      ms: 30,
      view: { at: ['L4'], azimuthDeg: 10, elevationDeg: 0, spanMm: 300, panMm: [0, 0, 0] },
      at: null,
    },
  ] as readonly Message[]
}

test(`${MANY} mangled messages of another window: what gets through can be shown (seed 803)`, () => {
  const { next, pick, value, scrap } = mangler(803)
  const sound = screens()
  for (const message of sound) expect(messageIn(message, initialState)).toEqual(message)
  const count = { none: 0, state: 0, frame: 0 }
  for (let i = 0; i < MANY; i++) {
    if (i % 20 === 0) fresh()
    const said = next() < 0.03 ? scrap() : value(pick(sound))
    const before = store.getState()
    const message = messageIn(said, before)
    if (store.getState() !== before) expect.fail(`was changed by being judged: ${told(said)}`)
    if (message?.is === 'state') {
      count.state++
      playhead.ms = message.ms
      store.setState(message.state)
      expectSound(() => told(said), i % 10 === 0)
    } else if (message?.is === 'frame') {
      count.frame++
      if (!(message.ms >= 0) || (message.at && !Number.isFinite(message.at.rightMm))) expect.fail(told(said))
    } else count.none++
  }
  for (const [what, times] of Object.entries(count)) expect(times, what).toBeGreaterThan(MANY / 20)
})

const commands = [
  '{"do":"next"}',
  '{"do":"back"}',
  '{"do":"toggle"}',
  '{"do":"lift"}',
  '{"do":"side","side":"left"}',
  '{"do":"level","level":"L5-S1"}',
  '{"do":"point","x":0.5,"y":0.25}',
]

test(`${MANY} mangled commands of a phone: relay and page agree on each, and none but a command does anything (seed 804)`, () => {
  const { next, pick, text, value } = mangler(804)
  screensStore.setState({ remote: { is: 'paired', here: true } })
  const count = { command: 0, none: 0 }
  for (let i = 0; i < MANY; i++) {
    let said = text(pick(commands))
    if (next() < 0.4) {
      try {
        said = JSON.stringify(value(JSON.parse(pick(commands)))) ?? ''
      } catch {
        said = pick(commands)
      }
    }
    const relayed = commandIn(said)
    const before = store.getState()
    let parsed: unknown = null
    try {
      parsed = JSON.parse(said)
    } catch {}
    const asked = remoteCommandIn(parsed)
    // The page takes what it knows out of a message; the relay passes nothing on that holds more.
    if (relayed && !asked) expect.fail(`only the relay takes ${said}`)
    hearRelay(`{"is":"command","command":${said}}`)
    if (asked === null && store.getState() !== before) expect.fail(`obeyed ${said}`)
    count[relayed ? 'command' : 'none']++
    expectSound(() => said, i % 50 === 0)
  }
  for (const [what, times] of Object.entries(count)) expect(times, what).toBeGreaterThan(MANY / 50)
})

test('what the relay itself might say wrongly is not heard (seed 805)', () => {
  const { pick, text } = mangler(805)
  const said = [
    '{"is":"waiting"}',
    '{"is":"paired","token":"x"}',
    '{"is":"away"}',
    '{"is":"ended","why":"flood"}',
    '{"is":"command","command":{"do":"next"}}',
  ]
  for (let i = 0; i < MANY / 5; i++) {
    hearRelay(text(pick(said)))
    expectSound(() => 'the relay', i % 50 === 0)
  }
  expect(['none', 'paired', initialScreens.remote.is]).toContain(screensStore.getState().remote.is)
})
