import { describe, expect, test } from 'vitest'
import { firstJoint, rayIds, rays, undersides } from '../../src/anatomy/hands.ts'
import { type BoneId, boneIds, type MuscleId, mirrorId, muscleIds } from '../../src/anatomy/structures.ts'
import { random } from '../../src/math/random.ts'
import { apply, identity, rotate, type Transform, turnAbout } from '../../src/math/transform.ts'
import { distance, dot, length, mirror, scale, type Vec3 } from '../../src/math/vec3.ts'
import { afterTouch, dentMm, drawnLargerBy, touchEffect } from '../../src/mechanics/massage.ts'
import { layHands } from '../../src/mechanics/massage-hands.ts'
import { skinBehind } from '../../src/mechanics/massage-skin.ts'
import { workMuscles } from '../../src/mechanics/muscle-work.ts'
import { legCourses } from '../../src/mechanics/nerves.ts'
import { besidePiriformis, squeezeMmHg } from '../../src/mechanics/sciatic-contact.ts'
import { strokes, type Touch } from '../../src/mechanics/touch.ts'
import { skinField } from '../../tools/models/shapes/skin.ts'

const still = Object.fromEntries(boneIds.map((id) => [id, identity])) as Record<BoneId, Transform>
const press: Touch = { target: 'piriformis-right', stroke: 'press', pressureKpa: 20, phase: 0.6, minutes: 7 }

function anyTouch(next: () => number): Touch {
  return {
    target: muscleIds[Math.floor(next() * muscleIds.length)]!,
    stroke: strokes[Math.floor(next() * strokes.length)]!,
    pressureKpa: next() * 50,
    phase: next(),
    minutes: next() * 30,
  }
}

describe('the effect of hands', () => {
  test('on the reflex is there only while they are on, and larger for deep than for light pressure', () => {
    const drive = (pressureKpa: number) => touchEffect({ ...press, pressureKpa }, press.target).reflexDrive
    expect(drive(0)).toBe(1)
    expect(drive(2.5)).toBeLessThan(drive(1.25))
    expect(drive(2.5)).toBeCloseTo(0.35, 2)
    expect(drive(1.25)).toBeLessThan(0.43 + 0.01)
    expect(drive(50)).toBeGreaterThan(0.29 - 1e-9)
    expect(touchEffect(null, press.target).reflexDrive).toBe(1)
  })

  test('on stiffness is 5 % after seven minutes and gone three minutes later', () => {
    const stiffness = (minutes: number) => touchEffect({ ...press, minutes }, press.target).stiffness
    expect(stiffness(0)).toBe(1)
    expect(stiffness(7)).toBeCloseTo(0.948, 2)
    expect(stiffness(60)).toBeCloseTo(stiffness(7), 9)
    expect(afterTouch(0).stiffness).toBeCloseTo(0.948, 9)
    expect(afterTouch(3).stiffness).toBe(1)
  })

  test('fades without jumps: reflex within seconds, tension back to nine tenths within minutes', () => {
    expect(afterTouch(0.1).reflexDrive).toBeGreaterThan(0.97)
    expect(afterTouch(0).tension).toBeCloseTo(0.6, 9)
    expect(afterTouch(5).tension).toBeCloseTo(0.9, 9)
    for (let minutes = 0; minutes < 6; minutes += 0.05) {
      const [now, later] = [afterTouch(minutes), afterTouch(minutes + 0.05)]
      expect(later.tension).toBeGreaterThanOrEqual(now.tension)
      expect(later.stiffness).toBeGreaterThanOrEqual(now.stiffness)
      expect(later.reflexDrive).toBeGreaterThanOrEqual(now.reflexDrive)
    }
  })

  test('reaches no other muscle, seed 31', () => {
    const next = random(31)
    for (let i = 0; i < 200; i++) {
      const touch = anyTouch(next)
      for (const id of muscleIds)
        if (id !== touch.target) expect(touchEffect(touch, id)).toEqual({ reflexDrive: 1, stiffness: 1, tension: 1 })
    }
  })

  test('is said to be drawn larger than measured, and by how much, once tension eases by more than stiffness was seen to', () => {
    expect(drawnLargerBy(null)).toEqual([])
    expect(drawnLargerBy({ ...press, minutes: 0 })).toEqual([])
    const [larger] = drawnLargerBy(press)
    expect(larger!.what).toBe('muscle-eases')
    expect(larger!.shown).toBeCloseTo(0.4, 1)
    expect(larger!.measured).toBeCloseTo(0.052, 2)
    // What stays eased after the session is shown too, and no longer measured at all.
    const [left] = drawnLargerBy({ ...press, restedMinutes: 5 })
    expect(left!.shown).toBeCloseTo(0.1, 2)
    expect(left!.measured).toBe(0)
  })
})

describe('hands', () => {
  test('are finite, dent at most 25 mm, and are felt no deeper than 60 mm, whatever the touch, seed 32', () => {
    const next = random(32)
    for (let i = 0; i < 500; i++) {
      const { hands, dents, touchDepthMm } = layHands(anyTouch(next), still)
      expect(hands).toHaveLength(2)
      expect(dents.length).toBeLessThanOrEqual(4)
      expect(touchDepthMm).toBeLessThanOrEqual(60)
      for (const { centreMm, direction, depthMm } of dents) {
        expect(Math.abs(depthMm)).toBeLessThanOrEqual(25)
        expect(length(direction)).toBeCloseTo(1, 9)
        expect(centreMm.every(Number.isFinite)).toBe(true)
      }
      for (const { transform, contact } of hands) {
        expect(contact).toBeGreaterThanOrEqual(0)
        expect(contact).toBeLessThanOrEqual(1)
        const [x, y, z] = (
          [
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
          ] as const
        ).map((axis) => rotate(transform, axis)) as [Vec3, Vec3, Vec3]
        expect(Math.abs(dot(x, y)) + Math.abs(dot(y, z)) + Math.abs(dot(z, x))).toBeLessThan(1e-9)
        expect(z[2]).toBeLessThan(0.2)
      }
    }
  })

  test('leave a trace nowhere at no pressure, or with a touch that is no number', () => {
    for (const stroke of strokes)
      for (const broken of [{ pressureKpa: 0 }, { pressureKpa: Number.NaN, phase: Number.NaN, minutes: Number.NaN }]) {
        const { hands, dents, touchDepthMm } = layHands({ ...press, stroke, ...broken }, still)
        expect(touchDepthMm).toBe(0)
        for (const { depthMm } of dents) expect(Math.abs(depthMm)).toBe(0)
        for (const { contact } of hands) expect(contact).toBe(0)
      }
    expect(layHands(null, still)).toEqual({ hands: [], dents: [], touchDepthMm: 0, push: null })
  })

  test('move without jumps through a whole stroke and into the next', () => {
    for (const stroke of strokes)
      for (const target of ['longissimus-right', 'gluteus-maximus-left', 'piriformis-right'] as MuscleId[]) {
        const course = Array.from({ length: 500 }, (_, k) =>
          layHands({ ...press, target, stroke, phase: k / 500 }, still),
        )
        for (const [k, now] of course.entries()) {
          const next = course[(k + 1) % 500]!
          for (const [i, hand] of now.hands.entries()) {
            const other = next.hands[i]!
            const [a, b] = [hand, other].map(({ transform }) => apply(transform, [0, 80, 0])) as [Vec3, Vec3]
            expect(distance(a, b)).toBeLessThan(3)
            expect(Math.abs(hand.contact - other.contact)).toBeLessThan(0.06)
            for (const id of rayIds) {
              const joint = firstJoint(id) + 2
              const [tip, moved] = [hand, other].map(({ joints }) => apply(joints[joint]!, rays[id].joints[3]))
              expect(distance(tip!, moved!), `${stroke} on ${target} at ${k}: ${id}`).toBeLessThan(6)
            }
          }
          for (const [i, { depthMm }] of now.dents.entries())
            expect(Math.abs(depthMm - next.dents[i]!.depthMm)).toBeLessThan(0.8)
        }
      }
  })

  test('sink deeper with more pressure, and deepest when a thumb presses', () => {
    const deep = (pressureKpa: number) => layHands({ ...press, pressureKpa }, still).touchDepthMm
    for (let kpa = 0.5; kpa < 50; kpa += 0.5) expect(deep(kpa + 0.5)).toBeGreaterThanOrEqual(deep(kpa))
    expect(dentMm({ ...press, pressureKpa: 50 })).toBeLessThan(25)
    const light = layHands({ ...press, stroke: 'glide', pressureKpa: 2, phase: 0.3 }, still).touchDepthMm
    expect(deep(20)).toBeGreaterThan(3 * light)
  })

  test('lie on the skin over their muscle and follow it when the thigh moves', () => {
    const glide: Touch = { ...press, target: 'biceps-femoris-left', stroke: 'knead', pressureKpa: 6 }
    const thigh = turnAbout([83, -94, 13], [1, 0, 0], -0.6)
    const bent = { ...still, 'femur-left': thigh }
    const [before, after] = [layHands(glide, still), layHands(glide, bent)]
    for (const [i, { centreMm }] of before.dents.entries()) {
      expect(distance(apply(thigh, centreMm), after.dents[i]!.centreMm)).toBeLessThan(1)
      expect(distance(centreMm, after.dents[i]!.centreMm)).toBeGreaterThan(30)
    }
  })

  test('on the left mirror those on the right', () => {
    for (const stroke of strokes) {
      const right = layHands({ ...press, stroke }, still)
      const left = layHands({ ...press, stroke, target: mirrorId(press.target) as MuscleId }, still)
      for (const [i, { hand, transform }] of right.hands.entries()) {
        expect(left.hands[i]!.hand).not.toBe(hand)
        const point: Vec3 = [10, 60, -4]
        expect(distance(mirror(apply(transform, point)), apply(left.hands[i]!.transform, mirror(point)))).toBeLessThan(
          1e-9,
        )
      }
    }
  })
})

describe('fingers', () => {
  const skin = skinField()
  /** How far above the dented skin each fingertip of a hand on the left is, mm. */
  function tips({ hands, dents }: ReturnType<typeof layHands>, which: number): readonly number[] {
    const { hand, joints, transform } = hands[which]!
    return rayIds.map((id) => {
      const [x, y, z] = undersides(id)[2]
      const rested = apply(joints[firstJoint(id) + 2]!, hand === 'left' ? [x, y, z] : [-x, y, z])
      const at = apply(transform, rested)
      const given = dents.map(({ centreMm, direction, depthMm, radiusMm }) =>
        scale(direction, depthMm * Math.exp(-((distance(at, centreMm) / radiusMm) ** 2))),
      )
      const [dx, dy, dz] = given.reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]])
      return skin(at[0] - dx, at[1] - dy, at[2] - dz)
    })
  }

  test('of a flat hand on the back lie on the skin from thumb to little finger, within 4 mm', () => {
    for (const phase of [0.15, 0.3, 0.45]) {
      const glide: Touch = { ...press, target: 'longissimus-left', stroke: 'glide', pressureKpa: 5, phase }
      for (const gap of tips(layHands(glide, still), 0)) expect(Math.abs(gap), `at ${phase}`).toBeLessThan(4)
    }
  })

  test('that knead or steady a pressing thumb do not sink in, and most touch', () => {
    let touching = 0
    for (const stroke of ['knead', 'press'] as const)
      for (const phase of [0.1, 0.3, 0.5, 0.7, 0.9])
        for (const which of stroke === 'knead' ? [0, 1] : [0]) {
          const touch: Touch = { ...press, target: 'gluteus-maximus-left', stroke, pressureKpa: 8, phase }
          for (const gap of tips(layHands(touch, still), which)) {
            expect(gap, `${stroke} at ${phase}`).toBeGreaterThan(-4)
            if (gap < 3) touching++
          }
        }
    expect(touching).toBeGreaterThan(0.7 * 75)
  })
})

describe('muscles at work', () => {
  const sore = { left: 0, right: 0.8 }
  const tense = { muscleTension: { 'piriformis-right': 1, 'gluteus-maximus-right': 0.8 } } as const

  test('give readings that are all finite and in range, whatever the condition and the touch, seed 33', () => {
    const next = random(33)
    for (let i = 0; i < 100; i++) {
      const muscleTension = Object.fromEntries(muscleIds.map((id) => [id, next() * 3 - 1]))
      const { readings, reflexDrive } = workMuscles({ muscleTension }, { left: next(), right: next() }, anyTouch(next))
      expect(reflexDrive).toBeGreaterThan(0.28)
      for (const id of muscleIds) {
        const { tension, thicknessMm, stiffness, volumeCm3 } = readings[id]
        expect(tension).toBeGreaterThanOrEqual(0)
        expect(tension).toBeLessThanOrEqual(1)
        expect(thicknessMm).toBeGreaterThan(5)
        expect(stiffness).toBeGreaterThan(0.94)
        expect(volumeCm3).toBeGreaterThan(3)
      }
    }
  })

  test('under the hands ease from 1 to 0.6, and the nerve below is squeezed less', () => {
    const nerve = legCourses.find(({ id }) => id === 'sciatic-nerve-right')!.course
    const squeeze = (touch: Touch | null) => {
      const { tension } = workMuscles(tense, sore, touch).readings['piriformis-right']
      return squeezeMmHg(besidePiriformis(nerve, 'right', tension).overlapMm)
    }
    expect(workMuscles(tense, sore, press).readings['piriformis-right'].tension).toBeCloseTo(0.6, 2)
    expect(squeeze(press)).toBeLessThan(0.7 * squeeze(null))
    expect(squeeze(press)).toBeGreaterThan(0)
    const elsewhere: Touch = { ...press, target: 'gluteus-maximus-right' }
    expect(squeeze(elsewhere)).toBe(squeeze(null))
  })

  test('do not change with hands on another muscle, and all rest in health', () => {
    const elsewhere: Touch = { ...press, target: 'longissimus-left' }
    const [free, touched] = [workMuscles(tense, sore, null), workMuscles(tense, sore, elsewhere)]
    for (const id of muscleIds) if (id !== elsewhere.target) expect(touched.shapes[id]).toEqual(free.shapes[id])
    const healthy = workMuscles({ muscleTension: {} }, { left: 0, right: 0 }, null)
    for (const id of muscleIds) expect(healthy.shapes[id]).toEqual({ tension: 0, swellMm: 0 })
    expect(healthy.reflexDrive).toBe(1)
  })
})

test('the skin that hands lie on is the skin that is drawn, within 7 mm', () => {
  const inside = skinField()
  let read = 0
  for (let x = 25; x <= 115; x += 15)
    for (let y = 200; y >= -440; y -= 32) {
      const { point, out } = skinBehind(x, y)
      expect(inside(...point), `at ${x}, ${y}`).toBeLessThan(7)
      expect(inside(...point), `at ${x}, ${y}`).toBeGreaterThan(-7)
      const outside = scale(out, 20)
      expect(inside(point[0] + outside[0], point[1] + outside[1], point[2] + outside[2])).toBeGreaterThan(5)
      read++
    }
  expect(read).toBeGreaterThan(100)
})
