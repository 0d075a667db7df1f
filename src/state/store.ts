import { createStore } from 'zustand/vanilla'
import type { Side, StructureId } from '../anatomy/structures.ts'
import type { Language } from '../i18n/index.ts'
import type { HerniatingDisc, Herniation } from '../mechanics/condition.ts'
import type { TracePlace } from '../mechanics/tracing/trace.ts'
import type { Audience } from '../story/audience.ts'
import type { Dab } from '../story/felt/places.ts'
import type { Moment } from '../story/moment.ts'
import type { StoryId } from '../story/stories/index.ts'
import type { DeepPartial } from '../story/story.ts'
import type { AnswerPlace } from './asked.ts'
import type { ClinicPhase } from './clinic.ts'
import type { Compare } from './comparing.ts'
import { type Dissection, intact } from './dissection.ts'
import type { Mark, MarkColour, MarkTool } from './marks.ts'
import { type Mine, noneMine } from './mine.ts'
import type { Mode } from './mode.ts'
import { nothingDone, type Past } from './past.ts'
import type { Quiz } from './quiz.ts'
import type { Ride } from './ride.ts'
import type { Section } from './section.ts'
import type { LabelWay, Tool } from './tool.ts'

export const voices = ['recorded', 'browser', 'silent'] as const
export type Voice = (typeof voices)[number]

/** The level and side the whole story is told for. */
export interface Lesion {
  readonly disc: HerniatingDisc
  readonly side: Side
}

/** How the 3D picture is doing: the panels tell the viewer when it is not `drawn`. */
export type Picture =
  /** `seen`: a rough picture already stands where the whole one will. */
  | { readonly is: 'loading'; readonly seen: boolean }
  | { readonly is: 'drawn' }
  | { readonly is: 'partial'; readonly missing: readonly string[] }
  | { readonly is: 'unavailable'; readonly why: 'no-webgl' | 'no-model' | 'lost' | 'slow' | 'stopped' }

export const speeds = [0.85, 1, 1.15] as const
export type Speed = (typeof speeds)[number]

export interface Spoken {
  readonly sentence: number
  readonly word: number
}

/** How much of the picture the panels cover at each edge, CSS px; the camera centres the body in what is left. */
export interface Insets {
  readonly topPx: number
  readonly rightPx: number
  readonly bottomPx: number
  readonly leftPx: number
}

export interface AppState {
  readonly audience: Audience
  readonly language: Language
  readonly mode: Mode
  /** What a screen in a waiting room is doing; null on any other. */
  readonly clinic: ClinicPhase | null
  readonly story: StoryId
  /** Index into the story's steps. */
  readonly step: number
  readonly playing: boolean
  /** The sentence that is being said is said to its end, then the story waits. */
  readonly lingering: boolean
  /** The story waits after every step until it is told to go on. */
  readonly waits: boolean
  readonly lesion: Lesion
  /** What the viewer changed on top of the step. */
  readonly explored: DeepPartial<Moment>
  /** The viewer leads the therapist's hands: a press on the body in the picture works on it instead of turning it. */
  readonly leading: boolean
  /** The viewer has turned the model by hand; the camera stays with them until they resume or step on. */
  readonly lookedAway: boolean
  /** What was tapped; the last of them is the one whose card is open. */
  readonly selection: readonly StructureId[]
  /** What the pointer rests on, in the picture or in a list of structures. */
  readonly hovered: StructureId | null
  /** All that a row of a list stands for while the pointer rests on it, where that is more than one structure. */
  readonly hoveredRow: readonly StructureId[]
  /** A tap selects one more instead of another. */
  readonly several: boolean
  /** The menu of what can be done with structures, and where it was asked for, CSS px of the page; null when it is closed. */
  readonly menu: { readonly ids: readonly StructureId[]; readonly xPx: number; readonly yPx: number } | null
  readonly dissection: Dissection
  readonly past: Past
  /** The panel that is open while the viewer explores; null for none. */
  readonly tool: Tool | null
  readonly labels: LabelWay
  readonly section: Section | null
  /** The healthy body is outlined over what has moved. */
  readonly ghost: boolean
  /** What a consultation shows beside one another; null for one picture. */
  readonly compare: Compare | null
  /** What is drawn on the body of a consultation, oldest first; kept nowhere but here. */
  readonly marks: readonly Mark[]
  /** The drawing before each change to it, newest last, and after each that was undone, nearest last. */
  readonly marksPast: { readonly before: readonly (readonly Mark[])[]; readonly after: readonly (readonly Mark[])[] }
  /** The mark that is being drawn. */
  readonly making: Mark | null
  /** What the pointer draws with, and the words of the next label. */
  readonly drawWith: { readonly tool: MarkTool; readonly colour: MarkColour; readonly text: string }
  /** The place of a nerve whose way is lit; null for none. */
  readonly trace: TracePlace | null
  /** The camera's ride along it; null when it is not ridden. */
  readonly ride: Ride | null
  /** The picture of a question of the drill; null while none is asked. What was learned is not here: see drilling.ts. */
  readonly quiz: Quiz | null
  /** The page was opened for a screen that many people share: nothing that one of them does is kept. */
  readonly shared: boolean
  /** The hotspot whose card is open, or null. */
  readonly hotspot: string | null
  /** What the evidence drawer is open for: a sentence of the step, counted from 0, or the whole step; null when it is closed. */
  readonly evidence: number | 'step' | null
  /** Whether clinical names stand beside plain ones; null as the audience has it. */
  readonly clinicalTerms: boolean | null
  /** Where the viewer is in the questions at the end; null when they are not asked. */
  readonly teachBack: AnswerPlace | null
  /** The words of a report that are being read, here alone; and which of its findings the picture shows. */
  readonly report: {
    readonly text: string
    readonly shown: { readonly index: number; readonly herniation: Herniation | null } | null
  }
  /** What was answered in "Like mine", here alone. */
  readonly mine: Mine
  /** Where it is felt, as it was painted on the skin or chosen from the list; drawn, and never stored. */
  readonly felt: readonly Dab[]
  readonly captions: boolean
  /** The sentence and word of the step's narration that is being said, counted from 0; null before the first. */
  readonly spoken: Spoken | null
  /** 0.85, 1 or 1.15 of the recorded pace. */
  readonly speed: Speed
  readonly voice: Voice
  readonly help: boolean
  readonly reducedMotion: boolean
  readonly picture: Picture
  readonly insets: Insets
  /** Sentences for the viewer about what went wrong, newest last (keys of Messages.notices). */
  readonly notices: readonly string[]
}

export const initialState: AppState = {
  audience: 'patient',
  language: 'en',
  mode: 'story',
  clinic: null,
  story: 'sciatica',
  step: 0,
  playing: false,
  lingering: false,
  waits: false,
  lesion: { disc: 'L5-S1', side: 'right' },
  explored: {},
  leading: false,
  lookedAway: false,
  selection: [],
  hovered: null,
  hoveredRow: [],
  several: false,
  menu: null,
  dissection: intact,
  past: nothingDone,
  tool: 'structures',
  labels: 'off',
  section: null,
  ghost: false,
  compare: null,
  marks: [],
  marksPast: { before: [], after: [] },
  making: null,
  drawWith: { tool: 'off', colour: 'amber', text: '' },
  trace: null,
  ride: null,
  quiz: null,
  shared: false,
  hotspot: null,
  evidence: null,
  clinicalTerms: null,
  teachBack: null,
  report: { text: '', shown: null },
  mine: noneMine,
  felt: [],
  captions: true,
  spoken: null,
  speed: 1,
  voice: 'recorded',
  help: false,
  reducedMotion: false,
  picture: { is: 'loading', seen: false },
  insets: { topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0 },
  notices: [],
}

/** The structure whose card is open; null for none. */
export const selectedIn = ({ selection }: Pick<AppState, 'selection'>): StructureId | null => selection.at(-1) ?? null

export const store = createStore<AppState>(() => initialState)

/** Where each field is remembered: in links, on the device, or both (a link goes first). A new field does not compile until it is placed. */
export const memory = {
  audience: 'url',
  language: 'both',
  mode: 'url',
  clinic: 'none',
  story: 'url',
  step: 'url',
  playing: 'none',
  lingering: 'none',
  waits: 'device',
  lesion: 'url',
  explored: 'url',
  leading: 'none',
  lookedAway: 'none',
  selection: 'url',
  hovered: 'none',
  hoveredRow: 'none',
  several: 'none',
  menu: 'none',
  dissection: 'url',
  past: 'none',
  tool: 'url',
  labels: 'url',
  section: 'url',
  ghost: 'url',
  compare: 'url',
  marks: 'none',
  marksPast: 'none',
  making: 'none',
  drawWith: 'none',
  trace: 'url',
  ride: 'url',
  quiz: 'none',
  shared: 'none',
  hotspot: 'none',
  evidence: 'none',
  clinicalTerms: 'device',
  teachBack: 'none',
  report: 'none',
  mine: 'none',
  felt: 'none',
  captions: 'device',
  spoken: 'none',
  speed: 'device',
  voice: 'device',
  help: 'none',
  reducedMotion: 'device',
  picture: 'none',
  insets: 'none',
  notices: 'none',
} as const satisfies Record<keyof AppState, 'url' | 'device' | 'both' | 'none'>
