import { Matrix4, Ray, type Vector3 } from 'three'
import type { PosedShape } from './posed.ts'

const toLocal = new Matrix4()
const ray = new Ray()

/** How far along a ray (a unit direction) a surface is first met; infinite where it is not. mm, body frame. */
export function wayTo({ geometry, matrix, tree }: PosedShape, fromMm: Vector3, along: Vector3): number {
  toLocal.copy(matrix).invert()
  ray.origin.copy(fromMm).applyMatrix4(toLocal)
  ray.direction.copy(along).transformDirection(toLocal)
  if (geometry.boundingSphere && !ray.intersectsSphere(geometry.boundingSphere)) return Number.POSITIVE_INFINITY
  return tree().raycastFirst(ray)?.distance ?? Number.POSITIVE_INFINITY
}
