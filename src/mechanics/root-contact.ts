import { smoothstep } from '../math/easing.ts'
import { add, clamp, cross, dot, normalize, scale, type Vec3 } from '../math/vec3.ts'
import type { Tube } from './body.ts'
import { squareUp } from './nerve-course.ts'
import { FAR_MM, type Obstacle, type Section } from './obstacle.ts'

/** How a nerve gives way. Lengths in mm. */
export interface Yielding {
  /** The most of its thickness that a nerve loses, 0..1, and the overlap at which it has lost most of that. */
  readonly flattensTo: number
  readonly flattensOverMm: number
  /** Whether a flattened nerve keeps its cross-section (a root does; the sac lets its fluid go). */
  readonly keepsArea: boolean
  /** How far a push is carried along the nerve, in stations. */
  readonly stiffness: number
}

/** What was done to a nerve. */
export interface Contact {
  /** Farthest that a station was moved, mm. */
  readonly displacedMm: number
  /** 0 = as round as before, 1 = flat. */
  readonly flattening: number
  /** How deep the obstacle would stand in the nerve, did it not give way, mm; negative is the gap that is left. */
  readonly overlapMm: number
  /** How deep something still stands in it, mm. */
  readonly penetrationMm: number
  /** Station at which the overlap is deepest. */
  readonly station: number
}

const UNTOUCHED: Contact = { displacedMm: 0, flattening: 0, overlapMm: -FAR_MM, penetrationMm: 0, station: 0 }

const way = new Float64Array(3)
const SWEEPS = 24
const LAST_PUSHES = 4
/** Stations that nothing comes near even after neighbours pull them are not asked again, mm. */
const NEAR_MM = 9

const section: Section = { x: 0, y: 0, z: 0, wideX: 0, wideY: 0, wideZ: 0, halfWidthMm: 0, halfThicknessMm: 0 }

/** How deep an obstacle stands in one station, mm; `way` is left as the way out. `stout` is added to both half sizes. */
function depthAt({ centreMm, wide, halfWidthMm, halfThicknessMm }: Tube, i: number, obstacle: Obstacle, stout: number) {
  const o = i * 3
  section.x = centreMm[o]!
  section.y = centreMm[o + 1]!
  section.z = centreMm[o + 2]!
  section.wideX = wide[o]!
  section.wideY = wide[o + 1]!
  section.wideZ = wide[o + 2]!
  section.halfWidthMm = halfWidthMm[i]! + stout
  section.halfThicknessMm = halfThicknessMm[i]! + stout
  return obstacle(section, way)
}

const deepest = (tube: Tube, i: number, obstacles: readonly Obstacle[], stout: number): number => {
  let most = -FAR_MM
  for (const obstacle of obstacles) most = Math.max(most, depthAt(tube, i, obstacle, stout))
  return most
}

/** How deep obstacles stand in a nerve where they stand deepest, mm (negative: the gap left), and at which station. */
export function overlapWith(tube: Tube, obstacles: readonly Obstacle[], stoutMm: Float32Array | null) {
  let overlapMm = -FAR_MM
  let station = 0
  for (let i = 0; i < tube.count; i++) {
    const here = deepest(tube, i, obstacles, stoutMm?.[i] ?? 0)
    if (here <= overlapMm) continue
    overlapMm = here
    station = i
  }
  return { overlapMm, station }
}

/** The room left between a nerve and the nearest obstacle at each of its stations, mm; negative where one stands in it. */
export const roomAlong = (tube: Tube, obstacles: readonly Obstacle[], stoutMm: Float32Array | null): Float32Array =>
  Float32Array.from({ length: tube.count }, (_, i) => -deepest(tube, i, obstacles, stoutMm?.[i] ?? 0))

/** Overlap as the neighbours feel it too, so that thickness changes gently along the nerve, mm. */
function feltAt(overlap: Float64Array, i: number): number {
  let felt = 0
  for (let k = -4; k <= 4; k++)
    felt = Math.max(felt, overlap[clamp(i + k, 0, overlap.length - 1)]! * (1 - (k / 5) ** 2))
  return felt
}

/** Makes the sections flatter where something stands deep in them. Returns the most that any of them lost, 0..1. */
function flatten(tube: Tube, overlap: Float64Array, yielding: Yielding): number {
  let most = 0
  for (let i = 0; i < tube.count; i++) {
    const loss = yielding.flattensTo * (1 - Math.exp(-feltAt(overlap, i) / yielding.flattensOverMm))
    most = Math.max(most, loss)
    tube.halfThicknessMm[i]! *= 1 - loss
    tube.halfWidthMm[i]! *= yielding.keepsArea ? 1 / (1 - loss) : 1 + 0.2 * loss
  }
  return most
}

/** Stations from the deepest overlap over which a nerve is turned fully, and over which it turns back; chosen by eye. */
const TURNED_WITHIN = 5
const TURNS_BACK_WITHIN = 20

/**
 * Turns the broad side of each section towards what presses it: by angles about the nerve that change gently from the station that
 * is pressed most outwards both ways, so that the surface is never twisted up. Half a turn more or less makes no difference.
 */
function faceObstacles(tube: Tube, overlap: Float64Array, obstacles: readonly Obstacle[], from: number): void {
  const { centreMm: c, wide: w, count } = tube
  const turned = clamp(overlap[from]! / 2, 0, 1)
  const rest = w.slice()
  const depths = obstacles.map((obstacle) => depthAt(tube, from, obstacle, 0))
  const pressing = obstacles[depths.indexOf(Math.max(...depths))]!
  const turn = (i: number, before: number): number => {
    const o = i * 3
    const wide: Vec3 = [rest[o]!, rest[o + 1]!, rest[o + 2]!]
    const [a, b] = [Math.max(i - 1, 0) * 3, Math.min(i + 1, count - 1) * 3]
    const along = normalize([c[b]! - c[a]!, c[b + 1]! - c[a + 1]!, c[b + 2]! - c[a + 2]!])
    const through = cross(along, wide)
    let angle = before
    if (feltAt(overlap, i) > 0) {
      depthAt(tube, i, pressing, 0)
      const out: Vec3 = [way[0]!, way[1]!, way[2]!]
      angle = Math.atan2(dot(out, wide), -dot(out, through))
      angle -= Math.PI * Math.round((angle - before) / Math.PI)
    }
    const share = turned * (1 - smoothstep(TURNED_WITHIN, TURNS_BACK_WITHIN, Math.abs(i - from)))
    w.set(add(scale(wide, Math.cos(share * angle)), scale(through, Math.sin(share * angle))), o)
    return angle
  }
  const first = turn(from, 0)
  for (const step of [-1, 1]) {
    let angle = first
    for (let i = from + step; i >= 0 && i < count && Math.abs(i - from) < TURNS_BACK_WITHIN; i += step)
      angle = turn(i, angle)
  }
}

/**
 * Lays a nerve round obstacles, in place. A string under tension that is tied to where it was, pushed out of what is solid: it
 * gets flatter first, then goes as far as it must, and its neighbours follow. Whatever was clear stays as it was.
 * @param stoutMm what swells the nerve at each station beyond its own half sizes (a ganglion), or null
 */
export function layRound(
  tube: Tube,
  obstacles: readonly Obstacle[],
  yielding: Yielding,
  stoutMm: Float32Array | null,
): Contact {
  const { count, centreMm } = tube
  const overlap = new Float64Array(count)
  let station = 0
  for (let i = 0; i < count; i++) {
    overlap[i] = deepest(tube, i, obstacles, stoutMm?.[i] ?? 0)
    if (overlap[i]! > overlap[station]!) station = i
  }
  const overlapMm = overlap[station]!
  if (overlapMm <= 0) return { ...UNTOUCHED, overlapMm, station }
  const rest = Float64Array.from(centreMm)
  if (yielding.keepsArea && yielding.flattensTo > 0) faceObstacles(tube, overlap, obstacles, station)
  const flattening = flatten(tube, overlap, yielding)
  squareUp(tube)
  const tension = yielding.stiffness ** 2
  const pull = tension / (2 * tension + 1)
  const push = (i: number): void => {
    if (overlap[i]! < -NEAR_MM) return
    for (const obstacle of obstacles) {
      const depth = depthAt(tube, i, obstacle, stoutMm?.[i] ?? 0)
      if (depth <= 0) continue
      for (let k = 0; k < 3; k++) centreMm[i * 3 + k]! += depth * way[k]!
    }
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let step = 0; step < count; step++) {
      // Both ways in turn, so that neither end is favoured.
      const i = sweep % 2 === 0 ? step : count - 1 - step
      const o = i * 3
      if (i > 0 && i < count - 1) {
        for (let k = 0; k < 3; k++) {
          const before = centreMm[o + k - 3]! - rest[o + k - 3]!
          const after = centreMm[o + k + 3]! - rest[o + k + 3]!
          centreMm[o + k] = rest[o + k]! + pull * (before + after)
        }
      }
      push(i)
    }
  }
  squareUp(tube)
  for (let pass = 0; pass < LAST_PUSHES; pass++) for (let i = 0; i < count; i++) push(i)
  squareUp(tube)
  let displacedMm = 0
  let penetrationMm = 0
  for (let i = 0; i < count; i++) {
    const o = i * 3
    const moved = Math.hypot(centreMm[o]! - rest[o]!, centreMm[o + 1]! - rest[o + 1]!, centreMm[o + 2]! - rest[o + 2]!)
    displacedMm = Math.max(displacedMm, moved)
    penetrationMm = Math.max(penetrationMm, deepest(tube, i, obstacles, stoutMm?.[i] ?? 0))
  }
  return { displacedMm, flattening, overlapMm, penetrationMm: Math.max(penetrationMm, 0), station }
}
