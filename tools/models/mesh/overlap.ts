import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Mesh } from './mesh.ts'
import { solid } from './solid.ts'

/** A closed surface that can be asked what lies inside it, mm, body frame. */
export interface Solid {
  readonly id: string
  readonly min: Vec3
  readonly max: Vec3
  /** Its vertices and points along its edges, three numbers each. */
  readonly samples: Float32Array
  /** How deep a point lies inside, mm; 0 outside and on the surface. */
  readonly depthAt: (x: number, y: number, z: number) => number
  /** How far a point lies from the surface, mm, on either side. */
  readonly distanceAt: (x: number, y: number, z: number) => number
}

/** Points along edges stand no further apart than this, mm. */
const SAMPLE_MM = 2
/** Distances are measured this far out, mm. */
const REACH_MM = 40

/** Makes a closed mesh, counter-clockwise from outside, into a solid; parts of one mesh may overlap one another. */
export function solidOf(id: string, mesh: Pick<Mesh, 'position' | 'index'>): Solid {
  const signed = solid(mesh, REACH_MM)
  const { min, max } = boundsOf(mesh.position)
  return {
    id,
    min,
    max,
    samples: samplesOf(mesh.position, mesh.index),
    distanceAt: (x, y, z) => Math.abs(signed(x, y, z)),
    depthAt(x, y, z) {
      if (x < min[0] || y < min[1] || z < min[2] || x > max[0] || y > max[1] || z > max[2]) return 0
      return Math.max(-signed(x, y, z), 0)
    },
  }
}

function boundsOf(position: Float32Array): Pick<Solid, 'min' | 'max'> {
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (let i = 0; i < position.length; i++) {
    const k = (i % 3) as 0 | 1 | 2
    min[k] = Math.min(min[k], position[i]!)
    max[k] = Math.max(max[k], position[i]!)
  }
  return { min, max }
}

function samplesOf(position: Float32Array, index: Uint32Array): Float32Array {
  const out = Array.from(position)
  for (let t = 0; t < index.length; t += 3)
    for (let e = 0; e < 3; e++) {
      const a = index[t + e]! * 3
      const b = index[t + ((e + 1) % 3)]! * 3
      // Each edge once: its other triangle runs it the other way.
      if (a > b) continue
      const d = [0, 1, 2].map((k) => position[b + k]! - position[a + k]!)
      const parts = Math.ceil(Math.hypot(...d) / SAMPLE_MM)
      for (let i = 1; i < parts; i++) for (let k = 0; k < 3; k++) out.push(position[a + k]! + (d[k]! * i) / parts)
    }
  return Float32Array.from(out)
}

/** Whether the boxes of two solids meet. */
export const near = (a: Solid, b: Solid): boolean =>
  [0, 1, 2].every((k) => a.min[k as 0]! <= b.max[k as 0]! && b.min[k as 0]! <= a.max[k as 0]!)

/** Visits every sample of `a` that lies in the box of `b`; with how deep it lies inside `b`, where it does. */
export function eachInside(a: Solid, b: Solid, visit: (depthMm: number, at: Vec3) => void): void {
  const { samples } = a
  for (let i = 0; i < samples.length; i += 3) {
    const [x, y, z] = [samples[i]!, samples[i + 1]!, samples[i + 2]!]
    const depth = b.depthAt(x, y, z)
    if (depth > 0) visit(depth, [x, y, z])
  }
}
