import { smoothstep } from '../math/easing.ts'
import { clamp } from '../math/vec3.ts'
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

/** Room for what was done to a nerve. */
export type ContactPlace = { -readonly [K in keyof Contact]: Contact[K] }
export const contactPlace = (): ContactPlace => ({
  displacedMm: Number.NaN,
  flattening: Number.NaN,
  overlapMm: Number.NaN,
  penetrationMm: Number.NaN,
  station: 0,
})

/** Where an obstacle's way out and depth are written. */
const way = new Float64Array(4)
const SWEEPS = 24
const LAST_PUSHES = 4
/** Stations that nothing comes near even after neighbours pull them are not asked again, mm. */
const NEAR_MM = 9

// Shared by all nerves, as one is laid after the other: overlaps, where stations and broad sides were, and what was found when obstacles
// were last asked about a station (how deep the deepest stood in it, and where the station was then).
const MOST_STATIONS = 512
const overlap = new Float64Array(MOST_STATIONS)
const rest = new Float64Array(MOST_STATIONS * 3)
const wideAtRest = new Float64Array(MOST_STATIONS * 3)
const askedDepth = new Float64Array(MOST_STATIONS)
const askedAt = new Float64Array(MOST_STATIONS * 3)

const section: Section = {
  x: Number.NaN,
  y: Number.NaN,
  z: Number.NaN,
  wideX: Number.NaN,
  wideY: Number.NaN,
  wideZ: Number.NaN,
  halfWidthMm: Number.NaN,
  halfThicknessMm: Number.NaN,
}

/** Writes to `way` how an obstacle stands in one station. `stoutMm` is added to both half sizes. */
function askAt(tube: Tube, i: number, obstacle: Obstacle, stoutMm: Float32Array | null): void {
  const { centreMm, wide } = tube
  const o = i * 3
  const stout = stoutMm === null ? 0 : stoutMm[i]!
  section.x = centreMm[o]!
  section.y = centreMm[o + 1]!
  section.z = centreMm[o + 2]!
  section.wideX = wide[o]!
  section.wideY = wide[o + 1]!
  section.wideZ = wide[o + 2]!
  section.halfWidthMm = tube.halfWidthMm[i]! + stout
  section.halfThicknessMm = tube.halfThicknessMm[i]! + stout
  obstacle(section, way)
}

// Numbers that go from function to function are kept in arrays, as they may be allocated for the call.
const depth = new Float64Array(1)

/** Writes to `depth` how deep the deepest obstacle stands in a station, mm. */
function askAll(tube: Tube, i: number, obstacles: readonly Obstacle[], stoutMm: Float32Array | null): void {
  let most = -FAR_MM
  for (let k = 0; k < obstacles.length; k++) {
    askAt(tube, i, obstacles[k]!, stoutMm)
    if (way[3]! > most) most = way[3]!
  }
  depth[0] = most
}

/** How deep obstacles stand in a nerve where they stand deepest, mm; negative: the gap left. */
export function overlapWith(tube: Tube, obstacles: readonly Obstacle[], stoutMm: Float32Array | null): number {
  let most = -FAR_MM
  for (let i = 0; i < tube.count; i++) {
    askAll(tube, i, obstacles, stoutMm)
    most = Math.max(most, depth[0]!)
  }
  return most
}

/** The room left between a nerve and the nearest obstacle at each of its stations, mm, written to `out`; negative where one stands in it. */
export function roomAlong(
  out: Float32Array,
  tube: Tube,
  obstacles: readonly Obstacle[],
  stoutMm: Float32Array | null,
): void {
  for (let i = 0; i < tube.count; i++) {
    askAll(tube, i, obstacles, stoutMm)
    out[i] = -depth[0]!
  }
}

const FELT_WITHIN = 4
const feltShare = Float64Array.from({ length: FELT_WITHIN + 1 }, (_, k) => 1 - (k / (FELT_WITHIN + 1)) ** 2)

/** Overlap as the neighbours feel it too, so that thickness changes gently along the nerve, mm. */
function feltAt(i: number, count: number): number {
  let felt = 0
  for (let k = -FELT_WITHIN; k <= FELT_WITHIN; k++)
    felt = Math.max(felt, overlap[clamp(i + k, 0, count - 1)]! * feltShare[k < 0 ? -k : k]!)
  return felt
}

/** Makes the sections flatter where something stands deep in them. Returns the most that any of them lost, 0..1. */
function flatten(tube: Tube, yielding: Yielding): number {
  let most = 0
  for (let i = 0; i < tube.count; i++) {
    const felt = feltAt(i, tube.count)
    if (felt === 0) continue
    const loss = yielding.flattensTo * (1 - Math.exp(-felt / yielding.flattensOverMm))
    most = Math.max(most, loss)
    tube.halfThicknessMm[i]! *= 1 - loss
    tube.halfWidthMm[i]! *= yielding.keepsArea ? 1 / (1 - loss) : 1 + 0.2 * loss
  }
  return most
}

/** Stations from the deepest overlap over which a nerve is turned fully, and over which it turns back; chosen by eye. */
const TURNED_WITHIN = 5
const TURNS_BACK_WITHIN = 20

/** How far the nerve that is being turned turns where it turns most, 0..1, and the angle its station before would be turned by. */
const turning = new Float64Array(2)

/** Turns one station of a nerve towards what presses it, and notes the angle it would be turned by, next to that of its neighbour. */
function turn(tube: Tube, i: number, from: number, pressing: Obstacle): void {
  const { centreMm: c, wide: w, count } = tube
  const o = i * 3
  const a = Math.max(i - 1, 0) * 3
  const b = Math.min(i + 1, count - 1) * 3
  const wx = wideAtRest[o]!
  const wy = wideAtRest[o + 1]!
  const wz = wideAtRest[o + 2]!
  const ax = c[b]! - c[a]!
  const ay = c[b + 1]! - c[a + 1]!
  const az = c[b + 2]! - c[a + 2]!
  const size = Math.sqrt(ax * ax + ay * ay + az * az)
  const per = size > 0 ? 1 / size : 0
  // Square to the nerve and its broad side.
  const tx = (ay * wz - az * wy) * per
  const ty = (az * wx - ax * wz) * per
  const tz = (ax * wy - ay * wx) * per
  const before = turning[1]!
  let angle = before
  if (feltAt(i, count) > 0) {
    askAt(tube, i, pressing, null)
    angle = Math.atan2(way[0]! * wx + way[1]! * wy + way[2]! * wz, -(way[0]! * tx + way[1]! * ty + way[2]! * tz))
    angle -= Math.PI * Math.round((angle - before) / Math.PI)
  }
  const share = turning[0]! * (1 - smoothstep(TURNED_WITHIN, TURNS_BACK_WITHIN, Math.abs(i - from)))
  const cos = Math.cos(share * angle)
  const sin = Math.sin(share * angle)
  w[o] = wx * cos + tx * sin
  w[o + 1] = wy * cos + ty * sin
  w[o + 2] = wz * cos + tz * sin
  turning[1] = angle
}

/**
 * Turns the broad side of each section towards what presses it: by angles about the nerve that change gently from the station that
 * is pressed most outwards both ways, so that the surface is never twisted up. Half a turn more or less makes no difference.
 */
function faceObstacles(tube: Tube, obstacles: readonly Obstacle[], from: number): void {
  const { count } = tube
  turning[0] = clamp(overlap[from]! / 2, 0, 1)
  turning[1] = 0
  wideAtRest.set(tube.wide)
  let pressing = obstacles[0]!
  let most = Number.NEGATIVE_INFINITY
  for (let k = 0; k < obstacles.length; k++) {
    askAt(tube, from, obstacles[k]!, null)
    if (way[3]! <= most) continue
    most = way[3]!
    pressing = obstacles[k]!
  }
  turn(tube, from, from, pressing)
  const first = turning[1]!
  for (let step = -1; step <= 1; step += 2) {
    turning[1] = first
    for (let i = from + step; i >= 0 && i < count && Math.abs(i - from) < TURNS_BACK_WITHIN; i += step)
      turn(tube, i, from, pressing)
  }
}

/** How much a depth changes at most while a station moves by 1 mm, and how far a station is trusted to move unasked, mm. */
const STEEPEST = 2
const UNASKED_MM = 2

/** Pushes a station out of what is solid, where anything can have come near it since that was last asked. */
function push(tube: Tube, i: number, obstacles: readonly Obstacle[], stoutMm: Float32Array | null): void {
  if (overlap[i]! < -NEAR_MM) return
  const { centreMm: c } = tube
  const o = i * 3
  const x = c[o]! - askedAt[o]!
  const y = c[o + 1]! - askedAt[o + 1]!
  const z = c[o + 2]! - askedAt[o + 2]!
  const spare = Math.min(-askedDepth[i]! / STEEPEST, UNASKED_MM)
  if (spare > 0 && x * x + y * y + z * z < spare * spare) return
  let most = -FAR_MM
  for (let k = 0; k < obstacles.length; k++) {
    askAt(tube, i, obstacles[k]!, stoutMm)
    const deep = way[3]!
    if (deep > most) most = deep
    if (deep <= 0) continue
    c[o] = c[o]! + deep * way[0]!
    c[o + 1] = c[o + 1]! + deep * way[1]!
    c[o + 2] = c[o + 2]! + deep * way[2]!
  }
  askedDepth[i] = most
  askedAt[o] = c[o]!
  askedAt[o + 1] = c[o + 1]!
  askedAt[o + 2] = c[o + 2]!
}

/** Once sections have turned or changed their size, nothing is known of any station. */
const forgetAsked = (count: number): void => void askedDepth.fill(FAR_MM, 0, count)

/** Draws a station of a stretched string after its neighbours. */
function follow(c: Float32Array, o: number, pull: number): void {
  for (let k = o; k < o + 3; k++) c[k] = rest[k]! + pull * (c[k - 3]! - rest[k - 3]! + (c[k + 3]! - rest[k + 3]!))
}

/**
 * Lays a nerve round obstacles, in place. A string under tension that is tied to where it was, pushed out of what is solid: it
 * gets flatter first, then goes as far as it must, and its neighbours follow. Whatever was clear stays as it was.
 * @param out what was done to it
 * @param stoutMm what swells the nerve at each station beyond its own half sizes (a ganglion), or null
 */
export function layRound(
  out: ContactPlace,
  tube: Tube,
  obstacles: readonly Obstacle[],
  yielding: Yielding,
  stoutMm: Float32Array | null,
): void {
  const { count, centreMm } = tube
  let station = 0
  for (let i = 0; i < count; i++) {
    askAll(tube, i, obstacles, stoutMm)
    overlap[i] = depth[0]!
    if (overlap[i]! > overlap[station]!) station = i
  }
  out.overlapMm = overlap[station]!
  out.station = station
  out.displacedMm = 0
  out.flattening = 0
  out.penetrationMm = 0
  if (overlap[station]! <= 0) return
  rest.set(centreMm)
  if (yielding.keepsArea && yielding.flattensTo > 0) faceObstacles(tube, obstacles, station)
  out.flattening = flatten(tube, yielding)
  squareUp(tube)
  forgetAsked(count)
  const tension = yielding.stiffness ** 2
  const pull = tension / (2 * tension + 1)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let step = 0; step < count; step++) {
      // Both ways in turn, so that neither end is favoured.
      const i = sweep % 2 === 0 ? step : count - 1 - step
      if (i > 0 && i < count - 1) follow(centreMm, i * 3, pull)
      push(tube, i, obstacles, stoutMm)
    }
  }
  squareUp(tube)
  forgetAsked(count)
  for (let pass = 0; pass < LAST_PUSHES; pass++) for (let i = 0; i < count; i++) push(tube, i, obstacles, stoutMm)
  squareUp(tube)
  let farthest = 0
  for (let i = 0; i < count; i++) {
    const o = i * 3
    const x = centreMm[o]! - rest[o]!
    const y = centreMm[o + 1]! - rest[o + 1]!
    const z = centreMm[o + 2]! - rest[o + 2]!
    farthest = Math.max(farthest, x * x + y * y + z * z)
    if (overlap[i]! < -NEAR_MM) continue
    askAll(tube, i, obstacles, stoutMm)
    out.penetrationMm = Math.max(out.penetrationMm, depth[0]!)
  }
  out.displacedMm = Math.sqrt(farthest)
}
