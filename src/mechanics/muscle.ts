import { piriformisMidBelly, piriformisThicknessMm } from '../anatomy/muscles/deep-gluteal.ts'
import type { MuscleHead, MuscleStation } from '../anatomy/muscles/muscle.ts'
import { type MusclePairId, muscles } from '../anatomy/muscles.ts'
import { type MuscleId, muscleIds, type Side, sideOf } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { add, clamp, distance, lerp, mix, normalize, scale, type Vec3 } from '../math/vec3.ts'
import type { MuscleShape } from './body.ts'
import { byKey } from './by-key.ts'
import { onceFor } from './when-asked.ts'

/** A muscle at or below this tension is as thick as at rest: everybody's muscles keep some tone. Illustrative. */
export const restingTone = 0.2

/** Thickness of a fully tense belly against rest: piriformis 8.5 -> 11.6 mm between healthy and painful sides (siahaan2021). */
export const fullThickening = 11.6 / piriformisThicknessMm

/** How far a tension of 0..1 is above resting tone, 0..1. */
export const tightness = (tension: number): number => clamp((tension - restingTone) / (1 - restingTone), 0, 1)

const pairs = byKey(muscleIds, (id) => id.slice(0, id.lastIndexOf('-')) as MusclePairId)
const sidesOf = byKey(muscleIds, (id): Side => sideOf(id) ?? 'left')

/** A muscle's id without its side. */
export const pairOf = (id: MuscleId): MusclePairId => pairs[id]
/** The side that a muscle is on. */
export const sideOfMuscle = (id: MuscleId): Side => sidesOf[id]

/**
 * How a tense muscle keeps its volume. Bone holds both its ends, so it cannot get much shorter. A flat strap `rounds`: what a section
 * gains in thickness it loses in width. A sheet, or a belly that is round already, `gathers`: flesh comes to the middle from its ends.
 */
export type Thickening = 'rounds' | 'gathers'

interface Belly {
  readonly stations: readonly MuscleStation[]
  /** Where each station lies between origin (0) and insertion (1). */
  readonly at: readonly number[]
  readonly lengthMm: number
  readonly widestMm: number
  readonly thickestMm: number
  readonly thickening: Thickening
  /** Where thickness is read and fully tense belly reaches `fullThickening`, 0..1. */
  readonly middle: number
  readonly middleHalfMm: number
  /** Mean of the gathering bump over the volume: what the ends give to the middle. */
  readonly given: number
  /** The end of the fleshy part towards either tendon, 0..1. */
  readonly flesh: readonly [from: number, to: number]
}

const area = (station: MuscleStation): number => station.halfWidthMm * station.halfThicknessMm

/** Fibre lines of a head; one made of stations has a line along either edge and one in the middle. */
function spansOf({ lines, stations }: MuscleHead): number[] {
  const rails: readonly (readonly Vec3[])[] =
    lines?.map((line) => line.map(({ point }) => point)) ??
    [-1, 0, 1].map((edge) => stations.map((s) => add(s.centre, scale(s.wide, edge * s.halfWidthMm))))
  return stations.slice(1).map((_, k) => rails.reduce((sum, r) => sum + distance(r[k]!, r[k + 1]!), 0) / rails.length)
}

const STRAP_HALF_WIDTH_MM = 30 // wider ones are sheets, which long attachments hold out
const GATHER_REACH = 0.19 // of the length to either side of the middle; chosen by eye
const bump = (middle: number, along: number): number =>
  smoothstep(middle - GATHER_REACH, middle, along) * (1 - smoothstep(middle, middle + GATHER_REACH, along))

function bellyOf(pair: MusclePairId): Belly {
  const head = muscles[pair].heads[0]!
  const { stations } = head
  const spans = spansOf(head)
  const lengthMm = spans.reduce((a, b) => a + b, 0)
  const at = [0]
  for (const span of spans) at.push(at[at.length - 1]! + span / lengthMm)
  const flesh = [head.tendons[0] / lengthMm, 1 - head.tendons[1] / lengthMm] as const
  const middle = pair === 'piriformis' ? at[piriformisMidBelly]! : (flesh[0] + flesh[1]) / 2
  const there = stationAt({ stations, at }, middle)
  // Rounding must leave a strap wider than thick; otherwise it would only turn on its side.
  const flat =
    there.halfWidthMm / there.halfThicknessMm > fullThickening ** 2 && there.halfWidthMm < STRAP_HALF_WIDTH_MM
  const steps = Array.from({ length: 200 }, (_, i) => (i + 0.5) / 200)
  const areas = steps.map((s) => area(stationAt({ stations, at }, s)))
  const whole = areas.reduce((a, b) => a + b, 0)
  return {
    stations,
    at,
    lengthMm,
    widestMm: Math.min(Math.max(...stations.map((s) => s.halfWidthMm)), 64),
    thickestMm: Math.max(...stations.map((s) => s.halfThicknessMm)),
    thickening: flat ? 'rounds' : 'gathers',
    middle,
    middleHalfMm: there.halfThicknessMm,
    given: steps.reduce((sum, s, i) => sum + areas[i]! * bump(middle, s), 0) / whole,
    flesh,
  }
}

/** The section at a place along the first head, between the stations of the table. */
function stationAt({ stations, at }: Pick<Belly, 'stations' | 'at'>, along: number): MuscleStation {
  let k = 0
  while (k + 2 < at.length && at[k + 1]! < along) k++
  const t = clamp((along - at[k]!) / (at[k + 1]! - at[k]!), 0, 1)
  const [a, b] = [stations[k]!, stations[k + 1]!]
  return {
    centre: mix(a.centre, b.centre, t),
    halfWidthMm: lerp(a.halfWidthMm, b.halfWidthMm, t),
    halfThicknessMm: lerp(a.halfThicknessMm, b.halfThicknessMm, t),
    wide: normalize(mix(a.wide, b.wide, t)),
  }
}

const bellyFor = onceFor(bellyOf)

/** How a muscle thickens, and where along it (0..1) its thickness is read. */
export const thickeningOf = (pair: MusclePairId): Pick<Belly, 'thickening' | 'middle' | 'lengthMm'> => bellyFor(pair)

/**
 * How much of the thickening a place takes, by its way from origin (0) to insertion (1): 1 at the middle of the belly, 0 at the
 * attachments of a strap, below 0 towards the ends of a muscle that gathers. The mean over the volume of the latter is 0.
 */
export function bellyProfile(pair: MusclePairId, along: number): number {
  const { thickening, middle, flesh, given } = bellyFor(pair)
  if (thickening === 'gathers') return (bump(middle, along) - given) / (1 - given)
  const end = (1 + flesh[1]) / 2
  const rise = smoothstep(0, Math.min(0.2, middle), along)
  return rise * (1 - smoothstep(Math.max(middle, end - 0.3), end, along))
}

// The lower border of piriformis lies on the gemelli and the nerve, so it stays and the belly rounds from above.
const heldBorder: Partial<Record<MusclePairId, number>> = { piriformis: 1 }

/** The section of a muscle's first head at a place along it (0..1) and a tightness of 0..1; left side, at rest in the body frame, mm. */
export function sectionOf(pair: MusclePairId, along: number, tight: number): MuscleStation {
  const belly = bellyFor(pair)
  const rest = stationAt(belly, along)
  const factor = 1 + (fullThickening - 1) * tight * bellyProfile(pair, along)
  const halfThicknessMm = rest.halfThicknessMm * factor
  if (belly.thickening === 'gathers') return { ...rest, halfThicknessMm }
  const halfWidthMm = rest.halfWidthMm / factor
  const shift = (heldBorder[pair] ?? 0) * (rest.halfWidthMm - halfWidthMm)
  return { centre: add(rest.centre, scale(rest.wide, shift)), halfWidthMm, halfThicknessMm, wide: rest.wide }
}

/** A tension held to 0..1; what is not a number is none. */
export const heldTo1 = (tension: number): number => clamp(Number.isNaN(tension) ? 0 : tension, 0, 1)

/** How far the belly's two faces stand out at a tension of 0..1, mm. */
export const swellMm = (id: MuscleId, tension: number): number =>
  bellyFor(pairOf(id)).middleHalfMm * (fullThickening - 1) * tightness(tension)

/** A muscle's shape at a tension (held to 0..1): how far the belly's two faces stand out, mm. */
export function muscleShape(id: MuscleId, tension: number): MuscleShape {
  const held = heldTo1(tension)
  return { tension: held, swellMm: swellMm(id, held) }
}

/** Thickness in the middle of a belly whose faces stand out so far, mm. */
export const swollenMm = (id: MuscleId, swell: number): number => 2 * (bellyFor(pairOf(id)).middleHalfMm + swell)

/** Thickness in the middle of the belly at a tension of 0..1, mm. */
export const thicknessMm = (id: MuscleId, tension: number): number => swollenMm(id, swellMm(id, heldTo1(tension)))

/** Volume at a tension of 0..1, cm3: the table's, changed as the sections of the belly change it (which is hardly at all). */
export const volumeCm3 = (id: MuscleId, tension: number): number =>
  muscles[pairOf(id)].volumeCm3 * (1 + tightness(tension) * gainFor(pairOf(id)))

/**
 * How much volume a fully tense belly gains, as a share of what it has. A section that rounds keeps its area. One that gathers grows
 * with tightness and the belly's profile, so that the sum over all of them does, too.
 */
function gainOf(pair: MusclePairId): number {
  const belly = bellyFor(pair)
  if (belly.thickening === 'rounds') return 0
  const STEPS = 40
  let whole = 0
  let gained = 0
  for (let i = 0; i < STEPS; i++) {
    const along = (i + 0.5) / STEPS
    const here = area(stationAt(belly, along))
    whole += here
    gained += here * (fullThickening - 1) * bellyProfile(pair, along)
  }
  return gained / whole
}
const gainFor = onceFor(gainOf)

/**
 * How far a point of a muscle's surface moves along its normal for each millimetre of `swellMm`, so that the picture swells as
 * mechanics does. Worked out once a vertex, from the fibre coordinates of the model: mm along, across and through.
 */
export function swellShare(pair: MusclePairId, alongMm: number, acrossMm: number, throughMm: number): number {
  const belly = bellyFor(pair)
  const along = clamp(alongMm / belly.lengthMm, 0, 1)
  const { halfWidthMm, halfThicknessMm } = stationAt(belly, along)
  const across = clamp(acrossMm / belly.widestMm, -1, 1)
  const through = clamp(throughMm / belly.thickestMm, -1, 1)
  const gain = bellyProfile(pair, along) * (halfThicknessMm / belly.middleHalfMm)
  if (belly.thickening === 'gathers') return gain * Math.abs(through)
  // The section as an ellipse: its normal, and how much width goes for a fully tense belly's thickness.
  const slope = Math.hypot(across / halfWidthMm, through / halfThicknessMm)
  if (slope === 0) return 0
  const sideways = across / halfWidthMm / slope
  const outward = Math.abs(through / halfThicknessMm) / slope
  const held = heldBorder[pair] ?? 0
  const narrowing = (halfWidthMm / halfThicknessMm / fullThickening) * (held - across)
  return gain * (Math.abs(through) * outward + narrowing * sideways)
}

/** How strongly muscles around a sore root guard it, as a share of the root's own call; piriformis is left out, as nothing shows it. */
const guards: ReadonlyMap<MusclePairId, number> = new Map([
  ['gluteus-maximus', 1],
  ['multifidus', 0.7],
  ['longissimus', 0.7],
  ['iliocostalis', 0.7],
])

/**
 * Tension that a muscle takes on to guard an irritated root of its side, 0..1: 0.2 in calm, 0.9 from irritation 0.8 on. That tender
 * gluteal muscles go with a sore root is measured (adelmanesh2015: 76 against 2 of 100 people); the size is illustrative.
 */
export function guarding(id: MuscleId, irritation: number): number {
  const share = guards.get(pairOf(id))
  if (share === undefined) return 0
  return restingTone + (0.9 - restingTone) * share * smoothstep(0, 0.8, irritation)
}

/** The tension a muscle holds before hands touch it: what the condition says or what guarding asks, whichever is more. */
export function heldTension(
  id: MuscleId,
  listed: Readonly<Partial<Record<MuscleId, number>>>,
  irritation: Readonly<Record<Side, number>>,
): number {
  const called = irritation[sideOfMuscle(id)]
  // A call so faint that it is hardly one takes a muscle to its resting tone by and by, without a jump.
  const guard = called > 0 ? guarding(id, called) * smoothstep(0, 0.15, called) : 0
  return Math.max(clamp(listed[id] ?? 0, 0, 1) || 0, guard)
}
