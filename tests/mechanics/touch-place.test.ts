import { describe, expect, test } from 'vitest'
import { type BoneId, boneIds } from '../../src/anatomy/structures.ts'
import { random } from '../../src/math/random.ts'
import { identity } from '../../src/math/transform.ts'
import { distance, length, lerp, normalize, sub, type Vec3 } from '../../src/math/vec3.ts'
import { minutesLeft, reachMm, touchEffect } from '../../src/mechanics/massage.ts'
import { layHands } from '../../src/mechanics/massage-hands.ts'
import { skinBehind } from '../../src/mechanics/massage-skin.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { type Place, strokes, type Touch } from '../../src/mechanics/touch.ts'
import { depthsBelow } from '../../src/mechanics/touch-depth.ts'
import { heldPlace, knownPlaces, muscleAt, placeOnRay } from '../../src/mechanics/touch-place.ts'
import { moments } from './moments.ts'

const still = Object.fromEntries(boneIds.map((id) => [id, identity])) as Record<BoneId, typeof identity>
const anyPlace = (next: () => number): Place => ({ xMm: lerp(-125, 125, next()), yMm: lerp(-175, 130, next()) })
const led = (place: Place, more: Partial<Touch> = {}): Touch => ({
  target: muscleAt(place),
  stroke: 'press',
  pressureKpa: 20,
  phase: 0.6,
  minutes: 7,
  place,
  ...more,
})

describe('a place on the skin', () => {
  test('is found by a ray from outside, and lies on the skin, seed 41', () => {
    const next = random(41)
    for (let i = 0; i < 300; i++) {
      const place = anyPlace(next)
      const { point } = skinBehind(place.xMm, place.yMm)
      const eye: Vec3 = [lerp(-250, 250, next()), lerp(-100, 250, next()), -900]
      const found = placeOnRay(eye, normalize(sub(point, eye)))
      if (found === null) continue
      const { point: met } = skinBehind(found.xMm, found.yMm)
      // A flank may hide the place behind it; what is met is never farther than what was aimed at.
      expect(distance(met, eye)).toBeLessThan(distance(point, eye) + 18)
    }
    expect(placeOnRay([70, -66, -900], [0, 0, 1])).toEqual({ xMm: 70, yMm: -66 })
    expect(placeOnRay([400, -66, -900], [0, 0, 1])).toBeNull()
    expect(placeOnRay([70, -66, 900], [0, 0, -1])).toBeNull()
    expect(placeOnRay([70, 600, -900], [0, 0, 1])).toBeNull()
  })

  test('has the muscle under it that an anatomist would name', () => {
    expect(muscleAt(knownPlaces.back)).toBe('longissimus-left')
    expect(muscleAt(knownPlaces.buttock)).toBe('gluteus-maximus-left')
    expect(muscleAt({ xMm: -82, yMm: -112 })).toBe('gluteus-maximus-right')
    expect(muscleAt({ xMm: 62, yMm: 100 })).toBe('iliocostalis-left')
  })

  test('is held to where hands may go, whatever it is', () => {
    for (const wild of [Number.NaN, 1e9, -1e9]) {
      const { xMm, yMm } = heldPlace({ xMm: wild, yMm: wild })
      expect(Math.abs(xMm)).toBeLessThanOrEqual(125)
      expect(yMm).toBeGreaterThanOrEqual(-175)
      expect(yMm).toBeLessThanOrEqual(130)
    }
  })
})

describe('depth reached', () => {
  test('grows with pressure and always ends short of every root and disc, seed 42', () => {
    const next = random(42)
    for (let i = 0; i < 400; i++) {
      const place = anyPlace(next)
      const { rootMm, discMm, muscleMm } = depthsBelow(place)
      expect(muscleMm).toBeLessThan(rootMm)
      let before = 0
      for (const kpa of [0, 1, 5, 10, 20, 35, 50]) {
        const now = reachMm(kpa, place)
        expect(now).toBeGreaterThanOrEqual(before)
        expect(now).toBeLessThan(Math.min(rootMm, discMm) - 8)
        before = now
      }
    }
  })

  test('is read off the body with what lies how deep: muscle, then piriformis, then nerve, then root and disc', () => {
    const push = solve({ ...moments(1, 1)[0]!, touch: led(knownPlaces.piriformis) }).readings.push!
    expect(push.dentMm).toBeGreaterThan(10)
    expect(push.reachMm).toBeGreaterThan(push.dentMm)
    expect(push.muscleMm).toBeLessThan(push.piriformisMm!)
    expect(push.piriformisMm!).toBeLessThan(push.sciaticNerveMm)
    // 40 to 80 mm, depending on the body (neuraxiom).
    expect(push.sciaticNerveMm).toBeGreaterThan(40)
    expect(push.sciaticNerveMm).toBeLessThan(82)
    expect(push.reachMm).toBeLessThan(push.rootMm)
    expect(push.rootMm).toBeLessThan(push.discMm)
  })
})

describe('hands that are led', () => {
  test('reach piriformis from above it with deep pressure, not with light, and not from the low back', () => {
    const tension = (place: Place, pressureKpa: number): number =>
      touchEffect(led(place, { pressureKpa }), 'piriformis-left').tension
    expect(tension(knownPlaces.piriformis, 2)).toBe(1)
    expect(tension(knownPlaces.piriformis, 20)).toBeLessThan(0.7)
    expect(tension(knownPlaces.back, 50)).toBe(1)
    expect(touchEffect(led(knownPlaces.piriformis), 'piriformis-right').tension).toBe(1)
  })

  test('are where they are led to, on either side, and follow without jumps over the whole half', () => {
    for (const stroke of strokes)
      for (const sign of [1, -1]) {
        let before: Vec3 | null = null
        for (let y = 125; y > -170; y -= 1) {
          const place = { xMm: sign * (40 + 30 * Math.cos(y / 40)), yMm: y }
          const { dents, hands } = layHands(led(place, { stroke, phase: 0.6 }), still)
          expect(hands).toHaveLength(2)
          expect(dents.length).toBeLessThanOrEqual(4)
          const { point } = skinBehind(place.xMm, y)
          if (stroke !== 'knead') expect(distance(dents[0]!.centreMm, point)).toBeLessThan(1e-6)
          else expect(distance(dents[0]!.centreMm, point)).toBeLessThan(75)
          if (before) expect(distance(before, dents[0]!.centreMm)).toBeLessThan(stroke === 'knead' ? 8 : 5)
          before = dents[0]!.centreMm
        }
      }
  })

  test('change muscles without jumps as they go, seed 43', () => {
    const next = random(43)
    for (let i = 0; i < 150; i++) {
      const place = anyPlace(next)
      if (Math.abs(place.xMm) < 3) continue
      const near = { xMm: place.xMm * 0.99, yMm: place.yMm + 1 }
      for (const muscle of ['piriformis-left', 'gluteus-maximus-right', 'longissimus-left'] as const) {
        const [a, b] = [touchEffect(led(place), muscle), touchEffect(led(near), muscle)]
        expect(Math.abs(a.tension - b.tension)).toBeLessThan(0.06)
      }
    }
  })

  test('let go: skin springs back within seconds, the reflex too, stiffness within three minutes', () => {
    const letGo = (restedMinutes: number) => led(knownPlaces.buttock, { restedMinutes })
    const deepest = (touch: Touch) => Math.max(...layHands(touch, still).dents.map(({ depthMm }) => depthMm))
    expect(deepest(letGo(0))).toBeGreaterThan(10)
    expect(deepest(letGo(0.2))).toBe(0)
    const effect = (minutes: number) => touchEffect(letGo(minutes), 'gluteus-maximus-left')
    expect(effect(0).reflexDrive).toBeLessThan(0.45)
    expect(effect(0.1).reflexDrive).toBeGreaterThan(0.95)
    expect(effect(0).stiffness).toBeLessThan(0.96)
    expect(effect(1.5).stiffness).toBeGreaterThan(effect(0).stiffness)
    expect(effect(3).stiffness).toBe(1)
    expect(effect(3).tension).toBeLessThan(1)
    expect(minutesLeft(7, 0)).toBeCloseTo(7, 9)
    expect(minutesLeft(7, 3)).toBe(0)
  })

  test('never change a disc, a herniation, a foramen or what a root goes through, during and after, seed 44', () => {
    const next = random(44)
    for (const moment of moments(44, 120)) {
      const place = anyPlace(next)
      const touch = led(place, {
        pressureKpa: next() * 50,
        stroke: strokes[Math.floor(next() * 3)]!,
        phase: next(),
        minutes: next() * 20,
        ...(next() < 0.5 && { restedMinutes: next() * 4 }),
      })
      const [during, before] = [solve({ ...moment, touch }), solve({ ...moment, touch: null })]
      expect(during.discs).toEqual(before.discs)
      for (const key of ['discs', 'foramina', 'roots'] as const)
        expect(during.readings[key]).toEqual(before.readings[key])
      expect(during.bones).toEqual(before.bones)
      for (const { direction, depthMm } of during.dents) {
        expect(length(direction)).toBeCloseTo(1, 6)
        expect(Math.abs(depthMm)).toBeLessThanOrEqual(25)
      }
    }
  }, 60_000)
})
