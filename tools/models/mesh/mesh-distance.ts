import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Field } from '../sdf/field.ts'
import type { Mesh } from './mesh.ts'

/** The signed distance to a closed mesh as a field, mm, negative inside; beyond `farMm` from its box the distance to the box stands in. */
export function meshDistance({ position, index }: Mesh, farMm = 12): Field {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setIndex(new BufferAttribute(index.slice(), 1))
  geometry.computeBoundingBox()
  const box = geometry.boundingBox!
  const bvh = new MeshBVH(geometry)
  const at = new Vector3()
  const ray = new Ray(at, new Vector3(0.31, 0.22, 0.92).normalize())
  const other = new Ray(at, new Vector3(-0.83, 0.4, -0.39).normalize())
  const odd = (r: Ray): boolean => bvh.raycast(r, DoubleSide).length % 2 === 1
  return (x, y, z) => {
    at.set(x, y, z)
    const away = box.distanceToPoint(at)
    if (away > farMm) return away
    const found = bvh.closestPointToPoint(at)
    const distance = found ? found.distance : farMm
    // Two rays, so that one along an edge does not turn a point inside out.
    return box.containsPoint(at) && odd(ray) && odd(other) ? -distance : distance
  }
}
