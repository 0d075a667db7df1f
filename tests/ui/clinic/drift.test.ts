import { expect, test } from 'vitest'
import { clinicTimesMs } from '../../../src/state/clinic.ts'
import { stories } from '../../../src/story/stories/index.ts'
import { DRIFT_MS, DRIFT_PX, driftAt, shades } from '../../../src/ui/clinic/drift.ts'

const turns = Array.from({ length: 1000 }, (_, turn) => driftAt(turn))

/** Relative luminance of a colour #rrggbb, 0..1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test('nothing stands in one place for two turns, nor further from its own than it may', () => {
  for (const [turn, { xPx, yPx }] of turns.entries()) {
    const before = turns[turn - 1]
    if (before) expect([xPx, yPx]).not.toEqual([before.xPx, before.yPx])
    expect(Math.max(Math.abs(xPx), Math.abs(yPx))).toBeLessThanOrEqual(DRIFT_PX)
  }
})

test('places are strewn evenly: none is taken more than one time in fifty, and their middle is their own place', () => {
  const counts = new Map<string, number>()
  for (const { xPx, yPx } of turns) counts.set(`${xPx},${yPx}`, (counts.get(`${xPx},${yPx}`) ?? 0) + 1)
  expect(Math.max(...counts.values()) / turns.length).toBeLessThan(0.02)
  expect(counts.size).toBeGreaterThan(150)
  const mean = (pick: 'xPx' | 'yPx'): number => turns.reduce((sum, one) => sum + one[pick], 0) / turns.length
  expect(Math.abs(mean('xPx'))).toBeLessThan(1)
  expect(Math.abs(mean('yPx'))).toBeLessThan(1)
})

test('every shade of text is read as well as the last', () => {
  const panel = luminance('#19212a')
  for (const shade of shades) expect((luminance(shade) + 0.05) / (panel + 0.05)).toBeGreaterThan(11)
  expect(new Set(turns.map(({ shade }) => shade)).size).toBe(shades.length)
})

test('a step of a story and the attract screen last no longer than one place may', () => {
  expect(clinicTimesMs.attract).toBeLessThan(DRIFT_MS)
  for (const { steps } of Object.values(stories))
    for (const { lengthMs } of steps) expect(lengthMs).toBeLessThan(DRIFT_MS)
})
