import type { Moment } from '../story/moment.ts'
import type { DeepPartial } from '../story/story.ts'
import type { Dissection } from './dissection.ts'
import type { AppState, Lesion } from './store.ts'

/** What is wrong with the body and how it is held, as far as the viewer changed it, and where. */
export interface Ailing {
  readonly lesion: Lesion
  readonly explored: Pick<DeepPartial<Moment>, 'condition' | 'posture'>
}

/** What steps change and undoing brings back. */
interface Undoable {
  readonly dissection: Dissection
  readonly ailing: Ailing
}

/** What one step took the place of: no more than it changed. */
export type Was = Partial<Undoable>

/** Steps that can be gone back to, newest last, and those gone back from, nearest last. */
export interface Past {
  readonly before: readonly Was[]
  readonly after: readonly Was[]
}

export const nothingDone: Past = { before: [], after: [] }

/** More steps back than anyone remembers taking. */
const MOST_STEPS = 100

/** The past after a step that took the place of `was`: what had been undone is given up. */
export const stepped = ({ before }: Past, was: Was): Past => ({
  before: [...before, was].slice(-MOST_STEPS),
  after: [],
})

/** What a viewer changed about the body, the picture of it left out. */
export function ailingOf({ lesion, explored }: Pick<AppState, 'lesion' | 'explored'>): Ailing {
  const { condition, posture } = explored
  return { lesion, explored: { ...(condition && { condition }), ...(posture && { posture }) } }
}

/** The same of now as a step took the place of then. */
const sameOf = (was: Was, state: AppState): Was => ({
  ...(was.dissection && { dissection: state.dissection }),
  ...(was.ailing && { ailing: ailingOf(state) }),
})

/** The fields of the state that bring back what was. */
export function broughtBack({ dissection, ailing }: Was, { explored }: Pick<AppState, 'explored'>): Partial<AppState> {
  const { condition: _, posture: __, ...picture } = explored
  return {
    ...(dissection && { dissection }),
    ...(ailing && { lesion: ailing.lesion, explored: { ...picture, ...ailing.explored } }),
  }
}

/** One step back; nothing where there is none. */
export function undone(state: AppState): Partial<AppState> {
  const { before, after } = state.past
  const last = before.at(-1)
  if (!last) return {}
  return { ...broughtBack(last, state), past: { before: before.slice(0, -1), after: [...after, sameOf(last, state)] } }
}

/** One step forward again; nothing where there is none. */
export function redone(state: AppState): Partial<AppState> {
  const { before, after } = state.past
  const next = after.at(-1)
  if (!next) return {}
  return { ...broughtBack(next, state), past: { before: [...before, sameOf(next, state)], after: after.slice(0, -1) } }
}

/** The past of the dissection alone: for whoever comes to another body than the one that was changed. */
export function withoutAiling({ before, after }: Past): Past {
  const dissections = (steps: readonly Was[]): readonly Was[] =>
    steps.flatMap(({ dissection }) => (dissection ? [{ dissection }] : []))
  return { before: dissections(before), after: dissections(after) }
}
