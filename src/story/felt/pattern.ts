import { dermatome } from '../../anatomy/skin.ts'
import type { RootLevel } from '../../anatomy/structures.ts'
import { type HerniatingDisc, herniatingDiscs } from '../../mechanics/condition.ts'
import { spillsInto } from '../../mechanics/symptoms.ts'
import { rootLeaving, rootMet } from '../lesion.ts'
import type { Dab } from './places.ts'
import { type FeltWarning, warningIn } from './warning.ts'

/** Roots whose zones lie on hip, leg and foot. */
export const feltRoots = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2'] as const satisfies readonly RootLevel[]
export type FeltRoot = (typeof feltRoots)[number]

/** How well the places fit where one root is often felt. */
export interface RootPattern {
  readonly root: FeltRoot
  /** How much of all places together lies where it may be felt, 0..1; a measure of overlap, no chance of anything. */
  readonly fit: number
}

/** `one`: one root's pattern stands out; `several`: patterns overlap too much to tell; `none`: the places fit no root's. */
export type Clearness = 'one' | 'several' | 'none'

/** Where a disc may meet a root: beside the midline the one that goes on down, in the gap the one that leaves. */
export interface LevelProposal {
  readonly disc: HerniatingDisc
  readonly root: FeltRoot
  readonly zone: 'subarticular' | 'foraminal'
}

/** What is said of places where it is felt on one side. Nothing here decides: it is a pattern, and patterns overlap. */
export interface FeltPattern {
  readonly warning: FeltWarning | null
  /** Best fit first; roots that hardly fit are left out. */
  readonly patterns: readonly RootPattern[]
  readonly clear: Clearness
  /** Levels whose root fits, likeliest to be met first; where several patterns overlap, levels for all of them. */
  readonly levels: readonly LevelProposal[]
}

/** What hardly fits is not named, and what fits nearly as well as the best overlaps with it, 0..1 of the best; chosen by eye. */
const NAMED_FROM = 0.15
const OVERLAPS_FROM = 0.68
/** Where no root is felt more than this, no root's zone is, 0..1; chosen by eye. */
const NO_ZONE = 0.1
/** A pattern stands out only where it fits this well, 0..1; chosen by eye. */
const STANDS_OUT_FROM = 0.6
/** Zones of buttock, thigh and knee overlap most: without a place below this no root stands out, mm. Chosen by eye. */
const BELOW_KNEE_Y_MM = -545

const either = (a: number, b: number): number => 1 - (1 - a) * (1 - b)

/** How readily each root is felt at a place, 0..1: in its own zone, and spilling into its neighbours' (murphy2009). */
function feltAt(at: Dab['atMm']): Readonly<Record<FeltRoot, number>> {
  const zones = dermatome(at)
  const felt = { L1: 0, L2: 0, L3: 0, L4: 0, L5: 0, S1: 0, S2: 0 }
  for (const root of feltRoots) {
    felt[root] = zones[root]
    for (const { zone, share } of spillsInto(root)) felt[root] = either(felt[root], share * zones[zone])
  }
  return felt
}

function ranked(dabs: readonly Pick<Dab, 'atMm'>[]): readonly RootPattern[] {
  // The low back lies in no root's zone and is sore with most of them: it tells nothing of which.
  const felt = dabs.map(({ atMm }) => feltAt(atMm)).filter((one) => Math.max(...Object.values(one)) > NO_ZONE)
  return feltRoots
    .map((root) => ({ root, fit: felt.reduce((sum, one) => sum + one[root], 0) / Math.max(felt.length, 1) }))
    .filter(({ fit }) => fit >= NAMED_FROM)
    .sort((a, b) => b.fit - a.fit || feltRoots.indexOf(b.root) - feltRoots.indexOf(a.root))
}

/** The patterns that fit about as well as the best one, that one first. */
export const overlapping = ([first, ...others]: readonly RootPattern[]): readonly RootPattern[] =>
  first ? [first, ...others.filter(({ fit }) => fit >= OVERLAPS_FROM * first.fit)] : []

/** Levels where a disc may meet a root, the commoner place first; none for roots that leave above the levels that are drawn. */
export const levelsOf = (root: FeltRoot): readonly LevelProposal[] => [
  ...herniatingDiscs.flatMap((disc) => (rootMet[disc] === root ? [{ disc, root, zone: 'subarticular' as const }] : [])),
  ...herniatingDiscs.flatMap((disc) =>
    rootLeaving[disc] === root ? [{ disc, root, zone: 'foraminal' as const }] : [],
  ),
]

/** What places, felt on one side or (a warning) both, are often linked with. */
export function patternOf(dabs: readonly Pick<Dab, 'atMm'>[]): FeltPattern {
  const patterns = ranked(dabs)
  const near = overlapping(patterns)
  const belowKnee = dabs.some(({ atMm }) => atMm[1] < BELOW_KNEE_Y_MM)
  const standsOut = near.length === 1 && belowKnee && near[0]!.fit >= STANDS_OUT_FROM
  const clear: Clearness = near.length === 0 ? 'none' : standsOut ? 'one' : 'several'
  // All levels of the usual place first: a disc meets the root that goes on down more often than the one that leaves.
  const levels = near.flatMap(({ root }) => levelsOf(root))
  const usual = levels.filter(({ zone }) => zone === 'subarticular')
  return {
    warning: warningIn(dabs),
    patterns,
    clear,
    levels: [...usual, ...levels.filter((one) => !usual.includes(one))],
  }
}

/** How far places overlap with where the roots of a known level are often felt. */
export type LevelFit = 'often' | 'partly' | 'seldom'

/** The same for a level that is already known, from a scan or a clinician; the places do not change it. */
export function fitOfLevel({ patterns }: Pick<FeltPattern, 'patterns'>, disc: HerniatingDisc): LevelFit {
  const best = patterns[0]?.fit ?? 0
  const own = patterns.find(({ root }) => root === rootMet[disc])?.fit ?? 0
  if (own > 0 && own >= OVERLAPS_FROM * best) return 'often'
  return own > 0 || patterns.some(({ root }) => root === rootLeaving[disc]) ? 'partly' : 'seldom'
}
