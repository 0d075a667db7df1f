import { describe, expect, test } from 'vitest'
import { foramenOutlines, foramenPlanesMm } from '../../src/anatomy/foramina.ts'
import { type DiscId, discIds, discSizes, vertebraLandmarks } from '../../src/anatomy/spine.ts'
import { type Side, sides } from '../../src/anatomy/structures.ts'
import { random } from '../../src/math/random.ts'
import { apply, invert } from '../../src/math/transform.ts'
import { clamp, lerp, type Vec3 } from '../../src/math/vec3.ts'
import type { Body, BodyInput } from '../../src/mechanics/body.ts'
import { type HerniatingDisc, herniatingDiscs } from '../../src/mechanics/condition.ts'
import { postureNames } from '../../src/mechanics/posture.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { restingPosture } from '../../src/story/moment.ts'
import { ofGrid } from '../../tools/models/clearance/solids.ts'
import { boneField, foramenOutline } from '../../tools/models/foramen-outline.ts'
import type { Field } from '../../tools/models/sdf/field.ts'
import { herniated, resting } from './moments.ts'

type Flat = readonly [up: number, forward: number]

const lumbar = discIds.slice(2)
const SQUARE_MM = 0.3
/** No foramen reaches so far from its roof. */
const FAR_MM = 45

const fields = new Map<string, Field>()
/** A bone's drawn shape at rest, made once. */
function boneOf(id: DiscId, which: 'above' | 'below'): Field {
  const bone = discSizes[id][which]
  const known = fields.get(bone) ?? boneField(bone)
  fields.set(bone, known)
  return known
}

const bonesOf = (id: DiscId) => {
  const { above, below } = discSizes[id]
  return [above, below === 'sacrum' ? 'pelvis' : below] as const
}

const apart = ([a, b]: Flat, [c, d]: Flat): number => Math.hypot(a - c, b - d)

/** The place on the upper bone behind the roof that is nearest to a tip at rest, found by trying every square. */
function capsuleAt(id: DiscId, tip: Flat): Flat {
  const field = boneOf(id, 'above')
  const roof = highest(id)
  let nearest: Flat = roof
  for (let up = tip[0] - 15; up < roof[0]; up += SQUARE_MM)
    for (let forward = tip[1] - 15; forward < roof[1]; forward += SQUARE_MM)
      if (apart([up, forward], tip) < apart(nearest, tip) && field(foramenPlanesMm[id], up, forward) < 0)
        nearest = [up, forward]
  return nearest
}

/** The top of a foramen's roof at rest. */
const highest = (id: DiscId): Flat => foramenOutlines[id].above.reduce((best, at) => (at[0] > best[0] ? at : best))

/** Both ends of what closes a foramen behind, at rest: on the arch above and on the tip of the joint's process. */
const closing = new Map<DiscId, readonly [Flat, Flat]>(
  lumbar.map((id) => {
    const tip = foramenOutlines[id].below[foramenOutlines[id].below.length - 1]!
    return [id, [capsuleAt(id, tip), tip]]
  }),
)

/**
 * Area of a foramen by counting small squares in its plane, mm2: from under the roof as far as one comes without entering a bone as it is drawn, a
 * disc, what has come out of it (where that fills most, out to the middle of the pedicle), a yellow ligament, or crossing the line from the joint's
 * tip to the arch.
 */
function countedArea(body: Body, id: DiscId, side: Side): number {
  const inner = foramenPlanesMm[id]
  const outer = vertebraLandmarks[discSizes[id].above].pedicleCentre[0]
  const planes = body.readings.discs[id].herniation ? [inner, (inner + outer) / 2, outer] : [inner]
  return Math.min(...planes.map((aside) => countedWith(body, id, side, aside)))
}

/** The same, with what has come out of the disc as it is so far out. */
function countedWith(body: Body, id: DiscId, side: Side, asideMm: number): number {
  const x = (side === 'left' ? 1 : -1) * foramenPlanesMm[id]
  const [upper, lower] = bonesOf(id).map((bone) => body.bones[bone])
  const [toUpper, toLower] = [invert(upper!), invert(lower!)]
  const [above, below] = [boneOf(id, 'above'), boneOf(id, 'below')]
  const soft = [body.discs[id].annulus, body.ligaments['ligamenta-flava']].map((grid) => ofGrid(id, grid))
  const cameOut = ofGrid(id, body.discs[id].herniation)
  const at = ([up, forward]: Flat): Vec3 => [x, up, forward]
  const move = (bone: typeof upper, flat: Flat): Flat => {
    const [, up, forward] = apply(bone!, at(flat))
    return [up, forward]
  }
  const [arch, tip] = closing.get(id)!
  const [a, b] = [move(upper, arch), move(lower, tip)]
  const closes = (p: Flat): boolean => {
    const [da, db] = [b[0] - a[0], b[1] - a[1]]
    const u = clamp(((p[0] - a[0]) * da + (p[1] - a[1]) * db) / (da * da + db * db), 0, 1)
    return apart(p, [a[0] + da * u, a[1] + db * u]) < SQUARE_MM * 0.75
  }
  const open = (p: Flat): boolean =>
    !closes(p) &&
    above(...apply(toUpper, at(p))) > 0 &&
    below(...apply(toLower, at(p))) > 0 &&
    cameOut.depthAt(Math.sign(x) * asideMm, ...p) <= 0 &&
    soft.every((solid) => solid.depthAt(...at(p)) <= 0)
  const roof = move(upper, highest(id))
  const start: Flat = [roof[0] - 1.5, roof[1]]
  const seen = new Set<string>(['0,0'])
  const waiting: (readonly [number, number])[] = [[0, 0]]
  let squares = 0
  while (waiting.length > 0) {
    const [i, j] = waiting.pop()!
    const p: Flat = [start[0] + i * SQUARE_MM, start[1] + j * SQUARE_MM]
    if (!open(p)) continue
    if (apart(p, start) > FAR_MM) throw new Error(`${id} ${side} is not closed`)
    squares++
    for (const next of [
      [i + 1, j],
      [i - 1, j],
      [i, j + 1],
      [i, j - 1],
    ] as const) {
      const key = next.join()
      if (!seen.has(key)) waiting.push(next)
      seen.add(key)
    }
  }
  return squares * SQUARE_MM ** 2
}

const read = (body: Body, id: DiscId, side: Side): number => body.readings.foramina[`${id}-${side}`].areaMm2

describe('the area of a foramen', () => {
  test.each(lumbar)('at %s is measured along the bones as they are drawn', (id) => {
    const traced = foramenOutline(id)
    for (const edge of ['above', 'below'] as const) {
      const [table, now] = [foramenOutlines[id][edge], traced[edge]]
      expect(table).toHaveLength(now.length)
      for (const [i, p] of table.entries()) expect(apart(p, now[i]!)).toBeLessThan(0.1)
    }
  })

  test('is what counting small squares between the drawn outlines gives within 2.5 %, in any posture, age and load, seed 31', () => {
    const next = random(31)
    for (let i = 0; i < 7; i++) {
      const side = sides[i % 2]!
      const disc = herniatingDiscs[i % 3] as HerniatingDisc
      const whole = {
        ...resting,
        posture: {
          ...restingPosture,
          name: postureNames[Math.floor(next() * postureNames.length)]!,
          lumbarFlexionDeg: lerp(-20, 50, next()),
        },
      } satisfies BodyInput
      const ageYears = lerp(20, 90, next())
      const depthMm = i % 2 === 0 ? lerp(3, 9, next()) : 0
      const { condition } = herniated({ disc, side, zone: 'foraminal', depthMm }, { ageYears })
      const body = solve({ ...whole, condition })
      for (const id of lumbar) {
        const counted = countedArea(body, id, side)
        const where = `${id} ${side} ${JSON.stringify(whole.posture)} at ${ageYears}, ${depthMm} mm at ${disc}`
        expect(Math.abs(read(body, id, side) / counted - 1), where).toBeLessThan(0.025)
      }
    }
  }, 120_000)

  test('is the smaller the deeper a herniation comes out into it, and stays on the other side', () => {
    for (const disc of herniatingDiscs) {
      const whole = read(solve(resting), disc, 'left')
      let before = whole
      for (let depthMm = 0.5; depthMm <= 12; depthMm += 0.5) {
        const body = solve(herniated({ disc, side: 'left', zone: 'foraminal', depthMm }))
        const now = read(body, disc, 'left')
        expect(now, `${disc} at ${depthMm}`).toBeLessThanOrEqual(before)
        expect(before - now, `${disc} at ${depthMm}`).toBeLessThan(0.1 * whole)
        expect(Math.abs(read(body, disc, 'right') - whole)).toBeLessThan(0.02 * whole)
        before = now
      }
      expect(before).toBeLessThan(0.8 * whole)
      expect(before).toBeGreaterThanOrEqual(0)
    }
  })

  test('changes without a jump through the whole bend', () => {
    let before = solve({ ...resting, posture: { ...restingPosture, lumbarFlexionDeg: -25 } })
    for (let lumbarFlexionDeg = -24.5; lumbarFlexionDeg <= 60; lumbarFlexionDeg += 0.5) {
      const now = solve({ ...resting, posture: { ...restingPosture, lumbarFlexionDeg } })
      for (const id of lumbar)
        expect(
          Math.abs(read(now, id, 'left') / read(before, id, 'left') - 1),
          `${id} at ${lumbarFlexionDeg}`,
        ).toBeLessThan(0.01)
      before = now
    }
  })
})
