import { expect, test } from 'vitest'
import { mirrorId, structureIds, structures } from '../../src/anatomy/structures.ts'

test('no two structures share an id of the FMA, and a pair has both or neither', () => {
  const ids = structureIds.flatMap((id) => structures[id].fma ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of structureIds) expect(structures[mirrorId(id)].fma === null, id).toBe(structures[id].fma === null)
})

test('one Latin name has one number, and one number one name but for what is counted', () => {
  const numbers = new Map<string, string>()
  for (const id of structureIds) {
    const { latin, ta2 } = structures[id]
    if (ta2 === null) continue
    expect(ta2).toMatch(/^\d{1,4}(\*\d+)?$/)
    const name = latin.replace(/ [TLS]\d\S*$/, '')
    expect(numbers.get(ta2) ?? name).toBe(name)
    numbers.set(ta2, name)
  }
  expect(numbers.size).toBeGreaterThan(45)
})
