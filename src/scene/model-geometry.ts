import { BufferAttribute, BufferGeometry } from 'three'
import type { Shape } from './model-bytes.ts'

/** A shape from a file as three draws it. Attributes: position, normal, bake, and of soft parts fibre, softBones, softWeights. */
export function bodyGeometry({ position, normal, bake, fibre, joints, weights, index }: Shape): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setAttribute('normal', new BufferAttribute(normal, 3))
  geometry.setAttribute('bake', new BufferAttribute(bake, 4, true))
  if (fibre) geometry.setAttribute('fibre', new BufferAttribute(fibre, 4))
  if (joints) geometry.setAttribute('softBones', new BufferAttribute(joints, 4))
  if (weights) geometry.setAttribute('softWeights', new BufferAttribute(weights, 4, true))
  geometry.setIndex(new BufferAttribute(index, 1))
  geometry.computeBoundingBox()
  geometry.computeBoundingSphere()
  return geometry
}
