import { Box3, BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { type HitPointInfo, MeshBVH } from 'three-mesh-bvh'
import type { Field } from '../sdf/field.ts'
import type { Mesh } from './mesh.ts'
import { piecesOf } from './pieces.ts'
import { insideOf } from './ways-out.ts'

/** One closed piece of a mesh: how far a point lies from its box, and how far from its surface, negative inside, mm. */
interface Piece {
  readonly awayMm: (at: Vector3) => number
  readonly signedMm: (at: Vector3) => number
}

function pieceOf(position: Float32Array, index: Uint32Array): Piece {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setIndex(new BufferAttribute(index, 1))
  const tree = new MeshBVH(geometry)
  const box = tree.getBoundingBox(new Box3())
  const inside = insideOf(tree)
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 }
  return {
    awayMm: (at) => box.distanceToPoint(at),
    signedMm: (at) => {
      tree.closestPointToPoint(at, hit)
      return box.containsPoint(at) && inside(at) ? -hit.distance : hit.distance
    },
  }
}

/**
 * Signed distance to a closed mesh, counter-clockwise from outside: mm, negative inside. The mesh may be of several pieces that overlap;
 * inside more than one, the deepest counts. Further than `reachMm` from the box of a piece the distance to
 * that box stands in for it.
 */
export function solid({ position, index }: Pick<Mesh, 'position' | 'index'>, reachMm: number): Field {
  const pieces = piecesOf(position, index).map((own) => pieceOf(position, own))
  const at = new Vector3()
  return (x, y, z) => {
    at.set(x, y, z)
    let least = Number.POSITIVE_INFINITY
    for (const { awayMm, signedMm } of pieces) {
      const away = awayMm(at)
      if (away > 0 && away >= least) continue
      least = Math.min(least, away > reachMm ? away : signedMm(at))
    }
    return least
  }
}
