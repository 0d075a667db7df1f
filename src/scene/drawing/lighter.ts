import type { BufferGeometry } from 'three'
import type { Corners } from './pack.ts'

/**
 * How far fewer triangles over the same vertices may lie from the shape itself, mm, by level. Level 0 is the shape; the first here is level 1.
 * They are drawn while things move, on machines to which every triangle costs.
 */
export const LIGHTER_MM = [0.2, 0.35, 0.6, 1.2] as const

/** The coarsest level that lies no farther off than this. */
export function levelFor(offMm: number): number {
  let level = 0
  for (const mm of LIGHTER_MM) if (mm <= offMm) level++
  return level
}

/** Corners of the triangles of a level from 1 on; null: of that level it has all. */
export type Lighter = (level: number) => Corners | null

interface Known {
  readonly make: Lighter
  readonly made: Map<number, Corners | null>
}

const known = new WeakMap<BufferGeometry, Known>()

/** @param make asked once for each level, when that is first drawn */
export function lighten(geometry: BufferGeometry, make: Lighter): void {
  known.set(geometry, { make, made: new Map() })
}

/** The corners of a geometry's triangles at a level: all of them where it has no lighter ones. */
export function cornersAt(geometry: BufferGeometry, level: number): Corners {
  const lighter = level > 0 ? known.get(geometry) : undefined
  if (lighter && !lighter.made.has(level)) lighter.made.set(level, lighter.make(level))
  return lighter?.made.get(level) ?? (geometry.getIndex()!.array as Corners)
}
