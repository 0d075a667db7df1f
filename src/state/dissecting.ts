import { type StructureId, structureIds, structures } from '../anatomy/structures.ts'
import { type Dissection, fading, hiding, intact, isolating, presenceOf, showing, visibilityOf } from './dissection.ts'
import { redone, stepped, undone } from './past.ts'
import { same } from './same.ts'
import { type AppState, store } from './store.ts'

const { getState, setState } = store

/** Makes a step that can be undone; one that changes nothing is none. */
function dissect(next: Dissection, also: Partial<AppState> = {}): void {
  const { dissection, past } = getState()
  if (same(next, dissection)) return
  setState({ dissection: next, past: stepped(past, { dissection }), ...also })
}

/** Takes structures away: what was tapped unless others are named. What is no longer there is not selected. */
export function hide(ids: readonly StructureId[] = getState().selection): void {
  const { dissection, selection } = getState()
  dissect(hiding(dissection, ids), { selection: selection.filter((id) => !ids.includes(id)) })
}

/** Leaves nothing but some structures; asked again for the same ones, everything comes back. */
export function isolate(ids: readonly StructureId[] = getState().selection): void {
  const { dissection } = getState()
  if (ids.length === 0) return
  const already = dissection.alone !== null && same([...dissection.alone].sort(), [...ids].sort())
  dissect(already ? { ...dissection, alone: null } : isolating(dissection, ids))
}

/** Makes structures see-through; asked again for ones that all are, they become whole. */
export function fade(ids: readonly StructureId[] = getState().selection): void {
  const { dissection } = getState()
  const already = ids.every((id) => dissection.faded.includes(id))
  dissect(already ? showing(dissection, ids) : fading(dissection, ids))
}

export const show = (ids: readonly StructureId[]): void => dissect(showing(getState().dissection, ids))

/** To what comes after how structures are seen now: shown, faded, hidden, and shown again; of a mixture all are shown. */
export function turnVisibility(ids: readonly StructureId[]): void {
  const { dissection } = getState()
  const turned = { shown: fade, faded: hide, hidden: show, mixed: show }[visibilityOf(dissection, ids)]
  turned(ids)
}

/** Everything is there again, as exploring began; that too can be undone. */
export const showAll = (): void => dissect(intact)

/** Peels down to a share of the way to the nerve, 0..1. A drag is one step: `begins` marks its first change. */
export function peelTo(peel: number, begins = true): void {
  const { dissection } = getState()
  const next = { ...dissection, peel: Math.min(Math.max(peel, 0), 1) }
  if (begins) dissect(next)
  else setState({ dissection: next })
}

/** The last step is taken back, whichever it was: something taken off the body, or changed about it. */
export const undo = (): void => setState(undone)
export const redo = (): void => setState(redone)

const parts = structureIds.filter((id) => structures[id].kind !== 'hand')

/** Parts of the body that the viewer has taken away, in the order of the table; what is peeled off is not counted. */
export const hiddenIn = (dissection: Dissection): readonly StructureId[] =>
  parts.filter((id) => presenceOf(dissection, id) === 0)
