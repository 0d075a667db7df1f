import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Triangle, Vector3 } from 'three'
import { type HitPointInfo, MeshBVH } from 'three-mesh-bvh'
import type { Field } from '../sdf/field.ts'
import type { Mesh } from './mesh.ts'

/** Three ways to look for the way out; two that agree decide, as a ray may graze an edge. No axis, so none runs along a grid. */
const WAYS = [new Vector3(0.36, 0.21, 0.91), new Vector3(-0.83, 0.47, -0.3), new Vector3(0.29, -0.88, 0.37)].map(
  (way) => way.normalize(),
)

/** Signed distance to a closed mesh, mm, negative inside. Outside and beyond `reachMm` of the surface it answers infinity. */
export function solid(mesh: Pick<Mesh, 'position' | 'index'>, reachMm: number): Field {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(mesh.position, 3))
  // The tree sorts the triangles it is given.
  geometry.setIndex(new BufferAttribute(mesh.index.slice(), 1))
  const tree = new MeshBVH(geometry)
  geometry.computeBoundingBox()
  const box = geometry.boundingBox!
  const near = box.clone().expandByScalar(reachMm)
  const at = new Vector3()
  const ray = new Ray()
  const triangle = new Triangle()
  const facing = new Vector3()
  const index = geometry.getIndex()!.array
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 }

  const leavesBy = (way: Vector3): boolean => {
    ray.origin.copy(at)
    ray.direction.copy(way)
    return tree.raycast(ray, DoubleSide).length % 2 === 1
  }
  /** Whether the nearest triangle plainly faces the point; then there is no need to look for a way out. */
  function before(): boolean {
    const corner = (k: number): number => index[hit.faceIndex * 3 + k]! * 3
    triangle.a.fromArray(mesh.position, corner(0))
    triangle.b.fromArray(mesh.position, corner(1))
    triangle.c.fromArray(mesh.position, corner(2))
    triangle.getNormal(facing)
    return facing.dot(ray.direction.subVectors(at, hit.point)) > 0.5 * hit.distance
  }
  function inside(): boolean {
    if (!box.containsPoint(at) || before()) return false
    const [first, second] = [leavesBy(WAYS[0]!), leavesBy(WAYS[1]!)]
    return first === second ? first : leavesBy(WAYS[2]!)
  }

  return (x, y, z) => {
    at.set(x, y, z)
    if (!near.containsPoint(at)) return Number.POSITIVE_INFINITY
    if (!tree.closestPointToPoint(at, hit, 0, reachMm)) return Number.POSITIVE_INFINITY
    return inside() ? -hit.distance : hit.distance
  }
}
