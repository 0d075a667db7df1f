import { beforeEach, describe, expect, test } from 'vitest'
import type { Wanted } from '../../src/offline/listed.ts'
import type { Kept } from '../../src/offline/messages.ts'
import {
  eraseFiles,
  initialOffline,
  type Keeper,
  keepEverything,
  keepTold,
  keptBy,
  lighten,
  notKept,
  offlineStore,
  readEverything,
  showNewer,
  stopKeeping,
} from '../../src/state/offline.ts'
import { initialState, store } from '../../src/state/store.ts'

const TOLD = ['told-1', 'told-2']
const ALL = [...TOLD, 'other-1', 'other-2', 'other-3']
const BYTES = 100

/** A keeper with files of a hundred bytes; `fate` says what becomes of each. */
function keeper(fate: (path: string) => Kept | Promise<Kept> = () => 'kept') {
  const here = new Set<string>()
  const of = (wanted: Wanted): readonly string[] => (wanted === 'everything' ? ALL : TOLD)
  const asked: string[] = []
  let others = 0
  const it: Keeper = {
    async missing(wanted) {
      const lacking = of(wanted).filter((path) => !here.has(path))
      return {
        bytes: of(wanted).length * BYTES,
        keptBytes: (of(wanted).length - lacking.length) * BYTES,
        files: lacking.map((path) => ({ path, bytes: BYTES })),
      }
    },
    async keep(path) {
      asked.push(path)
      const kept = await fate(path)
      if (kept === 'kept') here.add(path)
      return kept
    },
    // Some browsers refuse, and nothing comes of it.
    persist: () => Promise.reject(new Error('refused')),
    async lighten(wanted) {
      for (const path of here) if (!of(wanted).includes(path)) here.delete(path)
    },
    takeOver: async () => others,
    async erase() {
      here.clear()
    },
  }
  return { ...it, here, asked, setOthers: (count: number) => (others = count) }
}

beforeEach(() => {
  store.setState(initialState, true)
  offlineStore.setState(initialOffline, true)
})
const state = () => offlineStore.getState()

describe('everything', () => {
  test('is counted, fetched file by file, and then is here', async () => {
    const kept = keeper()
    keptBy(kept)
    await keepTold()
    await readEverything()
    expect(state().everything).toEqual({ bytes: 500, keptBytes: 200, toldBytes: 200 })
    const seen: number[] = []
    const stop = offlineStore.subscribe(({ everything }) => seen.push(everything!.keptBytes))
    await keepEverything()
    stop()
    expect([...new Set(seen)]).toEqual([200, 300, 400, 500])
    expect(state()).toMatchObject({ fetching: 'no', everything: { bytes: 500, keptBytes: 500 } })
  })

  test('goes on after a cut with what has not come yet', async () => {
    let up = false
    const kept = keeper((path) => (path === 'other-2' && !up ? 'cut' : 'kept'))
    keptBy(kept)
    await readEverything()
    await keepEverything()
    expect(state()).toMatchObject({ fetching: 'cut', everything: { keptBytes: 300 } })
    up = true
    kept.asked.length = 0
    await keepEverything()
    expect(kept.asked).toEqual(['other-2', 'other-3'])
    expect(state()).toMatchObject({ fetching: 'no', everything: { keptBytes: 500 } })
  })

  test('that is stopped asks for nothing more, and one that finds no room says so', async () => {
    const kept = keeper(() => {
      stopKeeping()
      return 'kept'
    })
    keptBy(kept)
    await keepEverything()
    expect(kept.asked).toHaveLength(1)
    expect(state().fetching).toBe('no')
    keptBy(keeper(() => 'full'))
    await keepEverything()
    expect(state().fetching).toBe('full')
  })

  test('is let go of but for the story that is told', async () => {
    const kept = keeper()
    keptBy(kept)
    await keepEverything()
    await lighten()
    expect([...kept.here]).toEqual(TOLD)
    expect(state().everything).toEqual({ bytes: 500, keptBytes: 200, toldBytes: 200 })
  })
})

test('a page that cannot be kept says one sentence, once; on a screen of many people, and where there is nothing to allow, none', () => {
  notKept('refused')
  notKept('refused')
  expect(store.getState().notices).toEqual(['no-offline'])
  expect(state().is).toBe('refused')
  store.setState({ notices: [], shared: true })
  notKept('full')
  store.setState({ shared: false })
  notKept('impossible')
  expect(store.getState().notices).toEqual([])
})

test('a story that finds no room is told of, and the page stays kept', async () => {
  keptBy(keeper(() => 'full'))
  await keepTold()
  expect(state().is).toBe('kept')
  expect(store.getState().notices).toEqual(['offline-full'])
})

test('a newer version waits while other windows show this one', async () => {
  const kept = keeper()
  keptBy(kept)
  kept.setOthers(2)
  await showNewer()
  expect(state().newer).toBe('others')
})

test('what is erased is not fetched again', async () => {
  const kept = keeper()
  keptBy(kept)
  await keepEverything()
  await eraseFiles()
  expect(kept.here.size).toBe(0)
  kept.asked.length = 0
  await keepTold()
  await keepEverything()
  expect(kept.asked).toEqual([])
  expect(state()).toMatchObject({ is: 'erased', everything: null, fetching: 'no' })
})
