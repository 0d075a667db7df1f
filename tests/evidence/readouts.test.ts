import { expect, test } from 'vitest'
import { type ReadoutId, readouts, written } from '../../src/evidence/readouts.ts'
import { sources } from '../../src/evidence/sources.ts'
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
  expect(written('discPressure', 0.5)).toBe('0.50 MPa')
  expect(written('muscleStiffness', 0.948)).toBe('95 %')
  expect(written('foramenArea', 123.4)).toBe('123 mm²')
  expect(written('rootMoved', -0.01)).toBe('0.0 mm')
})

test('every readout has a name of its own in every language', () => {
  for (const { panels } of Object.values(languages))
    expect(new Set(ids.map((id) => panels.readouts.names[id])).size).toBe(ids.length)
})
