import { BufferAttribute, BufferGeometry, DoubleSide, Ray } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Vec3 } from '../../src/math/vec3.ts'
import type { Surface } from '../models/clearance/solids.ts'
import { solid } from '../models/mesh/solid.ts'

/** Surfaces this close lie against one another, mm: what parts them in life is a film of fat or fascia. Chosen by eye. */
export const GAP_MM = 2

/** Surfaces that face one another across no more than this, with nothing between but fat, lie near one another, mm. Chosen by eye. */
export const NEAR_MM = 12

/** Samples stand for no more of a surface than this, mm2. */
const SAMPLE_MM2 = 4

/** How much of the surface of each of two structures lies against the other, or faces it across fat, mm2. */
export interface Pair {
  readonly between: readonly [string, string]
  readonly touchMm2: readonly [number, number]
  readonly faceMm2: readonly [number, number]
}

interface Sampled {
  readonly id: string
  readonly min: Vec3
  readonly max: Vec3
  /** Seven numbers a sample: its place, mm, the way out of the surface there, and how much of it it stands for, mm2. */
  readonly samples: Float32Array
  /** Signed distance, negative inside, true near the surface, mm. */
  readonly signedMm: (x: number, y: number, z: number) => number
}
const STRIDE = 7
/** A ray begins this far off the surface, so that it does not meet it there, mm. */
const OFF_MM = 0.05

type Triangle = readonly [Vec3, Vec3, Vec3]

const middle = (a: Vec3, b: Vec3): Vec3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]

/** Out of a triangle that is counter-clockwise from outside; as long as twice its area. */
function outOf([a, b, c]: Triangle): Vec3 {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]]
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
}

/** The centroid of each triangle, of a big one those of its four parts and theirs. */
function addSamples(triangle: Triangle, out: number[]): void {
  const [nx, ny, nz] = outOf(triangle)
  const twice = Math.hypot(nx, ny, nz)
  if (twice === 0) return
  const [a, b, c] = triangle
  if (twice / 2 <= SAMPLE_MM2) {
    const at = [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3, (a[2] + b[2] + c[2]) / 3]
    out.push(...at, nx / twice, ny / twice, nz / twice, twice / 2)
    return
  }
  const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)]
  for (const part of [
    [a, ab, ca],
    [ab, b, bc],
    [ca, bc, c],
    [ab, bc, ca],
  ] as const)
    addSamples(part, out)
}

function sampled({ id, position, index }: Surface): Sampled {
  const at = (v: number): Vec3 => [position[3 * v]!, position[3 * v + 1]!, position[3 * v + 2]!]
  const samples: number[] = []
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (let t = 0; t < index.length; t += 3) {
    const triangle: Triangle = [at(index[t]!), at(index[t + 1]!), at(index[t + 2]!)]
    for (const p of triangle)
      for (const k of [0, 1, 2] as const) {
        min[k] = Math.min(min[k], p[k])
        max[k] = Math.max(max[k], p[k])
      }
    addSamples(triangle, samples)
  }
  return { id, min, max, samples: Float32Array.from(samples), signedMm: solid({ position, index }, GAP_MM) }
}

/** How much of the surface of `a` lies within the gap of `b`, or inside it, mm2. */
function against({ samples }: Sampled, { min, max, signedMm }: Sampled): number {
  let area = 0
  for (let i = 0; i < samples.length; i += STRIDE) {
    const [x, y, z] = [samples[i]!, samples[i + 1]!, samples[i + 2]!]
    if (x < min[0] - GAP_MM || y < min[1] - GAP_MM || z < min[2] - GAP_MM) continue
    if (x > max[0] + GAP_MM || y > max[1] + GAP_MM || z > max[2] + GAP_MM) continue
    if (signedMm(x, y, z) <= GAP_MM) area += samples[i + 6]!
  }
  return area
}

const boxesMeet = (a: Sampled, b: Sampled): boolean =>
  ([0, 1, 2] as const).every((k) => a.min[k] <= b.max[k] + GAP_MM && b.min[k] <= a.max[k] + GAP_MM)

/** What a ray meets first among all surfaces, within `NEAR_MM`: the number of the surface; null where it meets none. */
function createSight(surfaces: readonly Surface[]): (at: Vec3, out: Vec3) => number | null {
  const position = new Float32Array(surfaces.reduce((sum, surface) => sum + surface.position.length, 0))
  const index = new Uint32Array(surfaces.reduce((sum, surface) => sum + surface.index.length, 0))
  const owner = new Uint8Array(index.length / 3)
  let vertices = 0
  let corners = 0
  for (const [i, surface] of surfaces.entries()) {
    position.set(surface.position, vertices * 3)
    index.set(
      surface.index.map((v) => v + vertices),
      corners,
    )
    owner.fill(i, corners / 3, (corners + surface.index.length) / 3)
    vertices += surface.position.length / 3
    corners += surface.index.length
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setIndex(new BufferAttribute(index, 1))
  // The order of the triangles stays as it is: it says whose they are.
  const tree = new MeshBVH(geometry, { indirect: true })
  const ray = new Ray()
  return (at, out) => {
    ray.origin.set(...at).addScaledVector(ray.direction.set(...out), OFF_MM)
    const hit = tree.raycastFirst(ray, DoubleSide, 0, NEAR_MM)
    return hit ? owner[hit.faceIndex!]! : null
  }
}

/** Every pair of surfaces that lie against one another or face one another across fat, in the order of the surfaces. */
export function pairsOf(surfaces: readonly Surface[]): readonly Pair[] {
  const all = surfaces.map(sampled)
  const sees = createSight(surfaces)
  const faces = all.map(({ samples }) => {
    const seen = new Float64Array(all.length)
    for (let i = 0; i < samples.length; i += STRIDE) {
      const other = sees(
        [samples[i]!, samples[i + 1]!, samples[i + 2]!],
        [samples[i + 3]!, samples[i + 4]!, samples[i + 5]!],
      )
      if (other !== null) seen[other]! += samples[i + 6]!
    }
    return seen
  })
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b, k): Pair[] => {
      const j = i + 1 + k
      const touchMm2 = boxesMeet(a, b) ? ([against(a, b), against(b, a)] as const) : ([0, 0] as const)
      const faceMm2 = [faces[i]![j]!, faces[j]![i]!] as const
      return touchMm2[0] + touchMm2[1] + faceMm2[0] + faceMm2[1] > 0
        ? [{ between: [a.id, b.id], touchMm2, faceMm2 }]
        : []
    }),
  )
}
