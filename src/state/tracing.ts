import { muscleLeaves, skinLeaves, undrawnLeaves } from '../anatomy/nerve-flow.ts'
import { type NerveName, nerveNames } from '../anatomy/nerves.ts'
import { rootLevels, type Side, type StructureId } from '../anatomy/structures.ts'
import { nerveSupplyOf, stemOf, supplyEntryOf, supplyNerves, supplyOf } from '../anatomy/supplied.ts'
import type { SkinArea, SupplyMuscle } from '../anatomy/supply.ts'
import { planRide, type RidePlan, type SqueezePlace } from '../mechanics/tracing/ride.ts'
import { traceNerve as follow, type NerveTrace, type TracePlace } from '../mechanics/tracing/trace.ts'
import { lookAt } from './looking.ts'
import { restTree } from './rest-tree.ts'
import { type AppState, store } from './store.ts'

/** Where the branches to a muscle leave a drawn nerve, else the nerve or root that its own nerve comes from; null where none is drawn. */
export function nerveOfMuscle(muscle: SupplyMuscle, side: Side): TracePlace | null {
  const leaves = muscleLeaves[muscle]?.[0]
  if (leaves) return { id: `${leaves.nerve}-${side}`, at: leaves.at }
  const { nerves, main, roots } = supplyOf(muscle)
  const stem = nerves.map(({ nerve }) => stemOf(nerve)).find((name) => name !== null)
  if (stem) return { id: `${stem}-${side}`, at: 0 }
  const root = [...main, ...roots].find((level) => (rootLevels as readonly string[]).includes(level))
  return root ? { id: `root-${root as (typeof rootLevels)[number]}-${side}`, at: 0 } : null
}

/** The place to begin at for a structure: itself for a nerve, its root for a ganglion, its nerve for a muscle; null for all else. */
export function placeFor(id: StructureId, at = 0): TracePlace | null {
  const entry = supplyEntryOf(id)
  if (entry === null) return null
  if (entry.is === 'muscle') return nerveOfMuscle(entry.name, entry.side)
  if (entry.is === 'root') return { id: `root-${entry.name}-${entry.side}`, at: id.startsWith('root-') ? at : 0 }
  return { id: `${entry.name}-${entry.side}`, at }
}

/** Where the drawn nerve that feels a patch of skin leaves for it; null where none does. */
export function nerveOfSkin(area: SkinArea, side: Side): TracePlace | null {
  const nerve = supplyNerves.find((name) => nerveSupplyOf(name).skin.includes(area))
  if (!nerve) return null
  if ((nerveNames as readonly string[]).includes(nerve))
    return { id: `${nerve as NerveName}-${side}`, at: skinLeaves[nerve]?.[area] ?? 1 }
  const stem = stemOf(nerve)
  return stem && { id: `${stem}-${side}`, at: undrawnLeaves[nerve] ?? 1 }
}

const { getState, setState } = store

/**
 * Lights the way through a nerve, from a place on it (0 where it begins, 1 where it ends); of a muscle, its nerve's. Opens the tool
 * that tells of it. @returns whether the structure has a nerve to follow
 */
export function traceNerve(id: StructureId, at = 0): boolean {
  const place = placeFor(id, Math.min(Math.max(at, 0), 1))
  if (place === null) return false
  setState({ mode: 'explore', tool: 'trace', trace: place, ride: null, selection: [] })
  return true
}

let traced: { readonly place: TracePlace; readonly trace: NerveTrace | null; readonly plan: RidePlan | null } | null =
  null

function worked(place: TracePlace): NonNullable<typeof traced> {
  if (traced?.place !== place) traced = { place, trace: follow(restTree(), place), plan: planRide(restTree(), place) }
  return traced
}

/** The way that is traced; null when none is. */
export const traceIn = ({ trace }: Pick<AppState, 'trace'>): NerveTrace | null => trace && worked(trace).trace

/** The ride that can be taken along what is traced; null when nothing is. */
export const ridePlanIn = ({ trace }: Pick<AppState, 'trace'>): RidePlan | null => trace && worked(trace).plan

/** Looks at the whole traced way from behind, and a little from its side. */
export function seeTrace(): void {
  const trace = traceIn(getState())
  if (!trace) return
  setState({ ride: null })
  lookAt(
    trace.stretches.map(({ id }) => id),
    { azimuthDeg: trace.side === 'left' ? 152 : 208, elevationDeg: 4 },
  )
}

/** This near to a stop, as a fraction of the ride, is at it. */
export const AT_STOP = 0.0015

/** The place of the ride where it stands, if it stands at one where the nerve may be squeezed. */
export const stopAt = (plan: RidePlan, at: number): SqueezePlace | null =>
  plan.stops.find((stop) => Math.abs(stop.at - at) < AT_STOP)?.place ?? null

/** Sets out from the root or from a place of the ride (0..1), or goes on from where it was left. */
export function startRide(from = 0): void {
  const { ride } = getState()
  const plan = ridePlanIn(getState())
  if (!plan) return
  const left = ride === null ? from : ride.at >= 1 ? 0 : ride.at
  // Whoever goes on from a stop has been there.
  const at = plan.stops.find((stop) => Math.abs(stop.at - left) < AT_STOP)?.at ?? left
  setState({ ride: { at, goes: true }, lookedAway: false })
}

/** Goes to a fraction of the ride and waits there. */
export function rideTo(at: number): void {
  if (getState().trace !== null)
    setState({ ride: { at: Math.min(Math.max(at, 0), 1), goes: false }, lookedAway: false })
}

/** From one place to the next, or back to the one before (the ends count): where the viewer can see what may be squeezed. */
export function rideOn(by: 1 | -1): void {
  const { ride } = getState()
  const plan = ridePlanIn(getState())
  if (!plan) return
  const at = ride?.at ?? 0
  const places = [0, ...plan.stops.map((stop) => stop.at), 1]
  const next = by > 0 ? places.find((place) => place > at + AT_STOP) : places.findLast((place) => place < at - AT_STOP)
  if (next !== undefined) rideTo(next)
}
