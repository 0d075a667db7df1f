import type { StructureId } from '../anatomy/structures.ts'
import { atlasMoment } from '../story/atlas.ts'
import type { Moment } from '../story/moment.ts'
import { changeBetween, type DeepPartial } from '../story/story.ts'
import { intact } from './dissection.ts'
import { isFree } from './mode.ts'
import { nothingDone } from './past.ts'
import { type AppState, store } from './store.ts'

/** A place on the body, mm, body frame. */
export type PlaceMm = readonly [x: number, y: number, z: number]

/** What the viewer had before they were asked, to come back to. */
type Before = Pick<
  AppState,
  | 'explored'
  | 'lookedAway'
  | 'selection'
  | 'dissection'
  | 'past'
  | 'labels'
  | 'section'
  | 'ghost'
  | 'trace'
  | 'ride'
  | 'several'
>

/** A question over the picture: while it is open, taps are answers, and nothing names what is seen. */
export interface Quiz {
  readonly before: Before
  /** The picture of the question, as a change of the atlas. */
  readonly asked: DeepPartial<Moment>
  /** The newest tap, and where on the part it fell, mm, body frame; a new object each time. */
  readonly tap: { readonly id: StructureId; readonly placeMm: PlaceMm | null } | null
}

const { getState, setState } = store

const beforeOf = (state: AppState): Before => {
  const { explored, lookedAway, selection, dissection, past, labels, section, ghost, trace, ride, several } = state
  return { explored, lookedAway, selection, dissection, past, labels, section, ghost, trace, ride, several }
}

/** Nothing of the viewer's own in the picture, and nothing that names what is in it. */
const plain = {
  hovered: null,
  hoveredRow: [],
  menu: null,
  dissection: intact,
  past: nothingDone,
  labels: 'off',
  section: null,
  ghost: false,
  trace: null,
  ride: null,
  several: false,
} as const satisfies Partial<AppState>

/** Shows the picture of a question, with some parts lit; what the viewer had is put by at the first. */
export function askOver(moment: Moment, lit: readonly StructureId[] = []): void {
  const state = getState()
  const asked = changeBetween(atlasMoment, moment)
  setState({
    quiz: { before: state.quiz?.before ?? beforeOf(state), asked, tap: null },
    explored: asked,
    lookedAway: true,
    selection: lit,
    ...plain,
  })
}

/** Lights some parts and no others. */
export const lightInQuiz = (lit: readonly StructureId[]): void =>
  setState(({ quiz }) => (quiz === null ? {} : { selection: lit }))

/** Nothing is asked any more: what the viewer had is there again. Whoever has left exploring keeps the story's picture. */
export function endQuiz(): void {
  const { quiz, mode } = getState()
  if (quiz === null) return
  const { explored, lookedAway, selection, ...rest } = quiz.before
  setState({ quiz: null, ...rest, ...(isFree(mode) && { explored, lookedAway, selection }) })
}
