import { describe, expect, test } from 'vitest'
import { herniatingDiscs, herniationTypes } from '../../src/mechanics/condition.ts'
import { depthLeft, inflammationLeft, painBand, sizeBand } from '../../src/mechanics/recovery.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { herniated } from './moments.ts'

const months = Array.from({ length: 97 }, (_, i) => i / 4)

describe('a herniation', () => {
  test.each([
    ['bulge', 0.13],
    ['protrusion', 0.41],
    ['extrusion', 0.7],
    ['sequestration', 0.96],
  ] as const)(
    'that is a %s loses %d of its depth in a year, most of it within six months, and no more after',
    (type, share) => {
      expect(1 - depthLeft({ type }, 12)).toBeCloseTo(share, 9)
      expect(1 - depthLeft({ type }, 6)).toBeGreaterThan(0.8 * share)
      expect(depthLeft({ type }, 24)).toBe(depthLeft({ type }, 12))
      for (const [i, month] of months.entries())
        if (i > 0) expect(depthLeft({ type }, month)).toBeLessThanOrEqual(depthLeft({ type }, months[i - 1]!))
    },
  )

  test('on its way to another type loses something between the two', () => {
    const half = depthLeft({ type: 'protrusion', towards: { type: 'extrusion', amount: 0.5 } }, 12)
    expect(1 - half).toBeCloseTo((0.41 + 0.7) / 2, 9)
  })

  test('calms sooner than it shrinks, whatever its type', () => {
    for (const type of herniationTypes)
      for (const month of months.slice(1))
        expect(inflammationLeft(month)).toBeLessThan(Math.max(depthLeft({ type }, month), 0.1))
    for (const disc of herniatingDiscs) {
      const at = (monthsSinceOnset: number) =>
        solve(herniated({ disc }, { inflammation: 1, sensitivity: 0.6, monthsSinceOnset })).readings
      const [start, later] = [at(0), at(3)]
      const root = start.rootAtRisk!
      expect(later.roots[root].irritation / start.roots[root].irritation).toBeLessThan(0.2)
      expect(later.discs[disc].herniation!.depthMm / start.discs[disc].herniation!.depthMm).toBeGreaterThan(0.5)
    }
  })
})

describe('a band of people', () => {
  test('holds its middle, starts whole and never widens past whole or nothing', () => {
    for (const band of [painBand, ...herniationTypes.map((type) => (month: number) => sizeBand(type, month))]) {
      expect(band(0)).toEqual({ low: 1, middle: 1, high: 1 })
      let before = band(0)
      for (const month of months) {
        const now = band(month)
        expect(now.low).toBeLessThanOrEqual(now.middle)
        expect(now.middle).toBeLessThanOrEqual(now.high)
        for (const key of ['low', 'middle', 'high'] as const) {
          expect(now[key]).toBeGreaterThanOrEqual(0)
          expect(now[key]).toBeLessThanOrEqual(before[key])
        }
        before = now
      }
    }
  })

  test('is one of real width: half are better in ten days, and the slowest keep half at a year', () => {
    expect(painBand(10 / 30.4).low).toBeCloseTo(0.5, 1)
    expect(painBand(12).high).toBeGreaterThan(0.5)
    expect(sizeBand('extrusion', 12)).toEqual({ low: 0, middle: expect.closeTo(0.3, 9), high: 1 })
    expect(sizeBand('sequestration', 12).high).toBeLessThan(1)
  })

  test('has the drawn body in its middle', () => {
    for (const month of [0, 2, 5, 12])
      expect(sizeBand('extrusion', month).middle).toBeCloseTo(depthLeft({ type: 'extrusion' }, month), 12)
  })
})
