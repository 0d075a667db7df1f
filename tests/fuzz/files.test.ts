import { beforeEach, expect, test } from 'vitest'
import { cardOf, deck, idOf } from '../../src/drill/deck.ts'
import { type Memory, remembered } from '../../src/drill/memory.ts'
import { nothingLearned, type Progress } from '../../src/drill/progress.ts'
import { read, written } from '../../src/drill/progress-file.ts'
import { languages } from '../../src/i18n/index.ts'
import { openMarks } from '../../src/state/drawing.ts'
import { bringIn, drillStore } from '../../src/state/drilling.ts'
import { type Mark, marksFile, marksIn, marksOfFile } from '../../src/state/marks.ts'
import { initialState, store } from '../../src/state/store.ts'
import { MANY, mangler } from './mangle.ts'

beforeEach(() => {
  store.setState(initialState, true)
  drillStore.setState({ progress: nothingLearned, said: null })
})

const json = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return '{'
  }
}

const marks: readonly Mark[] = [
  {
    is: 'pen',
    colour: 'chalk',
    points: [
      { id: 'L5', restMm: [1, 2.5, -3] },
      { id: 'skin', on: [0, 120, 0.25, 0.5] },
    ],
  },
  {
    is: 'arrow',
    colour: 'amber',
    from: { id: 'L4', restMm: [0, 40, 10] },
    to: { id: 'sciatic-nerve-left', on: [0, 3, 0.1, 0.2] },
  },
  { is: 'text', colour: 'teal', at: { id: 'disc-L5-S1', restMm: [0, 0, -20] }, text: 'here' },
]

test(`${MANY} mangled files of marks: what opens is drawn as it is saved, what does not is told with place and reason and leaves the drawing as it was (seed 806)`, () => {
  const { next, pick, text, value } = mangler(806)
  const whole = marksFile(marks)
  expect(marksOfFile(whole)).toEqual(marks)
  const count = { opened: 0, refused: 0 }
  store.setState({ marks })
  for (let i = 0; i < MANY; i++) {
    const file = next() < 0.5 ? text(whole) : json(value(JSON.parse(whole)))
    const before = store.getState().marks
    const issue = openMarks(file)
    const opened = issue === null
    if (
      issue &&
      (!issue.got || issue.got.length > 60 || !languages.en.draw.notMarks(issue.place, issue.expected, issue.got))
    )
      expect.fail(`says ${JSON.stringify(issue)} to ${file.slice(0, 300)}`)
    const after = store.getState().marks
    count[opened ? 'opened' : 'refused']++
    if (!opened && after !== before) expect.fail(`was changed by ${file.slice(0, 300)}`)
    if (!opened) continue
    if (marksIn(after) === null) expect.fail(`draws what is no mark: ${file.slice(0, 300)}`)
    if (i % 10 === 0) expect(marksOfFile(marksFile(after))).toEqual(after)
    store.setState({ marks: pick([marks, after]) })
  }
  for (const [what, times] of Object.entries(count)) expect(times, what).toBeGreaterThan(MANY / 50)
})

const NOW = Date.parse('2026-11-28T17:20:00.000Z')
const learned = (every: number): Progress =>
  Object.fromEntries(
    deck.flatMap((card, i) => (i % every === 0 ? [[idOf(card), remembered(null, 'good', NOW + i)]] : [])),
  ) as Progress

test(`${MANY} mangled files of progress: each is refused with place, expectation and what came, or adds to what was learned (seed 807)`, () => {
  const { next, text, value } = mangler(807)
  const own = learned(7)
  const whole = written(learned(31))
  const count = { refused: 0, some: 0, all: 0 }
  for (let i = 0; i < MANY; i++) {
    const file = next() < 0.5 ? text(whole) : json(value(JSON.parse(whole)))
    const { progress, issues } = read(file)
    for (const { place, expected, got } of issues)
      if (typeof place !== 'string' || !expected.is || typeof got !== 'string' || got.length > 60)
        expect.fail(`says ${JSON.stringify({ place, expected, got })} to ${file.slice(0, 200)}`)
    count[progress === null ? 'refused' : issues.length > 0 ? 'some' : 'all']++
    if (progress === null && issues.length !== 1)
      expect.fail(`refused with ${issues.length} reasons: ${file.slice(0, 200)}`)
    for (const [id, memory] of Object.entries<Memory>((progress ?? {}) as Record<string, Memory>)) {
      const { dueMs, lastMs, stabilityDays, difficulty, reps, lapses } = memory
      const fits = dueMs >= lastMs && stabilityDays > 0 && difficulty >= 1 && difficulty <= 10 && lapses <= reps
      if (!cardOf(id) || !fits) expect.fail(`${id} ${JSON.stringify(memory)}: ${file.slice(0, 200)}`)
    }
    if (progress !== null && i % 10 === 0) expect(read(written(progress))).toEqual({ progress, issues: [] })
    if (i % 10 !== 0) continue
    drillStore.setState({ progress: own })
    bringIn(file)
    const after = drillStore.getState().progress
    if (progress === null) expect(after, 'what was refused changed nothing').toBe(own)
    else
      for (const id of Object.keys(own)) if (!(id in after)) expect.fail(`${id} was forgotten: ${file.slice(0, 200)}`)
  }
  for (const [what, times] of Object.entries(count)) expect(times, what).toBeGreaterThan(MANY / 50)
})
