// Links. Every field is judged alone: one that makes no sense is left out with a notice, and the rest of the link still counts.
//
//   story, step        ids                       t         ms into the step            freeze    1: the clock stands at t
//   lang, audience, mode                         level     L3-L4 L4-L5 L5-S1           side      left right
//
// What the viewer changed on top of the step (units in the names; ranges in story/ranges.ts):
//   depthMm type zone migrationMm                of the herniation
//   towards towardsAmount                        what its type is on its way to, and how far, 0..1: both or neither
//   ageYears inflammation sensitivity monthsSinceOnset irritatedHours variant
//   height-T12-L1 water-T12-L1 ...               of one disc, as shares of a young one
//   posture lumbarFlexionDeg loadMpa
//   hipFlexionDeg kneeFlexionDeg                 both sides alike; hipLeftDeg hipRightDeg kneeLeftDeg kneeRightDeg where they are not
//   piriformisTension glutealTension backTension of the side of the lesion; tense-ID of one muscle where its group is not alike
//   stroke pressureKpa minutes phase             of the hands
//   handXMm handYMm restedMinutes                where they are led to, and since when they rest
//   azimuthDeg elevationDeg spanMm               of the view
//   at panMm                                     ids it looks at, and x,y,z of how far the picture is slid from their middle
//   skin muscle bone disc ligament nerve hand       how solid each layer is, 0..1
//   cutaway glow zones                           0..1
//
// What the viewer took off the body and works with (lists of ids are set off by commas):
//   hidden faded alone peel                      peel 0..1
//   selected                                     ids, the last of them with its card open
//   tool labels                                  while exploring; tool=none for no panel
//   ghost                                        1: the healthy body is outlined over what has moved
//   compare                                      of a consultation: two or three of healthy affected recovered before after; of two also :wipe:0..1
//   trace                                        id:at, a nerve and a place along it, 0..1
//   ride                                         0..1 of the way along what is traced
//   section                                      plane:offsetMm, of a free plane also :azimuthDeg:elevationDeg; then :flipped
import { discIds } from '../anatomy/spine.ts'
import { type MuscleId, muscleIds, type Side, type StructureId, structureIds } from '../anatomy/structures.ts'
import type { NoticeId } from '../i18n/messages.ts'
import { languageFor } from '../i18n/preferred.ts'
import { herniatingDiscs } from '../mechanics/condition.ts'
import type { TracePlace } from '../mechanics/tracing/trace.ts'
import { audiences } from '../story/audience.ts'
import type { Moment } from '../story/moment.ts'
import { muscleGroups } from '../story/muscle-groups.ts'
import { type ListRule, type Rule, ruleAt } from '../story/ranges.ts'
import { type StoryId, stories, storyIds } from '../story/stories/index.ts'
import type { DeepPartial } from '../story/story.ts'
import { languageIds } from '../story/words.ts'
import { type Compare, compareIn, compareOut } from './comparing.ts'
import { type Dissection, intact } from './dissection.ts'
import { isFree, modes } from './mode.ts'
import { type Ride, tracedIds } from './ride.ts'
import { same } from './same.ts'
import { planes, type Section } from './section.ts'
import { type AppState, initialState, type Lesion } from './store.ts'
import { labelWays, tools } from './tool.ts'

type Paths = readonly (readonly string[])[]
const both = (...path: string[]): Paths => [
  [...path, 'left'],
  [...path, 'right'],
]

const tension = (...ids: MuscleId[]): Paths => ids.map((id) => ['condition', 'muscleTension', id])
/** A parameter for each of some ids, by its name and where it goes. */
const each = <T extends string>(
  ids: readonly T[],
  name: (id: T) => string,
  path: (id: T) => readonly string[],
): Record<string, () => Paths> => Object.fromEntries(ids.map((id) => [name(id), () => [path(id)]]))

/** Where in a moment each parameter goes; several places get the same value. A place of its own comes after those it shares. */
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
  ...each(
    discIds,
    (disc) => `height-${disc}`,
    (disc) => ['condition', 'discs', disc, 'heightFraction'],
  ),
  ...each(
    discIds,
    (disc) => `water-${disc}`,
    (disc) => ['condition', 'discs', disc, 'waterFraction'],
  ),
  posture: () => [['posture', 'name']],
  loadMpa: () => [['posture', 'loadMpa']],
  lumbarFlexionDeg: () => [['posture', 'lumbarFlexionDeg']],
  hipFlexionDeg: () => both('posture', 'hipFlexionDeg'),
  kneeFlexionDeg: () => both('posture', 'kneeFlexionDeg'),
  hipLeftDeg: () => [['posture', 'hipFlexionDeg', 'left']],
  hipRightDeg: () => [['posture', 'hipFlexionDeg', 'right']],
  kneeLeftDeg: () => [['posture', 'kneeFlexionDeg', 'left']],
  kneeRightDeg: () => [['posture', 'kneeFlexionDeg', 'right']],
  piriformisTension: (side) => tension(...muscleGroups.piriformis[side]),
  glutealTension: (side) => tension(...muscleGroups.gluteals[side]),
  backTension: (side) => tension(...muscleGroups.back[side]),
  ...each(
    muscleIds,
    (id) => `tense-${id}`,
    (id) => ['condition', 'muscleTension', id],
  ),
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
  at: () => [['view', 'at']],
  panMm: () => [['view', 'panMm']],
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

type Value = string | number | readonly (string | number)[]

const MOST_ITEMS = 40

function parsedList(rule: ListRule, text: string): Value | undefined {
  const items = text.split(',')
  if (rule.length !== undefined ? items.length !== rule.length : items.length > MOST_ITEMS) return undefined
  const values = items.map((item) => parsed(rule.each, item))
  return values.every((value) => typeof value === 'string' || typeof value === 'number') ? values : undefined
}

function parsed(rule: Rule, text: string): Value | undefined {
  if (rule.is === 'one') return oneOf(rule.of, text)
  if (rule.is === 'list') return parsedList(rule, text)
  if (rule.is !== 'number' || text.trim() === '') return undefined
  const value = Number(text)
  return value >= rule.low && value <= rule.high ? value : undefined
}

interface Tree {
  [key: string]: Tree | Value
}

function put(tree: Tree, path: readonly string[], value: Value): void {
  let branch = tree
  for (const key of path.slice(0, -1)) {
    const next = branch[key]
    if (typeof next === 'object' && !Array.isArray(next)) branch = next as Tree
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

function listed(text: string): readonly StructureId[] | undefined {
  const ids = text.split(',').map((id) => oneOf(structureIds, id))
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined
}

/** Within the body, mm, and any direction, degrees. */
const FARTHEST_MM = 1200

function sectionIn(text: string): Section | undefined {
  const [name = '', ...rest] = text.split(':')
  const plane = oneOf(planes, name)
  const flipped = rest.at(-1) === 'flipped'
  const numbers = (flipped ? rest.slice(0, -1) : rest).map((item) => (item === '' ? Number.NaN : Number(item)))
  const [offsetMm = Number.NaN, azimuthDeg = 0, elevationDeg = 0] = numbers
  const fits =
    plane !== undefined &&
    numbers.length === (plane === 'free' ? 3 : 1) &&
    Math.abs(offsetMm) <= FARTHEST_MM &&
    Math.abs(azimuthDeg) <= 360 &&
    Math.abs(elevationDeg) <= 90
  return fits ? { plane, offsetMm, azimuthDeg, elevationDeg, flipped } : undefined
}

function traceIn(text: string): TracePlace | undefined {
  const [name = '', at = '0', ...more] = text.split(':')
  const id = oneOf(tracedIds, name)
  const place = parsed({ is: 'number', low: 0, high: 1 }, at)
  return id !== undefined && more.length === 0 && typeof place === 'number' ? { id, at: place } : undefined
}

const rideIn = (text: string): Ride | undefined => {
  const at = parsed({ is: 'number', low: 0, high: 1 }, text)
  return typeof at === 'number' ? { at, goes: false } : undefined
}

function sectionOut({ plane, offsetMm, azimuthDeg, elevationDeg, flipped }: Section): string {
  const numbers = plane === 'free' ? [offsetMm, azimuthDeg, elevationDeg] : [offsetMm]
  return [plane, ...numbers.map(rounded), ...(flipped ? ['flipped'] : [])].join(':')
}

/** What a link asks for. */
export interface Link {
  readonly state: AppState
  readonly ms: number
  readonly frozen: boolean
}

/** The story that a link asks for: it must be here before the rest of the link can be read. */
export const storyIn = (query: URLSearchParams): StoryId =>
  oneOf(storyIds, query.get('story') ?? '') ?? initialState.story

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

  const story = choose('story', storyIds, initialState.story, 'link-story')
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
  const values = new Map<string, Value>()
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
  const ids = (name: string): readonly StructureId[] | null =>
    read<readonly StructureId[] | null>(name, listed, null, 'link-value')
  const dissection: Dissection = {
    hidden: ids('hidden') ?? intact.hidden,
    faded: ids('faded') ?? intact.faded,
    alone: ids('alone'),
    peel: read(
      'peel',
      (text) => parsed({ is: 'number', low: 0, high: 1 }, text) as number | undefined,
      intact.peel,
      'link-value',
    ),
  }
  const trace = read<TracePlace | null>('trace', traceIn, null, 'link-value')
  const ride = read<Ride | null>('ride', rideIn, null, 'link-value')
  // There is nothing to ride along.
  if (ride && !trace) complain('link-value')
  const tool = choose('tool', [...tools, 'none'], initialState.tool ?? 'none')
  const mode = choose('mode', modes, initialState.mode)
  const state: AppState = {
    ...initialState,
    dissection,
    selection: ids('selected') ?? initialState.selection,
    tool: tool === 'none' ? null : tool,
    labels: choose('labels', labelWays, initialState.labels),
    trace,
    ride: trace && ride,
    section: read<Section | null>('section', sectionIn, null, 'link-value'),
    ghost: choose('ghost', ['0', '1'], '0') === '1',
    compare: read<Compare | null>('compare', compareIn, null, 'link-value'),
    story,
    step,
    lesion,
    language: choose('lang', languageIds, languageFor(preferred) ?? initialState.language),
    audience: choose('audience', audiences, initialState.audience),
    mode,
    shared: mode === 'clinic',
    explored: explored as DeepPartial<Moment>,
    lookedAway: 'view' in explored,
    notices,
  }
  return { state, ms, frozen: query.get('freeze') === '1' }
}

const rounded = (value: unknown): string =>
  typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : String(value)

const written = (value: unknown): string => (Array.isArray(value) ? value.map(rounded).join(',') : rounded(value))

/** Where what is explored has its herniation: a link says its level and side once. */
function lesionOf({ mode, lesion, explored }: AppState): Lesion {
  const { disc = lesion.disc, side = lesion.side } = (isFree(mode) && explored.condition?.herniation) || {}
  return { disc, side }
}

/** The link to what this viewer sees (while they are asked: saw before), with what is as in a fresh page left out. `ms` null: the start of the step. */
export function writeLink(now: AppState, ms: number | null = null): URLSearchParams {
  const state = now.quiz === null ? now : { ...now, ...now.quiz.before }
  const query = new URLSearchParams()
  const say = (name: string, value: string, fresh: string): void => {
    if (value !== fresh) query.set(name, value)
  }
  say('story', state.story, initialState.story)
  query.set('step', stories[state.story].steps[state.step]!.id)
  if (ms !== null && Math.round(ms) > 0) query.set('t', String(Math.round(ms)))
  // What a fresh page speaks differs from device to device.
  query.set('lang', state.language)
  say('audience', state.audience, initialState.audience)
  say('mode', state.mode, initialState.mode)
  const lesion = lesionOf(state)
  say('level', lesion.disc, initialState.lesion.disc)
  say('side', lesion.side, initialState.lesion.side)
  // What shares a parameter is said once where it is alike, and each by itself where it is not.
  const said = new Set<string>()
  for (const [name, pathsFor] of Object.entries(fields)) {
    const paths = pathsFor(lesion.side)
    const values = paths.map((path) => get(state.explored, path))
    const keys = paths.map((path) => path.join('.'))
    if (values[0] === undefined || !values.every((value) => same(value, values[0])) || said.has(keys[0]!)) continue
    query.set(name, written(values[0]))
    for (const key of keys) said.add(key)
  }
  const { hidden, faded, alone, peel } = state.dissection
  say('hidden', hidden.join(), '')
  say('faded', faded.join(), '')
  if (alone) say('alone', alone.join(), '')
  say('peel', rounded(peel), rounded(intact.peel))
  if (state.ghost) query.set('ghost', '1')
  if (state.compare) query.set('compare', compareOut(state.compare))
  say('section', state.section ? sectionOut(state.section) : '', '')
  if (state.trace) query.set('trace', `${state.trace.id}:${rounded(state.trace.at)}`)
  // Where it is on its way it will not be when the link is opened.
  if (state.ride && !state.ride.goes) query.set('ride', rounded(state.ride.at))
  say('labels', state.labels, initialState.labels)
  say('selected', state.selection.join(), '')
  if (isFree(state.mode)) say('tool', state.tool ?? 'none', initialState.tool ?? 'none')
  return query
}
