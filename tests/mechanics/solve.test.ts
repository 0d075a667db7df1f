import { describe, expect, test } from 'vitest'
import {
  mirrorId,
  muscleIds,
  rootLevels,
  type StructureId,
  sides,
  structureIds,
  structures,
} from '../../src/anatomy/structures.ts'
import { random } from '../../src/math/random.ts'
import { mirror } from '../../src/math/vec3.ts'
import type { Body, BodyInput, Tube } from '../../src/mechanics/body.ts'
import { poseBones } from '../../src/mechanics/bones.ts'
import { createSolver, solve } from '../../src/mechanics/solve.ts'
import { apart, eachNumber, herniated, mirroredMoment, moments, resting } from './moments.ts'

const tubesOf = (body: Body): [StructureId, Tube][] => Object.entries(body.nerves) as [StructureId, Tube][]
/** Everything that can be pointed at in a body, as plain numbers. */
function allNumbers(body: Body): number[] {
  const all: number[] = []
  eachNumber(body, (value) => all.push(value))
  return all
}

/** That two bodies say the very same: every number and every word of it, under the same names. */
function expectSame(body: unknown, other: unknown, where: string): void {
  if (Object.is(body, other)) return
  if (typeof body !== 'object' || body === null || typeof other !== 'object' || other === null)
    throw new Error(`${where}: expected ${String(other)}, got ${String(body)}`)
  if (body instanceof Float32Array && other instanceof Float32Array) {
    expect(body.length, where).toBe(other.length)
    for (let i = 0; i < body.length; i++)
      if (!Object.is(body[i], other[i])) expectSame(body[i], other[i], `${where}[${i}]`)
    return
  }
  const keys = Object.keys(other)
  expect(Object.keys(body).sort(), where).toEqual([...keys].sort())
  for (const key of keys)
    expectSame(body[key as keyof typeof body], other[key as keyof typeof other], `${where}.${key}`)
}

describe('a body', () => {
  test('is made of finite numbers for any moment, seed 1', () => {
    for (const moment of moments(1, 150)) {
      let count = 0
      eachNumber(solve(moment), (value, where) => {
        count++
        if (!Number.isFinite(value)) throw new Error(`${where()} is ${value} for ${JSON.stringify(moment)}`)
      })
      expect(count).toBeGreaterThan(20_000)
    }
  }, 60_000)

  test('is made of finite numbers even for moments out of every range', () => {
    const [base] = moments(2, 1)
    for (const wild of [Number.NaN, 1e9, -1e9, Number.POSITIVE_INFINITY]) {
      const moment: BodyInput = {
        posture: {
          ...base!.posture,
          lumbarFlexionDeg: wild,
          hipFlexionDeg: { left: wild, right: wild },
          kneeFlexionDeg: { left: wild, right: wild },
        },
        condition: {
          ...herniated({ depthMm: wild, migrationMm: wild }).condition,
          ageYears: wild,
          discs: { 'L4-L5': { heightFraction: wild, waterFraction: wild } },
          inflammation: wild,
          sensitivity: wild,
          muscleTension: { 'piriformis-left': wild },
          monthsSinceOnset: wild,
        },
        touch: { target: 'piriformis-left', stroke: 'press', pressureKpa: wild, phase: wild, minutes: wild },
      }
      eachNumber(solve(moment), (value, where) => {
        if (!Number.isFinite(value)) throw new Error(`${where()} is ${value} when everything is ${wild}`)
      })
    }
  })

  test('has every nerve, disc and muscle of the table', () => {
    const body = solve(resting)
    const computed = structureIds.filter((id) => structures[id].kind === 'nerve')
    expect(Object.keys(body.nerves).sort()).toEqual([...computed].sort())
    expect(Object.keys(body.discs).map((id) => `disc-${id}`)).toEqual(
      structureIds.filter((id) => structures[id].kind === 'disc'),
    )
    expect(Object.keys(body.muscles).sort()).toEqual([...muscleIds].sort())
    expect(body.strands.length).toBeGreaterThanOrEqual(18)
  })

  test('at rest is healthy: nothing is displaced, squeezed, irritated, glowing or touching', () => {
    const { readings, nerves, strands, bones } = solve(resting)
    for (const level of rootLevels)
      for (const side of sides)
        expect(readings.roots[`${level}-${side}`]).toEqual({
          displacedMm: 0,
          flattening: 0,
          squeezeMmHg: 0,
          inflammation: 0,
          sensitivity: 0,
          irritation: 0,
          swelling: 0,
          loss: 0,
        })
    expect(readings.penetrationMm).toBe(0)
    expect(readings.sciatic).toEqual({
      left: { glideMm: 0, squeezeMmHg: 0, at: null },
      right: { glideMm: 0, squeezeMmHg: 0, at: null },
    })
    expect(Object.values(readings.skin).every((zone) => zone === 0)).toBe(true)
    expect(readings.rootAtRisk).toBeNull()
    for (const tube of [...Object.values(nerves), ...strands]) expect(Math.max(...tube.glow)).toBe(0)
    for (const { rotation, translationMm } of Object.values(bones)) {
      expect(rotation.map((value) => Math.round(value * 1e12) / 1e12 + 0)).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1])
      for (const part of translationMm) expect(part).toBeCloseTo(0, 9)
    }
  })

  test('on the left mirrors the right, seed 3', () => {
    for (const moment of moments(3, 60)) {
      const body = solve(moment)
      const other = solve(mirroredMoment(moment))
      for (const [id, tube] of tubesOf(body)) {
        const twin = other.nerves[mirrorId(id)]!
        expect(apart(tube, twin, true), id).toBeLessThan(0.01)
        for (let i = 0; i < tube.count; i++) expect(tube.glow[i]).toBeCloseTo(twin.glow[i]!, 3)
      }
      for (const level of rootLevels) {
        const [left, right] = [body.readings.roots[`${level}-left`], other.readings.roots[`${level}-right`]]
        for (const key of Object.keys(left) as (keyof typeof left)[]) expect(left[key]).toBeCloseTo(right[key], 2)
      }
      expect(other.hands.length).toBe(body.hands.length)
      for (const { hand, transform } of body.hands) {
        const twin = other.hands.find((h) => h.hand !== hand)!
        for (let k = 0; k < 3; k++)
          expect(mirror(transform.translationMm)[k]).toBeCloseTo(twin.transform.translationMm[k]!, 3)
      }
    }
  }, 60_000)

  test('is the same twice, and the parts that nothing changed since the call before are the same objects', () => {
    const solver = createSolver()
    const first = solver(herniated({}))
    const { bones, discs } = { ...first, discs: { ...first.discs } }
    const sural = first.nerves['sural-nerve-left']!.centreMm
    const numbers = allNumbers(first)
    const again = solver(structuredClone(herniated({})))
    expect(allNumbers(again)).toEqual(numbers)
    expect(again.bones).toBe(bones)
    for (const id of Object.keys(discs) as (keyof Body['discs'])[]) expect(again.discs[id]).toBe(discs[id])
    const deeper = solver(herniated({ depthMm: 7 }))
    expect(deeper.bones).toBe(bones)
    expect(deeper.discs['L4-L5']).not.toBe(discs['L4-L5'])
    expect(deeper.discs['L3-L4']).toBe(discs['L3-L4'])
    expect(deeper.nerves['sural-nerve-left']!.centreMm).toBe(sural)
  })

  test('does not depend on what its solver was asked before, seed 4', () => {
    const asked = moments(4, 120)
    const next = random(44)
    const solver = createSolver()
    // The same moments over and over in any order, some of them twice running, and now and then one part of another.
    for (let i = 0; i < 300; i++) {
      const moment = asked[Math.floor(next() * asked.length)]!
      const other = asked[Math.floor(next() * asked.length)]!
      const mixed = next() < 0.3 ? { ...moment, condition: other.condition } : moment
      if (next() < 0.2) solver(structuredClone(mixed))
      expectSame(solver(mixed), solve(mixed), `call ${i}`)
    }
  }, 120_000)

  test('stays as it was through the next call, seed 5', () => {
    const solver = createSolver()
    const list = moments(5, 60)
    let before = solver(list[0]!)
    let was = structuredClone(before)
    for (let i = 1; i < list.length; i++) {
      // Some next moments differ in a single thing, so that most parts are shared.
      const moment = i % 3 === 0 ? { ...list[i - 1]!, touch: list[i]!.touch } : list[i]!
      const body = solver(moment)
      expectSame(before, was, `call ${i - 1} after call ${i}`)
      before = body
      was = structuredClone(body)
    }
  }, 60_000)

  test('changes a little when the moment changes a little, seed 5', () => {
    for (const moment of moments(5, 60)) {
      const { herniation } = moment.condition
      const step = 1e-3
      const nudged: BodyInput = {
        ...moment,
        posture: { ...moment.posture, lumbarFlexionDeg: moment.posture.lumbarFlexionDeg * (1 - step) },
        condition: {
          ...moment.condition,
          ageYears: moment.condition.ageYears - 0.05,
          herniation: herniation && {
            ...herniation,
            depthMm: herniation.depthMm * (1 - step),
            migrationMm: herniation.migrationMm * (1 - step),
          },
        },
      }
      const body = solve(moment)
      const near = solve(nudged)
      for (const [id, tube] of tubesOf(body)) expect(apart(tube, near.nerves[id]!), id).toBeLessThan(0.4)
      for (const id of Object.keys(body.discs) as (keyof Body['discs'])[])
        for (const grid of ['annulus', 'nucleus', 'herniation'] as const) {
          const [a, b] = [body.discs[id][grid].positionMm, near.discs[id][grid].positionMm]
          let most = 0
          for (let i = 0; i < a.length; i++) most = Math.max(most, Math.abs(a[i]! - b[i]!))
          expect(most, `${id} ${grid}`).toBeLessThan(0.4)
        }
    }
  }, 60_000)
})

describe('hands', () => {
  test('never change a disc, a herniation or what a root goes through, seed 6', () => {
    let touched = 0
    for (const moment of moments(6, 150)) {
      if (moment.touch === null) continue
      touched++
      const during = solve(moment)
      const before = solve({ ...moment, touch: null })
      expect(during.discs).toEqual(before.discs)
      expect(during.readings.discs).toEqual(before.readings.discs)
      expect(during.readings.foramina).toEqual(before.readings.foramina)
      expect(during.readings.roots).toEqual(before.readings.roots)
      expect(during.bones).toEqual(before.bones)
    }
    expect(touched).toBeGreaterThan(30)
  }, 60_000)
})

describe('bones', () => {
  test('of one leg bend as the mirror image of the other', () => {
    const flexed = {
      name: 'standing',
      lumbarFlexionDeg: 10,
      hipFlexionDeg: { left: 40, right: 40 },
      kneeFlexionDeg: { left: 70, right: 70 },
    } as const
    const bones = poseBones(flexed, () => 1)
    for (const [a, b] of [
      ['femur-left', 'femur-right'],
      ['shin-left', 'shin-right'],
    ] as const) {
      const mirrored = mirror(bones[a].translationMm)
      for (let k = 0; k < 3; k++) expect(mirrored[k]).toBeCloseTo(bones[b].translationMm[k]!, 9)
    }
  })
})
