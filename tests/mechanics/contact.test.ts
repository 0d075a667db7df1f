import { describe, expect, test } from 'vitest'
import { type RootLevel, rootLevels, type Side, sides } from '../../src/anatomy/structures.ts'
import { sub, type Vec3 } from '../../src/math/vec3.ts'
import type { Body } from '../../src/mechanics/body.ts'
import { type HerniatingDisc, herniatingDiscs, type Zone, zones } from '../../src/mechanics/condition.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { at, deepestOverlap } from './drawn-overlap.ts'
import { herniated, moments, resting } from './moments.ts'

/** The root a herniation is told to meet: the next one down behind the disc, the disc's own where it leaves (fardon2014). */
const met: Record<HerniatingDisc, { behind: RootLevel; beside: RootLevel }> = {
  'L3-L4': { behind: 'L4', beside: 'L3' },
  'L4-L5': { behind: 'L5', beside: 'L4' },
  'L5-S1': { behind: 'S1', beside: 'L5' },
}
const rootOf = (disc: HerniatingDisc, zone: Zone): RootLevel =>
  met[disc][zone === 'central' || zone === 'subarticular' ? 'behind' : 'beside']

const localised = ['protrusion', 'extrusion', 'sequestration'] as const
const others = (side: Side): Side => (side === 'left' ? 'right' : 'left')

describe('the root that a herniation meets', () => {
  for (const disc of herniatingDiscs)
    for (const zone of zones)
      test(`is ${rootOf(disc, zone)} for a ${zone} herniation of ${disc}, on its own side`, () => {
        for (const side of sides)
          for (const type of localised)
            for (const depthMm of [5, 6, 7.5]) {
              const { roots, rootAtRisk } = solve(herniated({ disc, side, zone, type, depthMm })).readings
              expect(rootAtRisk).toBe(`${rootOf(disc, zone)}-${side}`)
              const hit = roots[`${rootOf(disc, zone)}-${side}`]
              expect(hit.squeezeMmHg, `${type} ${depthMm}`).toBeGreaterThan(5)
              expect(hit.displacedMm).toBeGreaterThan(0.2)
              for (const level of rootLevels)
                for (const other of sides)
                  if (level !== rootOf(disc, zone) || other !== side)
                    expect(roots[`${level}-${other}`].squeezeMmHg, `${level}-${other}`).toBeLessThan(hit.squeezeMmHg)
            }
      })

  test('alone is irritated by a subarticular herniation, and only with inflammation', () => {
    for (const disc of herniatingDiscs) {
      const silent = solve(herniated({ disc, side: 'left' })).readings.roots
      for (const root of Object.values(silent)) expect(root.irritation).toBe(0)
      const sore = solve(herniated({ disc, side: 'left' }, { inflammation: 1, sensitivity: 1 })).readings.roots
      expect(sore[`${met[disc].behind}-left`].irritation).toBeGreaterThan(0.8)
      for (const level of rootLevels) expect(sore[`${level}-right`].irritation).toBeLessThan(0.05)
    }
    const alone = solve({ ...resting, condition: { ...resting.condition, inflammation: 1, sensitivity: 1 } })
    for (const root of Object.values(alone.readings.roots)) expect(root.irritation).toBe(0)
  })

  test('is every low root on both sides when it is far bigger and central: the sac lies flat at any level', () => {
    const rest = solve(resting).nerves['dural-sac']!
    for (const disc of herniatingDiscs)
      for (const side of sides) {
        const { nerves, readings } = solve(herniated({ disc, side, zone: 'central', depthMm: 12 }))
        const sac = nerves['dural-sac']!
        const left = Array.from(sac.halfThicknessMm, (half, i) => half / rest.halfThicknessMm[i]!)
        expect(Math.min(...left), disc).toBeLessThan(0.65)
        for (const level of ['S2', 'S3'] as const)
          for (const each of sides) expect(readings.roots[`${level}-${each}`].squeezeMmHg, disc).toBeGreaterThan(20)
      }
  })

  test.each(localised)('is met by a %s that migrates, which moves down or up by as much as is read', (type) => {
    const edges = (migrationMm: number) => {
      const body = solve(herniated({ disc: 'L3-L4', type, migrationMm }))
      const { positionMm } = body.discs['L3-L4'].herniation
      const heights = positionMm.filter((_, i) => i % 3 === 1)
      return { body, low: Math.min(...heights), high: Math.max(...heights) }
    }
    const still = edges(0)
    expect(still.body.readings.discs['L3-L4'].herniation?.migrationMm).toBe(0)
    for (let mm = 2.5; mm <= 15; mm += 2.5) {
      const [down, up] = [edges(mm), edges(-mm)]
      const read = down.body.readings.discs['L3-L4'].herniation!.migrationMm
      expect(up.body.readings.discs['L3-L4'].herniation!.migrationMm).toBeCloseTo(-read, 9)
      // The neck inside the disc may be what reaches farthest while the dome has hardly moved; frames tilt by a few degrees.
      expect(still.low - down.low).toBeGreaterThan(0.85 * read - 0.6)
      expect(still.low - down.low).toBeLessThan(read + 0.1)
      expect(up.high - still.high).toBeGreaterThan(0.85 * read - 0.6)
      expect(up.high - still.high).toBeLessThan(read + 0.1)
      for (const { body } of [down, up]) expect(body.readings.penetrationMm).toBeLessThan(0.3)
      if (type !== 'protrusion') expect(read).toBeGreaterThan(0.9 * mm)
    }
  })

  test('a far bigger central herniation squeezes the sac, and with it the roots to bladder and bowel', () => {
    const small = solve(herniated({ zone: 'central', depthMm: 5 })).readings.roots
    const huge = solve(herniated({ zone: 'central', depthMm: 12 })).readings.roots
    for (const side of sides) {
      for (const level of ['S2', 'S3'] as const) {
        expect(small[`${level}-${side}`].squeezeMmHg).toBe(0)
        expect(huge[`${level}-${side}`].squeezeMmHg).toBeGreaterThan(10)
      }
      expect(huge[`L3-${side}`].squeezeMmHg).toBeLessThan(1)
    }
  })
})

describe('contact', () => {
  for (const type of localised)
    test(`pushes and squeezes more with every step of depth of a ${type}`, () => {
      for (const disc of herniatingDiscs)
        for (const zone of zones) {
          let before = solve(herniated({ disc, zone, type, depthMm: 0 })).readings.roots
          for (let depthMm = 0.5; depthMm <= 12; depthMm += 0.5) {
            const now = solve(herniated({ disc, zone, type, depthMm })).readings.roots
            for (const key of Object.keys(now) as (keyof typeof now)[]) {
              expect(now[key].squeezeMmHg).toBeGreaterThanOrEqual(before[key].squeezeMmHg - 1e-6)
              expect(now[key].displacedMm, `${disc} ${zone} ${key} at ${depthMm}`).toBeGreaterThanOrEqual(
                before[key].displacedMm - 0.03,
              )
              expect(now[key].displacedMm - before[key].displacedMm).toBeLessThan(1.2)
            }
            before = now
          }
          expect(before[`${rootOf(disc, zone)}-right`].squeezeMmHg).toBeGreaterThan(30)
        }
    }, 60_000)

  test('leaves no more than 0.3 mm of overlap between the drawn surfaces, seed 8', () => {
    const list = moments(8, 20).filter((moment) => moment.condition.herniation)
    expect(list.length).toBeGreaterThan(12)
    for (const moment of list) expect(deepestOverlap(solve(moment)), JSON.stringify(moment.condition)).toBeLessThan(0.3)
  })

  test('finds overlap where there is some', () => {
    const body = solve(herniated({ depthMm: 8 }))
    const untouched = solve(resting)
    const through: Body = { ...body, nerves: untouched.nerves }
    expect(deepestOverlap(through)).toBeGreaterThan(1.5)
  })

  test('keeps the cross-section of a flattened root, and lies flat on what presses it', () => {
    const rest = solve(resting).nerves['root-L5-right']!
    const pressed = solve(herniated({ depthMm: 8 })).nerves['root-L5-right']!
    let flattest = 1
    for (let i = 0; i < rest.count; i++) {
      const area = rest.halfWidthMm[i]! * rest.halfThicknessMm[i]!
      expect(pressed.halfWidthMm[i]! * pressed.halfThicknessMm[i]!).toBeCloseTo(area, 3)
      flattest = Math.min(flattest, pressed.halfThicknessMm[i]! / rest.halfThicknessMm[i]!)
    }
    expect(flattest).toBeLessThan(0.75)
  })

  test('bends a pressed root in a curve: neighbouring stations move alike', () => {
    const rest = solve(resting)
    for (const disc of herniatingDiscs)
      for (const zone of zones) {
        const body = solve(herniated({ disc, zone, depthMm: 8 }))
        const id = `root-${rootOf(disc, zone)}-right` as const
        const [a, b] = [rest.nerves[id]!, body.nerves[id]!]
        const move = (i: number): Vec3 => sub(at(b.centreMm, i), at(a.centreMm, i))
        for (let i = 1; i < a.count; i++)
          expect(Math.hypot(...sub(move(i), move(i - 1))), `${id} ${zone} ${i}`).toBeLessThan(1.8)
      }
  })

  test('leaves the other side’s nerves and every leg nerve where they were', () => {
    const rest = solve(resting)
    const body = solve(herniated({ side: 'right', depthMm: 7 }))
    for (const side of sides)
      expect(body.nerves[`sciatic-nerve-${side}`]!.centreMm).toEqual(rest.nerves[`sciatic-nerve-${side}`]!.centreMm)
    expect(body.readings.roots[`L5-${others('right')}`].displacedMm).toBe(0)
  })
})
