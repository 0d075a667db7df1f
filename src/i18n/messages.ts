import type { RootId } from '../anatomy/nerves.ts'
import type { Kind, PartId, RootLevel, Side, StructureId } from '../anatomy/structures.ts'
import type { Certainty, ClaimId, OmissionId, Verdict } from '../evidence/claims.ts'
import type { ReadoutId } from '../evidence/readouts.ts'
import type { Finding } from '../evidence/scans.ts'
import type { HerniatingDisc, HerniationType, Variant, Zone } from '../mechanics/condition.ts'
import type { PostureName } from '../mechanics/posture.ts'
import type { Movement, Reflex } from '../mechanics/symptoms.ts'
import type { Stroke } from '../mechanics/touch.ts'
import type { KnownPlace } from '../mechanics/touch-place.ts'
import type { ArcStage } from '../story/arc.ts'
import type { Audience } from '../story/audience.ts'
import type { StoriesWords } from '../story/stories/index.ts'
import type { AboutWords } from './about-words.ts'
import type { CardWords } from './card-words.ts'
import type { ClinicWords } from './clinic-words.ts'
import type { CompareWords } from './compare-words.ts'
import type { ConditionsWords } from './conditions-words.ts'
import type { DepthWords } from './depth-words.ts'
import type { DrawWords } from './draw-words.ts'
import type { DrillWords } from './drill-words.ts'
import type { EvidenceWords } from './evidence-words.ts'
import type { ExploreWords } from './explore-words.ts'
import type { Formats } from './format.ts'
import type { HandoutWords } from './handout-words.ts'
import type { LabelsWords } from './labels-words.ts'
import type { MineWords } from './mine-words.ts'
import type { NavigationWords } from './navigation-words.ts'
import type { OfflineWords } from './offline-words.ts'
import type { PartsWords } from './parts-words.ts'
import type { ReportWords } from './report-words.ts'
import type { SaveWords } from './save-words.ts'
import type { ScreensWords } from './screens-words.ts'
import type { SectionWords } from './section-words.ts'
import type { TeachBackWords } from './teach-back-words.ts'
import type { TraceWords } from './trace-words.ts'

/** What is said of one structure: its plain name and one plain sentence. */
export interface StructureWords {
  readonly name: string
  readonly about: string
}

export const noticeIds = [
  'no-webgl',
  'no-model',
  'lost-picture',
  'slow-picture',
  'stopped-picture',
  'no-recording',
  'voice-stopped',
  'no-browser-voice',
  'no-offline',
  'offline-full',
  'no-words',
  'no-part',
  'late-part',
  'part-broke',
  'not-kept',
  'link-story',
  'link-step',
  'link-value',
] as const
/** Something went wrong that the viewer should know of; each sentence also says what still works. */
export type NoticeId = (typeof noticeIds)[number]

export interface GlossaryEntry {
  readonly term: string
  readonly plain: string
  readonly latin: string | null
}

/** The five parts of a session of massage. */
export type SessionPart = 'check' | 'strokes' | 'kneading' | 'pressure' | 'standing'
export interface SessionWords {
  readonly title: string
  readonly hands: string
  readonly tissue: string
  readonly limit: string
}

export type UiKey =
  | 'appTitle'
  | 'appShort'
  | 'appAbout'
  | 'noScript'
  | 'language'
  | 'play'
  | 'pause'
  | 'resume'
  | 'next'
  | 'back'
  | 'replay'
  | 'again'
  | 'linger'
  | 'waits'
  | 'transcriptPage'
  | 'close'
  | 'settings'
  | 'scrub'
  | 'speed'
  | 'captions'
  | 'voice'
  | 'voiceRecorded'
  | 'voiceBrowser'
  | 'voiceSilent'
  | 'transcript'
  | 'steps'
  | 'step'
  | 'story'
  | 'stories'
  | 'picture'
  | 'pictureHelp'
  | 'skipToStory'
  | 'level'
  | 'side'
  | 'left'
  | 'right'
  | 'toldFor'
  | 'whichBack'
  | 'ofTheBody'
  | 'viewer'
  | 'view'
  | 'rotateLeft'
  | 'rotateRight'
  | 'rotateUp'
  | 'rotateDown'
  | 'zoomIn'
  | 'zoomOut'
  | 'resetView'
  | 'lookedAway'
  | 'backToStory'
  | 'thingsToTap'
  | 'evidence'
  | 'sources'
  | 'opensElsewhere'
  | 'oftenSaid'
  | 'studiesShow'
  | 'inPlainWords'
  | 'verdict'
  | 'certainty'
  | 'notReviewed'
  | 'medicalNote'
  | 'latinName'
  | 'ta2'
  | 'fma'
  | 'hideStructure'
  | 'showAll'
  | 'keyboard'
  | 'shortcuts'
  | 'more'
  | 'less'
  | 'dismiss'
  | 'loading'
  | 'reducedMotion'
  | 'glossary'
  | 'exaggerated'
  | 'howItMayWork'
  | 'reading'
  | 'tryAgain'
  | 'loadAgain'
  | 'try3dAgain'
  | 'somethingBroke'
  | 'somethingBrokeHelp'
  | 'goingOn'
  | 'paused'

/** Words of the panels that show numbers. */
export interface PanelWords {
  readonly age: {
    readonly title: string
    readonly people: (percent: number, age: number) => string
    readonly finding: Readonly<Record<Finding, string>>
    readonly pick: string
    readonly ageAxis: string
    readonly now: (age: number) => string
    readonly height: string
    readonly gap: string
    readonly water: string
    readonly note: string
  }
  readonly posture: {
    readonly title: string
    readonly names: Readonly<Record<PostureName, string>>
    readonly note: string
    readonly same: string
    readonly choose: string
    readonly raise: string
    readonly raised: (deg: number) => string
    readonly slides: string
  }
  readonly herniation: {
    readonly title: string
    readonly types: Readonly<Record<HerniationType, { readonly name: string; readonly about: string }>>
    readonly zones: Readonly<Record<Zone, string>>
    readonly none: string
    readonly depth: string
    readonly squeeze: string
    readonly inflamed: string
    readonly irritation: string
    readonly both: string
    /** By root; roots that are not named here have no usual place to name. */
    readonly felt: Readonly<Partial<Record<RootLevel, string>>>
    readonly feltTitle: string
    readonly sensitive: string
    readonly illustrative: string
  }
  readonly arc: {
    readonly title: string
    readonly note: string
    readonly stages: Readonly<Record<ArcStage, string>>
  }
  readonly symptoms: {
    readonly title: string
    readonly zone: string
    readonly migration: string
    readonly moved: (mm: number) => string
    readonly atRisk: (root: string) => string
    readonly weaker: string
    readonly movements: Readonly<Record<Movement, string>>
    readonly reflex: string
    readonly reflexes: Readonly<Record<Reflex, string>>
    readonly noReflex: string
    readonly amounts: Readonly<Record<'none' | 'little' | 'much', string>>
    readonly saddle: string
    readonly soft: string
    readonly illustrative: string
  }
  readonly frequency: {
    readonly title: string
    readonly disc: string
    readonly muscle: string
    readonly note: string
    readonly squeeze: string
    readonly thickness: string
    readonly ways: string
    readonly way: Readonly<Record<Variant, string>>
    readonly wayOf: (type: string, percent: string) => string
    readonly wayNote: string
  }
  readonly massage: {
    readonly title: string
    readonly parts: Readonly<Record<SessionPart, SessionWords>>
    readonly handsLabel: string
    readonly tissueLabel: string
    readonly limitLabel: string
    readonly reflex: string
    readonly stiffness: string
    readonly comfort: string
    readonly squeeze: string
    readonly unchanged: string
    readonly start: string
    readonly now: string
    readonly strokes: Readonly<Record<Stroke, string>>
    readonly calves: string
    readonly theory: string
  }
  /** The viewer's own hands on the body. */
  readonly leading: {
    readonly start: string
    readonly title: string
    readonly how: string
    readonly keys: string
    readonly done: string
    readonly stroke: string
    readonly pressure: string
    readonly harder: string
    readonly lighter: string
    readonly place: string
    readonly places: Readonly<Record<KnownPlace, string>>
    readonly moveLeft: string
    readonly moveRight: string
    readonly moveUp: string
    readonly moveDown: string
    readonly press: string
    readonly letGo: string
    readonly under: (muscle: string) => string
    readonly fading: string
    readonly time: (times: number) => string
    readonly depth: string
    readonly skin: string
    readonly muscle: string
    readonly piriformis: string
    readonly nerve: string
    readonly root: string
    readonly disc: string
    readonly felt: (mm: number) => string
    readonly beyond: string
  }
  readonly readouts: {
    readonly names: Readonly<Record<ReadoutId, string>>
    readonly illustrative: string
    readonly from: string
    readonly noSource: string
    readonly onePerson: string
    readonly ofHealthy: (text: string, percent: string) => string
    readonly larger: (shownPercent: number, measuredPercent: number) => string
  }
  readonly limits: {
    readonly title: string
    readonly before: string
    readonly after: string
    readonly herniation: string
    readonly height: string
    readonly strength: string
    readonly stiffness: string
    readonly same: string
    readonly softer: string
    readonly ruler: string
    readonly skin: string
    readonly nerve: string
    readonly deeper: string
    readonly askFirst: string
  }
  readonly risks: {
    readonly title: string
    readonly odds: (times: string) => string
    readonly smoking: string
    readonly weight: string
    readonly moving: string
    readonly movingShown: string
    readonly note: string
    readonly circle: string
    readonly rootSore: string
    readonly guarding: string
  }
  readonly options: {
    readonly title: string
    readonly list: readonly { readonly name: string; readonly text: string }[]
    readonly note: string
  }
  readonly recovery: {
    readonly title: string
    readonly shrink: string
    readonly shrinkNote: string
    readonly better: string
    readonly marks: readonly { readonly when: string; readonly share: string }[]
    readonly month: (months: number) => string
    readonly spread: string
    readonly bandLow: string
    readonly bandHigh: string
    readonly pain: string
    readonly size: string
    readonly middle: string
    readonly sizeNote: string
  }
}

export interface HelpWords {
  readonly button: string
  readonly title: string
  readonly now: string
  readonly nowList: readonly string[]
  readonly nowDo: string
  readonly soon: string
  readonly soonList: readonly string[]
  readonly note: string
}

/**
 * Every word the product shows or speaks in one language: a total function of the ids of structures, stories, claims and
 * notices, so that a missing or stale word does not compile.
 */
export interface Messages {
  /** The language's own name for itself, and its BCP 47 tag. */
  readonly language: { readonly name: string; readonly tag: string; readonly direction: 'ltr' | 'rtl' }
  readonly format: Formats
  readonly structure: (id: StructureId) => StructureWords
  /** The plain name of a part whatever its side, with a capital. */
  readonly part: (id: PartId) => string
  readonly kinds: Readonly<Record<Kind, string>>
  readonly stories: StoriesWords
  readonly claims: Readonly<Record<ClaimId, { readonly said: string; readonly shown: string; readonly plain: string }>>
  readonly omissions: Readonly<Record<OmissionId, string>>
  readonly certainties: Readonly<Record<Certainty, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly audiences: Readonly<Record<Audience, string>>
  readonly levels: Readonly<Record<HerniatingDisc, string>>
  readonly side: Readonly<Record<Side, string>>
  readonly root: (root: RootId, side: Side) => string
  readonly lesion: (disc: HerniatingDisc, side: Side) => string
  readonly stepOf: (step: number, of: number) => string
  readonly hidden: (count: number) => string
  readonly time: (ms: number) => string
  /** Some missing parts by name, and how many there are in all. */
  readonly missingParts: (names: readonly string[], count: number) => string
  readonly ui: Readonly<Record<UiKey, string>>
  readonly panels: PanelWords
  readonly evidence: EvidenceWords
  readonly about: AboutWords
  readonly depth: DepthWords
  readonly teachBack: TeachBackWords
  readonly report: ReportWords
  readonly explore: ExploreWords
  readonly mine: MineWords
  readonly compare: CompareWords
  readonly draw: DrawWords
  readonly handout: HandoutWords
  readonly screens: ScreensWords
  readonly clinic: ClinicWords
  readonly offline: OfflineWords
  readonly card: CardWords
  readonly labels: LabelsWords
  readonly navigation: NavigationWords
  readonly parts: PartsWords
  readonly trace: TraceWords
  readonly section: SectionWords
  readonly conditions: ConditionsWords
  readonly drill: DrillWords
  readonly save: SaveWords
  readonly notices: Readonly<Record<NoticeId, string>>
  readonly shortcuts: readonly { readonly keys: string; readonly does: string }[]
  readonly glossary: readonly GlossaryEntry[]
  readonly help: HelpWords
}

/** What is read only once something is opened, and fetched then; the rest is fetched before the page is shown. */
export const lateKeys = [
  'claims',
  'omissions',
  'verdicts',
  'panels',
  'evidence',
  'about',
  'teachBack',
  'report',
  'mine',
  'compare',
  'draw',
  'handout',
  'screens',
  'clinic',
  'offline',
  'card',
  'parts',
  'trace',
  'section',
  'conditions',
  'drill',
  'save',
  'shortcuts',
  'glossary',
] as const satisfies readonly (keyof Messages)[]

export type LateWords = Pick<Messages, (typeof lateKeys)[number]>
export type FirstWords = Omit<Messages, keyof LateWords | 'stories'>
