import { structureIds, structures } from '../anatomy/structures.ts'
import type { TracedId } from '../mechanics/tracing/tree.ts'
import { store } from './store.ts'

/** A ride along the traced nerve: how far it has come, 0..1, and whether it goes on by itself. */
export interface Ride {
  readonly at: number
  readonly goes: boolean
}

/** Every nerve that can be traced: all that are drawn but the sac and what lies in it, and the ganglia, which are of their roots. */
export const tracedIds: readonly TracedId[] = structureIds.filter(
  (id): id is TracedId =>
    structures[id].kind === 'nerve' && !/^(ganglion-|dural-sac$|spinal-cord$|cauda-equina$)/.test(id),
)

const { getState, setState } = store

/** The light goes out, and everything is as it was before. */
export const endTrace = (): void => setState({ trace: null, ride: null })

/** The ride waits where it is. */
export function holdRide(): void {
  const { ride } = getState()
  if (ride?.goes) setState({ ride: { ...ride, goes: false } })
}

/** The ride is over; what is traced stays lit. */
export const leaveRide = (): void => setState({ ride: null })
