import { describe, expect, test } from 'vitest'
import { herniatingDiscs } from '../../src/mechanics/condition.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { arcCondition, arcMoment, arcPlaceOf, arcStageAt, arcStages } from '../../src/story/arc.ts'
import { restingMoment } from '../../src/story/moment.ts'
import { issuesWith, momentRule } from '../../src/story/ranges.ts'

const places = Array.from({ length: 101 }, (_, i) => i / 100)
const lesion = { disc: 'L4-L5', side: 'left' } as const
const at = (t: number) => solve(arcMoment(t, restingMoment, lesion)).readings

describe('the way from healthy to recovered', () => {
  test('is in range all the way, for any place asked for', () => {
    for (const t of [...places, -1, 2, Number.NaN, Number.POSITIVE_INFINITY])
      for (const disc of herniatingDiscs)
        for (const side of ['left', 'right'] as const) {
          const moment = arcMoment(t, restingMoment, { disc, side })
          expect(issuesWith(momentRule, moment, `at ${t}`)).toEqual([])
          expect(arcMoment(t, restingMoment, { disc, side })).toEqual(moment)
        }
  })

  test('begins as a healthy body does', () => {
    const { roots, symptoms, discs, penetrationMm } = at(0)
    expect({ roots, symptoms, discs, penetrationMm }).toEqual(
      (({ roots, symptoms, discs, penetrationMm }) => ({ roots, symptoms, discs, penetrationMm }))(
        solve(restingMoment).readings,
      ),
    )
  })

  test('passes a thinner disc, a silent bulge and a sore herniation, in this order', () => {
    const [healthy, thin, bulge, herniation] = [0, arcStages.thin, arcStages.bulge, arcStages.herniation].map(at)
    expect(thin!.discs['L4-L5'].heightMm).toBeLessThan(healthy!.discs['L4-L5'].heightMm - 0.3)
    expect(thin!.discs['L4-L5'].herniation).toBeNull()
    expect(bulge!.discs['L4-L5'].herniation?.depthMm).toBeGreaterThan(1.5)
    expect(bulge!.roots['L5-left'].irritation).toBe(0)
    expect(herniation!.rootAtRisk).toBe('L5-left')
    expect(herniation!.roots['L5-left'].irritation).toBeGreaterThan(0.7)
  })

  test('ends recovered: calm, unguarded, with a smaller herniation and the disc as thin as it was', () => {
    const [worst, end] = [at(arcStages.herniation), at(1)]
    for (const root of Object.values(end.roots)) expect(root.irritation).toBeLessThan(0.001)
    expect(end.muscles['gluteus-maximus-left'].tension).toBeLessThan(0.01)
    expect(end.discs['L4-L5'].herniation!.depthMm).toBeLessThan(0.4 * worst.discs['L4-L5'].herniation!.depthMm)
    expect(end.discs['L4-L5'].heightMm).toBeLessThan(at(0).discs['L4-L5'].heightMm)
    expect(Object.values(end.symptoms.left.skin).every((felt) => felt < 0.001)).toBe(true)
  })

  test('has no jump anywhere, forth or back', () => {
    let before = at(0)
    for (const t of places.slice(1)) {
      const now = at(t)
      const [a, b] = [before.roots['L5-left'], now.roots['L5-left']]
      expect(Math.abs(a.irritation - b.irritation), `irritation at ${t}`).toBeLessThan(0.12)
      expect(Math.abs(a.squeezeMmHg - b.squeezeMmHg), `squeeze at ${t}`).toBeLessThan(5)
      expect(Math.abs(a.displacedMm - b.displacedMm), `displacement at ${t}`).toBeLessThan(0.5)
      expect(
        Math.abs(before.muscles['gluteus-maximus-left'].tension - now.muscles['gluteus-maximus-left'].tension),
      ).toBeLessThan(0.15)
      expect(Math.abs(before.discs['L4-L5'].heightMm - now.discs['L4-L5'].heightMm)).toBeLessThan(0.2)
      before = now
    }
  })

  test('knows its own places again, and names the stage that was reached', () => {
    for (const t of places) expect(arcPlaceOf(arcCondition(t, lesion)), `at ${t}`).toBeCloseTo(t, 6)
    expect(Object.values(arcStages).map(arcStageAt)).toEqual(Object.keys(arcStages))
    expect(arcPlaceOf(restingMoment.condition)).toBe(0)
  })
})
