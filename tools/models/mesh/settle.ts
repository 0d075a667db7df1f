import type { MuscleHead } from '../../../src/anatomy/muscles/muscle.ts'
import { add, clamp, lerp, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from '../sdf/field.ts'
import { fibreSurface } from './fibre-surface.ts'
import { facetNormals, type Mesh } from './mesh.ts'

/** Fibre coordinates as the loft divides them. */
const ALONG_UNIT_MM = 512
const CROSS_UNIT_MM = 64
/** Spokes start this share of the way out to the edge, so that an edge can be drawn in as well as a face. */
const CORE = 0.55
/** A muscle is never pressed thinner than this where it lies on something, mm. */
const THINNEST_MM = 0.35
const STEP_MM = 0.35

/** Spokes are measured on every so many rings and columns and eased between. */
const STRIDE = 2

/**
 * A lofted head pressed against what it lies on: every point of its surface is drawn back along a spoke from the middle of the section
 * until it is `gapMm` clear of the field. Spokes of a section never cross, so the surface cannot fold. Where the middle itself is
 * inside, at an attachment, a thin sheet is left. Throws where the mesh is not rings of `columns` points.
 */
export function settled(mesh: Mesh, head: MuscleHead, columns: number, around: Field, gapMm: number): Mesh {
  const count = mesh.position.length / 3
  const { fibre } = mesh
  if (count % columns !== 0 || columns % STRIDE !== 0 || !fibre)
    throw new Error(`settle: expected rings of ${columns} points with fibre coordinates, got ${count} points`)
  const surface = fibreSurface(head)
  const widestMm = Math.min(Math.max(...surface.knotsMm.map(surface.halfWidthAt)), CROSS_UNIT_MM)
  const coreOf = (v: number): Vec3 => {
    const across = clamp((fibre[v * 4 + 1]! * CROSS_UNIT_MM) / widestMm, -1, 1)
    return surface.at(fibre[v * 4]! * ALONG_UNIT_MM, across * CORE).point
  }
  const shareOf = (v: number): number => {
    const core = coreOf(v)
    const out = sub(pointOf(mesh, v), core)
    const reachMm = Math.hypot(...out)
    return reachMm < THINNEST_MM ? 1 : freeReach(core, scale(out, 1 / reachMm), reachMm, around, gapMm) / reachMm
  }
  const rings = Math.ceil(count / columns / STRIDE)
  const sides = columns / STRIDE
  const measured = Float32Array.from({ length: rings * sides }, (_, i) =>
    shareOf(Math.floor(i / sides) * STRIDE * columns + (i % sides) * STRIDE),
  )
  const eased = blurred(eroded(measured, rings, sides), rings, sides)
  const position = mesh.position.slice()
  for (let v = 0; v < count; v++) {
    const share = between(eased, rings, sides, Math.floor(v / columns) / STRIDE, (v % columns) / STRIDE)
    const core = coreOf(v)
    position.set(add(core, scale(sub(pointOf(mesh, v), core), share)), v * 3)
  }
  return { ...mesh, position, normal: facetNormals(position, mesh.index) }
}

/** A value between those of the nearest four rings and columns. */
function between(values: Float32Array, rings: number, columns: number, ring: number, column: number): number {
  const [i, j] = [Math.min(Math.floor(ring), rings - 1), Math.floor(column)]
  const row = (k: number): number => {
    const at = Math.min(k, rings - 1) * columns
    return lerp(values[at + j]!, values[at + ((j + 1) % columns)]!, column - j)
  }
  return lerp(row(i), row(i + 1), ring - i)
}

const pointOf = ({ position }: Mesh, v: number): Vec3 => [position[v * 3]!, position[v * 3 + 1]!, position[v * 3 + 2]!]

/** How far one can go from a point in a direction, up to `reachMm`, and stay `gapMm` clear of a field. */
function freeReach(from: Vec3, direction: Vec3, reachMm: number, around: Field, gapMm: number): number {
  let gone = 0
  while (gone < reachMm) {
    const clear = around(...add(from, scale(direction, gone))) - gapMm
    if (clear < 0) return Math.min(Math.max(gone - STEP_MM, THINNEST_MM), reachMm)
    gone += Math.max(clear * 0.7, STEP_MM)
  }
  return reachMm
}

/** The least of each value and its neighbours on the rings, so that what is then blurred still stays within every limit. */
const eroded = (values: Float32Array, rings: number, columns: number): Float32Array =>
  neighbourly(values, rings, columns, (near) => Math.min(...near))

const blurred = (values: Float32Array, rings: number, columns: number): Float32Array =>
  neighbourly(values, rings, columns, (near) => near.reduce((sum, x) => sum + x, 0) / near.length)

function neighbourly(
  values: Float32Array,
  rings: number,
  columns: number,
  of: (near: readonly number[]) => number,
): Float32Array {
  const out = new Float32Array(values.length)
  for (let i = 0; i < rings; i++)
    for (let j = 0; j < columns; j++) {
      const near: number[] = []
      for (let di = -1; di <= 1; di++)
        for (let dj = -1; dj <= 1; dj++)
          near.push(values[clamp(i + di, 0, rings - 1) * columns + ((j + dj + columns) % columns)]!)
      out[i * columns + j] = of(near)
    }
  return out
}
