import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Mesh } from '../mesh/mesh.ts'
import type { Bounds, Field } from '../sdf/field.ts'
import { type Person, type Samples, samplesOf } from './person.ts'
import type { Score } from './score.ts'

/** A net of ours that follows a field as its numbers move, and how near it is to people all the while. */
export interface TrackedNet {
  /** Distances and normals both ways, averaged over the people. */
  readonly score: () => Score
  /** Draws the vertices inside the box (all of them where there is none) on to the field; null where none moved, else what takes it back. */
  readonly draw: (field: Field, box: Bounds | null) => (() => void) | null
}

const SAMPLES = 3500
const NEWTON_STEPS = 2
const GRADIENT_STEP_MM = 0.05
const STEP_LIMIT_MM = 2.2
/** A vertex as near the field's surface as this stays. */
const AT_REST_MM = 0.02
/** A sample of a person's is read again where our surface moved within this more than its distance. */
const REACH_MM = 3
const BINS = 400
const BIN_MM = 0.025

/** Readings of one person: distance and agreement of normals at each of our triangles, and at each of their samples. */
interface Readings {
  readonly them: Person
  readonly samples: Samples
  readonly ours: { readonly mm: Float32Array; readonly agree: Float32Array }
  readonly theirs: { readonly mm: Float32Array; readonly agree: Float32Array }
}

/** A net, changed in place by `draw`, and the people laid on it. */
export function trackedNet(
  { position, index }: Pick<Mesh, 'position' | 'index'>,
  people: readonly Person[],
): TrackedNet {
  const count = index.length / 3
  const area = new Float64Array(count)
  const normal = new Float32Array(count * 3)
  const middle = new Float32Array(count * 3)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setIndex(new BufferAttribute(index.slice(), 1))
  const tree = new MeshBVH(geometry, { indirect: true })
  const point = new Vector3()

  const measureFace = (t: number): void => {
    const corner = (c: number): number => index[t * 3 + c]! * 3
    area[t] = facing(position, corner(0), corner(1), corner(2), normal, t * 3)
    for (let k = 0; k < 3; k++)
      middle[t * 3 + k] = (position[corner(0) + k]! + position[corner(1) + k]! + position[corner(2) + k]!) / 3
  }
  const their = new Float32Array(3)
  const readOurs = ({ them, ours }: Readings, t: number): void => {
    const { distance, faceIndex } = them.tree.closestPointToPoint(point.fromArray(middle, t * 3))!
    const at = faceIndex * 9
    facing(them.soup, at, at + 3, at + 6, their, 0)
    ours.mm[t] = distance
    ours.agree[t] = agreement(normal, t * 3, [their[0]!, their[1]!, their[2]!])
  }
  const readTheirs = ({ samples, theirs }: Readings, s: number): void => {
    const { distance, faceIndex } = tree.closestPointToPoint(point.set(...samples.points[s]!))!
    theirs.mm[s] = distance
    theirs.agree[s] = agreement(normal, faceIndex * 3, samples.normals[s]!)
  }

  for (let t = 0; t < count; t++) measureFace(t)
  const readings = people.map((them): Readings => {
    const reading: Readings = {
      them,
      samples: samplesOf(them.soup, SAMPLES),
      ours: { mm: new Float32Array(count), agree: new Float32Array(count) },
      theirs: { mm: new Float32Array(SAMPLES), agree: new Float32Array(SAMPLES) },
    }
    for (let t = 0; t < count; t++) readOurs(reading, t)
    for (let s = 0; s < SAMPLES; s++) readTheirs(reading, s)
    return reading
  })
  const state = [
    position,
    area,
    normal,
    middle,
    ...readings.flatMap(({ ours, theirs }) => [ours.mm, ours.agree, theirs.mm, theirs.agree]),
  ]

  return {
    score: () => {
      const each = readings.map((reading) => scored(reading, area))
      const mean = (key: keyof Score): number => each.reduce((sum, score) => sum + score[key], 0) / each.length
      return { meanMm: mean('meanMm'), p95Mm: mean('p95Mm'), normals: mean('normals') }
    },
    draw: (field, box) => {
      const before = state.map((array) => array.slice())
      const moved = drawn(position, field, box)
      const min = [Infinity, Infinity, Infinity]
      const max = [-Infinity, -Infinity, -Infinity]
      const changed: number[] = []
      for (let t = 0; t < count; t++) {
        if (!moved[index[t * 3]!] && !moved[index[t * 3 + 1]!] && !moved[index[t * 3 + 2]!]) continue
        changed.push(t)
        measureFace(t)
        for (let k = 0; k < 3; k++) {
          min[k] = Math.min(min[k]!, middle[t * 3 + k]!)
          max[k] = Math.max(max[k]!, middle[t * 3 + k]!)
        }
      }
      if (changed.length === 0) return null
      tree.refit()
      for (const reading of readings) {
        for (const t of changed) readOurs(reading, t)
        for (const [s, p] of reading.samples.points.entries()) {
          const reach = REACH_MM + reading.theirs.mm[s]!
          if (p.every((x, k) => x > min[k]! - reach && x < max[k]! + reach)) readTheirs(reading, s)
        }
      }
      return () => {
        for (const [i, array] of state.entries()) array.set(before[i]!)
        tree.refit()
      }
    },
  }
}

/** Newton steps of a net's vertices on to a field, in place; which of them moved. */
function drawn(position: Float32Array, field: Field, box: Bounds | null): Uint8Array {
  const moved = new Uint8Array(position.length / 3)
  const e = GRADIENT_STEP_MM
  for (let v = 0; v < position.length; v += 3) {
    let [x, y, z] = [position[v]!, position[v + 1]!, position[v + 2]!]
    if (box && !holds(box, Math.abs(x), y, z)) continue
    let d = field(x, y, z)
    if (Math.abs(d) < AT_REST_MM) continue
    for (let step = 0; step < NEWTON_STEPS; step++) {
      const gx = (field(x + e, y, z) - d) / e
      const gy = (field(x, y + e, z) - d) / e
      const gz = (field(x, y, z + e) - d) / e
      const g = Math.hypot(gx, gy, gz) || 1
      const s = Math.max(-STEP_LIMIT_MM, Math.min(STEP_LIMIT_MM, d / g)) / g
      x -= gx * s
      y -= gy * s
      z -= gz * s
      if (step < NEWTON_STEPS - 1) d = field(x, y, z)
    }
    position.set([x, y, z], v)
    moved[v / 3] = 1
  }
  return moved
}

const holds = ({ min, max }: Bounds, x: number, y: number, z: number): boolean =>
  x <= max[0] && y >= min[1] && y <= max[1] && z >= min[2] && z <= max[2]

/** Unit normal of the triangle at three offsets, written into `out` at `at`; returns twice its area. */
function facing(p: ArrayLike<number>, a: number, b: number, c: number, out: Float32Array, at: number): number {
  const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!]
  const [vx, vy, vz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!]
  const n: Vec3 = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
  const size = Math.hypot(...n)
  for (let k = 0; k < 3; k++) out[at + k] = n[k]! / (size || 1)
  return size
}

const agreement = (n: Float32Array, at: number, [x, y, z]: Vec3): number =>
  Math.abs(n[at]! * x + n[at + 1]! * y + n[at + 2]! * z)

function scored({ ours, theirs }: Readings, area: Float64Array): Score {
  const total = area.reduce((sum, a) => sum + a, 0)
  const share = new Float64Array(BINS)
  let meanMm = 0
  let normals = 0
  const add = (weight: number, mm: number, agree: number): void => {
    meanMm += weight * mm
    normals += weight * agree
    const bin = Math.min(BINS - 1, Math.floor(mm / BIN_MM))
    share[bin] = share[bin]! + weight
  }
  for (let t = 0; t < area.length; t++) add(area[t]! / total / 2, ours.mm[t]!, ours.agree[t]!)
  for (let s = 0; s < SAMPLES; s++) add(0.5 / SAMPLES, theirs.mm[s]!, theirs.agree[s]!)
  let below = 0
  let bin = 0
  while (bin < BINS - 1 && below + share[bin]! < 0.95) below += share[bin++]!
  return { meanMm, p95Mm: (bin + (0.95 - below) / (share[bin]! || 1)) * BIN_MM, normals }
}
