import { discIds } from '../anatomy/spine.ts'
import { kinds, muscleIds, sides, structureIds } from '../anatomy/structures.ts'
import { herniatingDiscs, herniationTypes, variants, zones } from '../mechanics/condition.ts'
import { ESTABLISHED_HOURS } from '../mechanics/onset.ts'
import { postureNames } from '../mechanics/posture.ts'
import { strokes } from '../mechanics/touch.ts'

/** A list: `called` names its items in messages, by what they are and their place among them. */
export interface ListRule {
  readonly is: 'list'
  readonly each: Rule
  readonly length?: number
  readonly mayBeEmpty?: boolean
  readonly called?: string
}

/** An object lists its fields, and those of them that may not be missing; a `nullable` one may also be null. */
export interface ObjectRule {
  readonly is: 'object'
  readonly fields: Readonly<Record<string, Rule>>
  readonly needs?: readonly string[]
  readonly nullable: boolean
}

/** What a field of a moment or of a story may hold. */
export type Rule =
  | { readonly is: 'number'; readonly low: number; readonly high: number }
  | { readonly is: 'text' }
  | { readonly is: 'one'; readonly of: readonly string[] }
  | ListRule
  | ObjectRule

/** The id that was probably meant by one that nobody knows; null when none is near. */
export type Nearest = (got: string, known: readonly string[]) => string | null
const noneNear: Nearest = () => null

const number = (low: number, high: number): Rule => ({ is: 'number', low, high })
const oneOf = (of: readonly string[]): Rule => ({ is: 'one', of })
const list = (each: Rule, length?: number): Rule => ({ is: 'list', each, ...(length !== undefined && { length }) })
const object = (fields: Readonly<Record<string, Rule>>): Rule => ({ is: 'object', fields, nullable: false })
const orNull = (fields: Readonly<Record<string, Rule>>): Rule => ({ is: 'object', fields, nullable: true })
const each = (keys: readonly string[], rule: Rule): Rule =>
  object(Object.fromEntries(keys.map((key) => [key, rule] as const)))

const share = number(0, 1)
const structures = list(oneOf(structureIds))

/** What each field of a Moment may hold: the one place that links, scripts, stories and their checks go by. */
export const momentRule = object({
  view: object({
    at: structures,
    azimuthDeg: number(-360, 360),
    elevationDeg: number(-90, 90),
    spanMm: number(40, 2000),
    panMm: list(number(-2000, 2000), 3),
    towards: list(object({ at: structures, amount: share })),
  }),
  show: object({
    layers: each(kinds, share),
    structures: each(structureIds, share),
    discCutaway: share,
    signal: orNull({ side: oneOf(sides), at: share }),
    zones: share,
    glow: share,
    spoken: each(structureIds, share),
  }),
  posture: object({
    name: oneOf(postureNames),
    lumbarFlexionDeg: number(-25, 60),
    hipFlexionDeg: each(sides, number(-15, 120)),
    kneeFlexionDeg: each(sides, number(0, 140)),
    loadMpa: number(0, 3),
  }),
  condition: object({
    ageYears: number(20, 90),
    discs: each(discIds, object({ heightFraction: number(0.5, 1.2), waterFraction: share })),
    herniation: orNull({
      disc: oneOf(herniatingDiscs),
      side: oneOf(sides),
      zone: oneOf(zones),
      type: oneOf(herniationTypes),
      depthMm: number(0, 12),
      migrationMm: number(-15, 15),
      towards: object({ type: oneOf(herniationTypes), amount: share }),
    }),
    inflammation: share,
    sensitivity: share,
    muscleTension: each(muscleIds, share),
    variant: oneOf(variants),
    monthsSinceOnset: number(0, 24),
    irritatedHours: number(0, ESTABLISHED_HOURS),
  }),
  touch: orNull({
    target: oneOf(muscleIds),
    stroke: oneOf(strokes),
    pressureKpa: number(0, 50),
    phase: share,
    minutes: number(0, 120),
    place: object({ xMm: number(-125, 125), yMm: number(-175, 130) }),
    restedMinutes: number(0, 120),
  }),
})

const LONGEST_SHOWN = 200
const short = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text)

/** A value as a message shows it; scripts and other windows can hand over what no JSON holds, such as an object within itself. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `"${short(value)}"`
  try {
    return short(JSON.stringify(value) ?? String(value))
  } catch {
    return typeof value === 'object' ? 'an object that cannot be written down' : String(value)
  }
}

const FEW = 8
const oneOfText = (of: readonly string[]): string =>
  of.length <= FEW ? of.join(', ') : `one of ${of.length} ids such as ${of.slice(0, 3).join(', ')}`

const meant = (near: string | null): string => (near === null ? '' : `; did you mean "${near}"?`)

/** What a rule expects, in a few words. */
function kindOf(rule: Rule): string {
  switch (rule.is) {
    case 'number':
      return `${rule.low} to ${rule.high}`
    case 'text':
      return 'words'
    case 'one':
      return oneOfText(rule.of)
    case 'list':
      return 'a list'
    case 'object':
      return 'an object'
  }
}

function listIssues(rule: ListRule, value: unknown, place: string, nearest: Nearest): string[] {
  const wrong = (expected: string): string[] => [`${place}: expected ${expected}, got ${shown(value)}`]
  if (!Array.isArray(value) || (rule.length !== undefined && value.length !== rule.length))
    return wrong(rule.length === undefined ? 'a list' : `${rule.length} numbers`)
  if (value.length === 0 && !rule.mayBeEmpty) return wrong('at least one')
  const owner = place.replace(/\.[^.]*$/, '')
  return value.flatMap((item: unknown, i) =>
    issuesWith(rule.each, item, rule.called ? `${owner} ${rule.called} ${i + 1}` : `${place}[${i}]`, nearest),
  )
}

function objectIssues(rule: ObjectRule, value: unknown, place: string, nearest: Nearest): string[] {
  if (value === null && rule.nullable) return []
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${place}: expected an object, got ${shown(value)}`]
  const known = Object.keys(rule.fields)
  const path = (key: string): string => (place === '' ? key : `${place}.${key}`)
  const missing = (rule.needs ?? []).filter((key) => (value as Record<string, unknown>)[key] === undefined)
  return [
    ...missing.map((key) => `${path(key)}: expected ${kindOf(rule.fields[key]!)}, got none`),
    ...Object.entries(value).flatMap(([key, field]) => {
      if (field === undefined) return []
      const inner = Object.hasOwn(rule.fields, key) ? rule.fields[key] : undefined
      if (inner) return issuesWith(inner, field, path(key), nearest)
      return [`${path(key)}: expected a field of ${oneOfText(known)}, got "${key}"${meant(nearest(key, known))}`]
    }),
  ]
}

/**
 * Everything in `value` that the rule does not allow, one line each: `place: expected what, got value`. Missing fields are fine
 * unless the rule needs them. `nearest` may name the id that was meant.
 */
export function issuesWith(rule: Rule, value: unknown, place: string, nearest: Nearest = noneNear): string[] {
  const wrong = (hint = ''): string[] => [`${place}: expected ${kindOf(rule)}, got ${shown(value)}${hint}`]
  switch (rule.is) {
    case 'number':
      return typeof value === 'number' && value >= rule.low && value <= rule.high ? [] : wrong()
    case 'text':
      return typeof value === 'string' && value.trim() !== '' ? [] : wrong()
    case 'one':
      if (typeof value !== 'string') return wrong()
      return rule.of.includes(value) ? [] : wrong(meant(nearest(value, rule.of)))
    case 'list':
      return listIssues(rule, value, place, nearest)
    case 'object':
      return objectIssues(rule, value, place, nearest)
  }
}

/** The rule for one field of a moment, by its path. @throws when there is no such field */
export function ruleAt(path: readonly string[]): Rule {
  let rule: Rule | undefined = momentRule
  for (const key of path) rule = rule?.is === 'object' ? rule.fields[key] : undefined
  if (!rule) throw new Error(`momentRule: expected a field of a moment, got ${path.join('.')}`)
  return rule
}
