import { sides, structureIds } from '../anatomy/structures.ts'
import { skinAreas } from '../anatomy/supply.ts'
import { herniatingDiscs } from '../mechanics/condition.ts'
import { audiences } from '../story/audience.ts'
import { paneIds } from '../story/compare.ts'
import { MOST_DABS } from '../story/felt/places.ts'
import { issuesWith, momentRule, type ObjectRule, type Rule } from '../story/ranges.ts'
import { isStoryHere, stories, storyIds } from '../story/stories/index.ts'
import { languageIds } from '../story/words.ts'
import { type Compare, compareOf, compareWays, MOST_PANES } from './comparing.ts'
import { eye } from './eye.ts'
import type { LiveView, PointedAt } from './live-view.ts'
import { markIn, marksIn } from './marks.ts'
import { modes } from './mode.ts'
import { tracedIds } from './ride.ts'
import { planes } from './section.ts'
import type { AppState } from './store.ts'
import { labelWays } from './tool.ts'

/** Why a field stays in its window. */
const own = {
  /** The patient's answers, words and practice: shown only as far as the picture shows what follows from them. */
  private: 'private',
  /** A panel, a menu or a way of pointing: there is nothing to tap in a window that follows. */
  controls: 'controls',
  /** How this window is, sounds and moves. */
  window: 'window',
} as const

/**
 * What a window that follows is told, and why not the rest. All that the picture, the captions and the help card are made from is told: the
 * body, the view, marks, what is compared, where it is felt. A new field does not compile until it is placed.
 */
export const mirrored = {
  audience: true,
  language: true,
  mode: true,
  clinic: own.window,
  story: true,
  step: true,
  playing: true,
  lingering: own.controls,
  waits: own.controls,
  lesion: true,
  explored: true,
  leading: true,
  lookedAway: true,
  selection: true,
  hovered: true,
  hoveredRow: true,
  several: own.controls,
  menu: own.controls,
  dissection: true,
  past: own.controls,
  tool: own.controls,
  labels: true,
  section: true,
  ghost: true,
  compare: true,
  marks: true,
  marksPast: own.controls,
  making: true,
  drawWith: own.controls,
  trace: true,
  ride: true,
  quiz: own.private,
  shared: own.window,
  hotspot: own.controls,
  evidence: own.controls,
  clinicalTerms: true,
  teachBack: own.private,
  report: own.private,
  mine: own.private,
  felt: true,
  captions: true,
  spoken: true,
  speed: own.window,
  voice: own.window,
  help: true,
  reducedMotion: own.window,
  picture: own.window,
  insets: own.window,
  notices: own.window,
} as const satisfies Record<keyof AppState, true | keyof typeof own>

type Mirrored = { [K in keyof AppState]: (typeof mirrored)[K] extends true ? K : never }[keyof AppState]
export type Shared = Pick<AppState, Mirrored>

const names = (Object.keys(mirrored) as (keyof AppState)[]).filter((name): name is Mirrored => mirrored[name] === true)

/** A field as the other window needs it: a wipe counts in a picture of this window's shape. */
function told(state: AppState, name: Mirrored): unknown {
  const { compare } = state
  if (name !== 'compare' || compare?.as !== 'wipe' || !(eye.widthMm > 0)) return state[name]
  return { ...compare, wide: eye.widthMm / Math.min(eye.widthMm, eye.heightMm) }
}

const toldOf = <T>(state: AppState, which: readonly Mirrored[]): T =>
  Object.fromEntries(which.map((name) => [name, told(state, name)])) as T

/** What a window that follows must know of a state. */
export const sharedOf = (state: AppState): Shared => toldOf(state, names)

/** The shared fields that differ; null when none do. */
export function sharedChange(now: AppState, was: AppState): Partial<Shared> | null {
  const changed = names.filter((name) => now[name] !== was[name])
  return changed.length === 0 ? null : toldOf(now, changed)
}

const one = (of: readonly string[]): Rule => ({ is: 'one', of })
const object = (fields: Readonly<Record<string, Rule>>, nullable = false): ObjectRule => ({
  is: 'object',
  fields,
  needs: Object.keys(fields),
  nullable,
})
const number = (low: number, high: number): Rule => ({ is: 'number', low, high })
const yesOrNo: Rule = { is: 'one', of: ['true', 'false'] }
const ids: Rule = { is: 'list', each: one(structureIds), mayBeEmpty: true }

const MOST_STEPS = 100
const MOST_WORDS = 400
const FARTHEST_MM = 2000
const MOST_STROKES = 1e6

/** What each shared field may hold; what may be null besides is listed below. */
const rules: Readonly<Record<Exclude<Mirrored, 'marks' | 'making'>, Rule>> = {
  audience: one(audiences),
  language: one(languageIds),
  mode: one(modes),
  story: one(storyIds),
  step: number(0, MOST_STEPS),
  playing: yesOrNo,
  lesion: object({ disc: one(herniatingDiscs), side: one(sides) }),
  explored: momentRule,
  leading: yesOrNo,
  lookedAway: yesOrNo,
  selection: ids,
  hovered: one(structureIds),
  hoveredRow: ids,
  dissection: object({ hidden: ids, faded: ids, alone: ids, peel: number(0, 1) }),
  labels: one(labelWays),
  section: object(
    {
      plane: one(planes),
      offsetMm: number(-FARTHEST_MM, FARTHEST_MM),
      azimuthDeg: number(-360, 360),
      elevationDeg: number(-90, 90),
      flipped: yesOrNo,
    },
    true,
  ),
  ghost: yesOrNo,
  compare: {
    is: 'object',
    fields: {
      panes: { is: 'list', each: one(paneIds) },
      as: one(compareWays),
      wipe: number(0, 1),
      wide: number(1, 50),
    },
    needs: ['panes', 'as', 'wipe'],
    nullable: true,
  },
  trace: object({ id: one(tracedIds), at: number(0, 1) }, true),
  ride: object({ at: number(0, 1), goes: yesOrNo }, true),
  felt: {
    is: 'list',
    each: object({
      atMm: { is: 'list', each: number(-FARTHEST_MM, FARTHEST_MM), length: 3 },
      place: one(['painted', ...skinAreas]),
      stroke: number(0, MOST_STROKES),
    }),
    mayBeEmpty: true,
  },
  clinicalTerms: yesOrNo,
  captions: yesOrNo,
  spoken: object({ sentence: number(0, MOST_WORDS), word: number(0, MOST_WORDS) }, true),
  help: yesOrNo,
}
const nullable: readonly Mirrored[] = ['hovered', 'making', 'clinicalTerms']

/** No shared field is nested deeper. */
const MOST_LEVELS = 12

/** Truth values as words, so that one set of rules judges all; what is nested deeper than any field is none that a rule allows. */
const worded = (value: unknown, level = 0): unknown => {
  if (typeof value === 'boolean') return String(value)
  if (typeof value !== 'object' || value === null) return value
  if (level > MOST_LEVELS) return 'too deep'
  if (Array.isArray(value)) return value.map((inner) => worded(inner, level + 1))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, worded(inner, level + 1)]))
}

function issuesOf(name: Mirrored, value: unknown): string[] {
  if (value === null && nullable.includes(name)) return []
  if (name === 'marks') return marksIn(value) ? [] : ['marks: expected marks']
  if (name === 'making') return markIn(value) ? [] : ['making: expected a mark']
  if (name === 'dissection' && typeof value === 'object' && value !== null && Reflect.get(value, 'alone') === null)
    return issuesOf(name, { ...value, alone: [] })
  if (name === 'felt' && Array.isArray(value) && value.length > MOST_DABS)
    return [`felt: expected at most ${MOST_DABS} places, got ${value.length}`]
  const issues = issuesWith(rules[name], worded(value), name)
  const known = name === 'compare' && value !== null && issues.length === 0
  return known && compareOf(value as Compare) === null ? ['compare: makes no comparison'] : issues
}

/** What one window says to the other. */
export type Message =
  /** A window that follows has come and knows nothing; `who` tells it from others. */
  | { readonly is: 'hello'; readonly who: number }
  /** It is closed. */
  | { readonly is: 'left'; readonly who: number }
  | { readonly is: 'state'; readonly state: Partial<Shared>; readonly ms: number }
  /** The clock, the camera while it moves, and what is pointed at. */
  | { readonly is: 'frame'; readonly ms: number; readonly view: LiveView | null; readonly at: PointedAt | null }
  /** The window that led is closed. */
  | { readonly is: 'gone' }

const LONGEST_MS = 600_000
const viewRule = object(
  {
    at: { is: 'list', each: one(structureIds) },
    azimuthDeg: number(-360, 360),
    elevationDeg: number(-90, 90),
    spanMm: number(1, 5000),
    panMm: { is: 'list', each: number(-5000, 5000), length: 3 },
  },
  true,
)
const atRule = object(
  {
    rightMm: number(-5000, 5000),
    upMm: number(-5000, 5000),
    nearMm: number(-5000, 5000),
    pane: number(0, MOST_PANES - 1),
  },
  true,
)
const frameRule = object({ is: one(['frame']), ms: number(0, LONGEST_MS), view: viewRule, at: atRule })

/** What is told: a step must be one of its story's. */
type Told = Pick<AppState, 'story' | 'step'>
const first: Told = { story: 'sciatica', step: 0 }
/** Of a story that is not here yet this is judged when it has come. */
export const isTold = ({ story, step }: Told): boolean =>
  Number.isInteger(step) && (!isStoryHere(story) || step < stories[story].steps.length)

/**
 * A message as it may be acted on; null for one that is none. Shared fields are judged one by one: what makes no sense is left out.
 * @param now what is told here, since a message names what has changed alone
 */
export function messageIn(said: unknown, now: Told = first): Message | null {
  if (typeof said !== 'object' || said === null) return null
  const { is, state, ms, who } = said as { is?: unknown; state?: unknown; ms?: unknown; who?: unknown }
  if (is === 'gone') return { is }
  if (is === 'hello' || is === 'left') return typeof who === 'number' && Number.isFinite(who) ? { is, who } : null
  if (is === 'frame') return issuesWith(frameRule, said, 'frame').length === 0 ? (said as Message) : null
  if (is !== 'state' || typeof state !== 'object' || state === null) return null
  if (typeof ms !== 'number' || !(ms >= 0 && ms <= LONGEST_MS)) return null
  const fits = Object.entries(state).filter(
    ([name, value]) => (names as readonly string[]).includes(name) && issuesOf(name as Mirrored, value).length === 0,
  )
  const kept = Object.fromEntries(fits) as Partial<Shared>
  const { story = now.story, step = now.step } = kept
  return isTold({ story, step }) ? { is, state: kept, ms } : null
}
