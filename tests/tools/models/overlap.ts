import { Box3, BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Mesh } from '../../../tools/models/mesh/mesh.ts'

/** A surface that can be asked how deep a point lies in it. Parts that are separate pieces are asked one by one. */
export interface Solid {
  readonly position: Float32Array
  /** How far inside the nearest surface a point is, mm; 0 outside. */
  readonly depthMm: (point: Vec3) => number
}

/** The separate pieces of a mesh as lists of corners. */
function piecesOf({ position, index }: Pick<Mesh, 'position' | 'index'>): number[][] {
  const leader = Int32Array.from({ length: position.length / 3 }, (_, v) => v)
  const find = (v: number): number => {
    let at = v
    while (leader[at] !== at) at = leader[at]!
    leader[v] = at
    return at
  }
  for (let t = 0; t < index.length; t += 3) for (const k of [1, 2]) leader[find(index[t + k]!)] = find(index[t]!)
  const pieces = new Map<number, number[]>()
  for (let t = 0; t < index.length; t += 3) {
    const name = find(index[t]!)
    if (!pieces.has(name)) pieces.set(name, [])
    pieces.get(name)!.push(index[t]!, index[t + 1]!, index[t + 2]!)
  }
  return [...pieces.values()]
}

/** A closed mesh, in one piece or several that may overlap. */
export function solid(mesh: Pick<Mesh, 'position' | 'index'>): Solid {
  const at = new Vector3()
  const rays = [new Vector3(0.31, 0.22, 0.92), new Vector3(-0.83, 0.4, -0.39), new Vector3(0.12, -0.95, 0.3)].map(
    (direction) => new Ray(at, direction.normalize()),
  )
  const pieces = piecesOf(mesh).map((corners) => {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(mesh.position, 3))
    geometry.setIndex(corners)
    const bvh = new MeshBVH(geometry)
    return { bvh, box: bvh.getBoundingBox(new Box3()) }
  })
  return {
    position: mesh.position,
    depthMm(point) {
      at.set(...point)
      let deepest = 0
      for (const { bvh, box } of pieces) {
        if (!box.containsPoint(at)) continue
        const votes = rays.filter((ray) => bvh.raycast(ray, DoubleSide).length % 2 === 1).length
        if (votes >= 2) deepest = Math.max(deepest, bvh.closestPointToPoint(at)!.distance)
      }
      return deepest
    },
  }
}

/** Where one solid's corners lie deepest in another: how deep, mm, and where; only corners that `counts` says. */
export function deepest(
  points: Float32Array,
  into: Solid,
  counts: (point: Vec3, vertex: number) => boolean = () => true,
): { readonly mm: number; readonly at: Vec3 | null; readonly seen: number } {
  let mm = 0
  let at: Vec3 | null = null
  let seen = 0
  for (let v = 0; v < points.length / 3; v++) {
    const point: Vec3 = [points[v * 3]!, points[v * 3 + 1]!, points[v * 3 + 2]!]
    if (!counts(point, v)) continue
    seen++
    const depth = into.depthMm(point)
    if (depth > mm) {
      mm = depth
      at = point
    }
  }
  return { mm, at, seen }
}
