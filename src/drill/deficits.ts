import { dermatome } from '../anatomy/skin.ts'
import { type RootLevel, type Side, sides } from '../anatomy/structures.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { Condition, HerniatingDisc, Zone } from '../mechanics/condition.ts'
import { type Movement, movements, type Reflex, shareOf, testsOf } from '../mechanics/symptoms.ts'
import { healthy } from '../story/moment.ts'
import { shuffled } from './choices.ts'

/** Roots that a herniation of the model can irritate, each with the disc and the place where it does; tests hold them to the model. */
const metAt = {
  L3: { disc: 'L3-L4', zone: 'foraminal' },
  L4: { disc: 'L3-L4', zone: 'subarticular' },
  L5: { disc: 'L4-L5', zone: 'subarticular' },
  S1: { disc: 'L5-S1', zone: 'subarticular' },
} as const satisfies Partial<Record<RootLevel, { disc: HerniatingDisc; zone: Zone }>>

/** Roots of which the deficit is asked. */
export type DeficitRoot = keyof typeof metAt
export const deficitRoots = Object.keys(metAt) as readonly DeficitRoot[]

/** Chosen by eye: deep and sore enough that what a clinician finds is plain. */
const DEPTH_MM = 8
const SENSITIVITY = 0.6

/** The condition in which this root, and this one most, is irritated. */
export const conditionOf = (root: DeficitRoot, side: Side): Condition => ({
  ...healthy,
  herniation: { ...metAt[root], side, type: 'extrusion', depthMm: DEPTH_MM, migrationMm: 0 },
  inflammation: 1,
  sensitivity: SENSITIVITY,
})

/** Where the herniation sits that irritates a root. */
export const placeOf = (root: DeficitRoot): { readonly disc: HerniatingDisc; readonly zone: Zone } => metAt[root]

/** A reflex, or that there is none of its own to test. */
export type ReflexAnswer = Reflex | 'none'
export const reflexAnswers: readonly ReflexAnswer[] = ['knee', 'ankle', 'none']

/** What each part of the question asks. A root whose reflex is mostly another's is not asked for one. */
export type DeficitPart = 'skin' | 'movement' | 'reflex'

/** A part that a root has in a reflex of which another has more, from which the answer would be open. */
const OPEN = 0.3

export const partsOf = (root: DeficitRoot): readonly DeficitPart[] => {
  const { reflex } = testsOf(root)
  const open = reflex === null && (['knee', 'ankle'] as const).some((id) => shareOf(root, id) >= OPEN)
  return open ? ['skin', 'movement'] : ['skin', 'movement', 'reflex']
}

export const reflexOf = (root: DeficitRoot): ReflexAnswer => testsOf(root).reflex ?? 'none'

/** Movements that a root has at most this share in are plainly not its own. */
const HARDLY = 0.2
const OFFERED = 4

export const isWeaker = (root: DeficitRoot, movement: Movement): boolean => testsOf(root).movements.includes(movement)

/** Movements to choose from: one that gets weaker and some that stay strong; what a root has a middling part in is not offered. */
export function movementsFor(root: DeficitRoot, seed: number): readonly Movement[] {
  const [own] = shuffled(testsOf(root).movements, seed)
  const strong = shuffled(
    movements.filter((id) => shareOf(root, id) <= HARDLY),
    seed + 1,
  ).slice(0, OFFERED - 1)
  return shuffled([own!, ...strong], seed + 2)
}

/** How a tap on the skin answers where a root is felt. */
export type SkinAnswer = 'zone' | 'other-zone' | 'other-side' | 'no-zone'

/** Zones are soft and overlap: a place counts for every root that has this much of it, and this share of what the strongest has. */
const FELT = 0.3
const SHARE = 0.6

/** Judges a place on the skin, mm, body frame at rest, by the same map that paints the zones. */
export function skinAnswer(placeMm: Vec3, root: RootLevel, side: Side): SkinAnswer {
  const zones = dermatome(placeMm)
  const most = Math.max(...Object.values(zones))
  if (most < FELT) return 'no-zone'
  if (zones[root] < FELT || zones[root] < SHARE * most) return 'other-zone'
  const here: Side = placeMm[0] >= 0 ? sides[0] : sides[1]
  return here === side ? 'zone' : 'other-side'
}

/** Roots that can be told from their signs: those with something of their own to test. */
export type SignsRoot = Extract<DeficitRoot, 'L4' | 'L5' | 'S1'>
export const signsRoots = ['L4', 'L5', 'S1'] as const satisfies readonly SignsRoot[]

/** What is found in someone whose root is to be guessed. */
export interface Signs {
  readonly movement: Movement
  readonly reflex: ReflexAnswer
}

/** Signs that fit one root and no other that is asked for: the movement chosen by the seed, the reflex, and the zone of skin. */
export function signsOf(root: SignsRoot, seed: number): Signs {
  const reflex = reflexOf(root)
  const fits = testsOf(root).movements.filter((movement) => rootsWith({ movement, reflex }).length === 1)
  return { movement: shuffled(fits, seed)[0]!, reflex }
}

/** Roots that signs fit. */
export const rootsWith = ({ movement, reflex }: Signs): readonly SignsRoot[] =>
  signsRoots.filter((root) => isWeaker(root, movement) && reflexOf(root) === reflex)
