import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Bounds } from '../sdf/field.ts'
import type { Mesh } from './mesh.ts'

/** What a surface is, whatever its shape. */
export interface Topology {
  readonly components: number
  /** Handles, added up over the components; meaningful only where the surface is closed. */
  readonly genus: number
  /** Every edge has exactly two triangles, one on either side. */
  readonly closed: boolean
  readonly volumeCm3: number
  readonly bounds: Bounds
}

/** What the surface is; where an attribute's seam leaves it open, vertices at the same place count as one. */
export function topology(mesh: Pick<Mesh, 'position' | 'index'>): Topology {
  const asStored = measured(
    mesh,
    Uint32Array.from({ length: mesh.position.length / 3 }, (_, v) => v),
  )
  return asStored.closed ? asStored : measured(mesh, welded(mesh.position))
}

function welded(position: Float32Array): Uint32Array {
  const same = new Map<string, number>()
  const weld = new Uint32Array(position.length / 3)
  for (let v = 0; v < weld.length; v++) {
    const key = `${position[v * 3]},${position[v * 3 + 1]},${position[v * 3 + 2]}`
    const known = same.get(key)
    weld[v] = known ?? v
    if (known === undefined) same.set(key, v)
  }
  return weld
}

function measured({ position, index }: Pick<Mesh, 'position' | 'index'>, weld: Uint32Array): Topology {
  const leader = Uint32Array.from(weld, (_, v) => v)
  const find = (v: number): number => {
    let root = v
    while (leader[root] !== root) root = leader[root]!
    while (leader[v] !== root) [leader[v], v] = [root, leader[v]!]
    return root
  }
  const directed = new Map<number, number>()
  const used = new Set<number>()
  let faces = 0
  let volume = 0
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (let t = 0; t < index.length; t += 3) {
    const corners = [weld[index[t]!]!, weld[index[t + 1]!]!, weld[index[t + 2]!]!] as const
    if (corners[0] === corners[1] || corners[1] === corners[2] || corners[2] === corners[0]) continue
    faces++
    for (let e = 0; e < 3; e++) {
      const a = corners[e as 0]
      const b = corners[((e + 1) % 3) as 0]
      used.add(a)
      leader[find(a)] = find(b)
      const key = a * weld.length + b
      directed.set(key, (directed.get(key) ?? 0) + 1)
      for (let k = 0; k < 3; k++) {
        min[k] = Math.min(min[k]!, position[a * 3 + k]!)
        max[k] = Math.max(max[k]!, position[a * 3 + k]!)
      }
    }
    volume += tetrahedron(position, ...corners)
  }
  let closed = faces > 0
  let edges = 0
  for (const [key, count] of directed) {
    const a = Math.floor(key / weld.length)
    const b = key - a * weld.length
    if (count !== 1 || directed.get(b * weld.length + a) !== 1) closed = false
    if (a < b || !directed.has(b * weld.length + a)) edges++
  }
  const roots = new Set<number>()
  for (const v of used) roots.add(find(v))
  const components = roots.size
  const genus = components - (used.size - edges + faces) / 2
  return { components, genus, closed, volumeCm3: volume / 1000, bounds: { min: min as Vec3, max: max as Vec3 } }
}

/** Signed volume of the tetrahedron from the origin to a triangle, mm3. */
function tetrahedron(p: Float32Array, a: number, b: number, c: number): number {
  const [ax, ay, az] = [p[a * 3]!, p[a * 3 + 1]!, p[a * 3 + 2]!]
  const [bx, by, bz] = [p[b * 3]!, p[b * 3 + 1]!, p[b * 3 + 2]!]
  const [cx, cy, cz] = [p[c * 3]!, p[c * 3 + 1]!, p[c * 3 + 2]!]
  return (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6
}
