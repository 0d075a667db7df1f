import { sacralFloor, sacralFront } from '../anatomy/ligaments.ts'
import { type DiscId, discIds, discSizes, vertebraSizes } from '../anatomy/spine.ts'
import { cross, lerp, mix, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
import { DISC_COLUMNS } from './disc-rim.ts'
import { barrel, type PosedDisc } from './posed-disc.ts'

/** One level of the column of bodies and discs; what of it is the same for all bodies, and how to read where it lies now. */
export interface Level {
  /**
   * Writes the places of whole columns from `from` to `to`, and the unit way out there, into `patch`. On the surface; of a body, on the
   * straight line between its rims, in front of its waist.
   */
  readonly write: (discs: readonly PosedDisc[], from: number, to: number, patch: Patch) => void
  /** The nearest disc. */
  readonly disc: DiscId
  /** 0 on a disc and its rims, 1 half way to the next disc. */
  readonly fromDisc: number
  /** 1 half way through a disc, 0 on its rims and over bone. */
  readonly onDisc: number
  /** How far the bone lies behind the surface where its waist is deepest, mm. */
  readonly waistMm: number
}

/** How far to either side of its middle a patch reaches, in columns. */
const REACH = 10

/** Places and ways out at the columns about a middle one: six numbers each. */
export interface Patch {
  /** The first of its columns; they may run on past the last of a disc. */
  readonly first: number
  readonly at: Float64Array
  /** How many columns go to a millimetre about the middle. A number in a place of its own, as those that are handed on are allocated. */
  readonly perMm: Float64Array
}

export const FRONT_COLUMN = DISC_COLUMNS / 4
export const BACK_COLUMN = (3 * DISC_COLUMNS) / 4

/** Room for the columns about a middle one. */
export const patchAbout = (middle: number): Patch => ({
  first: middle - REACH,
  at: new Float64Array((2 * REACH + 1) * 6),
  perMm: new Float64Array(1),
})

const DISC_STEPS = 7
const BODY_STEPS = 8
const SACRUM_STEPS = 8
/** How much of the first body is drawn below which the ribbons begin. */
const FIRST_BODY = 0.85
/** How much of the rim's curve is left on the sacrum where the ribbons end; chosen by eye. */
const FLATTENED = 0.45

/** Makes the way out at `o` in a patch a unit one. */
function normalizeWay(at: Float64Array, o: number): void {
  const x = at[o + 3]!
  const y = at[o + 4]!
  const z = at[o + 5]!
  const share = 1 / Math.sqrt(x * x + y * y + z * z)
  at[o + 3] = x * share
  at[o + 4] = y * share
  at[o + 5] = z * share
}

function discLevel(index: number, t: number): Level {
  const stands = barrel(t)
  return {
    write(discs, from, to, { first, at }) {
      const { upper, lower, outward, bulgeMm } = discs[index]!
      for (let column = from; column <= to; column++) {
        const j = column % DISC_COLUMNS
        const a = upper.rim[j]!
        const b = lower.rim[j]!
        const way = outward[j]!
        const bulge = stands * bulgeMm[j]!
        const o = (column - first) * 6
        at[o] = a[0] + (b[0] - a[0]) * t + way[0] * bulge
        at[o + 1] = a[1] + (b[1] - a[1]) * t + way[1] * bulge
        at[o + 2] = a[2] + (b[2] - a[2]) * t + way[2] * bulge
        at[o + 3] = way[0]
        at[o + 4] = way[1]
        at[o + 5] = way[2]
      }
    },
    disc: discIds[index]!,
    fromDisc: 0,
    onDisc: stands,
    waistMm: 0,
  }
}

/** How deep the waist of the body above a disc is behind the line between its rims, mm. */
function waistAbove(disc: DiscId): number {
  const sizes = vertebraSizes[discSizes[disc].above]
  return (sizes.superiorEndplateDepthMm + sizes.inferiorEndplateDepthMm) / 4 - sizes.waistDepthMm / 2
}

/** The body above disc `index`, `s` of the way down; the waist as in the tables of the bone. */
function bodyLevel(index: number, s: number): Level {
  return {
    write(discs, from, to, { first, at }) {
      const above = discs[index - 1]!
      const below = discs[index]!
      for (let column = from; column <= to; column++) {
        const j = column % DISC_COLUMNS
        const a = above.lower.rim[j]!
        const b = below.upper.rim[j]!
        const n = above.outward[j]!
        const m = below.outward[j]!
        const o = (column - first) * 6
        at[o] = a[0] + (b[0] - a[0]) * s
        at[o + 1] = a[1] + (b[1] - a[1]) * s
        at[o + 2] = a[2] + (b[2] - a[2]) * s
        at[o + 3] = n[0] + (m[0] - n[0]) * s
        at[o + 4] = n[1] + (m[1] - n[1]) * s
        at[o + 5] = n[2] + (m[2] - n[2]) * s
        normalizeWay(at, o)
      }
    },
    disc: discIds[s < 0.5 ? index - 1 : index]!,
    fromDisc: 1 - Math.abs(2 * s - 1),
    onDisc: 0,
    waistMm: waistAbove(discIds[index]!) * barrel(s),
  }
}

/** The first body, above the first disc: nothing stands on it, so its rim is carried up along its axis. */
function firstBodyLevel(s: number): Level {
  const sizes = vertebraSizes[discSizes[discIds[0]].above]
  const up = (1 - s) * ((sizes.anteriorBodyHeightMm + sizes.posteriorBodyHeightMm) / 2)
  return {
    write(discs, from, to, { first, at }) {
      const { upper, outward } = discs[0]!
      for (let column = from; column <= to; column++) {
        const j = column % DISC_COLUMNS
        const a = upper.rim[j]!
        const way = outward[j]!
        const o = (column - first) * 6
        for (let k = 0; k < 3; k++) {
          at[o + k] = a[k]! + upper.out[k]! * up
          at[o + 3 + k] = way[k]!
        }
      }
    },
    disc: discIds[0],
    fromDisc: 1 - Math.abs(2 * s - 1),
    onDisc: 0,
    waistMm: waistAbove(discIds[0]) * barrel(s),
  }
}

/** The sacrum, which bears the last disc: its rim carried down along `path`, and flattened on the way. */
function sacralLevel(middle: number, path: readonly Vec3[], s: number): Level {
  const last = discIds.length - 1
  const along = s * (path.length - 1)
  const piece = Math.min(Math.floor(along), path.length - 2)
  const shift = sub(mix(path[piece]!, path[piece + 1]!, along - piece), path[0]!)
  const away = cross([1, 0, 0], normalize(sub(path[piece + 1]!, path[piece]!)))
  const outOfBone = scale(away, away[2] * (middle === FRONT_COLUMN ? 1 : -1) >= 0 ? 1 : -1)
  const flat = lerp(1, FLATTENED, s)
  const turned = Math.min(s * 3, 1)
  return {
    write(discs, from, to, { first, at }) {
      const { lower, outward } = discs[last]!
      const start = lower.rim[middle]!
      for (let column = from; column <= to; column++) {
        const j = column % DISC_COLUMNS
        const p = lower.rim[j]!
        const way = outward[j]!
        const o = (column - first) * 6
        for (let k = 0; k < 3; k++) {
          at[o + k] = start[k]! + shift[k]! + (p[k]! - start[k]!) * (k === 0 ? 1 : flat)
          at[o + 3 + k] = way[k]! + (outOfBone[k]! - way[k]!) * turned
        }
        normalizeWay(at, o)
      }
    },
    disc: discIds[last]!,
    fromDisc: s,
    onDisc: 0,
    waistMm: 0,
  }
}

/** All levels from the first body down over the last disc to the sacrum, in front (`FRONT_COLUMN`) or behind. */
export function levelsDown(middle: number): Level[] {
  const levels: Level[] = []
  const steps = (from: number, to: number, count: number, make: (s: number) => Level): void => {
    for (let i = 0; i <= count; i++) levels.push(make(lerp(from, to, i / count)))
  }
  steps(1 - FIRST_BODY, 1 - 1 / BODY_STEPS, BODY_STEPS - 1, firstBodyLevel)
  for (let i = 0; i < discIds.length; i++) {
    if (i > 0) steps(1 / BODY_STEPS, 1 - 1 / BODY_STEPS, BODY_STEPS - 2, (s) => bodyLevel(i, s))
    steps(0, 1, DISC_STEPS, (t) => discLevel(i, t))
  }
  const path = middle === FRONT_COLUMN ? sacralFront : sacralFloor
  steps(1 / SACRUM_STEPS, 1, SACRUM_STEPS - 1, (s) => sacralLevel(middle, path, s))
  return levels
}

/** How many columns to either side of the middle the length of one is taken from. */
const MEASURED = 3

/** Reads a level as the discs lie now, as far to either side as `halfMm` along it, and how many columns go to a millimetre there. */
export function readLevel(
  { level, halfMm }: { readonly level: Level; readonly halfMm: number },
  discs: readonly PosedDisc[],
  patch: Patch,
): void {
  const { first, at, perMm } = patch
  const middle = first + REACH
  level.write(discs, middle - MEASURED, middle + MEASURED, patch)
  let lengthMm = 0
  for (let k = -MEASURED; k < MEASURED; k++) {
    const o = (REACH + k) * 6
    const x = at[o + 6]! - at[o]!
    const y = at[o + 7]! - at[o + 1]!
    const z = at[o + 8]! - at[o + 2]!
    lengthMm += Math.sqrt(x * x + y * y + z * z)
  }
  perMm[0] = (2 * MEASURED) / lengthMm
  const reach = Math.min(Math.ceil(halfMm * perMm[0]!) + 1, REACH)
  if (reach > MEASURED) {
    level.write(discs, middle - reach, middle - MEASURED - 1, patch)
    level.write(discs, middle + MEASURED + 1, middle + reach, patch)
  }
}

/** Writes the place and the way out so many millimetres beside the middle of a patch that was read that far, from `f` on. */
export function placeIn({ at, perMm }: Patch, asideMm: number, into: Float64Array, f: number): void {
  const columns = asideMm * perMm[0]!
  const whole = Math.floor(columns)
  const u = columns - whole
  const o = (REACH + whole) * 6
  into[f] = at[o]! + (at[o + 6]! - at[o]!) * u
  into[f + 1] = at[o + 1]! + (at[o + 7]! - at[o + 1]!) * u
  into[f + 2] = at[o + 2]! + (at[o + 8]! - at[o + 2]!) * u
  into[f + 3] = at[o + 3]! + (at[o + 9]! - at[o + 3]!) * u
  into[f + 4] = at[o + 4]! + (at[o + 10]! - at[o + 4]!) * u
  into[f + 5] = at[o + 5]! + (at[o + 11]! - at[o + 5]!) * u
}
