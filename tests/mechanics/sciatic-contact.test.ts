import { describe, expect, test } from 'vitest'
import {
  add,
  cross,
  distance,
  dot,
  length,
  mirror,
  mix,
  normalize,
  scale,
  sub,
  type Vec3,
} from '../../src/math/vec3.ts'
import { variants } from '../../src/mechanics/condition.ts'
import { sectionOf, tightness } from '../../src/mechanics/muscle.ts'
import type { Course } from '../../src/mechanics/nerve-course.ts'
import { legCourses, rootCourses } from '../../src/mechanics/nerves.ts'
import { besidePiriformis, squeezeMmHg } from '../../src/mechanics/sciatic-contact.ts'
import { sciaticVariants } from '../../src/mechanics/sciatic-variants.ts'

const courses = [
  ...legCourses.map(({ id, course }) => ({ id: id as string, course })),
  ...rootCourses.map(({ level, side, course }) => ({ id: `root-${level}-${side}`, course })),
]
const sciatic = (side: 'left' | 'right') => legCourses.find(({ id }) => id === `sciatic-nerve-${side}`)!.course
const squeezeAt = (tension: number) => squeezeMmHg(besidePiriformis(sciatic('right'), 'right', tension).overlapMm)

/** Points all over the belly beyond the slips of its origin, left side, taken straight from the muscle's sections. */
function bellyPoints(tension: number): Vec3[] {
  const ROWS = 100
  const sections = Array.from({ length: ROWS + 1 }, (_, i) => sectionOf('piriformis', i / ROWS, tightness(tension)))
  const points: Vec3[] = []
  for (let i = 0.3 * ROWS; i <= 0.8 * ROWS; i++) {
    const { centre, wide, halfWidthMm, halfThicknessMm } = sections[i]!
    const axis = normalize(sub(sections[i + 5]!.centre, sections[i - 5]!.centre))
    const across = normalize(sub(wide, scale(axis, dot(wide, axis))))
    const through = cross(axis, across)
    for (let turn = 0; turn < 2 * Math.PI; turn += 0.1) {
      const out = add(scale(across, halfWidthMm * Math.cos(turn)), scale(through, halfThicknessMm * Math.sin(turn)))
      points.push(add(centre, out))
    }
  }
  return points
}

/** How deep the deepest of some points lies inside a nerve on the left, mm: every point against every piece of the nerve. */
function deepestIn(course: Course, points: readonly Vec3[]): number {
  let deepest = 0
  for (let i = 0; i + 1 < course.count; i++) {
    const [a, b] = [course.restMm[i]!, course.restMm[i + 1]!]
    const axis = normalize(sub(b, a))
    for (const point of points) {
      if (distance(point, a) > 15) continue
      const share = dot(sub(point, a), axis) / distance(a, b)
      if (share < 0 || share > 1) continue
      const away = sub(point, mix(a, b, share))
      const wide = mix(course.wide[i]!, course.wide[i + 1]!, share)
      const across = normalize(sub(wide, scale(axis, dot(wide, axis))))
      const [w, t] = [course.halfWidthMm, course.halfThicknessMm].map(
        (half) => half[i]! + (half[i + 1]! - half[i]!) * share,
      )
      const [u, v] = [dot(away, across) / w!, dot(away, cross(axis, across)) / t!]
      const level = Math.hypot(u, v)
      if (level < 1) deepest = Math.max(deepest, ((1 - level) * level) / Math.max(Math.hypot(u / w!, v / t!), 1e-9))
    }
  }
  return deepest
}

describe('piriformis against the sciatic nerve', () => {
  test('does not squeeze at resting tone, and 20 to 25 mmHg when fully tense', () => {
    expect(squeezeAt(0)).toBe(0)
    expect(squeezeAt(0.2)).toBe(0)
    expect(squeezeAt(1)).toBeGreaterThan(20)
    expect(squeezeAt(1)).toBeLessThan(25)
  })

  test('squeezes, moves and flattens more with more tension, without jumps', () => {
    let before = besidePiriformis(sciatic('right'), 'right', 0.2)
    for (let tension = 0.21; tension <= 1; tension += 0.01) {
      const now = besidePiriformis(sciatic('right'), 'right', tension)
      expect(now.overlapMm).toBeGreaterThanOrEqual(before.overlapMm)
      expect(now.displacedMm).toBeGreaterThanOrEqual(before.displacedMm - 0.02)
      expect(squeezeMmHg(now.overlapMm) - squeezeMmHg(before.overlapMm)).toBeLessThan(0.6)
      for (let i = 0; i < now.course.count; i++)
        expect(distance(now.course.restMm[i]!, before.course.restMm[i]!)).toBeLessThan(0.15)
      before = now
    }
    expect(before.displacedMm).toBeGreaterThan(0.8)
    expect(before.flattening).toBeGreaterThan(0.1)
  })

  test('pushes the nerve out of the belly, forward and down, leaving at most 0.3 mm of overlap', () => {
    const left = courses.filter(({ id }) => id.endsWith('-left'))
    for (const tension of [0, 0.35, 0.7, 1]) {
      const points = bellyPoints(tension)
      for (const { id, course } of left)
        expect(deepestIn(besidePiriformis(course, 'left', tension).course, points), `${id} at ${tension}`).toBeLessThan(
          0.3,
        )
    }
    expect(deepestIn(sciatic('left'), bellyPoints(1))).toBeGreaterThan(1.5)
    const tense = besidePiriformis(sciatic('left'), 'left', 1).course
    const moves = tense.restMm.map((p, i) => sub(p, sciatic('left').restMm[i]!))
    const farthest = moves.reduce((a, b) => (length(b) > length(a) ? b : a))
    expect(farthest[1]).toBeLessThan(-0.5)
    expect(farthest[2]).toBeGreaterThan(0.5)
  })

  test('bends the nerve in a curve: neighbouring stations move alike', () => {
    const tense = besidePiriformis(sciatic('left'), 'left', 1).course
    const moves = tense.restMm.map((p, i) => sub(p, sciatic('left').restMm[i]!))
    for (let i = 1; i < moves.length; i++) expect(distance(moves[i]!, moves[i - 1]!)).toBeLessThan(1.2)
  })

  test('keeps the cross-section of every nerve it touches', () => {
    for (const { id, course } of courses) {
      const laid = besidePiriformis(course, id.endsWith('-left') ? 'left' : 'right', 1).course
      for (let i = 0; i < course.count; i++) {
        const before = course.halfWidthMm[i]! * course.halfThicknessMm[i]!
        expect(laid.halfWidthMm[i]! * laid.halfThicknessMm[i]!).toBeCloseTo(before, 3)
        expect(Number.isFinite(laid.restMm[i]![0] + laid.wide[i]![0])).toBe(true)
      }
    }
  })

  test('on the left mirrors the right', () => {
    const left = besidePiriformis(sciatic('left'), 'left', 0.85)
    const right = besidePiriformis(sciatic('right'), 'right', 0.85)
    expect(left.overlapMm).toBeCloseTo(right.overlapMm, 12)
    for (let i = 0; i < left.course.count; i++)
      expect(distance(mirror(left.course.restMm[i]!), right.course.restMm[i]!)).toBeLessThan(1e-9)
  })

  test('leaves nerves far from it as they were, the very same object', () => {
    const far = legCourses.find(({ id }) => id === 'tibial-nerve-right')!.course
    expect(besidePiriformis(far, 'right', 1).course).toBe(far)
  })

  test('knows six ways past the muscle, the first by far the most common', () => {
    expect(Object.keys(sciaticVariants)).toEqual([...variants])
    const all = variants.reduce((sum, variant) => sum + sciaticVariants[variant].percent, 0)
    expect(all).toBeLessThanOrEqual(100)
    expect(sciaticVariants.a.percent).toBeGreaterThan(all / 2)
  })
})
