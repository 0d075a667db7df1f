import type { DiscId } from '../anatomy/spine.ts'
import { boneOf, type StructureId, structures } from '../anatomy/structures.ts'
import { apply } from '../math/transform.ts'
import { distance, type Vec3 } from '../math/vec3.ts'
import type { Body } from '../mechanics/body.ts'
import { warpPoint } from '../mechanics/skin-warp.ts'
import type { Anchor } from '../story/story.ts'

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

/** The points a computed structure is made of, surface by surface: a nerve's stations, or a disc's ring and centre; none for structures from files. */
function surfacesOf(id: StructureId, body: Body): readonly Float32Array[] {
  const tube = body.nerves[id]
  if (tube) return [tube.centreMm]
  if (structures[id].kind !== 'disc') return []
  const { annulus, nucleus } = body.discs[id.slice('disc-'.length) as DiscId]
  return [annulus.positionMm, nucleus.positionMm]
}

/**
 * Follows an anchor through the body's movements.
 * @param rest the healthy body at rest, in which the anchor's point was chosen
 * @returns a function that gives the anchor's place in any body, mm, body frame
 */
export function anchorIn(anchor: Anchor, rest: Body): (body: Body) => Vec3 {
  const found = surfacesOf(anchor.on, rest).map((points, surface) => {
    const index = nearest(points, anchor.restMm)
    return { surface, index, away: distance(pointAt(points, index), anchor.restMm) }
  })
  const [best] = found.sort((a, b) => a.away - b.away)
  if (best) return (body) => pointAt(surfacesOf(anchor.on, body)[best.surface]!, best.index)
  if (structures[anchor.on].kind === 'bone') {
    const bone = boneOf(anchor.on)
    return (body) => apply(body.bones[bone], anchor.restMm)
  }
  return (body) => warpPoint(body.bones, anchor.restMm)
}
