import { describe, expect, test } from 'vitest'
import { legSections, trunkSections } from '../../src/anatomy/skin-sections.ts'
import { radians, shortestTurnDeg } from '../../src/math/angle.ts'
import { distance, type Vec3 } from '../../src/math/vec3.ts'
import { solve } from '../../src/mechanics/solve.ts'
import { planRide } from '../../src/mechanics/tracing/ride.ts'
import { type RideSight, rideSight } from '../../src/mechanics/tracing/ride-sight.ts'
import { nerveTree, type TracedId } from '../../src/mechanics/tracing/tree.ts'
import { distanceFor, eyeOf, type Frame } from '../../src/scene/camera-view.ts'
import { RIDE_MM_S, rideStep } from '../../src/scene/tracing/rider.ts'
import { restingMoment } from '../../src/story/moment.ts'

const rest = solve(restingMoment)
const tree = nerveTree(rest)
const ids = [...tree.twigs.keys()]
const frame: Frame = { widthPx: 1280, heightPx: 800, insets: { topPx: 60, rightPx: 0, bottomPx: 60, leftPx: 420 } }
const sat = solve({
  ...restingMoment,
  posture: {
    name: 'sitting',
    lumbarFlexionDeg: 20,
    hipFlexionDeg: { left: 80, right: 80 },
    kneeFlexionDeg: { left: 80, right: 80 },
  },
})

const eyeAt = (sight: RideSight): Vec3 =>
  eyeOf(
    { at: [], panMm: [0, 0, 0], azimuthDeg: sight.azimuthDeg, elevationDeg: sight.elevationDeg, spanMm: sight.spanMm },
    sight.targetMm,
    frame,
  ).positionMm

/** Whether a place is inside the outlines of trunk or legs, mm to spare counting as inside. */
function inside([x, y, z]: Vec3, spareMm: number): boolean {
  const reaches = (sections: typeof legSections, signedX: number): boolean => {
    const near = sections.reduce((a, b) => (Math.abs(b.yMm - y) < Math.abs(a.yMm - y) ? b : a))
    if (Math.abs(near.yMm - y) > 40) return false
    const [dx, dz] = [signedX - near.centreX, z - near.centreZ]
    return Math.hypot(dx, dz) < Math.max(...near.reachMm) + spareMm
  }
  return reaches(trunkSections, Math.abs(x)) || reaches(legSections, x) || reaches(legSections, -x)
}

const STEPS = 1500
const alongOf = (id: TracedId, body = rest) => {
  const plan = planRide(tree, { id, at: 0.5 })!
  const sight = rideSight(tree, plan, body)
  return { plan, sights: Array.from({ length: STEPS + 1 }, (_, i) => sight(i / STEPS)), sight }
}

describe('on a ride', () => {
  test.each(ids)('through %s the eye turns calmly, never jumps and stays outside the body', (id) => {
    const { plan, sights } = alongOf(id)
    const stepS = plan.lengthMm / STEPS / RIDE_MM_S
    const most = { turnDegS: 0, targetMmS: 0, eyeMmS: 0, tiltDeg: 0 }
    let nearestMm = Number.POSITIVE_INFINITY
    const within: Vec3[] = []
    for (let i = 1; i <= STEPS; i++) {
      const [a, b] = [sights[i - 1]!, sights[i]!]
      const turnDeg = Math.hypot(
        shortestTurnDeg(a.azimuthDeg, b.azimuthDeg) * Math.cos(radians(a.elevationDeg)),
        b.elevationDeg - a.elevationDeg,
      )
      const eye = eyeAt(b)
      most.turnDegS = Math.max(most.turnDegS, turnDeg / stepS)
      most.targetMmS = Math.max(most.targetMmS, distance(a.targetMm, b.targetMm) / stepS)
      most.eyeMmS = Math.max(most.eyeMmS, distance(eyeAt(a), eye) / stepS)
      most.tiltDeg = Math.max(most.tiltDeg, Math.abs(b.elevationDeg))
      nearestMm = Math.min(nearestMm, distanceFor(b.spanMm, frame))
      if (inside(eye, 15)) within.push(eye)
    }
    expect(most.turnDegS).toBeLessThan(24)
    expect(most.targetMmS).toBeLessThan(RIDE_MM_S * 1.15)
    expect(most.eyeMmS).toBeLessThan(260)
    expect(most.tiltDeg).toBeLessThan(60)
    expect(nearestMm).toBeGreaterThan(200)
    expect(within).toEqual([])
  })

  test('what is looked at is the nerve: never farther from its middle than it bends, and its ends are its ends', () => {
    for (const id of ids) {
      const { plan, sights } = alongOf(id)
      const all = plan.legs.flatMap(({ id: leg }) => {
        const { centreMm, count } = rest.nerves[leg]!
        return Array.from(
          { length: count },
          (_, i): Vec3 => [centreMm[i * 3]!, centreMm[i * 3 + 1]!, centreMm[i * 3 + 2]!],
        )
      })
      const farthestMm = Math.max(
        ...sights
          .filter((_, i) => i % 12 === 0)
          .map(({ targetMm }) => Math.min(...all.map((place) => distance(place, targetMm)))),
      )
      expect(farthestMm, id).toBeLessThan(6)
      const { centreMm } = rest.nerves[plan.legs[0]!.id]!
      expect(distance(sights[0]!.targetMm, [centreMm[0]!, centreMm[1]!, centreMm[2]!])).toBeLessThan(1)
    }
  })

  test('left and right are mirror images', () => {
    const [left, right] = [alongOf('sciatic-nerve-left'), alongOf('sciatic-nerve-right')]
    for (let i = 0; i <= STEPS; i += 50) {
      const [l, r] = [left.sights[i]!, right.sights[i]!]
      expect(r.azimuthDeg).toBeCloseTo(360 - l.azimuthDeg, 6)
      expect(distance([-r.targetMm[0], r.targetMm[1], r.targetMm[2]], l.targetMm)).toBeLessThan(1)
    }
  })

  test('it follows the nerve when the body sits, and the same place gives the same view', () => {
    const { plan, sights } = alongOf('tibial-nerve-left', sat)
    expect(distance(sights[STEPS]!.targetMm, alongOf('tibial-nerve-left').sights[STEPS]!.targetMm)).toBeGreaterThan(200)
    const again = rideSight(tree, plan, sat)
    for (let i = 0; i <= STEPS; i += 100) expect(again(i / STEPS)).toEqual(sights[i])
  })

  test('what hides the nerve is opened in the trunk, and nothing on the foot', () => {
    const { sight, plan } = alongOf('sciatic-nerve-right')
    expect(sight(plan.stops.find(({ place }) => place === 'piriformis')!.at).opened).toBeGreaterThan(0.95)
    expect(sight(1).opened).toBe(0)
  })
})

describe('a ride that goes by itself', () => {
  const plan = planRide(tree, { id: 'sciatic-nerve-right', at: 0 })!
  test('eases from stop to stop, stands at each and comes to the end, however often frames come', () => {
    for (const dtMs of [8, 16, 50, 400]) {
      let at = 0
      let ms = 0
      const stood: number[] = []
      let fastest = 0
      while (at < 1 && ms < 300_000) {
        const step = rideStep(plan, at, dtMs)
        expect(step.at).toBeGreaterThan(at)
        fastest = Math.max(fastest, ((step.at - at) * plan.lengthMm) / (dtMs / 1000))
        if (step.arrived) stood.push(step.at)
        at = step.at
        ms += dtMs
      }
      expect(stood).toEqual([...plan.stops.map((stop) => stop.at), 1])
      expect(fastest).toBeLessThan(RIDE_MM_S * 1.35)
      expect(ms).toBeGreaterThan(30_000)
      expect(ms).toBeLessThan(70_000)
    }
  })
})
