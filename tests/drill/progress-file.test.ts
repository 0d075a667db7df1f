import { describe, expect, test } from 'vitest'
import { deck, idOf } from '../../src/drill/deck.ts'
import { grades, type Memory, remembered } from '../../src/drill/memory.ts'
import type { Progress } from '../../src/drill/progress.ts'
import { read, written } from '../../src/drill/progress-file.ts'
import { random } from '../../src/math/random.ts'

const NOW = Date.parse('2026-11-28T17:20:00.000Z')
const ids = deck.map(idOf)

function someProgress(seed: number): Progress {
  const next = random(seed)
  const out: Record<string, Memory> = {}
  for (const id of ids) {
    if (next() < 0.5) continue
    let memory: Memory | null = null
    for (let i = 0; i < 1 + next() * 6; i++)
      memory = remembered(memory, grades[Math.floor(next() * 4)]!, NOW + Math.floor(next() * 1e10))
    out[id] = memory!
  }
  return out as Progress
}

test.each([1, 2, 3, 4, 5])('what is written is read back as it was (seed %i)', (seed) => {
  const progress = someProgress(seed)
  const { progress: back, issues } = read(written(progress))
  expect(issues).toEqual([])
  expect(back).toEqual(progress)
  expect(Object.keys(progress).length).toBeGreaterThan(20)
})

describe('nonsense', () => {
  const good = {
    due: '2026-12-03T17:20:00.000Z',
    last: '2026-11-28T17:20:00.000Z',
    stabilityDays: 4,
    difficulty: 5,
    reps: 3,
    lapses: 1,
  }
  const file = (cards: unknown, rest = {}): string =>
    JSON.stringify({ kind: 'sciatica-drill', version: 1, cards, ...rest })

  test.each([
    ['not json at all', '{', '', 'json'],
    ['a list', '[]', '', 'object'],
    ['another kind of file', file({}, { kind: 'recipe' }), 'kind', 'text'],
    ['a version to come', file({}, { version: 2 }), 'version', 'number'],
    ['no cards', file(7), 'cards', 'object'],
  ])('%s is refused as a whole, with its place', (_, text, place, is) => {
    const { progress, issues } = read(text)
    expect(progress).toBeNull()
    expect(issues.length).toBe(1)
    expect(issues[0]).toMatchObject({ place, expected: { is } })
    expect(issues[0]!.got.length).toBeGreaterThan(0)
  })

  test.each([
    ['due', 'soon', 'date'],
    ['due', '2026-13-40T17:20:00.000Z', 'date'],
    ['last', 12, 'date'],
    ['stabilityDays', -1, 'number'],
    ['stabilityDays', '4', 'number'],
    ['difficulty', 11, 'number'],
    ['reps', 0, 'number'],
    ['reps', 1.5, 'number'],
    ['lapses', 4, 'number'],
    ['lapses', undefined, 'number'],
  ])('a card with %s = %s is left out and named; the others count', (key, value, is) => {
    const { progress, issues } = read(file({ 'find/L4': good, 'find/L5': { ...good, [key]: value } }))
    expect(Object.keys(progress!)).toEqual(['find/L4'])
    expect(issues.map((one) => one.place)).toEqual([`cards["find/L5"].${key}`])
    expect(issues[0]!.expected.is).toBe(is)
  })

  test('cards that are not ours, however named, are left out and named', () => {
    const { progress, issues } = read(
      file(
        JSON.parse(
          `{"find/L4": ${JSON.stringify(good)}, "find/elbow": {}, "__proto__": {}, "constructor": 1, "toString": null}`,
        ),
      ),
    )
    expect(Object.keys(progress!)).toEqual(['find/L4'])
    expect(issues.length).toBeGreaterThanOrEqual(3)
    for (const { expected } of issues) expect(expected.is).toBe('card')
  })
})
