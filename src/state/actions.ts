import type { StructureId } from '../anatomy/structures.ts'
import type { Language } from '../i18n/index.ts'
import { atlasMoment } from '../story/atlas.ts'
import type { Audience } from '../story/audience.ts'
import { consultMoment } from '../story/consult.ts'
import type { Moment, View } from '../story/moment.ts'
import { withoutLoad } from '../story/sample.ts'
import { sentenceAt } from '../story/spoken.ts'
import type { StoryId } from '../story/stories/index.ts'
import { changeBetween, type DeepPartial, withChange } from '../story/story.ts'
import { answerByTap } from './asked.ts'
import { moveLesion } from './lab.ts'
import { isFree, type Mode } from './mode.ts'
import { withoutAiling } from './past.ts'
import { playhead, seek } from './playhead.ts'
import type { PlaceMm } from './quiz.ts'
import { same } from './same.ts'
import { whenTold } from './speaking.ts'
import {
  type AppState,
  type Insets,
  type Lesion,
  type Picture,
  type Speed,
  speeds,
  store,
  type Voice,
} from './store.ts'
import { momentOfState, stepOf, storyOf, toldMoment } from './told.ts'
import { type LabelWay, type Tool, toolsIn } from './tool.ts'
import { viewLimits } from './view-limits.ts'

const { getState, setState } = store

const clamp = (x: number, low: number, high: number): number => Math.min(Math.max(x, low), high)

/** Nothing of the viewer's own on top of the story. */
const asTold = { explored: {}, lookedAway: false, leading: false } as const

/** Whoever asks for the story while exploring is taken there. */
const toTheStory = ({ mode }: AppState): Pick<AppState, 'mode'> & Partial<Pick<AppState, 'trace' | 'ride'>> =>
  isFree(mode) ? { mode: 'story', trace: null, ride: null } : { mode }

/** Who is shown an answer may wander through the story and come back; who goes on from a question leaves the questions. */
const keptQuestion = ({ teachBack }: AppState): AppState['teachBack'] => (teachBack?.seeing ? teachBack : null)

/** Begins or goes on telling. At the end of a step it goes on with the next, after the last again with the first. */
export function play(): void {
  const state = getState()
  if (!state.playing && playhead.ms >= stepOf(state).lengthMs) goToStep((state.step + 1) % storyOf(state).steps.length)
  setState((now) => ({
    ...toTheStory(now),
    playing: true,
    ...asTold,
    hotspot: null,
    evidence: null,
    teachBack: keptQuestion(now),
  }))
}

export const pause = (): void => setState({ playing: false, lingering: false })

export const togglePlaying = (): void => (getState().playing ? pause() : play())

/** Opens a step, at its start or `ms` into it, as the story tells it: what was explored before is laid down. */
export function goToStep(index: number, ms = 0): void {
  const last = storyOf(getState()).steps.length - 1
  // Written before the store tells anyone, so that nobody sees the new step at the old step's time.
  playhead.ms = ms
  setState((now) => ({
    ...toTheStory(now),
    step: clamp(index, 0, last),
    lingering: false,
    ...asTold,
    hotspot: null,
    evidence: null,
    selection: [],
    teachBack: keptQuestion(now),
  }))
  seek(ms)
}

/** Opens a step of a story `ms` into it, as soon as its words are here. */
export function openStory(story: StoryId, step: number, ms = 0): void {
  whenTold(
    ({ language }) => ({ language, story }),
    () => {
      if (story !== getState().story) {
        playhead.ms = 0
        // In one go: a step of one story is never looked for in another.
        setState({ story, step: 0, playing: false })
      }
      goToStep(step, ms)
    },
  )
}

/** Opens another story at its beginning, where it waits; it is told for the same level and side. */
export function chooseStory(story: StoryId): void {
  if (story !== getState().story) openStory(story, 0)
}

export const nextStep = (): void => goToStep(getState().step + 1)

/** Back to the start of this step, or to the step before when this one has only begun. */
export function previousStep(): void {
  const JUST_BEGUN_MS = 2500
  goToStep(getState().step - (playhead.ms < JUST_BEGUN_MS ? 1 : 0))
}

export function replay(): void {
  goToStep(getState().step)
  setState({ playing: true })
}

/** Says the sentence that is being said, or was last said, once more. */
export function repeatSentence(): void {
  const step = stepOf(getState())
  const { at } = step.sentences[sentenceAt(step, playhead.ms) ?? 0] ?? { at: 0 }
  seekTo(at * step.lengthMs)
  setState({ playing: true, hotspot: null })
}

/** A moment more on this picture: the sentence is said to its end, then the story waits; asked again, it goes on as before. */
export const toggleLinger = (): void => setState(({ playing, lingering }) => ({ lingering: playing && !lingering }))

export const setWaits = (waits: boolean): void => setState({ waits })

/** Moves inside the step; the picture follows at once. */
export function seekTo(ms: number): void {
  setState({ ...asTold, lingering: false })
  seek(clamp(ms, 0, stepOf(getState()).lengthMs))
}

/** The viewer changes something: the story waits, and what they did stays on top of the step until they resume. */
export function explore(change: DeepPartial<Moment>): void {
  const { explored, leading } = getState()
  const next = withChange(explored, change as never)
  // Who leads the hands has the view that goes with it.
  setState({ playing: false, lingering: false, explored: next, lookedAway: next.view !== undefined && !leading })
}

/** The longest slide that a view can hold, mm. */
const FARTHEST_MM = 2000

/** The viewer looks from somewhere else; how far round the body and how near is limited while a story is told. */
export function lookFrom(change: Partial<Pick<View, 'azimuthDeg' | 'elevationDeg' | 'spanMm' | 'panMm' | 'at'>>): void {
  const state = getState()
  const { at, azimuthDeg, elevationDeg, spanMm, panMm } = { ...toldMoment().view, ...change }
  const limits = viewLimits(state.mode)
  const told = momentOfState({ ...state, explored: {} }, playhead.ms).view
  // From other structures than the story's, a slide starts from nothing.
  const from = same(at, told.at) ? told.panMm : ([0, 0, 0] as const)
  const farMm = limits.slide === null ? FARTHEST_MM : limits.slide * told.spanMm
  const slid = (axis: 0 | 1 | 2): number =>
    clamp(clamp(panMm[axis], from[axis] - farMm, from[axis] + farMm), -FARTHEST_MM, FARTHEST_MM)
  explore({
    view: {
      at,
      azimuthDeg: (azimuthDeg + 360) % 360,
      elevationDeg: clamp(elevationDeg, -limits.elevationDeg, limits.elevationDeg),
      spanMm: clamp(spanMm, limits.spanMm[0], limits.spanMm[1]),
      panMm: [slid(0), slid(1), slid(2)],
    },
  })
}

/** The viewer's own changes are laid down and the story's own picture comes back; it does not begin to play. */
export const backToStory = (): void => setState(asTold)

/** Only the view goes back, to the story's or, while exploring, to the whole of the atlas; what else was changed stays. */
export function resetView(): void {
  const { explored, quiz } = getState()
  const { view: _, ...rest } = explored
  // A question has a view of its own.
  if (quiz) setState({ explored: quiz.asked })
  else setState({ explored: rest, lookedAway: false })
}

/**
 * A part is tapped (null: let go of all). While a question is asked, a part that stands for an answer gives it.
 * @param placeMm where on the part, mm, body frame; null where it is chosen by other means
 */
export const select = (id: StructureId | null, placeMm: PlaceMm | null = null): void =>
  setState((state) => answerByTap(state, id, placeMm) ?? { selection: id === null ? [] : [id] })

/** One more is tapped, or let go of; it is the one whose card is open. */
export const selectAlso = (id: StructureId): void =>
  setState(({ selection }) => ({
    selection: selection.includes(id) ? selection.filter((one) => one !== id) : [...selection, id],
  }))

/** All of some structures are selected instead of what was; the last one's card is open. */
export const selectAll = (ids: readonly StructureId[]): void => setState({ selection: ids })

/** All of some structures are selected besides what is; where they all are, they are let go of. */
export const selectMore = (ids: readonly StructureId[]): void =>
  setState(({ selection }) => {
    const others = selection.filter((id) => !ids.includes(id))
    return { selection: ids.every((id) => selection.includes(id)) ? others : [...others, ...ids] }
  })

/** Tells what the pointer rests on in the picture (null: nothing). */
export function hover(hovered: StructureId | null): void {
  const now = getState()
  if (now.hovered !== hovered || now.hoveredRow.length > 0) setState({ hovered, hoveredRow: [] })
}

/** Tells that the pointer rests on a row of a list that stands for some structures; none: on no row. */
export function hoverRow(ids: readonly StructureId[]): void {
  const [only] = ids
  if (ids.length < 2) hover(only ?? null)
  else setState({ hovered: null, hoveredRow: ids })
}

/** Whether a tap selects one more instead of another. */
export const setSeveral = (several: boolean): void => setState({ several })

/** Asks what to do with a structure, or with all that is selected if it is among that. */
export const openMenu = (id: StructureId, xPx: number, yPx: number): void =>
  setState(({ selection, quiz }) =>
    // It would name what a question asks for.
    quiz === null ? { menu: { ids: selection.includes(id) ? selection : [id], xPx, yPx }, hovered: null } : {},
  )
export const openMenuOf = (ids: readonly StructureId[], xPx: number, yPx: number): void =>
  setState({ menu: { ids, xPx, yPx } })
export const closeMenu = (): void => setState({ menu: null })

/** Opens a tool, or puts the open one away. What is traced goes out when another is taken up. */
export const openTool = (tool: Tool | null): void =>
  setState(tool === null || tool === 'trace' ? { tool } : { tool, trace: null, ride: null })
/** Names stay away while a question asks for them. */
export const setLabels = (labels: LabelWay): void => setState(({ quiz }) => (quiz === null ? { labels } : {}))

/**
 * From the story to exploring, with the body and the view as they are now; to a consultation, which begins with a herniation at the level
 * and side; or back to where the story stood. What was taken away stays away until it is shown again.
 */
export function setMode(mode: Mode): void {
  const state = getState()
  // A consultation is between two people, not in a waiting room.
  if (mode === state.mode || (state.shared && mode === 'consult')) return
  const away = {
    mode,
    selection: [],
    hovered: null,
    hoveredRow: [],
    several: false,
    menu: null,
    hotspot: null,
    evidence: null,
    teachBack: null,
    lingering: false,
    trace: null,
    ride: null,
  } as const
  if (!isFree(mode)) {
    setState({ ...away, ...asTold })
    return
  }
  const { view, posture, condition } = toldMoment()
  const { towards: _, ...still } = view
  const { herniation } = condition
  const lesion = herniation ? { disc: herniation.disc, side: herniation.side } : state.lesion
  const ailing = { posture: withoutLoad(posture), condition }
  // A story's own pictures are not a person's: a consultation takes along only what was set while exploring.
  const explored =
    mode === 'explore'
      ? changeBetween(atlasMoment, { ...atlasMoment, ...ailing, view: still })
      : isFree(state.mode)
        ? changeBetween(consultMoment(lesion), { ...consultMoment(lesion), ...ailing })
        : {}
  const tools = toolsIn(mode, state.shared)
  setState({
    ...away,
    playing: false,
    leading: false,
    lesion,
    explored,
    past: withoutAiling(state.past),
    lookedAway: mode === 'explore',
    tool: tools.find((tool) => tool === state.tool) ?? tools[0] ?? null,
  })
}

/** Opens a hotspot's card (null closes it); the story waits while it is read. */
export const openHotspot = (id: string | null): void =>
  setState(id === null ? { hotspot: null } : { hotspot: id, evidence: null, playing: false, lingering: false })

/** Opens the drawer on what a sentence of the step, or all of it, rests on (null closes it); the story waits while it is read. */
export const openEvidence = (evidence: AppState['evidence']): void =>
  setState(evidence === null ? { evidence } : { evidence, hotspot: null, playing: false, lingering: false })

/** Whether clinical names stand beside plain ones: as chosen on this device, else for students. */
export const showsClinicalTerms = ({
  clinicalTerms,
  audience,
}: Pick<AppState, 'clinicalTerms' | 'audience'>): boolean => clinicalTerms ?? audience === 'student'

export const toggleClinicalTerms = (): void => setState((state) => ({ clinicalTerms: !showsClinicalTerms(state) }))

/** Tells the whole story for another level or side, from the same place; while exploring, the body keeps what was changed about it. */
export function setLesion(change: Partial<Lesion>): void {
  if (isFree(getState().mode)) moveLesion(change)
  else setState(({ lesion }) => ({ lesion: { ...lesion, ...change }, ...asTold }))
}

export const setLanguage = (language: Language): void =>
  whenTold(
    ({ story }) => ({ language, story }),
    () => setState({ language }),
  )
export const setAudience = (audience: Audience): void => setState({ audience })
export const setSpeed = (speed: Speed): void => setState({ speed })

/** The next speed down or up, if there is one. */
export const changeSpeed = (by: -1 | 1): void =>
  setState(({ speed }) => ({ speed: speeds[speeds.indexOf(speed) + by] ?? speed }))

export const setVoice = (voice: Voice): void => setState({ voice })
export const toggleCaptions = (): void => setState(({ captions }) => ({ captions: !captions }))

/** Opens or closes the card that says when to get help; the story waits behind it. */
export const setHelp = (help: boolean): void => setState(help ? { help, playing: false, lingering: false } : { help })

export const setReducedMotion = (reducedMotion: boolean): void => setState({ reducedMotion })
export const setPicture = (picture: Picture): void => setState({ picture })

/** Told by the panels' layout; unchanged figures wake nobody. */
export function setInsets(insets: Insets): void {
  const now = getState().insets
  const same = (Object.keys(insets) as (keyof Insets)[]).every((edge) => insets[edge] === now[edge])
  if (!same) setState({ insets })
}
