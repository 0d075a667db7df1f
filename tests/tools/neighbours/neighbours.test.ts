import { describe, expect, test } from 'vitest'
import { facing, neighboursMadeFrom, touching } from '../../../src/anatomy/neighbours.ts'
import type { Surface } from '../../../tools/models/clearance/solids.ts'
import { madeFrom, measuredSurfaces } from '../../../tools/neighbours/inputs.ts'
import { rowsOf } from '../../../tools/neighbours/list.ts'
import { GAP_MM, NEAR_MM, pairsOf } from '../../../tools/neighbours/measure.ts'

/** A box of the size `size` mm whose lowest corner is at `at`. */
function box(id: string, at: readonly number[], size: readonly number[]): Surface {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((c) => [0, 1, 2].map((k) => at[k]! + ((c >> k) & 1) * size[k]!))
  const faces = [
    [0, 2, 3, 1],
    [4, 5, 7, 6],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 4, 6, 2],
    [1, 3, 7, 5],
  ]
  const index = faces.flatMap(([a, b, c, d]) => [a!, b!, c!, a!, c!, d!])
  return { id, position: Float32Array.from(corners), index: Uint32Array.from(index) }
}

describe('two boxes of 20 mm', () => {
  const measured = (gapMm: number) =>
    pairsOf([box('L4', [0, 0, 0], [20, 20, 20]), box('L5', [0, 20 + gapMm, 0], [20, 20, 20])])[0]

  test('touch with their whole faces when a film parts them', () => {
    const { touchMm2 } = measured(GAP_MM / 2)!
    // The rims of the next faces lie within the gap as well.
    for (const area of touchMm2) expect(area).toBeGreaterThanOrEqual(400)
    for (const area of touchMm2) expect(area).toBeLessThan(400 + 4 * 20 * GAP_MM)
  })

  test('face one another across fat, and no further than that', () => {
    const across = measured(NEAR_MM - 1)!
    expect(across.touchMm2).toEqual([0, 0])
    for (const area of across.faceMm2) expect(area).toBeCloseTo(400, 3)
    expect(measured(NEAR_MM + 1)).toBeUndefined()
  })

  test('do not face one another through a third', () => {
    const pairs = pairsOf([
      box('L4', [0, 0, 0], [20, 20, 20]),
      box('L5', [0, 28, 0], [20, 20, 20]),
      box('sacrum', [-5, 23, -5], [30, 2, 30]),
    ])
    expect(pairs.some(({ between }) => between.join() === 'L4,L5')).toBe(false)
    expect(rowsOf(pairs).facing.map(([a, b]) => `${a} ${b}`)).toEqual(['L4 sacrum', 'L5 sacrum'])
  })
})

test('the list was made from these models and this mechanics; if not, run npm run neighbours', async () => {
  expect(neighboursMadeFrom).toBe(madeFrom(await measuredSurfaces()))
}, 60_000)

test('the list is in the order of area, and no pair stands in it twice', () => {
  for (const rows of [touching, facing])
    expect(rows.map(([, , mm2]) => mm2)).toEqual(rows.map(([, , mm2]) => mm2).toSorted((a, b) => b - a))
  const names = [...touching, ...facing].map(([a, b]) => [a, b].toSorted().join())
  expect(new Set(names).size).toBe(names.length)
})
