import { describe, expect, test } from 'vitest'
import { muscles } from '../../src/anatomy/muscles.ts'
import { muscleIds } from '../../src/anatomy/structures.ts'
import { random } from '../../src/math/random.ts'
import { distance } from '../../src/math/vec3.ts'
import {
  bellyProfile,
  guarding,
  heldTension,
  muscleShape,
  pairOf,
  sectionOf,
  swellShare,
  thickeningOf,
  thicknessMm,
  volumeCm3,
} from '../../src/mechanics/muscle.ts'

const lefts = muscleIds.filter((id) => id.endsWith('-left'))

describe('a muscle', () => {
  test('called piriformis thickens from 8.5 to 11.6 mm, and both sides alike', () => {
    for (const id of ['piriformis-left', 'piriformis-right'] as const) {
      expect(thicknessMm(id, 0)).toBeCloseTo(8.5, 6)
      expect(thicknessMm(id, 0.2)).toBeCloseTo(8.5, 6)
      expect(thicknessMm(id, 1)).toBeCloseTo(11.6, 6)
      expect(2 * sectionOf('piriformis', thickeningOf('piriformis').middle, 1).halfThicknessMm).toBeCloseTo(11.6, 6)
    }
  })

  test('grows thicker with tension, never thinner, and never by a jump', () => {
    for (const id of muscleIds)
      for (let tension = 0; tension < 1; tension += 0.01) {
        const step = thicknessMm(id, tension + 0.01) - thicknessMm(id, tension)
        expect(step).toBeGreaterThanOrEqual(-1e-12)
        expect(step).toBeLessThan(0.02 * thicknessMm(id, 0))
      }
  })

  test('keeps its volume and its sections stay solid at any tension, seed 11', () => {
    const next = random(11)
    for (let i = 0; i < 300; i++) {
      const id = lefts[Math.floor(next() * lefts.length)]!
      const tension = next()
      const full = muscles[pairOf(id)].volumeCm3
      expect(Math.abs(volumeCm3(id, tension) - full) / full).toBeLessThan(0.005)
      const { halfWidthMm, halfThicknessMm } = sectionOf(pairOf(id), next(), next())
      expect(Math.min(halfWidthMm, halfThicknessMm)).toBeGreaterThan(0)
    }
  })

  test('is total: what is no number or out of range is held', () => {
    for (const tension of [Number.NaN, -4, 7, Number.POSITIVE_INFINITY]) {
      const { swellMm } = muscleShape('piriformis-right', tension)
      expect(swellMm).toBeGreaterThanOrEqual(0)
      expect(swellMm).toBeLessThanOrEqual(1.56)
    }
  })

  test('has both kinds of thickening, and a profile that is 1 where thickness is read', () => {
    const kinds = new Set(lefts.map((id) => thickeningOf(pairOf(id)).thickening))
    expect([...kinds].sort()).toEqual(['gathers', 'rounds'])
    for (const id of lefts) {
      const { middle } = thickeningOf(pairOf(id))
      expect(bellyProfile(pairOf(id), middle)).toBeCloseTo(1, 6)
      for (let along = 0; along <= 1; along += 0.02) {
        const here = bellyProfile(pairOf(id), along)
        expect(here).toBeLessThanOrEqual(1 + 1e-9)
        expect(here).toBeGreaterThan(-0.85)
      }
    }
  })

  test('looks as thick as it is: the share given to the picture moves the face as far as the section says', () => {
    for (const id of lefts) {
      const pair = pairOf(id)
      const { swellMm } = muscleShape(id, 1)
      const { middle, lengthMm } = thickeningOf(pair)
      const thickest = Math.max(...muscles[pair].heads[0]!.stations.map((s) => s.halfThicknessMm))
      for (const along of [middle, 0.8 * middle, middle + 0.1]) {
        const wanted = sectionOf(pair, along, 1).halfThicknessMm - sectionOf(pair, along, 0).halfThicknessMm
        expect(swellMm * swellShare(pair, along * lengthMm, 0, thickest)).toBeCloseTo(wanted, 6)
        expect(swellMm * swellShare(pair, along * lengthMm, 0, -thickest)).toBeCloseTo(wanted, 6)
      }
    }
  })

  test('called piriformis rounds from above: its lower border stays where it was', () => {
    const border = (tight: number) => {
      const { centre, wide, halfWidthMm } = sectionOf('piriformis', 0.4, tight)
      return [0, 1, 2].map((k) => centre[k]! + wide[k]! * halfWidthMm) as [number, number, number]
    }
    expect(distance(border(0), border(1))).toBeLessThan(1e-9)
    expect(sectionOf('piriformis', 0.4, 1).halfWidthMm).toBeLessThan(sectionOf('piriformis', 0.4, 0).halfWidthMm)
  })
})

describe('guarding', () => {
  test('raises gluteal and low back tension on the side of a sore root, and nothing else', () => {
    const sore = { left: 0, right: 0.8 }
    expect(heldTension('gluteus-maximus-right', {}, sore)).toBeCloseTo(0.9, 9)
    for (const id of ['multifidus-right', 'longissimus-right', 'iliocostalis-right'] as const)
      expect(heldTension(id, {}, sore)).toBeGreaterThan(0.5)
    expect(heldTension('psoas-major-right', {}, sore)).toBe(0)
    expect(heldTension('gluteus-maximus-left', {}, sore)).toBe(0)
    expect(heldTension('piriformis-right', {}, sore)).toBe(0)
  })

  test('rises with irritation and never lowers what the condition says', () => {
    let before = 0
    for (let irritation = 0; irritation <= 1; irritation += 0.05) {
      const now = guarding('gluteus-maximus-right', irritation)
      expect(now).toBeGreaterThanOrEqual(before)
      before = now
      const listed = { 'gluteus-maximus-right': 0.95 } as const
      expect(heldTension('gluteus-maximus-right', listed, { left: 0, right: irritation })).toBe(0.95)
    }
  })
})
