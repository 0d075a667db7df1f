import { describe, expect, test } from 'vitest'
import {
  DAY_MS,
  endOfDay,
  type Grade,
  grades,
  isDue,
  LONGEST_DAYS,
  type Memory,
  remembered,
} from '../../src/drill/memory.ts'
import { random } from '../../src/math/random.ts'

const NOW = Date.parse('2026-11-28T17:20:00.000Z')
const waitOf = ({ dueMs, lastMs }: Memory): number => (dueMs - lastMs) / DAY_MS
const learnt = (answers: readonly Grade[]): Memory => {
  let memory: Memory | null = null
  let now = NOW
  for (const grade of answers) {
    memory = remembered(memory, grade, now)
    now = memory.dueMs
  }
  return memory!
}

describe('a card', () => {
  test('waits longer the better it was known, from the first answer on', () => {
    for (const before of [[], ['good'], ['good', 'good'], ['hard', 'again', 'good']] as const) {
      const waits = grades.map((grade) => waitOf(learnt([...before, grade])))
      for (let i = 1; i < waits.length; i++) expect(waits[i]).toBeGreaterThanOrEqual(waits[i - 1]!)
      expect(waits[3]).toBeGreaterThan(waits[0]!)
    }
  })

  test('waits longer each time it is known, up to a year', () => {
    let memory = remembered(null, 'good', NOW)
    for (let i = 0; i < 30; i++) {
      const next = remembered(memory, 'good', memory.dueMs)
      expect(waitOf(next)).toBeGreaterThanOrEqual(waitOf(memory))
      memory = next
    }
    expect(waitOf(memory)).toBe(LONGEST_DAYS)
  })

  test('that is missed comes back within days, and is counted as forgotten only when it had been known', () => {
    expect(waitOf(learnt(['again']))).toBe(1)
    expect(learnt(['again']).lapses).toBe(0)
    const lapsed = learnt(['good', 'good', 'good', 'again'])
    expect(waitOf(lapsed)).toBeLessThan(waitOf(learnt(['good', 'good', 'good'])) / 2)
    expect(lapsed.lapses).toBe(1)
    expect(lapsed.reps).toBe(4)
  })

  test('follows FSRS 6: the published first intervals of its default weights', () => {
    // w0..w3 of the default parameters: 0.212, 1.2931, 2.3065, 8.2956 days, rounded.
    expect(grades.map((grade) => waitOf(remembered(null, grade, NOW)))).toEqual([1, 1, 2, 8])
  })
})

describe('a clock that was set', () => {
  test('back never locks a card away: what was reviewed in the future is asked now, and then waits as it should', () => {
    const ahead = remembered(remembered(null, 'easy', NOW), 'easy', NOW + 20 * 365 * DAY_MS)
    expect(isDue(ahead, NOW)).toBe(true)
    const now = remembered(ahead, 'good', NOW)
    expect(now.lastMs).toBe(NOW)
    expect(isDue(now, NOW)).toBe(false)
    expect(isDue(now, now.dueMs)).toBe(true)
    expect(now.stabilityDays).toBeGreaterThanOrEqual(remembered(null, 'good', NOW).stabilityDays)
  })

  test('back by an hour makes no card due that was just known', () => {
    const memory = remembered(null, 'good', new Date(2026, 10, 28, 18).getTime())
    expect(isDue(memory, new Date(2026, 10, 28, 17).getTime())).toBe(false)
  })

  test('to anything gives a sane next time, whatever came before (seed 2)', () => {
    const next = random(2)
    let memory: Memory | null = null
    for (let i = 0; i < 2000; i++) {
      const now = Math.floor(FIRST + next() * (9000 * 365 * DAY_MS))
      memory = remembered(memory, grades[Math.floor(next() * 4)]!, now)
      expect(memory.lastMs).toBe(now)
      expect(waitOf(memory)).toBeGreaterThanOrEqual(1)
      expect(waitOf(memory)).toBeLessThanOrEqual(LONGEST_DAYS)
      for (const value of Object.values(memory)) expect(Number.isFinite(value)).toBe(true)
      expect(memory.difficulty).toBeGreaterThanOrEqual(1)
      expect(memory.difficulty).toBeLessThanOrEqual(10)
    }
  })

  test('forward by a century is worth no more than a year of remembering', () => {
    const once = remembered(null, 'good', NOW)
    expect(remembered(once, 'good', NOW + 100 * 365 * DAY_MS).stabilityDays).toBe(
      remembered(once, 'good', NOW + LONGEST_DAYS * DAY_MS).stabilityDays,
    )
  })
})

const FIRST = 365 * DAY_MS

test('what is due on a day may be asked from its morning on, and not on the evening before', () => {
  const memory = remembered(null, 'good', new Date(2026, 10, 28, 22, 0).getTime())
  expect(isDue(memory, new Date(2026, 10, 29, 23, 0).getTime())).toBe(false)
  expect(isDue(memory, new Date(2026, 10, 30, 6, 0).getTime())).toBe(true)
  expect(new Date(endOfDay(NOW) + 1).getHours()).toBe(0)
})
