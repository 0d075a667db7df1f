import { describe, expect, it } from 'vitest'
import { bearingPoint, firstJoint, gestures, handJoints, handPose, rayIds, rays } from '../../src/anatomy/hands.ts'
import { apply, rotate, type Transform } from '../../src/math/transform.ts'
import { distance, dot, mirror, normalize, scale, sub, type Vec3 } from '../../src/math/vec3.ts'

const phases = [0, 0.17, 0.5, 0.83]

/** The middle of a ray's pad in a pose of the left hand. */
function pad(pose: readonly Transform[], id: (typeof rayIds)[number]): Vec3 {
  const { joints, radiiMm, nail } = rays[id]
  return apply(pose[firstJoint(id) + 2]!, sub(joints[3], scale(nail, radiiMm[3])))
}

describe.each(gestures)('the joints of a hand in %s', (gesture) => {
  it('are sixteen rigid motions at any phase', () => {
    for (const phase of phases) {
      const pose = handPose('left', gesture, phase)
      expect(pose).toHaveLength(handJoints)
      for (const motion of pose) {
        const axes = (
          [
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
          ] as const
        ).map((axis) => rotate(motion, axis))
        for (const [i, a] of axes.entries())
          for (const [k, b] of axes.entries()) expect(dot(a, b)).toBeCloseTo(i === k ? 1 : 0, 9)
      }
    }
  })

  it('keep every bone on its joint', () => {
    const pose = handPose('left', gesture, 0.4)
    for (const id of rayIds) {
      const first = firstJoint(id)
      for (const [k, joint] of rays[id].joints.slice(0, 3).entries()) {
        const above = k === 0 ? 0 : first + k - 1
        expect(distance(apply(pose[above]!, joint), apply(pose[first + k]!, joint))).toBeLessThan(1e-9)
      }
    }
  })

  it('come round after a whole phase without a jump', () => {
    const before = handPose('left', gesture, 0)
    const after = handPose('left', gesture, 1)
    for (const id of rayIds) expect(distance(pad(before, id), pad(after, id))).toBeLessThan(1e-9)
    for (let phase = 0; phase < 1; phase += 0.01) {
      const now = handPose('left', gesture, phase)
      const next = handPose('left', gesture, phase + 0.01)
      for (const id of rayIds) expect(distance(pad(now, id), pad(next, id))).toBeLessThan(2.5)
    }
  })

  it('mirror from left to right', () => {
    const left = handPose('left', gesture, 0.3)
    const right = handPose('right', gesture, 0.3)
    const at: Vec3 = [13, 57, -4]
    for (const [joint, motion] of left.entries())
      expect(distance(mirror(apply(motion, at)), apply(right[joint]!, mirror(at)))).toBeLessThan(1e-9)
    expect(distance(bearingPoint('right', gesture, 0.3), mirror(bearingPoint('left', gesture, 0.3)))).toBe(0)
  })

  it('bend fingers towards the palm and never backwards beyond 10 degrees', () => {
    for (const phase of phases) {
      const pose = handPose('left', gesture, phase)
      for (const id of rayIds) {
        const [base, , , tip] = rays[id].joints
        const rest = normalize(sub(tip, base))
        const now = normalize(sub(apply(pose[firstJoint(id) + 2]!, tip), apply(pose[firstJoint(id)]!, base)))
        expect(dot(sub(now, rest), rays[id].nail)).toBeLessThan(0.17)
      }
    }
  })
})

it('lies flat when it glides: every fingertip within 30 mm of the plane of the palm, touching or below it', () => {
  for (const phase of phases) {
    const pose = handPose('left', 'glide', phase)
    for (const id of rayIds) {
      expect(pad(pose, id)[2]).toBeLessThan(6)
      expect(pad(pose, id)[2]).toBeGreaterThan(-30)
    }
  }
})

it('closes between thumb and fingers when it kneads', () => {
  const gap = (phase: number): number => {
    const pose = handPose('left', 'knead', phase)
    return distance(pad(pose, 'thumb'), pad(pose, 'middle'))
  }
  expect(gap(0) - gap(0.5)).toBeGreaterThan(20)
  expect(gap(0.5)).toBeGreaterThan(25)
})

it('reaches deepest with a straight thumb when it presses', () => {
  for (const phase of phases) {
    const pose = handPose('left', 'press', phase)
    const depth = rayIds.map((id) => pad(pose, id)[2])
    expect(Math.min(...depth)).toBe(depth[0])
    const [, middle, end, tip] = rays.thumb.joints
    const first = normalize(sub(apply(pose[3]!, end), apply(pose[2]!, middle)))
    const last = normalize(sub(apply(pose[3]!, tip), apply(pose[3]!, end)))
    expect(dot(first, last)).toBeGreaterThan(0.96)
    expect(bearingPoint('left', 'press', phase)).toEqual(pad(pose, 'thumb'))
  }
})
