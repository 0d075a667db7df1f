import { type NerveName, nerveNames, nerves, type RootId, rootIds } from './nerves.ts'
import { type RootLevel, type Side, type StructureId, sideOf, structures } from './structures.ts'
import {
  drawnMuscles,
  drawnNerves,
  type MuscleName,
  type MuscleSupply,
  type NerveSupply,
  type ReflexName,
  type RootShare,
  reflexSupply,
  rootSkin,
  type SkinArea,
  type SupplyMuscle,
  type SupplyNerve,
  type SupplyRoot,
  skinAreas,
  supplyRoots,
  type UndrawnNerve,
  undrawnMuscles,
  undrawnNerves,
} from './supply.ts'

const muscleTable: Readonly<Record<SupplyMuscle, MuscleSupply>> = { ...drawnMuscles, ...undrawnMuscles }
const nerveTable: Readonly<Record<SupplyNerve, NerveSupply>> = { ...drawnNerves, ...undrawnNerves }

/** Every muscle and nerve of the table: the drawn ones first. */
export const supplyMuscles = Object.keys(muscleTable) as readonly SupplyMuscle[]
export const supplyNerves = Object.keys(nerveTable) as readonly SupplyNerve[]

/** What makes a muscle work: its nerves and roots. */
export const supplyOf = (muscle: SupplyMuscle): MuscleSupply => muscleTable[muscle]

/** The roots of a nerve, and the skin that itself feels. */
export const nerveSupplyOf = (nerve: SupplyNerve): NerveSupply => nerveTable[nerve]

const isDrawnNerve = (nerve: SupplyNerve): nerve is NerveName => nerve in drawnNerves

/** The nerve that a nerve is a branch of, or mostly comes from; null where it comes from roots. */
export function stemOf(nerve: SupplyNerve): NerveName | null {
  if (!isDrawnNerve(nerve)) return (undrawnNerves[nerve] as UndrawnNerve).growsFrom
  const { growsFrom } = nerves[nerve]
  return growsFrom in drawnNerves ? (growsFrom as NerveName) : null
}

/** The branches of a nerve, nearest the spine first, and theirs. */
export function branchesOf(nerve: SupplyNerve): readonly SupplyNerve[] {
  return supplyNerves.filter((other) => stemOf(other) === nerve).flatMap((branch) => [branch, ...branchesOf(branch)])
}

/** A nerve and those of its branches that mostly carry roots which it has itself: of the trunk of L4 and L5 not those of S1. */
const waysOf = (nerve: SupplyNerve): readonly SupplyNerve[] => {
  const { roots } = nerveSupplyOf(nerve)
  return [
    nerve,
    ...branchesOf(nerve).filter((branch) => nerveSupplyOf(branch).main.some((root) => roots.includes(root))),
  ]
}

/** The muscles that branches of the nerve itself go to; `through` also those that it reaches mostly through its named branches. */
export function musclesOf(nerve: SupplyNerve, through = false): readonly SupplyMuscle[] {
  const ways = through ? waysOf(nerve) : [nerve]
  const { roots } = nerveSupplyOf(nerve)
  return supplyMuscles.filter((muscle) => {
    const { nerves: own, main } = supplyOf(muscle)
    return own.some((one) => ways.includes(one.nerve)) && main.some((root) => roots.includes(root))
  })
}

/** The skin that a nerve feels, with its branches. */
export function skinOf(nerve: SupplyNerve): readonly SkinArea[] {
  const felt = new Set(waysOf(nerve).flatMap((one) => nerveSupplyOf(one).skin))
  return skinAreas.filter((area) => felt.has(area))
}

/** The nerves that carry fibres of a root. */
export const nervesOf = (root: SupplyRoot): readonly SupplyNerve[] =>
  supplyNerves.filter((nerve) => nerveSupplyOf(nerve).roots.includes(root))

/** The muscles that a root takes part in, those first that it does most for. */
export function musclesOfRoot(root: SupplyRoot): readonly SupplyMuscle[] {
  const all = supplyMuscles.filter((muscle) => supplyOf(muscle).roots.includes(root))
  const isMain = (muscle: SupplyMuscle): boolean => supplyOf(muscle).main.includes(root)
  return [...all.filter(isMain), ...all.filter((muscle) => !isMain(muscle))]
}

/** Where a root is mostly felt. */
export const skinOfRoot = (root: SupplyRoot): readonly SkinArea[] => rootSkin[root]

/** The reflex that hangs mostly on a root; null where it has none of its own. */
export const reflexOf = (root: SupplyRoot): ReflexName | null =>
  (Object.keys(reflexSupply) as ReflexName[]).find((id) =>
    (reflexSupply[id].main as readonly SupplyRoot[]).includes(root),
  ) ?? null

/** The reflexes that a nerve carries, itself or through its branches. */
export const reflexesOf = (nerve: SupplyNerve): readonly ReflexName[] =>
  (Object.keys(reflexSupply) as ReflexName[]).filter((id) => musclesOf(nerve, true).includes(reflexSupply[id].muscle))

const ROOT = /^(?:root|ganglion)-([LS]\d)-(?:left|right)$/

/** Which entry of the table a structure is; null where supply says nothing of it. */
export type SupplyEntry =
  | { readonly is: 'muscle'; readonly name: MuscleName; readonly side: Side }
  | { readonly is: 'nerve'; readonly name: NerveName; readonly side: Side }
  | { readonly is: 'root'; readonly name: RootLevel; readonly side: Side }

/** The entry of a structure of the table of structures; a ganglion is part of its root. Null for bones, discs and all else. */
export function supplyEntryOf(id: StructureId): SupplyEntry | null {
  const side = sideOf(id)
  if (side === null) return null
  const level = ROOT.exec(id)?.[1]
  if (level !== undefined) return { is: 'root', name: level as RootLevel, side }
  const name = id.slice(0, -side.length - 1)
  if (name in drawnMuscles) return { is: 'muscle', name: name as MuscleName, side }
  if ((nerveNames as readonly string[]).includes(name)) return { is: 'nerve', name: name as NerveName, side }
  return null
}

/** The drawn structure of one side that an entry of the table stands for; null where it is not drawn. */
export function drawnAs(name: SupplyMuscle | SupplyNerve | SupplyRoot, side: Side): StructureId | null {
  const id = (supplyRoots as readonly string[]).includes(name) ? `root-${name}-${side}` : `${name}-${side}`
  return id in structures ? (id as StructureId) : null
}

const NONE: RootShare = { roots: [], main: [] }
/** The cord ends above them, so that they run down inside the sac. */
const CAUDA: readonly RootId[] = rootIds.slice(1)

/** The roots that a structure hangs on, and the main ones; none for bones, discs and all else without a nerve of its own here. */
export function rootsOf(id: StructureId): RootShare {
  if (id === 'cauda-equina') return { roots: CAUDA, main: CAUDA }
  const entry = supplyEntryOf(id)
  if (entry === null) return NONE
  if (entry.is === 'root') return { roots: [entry.name], main: [entry.name] }
  return entry.is === 'muscle' ? supplyOf(entry.name) : nerveSupplyOf(entry.name)
}
