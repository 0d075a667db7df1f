import { add, length, mix, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from '../sdf/field.ts'

/** Spokes start this share of the way round from the edge, so that an edge can be drawn in as well as a face. */
const CORE = 0.8
const STEP_MM = 0.35
const THINNEST_MM = 0.3
const ROUNDS = 3

/**
 * Draws what still lies in a bed back towards the middle of its ring, along spokes from the middle surface, which never cross: the last
 * resort where a head is held between two things and pressing it out of one drives it into the other.
 * @param rings rows of points round the head, equally many in each, a face and the one facing it mirrored in their order
 * @param beds what each row gives way to
 */
export function drawnIn(
  rings: readonly (readonly Vec3[])[],
  beds: readonly Field[],
  clearMm: number,
): readonly (readonly Vec3[])[] {
  let drawn = rings
  // Easing may draw a neighbour into something thin that it had enclosed: it is then drawn past that, too.
  for (let round = 0; round < ROUNDS; round++) drawn = onceIn(drawn, beds, clearMm)
  return drawn
}

function onceIn(
  rings: readonly (readonly Vec3[])[],
  beds: readonly Field[],
  clearMm: number,
): readonly (readonly Vec3[])[] {
  const columns = rings[0]!.length
  const cores = rings.map((ring) => ring.map((_, j) => coreOf(ring, j)))
  const least = rings.map((ring, i) =>
    ring.map((p, j) => (beds[i]!(...p) < clearMm ? freeShare(cores[i]![j]!, p, beds[i]!, clearMm) : 1)),
  )
  if (least.every((row) => row.every((share) => share === 1))) return rings
  const near = (of: readonly (readonly number[])[], i: number, j: number): number[] =>
    [-1, 0, 1].flatMap((di) => {
      const row = of[Math.min(Math.max(i + di, 0), of.length - 1)]!
      return [row[(j + columns - 1) % columns]!, row[j]!, row[(j + 1) % columns]!]
    })
  // The least of the neighbours first, so that what is then blurred still stays within every limit.
  const eroded = least.map((row, i) => row.map((_, j) => Math.min(...near(least, i, j))))
  const eased = eroded.map((row, i) => row.map((_, j) => near(eroded, i, j).reduce((sum, x) => sum + x, 0) / 9))
  return rings.map((ring, i) => ring.map((p, j) => mix(cores[i]![j]!, p, Math.min(eased[i]![j]!, 1))))
}

/** The middle between the two faces, a little further in than a point of the ring. */
function coreOf(ring: readonly Vec3[], j: number): Vec3 {
  const columns = ring.length
  const near = j <= columns / 2 ? j : columns - j
  const inner = Math.round(columns / 4 + (near - columns / 4) * CORE)
  return mix(ring[inner]!, ring[columns - inner]!, 0.5)
}

/** Which share of the way from a core to a point is clear; all of it where the core itself is not. */
function freeShare(core: Vec3, to: Vec3, bed: Field, clearMm: number): number {
  const reachMm = length(sub(to, core))
  if (reachMm < THINNEST_MM || bed(...core) < clearMm) return 1
  const way = scale(sub(to, core), 1 / reachMm)
  let gone = 0
  while (gone < reachMm) {
    const clear = bed(...add(core, scale(way, gone))) - clearMm
    if (clear < 0) return Math.max(gone - STEP_MM, Math.min(THINNEST_MM, reachMm)) / reachMm
    gone += Math.max(clear * 0.7, STEP_MM)
  }
  return 1
}
