import { firstJoint, handJoints, rayIds, rays } from '../../../src/anatomy/hands.ts'
import { smoothstep } from '../../../src/math/easing.ts'
import { add, clamp, distance, dot, mix, sub, type Vec3 } from '../../../src/math/vec3.ts'
import type { Mesh } from '../mesh/mesh.ts'

/** How far on both sides of a joint the skin follows both bones, mm. */
const JOINT_BLEND_MM = 6
const KNUCKLE_BLEND_MM = 11
/** How much nearer a ray must be to have 63 % more of the skin than the next: little between fingers, more in the thumb's web, mm. */
const FINGER_BLEND_MM = 2.5
const THUMB_BLEND_MM = 5
const INFLUENCES = 4
const THUMB = rayIds.indexOf('thumb')

interface Chain {
  readonly first: number
  /** From inside the palm to the tip. */
  readonly points: readonly Vec3[]
  /** How far along its points the three joints are, mm. */
  readonly joints: readonly [number, number, number]
  readonly blends: readonly [number, number, number]
}

/** Where in the palm each ray starts. */
const roots: Readonly<Record<(typeof rayIds)[number], Vec3>> = {
  thumb: [14, -54, 12],
  index: [12, -44, 15],
  middle: [2, -44, 16],
  ring: [-8, -44, 16],
  little: [-16, -44, 14],
}

const chains: readonly Chain[] = rayIds.map((id) => {
  const points = [roots[id], ...rays[id].joints]
  const reached = points.slice(1).map((_, i) => {
    let sum = 0
    for (let k = 0; k <= i; k++) sum += distance(points[k]!, points[k + 1]!)
    return sum
  })
  return {
    first: firstJoint(id),
    points,
    joints: [reached[0]!, reached[1]!, reached[2]!],
    blends: [id === 'thumb' ? 16 : KNUCKLE_BLEND_MM, id === 'thumb' ? 9 : JOINT_BLEND_MM, JOINT_BLEND_MM],
  }
})

/** The nearest place on a chain: how far off it and how far along, mm. */
function nearest({ points }: Chain, at: Vec3): { offMm: number; alongMm: number } {
  let best = { offMm: Number.POSITIVE_INFINITY, alongMm: 0 }
  let reached = 0
  for (let i = 0; i + 1 < points.length; i++) {
    const a = points[i]!
    const way = sub(points[i + 1]!, a)
    const length = distance(points[i + 1]!, a)
    const t = clamp(dot(sub(at, a), way) / (length * length), 0, 1)
    const offMm = distance(at, mix(a, add(a, way), t))
    if (offMm < best.offMm) best = { offMm, alongMm: reached + t * length }
    reached += length
  }
  return best
}

/** How much each vertex follows each of the hand's joints; the numbers of a vertex add up to 1. */
export function jointWeights(position: Float32Array): Float32Array {
  const count = position.length / 3
  const out = new Float32Array(count * handJoints)
  for (let v = 0; v < count; v++) {
    const at: Vec3 = [position[v * 3]!, position[v * 3 + 1]!, position[v * 3 + 2]!]
    const places = chains.map((chain) => nearest(chain, at))
    const closest = Math.min(...places.map((p) => p.offMm))
    const shares = places.map((p, i) =>
      Math.exp((closest - p.offMm) / (i === THUMB ? THUMB_BLEND_MM : FINGER_BLEND_MM)),
    )
    const all = shares.reduce((a, b) => a + b)
    for (const [i, { first, joints, blends }] of chains.entries()) {
      const share = shares[i]! / all
      const past = joints.map((joint, k) => smoothstep(joint - blends[k]!, joint + blends[k]!, places[i]!.alongMm))
      const own = [
        1 - past[0]!,
        past[0]! * (1 - past[1]!),
        past[0]! * past[1]! * (1 - past[2]!),
        past[0]! * past[1]! * past[2]!,
      ]
      for (const [k, weight] of own.entries()) {
        const to = v * handJoints + (k === 0 ? 0 : first + k - 1)
        out[to] = out[to]! + share * weight
      }
    }
  }
  return out
}

/** The four strongest joints of each vertex as the mesh stores them: numbers, and weights that add up to 255. */
export function packWeights(all: Float32Array): Required<Pick<Mesh, 'joints' | 'weights'>> {
  const count = all.length / handJoints
  const joints = new Uint8Array(count * INFLUENCES)
  const weights = new Uint8Array(count * INFLUENCES)
  for (let v = 0; v < count; v++) {
    const own = all.subarray(v * handJoints, (v + 1) * handJoints)
    const strongest = [...own.keys()].sort((a, b) => own[b]! - own[a]!).slice(0, INFLUENCES)
    const sum = strongest.reduce((total, joint) => total + own[joint]!, 0)
    let left = 255
    for (const [k, joint] of strongest.entries()) {
      const weight = Math.min(Math.round((255 * own[joint]!) / sum), left)
      joints[v * INFLUENCES + k] = joint
      weights[v * INFLUENCES + k] = weight
      left -= weight
    }
    weights[v * INFLUENCES] = weights[v * INFLUENCES]! + left
  }
  return { joints, weights }
}
