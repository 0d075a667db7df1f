import { Matrix4, Ray, type Vector3 } from 'three'
import type { PosedShape } from './posed.ts'

const toLocal = new Matrix4()
const ray = new Ray()

/** How far along a ray (metres, scene; a unit direction) a surface is first met, mm; infinite where it is not. */
export function wayTo({ geometry, matrix, tree }: PosedShape, fromM: Vector3, along: Vector3): number {
  toLocal.copy(matrix).invert()
  ray.origin.copy(fromM).multiplyScalar(1000).applyMatrix4(toLocal)
  ray.direction.copy(along).transformDirection(toLocal)
  if (geometry.boundingSphere && !ray.intersectsSphere(geometry.boundingSphere)) return Number.POSITIVE_INFINITY
  return tree().raycastFirst(ray)?.distance ?? Number.POSITIVE_INFINITY
}
