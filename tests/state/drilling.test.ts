import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cardOf, subjectFor } from '../../src/drill/deck.ts'
import { isWeaker, reflexOf } from '../../src/drill/deficits.ts'
import { read } from '../../src/drill/progress-file.ts'
import { shownOf } from '../../src/drill/subjects.ts'
import { wantedNow } from '../../src/drill/turn.ts'
import { movements } from '../../src/mechanics/symptoms.ts'
import { openMenu, select, setLabels, setMode } from '../../src/state/actions.ts'
import { hide } from '../../src/state/dissecting.ts'
import { eraseKept, KEY, keep, readKept } from '../../src/state/drill-keeping.ts'
import {
  answer,
  bringIn,
  chooseGroup,
  drillStore,
  eraseProgress,
  goOn,
  hint,
  leaveSitting,
  openDrill,
  progressText,
  showAnswer,
  startSitting,
} from '../../src/state/drilling.ts'
import { askOver } from '../../src/state/quiz.ts'
import { initialState, store } from '../../src/state/store.ts'
import { toldMoment } from '../../src/state/told.ts'
import { readLink, writeLink } from '../../src/state/url.ts'
import { restingMoment } from '../../src/story/moment.ts'

/** A device's storage, as far as the page uses it. */
function deviceOf(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries))
  return {
    kept,
    storage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    },
  }
}
const blocked = {
  getItem: (): string => {
    throw new Error('blocked')
  },
  setItem: (): void => {
    throw new Error('blocked')
  },
  removeItem: (): void => {
    throw new Error('blocked')
  },
}

let device = deviceOf()
let close = (): void => {}
const NOW = new Date(2026, 10, 28, 18)
const fresh = drillStore.getState()

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
  device = deviceOf()
  vi.stubGlobal('localStorage', device.storage)
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('removeEventListener', () => {})
  store.setState({ ...initialState, mode: 'explore', tool: 'drill', picture: { is: 'drawn' } }, true)
  drillStore.setState(fresh, true)
  close = openDrill()
})
afterEach(() => {
  close()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const only = (group: (typeof fresh.groups)[number]): void => {
  for (const one of fresh.groups) chooseGroup(one, one === group)
}
const cardNow = () => cardOf(drillStore.getState().session!.queue[0]!)!

test('on a shared screen, whoever comes next begins with nothing', () => {
  only('deficits')
  startSitting()
  expect(drillStore.getState()).not.toEqual(fresh)
  store.setState({ clinic: 'asking', shared: true })
  store.setState({ clinic: 'attract' })
  expect(drillStore.getState()).toEqual(fresh)
})

describe('a sitting', () => {
  test('asks over a picture of its own and gives back what the viewer had', () => {
    hide(['sacrum'])
    select('L4')
    setLabels('names')
    const before = store.getState()
    startSitting()
    expect(store.getState().quiz).not.toBeNull()
    expect(store.getState().labels).toBe('off')
    expect(store.getState().dissection.hidden).toEqual([])
    setLabels('names')
    expect(store.getState().labels).toBe('off')
    openMenu('piriformis-right', 0, 0)
    expect(store.getState().menu).toBeNull()
    leaveSitting()
    const { quiz, labels, dissection, selection, explored } = store.getState()
    expect(quiz).toBeNull()
    expect({ labels, dissection, selection, explored }).toEqual({
      labels: 'names',
      dissection: before.dissection,
      selection: ['L4'],
      explored: before.explored,
    })
  })

  test('takes a tap on the picture as an answer, selects nothing by it, and learns from it', () => {
    only('muscles')
    startSitting()
    const subject = subjectFor(cardNow())!
    expect(cardNow().asks).toBe('find')
    expect(store.getState().selection).toEqual([])
    select(shownOf(subject, 'left'))
    expect(drillStore.getState().turn).toMatchObject({ settled: true, wrong: 0 })
    const id = drillStore.getState().session!.queue[0]!
    goOn()
    expect(drillStore.getState().progress[id]).toMatchObject({ reps: 1, lapses: 0, lastMs: NOW.getTime() })
    expect(read(device.kept.get(KEY)!).progress).toEqual(drillStore.getState().progress)
    expect(store.getState().selection).toEqual([])
  })

  test('lights a wrong tap, says no name in the picture, and shows the right one after the second', () => {
    only('muscles')
    startSitting()
    const subject = subjectFor(cardNow())!
    select('sacrum')
    expect(store.getState().selection).toEqual(['sacrum'])
    expect(drillStore.getState().turn!.settled).toBe(false)
    select('L3')
    expect(drillStore.getState().turn!.settled).toBe(true)
    expect(store.getState().selection).toEqual([shownOf(subject, 'left'), shownOf(subject, 'right')])
    goOn()
    expect(drillStore.getState().session!.again.length).toBe(1)
  })

  test('puts the body into the condition it asks about, keeps the zones back until they are answered, and then paints them', () => {
    only('deficits')
    startSitting()
    expect(cardNow()).toEqual({ asks: 'deficit', of: 'L3' })
    expect(toldMoment().condition.herniation).toMatchObject({ disc: 'L3-L4', zone: 'foraminal', side: 'right' })
    expect(toldMoment().show).toMatchObject({ zones: 0, layers: { skin: 1 } })
    select('L3')
    expect(drillStore.getState().turn!.last).toBeNull()
    select('skin', [-70, -420, 60])
    expect(drillStore.getState().turn!.settled).toBe(true)
    expect(toldMoment().show.zones).toBe(1)
    goOn()
    expect(drillStore.getState().turn).toMatchObject({ part: 1, settled: false })
    answer({ by: 'choice', of: 'straighten-knee' })
    goOn()
    expect(drillStore.getState().progress['deficit/L3']).toBeDefined()
    expect(cardNow()).toEqual({ asks: 'deficit', of: 'L4' })
    expect(toldMoment().show.zones).toBe(0)
  })

  test('helps when it is asked: a few places light up, or the zones are painted', () => {
    only('muscles')
    startSitting()
    hint()
    expect(store.getState().selection.length).toBeGreaterThanOrEqual(3)
    expect(store.getState().selection).toContain(shownOf(subjectFor(cardNow())!, 'right'))
    leaveSitting()
    only('deficits')
    startSitting()
    hint()
    expect(toldMoment().show.zones).toBe(1)
  })

  test('of ten new cards ends with ten learned, missed ones asked again, and the picture as it was', () => {
    const { explored } = store.getState()
    startSitting()
    const all = drillStore.getState().session!.queue
    let asked = 0
    for (let turn = drillStore.getState().turn; turn; turn = drillStore.getState().turn) {
      const again = drillStore.getState().session!.again.includes(drillStore.getState().session!.queue[0]!)
      // Each is shown the first time and known the second.
      if (!again) showAnswer()
      else if (turn.card.asks === 'deficit' && wantedNow(turn) !== 'skin') {
        const { of } = turn.card
        const movement = movements.find((id) => isWeaker(of, id))!
        answer({ by: 'choice', of: wantedNow(turn) === 'movement' ? movement : reflexOf(of) })
      } else answer({ by: 'choice', of: subjectFor(turn.card) ?? (turn.card.of as 'L3') })
      expect(drillStore.getState().turn!.settled).toBe(true)
      goOn()
      expect(++asked).toBeLessThan(100)
    }
    expect(Object.keys(drillStore.getState().progress).sort()).toEqual([...all].sort())
    for (const memory of Object.values(drillStore.getState().progress)) expect(memory?.reps).toBe(1)
    expect(drillStore.getState().session).toMatchObject({ queue: [], answered: all.length, right: 0 })
    expect(store.getState().quiz).toBeNull()
    expect(store.getState().explored).toEqual(explored)
  })

  test('that is left for the story leaves the story’s picture alone', () => {
    startSitting()
    setMode('story')
    close()
    expect(store.getState()).toMatchObject({ mode: 'story', quiz: null, explored: {}, selection: [] })
  })

  test('without a picture asks about roots alone', () => {
    store.setState({ picture: { is: 'unavailable', why: 'no-webgl' } })
    startSitting()
    for (const id of drillStore.getState().session!.queue) expect(id).toMatch(/^(deficit|signs|root)\//)
  })

  test('never stands in a link, and neither does what it lights', () => {
    const link = writeLink(store.getState()).toString()
    askOver(restingMoment, ['piriformis-right'])
    expect(writeLink(store.getState()).toString()).toBe(link)
  })
})

describe('what is kept', () => {
  test('is read back by the next page, and erased without a trace', () => {
    startSitting()
    showAnswer()
    goOn()
    const { progress } = drillStore.getState()
    expect(Object.keys(progress).length).toBe(1)
    expect([...device.kept.keys()]).toEqual([KEY])
    close()
    drillStore.setState(fresh, true)
    close = openDrill()
    expect(drillStore.getState()).toMatchObject({ progress, keeping: 'device', unread: null })
    eraseProgress()
    expect(device.kept.size).toBe(0)
    expect(drillStore.getState().progress).toEqual({})
  })

  test('lasts as long as the page where the device keeps nothing, and the panel knows', () => {
    vi.stubGlobal('localStorage', blocked)
    close()
    close = openDrill()
    expect(drillStore.getState().keeping).toBe('page')
    startSitting()
    showAnswer()
    goOn()
    leaveSitting()
    close()
    close = openDrill()
    expect(Object.keys(drillStore.getState().progress).length).toBe(1)
    expect(() => eraseProgress()).not.toThrow()
  })

  test('is nothing at all on a page that was opened for a clinic screen, whatever mode it goes to', () => {
    const { state } = readLink(new URLSearchParams('mode=clinic'))
    expect(state.shared).toBe(true)
    close()
    store.setState({ ...state, mode: 'explore' }, true)
    drillStore.setState(fresh, true)
    close = openDrill()
    startSitting()
    showAnswer()
    goOn()
    expect(drillStore.getState().keeping).toBe('shared')
    expect(device.kept.size).toBe(0)
    expect(readLink(new URLSearchParams('mode=explore')).state.shared).toBe(false)
  })

  test('that makes no sense is put by, not lost, and named', () => {
    const { storage, kept } = deviceOf({ [KEY]: '{"cards": "soup"}' })
    const { progress, unread, keeps } = readKept(() => storage)
    expect({ progress, unread, keeps }).toEqual({ progress: {}, unread: '{"cards": "soup"}', keeps: true })
    keep({}, () => storage)
    expect(readKept(() => storage).unread).toBe('{"cards": "soup"}')
    expect([...kept.values()]).toContain('{"cards": "soup"}')
    kept.set(KEY, 'more soup')
    expect(readKept(() => storage).unread).toBe('{"cards": "soup"}\nmore soup')
    eraseKept(() => storage)
    expect(kept.size).toBe(0)
  })

  test('in part makes sense: that part counts, and the whole text is put by', () => {
    startSitting()
    showAnswer()
    goOn()
    const text = progressText().replace('"cards": {', '"cards": { "find/elbow": {},')
    const { storage } = deviceOf({ [KEY]: text })
    const found = readKept(() => storage)
    expect(found.progress).toEqual(drillStore.getState().progress)
    expect(found.unread).toBe(text)
    expect(readKept(() => storage)).toMatchObject({ progress: found.progress, unread: text })
  })
})

describe('a file', () => {
  test('brings back what was erased, and says so; nonsense leaves everything as it was', () => {
    startSitting()
    showAnswer()
    goOn()
    leaveSitting()
    const { progress } = drillStore.getState()
    const text = progressText()
    eraseProgress()
    bringIn(text)
    expect(drillStore.getState().progress).toEqual(progress)
    expect(drillStore.getState().said).toEqual({ is: 'brought', count: 1, issues: [] })
    bringIn('[1, 2]')
    expect(drillStore.getState().said).toMatchObject({ is: 'refused' })
    expect(drillStore.getState().progress).toEqual(progress)
    expect(read(device.kept.get(KEY)!).progress).toEqual(progress)
  })
})
