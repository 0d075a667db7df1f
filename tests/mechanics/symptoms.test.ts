import { describe, expect, test } from 'vitest'
import { rootIds } from '../../src/anatomy/nerves.ts'
import { type RootLevel, rootLevels, type Side, sides } from '../../src/anatomy/structures.ts'
import type { BodyReadings } from '../../src/mechanics/body.ts'
import { herniatingDiscs, zones } from '../../src/mechanics/condition.ts'
import { irritationOf } from '../../src/mechanics/irritation.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { lossOf, movements, readSymptoms, reflexes, testsOf } from '../../src/mechanics/symptoms.ts'
import { eachNumber, herniated, mirroredMoment, moments, resting } from './moments.ts'

const sore = { inflammation: 1, sensitivity: 0.6 } as const
const others = (side: Side): Side => (side === 'left' ? 'right' : 'left')
const calm = solve(resting).readings.roots
const withRoot = (id: `${RootLevel}-${Side}`, change: Partial<BodyReadings['roots'][typeof id]>) =>
  readSymptoms({ ...calm, [id]: { ...calm[id], ...change } })

describe('three things make a root sore', () => {
  test('squeeze alone does not: a bulge with no inflammation is silent, however it presses', () => {
    for (const disc of herniatingDiscs)
      for (const zone of zones) {
        const { roots, symptoms } = solve(herniated({ disc, zone, type: 'bulge', depthMm: 3 })).readings
        for (const root of Object.values(roots)) expect(root.irritation).toBe(0)
        for (const side of sides) for (const id of rootIds) expect(symptoms[side].skin[id]).toBeLessThan(0.01)
      }
    const pressed = solve(herniated({ disc: 'L4-L5', type: 'bulge', depthMm: 3 })).readings.roots['L5-right']
    expect(pressed.squeezeMmHg).toBeGreaterThan(1)
  })

  test('nor does inflammation alone; together they do, and sensitivity makes it more', () => {
    expect(irritationOf(50, 0, 1)).toBe(0)
    expect(irritationOf(0, 1, 1)).toBe(0)
    for (let squeeze = 5; squeeze <= 100; squeeze += 5)
      for (let inflammation = 0.1; inflammation <= 1; inflammation += 0.1) {
        const now = irritationOf(squeeze, inflammation, 0.5)
        expect(now).toBeGreaterThan(0)
        expect(irritationOf(squeeze + 5, inflammation, 0.5)).toBeGreaterThanOrEqual(now)
        expect(irritationOf(squeeze, inflammation, 1)).toBeGreaterThanOrEqual(now)
      }
  })
})

describe('what follows an irritated root', () => {
  const hoursIn = (hours: number) => solve(herniated({ disc: 'L5-S1' }, { ...sore, irritatedHours: hours }))

  test('comes in order: soreness at once, then swelling, then guarding of the gluteals', () => {
    const [first, day, days] = [hoursIn(0).readings, hoursIn(24).readings, hoursIn(72).readings]
    expect(first.roots['S1-right'].irritation).toBe(days.roots['S1-right'].irritation)
    expect(first.roots['S1-right'].swelling).toBe(0)
    expect(first.muscles['gluteus-maximus-right'].tension).toBe(0)
    expect(day.roots['S1-right'].swelling).toBeGreaterThan(0.8)
    expect(day.muscles['gluteus-maximus-right'].tension).toBeLessThan(0.6)
    expect(days.muscles['gluteus-maximus-right'].tension).toBeGreaterThan(0.8)
    expect(days.muscles['gluteus-maximus-left'].tension).toBe(0)
  })

  test('never goes back while the hours run, and changes by small steps', () => {
    let before = hoursIn(0).readings
    for (let hours = 1; hours <= 72; hours++) {
      const now = hoursIn(hours).readings
      for (const of of [
        (r: BodyReadings) => r.roots['S1-right'].swelling,
        (r: BodyReadings) => r.muscles['gluteus-maximus-right'].tension,
      ]) {
        expect(of(now)).toBeGreaterThanOrEqual(of(before) - 1e-9)
        expect(of(now) - of(before)).toBeLessThan(0.08)
      }
      before = now
    }
  })

  test('makes the root thicker to either side of the squeeze, and no thinner anywhere', () => {
    const [early, late] = [hoursIn(0).nerves['root-S1-right']!, hoursIn(72).nerves['root-S1-right']!]
    let most = 0
    for (let i = 0; i < early.count; i++) {
      const grown = late.halfThicknessMm[i]! - early.halfThicknessMm[i]!
      expect(grown).toBeGreaterThanOrEqual(0)
      most = Math.max(most, grown)
    }
    expect(most).toBeGreaterThan(0.2)
    expect(late.centreMm).toEqual(early.centreMm)
  })
})

describe('symptoms', () => {
  test('of a healthy body are none', () => {
    for (const side of sides) {
      const { skin, weaker, reflexes: left, muscles } = solve(resting).readings.symptoms[side]
      eachNumber([skin, weaker, muscles], (value) => expect(value).toBe(0))
      eachNumber(left, (value) => expect(value).toBe(1))
    }
  })

  test.each([
    ['L3-L4', 'L4', ['straighten-knee', 'lift-ankle'], 'knee'],
    ['L4-L5', 'L5', ['lift-ankle', 'lift-big-toe', 'turn-foot-out', 'hip-sideways'], null],
    ['L5-S1', 'S1', ['push-off'], 'ankle'],
  ] as const)(
    'of a herniation at %s are those of %s: its movements, its reflex, its skin',
    (disc, level, own, reflex) => {
      expect(testsOf(level)).toEqual({ movements: own, reflex })
      for (const side of sides) {
        const { symptoms } = solve(herniated({ disc, side, depthMm: 8 }, sore)).readings
        const here = symptoms[side]
        const strongest = rootIds.reduce((a, b) => (here.skin[b] > here.skin[a] ? b : a))
        expect(strongest).toBe(level)
        for (const id of own) expect(here.weaker[id], id).toBeGreaterThan(0.1)
        for (const id of movements) if (!own.some((one) => one === id)) expect(here.weaker[id], id).toBeLessThan(0.15)
        for (const id of reflexes)
          if (id === reflex) expect(here.reflexes[id]).toBeLessThan(0.85)
          else expect(here.reflexes[id]).toBeGreaterThan(0.93)
        eachNumber(symptoms[others(side)].skin, (value) => expect(value).toBeLessThan(0.06))
      }
    },
  )

  test('spill softly into the next zone, of S1 least, and never towards the saddle, the groin or the inner thigh', () => {
    const skinOf = (level: RootLevel) => withRoot(`${level}-left`, { irritation: 1 }).left.skin
    expect(skinOf('L5').S1).toBeGreaterThan(0.25)
    expect(skinOf('S1').L5).toBeLessThan(skinOf('L5').S1)
    for (const level of ['L4', 'L5', 'S1'] as const) {
      const skin = skinOf(level)
      expect(skin[level]).toBe(1)
      for (const far of ['L1', 'L2', 'L3', 'S3', 'S4'] as const) expect(skin[far]).toBe(0)
    }
  })

  test('grow with irritation and with loss, never past whole', () => {
    let before = withRoot('L5-right', {}).right
    for (let share = 0.1; share <= 1; share += 0.1) {
      const now = withRoot('L5-right', { irritation: share, loss: share }).right
      expect(now.skin.L5).toBeGreaterThan(before.skin.L5)
      expect(now.weaker['lift-big-toe']).toBeGreaterThan(before.weaker['lift-big-toe'])
      expect(now.muscles['gluteus-medius-right']).toBe(now.weaker['hip-sideways'])
      eachNumber(now, (value) => expect(value).toBeLessThanOrEqual(1))
      before = now
    }
    expect(lossOf('S3', 0, 0, 1)).toBe(0)
    expect(lossOf('L5', 80, 0, 1)).toBeGreaterThan(lossOf('L5', 80, 0, 0))
  })

  test('of a far bigger central herniation reach the saddle on both sides with no inflammation at all; usual ones never do', () => {
    for (const disc of herniatingDiscs)
      for (const type of ['extrusion', 'sequestration'] as const) {
        const { symptoms } = solve(herniated({ disc, zone: 'central', type, depthMm: 11 })).readings
        for (const side of sides)
          for (const [id, least] of [
            ['S2', 0.4],
            ['S3', 0.75],
            ['S4', 0.75],
          ] as const)
            expect(symptoms[side].skin[id], `${disc} ${type} ${id}`).toBeGreaterThan(least)
        for (const zone of zones) {
          const usual = solve(herniated({ disc, zone, type, depthMm: 6 }, sore)).readings.symptoms
          for (const side of sides)
            for (const id of ['S3', 'S4'] as const) expect(usual[side].skin[id], `${disc} ${zone}`).toBeLessThan(0.05)
        }
      }
  })
})

describe('symptoms and roots of any moment', () => {
  const list = moments(31, 300)

  test('stay within 0 and 1, and mirror from side to side, seed 31', () => {
    for (const [i, moment] of list.entries()) {
      const { symptoms, roots, rootAtRisk, skin } = solve(moment).readings
      eachNumber(symptoms, (value, where) => {
        if (!(value >= 0 && value <= 1)) throw new Error(`${where()} is ${value}`)
      })
      expect(skin).toEqual(symptoms[moment.condition.herniation?.side ?? 'right'].skin)
      for (const root of Object.values(roots)) if (root.inflammation === 0) expect(root.irritation).toBe(0)
      if (i % 6 !== 0) continue
      const other = solve(mirroredMoment(moment)).readings
      for (const side of sides)
        for (const id of rootIds) expect(symptoms[side].skin[id]).toBeCloseTo(other.symptoms[others(side)].skin[id], 2)
      if (rootAtRisk) expect(other.rootAtRisk?.split('-')[0]).toBe(rootAtRisk.split('-')[0])
    }
  }, 60_000)

  test('change a little when the herniation changes a little, seed 32', () => {
    for (const moment of moments(32, 120)) {
      const { herniation } = moment.condition
      if (!herniation) continue
      const nudged = {
        ...moment,
        condition: {
          ...moment.condition,
          herniation: {
            ...herniation,
            depthMm: herniation.depthMm * 0.999,
            migrationMm: herniation.migrationMm * 0.999,
          },
          monthsSinceOnset: moment.condition.monthsSinceOnset * 0.999,
        },
      }
      const [a, b] = [solve(moment).readings, solve(nudged).readings]
      for (const side of sides) {
        for (const id of rootIds)
          expect(Math.abs(a.symptoms[side].skin[id] - b.symptoms[side].skin[id])).toBeLessThan(0.03)
        for (const level of rootLevels) {
          const [x, y] = [a.roots[`${level}-${side}`], b.roots[`${level}-${side}`]]
          expect(Math.abs(x.squeezeMmHg - y.squeezeMmHg)).toBeLessThan(1.5)
          expect(Math.abs(x.irritation - y.irritation)).toBeLessThan(0.03)
        }
      }
    }
  }, 60_000)
})
