import { describe, expect, test } from 'vitest'
import { muscleIds, type Side, sides } from '../../src/anatomy/structures.ts'
import { herniatingDiscs } from '../../src/mechanics/condition.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { paneMoment, workedMuscle } from '../../src/story/compare.ts'
import { consultMoment } from '../../src/story/consult.ts'

const now = (side: Side) => consultMoment({ disc: 'L5-S1', side })

describe('panes that are compared', () => {
  test.each(sides)('before and after massage, %s: only the worked muscle differs', (side) => {
    const before = solve(paneMoment('before', now(side), side))
    const after = solve(paneMoment('after', now(side), side))
    const worked = workedMuscle(side)
    for (const muscle of muscleIds) {
      const change = before.muscles[muscle].tension - after.muscles[muscle].tension
      if (muscle === worked) expect(change).toBeGreaterThan(0.05)
      else expect(change, muscle).toBe(0)
    }
    expect(after.discs).toEqual(before.discs)
    expect(after.nerves).toEqual(before.nerves)
    expect(after.strands).toEqual(before.strands)
    expect(after.bones).toEqual(before.bones)
    expect(after.ligaments).toEqual(before.ligaments)
    expect(after.readings.discs).toEqual(before.readings.discs)
    expect(after.readings.roots).toEqual(before.readings.roots)
  })

  test('no hand and no dent is left in the picture after massage', () => {
    const { hands, dents } = solve(paneMoment('after', now('right'), 'right'))
    for (const hand of hands) expect(hand.contact).toBe(0)
    for (const dent of dents) expect(dent.depthMm).toBeCloseTo(0, 6)
  })

  test.each(herniatingDiscs)(
    '%s: the healthy disc has nothing out, the recovered one less than the affected',
    (disc) => {
      const at = consultMoment({ disc, side: 'left' })
      const out = (pane: 'healthy' | 'affected' | 'recovered'): number =>
        solve(paneMoment(pane, at, 'left')).readings.discs[disc].herniation?.depthMm ?? 0
      expect(out('healthy')).toBe(0)
      expect(out('recovered')).toBeGreaterThan(0)
      expect(out('recovered')).toBeLessThan(out('affected'))
    },
  )

  test('the affected pane is the moment itself, and every pane is held and seen alike', () => {
    const moment = now('right')
    expect(paneMoment('affected', moment, 'right')).toEqual(moment)
    for (const pane of ['healthy', 'recovered', 'before', 'after'] as const) {
      const { view, show, posture } = paneMoment(pane, moment, 'right')
      expect({ view, show, posture }).toEqual({ view: moment.view, show: moment.show, posture: moment.posture })
    }
  })
})
