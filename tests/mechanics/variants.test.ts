import { describe, expect, test } from 'vitest'
import { sides } from '../../src/anatomy/structures.ts'
import { distance, dot, mirror, sub, type Vec3 } from '../../src/math/vec3.ts'
import { type Slice, slicesOf } from '../../src/mechanics/belly-surface.ts'
import { type Variant, variants } from '../../src/mechanics/condition.ts'
import { tightness } from '../../src/mechanics/muscle.ts'
import type { Course } from '../../src/mechanics/nerve-course.ts'
import { legCourses } from '../../src/mechanics/nerves.ts'
import { besidePiriformis, squeezeMmHg } from '../../src/mechanics/sciatic-contact.ts'
import { sciaticCourses } from '../../src/mechanics/sciatic-course.ts'
import { type Pass, sciaticVariants } from '../../src/mechanics/sciatic-variants.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { resting } from './moments.ts'

/** Where a point lies against the belly, left: `across` from upper (-1) to lower border (1), `behind` in half thicknesses; null off the belly. */
function against(p: Vec3, slices: readonly Slice[]): { across: number; behind: number } | null {
  let best = slices[0]!
  for (const slice of slices)
    if (Math.abs(dot(sub(p, slice.centre), slice.axis)) < Math.abs(dot(sub(p, best.centre), best.axis))) best = slice
  if (best.along < 0.2 || best.along > 0.8) return null
  const away = sub(p, best.centre)
  return {
    across: dot(away, best.wide) / best.halfWidthMm,
    behind: -dot(away, best.front) / best.halfThicknessMm,
  }
}

/** How a course on the left passes the muscle, read off its stations alone. */
function passOf(course: Course, tension: number): Pass {
  const slices = slicesOf(tightness(tension))
  const beside = course.restMm.flatMap((p) => against(p, slices) ?? [])
  const over = beside.filter(({ across }) => Math.abs(across) < 0.8)
  const inside = over.some(({ behind }) => Math.abs(behind) < 0.6)
  const behind = over.some(({ behind }) => behind > 1)
  if (inside) return 'through'
  return behind ? 'above' : 'below'
}

const partsOf = (variant: Variant, tension: number) => {
  const { trunk, fibular } = sciaticCourses(variant, 'left', tension)
  const { tibial: t, fibular: f } = sciaticVariants[variant]
  return { trunk, fibular, divided: t !== f }
}

describe('the six ways of nerve and piriformis', () => {
  test.each(variants)('%s: each part passes on its side of the muscle', (variant) => {
    for (const tension of [0, 0.5, 1]) {
      const { trunk, fibular, divided } = partsOf(variant, tension)
      expect(passOf(trunk, tension), `trunk at ${tension}`).toBe(sciaticVariants[variant].tibial)
      if (divided) expect(passOf(fibular, tension), `fibular at ${tension}`).toBe(sciaticVariants[variant].fibular)
    }
  })

  test('in the usual one are the nerve as it always was, and nothing stands out of it', () => {
    const { trunk, fibular } = sciaticCourses('a', 'left', 0)
    const leg = legCourses.find(({ id }) => id === 'sciatic-nerve-left')!
    const { course } = besidePiriformis(leg.course, 'left', 0)
    for (let i = 0; i < course.count; i++) expect(distance(trunk.restMm[i]!, course.restMm[i]!)).toBeLessThan(1e-6)
    for (const [i, p] of fibular.restMm.entries()) {
      let inside = false
      for (const [k, q] of course.restMm.entries()) {
        const away = sub(p, q)
        const flat = Math.abs(dot(away, course.wide[k]!)) + fibular.halfWidthMm[i]!
        if (distance(p, q) < 5 && flat < course.halfWidthMm[k]!) inside = true
      }
      expect(inside, `station ${i}`).toBe(true)
      expect(fibular.halfThicknessMm[i]!).toBeLessThan(2)
    }
  })

  test('keep the section of the nerve: what the trunk lacks above the fold is in its fibular part', () => {
    const area = (course: Course, y: number): number => {
      const i = course.restMm.reduce(
        (best, p, k) => (Math.abs(p[1] - y) < Math.abs(course.restMm[best]![1] - y) ? k : best),
        0,
      )
      return Math.PI * course.halfWidthMm[i]! * course.halfThicknessMm[i]!
    }
    const whole = area(sciaticCourses('a', 'left', 0).trunk, -112)
    for (const variant of ['b', 'c', 'e'] as const) {
      const { trunk, fibular } = sciaticCourses(variant, 'left', 0)
      expect(area(trunk, -112) + area(fibular, -112)).toBeGreaterThan(0.85 * whole)
      expect(area(trunk, -112) + area(fibular, -112)).toBeLessThan(1.15 * whole)
      expect(area(trunk, -250)).toBeCloseTo(area(sciaticCourses('a', 'left', 0).trunk, -250), 0)
    }
  })

  test('run in curves: no station leaps, none turns back on the one before', () => {
    for (const variant of variants)
      for (const course of [sciaticCourses(variant, 'left', 0.6).trunk, sciaticCourses(variant, 'left', 0.6).fibular])
        for (let i = 2; i < course.count; i++) {
          const [a, b, c] = [course.restMm[i - 2]!, course.restMm[i - 1]!, course.restMm[i]!]
          expect(distance(b, c)).toBeLessThan(7)
          expect(dot(sub(b, a), sub(c, b)), `${variant} ${i}`).toBeGreaterThan(0)
        }
  })

  test('leave every nerve with as many stations, so that one mesh fits all', () => {
    const [usual] = variants.map((variant) => solve({ ...resting, condition: { ...resting.condition, variant } }))
    for (const variant of variants) {
      const body = solve({ ...resting, condition: { ...resting.condition, variant } })
      for (const side of sides) {
        expect(body.nerves[`sciatic-nerve-${side}`]!.count).toBe(usual!.nerves[`sciatic-nerve-${side}`]!.count)
        expect(body.fibularParts[side].count).toBe(usual!.fibularParts[side].count)
        expect(body.readings.sciatic[side]).toEqual({ glideMm: 0, squeezeMmHg: 0, at: null })
      }
    }
  })

  test('are squeezed by a tense muscle without jumps, never at rest, and none much more than the usual one', () => {
    const usual = squeezeMmHg(sciaticCourses('a', 'right', 1).overlapMm)
    for (const variant of variants) {
      let before = 0
      for (let tension = 0; tension <= 1; tension += 0.02) {
        const now = squeezeMmHg(sciaticCourses(variant, 'right', tension).overlapMm)
        if (tension <= 0.2) expect(now).toBe(0)
        expect(now).toBeGreaterThanOrEqual(before - 1e-6)
        expect(now - before).toBeLessThan(1.5)
        before = now
      }
      expect(before).toBeGreaterThan(5)
      // A variant alone does not explain pain (smoll2010).
      expect(before).toBeLessThan(1.2 * usual)
    }
  })

  test('on the left mirror the right', () => {
    for (const variant of variants) {
      const [left, right] = sides.map((side) => sciaticCourses(variant, side, 0.8))
      for (const part of ['trunk', 'fibular'] as const)
        for (let i = 0; i < left![part].count; i++)
          expect(distance(mirror(left![part].restMm[i]!), right![part].restMm[i]!)).toBeLessThan(1e-6)
    }
  })
})
