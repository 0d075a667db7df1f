import { sacralFloor, sacralFront } from '../anatomy/ligaments.ts'
import { type DiscId, discIds, discSizes, vertebraSizes } from '../anatomy/spine.ts'
import { add, cross, lerp, mix, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
import { DISC_COLUMNS } from './disc-rim.ts'
import { barrel, type PosedDisc } from './posed-disc.ts'

/** One level of the column of bodies and discs as it stands now; columns as of a disc, fractions between. */
export interface Level {
  /** On the surface; of a body, on the straight line between its rims, in front of its waist. */
  readonly at: (column: number) => Vec3
  readonly out: (column: number) => Vec3
  /** The nearest disc. */
  readonly disc: DiscId
  /** 0 on a disc and its rims, 1 half way to the next disc. */
  readonly fromDisc: number
  /** 1 half way through a disc, 0 on its rims and over bone. */
  readonly onDisc: number
  /** How far the bone lies behind `at` where its waist is deepest, mm. */
  readonly waistMm: number
}

export const FRONT_COLUMN = DISC_COLUMNS / 4
export const BACK_COLUMN = (3 * DISC_COLUMNS) / 4

const DISC_STEPS = 7
const BODY_STEPS = 8
const SACRUM_STEPS = 8
/** How much of the first body is drawn below which the ribbons begin. */
const FIRST_BODY = 0.85
/** How much of the rim's curve is left on the sacrum where the ribbons end; chosen by eye. */
const FLATTENED = 0.45

type Posed = Readonly<Record<DiscId, PosedDisc>>

const wrapped = (column: number): number => ((column % DISC_COLUMNS) + DISC_COLUMNS) % DISC_COLUMNS

/** Reads a value at each column at a fraction between. */
function around(value: (column: number) => Vec3): (column: number) => Vec3 {
  return (column) => {
    const j = Math.floor(column)
    return mix(value(wrapped(j)), value(wrapped(j + 1)), column - j)
  }
}

function discLevel(posed: PosedDisc, t: number): Level {
  const { upper, lower, outward, bulgeMm } = posed
  return {
    at: around((j) => add(mix(upper.rim[j]!, lower.rim[j]!, t), scale(outward[j]!, barrel(t) * bulgeMm[j]!))),
    out: around((j) => outward[j]!),
    disc: posed.id,
    fromDisc: 0,
    onDisc: barrel(t),
    waistMm: 0,
  }
}

/** The body between two discs, `s` of the way down; the waist as in the tables of the bone. */
function bodyLevel(above: PosedDisc, below: PosedDisc, s: number): Level {
  const sizes = vertebraSizes[discSizes[below.id].above]
  const waist = (sizes.superiorEndplateDepthMm + sizes.inferiorEndplateDepthMm) / 4 - sizes.waistDepthMm / 2
  return {
    at: around((j) => mix(above.lower.rim[j]!, below.upper.rim[j]!, s)),
    out: around((j) => normalize(mix(above.outward[j]!, below.outward[j]!, s))),
    disc: s < 0.5 ? above.id : below.id,
    fromDisc: 1 - Math.abs(2 * s - 1),
    onDisc: 0,
    waistMm: waist * barrel(s),
  }
}

/** The first body, above the first disc: nothing stands on it, so its rim is carried up along its axis. */
function firstBodyLevel(below: PosedDisc, s: number): Level {
  const sizes = vertebraSizes[discSizes[below.id].above]
  const up = (1 - s) * ((sizes.anteriorBodyHeightMm + sizes.posteriorBodyHeightMm) / 2)
  const waist = (sizes.superiorEndplateDepthMm + sizes.inferiorEndplateDepthMm) / 4 - sizes.waistDepthMm / 2
  return {
    at: around((j) => add(below.upper.rim[j]!, scale(below.upper.out, up))),
    out: around((j) => below.outward[j]!),
    disc: below.id,
    fromDisc: 1 - Math.abs(2 * s - 1),
    onDisc: 0,
    waistMm: waist * barrel(s),
  }
}

/** The sacrum, which bears the last disc: its rim carried down along `path`, and flattened on the way. */
function sacralLevel(last: PosedDisc, middle: number, path: readonly Vec3[], s: number): Level {
  const at = s * (path.length - 1)
  const k = Math.min(Math.floor(at), path.length - 2)
  const foot = mix(path[k]!, path[k + 1]!, at - k)
  const down = normalize(sub(path[k + 1]!, path[k]!))
  const away = cross([1, 0, 0], down)
  const side = away[2] * (middle === FRONT_COLUMN ? 1 : -1) >= 0 ? 1 : -1
  const rim = last.lower.rim
  const start = rim[middle]!
  const flat = lerp(1, FLATTENED, s)
  const shift = sub(foot, path[0]!)
  return {
    at: around((j) => {
      const [dx, dy, dz] = sub(rim[j]!, start)
      return add(add(start, shift), [dx, dy * flat, dz * flat])
    }),
    out: around((j) => normalize(mix(last.outward[j]!, scale(away, side), Math.min(s * 3, 1)))),
    disc: last.id,
    fromDisc: s,
    onDisc: 0,
    waistMm: 0,
  }
}

/** All levels from the first body down over the last disc to the sacrum, in front (`FRONT_COLUMN`) or behind. */
export function levelsDown(discs: Posed, middle: number): Level[] {
  const levels: Level[] = []
  const steps = (from: number, to: number, count: number, make: (s: number) => Level): void => {
    for (let i = 0; i <= count; i++) levels.push(make(lerp(from, to, i / count)))
  }
  const first = discs[discIds[0]]
  steps(1 - FIRST_BODY, 1 - 1 / BODY_STEPS, BODY_STEPS - 1, (s) => firstBodyLevel(first, s))
  for (const [i, id] of discIds.entries()) {
    const disc = discs[id]
    steps(0, 1, DISC_STEPS, (t) => discLevel(disc, t))
    const next = discIds[i + 1]
    if (next) steps(1 / BODY_STEPS, 1 - 1 / BODY_STEPS, BODY_STEPS - 2, (s) => bodyLevel(disc, discs[next], s))
  }
  const last = discs[discIds[discIds.length - 1]!]
  const path = middle === FRONT_COLUMN ? sacralFront : sacralFloor
  steps(1 / SACRUM_STEPS, 1, SACRUM_STEPS - 1, (s) => sacralLevel(last, middle, path, s))
  return levels
}

/** How many columns go to a millimetre at a level, about its middle. */
export function columnsPerMm({ at }: Level, middle: number): number {
  const reach = 3
  let lengthMm = 0
  for (let k = -reach; k < reach; k++) lengthMm += Math.hypot(...sub(at(middle + k + 1), at(middle + k)))
  return (2 * reach) / lengthMm
}
