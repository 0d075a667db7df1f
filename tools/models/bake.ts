import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Mesh } from './mesh/mesh.ts'
import type { Part } from './part.ts'

const RAYS = 96
const OCCLUSION_REACH_MM = 25
const THICKEST_MM = 12
const LIFT_MM = 0.15
/** A vertex on a sphere of this radius is shown fully convex. */
const SHARPEST_MM = 2.4

/** What light needs to know of a shape, one RGBA a vertex: openness, curvature, thickness, cartilage; see `Mesh.bake`. */
export function bake(mesh: Mesh, cartilage: NonNullable<Part['cartilage']> = () => 0): Uint8Array {
  const { position, normal, index } = mesh
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setIndex(new BufferAttribute(index.slice(), 1))
  const bvh = new MeshBVH(geometry)
  const fan = hemisphere()
  const curvature = meanCurvature(mesh)
  const out = new Uint8Array((position.length / 3) * 4)
  const ray = new Ray()
  const n = new Vector3()
  const tangent = new Vector3()
  const across = new Vector3()
  const at = new Vector3()
  for (let v = 0; v < position.length / 3; v++) {
    at.fromArray(position, v * 3)
    n.fromArray(normal, v * 3)
    tangent.set(0, 0, 1)
    if (Math.abs(n.z) > 0.9) tangent.set(1, 0, 0)
    tangent.cross(n).normalize()
    across.crossVectors(n, tangent)
    ray.origin.copy(at).addScaledVector(n, LIFT_MM)
    let occluded = 0
    for (const [a, b, c] of fan) {
      ray.direction.copy(tangent).multiplyScalar(a).addScaledVector(across, b).addScaledVector(n, c)
      const hit = bvh.raycastFirst(ray, DoubleSide, 0, OCCLUSION_REACH_MM)
      if (hit) occluded += (1 - hit.distance / OCCLUSION_REACH_MM) ** 2
    }
    ray.origin.copy(at).addScaledVector(n, -LIFT_MM)
    ray.direction.copy(n).negate()
    const through = bvh.raycastFirst(ray, DoubleSide, 0, THICKEST_MM)
    out[v * 4] = byte(1 - occluded / RAYS)
    out[v * 4 + 1] = byte(0.5 + 0.5 * curvature[v]! * SHARPEST_MM)
    out[v * 4 + 2] = byte(through ? through.distance / THICKEST_MM : 1)
    out[v * 4 + 3] = byte(1 - cartilage(at.x, at.y, at.z))
  }
  return out
}

const byte = (x: number): number => Math.min(Math.max(Math.round(x * 255), 0), 255)

/** Directions over a hemisphere round +z, spread evenly by cosine on a golden spiral. */
function hemisphere(): readonly (readonly [number, number, number])[] {
  const golden = Math.PI * (3 - Math.sqrt(5))
  return Array.from({ length: RAYS }, (_, i) => {
    const r = Math.sqrt((i + 0.5) / RAYS)
    return [r * Math.cos(i * golden), r * Math.sin(i * golden), Math.sqrt(1 - r * r)] as const
  })
}

/** Mean curvature a vertex, 1/mm, positive where convex: how normals fan out along the edges, smoothed once over neighbours. */
function meanCurvature({ position, normal, index }: Mesh): Float32Array {
  const vertices = position.length / 3
  const sum = new Float32Array(vertices)
  const count = new Float32Array(vertices)
  const eachEdge = (visit: (a: number, b: number) => void): void => {
    for (let t = 0; t < index.length; t += 3)
      for (let e = 0; e < 3; e++) visit(index[t + e]!, index[t + ((e + 1) % 3)]!)
  }
  eachEdge((a, b) => {
    let bend = 0
    let length = 0
    for (let k = 0; k < 3; k++) {
      const step = position[b * 3 + k]! - position[a * 3 + k]!
      bend += step * (normal[b * 3 + k]! - normal[a * 3 + k]!)
      length += step * step
    }
    for (const v of [a, b]) {
      sum[v] = sum[v]! + bend / Math.max(length, 1e-6)
      count[v] = count[v]! + 1
    }
  })
  const rough = sum.map((s, v) => s / Math.max(count[v]!, 1))
  const smooth = rough.slice()
  const weight = new Float32Array(vertices).fill(1)
  eachEdge((a, b) => {
    smooth[a] = smooth[a]! + rough[b]!
    smooth[b] = smooth[b]! + rough[a]!
    weight[a] = weight[a]! + 1
    weight[b] = weight[b]! + 1
  })
  return smooth.map((s, v) => s / weight[v]!)
}
