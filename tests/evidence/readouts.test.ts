import { expect, test } from 'vitest'
import { type ReadoutId, readouts, written } from '../../src/evidence/readouts.ts'
import { sources } from '../../src/evidence/sources.ts'
import { formatsOf } from '../../src/i18n/format.ts'
import { languages } from '../../src/i18n/index.ts'

const ids = Object.keys(readouts) as ReadoutId[]

test('every number that panels show has a unit, and a source or the mark that its size is illustrative', () => {
  for (const id of ids) {
    const { sources: keys, illustrative, unit } = readouts[id]
    expect(unit.length).toBeGreaterThan(0)
    for (const key of keys) expect(sources[key], key).toBeDefined()
    if (keys.length === 0) expect(illustrative, id).toBe(true)
  }
  for (const id of ['rootSqueeze', 'nerveSqueeze', 'depthReached'] as const)
    expect(readouts[id].illustrative).toBe(true)
})

test('numbers are written with their unit, and nothing is never minus nothing', () => {
  const { quantity } = formatsOf('en')
  expect(written('discPressure', 0.5, quantity)).toBe('0.50\u00a0MPa')
  expect(written('muscleStiffness', 0.948, quantity)).toBe('95\u00a0%')
  expect(written('foramenArea', 123.4, quantity)).toBe('123\u00a0mm²')
  expect(written('rootMoved', -0.01, quantity)).toBe('0.0\u00a0mm')
  expect(written('discPressure', 0.5, formatsOf('es').quantity)).toBe('0,50\u00a0MPa')
})

test('every readout has a name of its own in every language', () => {
  for (const { panels } of Object.values(languages))
    expect(new Set(ids.map((id) => panels.readouts.names[id])).size).toBe(ids.length)
})
