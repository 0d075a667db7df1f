import { describe, expect, test } from 'vitest'
import { femurLandmarks, legLandmarks, pelvisLandmarks } from '../../src/anatomy/landmarks.ts'
import { vertebraLevels, vertebraPlacement } from '../../src/anatomy/spine.ts'
import { type BoneId, boneIds, type Side, sides } from '../../src/anatomy/structures.ts'
import { radians } from '../../src/math/angle.ts'
import { random } from '../../src/math/random.ts'
import { apply, compose, halfway, identity, type Transform, turnAbout } from '../../src/math/transform.ts'
import { add, distance, length, mirror, scale, sub, type Vec3 } from '../../src/math/vec3.ts'
import {
  boneMatrices,
  type CarrierId,
  carrierIds,
  softWeights,
  warpDirection,
  warpPoint,
} from '../../src/mechanics/skin-warp.ts'

type Bones = Record<BoneId, Transform>

/** A body bent at the spine, hips and knees. Degrees; flexion turns about the subject's left-right axis. */
function bent(spineDeg: number, hipDeg: Record<Side, number>, kneeDeg: Record<Side, number>): Bones {
  const bones = Object.fromEntries(boneIds.map((id) => [id, identity])) as Bones
  let chain = identity
  for (const id of vertebraLevels.toReversed()) {
    chain = compose(chain, turnAbout(vertebraPlacement[id].inferior.centre, [1, 0, 0], radians(spineDeg / 7)))
    bones[id] = chain
  }
  for (const side of sides) {
    const at = (point: Vec3): Vec3 => (side === 'left' ? point : mirror(point))
    const thigh = turnAbout(at(femurLandmarks.femoralHeadCentre), [1, 0, 0], radians(-hipDeg[side]))
    const shin = compose(thigh, turnAbout(at([74, -493, -18]), [1, 0, 0], radians(kneeDeg[side])))
    bones[`femur-${side}`] = thigh
    bones[`shin-${side}`] = shin
    bones[`foot-${side}`] = shin
  }
  return bones
}

const both = (deg: number): Record<Side, number> => ({ left: deg, right: deg })

function somewhere(next: () => number): Vec3 {
  return [next() * 400 - 200, next() * 1220 - 960, next() * 300 - 150]
}

function weightOf(point: Vec3, id: CarrierId): number {
  const { bones, weights } = softWeights(point)
  return weights.reduce((sum, weight, i) => (carrierIds[bones[i]!] === id ? sum + weight : sum), 0)
}

describe('soft tissue', () => {
  test('hangs on shares that are never negative and add up to one, seed 1', () => {
    const next = random(1)
    for (let i = 0; i < 3000; i++) {
      const { weights } = softWeights(somewhere(next))
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0)
      expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
    }
  })

  test('keeps to the bone it covers', () => {
    const p = pelvisLandmarks
    for (const point of [p.asis, p.psis, p.iliacCrestTop, p.iliacCrestLateral, p.ischialTuberosityPosterior])
      expect(weightOf(point, 'pelvis')).toBeGreaterThan(0.95)
    expect(weightOf(p.ischialSpine, 'pelvis')).toBeGreaterThan(0.95)
    expect(weightOf(p.symphysisCentre, 'pelvis')).toBeGreaterThan(0.95)
    const f = femurLandmarks
    for (const point of [f.greaterTrochanterLateral, f.greaterTrochanterTip, f.shaftMid])
      expect(weightOf(point, 'femur-left')).toBeGreaterThan(0.95)
    expect(weightOf([legLandmarks.tibialTuberosity[0], -600, 0], 'shin-left')).toBeGreaterThan(0.99)
    expect(weightOf(legLandmarks.mt1Head, 'foot-left')).toBeGreaterThan(0.99)
    expect(weightOf(legLandmarks.calcaneusPosterior, 'foot-left')).toBeGreaterThan(0.95)
    expect(weightOf([0, 96, -70], 'L3')).toBeGreaterThan(0.6)
    expect(weightOf([0, -40, 124], 'pelvis')).toBeGreaterThan(0.7)
    expect(weightOf([0, -140, -100], 'pelvis')).toBeGreaterThan(0.95)
  })

  test('lies still when nothing moves, and rides along when everything moves together, seed 2', () => {
    const next = random(2)
    const still = bent(0, both(0), both(0))
    const motion = compose(turnAbout([10, 20, 30], [1, 2, 3], 0.7), { ...identity, translationMm: [5, -80, 12] })
    const together = Object.fromEntries(boneIds.map((id) => [id, motion])) as Bones
    for (let i = 0; i < 500; i++) {
      const point = somewhere(next)
      expect(distance(warpPoint(still, point), point)).toBeLessThan(1e-9)
      expect(distance(warpPoint(together, point), apply(motion, point))).toBeLessThan(1e-8)
    }
  })

  test('is torn nowhere in a deep bend: neighbours stay neighbours, seed 3', () => {
    const next = random(3)
    const bones = bent(50, { left: 110, right: 20 }, { left: 100, right: 0 })
    let most = 0
    for (let i = 0; i < 20000; i++) {
      const point = somewhere(next)
      const step: Vec3 = scale([next() - 0.5, next() - 0.5, next() - 0.5], 0.02)
      // Between the legs there is air, where left and right part.
      if (Math.abs(point[0]) < 6 && point[1] < -150) continue
      most = Math.max(most, distance(warpPoint(bones, point), warpPoint(bones, add(point, step))) / length(step))
    }
    expect(most).toBeLessThan(16)
    expect(most).toBeGreaterThan(1)
  })

  test('on the left mirrors the right, seed 4', () => {
    const next = random(4)
    const one = bent(30, { left: 80, right: 10 }, { left: 60, right: 5 })
    const other = bent(30, { left: 10, right: 80 }, { left: 5, right: 60 })
    for (let i = 0; i < 1000; i++) {
      const point = somewhere(next)
      expect(distance(mirror(warpPoint(one, point)), warpPoint(other, mirror(point)))).toBeLessThan(1e-9)
    }
  })

  test('keeps its fullness over a hip bent to a right angle', () => {
    const bones = bent(0, both(90), both(0))
    const hip = femurLandmarks.femoralHeadCentre
    for (let turn = 0; turn < 360; turn += 5) {
      const arm: Vec3 = [30, 70 * Math.cos(radians(turn)), 70 * Math.sin(radians(turn))]
      expect(length(sub(warpPoint(bones, add(hip, arm)), hip))).toBeGreaterThan(0.85 * length(arm))
    }
  })

  test('turns directions as it turns the points they join, where one bone carries all', () => {
    const bones = bent(0, both(70), both(0))
    const point: Vec3 = [100, -297, 14]
    const turned = warpDirection(bones, point, [0, 0, 1])
    const moved = sub(apply(bones['femur-left'], add(point, [0, 0, 1])), apply(bones['femur-left'], point))
    expect(distance(turned, moved)).toBeLessThan(1e-9)
  })

  test('is blended by the matrices for the picture exactly as by mechanics, seed 5', () => {
    const next = random(5)
    const bones = bent(40, { left: 90, right: 30 }, { left: 20, right: 90 })
    const m = boneMatrices(bones, new Float32Array(16 * carrierIds.length))
    for (let i = 0; i < 500; i++) {
      const point = somewhere(next)
      const { bones: places, weights } = softWeights(point)
      const seen = [0, 1, 2].map((row) =>
        places.reduce((sum, place, j) => {
          const o = place * 16 + row
          const here = m[o]! * point[0] + m[o + 4]! * point[1] + m[o + 8]! * point[2] + m[o + 12]!
          return sum + weights[j]! * here
        }, 0),
      ) as unknown as Vec3
      expect(distance(seen, warpPoint(bones, point))).toBeLessThan(1e-3)
    }
  })
})

test('a motion halfway, done twice about a fixed point, is the whole motion, seed 6', () => {
  const next = random(6)
  const arrow = (): Vec3 => [next() * 2 - 1, next() * 2 - 1, next() * 2 - 1]
  for (let i = 0; i < 300; i++) {
    const centre = scale(arrow(), 100)
    const whole = turnAbout(centre, arrow(), (next() * 2 - 1) * 3.1)
    const half = halfway(identity, whole, centre)
    const point = scale(arrow(), 200)
    expect(distance(apply(compose(half, half), point), apply(whole, point))).toBeLessThan(1e-6)
  }
})
