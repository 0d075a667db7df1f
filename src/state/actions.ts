import type { StructureId } from '../anatomy/structures.ts'
import type { Language } from '../i18n/index.ts'
import type { Audience } from '../story/audience.ts'
import type { Moment, View } from '../story/moment.ts'
import { sentenceAt } from '../story/spoken.ts'
import type { StoryId } from '../story/stories/index.ts'
import { type DeepPartial, withChange } from '../story/story.ts'
import { answerByTap } from './asked.ts'
import { playhead, seek } from './playhead.ts'
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
import { stepOf, storyOf, toldMoment } from './told.ts'

const { getState, setState } = store

const clamp = (x: number, low: number, high: number): number => Math.min(Math.max(x, low), high)

/** Nothing of the viewer's own on top of the story. */
const asTold = { explored: {}, lookedAway: false, leading: false } as const

/** Who is shown an answer may wander through the story and come back; who goes on from a question leaves the questions. */
const keptQuestion = ({ teachBack }: AppState): AppState['teachBack'] => (teachBack?.seeing ? teachBack : null)

/** Begins or goes on telling. At the end of a step it goes on with the next, after the last again with the first. */
export function play(): void {
  const state = getState()
  if (!state.playing && playhead.ms >= stepOf(state).lengthMs) goToStep((state.step + 1) % storyOf(state).steps.length)
  setState((now) => ({ playing: true, ...asTold, hotspot: null, evidence: null, teachBack: keptQuestion(now) }))
}

export const pause = (): void => setState({ playing: false, lingering: false })

export const togglePlaying = (): void => (getState().playing ? pause() : play())

/** Opens a step, at its start or `ms` into it, as the story tells it: what was explored before is laid down. */
export function goToStep(index: number, ms = 0): void {
  const last = storyOf(getState()).steps.length - 1
  // Written before the store tells anyone, so that nobody sees the new step at the old step's time.
  playhead.ms = ms
  setState((now) => ({
    step: clamp(index, 0, last),
    lingering: false,
    ...asTold,
    hotspot: null,
    evidence: null,
    selected: null,
    teachBack: keptQuestion(now),
  }))
  seek(ms)
}

/** Opens another story at its beginning, where it waits; it is told for the same level and side. */
export function chooseStory(story: StoryId): void {
  if (story === getState().story) return
  playhead.ms = 0
  // In one go: a step of one story is never looked for in another.
  setState({ story, step: 0, playing: false })
  goToStep(0)
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

/** The viewer looks from somewhere else; angles and spans stay within what a view may be. */
export function lookFrom(change: Partial<Pick<View, 'azimuthDeg' | 'elevationDeg' | 'spanMm' | 'panMm' | 'at'>>): void {
  const { at, azimuthDeg, elevationDeg, spanMm, panMm } = { ...toldMoment().view, ...change }
  explore({
    view: {
      at,
      azimuthDeg: (azimuthDeg + 360) % 360,
      elevationDeg: clamp(elevationDeg, -80, 80),
      spanMm: clamp(spanMm, 40, 2000),
      panMm,
    },
  })
}

const TURN_DEG = 20
const TILT_DEG = 15
const ZOOM = 1.3

/** Steps of the view for buttons and keys: everything a drag or a pinch can do, without one. */
export const look = {
  left: (): void => lookFrom({ azimuthDeg: toldMoment().view.azimuthDeg - TURN_DEG }),
  right: (): void => lookFrom({ azimuthDeg: toldMoment().view.azimuthDeg + TURN_DEG }),
  up: (): void => lookFrom({ elevationDeg: toldMoment().view.elevationDeg + TILT_DEG }),
  down: (): void => lookFrom({ elevationDeg: toldMoment().view.elevationDeg - TILT_DEG }),
  closer: (): void => lookFrom({ spanMm: toldMoment().view.spanMm / ZOOM }),
  further: (): void => lookFrom({ spanMm: toldMoment().view.spanMm * ZOOM }),
} as const

/** The viewer's own changes are laid down and the story's own picture comes back; it does not begin to play. */
export const backToStory = (): void => setState(asTold)

/** Only the view goes back to the story's; what else was changed stays. */
export function resetView(): void {
  const { view: _, ...explored } = getState().explored
  setState({ explored, lookedAway: false })
}

/** A part is tapped (null: let go of). While a question is asked, a part that stands for an answer gives it. */
export const select = (id: StructureId | null): void => setState((state) => answerByTap(state, id) ?? { selected: id })

export function hide(id: StructureId): void {
  const { hidden, selected } = getState()
  setState({ hidden: hidden.includes(id) ? hidden : [...hidden, id], selected: selected === id ? null : selected })
}

export const showAll = (): void => setState({ hidden: [] })

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

/** Tells the whole story for another level or side, from the same place. */
export const setLesion = (change: Partial<Lesion>): void =>
  setState(({ lesion }) => ({ lesion: { ...lesion, ...change }, ...asTold }))

export const setLanguage = (language: Language): void => setState({ language })
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

/** Tells the viewer once that something is not as it should be. */
export const notify = (notice: string): void =>
  setState(({ notices }) => (notices.includes(notice) ? {} : { notices: [...notices, notice] }))

export const dismissNotice = (notice: string): void =>
  setState(({ notices }) => ({ notices: notices.filter((one) => one !== notice) }))
