import { type Box3, Ray, type Triangle, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'

/** Three ways to look for the way out; two that agree decide, as a ray may graze an edge. No axis, so none runs along a grid. */
const WAYS = [new Vector3(0.36, 0.21, 0.91), new Vector3(-0.83, 0.47, -0.3), new Vector3(0.29, -0.88, 0.37)].map(
  (way) => way.normalize(),
)

/**
 * Whether a point lies inside a closed surface. Faces that look along a ray are ways out, the others ways in: where a surface is creased
 * over itself the two still balance, which is not so of the face nearest to the point.
 */
export function insideOf(tree: MeshBVH): (at: Vector3) => boolean {
  const ray = new Ray()
  const [u, v, n, to] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()]
  let balance = 0
  /** A way out or in where the ray passes through a triangle (Moeller and Trumbore 1997). */
  function count({ a, b, c }: Triangle): void {
    u.subVectors(b, a)
    v.subVectors(c, a)
    n.crossVectors(u, v)
    const along = -ray.direction.dot(n)
    if (along === 0) return
    to.subVectors(ray.origin, a)
    if (to.dot(n) / along < 0) return
    to.cross(ray.direction)
    const [s, t] = [v.dot(to) / along, -u.dot(to) / along]
    if (s >= 0 && t >= 0 && s + t <= 1) balance -= Math.sign(along)
  }
  const search = {
    intersectsBounds: (box: Box3): boolean => ray.intersectsBox(box),
    intersectsTriangle(triangle: Triangle): boolean {
      count(triangle)
      return false
    },
  }
  const leavesBy = (way: Vector3): boolean => {
    ray.direction.copy(way)
    balance = 0
    tree.shapecast(search)
    return balance > 0
  }
  return (at) => {
    ray.origin.copy(at)
    const [first, second] = [leavesBy(WAYS[0]!), leavesBy(WAYS[1]!)]
    return first === second ? first : leavesBy(WAYS[2]!)
  }
}
