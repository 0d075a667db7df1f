import type { DiscId } from '../anatomy/spine.ts'
import { boneOf, mirrorId, type Side, type StructureId, structures } from '../anatomy/structures.ts'
import { apply } from '../math/transform.ts'
import { mirror, type Vec3 } from '../math/vec3.ts'
import type { Body } from '../mechanics/body.ts'
import { warpPoint } from '../mechanics/skin-warp.ts'
import type { Anchor } from '../story/story.ts'

/** Stories are written for the right side; this is the anchor on the side they are told for. */
export const anchorOn = (anchor: Anchor, side: Side): Anchor =>
  side === 'right' ? anchor : { on: mirrorId(anchor.on), restMm: mirror(anchor.restMm) }

/** Index of the point nearest to `to` among points stored three numbers each. */
function nearest(points: Float32Array, to: Vec3): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i * 3 < points.length; i++) {
    const d = (points[i * 3]! - to[0]) ** 2 + (points[i * 3 + 1]! - to[1]) ** 2 + (points[i * 3 + 2]! - to[2]) ** 2
    if (d < least) {
      least = d
      best = i
    }
  }
  return best
}

const pointAt = (points: Float32Array, index: number): Vec3 => [
  points[index * 3]!,
  points[index * 3 + 1]!,
  points[index * 3 + 2]!,
]

/** The points a computed structure is made of: a nerve's stations or a disc's surface; null for structures from files. */
function pointsOf(id: StructureId, body: Body): Float32Array | null {
  const tube = body.nerves[id]
  if (tube) return tube.centreMm
  return structures[id].kind === 'disc' ? body.discs[id.slice('disc-'.length) as DiscId].annulus.positionMm : null
}

/**
 * Follows an anchor through the body's movements.
 * @param rest the healthy body at rest, in which the anchor's point was chosen
 * @returns a function that gives the anchor's place in any body, mm, body frame
 */
export function anchorIn(anchor: Anchor, rest: Body): (body: Body) => Vec3 {
  const points = pointsOf(anchor.on, rest)
  if (points) {
    const index = nearest(points, anchor.restMm)
    return (body) => pointAt(pointsOf(anchor.on, body)!, index)
  }
  if (structures[anchor.on].kind === 'bone') {
    const bone = boneOf(anchor.on)
    return (body) => apply(body.bones[bone], anchor.restMm)
  }
  return (body) => warpPoint(body.bones, anchor.restMm)
}
