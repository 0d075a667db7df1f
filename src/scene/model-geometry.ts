import { Box3, BufferAttribute, BufferGeometry, Sphere } from 'three'
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
  const box = boxOf(position)
  geometry.boundingBox = box
  geometry.boundingSphere = sphereOf(position, box)
  return geometry
}

// As three finds them, in a fraction of the time: a body has a hundred thousand vertices and they come at the start.

function boxOf(position: Float32Array): Box3 {
  const box = new Box3()
  const { min, max } = box
  for (let i = 0; i < position.length; i += 3) {
    const x = position[i]!
    const y = position[i + 1]!
    const z = position[i + 2]!
    if (x < min.x) min.x = x
    if (y < min.y) min.y = y
    if (z < min.z) min.z = z
    if (x > max.x) max.x = x
    if (y > max.y) max.y = y
    if (z > max.z) max.z = z
  }
  return box
}

function sphereOf(position: Float32Array, box: Box3): Sphere {
  const sphere = new Sphere()
  const { x, y, z } = box.getCenter(sphere.center)
  let farthest = 0
  for (let i = 0; i < position.length; i += 3) {
    const [dx, dy, dz] = [position[i]! - x, position[i + 1]! - y, position[i + 2]! - z]
    farthest = Math.max(farthest, dx * dx + dy * dy + dz * dz)
  }
  sphere.radius = Math.sqrt(farthest)
  return sphere
}
