import { describe, expect, test } from 'vitest'
import { type CardId, deck, groupOf, idOf } from '../../src/drill/deck.ts'
import { DAY_MS, type Memory, remembered } from '../../src/drill/memory.ts'
import { FORECAST_DAYS, forecastOf, merged, type Progress, standingOf } from '../../src/drill/progress.ts'
import { answered, begun, counts, gradeOf, MOST_CARDS, MOST_NEW, seedOf } from '../../src/drill/session.ts'
import { groups } from '../../src/drill/subjects.ts'
import { random } from '../../src/math/random.ts'

const NOW = new Date(2026, 10, 28, 18).getTime()
const ids = deck.map(idOf)
const heldSince = (days: number, list: readonly CardId[]): Progress =>
  Object.fromEntries(list.map((id) => [id, remembered(null, 'good', NOW - days * DAY_MS)]))

describe('a sitting', () => {
  test('of a new learner is ten new cards from all groups, in the order of the deck', () => {
    const { queue } = begun({}, NOW, groups)
    expect(queue).toEqual(ids.slice(0, MOST_NEW))
    expect(new Set(queue.map((id) => groupOf(deck[ids.indexOf(id)]!))).size).toBe(groups.length)
  })

  test('asks what is due first, longest waiting first, and no more than twenty', () => {
    const progress = {
      ...heldSince(9, ids.slice(40, 45)),
      ...heldSince(30, ids.slice(50, 53)),
      ...heldSince(0, [ids[60]!]),
    }
    const { queue } = begun(progress, NOW, groups)
    expect([...queue.slice(0, 3)].sort()).toEqual([...ids.slice(50, 53)].sort())
    expect([...queue.slice(3, 8)].sort()).toEqual([...ids.slice(40, 45)].sort())
    expect(queue.slice(8)).toEqual(ids.slice(0, MOST_NEW))
    expect(queue).not.toContain(ids[60])
    expect(begun(heldSince(9, ids), NOW, groups).queue.length).toBe(MOST_CARDS)
  })

  test('keeps to the groups that were chosen', () => {
    for (const group of groups)
      for (const id of begun(heldSince(9, ids.slice(0, 30)), NOW, [group]).queue)
        expect(groupOf(deck[ids.indexOf(id)]!)).toBe(group)
    expect(begun({}, NOW, []).queue).toEqual([])
  })

  test('ends, every card having been known once, however it goes (seed 3)', () => {
    const next = random(3)
    for (let round = 0; round < 50; round++) {
      let session = begun({}, NOW, groups)
      const all = session.queue
      const known: CardId[] = []
      let asked = 0
      while (session.queue.length > 0) {
        const id = session.queue[0]!
        const missed = next() < 0.4
        if (!missed) known.push(id)
        session = answered(session, missed ? 'again' : 'good')
        expect(++asked).toBeLessThan(1000)
      }
      expect([...known].sort()).toEqual([...all].sort())
      expect(session.answered).toBe(all.length)
      expect(session.right).toBeLessThanOrEqual(all.length)
    }
  })

  test('brings a missed card back after three others; that time it teaches nothing new of how long it is held', () => {
    const session = begun({}, NOW, groups)
    const [first] = session.queue
    expect(counts(session)).toBe(true)
    let later = answered(session, 'again')
    expect(later.queue[3]).toBe(first)
    for (let i = 0; i < 3; i++) later = answered(later, 'good')
    expect(later.queue[0]).toBe(first)
    expect(counts(later)).toBe(false)
    expect(answered(later, 'good').queue).not.toContain(first)
  })
})

test('grades: free and fast is easy, a hint or one slip is hard, a second slip is a miss; one of four is never easy', () => {
  const one = { wrong: 0, hinted: false, tookMs: 3000, free: true, parts: 1 }
  expect(gradeOf(one)).toBe('easy')
  expect(gradeOf({ ...one, tookMs: 20_000 })).toBe('good')
  expect(gradeOf({ ...one, free: false })).toBe('good')
  expect(gradeOf({ ...one, hinted: true })).toBe('hard')
  expect(gradeOf({ ...one, wrong: 1 })).toBe('hard')
  expect(gradeOf({ ...one, wrong: 2 })).toBe('again')
  expect(gradeOf({ ...one, wrong: 1, free: false })).toBe('again')
  expect(gradeOf({ ...one, wrong: 1, free: false, parts: 3 })).toBe('hard')
})

test('seeds differ from card to card and from time to time, and are the same for the same', () => {
  expect(new Set(ids.map((id) => seedOf(id, NOW))).size).toBe(ids.length)
  expect(seedOf(ids[0]!, NOW)).not.toBe(seedOf(ids[0]!, NOW + 1))
  expect(seedOf(ids[0]!, NOW)).toBe(seedOf(ids[0]!, NOW))
})

describe('progress', () => {
  const memory = (lastMs: number): Memory => remembered(null, 'good', lastMs)

  test('of two devices becomes one by the newest review, in either order and however often', () => {
    const here = { [ids[0]!]: memory(NOW), [ids[1]!]: memory(NOW - DAY_MS) } as Progress
    const there = { [ids[1]!]: memory(NOW), [ids[2]!]: memory(NOW) } as Progress
    const both = merged(here, there, NOW)
    expect(Object.keys(both).length).toBe(3)
    expect(both[ids[1]!]!.lastMs).toBe(NOW)
    expect(merged(there, here, NOW)).toEqual(both)
    expect(merged(both, there, NOW)).toEqual(both)
  })

  test('from a clock that ran ahead stands behind what was really reviewed', () => {
    const wrong = { [ids[0]!]: memory(NOW + 900 * DAY_MS) } as Progress
    const real = { [ids[0]!]: memory(NOW - 9 * DAY_MS) } as Progress
    expect(merged(wrong, real, NOW)).toEqual(real)
    expect(merged(real, wrong, NOW)).toEqual(real)
    expect(begun(wrong, NOW, groups).queue[0]).toBe(ids[0])
    expect(forecastOf(wrong, NOW, groups)[0]).toBe(1)
  })

  test('is counted by group: all cards, those begun, those learned, those due', () => {
    const nerves = deck.filter((card) => groupOf(card) === 'nerves').map(idOf)
    const progress = heldSince(9, nerves.slice(0, 4))
    expect(standingOf(progress, NOW, ['nerves'])).toEqual({ cards: nerves.length, started: 4, learned: 0, due: 4 })
    expect(standingOf(progress, NOW, ['muscles']).started).toBe(0)
    const firm = { [nerves[0]!]: remembered(null, 'easy', NOW) } as Progress
    expect(standingOf(firm, NOW, groups)).toMatchObject({ started: 1, learned: 1, due: 0 })
  })

  test('is foreseen for a week: what has waited stands on today, the rest on its day', () => {
    const progress = {
      ...heldSince(9, ids.slice(0, 4)),
      ...heldSince(0, ids.slice(4, 7)),
      [ids[8]!]: remembered(null, 'easy', NOW),
    } as Progress
    const days = forecastOf(progress, NOW, groups)
    expect(days.length).toBe(FORECAST_DAYS)
    expect(days).toEqual([4, 0, 3, 0, 0, 0, 0])
    expect(forecastOf(progress, NOW, ['deficits']).reduce((a, b) => a + b)).toBeLessThan(7)
  })
})
