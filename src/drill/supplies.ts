import type { NerveName } from '../anatomy/nerves.ts'
import type { RootLevel } from '../anatomy/structures.ts'
import { nerveSupplyOf, stemOf, supplyMuscles, supplyNerves, supplyOf } from '../anatomy/supplied.ts'
import {
  drawnMuscles,
  drawnNerves,
  type MuscleName,
  type SkinArea,
  type SupplyMuscle,
  type SupplyNerve,
  skinAreas,
} from '../anatomy/supply.ts'
import { deficitRoots } from './deficits.ts'

const isDrawn = (nerve: SupplyNerve): nerve is NerveName => nerve in drawnNerves

/** The nerve of a muscle that has one alone, whole, and drawn, so that it can be tapped; null for others. */
function soleNerve(muscle: SupplyMuscle): NerveName | null {
  const [own, ...more] = supplyOf(muscle).nerves
  return own && more.length === 0 && own.division === undefined && isDrawn(own.nerve) ? own.nerve : null
}

/** The only nerve that feels a patch of skin, where it is drawn; null for others. */
function soleFeeler(area: SkinArea): NerveName | null {
  const [own, ...more] = supplyNerves.filter((nerve) => nerveSupplyOf(nerve).skin.includes(area))
  return own && more.length === 0 && isDrawn(own) ? own : null
}

/** The root that does most for a muscle, where it is one alone and one of those that are asked for; null for others. */
function soleRoot(muscle: MuscleName): RootLevel | null {
  const [own, ...more] = drawnMuscles[muscle].main
  return more.length === 0 ? (deficitRoots.find((root) => root === own) ?? null) : null
}

/** Muscles of which it is asked which nerve works them. */
export const nerveMuscles: readonly SupplyMuscle[] = supplyMuscles.filter((muscle) => soleNerve(muscle) !== null)
/** Patches of skin of which it is asked which nerve feels them. */
export const feltAreas: readonly SkinArea[] = skinAreas.filter((area) => soleFeeler(area) !== null)
/** Drawn muscles of which it is asked which root they mostly hang on. */
export const rootMuscles = (Object.keys(drawnMuscles) as MuscleName[]).filter((muscle) => soleRoot(muscle) !== null)

/** @throws for a muscle that is not among `nerveMuscles` */
export function nerveOf(muscle: SupplyMuscle): NerveName {
  const nerve = soleNerve(muscle)
  if (nerve === null) throw new Error(`drill: expected a muscle with one drawn nerve, got "${muscle}"`)
  return nerve
}

/** @throws for an area that is not among `feltAreas` */
export function feelerOf(area: SkinArea): NerveName {
  const nerve = soleFeeler(area)
  if (nerve === null) throw new Error(`drill: expected skin that one drawn nerve feels, got "${area}"`)
  return nerve
}

/** @throws for a muscle that is not among `rootMuscles` */
export function rootOf(muscle: MuscleName): RootLevel {
  const root = soleRoot(muscle)
  if (root === null) throw new Error(`drill: expected a muscle with one main root, got "${muscle}"`)
  return root
}

/** Whether a nerve is one of those that another has grown out of: a good way to it, and not yet there. */
export function leadsTo(nerve: SupplyNerve, branch: SupplyNerve): boolean {
  const stem = stemOf(branch)
  return stem !== null && (stem === nerve || leadsTo(nerve, stem))
}
