/** A closed surface of triangles, counter-clockwise from outside, mm in the body frame at rest. */
export interface Mesh {
  readonly position: Float32Array
  /** Unit, outward, one a vertex. */
  readonly normal: Float32Array
  readonly index: Uint32Array
  /** RGBA a vertex: ambient light let in (255 = open), curvature (128 = flat, more = convex), thickness (255 = 12 mm and over), 255 less cartilage. */
  readonly bake?: Uint8Array
  /** Four a vertex, in units of `FIBRE_MM`: along, across u, across v, tendon 0..1; all within [-1, 1]. */
  readonly fibre?: Float32Array
  /** Four joint numbers a vertex. */
  readonly joints?: Uint8Array
  /** Four weights a vertex, adding up to 255. */
  readonly weights?: Uint8Array
}

/** What 1 means in a mesh's fibre: mm along, mm across twice, all tendon. */
export const FIBRE_MM = [512, 64, 64, 1] as const

/** How many numbers a vertex each optional attribute of a mesh has. */
export const extraAttributes = ['bake', 'fibre', 'joints', 'weights'] as const
export const EXTRA_WIDTH = 4

/** Vertex normals from the triangles, weighted by area; for surfaces made by sweeping rather than from a field. */
export function facetNormals(position: Float32Array, index: Uint32Array): Float32Array {
  const normal = new Float32Array(position.length)
  for (let t = 0; t < index.length; t += 3) {
    const a = index[t]! * 3
    const b = index[t + 1]! * 3
    const c = index[t + 2]! * 3
    const ux = position[b]! - position[a]!
    const uy = position[b + 1]! - position[a + 1]!
    const uz = position[b + 2]! - position[a + 2]!
    const vx = position[c]! - position[a]!
    const vy = position[c + 1]! - position[a + 1]!
    const vz = position[c + 2]! - position[a + 2]!
    const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
    for (const corner of [a, b, c]) for (let k = 0; k < 3; k++) normal[corner + k] = normal[corner + k]! + n[k]!
  }
  for (let v = 0; v < normal.length; v += 3) {
    const l = Math.hypot(normal[v]!, normal[v + 1]!, normal[v + 2]!) || 1
    for (let k = 0; k < 3; k++) normal[v + k] = normal[v + k]! / l
  }
  return normal
}

/** Several meshes as one; all must have the same attributes. */
export function joined(meshes: readonly Mesh[]): Mesh {
  const vertices = meshes.reduce((n, m) => n + m.position.length / 3, 0)
  const position = new Float32Array(vertices * 3)
  const normal = new Float32Array(vertices * 3)
  const index = new Uint32Array(meshes.reduce((n, m) => n + m.index.length, 0))
  let vertex = 0
  let corner = 0
  for (const m of meshes) {
    position.set(m.position, vertex * 3)
    normal.set(m.normal, vertex * 3)
    for (let i = 0; i < m.index.length; i++) index[corner + i] = m.index[i]! + vertex
    vertex += m.position.length / 3
    corner += m.index.length
  }
  const extra: { -readonly [K in (typeof extraAttributes)[number]]?: Mesh[K] } = {}
  const first = meshes[0]
  if (first?.bake)
    extra.bake = gathered(
      meshes.map((m) => m.bake),
      new Uint8Array(vertices * EXTRA_WIDTH),
    )
  if (first?.fibre)
    extra.fibre = gathered(
      meshes.map((m) => m.fibre),
      new Float32Array(vertices * EXTRA_WIDTH),
    )
  if (first?.joints)
    extra.joints = gathered(
      meshes.map((m) => m.joints),
      new Uint8Array(vertices * EXTRA_WIDTH),
    )
  if (first?.weights)
    extra.weights = gathered(
      meshes.map((m) => m.weights),
      new Uint8Array(vertices * EXTRA_WIDTH),
    )
  return { position, normal, index, ...extra } as Mesh
}

function gathered<T extends Uint8Array | Float32Array>(parts: readonly (T | undefined)[], into: T): T {
  let at = 0
  for (const part of parts) {
    if (!part) throw new Error('joined: expected the same attributes on every mesh')
    into.set(part, at)
    at += part.length
  }
  return into
}
