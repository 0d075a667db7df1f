import { type RootId, rootIds } from '../anatomy/nerves.ts'
import { type MuscleId, type RootLevel, type Side, sides } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { byKey } from './by-key.ts'
import type { RootReadings } from './irritation.ts'
import { keeping } from './keep.ts'

/** Movements that a clinician tests, by what they do (harrison19, msd2024). */
export const movements = [
  'straighten-knee',
  'lift-ankle',
  'lift-big-toe',
  'turn-foot-out',
  'hip-sideways',
  'push-off',
] as const
export type Movement = (typeof movements)[number]

export const reflexes = ['knee', 'ankle'] as const
export type Reflex = (typeof reflexes)[number]

type Shares = Readonly<Partial<Record<RootLevel, number>>>

// Which roots each needs after harrison19 and msd2024; that neighbours share the work is known, how much is chosen by eye.
const movementRoots: Readonly<Record<Movement, Shares>> = {
  'straighten-knee': { L3: 0.7, L4: 1 },
  'lift-ankle': { L4: 0.7, L5: 0.9 },
  'lift-big-toe': { L5: 1, S1: 0.1 },
  'turn-foot-out': { L5: 0.9, S1: 0.35 },
  'hip-sideways': { L4: 0.2, L5: 0.9, S1: 0.2 },
  'push-off': { L5: 0.1, S1: 1, S2: 0.5 },
}
const reflexRoots: Readonly<Record<Reflex, Shares>> = {
  knee: { L3: 0.4, L4: 1 },
  ankle: { S1: 1, S2: 0.3 },
}
/** Share of a root in a movement or reflex from which it is listed among that root's own. */
const OWN = 0.6
const ownOf = <T extends string>(level: RootLevel, of: Readonly<Record<T, Shares>>): T[] =>
  (Object.keys(of) as T[]).filter((id) => (of[id][level] ?? 0) >= OWN)

/** What a clinician tests of a root: its movements and its reflex; null where it has none of its own. */
export const testsOf = (level: RootLevel): { movements: readonly Movement[]; reflex: Reflex | null } => ({
  movements: ownOf(level, movementRoots),
  reflex: ownOf(level, reflexRoots)[0] ?? null,
})

/** A root's share in a movement or a reflex, 0..1. */
export const shareOf = (level: RootLevel, id: Movement | Reflex): number =>
  (id in movementRoots ? movementRoots[id as Movement] : reflexRoots[id as Reflex])[level] ?? 0

/** The muscles of the body that do a tested movement; those of the knee and the shin are not drawn. */
const movers = { 'gluteus-medius': 'hip-sideways', 'gluteus-minimus': 'hip-sideways' } as const

/**
 * Where else an irritated root is felt, and how much. Of the patterns of root pain 64 of 100 keep to no one zone, of S1 35
 * (murphy2009); half of that share reaches each neighbour, chosen by eye. Nothing spills towards the saddle, the groin or the inner
 * thigh: numbness there is a warning sign.
 */
const spills: Shares = { L4: 0.32, L5: 0.32, S1: 0.18 }
const neighbours: Readonly<Partial<Record<RootId, readonly RootLevel[]>>> = {
  L4: ['L5'],
  L5: ['L4', 'S1'],
  S1: ['L5'],
}

/** The zones besides its own in which a root may be felt, and how much of each, 0..1. */
export const spillsInto = (root: RootLevel): readonly { readonly zone: RootId; readonly share: number }[] =>
  rootIds.flatMap((zone) => {
    const share = neighbours[zone]?.includes(root) ? spills[root] : undefined
    return share === undefined ? [] : [{ zone, share }]
  })

/** What is felt and found on one side of the body. All 0..1. */
export interface Symptoms {
  /** How strongly each root's zone of skin is felt, sore or numb. */
  readonly skin: Readonly<Record<RootId, number>>
  /** How much weaker each movement is; 0 as strong as ever. */
  readonly weaker: Readonly<Record<Movement, number>>
  /** The same for muscles of the body that do these movements, both sides' muscles under their own side. */
  readonly muscles: Readonly<Partial<Record<MuscleId, number>>>
  /** What is left of each reflex; 1 as ever. There is no simple reflex for L5 (harrison19). */
  readonly reflexes: Readonly<Record<Reflex, number>>
}

/** Either of two shares, as chances that do not hang together. */
const either = (a: number, b: number): number => 1 - (1 - a) * (1 - b)

/** Squeeze from which a root begins to pass on less, and at which it passes on least, mmHg (olmarker1989a: 50 to 75 stops its blood). */
const HOLDS_UP_FROM_MMHG = 30
const HOLDS_UP_MOST_MMHG = 100

/** How readily low roots give way in a narrowed sac, and all others; chosen by eye. */
const yieldsInSac: ReadonlyMap<RootLevel, number> = new Map([
  ['S1', 0.1],
  ['S2', 0.4],
  ['S3', 1],
])
const OTHERS_YIELD = 0.05

/**
 * How much of what a root carries does not get through, 0..1; illustrative. Squeeze with inflammation does more than squeeze alone
 * (olmarker1993). Roots held in a narrowed sac lose what they carry sooner, the low ones first, which lie nearest to its middle.
 */
export function lossOf(level: RootLevel, squeezeMmHg: number, saccularMmHg: number, inflammation: number): number {
  const root = smoothstep(HOLDS_UP_FROM_MMHG, HOLDS_UP_MOST_MMHG, squeezeMmHg) * (0.4 + 0.6 * inflammation)
  return either(root, 1 - Math.exp((-(yieldsInSac.get(level) ?? OTHERS_YIELD) * saccularMmHg) / 14))
}

type RootKey = keyof RootReadings
/** Shares as a list, each with the reading's key on one side. */
type Weighed = readonly { readonly key: RootKey; readonly share: number }[]
const weighed = (shares: Shares, side: Side): Weighed =>
  (Object.keys(shares) as RootLevel[]).map((level) => ({ key: `${level}-${side}`, share: shares[level]! }))

/** Which readings of one side each symptom is made of; as a nerve supply is, so for ever. */
const supplyOf = byKey(sides, (side) => ({
  movements: byKey(movements, (id) => weighed(movementRoots[id], side)),
  reflexes: byKey(reflexes, (id) => weighed(reflexRoots[id], side)),
  skin: byKey(rootIds, (id) => ({
    // S4 has no tube of its own and goes with S3.
    own: `${id === 'S4' ? 'S3' : id}-${side}` as RootKey,
    spilled: weighed(Object.fromEntries((neighbours[id] ?? []).map((level) => [level, spills[level]!])), side),
  })),
  movers: Object.entries(movers).map(([pair, movement]) => ({ muscle: `${pair}-${side}` as MuscleId, movement })),
}))

const sidePlace = (side: Side) => ({
  skin: byKey(rootIds, () => Number.NaN),
  weaker: byKey(movements, () => Number.NaN),
  muscles: Object.fromEntries(supplyOf[side].movers.map(({ muscle }) => [muscle, Number.NaN])) as Partial<
    Record<MuscleId, number>
  >,
  reflexes: byKey(reflexes, () => Number.NaN),
})
type SidePlace = ReturnType<typeof sidePlace>

function lost(roots: RootReadings, supply: Weighed): number {
  let all = 0
  for (let i = 0; i < supply.length; i++) all = either(all, supply[i]!.share * roots[supply[i]!.key].loss)
  return all
}

function writeSide(out: SidePlace, roots: RootReadings, side: Side): void {
  const supply = supplyOf[side]
  for (let i = 0; i < rootIds.length; i++) {
    const { own, spilled } = supply.skin[rootIds[i]!]
    let felt = either(roots[own].irritation, roots[own].loss)
    for (let k = 0; k < spilled.length; k++) felt = either(felt, spilled[k]!.share * roots[spilled[k]!.key].irritation)
    out.skin[rootIds[i]!] = felt
  }
  for (let i = 0; i < movements.length; i++) out.weaker[movements[i]!] = lost(roots, supply.movements[movements[i]!])
  for (let i = 0; i < reflexes.length; i++) out.reflexes[reflexes[i]!] = 1 - lost(roots, supply.reflexes[reflexes[i]!])
  for (let i = 0; i < supply.movers.length; i++)
    out.muscles[supply.movers[i]!.muscle] = out.weaker[supply.movers[i]!.movement]
}

/** What the roots' state makes of skin, strength and reflexes, on each side of the body. */
export const createSymptomReader = (): ((roots: RootReadings) => Readonly<Record<Side, Symptoms>>) =>
  keeping(
    () => byKey(sides, sidePlace),
    (out, roots: RootReadings) => {
      writeSide(out.left, roots, 'left')
      writeSide(out.right, roots, 'right')
    },
  )

/** The same for one state by itself. */
export const readSymptoms = (roots: RootReadings): Readonly<Record<Side, Symptoms>> => createSymptomReader()(roots)

/** Feeling of the saddle from which the warning shows, 0..1; chosen by eye. */
const SADDLE = 0.05

/** Whether the nerves of the saddle are squeezed so that their warning signs belong beside the picture. */
export const saddleIsFelt = ({ left, right }: Readonly<Record<Side, Symptoms>>): boolean =>
  Math.max(left.skin.S3, right.skin.S3) > SADDLE
