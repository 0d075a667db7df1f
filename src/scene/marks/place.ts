import { Matrix4, Ray, Triangle, Vector3 } from 'three'
import { boneOf, type StructureId, structureIds, structures } from '../../anatomy/structures.ts'
import { apply, invert } from '../../math/transform.ts'
import type { Vec3 } from '../../math/vec3.ts'
import type { Body } from '../../mechanics/body.ts'
import { warpPoint } from '../../mechanics/skin-warp.ts'
import type { MarkPlace } from '../../state/marks.ts'
import type { Posed, PosedShape } from '../posed.ts'

const toLocal = new Matrix4()
const ray = new Ray()
const triangle = new Triangle()
const rest = new Triangle()
const point = new Vector3()
const shares = new Vector3()

/** A triangle's corners, of a geometry's own frame. */
function cornersInto(out: Triangle, { index, attributes }: PosedShape['geometry'], number: number): Triangle | null {
  const place = attributes.position!
  const count = (index?.count ?? place.count) / 3
  if (number >= count) return null
  const corner = (k: number): number => (index ? index.getX(number * 3 + k) : number * 3 + k)
  out.a.fromBufferAttribute(place, corner(0))
  out.b.fromBufferAttribute(place, corner(1))
  out.c.fromBufferAttribute(place, corner(2))
  return out
}

/** Bones are carried whole, flesh by its carriers: their places are kept at rest, whatever shape is drawn of them. */
const isCarried = (id: StructureId): boolean => ['bone', 'muscle', 'skin'].includes(structures[id].kind)

/** A place as it is kept: where a ray (mm, body frame; a unit direction) first meets a structure; null where it does not. */
export function markPlace(posed: Posed, id: StructureId, fromMm: Vector3, along: Vector3): MarkPlace | null {
  let best: { place: MarkPlace; wayMm: number } | null = null
  for (const [surface, shape] of posed.shapesOf(id).entries()) {
    if (!shape.mesh.visible) continue
    toLocal.copy(shape.matrix).invert()
    ray.origin.copy(fromMm).applyMatrix4(toLocal)
    ray.direction.copy(along).transformDirection(toLocal)
    const hit = shape.tree().raycastFirst(ray)
    if (!hit || hit.faceIndex === undefined || hit.faceIndex === null || hit.distance >= (best?.wayMm ?? Infinity))
      continue
    const number = hit.faceIndex
    if (!cornersInto(triangle, shape.geometry, number) || !triangle.getBarycoord(hit.point, shares)) continue
    if (isCarried(id)) {
      // Of a soft part the mesh holds the shape at rest; a bone's is carried by the matrix alone.
      if (!cornersInto(rest, shape.mesh.geometry, number)) continue
      point
        .set(0, 0, 0)
        .addScaledVector(rest.a, shares.x)
        .addScaledVector(rest.b, shares.y)
        .addScaledVector(rest.c, shares.z)
      best = { place: { id, restMm: [point.x, point.y, point.z] }, wayMm: hit.distance }
    } else {
      const held = (share: number): number => Math.min(Math.max(share, 0), 1)
      best = { place: { id, on: [surface, number, held(shares.y), held(shares.z)] }, wayMm: hit.distance }
    }
  }
  return best?.place ?? null
}

const boneStructures = structureIds.filter((id) => structures[id].kind === 'bone')

/** The bone structure whose surface is nearest to a place, mm. */
function nearestBone(posed: Posed, atMm: Vec3): StructureId | null {
  let nearest: { id: StructureId; farMm: number } | null = null
  for (const id of boneStructures) {
    for (const shape of posed.shapesOf(id)) {
      point.set(...atMm).applyMatrix4(toLocal.copy(shape.matrix).invert())
      const found = shape.tree().closestPointToPoint(point, undefined, 0, nearest?.farMm ?? Number.POSITIVE_INFINITY)
      if (found && found.distance < (nearest?.farMm ?? Number.POSITIVE_INFINITY))
        nearest = { id, farMm: found.distance }
    }
  }
  return nearest?.id ?? null
}

/**
 * Keeps places in the air beside a structure: the bone that is nearest to `atMm`, a place on that structure, carries them, and they are hidden
 * with it.
 */
export function airBeside(posed: Posed, body: Body, id: StructureId, atMm: Vec3): (airMm: Vec3) => MarkPlace {
  const bone = structures[id].kind === 'bone' ? id : nearestBone(posed, atMm)
  const beside = bone === null ? 'pelvis' : boneOf(bone)
  const toRest = invert(body.bones[beside])
  return (airMm) => ({ id, restMm: apply(toRest, airMm), beside })
}

/** Where a kept place is in a body, mm; null where its structure is not in the picture or has no such triangle. */
export function placeNow(posed: Posed, body: Body, place: MarkPlace): Vec3 | null {
  const { id } = place
  if ('restMm' in place) {
    if (place.beside) return apply(body.bones[place.beside], place.restMm)
    if (structures[id].kind === 'bone') return apply(body.bones[boneOf(id)], place.restMm)
    return isCarried(id) ? warpPoint(body.bones, place.restMm) : null
  }
  if (isCarried(id)) return null
  const [surface, number, second, third] = place.on
  const shape = posed.shapesOf(id)[surface]
  if (!shape || !cornersInto(triangle, shape.geometry, number)) return null
  point
    .set(0, 0, 0)
    .addScaledVector(triangle.a, 1 - second - third)
    .addScaledVector(triangle.b, second)
    .addScaledVector(triangle.c, third)
    .applyMatrix4(shape.matrix)
  return [point.x, point.y, point.z]
}
