import { discIds } from '../anatomy/spine.ts'
import { kinds, muscleIds, sides, structureIds } from '../anatomy/structures.ts'
import { herniatingDiscs, herniationTypes, variants, zones } from '../mechanics/condition.ts'
import { ESTABLISHED_HOURS } from '../mechanics/onset.ts'
import { postureNames } from '../mechanics/posture.ts'
import { strokes } from '../mechanics/touch.ts'

/** What a field of a moment may hold. Objects list their fields; `nullable` ones may also be null. */
export type Rule =
  | { readonly is: 'number'; readonly low: number; readonly high: number }
  | { readonly is: 'one'; readonly of: readonly string[] }
  | { readonly is: 'list'; readonly each: Rule; readonly length?: number }
  | { readonly is: 'object'; readonly fields: Readonly<Record<string, Rule>>; readonly nullable: boolean }

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
    elevationDeg: number(-80, 80),
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

const shown = (value: unknown): string =>
  typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value))

const FEW = 8
const oneOfText = (of: readonly string[]): string =>
  of.length <= FEW ? of.join(', ') : `one of ${of.length} ids such as ${of.slice(0, 3).join(', ')}`

/** Everything in `value` that the rule does not allow, one line each: `place: expected what, got value`. Missing fields are fine. */
export function issuesWith(rule: Rule, value: unknown, place: string): string[] {
  const wrong = (expected: string): string[] => [`${place}: expected ${expected}, got ${shown(value)}`]
  switch (rule.is) {
    case 'number':
      return typeof value === 'number' && value >= rule.low && value <= rule.high
        ? []
        : wrong(`${rule.low} to ${rule.high}`)
    case 'one':
      return typeof value === 'string' && rule.of.includes(value) ? [] : wrong(oneOfText(rule.of))
    case 'list': {
      if (!Array.isArray(value) || (rule.length !== undefined && value.length !== rule.length))
        return wrong(rule.length === undefined ? 'a list' : `${rule.length} numbers`)
      if (value.length === 0) return wrong('at least one')
      return value.flatMap((item: unknown, i) => issuesWith(rule.each, item, `${place}[${i}]`))
    }
    case 'object': {
      if (value === null && rule.nullable) return []
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('an object')
      return Object.entries(value).flatMap(([key, field]) => {
        if (field === undefined) return []
        const inner = Object.hasOwn(rule.fields, key) ? rule.fields[key] : undefined
        const path = place === '' ? key : `${place}.${key}`
        if (!inner) return [`${path}: expected a field of ${oneOfText(Object.keys(rule.fields))}, got "${key}"`]
        return issuesWith(inner, field, path)
      })
    }
  }
}

/** The rule for one field of a moment, by its path. @throws when there is no such field */
export function ruleAt(path: readonly string[]): Rule {
  let rule: Rule | undefined = momentRule
  for (const key of path) rule = rule?.is === 'object' ? rule.fields[key] : undefined
  if (!rule) throw new Error(`momentRule: expected a field of a moment, got ${path.join('.')}`)
  return rule
}
