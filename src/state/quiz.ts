import type { StructureId } from '../anatomy/structures.ts'
import { atlasMoment } from '../story/atlas.ts'
import type { Moment } from '../story/moment.ts'
import { changeBetween, type DeepPartial } from '../story/story.ts'
import { type Dissection, intact } from './dissection.ts'
import { nothingDone, type Past } from './past.ts'
import type { Section } from './section.ts'
import { type AppState, store } from './store.ts'
import type { LabelWay } from './tool.ts'

/** A place on the body, mm, body frame. */
export type PlaceMm = readonly [x: number, y: number, z: number]

/** What the viewer had before they were asked, to come back to. */
interface Before {
  readonly explored: AppState['explored']
  readonly lookedAway: boolean
  readonly selection: readonly StructureId[]
  readonly dissection: Dissection
  readonly past: Past
  readonly labels: LabelWay
  readonly section: Section | null
  readonly ghost: boolean
}

/** A question over the picture: while it is open, taps are answers, and nothing names what is seen. */
export interface Quiz {
  readonly before: Before
  /** The picture of the question, as a change of the atlas. */
  readonly asked: DeepPartial<Moment>
  /** The newest tap, and where on the part it fell, mm, body frame; a new object each time. */
  readonly tap: { readonly id: StructureId; readonly placeMm: PlaceMm | null } | null
}

const { getState, setState } = store

const beforeOf = ({ explored, lookedAway, selection, dissection, past, labels, section, ghost }: AppState): Before => ({
  explored,
  lookedAway,
  selection,
  dissection,
  past,
  labels,
  section,
  ghost,
})

/** Shows the picture of a question, with some parts lit; what the viewer had is put by at the first. */
export function askOver(moment: Moment, lit: readonly StructureId[] = []): void {
  const state = getState()
  const asked = changeBetween(atlasMoment, moment)
  setState({
    quiz: { before: state.quiz?.before ?? beforeOf(state), asked, tap: null },
    explored: asked,
    lookedAway: true,
    selection: lit,
    hovered: null,
    dissection: intact,
    past: nothingDone,
    labels: 'off',
    section: null,
    ghost: false,
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
  setState({ quiz: null, ...rest, ...(mode === 'explore' && { explored, lookedAway, selection }) })
}
