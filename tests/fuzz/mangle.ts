import { random } from '../../src/math/random.ts'

/** How many mangled inputs each gate is given. */
export const MANY = 10_000

const circle: Record<string, unknown> = { is: 'state', explainer: 1 }
circle.self = circle
const deep = (levels: number): unknown => {
  let value: unknown = 1
  for (let i = 0; i < levels; i++) value = i % 2 ? [value] : { view: value }
  return value
}

/** What nobody expects; all of it survives being sent from window to window. */
const strange: readonly unknown[] = [
  ...[null, undefined, true, false, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0, 1, -1, 0.5],
  ...[
    1e308,
    2 ** 53,
    10n,
    '',
    ' ',
    'x',
    'left',
    '__proto__',
    'constructor',
    'toString',
    '\0',
    '\ud800',
    '🦴'.repeat(50),
  ],
  ...['x'.repeat(3000), [], {}, [[]], [null], new Array(3), { length: 4 }, new Date(0), new Map([[1, 2]]), /x/],
  ...[
    new Uint8Array(4),
    new Error('x'),
    JSON.parse('{"__proto__": {"step": 1}, "constructor": 1}'),
    circle,
    deep(6000),
  ],
]

/** A seeded source of choices and of mangled values. */
export interface Mangler {
  /** 0..1 */
  readonly next: () => number
  readonly pick: <T>(list: readonly T[]) => T
  readonly scrap: () => unknown
  /** A copy of a sound value with one to three places of it replaced, taken away, or added to. */
  readonly value: (sound: unknown) => unknown
  /** A text with one to three places of it cut, doubled, swapped or written over. */
  readonly text: (sound: string) => string
}

type Branch = Record<string, unknown> | unknown[]

const copyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyOf)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]))
  return value
}

function branchesIn(value: unknown): Branch[] {
  if (typeof value !== 'object' || value === null) return []
  return [value as Branch, ...Object.values(value).flatMap(branchesIn)]
}

export function mangler(seed: number): Mangler {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const scrap = (): unknown => pick(strange)
  const once = (value: unknown): unknown => {
    const branches = branchesIn(value)
    if (branches.length === 0) return scrap()
    const branch = pick(branches) as Record<string, unknown>
    const key = pick([...Object.keys(branch), 'more'])
    const how = next()
    if (how < 0.6) branch[key] = scrap()
    else if (how < 0.8) delete branch[key]
    else branch[pick(['more', '__proto__x', 'is', key])] = copyOf(branch[key])
    return value
  }
  const value = (sound: unknown): unknown => {
    // Scraps are put in after the copy, and nothing looks into them: some have no end.
    let made = once(copyOf(sound))
    for (let i = 0; i < 2; i++) if (next() < 0.3 && !strange.includes(made)) made = mangledShallow(made)
    return made
  }
  const mangledShallow = (made: unknown): unknown => {
    if (typeof made !== 'object' || made === null) return scrap()
    const branch = made as Record<string, unknown>
    const keys = Object.keys(branch)
    if (keys.length > 0) branch[pick(keys)] = scrap()
    return made
  }
  const text = (sound: string): string => {
    const letters = [...sound]
    for (let i = 0; i <= next() * 3; i++) {
      const at = Math.floor(next() * (letters.length + 1))
      const how = next()
      if (how < 0.25) letters.splice(at, Math.ceil(next() * 12))
      else if (how < 0.5) letters.splice(at, 0, ...letters.slice(at, at + Math.ceil(next() * 12)))
      else if (how < 0.9)
        letters[at] = pick([
          String.fromCharCode(32 + Math.floor(next() * 95)),
          '\0',
          '"',
          '{',
          '-',
          '9',
          '💥',
          '\u202e',
        ])
      else letters.splice(at, 0, pick(['null', '1e999', '-', '__proto__', '[[[[', '}}}', 'NaN', '\ufeff']))
    }
    return letters.join('')
  }
  return { next, pick, scrap, value, text }
}
