import { MeshoptSimplifier } from 'meshoptimizer'
import { EXTRA_WIDTH, type Mesh } from './mesh.ts'

await MeshoptSimplifier.ready

/** Largest error a collapse may make, as a share of the mesh's size: never reached in practice, the budget decides. */
const ERROR = 0.02
const NORMAL_WEIGHT = 0.5

/** Values the scene will compute at the vertices: triangles stay small where a straight line between corners would belie them. */
export interface Guide {
  /** `width` numbers a vertex, each about 0..1. */
  readonly values: Float32Array
  readonly width: number
  readonly weight: number
}

/** The mesh with at most about `triangles` triangles; normals and a guide weigh in, every attribute is carried along. */
export function simplify(mesh: Mesh, triangles: number, guide?: Guide): Mesh {
  if (mesh.index.length / 3 <= triangles) return mesh
  const width = 3 + (guide?.width ?? 0)
  const weights = Array.from({ length: width }, (_, i) => (i < 3 ? NORMAL_WEIGHT : guide!.weight))
  const [index] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.index,
    mesh.position,
    3,
    guide ? besides(mesh.normal, guide) : mesh.normal,
    width,
    weights,
    null,
    triangles * 3,
    ERROR,
    [],
  )
  return compacted(mesh, index)
}

/** Normal and guide of each vertex side by side. */
function besides(normal: Float32Array, { values, width }: Guide): Float32Array {
  const count = normal.length / 3
  const out = new Float32Array(count * (3 + width))
  for (let v = 0; v < count; v++) {
    out.set(normal.subarray(v * 3, v * 3 + 3), v * (3 + width))
    out.set(values.subarray(v * width, v * width + width), v * (3 + width) + 3)
  }
  return out
}

/** Only the vertices that `index` uses. */
function compacted(mesh: Mesh, index: Uint32Array): Mesh {
  const [remap, count] = MeshoptSimplifier.compactMesh(index) // renumbers index in place
  const keep = <T extends Float32Array | Uint8Array>(from: T, into: T, width: number): T => {
    for (let v = 0; v < remap.length; v++) {
      const to = remap[v]!
      if (to !== 0xffffffff) for (let k = 0; k < width; k++) into[to * width + k] = from[v * width + k]!
    }
    return into
  }
  const four = count * EXTRA_WIDTH
  return {
    position: keep(mesh.position, new Float32Array(count * 3), 3),
    normal: keep(mesh.normal, new Float32Array(count * 3), 3),
    index,
    ...(mesh.bake && { bake: keep(mesh.bake, new Uint8Array(four), EXTRA_WIDTH) }),
    ...(mesh.fibre && { fibre: keep(mesh.fibre, new Float32Array(four), EXTRA_WIDTH) }),
    ...(mesh.joints && { joints: keep(mesh.joints, new Uint8Array(four), EXTRA_WIDTH) }),
    ...(mesh.weights && { weights: keep(mesh.weights, new Uint8Array(four), EXTRA_WIDTH) }),
  }
}
