// Links. Every field is judged alone: one that makes no sense is left out with a notice, and the rest of the link still counts.
//
//   story, step        ids                       t         ms into the step            freeze    1: the clock stands at t
//   lang, audience, mode                         level     L3-L4 L4-L5 L5-S1           side      left right
//
// What the viewer changed on top of the step (units in the names; ranges in story/ranges.ts):
//   depthMm type zone migrationMm                of the herniation
//   towards towardsAmount                        what its type is on its way to, and how far, 0..1: both or neither
//   ageYears inflammation sensitivity monthsSinceOnset irritatedHours variant
//   posture lumbarFlexionDeg hipFlexionDeg kneeFlexionDeg   (hips and knees: both sides alike)
//   piriformisTension glutealTension             of the side the story is told for
//   stroke pressureKpa minutes phase             of the hands
//   handXMm handYMm restedMinutes                where they are led to, and since when they rest
//   azimuthDeg elevationDeg spanMm               of the view
//   skin muscle bone disc ligament nerve hand       how solid each layer is, 0..1
//   cutaway glow zones                           0..1
import type { Side } from '../anatomy/structures.ts'
import { type Language, languages } from '../i18n/index.ts'
import type { NoticeId } from '../i18n/messages.ts'
import { languageFor } from '../i18n/preferred.ts'
import { herniatingDiscs } from '../mechanics/condition.ts'
import { audiences } from '../story/audience.ts'
import type { Moment } from '../story/moment.ts'
import { type Rule, ruleAt } from '../story/ranges.ts'
import { type StoryId, stories } from '../story/stories/index.ts'
import type { DeepPartial } from '../story/story.ts'
import { type AppState, initialState, type Lesion, modes } from './store.ts'

type Paths = readonly (readonly string[])[]
const both = (...path: string[]): Paths => [
  [...path, 'left'],
  [...path, 'right'],
]

/** Where in a moment each parameter goes; several places get the same value. */
const fields: Readonly<Record<string, (side: Side) => Paths>> = {
  depthMm: () => [['condition', 'herniation', 'depthMm']],
  type: () => [['condition', 'herniation', 'type']],
  zone: () => [['condition', 'herniation', 'zone']],
  migrationMm: () => [['condition', 'herniation', 'migrationMm']],
  towards: () => [['condition', 'herniation', 'towards', 'type']],
  towardsAmount: () => [['condition', 'herniation', 'towards', 'amount']],
  ageYears: () => [['condition', 'ageYears']],
  inflammation: () => [['condition', 'inflammation']],
  sensitivity: () => [['condition', 'sensitivity']],
  monthsSinceOnset: () => [['condition', 'monthsSinceOnset']],
  irritatedHours: () => [['condition', 'irritatedHours']],
  variant: () => [['condition', 'variant']],
  posture: () => [['posture', 'name']],
  lumbarFlexionDeg: () => [['posture', 'lumbarFlexionDeg']],
  hipFlexionDeg: () => both('posture', 'hipFlexionDeg'),
  kneeFlexionDeg: () => both('posture', 'kneeFlexionDeg'),
  piriformisTension: (side) => [['condition', 'muscleTension', `piriformis-${side}`]],
  glutealTension: (side) => [['condition', 'muscleTension', `gluteus-maximus-${side}`]],
  stroke: () => [['touch', 'stroke']],
  pressureKpa: () => [['touch', 'pressureKpa']],
  minutes: () => [['touch', 'minutes']],
  phase: () => [['touch', 'phase']],
  handXMm: () => [['touch', 'place', 'xMm']],
  handYMm: () => [['touch', 'place', 'yMm']],
  restedMinutes: () => [['touch', 'restedMinutes']],
  azimuthDeg: () => [['view', 'azimuthDeg']],
  elevationDeg: () => [['view', 'elevationDeg']],
  spanMm: () => [['view', 'spanMm']],
  skin: () => [['show', 'layers', 'skin']],
  muscle: () => [['show', 'layers', 'muscle']],
  bone: () => [['show', 'layers', 'bone']],
  disc: () => [['show', 'layers', 'disc']],
  ligament: () => [['show', 'layers', 'ligament']],
  nerve: () => [['show', 'layers', 'nerve']],
  hand: () => [['show', 'layers', 'hand']],
  cutaway: () => [['show', 'discCutaway']],
  glow: () => [['show', 'glow']],
  zones: () => [['show', 'zones']],
}

/** The parameters of a link that change the moment. */
export const momentParameters = Object.keys(fields)

const oneOf = <T extends string>(allowed: readonly T[], text: string): T | undefined =>
  allowed.find((one) => one === text)

function parsed(rule: Rule, text: string): string | number | undefined {
  if (rule.is === 'one') return oneOf(rule.of, text)
  if (rule.is !== 'number' || text.trim() === '') return undefined
  const value = Number(text)
  return value >= rule.low && value <= rule.high ? value : undefined
}

interface Tree {
  [key: string]: Tree | string | number
}

function put(tree: Tree, path: readonly string[], value: string | number): void {
  let branch = tree
  for (const key of path.slice(0, -1)) {
    const next = branch[key]
    if (typeof next === 'object') branch = next
    else {
      const made: Tree = {}
      branch[key] = made
      branch = made
    }
  }
  branch[path[path.length - 1]!] = value
}

function get(tree: unknown, path: readonly string[]): unknown {
  let value = tree
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return value
}

/** What a link asks for. */
export interface Link {
  readonly state: AppState
  readonly ms: number
  readonly frozen: boolean
}

/**
 * Reads a link. What it says of nothing stays as it is in a fresh page; what makes no sense becomes a notice.
 * @param preferred the viewer's languages by BCP 47 tag, best first: the page speaks the first that it has
 */
export function readLink(query: URLSearchParams, preferred: readonly string[] = []): Link {
  const notices: NoticeId[] = []
  const complain = (notice: NoticeId): void => {
    if (!notices.includes(notice)) notices.push(notice)
  }
  function read<T>(name: string, parse: (text: string) => T | undefined, otherwise: T, notice: NoticeId): T {
    const text = query.get(name)
    if (text === null) return otherwise
    const value = parse(text)
    if (value === undefined) complain(notice)
    return value ?? otherwise
  }
  const choose = <T extends string>(
    name: string,
    allowed: readonly T[],
    otherwise: T,
    notice: NoticeId = 'link-value',
  ): T => read(name, (text) => oneOf(allowed, text), otherwise, notice)

  const story = choose('story', Object.keys(stories) as StoryId[], initialState.story, 'link-story')
  const { steps } = stories[story]
  const step = read(
    'step',
    (text) => {
      const index = steps.findIndex(({ id }) => id === text)
      return index < 0 ? undefined : index
    },
    initialState.step,
    'link-step',
  )
  const { lengthMs } = steps[step]!
  const ms = read(
    't',
    (text) => parsed({ is: 'number', low: 0, high: lengthMs }, text) as number | undefined,
    0,
    'link-value',
  )
  const lesion: Lesion = {
    disc: choose('level', herniatingDiscs, initialState.lesion.disc),
    side: choose('side', ['left', 'right'] as const, initialState.lesion.side),
  }
  const values = new Map<string, string | number>()
  for (const [name, pathsFor] of Object.entries(fields)) {
    const value = read(name, (text) => parsed(ruleAt(pathsFor(lesion.side)[0]!), text), undefined, 'link-value')
    if (value !== undefined) values.set(name, value)
  }
  // Half of a way from type to type is no way.
  if (values.has('towards') !== values.has('towardsAmount')) {
    complain('link-value')
    for (const name of ['towards', 'towardsAmount']) values.delete(name)
  }
  const explored: Tree = {}
  for (const [name, value] of values) for (const path of fields[name]!(lesion.side)) put(explored, path, value)
  const state: AppState = {
    ...initialState,
    story,
    step,
    lesion,
    language: choose('lang', Object.keys(languages) as Language[], languageFor(preferred) ?? initialState.language),
    audience: choose('audience', audiences, initialState.audience),
    mode: choose('mode', modes, initialState.mode),
    explored: explored as DeepPartial<Moment>,
    lookedAway: 'view' in explored,
    notices,
  }
  return { state, ms, frozen: query.get('freeze') === '1' }
}

const rounded = (value: unknown): string =>
  typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : String(value)

/** The link to what this viewer sees, with what is as in a fresh page left out. `ms` null: the start of the step. */
export function writeLink(state: AppState, ms: number | null = null): URLSearchParams {
  const query = new URLSearchParams()
  const say = (name: string, value: string, fresh: string): void => {
    if (value !== fresh) query.set(name, value)
  }
  say('story', state.story, initialState.story)
  query.set('step', stories[state.story].steps[state.step]!.id)
  if (ms !== null && ms > 0) query.set('t', String(Math.round(ms)))
  // What a fresh page speaks differs from device to device.
  query.set('lang', state.language)
  say('audience', state.audience, initialState.audience)
  say('mode', state.mode, initialState.mode)
  say('level', state.lesion.disc, initialState.lesion.disc)
  say('side', state.lesion.side, initialState.lesion.side)
  for (const [name, pathsFor] of Object.entries(fields)) {
    const value = get(state.explored, pathsFor(state.lesion.side)[0]!)
    if (value !== undefined) query.set(name, rounded(value))
  }
  return query
}
