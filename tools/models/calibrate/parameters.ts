import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Bounds } from '../sdf/field.ts'
import type { VertebraForm } from '../shapes/vertebra-form.ts'

/** One free number of a form: where it stands, and how far the search may take it from its present value. */
export interface Parameter {
  readonly path: readonly string[]
  readonly value: number
  readonly reach: number
  readonly least: number
  /** What the result is rounded to. */
  readonly grain: number
}

type Kind = readonly [reach: number, grain: number, least: number]

const ANYWHERE = Number.NEGATIVE_INFINITY
const place: Kind = [4, 0.5, ANYWHERE]
const width: Kind = [3, 0.5, 3]
const thickness: Kind = [2, 0.5, 2]
const plate: Kind = [1.5, 0.5, 4]
const turn: Kind = [15, 1, ANYWHERE]
const share: Kind = [0.12, 0.01, 0.7]

const section: readonly Kind[] = [place, place, place, width, width, turn]
const knobPlace: Kind = [1.5, 0.5, ANYWHERE]
const knobSize: Kind = [0.5, 0.5, 2]
const knob: readonly Kind[] = [knobPlace, knobPlace, knobPlace, knobSize, knobSize]

/** What each number of a row means, by the name it stands under. */
const rows: Readonly<Record<string, readonly Kind[]>> = {
  pedicle: section,
  superior: section,
  inferior: section,
  transverse: section,
  mammillary: knob,
  accessory: knob,
  lamina: [place, place, place, thickness],
  spinous: [place, place, plate],
}

const single: Readonly<Record<string, Kind>> = {
  'body.flare': [1.2, 0.1, 1.5],
  'body.waistForwardMm': [2, 0.5, ANYWHERE],
  'canal.roundMm': [2, 0.5, 2],
  'canal.lean': [0.25, 0.05, ANYWHERE],
  'canal.backMm': [2, 0.5, ANYWHERE],
}

function kindOf(path: readonly string[]): Kind {
  const [group = '', second] = path
  const index = Number(path.at(-1))
  if (group === 'body' && Number.isInteger(index)) return share
  if (second === 'waistMm') return [1.5, 0.5, 3]
  if (group === 'fillets') return [3, 0.5, 1]
  const kind = single[path.join('.')] ?? rows[group]?.[index]
  if (!kind) throw new Error(`calibrate: no bounds are known for ${path.join('.')}`)
  return kind
}

/** Numbers that must stay: the lamina meets the midline, and an upright section of the pedicle does not turn. */
const isFixed = (path: readonly string[]): boolean =>
  (path[0] === 'lamina' && path[2] === '0' && path[3] === '0') || (path[0] === 'pedicle' && path[2] === '5')

/** The free numbers of a form, or only those in the named groups. */
export function parametersOf(form: VertebraForm, groups: readonly string[]): readonly Parameter[] {
  const found: Parameter[] = []
  const visit = (at: unknown, path: readonly string[]): void => {
    if (typeof at === 'number') {
      if (isFixed(path) || (groups.length > 0 && !groups.includes(path[0]!))) return
      const [reach, grain, least] = kindOf(path)
      found.push({ path, value: at, reach, grain, least })
    } else for (const [key, value] of Object.entries(at as object)) visit(value, [...path, key])
  }
  visit(form, [])
  const unknown = groups.filter((group) => !(group in form))
  if (unknown.length > 0)
    throw new Error(`--free: expected some of ${Object.keys(form).join(', ')}, got ${unknown.join(', ')}`)
  return found
}

/** Triples of free numbers that mean the same of three sections or points in a row, by their places in the list. */
export function inRows(parameters: readonly Parameter[]): readonly (readonly [number, number, number])[] {
  const at = new Map(parameters.map(({ path }, i) => [path.join('.'), i]))
  return parameters.flatMap(({ path }, i) =>
    path.flatMap((key, k) => {
      if (!Number.isInteger(Number(key)) || (k === path.length - 1 && path[1] !== 'waistMm')) return []
      const beside = (step: number): number | undefined =>
        at.get(path.map((other, j) => (j === k ? String(Number(key) + step) : other)).join('.'))
      const [before, after] = [beside(-1), beside(1)]
      return before === undefined || after === undefined ? [] : [[before, i, after] as const]
    }),
  )
}

/** The form with its free numbers moved: each by a share of its reach, -1..1. */
export function formAt(form: VertebraForm, parameters: readonly Parameter[], shares: ArrayLike<number>): VertebraForm {
  return withValues(
    form,
    parameters,
    parameters.map(({ value, reach, least }, i) => Math.max(value + reach * shares[i]!, least)),
  )
}

/** The box round a number's own group and what it may reach, grown by `marginMm`; null where the number shapes the whole bone. */
export function boxOf(form: VertebraForm, { path }: Parameter, marginMm: number): Bounds | null {
  const group = path[0]!
  if (!(group in rows)) return null
  const points = rowsIn(form[group as keyof VertebraForm]).map((row): Vec3 => {
    if (group === 'spinous') return [0, row[0]!, row[1]!]
    return [row[0]!, row[1]!, row[2]!]
  })
  const grow = marginMm + place[0]
  const edge = (axis: 0 | 1 | 2, way: 1 | -1): number => way * (Math.max(...points.map((p) => way * p[axis])) + grow)
  return { min: [edge(0, -1), edge(1, -1), edge(2, -1)], max: [edge(0, 1), edge(1, 1), edge(2, 1)] }
}

/** Every row of coordinates in a group; the spinous plate's bare thicknesses are none. */
function rowsIn(at: unknown): readonly (readonly number[])[] {
  if (!Array.isArray(at))
    return Object.entries(at as object).flatMap(([key, value]) => (key === 'waistMm' ? [] : rowsIn(value)))
  return at.every((x) => typeof x === 'number') ? [at] : at.flatMap(rowsIn)
}

/** The form with every free number rounded to its grain. */
export function rounded(form: VertebraForm, parameters: readonly Parameter[]): VertebraForm {
  const current = parameters.map(({ path, grain }) => {
    const per = Math.round(1 / grain)
    return Math.round((read(form, path) as number) * per) / per
  })
  return withValues(form, parameters, current)
}

const read = (form: VertebraForm, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], form)

function withValues(form: VertebraForm, parameters: readonly Parameter[], values: readonly number[]): VertebraForm {
  const copy = structuredClone(form)
  for (const [i, { path }] of parameters.entries()) {
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy)
    ;(holder as Record<string, number>)[path.at(-1)!] = values[i]!
  }
  return copy
}
