import type { MusclePairId } from '../anatomy/muscles.ts'
import type { MuscleId, Side } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { clamp, lerp, type Vec3 } from '../math/vec3.ts'
import { byKey } from './by-key.ts'
import { backOfSkin, skinBehindInto, skinPlace } from './massage-skin.ts'
import { sectionOf } from './muscle.ts'
import type { Place } from './touch.ts'
import type { Mutable } from './turns.ts'
import { onceFor } from './when-asked.ts'

/** Where hands may be led: from the fold of the buttock to the last rib, mm; outside it the skin turns to the front. */
const EDGES = { asideMm: 125, lowMm: -175, highMm: 130 } as const

/** Writes the nearest place that hands may be led to; what is no number is the middle. */
export function holdPlace(out: Mutable<Place>, { xMm, yMm }: Place): Place {
  out.xMm = clamp(xMm || 0, -EDGES.asideMm, EDGES.asideMm)
  out.yMm = clamp(yMm || 0, EDGES.lowMm, EDGES.highMm)
  return out
}

/** The nearest place that hands may be led to. */
export const heldPlace = (place: Place): Place => holdPlace({ xMm: 0, yMm: 0 }, place)

/** The half of the body that a place is on; the midline counts as left. */
export const sideOfPlace = ({ xMm }: Place): Side => (xMm < 0 ? 'right' : 'left')

/** Places to go to without a pointer, on the left half: beside the spine, on the flesh of the buttock, over piriformis. */
export const knownPlaces = {
  back: { xMm: 32, yMm: 62 },
  buttock: { xMm: 82, yMm: -112 },
  piriformis: { xMm: 70, yMm: -66 },
} as const satisfies Readonly<Record<string, Place>>
export type KnownPlace = keyof typeof knownPlaces

/** A known place on one side. */
export const knownPlace = (name: KnownPlace, side: Side): Place => {
  const { xMm, yMm } = knownPlaces[name]
  return { xMm: side === 'left' ? xMm : -xMm, yMm }
}

/** Muscles of back and buttock that hands can be over; those nearest the skin come first. */
const workedPairs = [
  'gluteus-maximus',
  'longissimus',
  'iliocostalis',
  'multifidus',
  'gluteus-medius',
  'piriformis',
  'quadratus-lumborum',
] as const satisfies readonly MusclePairId[]
type WorkedPair = (typeof workedPairs)[number]

/** How far a place is from being over a muscle (0 = over it), and how deep below the skin that muscle begins there; mm. */
export interface Below {
  readonly asideMm: number
  readonly depthMm: number
}

/** Sections along each muscle, eight numbers each: middle, the way it is broad, half width and half thickness, mm. */
const SECTIONS = 17
const SECTION_SIZE = 8
const sections = onceFor((pair: WorkedPair) => {
  const all = Array.from({ length: SECTIONS }, (_, i) => sectionOf(pair, lerp(0.06, 0.94, i / (SECTIONS - 1)), 0))
  return Float64Array.from(
    all.flatMap(({ centre, wide, halfWidthMm, halfThicknessMm }) => [...centre, ...wide, halfWidthMm, halfThicknessMm]),
  )
})

function belowInto(out: Mutable<Below>, pair: WorkedPair, skin: Vec3): void {
  let asideSquare = Number.POSITIVE_INFINITY
  let depthMm = Number.POSITIVE_INFINITY
  const s = sections(pair)
  for (let o = 0; o < SECTIONS * SECTION_SIZE; o += SECTION_SIZE) {
    const dx = skin[0] - s[o]!
    const dy = skin[1] - s[o + 1]!
    const dz = skin[2] - s[o + 2]!
    const wideX = s[o + 3]!
    const wideY = s[o + 4]!
    const halfWidthMm = s[o + 6]!
    const halfThicknessMm = s[o + 7]!
    // Seen from behind a section is a line as long as the muscle is broad.
    const across = Math.min(Math.max(dx * wideX + dy * wideY, -halfWidthMm), halfWidthMm)
    const offX = dx - across * wideX
    const offY = dy - across * wideY
    const offZ = dz - across * s[o + 5]!
    asideSquare = Math.min(asideSquare, offX * offX + offY * offY)
    depthMm = Math.min(depthMm, Math.sqrt(offX * offX + offY * offY + offZ * offZ) - halfThicknessMm)
  }
  // Sections stand a centimetre or two apart.
  out.asideMm = Math.max(Math.sqrt(asideSquare) - 12, 0)
  out.depthMm = Math.max(depthMm, 3)
}

// What lies below the place that was asked for last; hands ask for one place many times over.
const known = { xMm: Number.NaN, yMm: Number.NaN }
const knownBelow = byKey(workedPairs, (): Mutable<Below> => ({ asideMm: Number.NaN, depthMm: Number.NaN }))
const knownSkin = skinPlace()

function belowPlace(xMm: number, yMm: number): Readonly<Record<WorkedPair, Below>> {
  if (known.xMm === xMm && known.yMm === yMm) return knownBelow
  known.xMm = xMm
  known.yMm = yMm
  const { point } = skinBehindInto(knownSkin, xMm, yMm)
  for (let i = 0; i < workedPairs.length; i++) belowInto(knownBelow[workedPairs[i]!], workedPairs[i]!, point)
  return knownBelow
}

const isWorked = (pair: MusclePairId): pair is WorkedPair => (workedPairs as readonly MusclePairId[]).includes(pair)

/**
 * How a muscle lies under a place on its own half of the body; null for one that hands on the back cannot be over. It holds until
 * another place is asked for.
 */
export const muscleBelow = (pair: MusclePairId, { xMm, yMm }: Place): Below | null =>
  isWorked(pair) ? belowPlace(Math.abs(xMm), yMm)[pair] : null

/** The muscle nearest the skin under a place, mm at rest, without its side. */
export function pairAt(place: Place): WorkedPair {
  let best: WorkedPair = 'gluteus-maximus'
  let least = Number.POSITIVE_INFINITY
  const below = belowPlace(Math.abs(place.xMm), place.yMm)
  for (let i = 0; i < workedPairs.length; i++) {
    const pair = workedPairs[i]!
    const { asideMm, depthMm } = below[pair]
    const cost = depthMm + 4 * asideMm
    if (cost >= least) continue
    best = pair
    least = cost
  }
  return best
}

/** The muscle nearest the skin under a place: what the hands work on first. */
export const muscleAt = (place: Place): MuscleId => `${pairAt(place)}-${sideOfPlace(place)}`

/** How much of a push that is felt `reachMm` deep at a place arrives in a muscle, 0..1: it must be under the hand, and be reached. */
export function arrivesIn(pair: MusclePairId, place: Place, reachMm: number): number {
  const found = muscleBelow(pair, place)
  if (found === null) return 0
  const HAND_MM = 24
  const over = 1 - smoothstep(0, HAND_MM, found.asideMm)
  return over * smoothstep(0.66 * found.depthMm, 0.92 * found.depthMm, reachMm)
}

const STEP_MM = 4
const FARTHEST_MM = 6000

/**
 * The place on the skin of the back where a ray from outside the body enters it at rest, mm, body frame; null where it misses, or
 * meets the body elsewhere than where hands may be led.
 */
export function placeOnRay(fromMm: Vec3, direction: Vec3): Place | null {
  const above = (way: number): number => {
    const [x, y, z] = [0, 1, 2].map((k) => fromMm[k]! + way * direction[k]!) as [number, number, number]
    return backOfSkin(x, y) - z
  }
  if (direction[2] <= 0.05 || above(0) <= 0) return null
  // Nothing of the back lies farther behind than this.
  const BEHIND_MM = -130
  let way = Math.max((BEHIND_MM - fromMm[2]) / direction[2], 0)
  while (above(way) > 0) {
    way += STEP_MM
    if (way > FARTHEST_MM || fromMm[2] + way * direction[2] > 0) return null
  }
  let [out, inside] = [way - STEP_MM, way]
  for (let i = 0; i < 10; i++) {
    const middle = (out + inside) / 2
    if (above(middle) > 0) out = middle
    else inside = middle
  }
  const place = { xMm: fromMm[0] + inside * direction[0], yMm: fromMm[1] + inside * direction[1] }
  const held = heldPlace(place)
  const OFF_MM = 15
  return Math.hypot(held.xMm - place.xMm, held.yMm - place.yMm) < OFF_MM ? held : null
}
