import { expect, test } from 'vitest'
import { rootLevels, sides } from '../../src/anatomy/structures.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { eachNumber, moments, resting } from './moments.ts'

const rest = solve(resting)

test('any of 1500 moments has finite readings, no overlap past 0.3 mm, and roots that keep their cross-section, seed 7', () => {
  let pressed = 0
  let squashed = 0
  for (const [i, moment] of moments(7, 1500).entries()) {
    // Before it swells a root keeps its cross-section, however flat it lies; later it has more, never less.
    const early = i % 2 === 0
    const condition = early ? { ...moment.condition, irritatedHours: 0 } : moment.condition
    const { readings, nerves } = solve({ ...moment, condition })
    eachNumber(readings, (value, where) => {
      if (!Number.isFinite(value)) throw new Error(`${where()} is ${value} for ${JSON.stringify(moment)}`)
    })
    expect(readings.penetrationMm, JSON.stringify(moment)).toBeLessThan(0.3)
    if (Object.values(readings.roots).some((root) => root.displacedMm > 0.5)) pressed++
    for (const level of rootLevels)
      for (const side of sides) {
        const { flattening, swelling } = readings.roots[`${level}-${side}`]
        if (flattening > 0.2) squashed++
        if (flattening === 0 && swelling === 0) continue
        const [a, b] = [rest.nerves[`root-${level}-${side}`]!, nerves[`root-${level}-${side}`]!]
        let [least, most] = [Number.POSITIVE_INFINITY, 0]
        for (let s = 0; s < a.count; s++) {
          const share = (b.halfWidthMm[s]! * b.halfThicknessMm[s]!) / (a.halfWidthMm[s]! * a.halfThicknessMm[s]!)
          least = Math.min(least, share)
          most = Math.max(most, share)
        }
        expect(least).toBeGreaterThan(0.999)
        expect(most).toBeLessThan(early ? 1.001 : 1.8)
      }
  }
  expect(pressed).toBeGreaterThan(300)
  expect(squashed).toBeGreaterThan(200)
}, 120_000)
