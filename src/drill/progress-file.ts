import { type CardId, cardOf } from './deck.ts'
import { DAY_MS, LONGEST_DAYS, type Memory } from './memory.ts'
import type { Progress } from './progress.ts'

// The file that progress is taken along in, and what the device keeps:
//
//   {
//     "kind": "sciatica-drill",
//     "version": 1,
//     "cards": {
//       "find/piriformis": {
//         "due": "2026-12-03T17:20:00.000Z",    when it is asked again
//         "last": "2026-11-28T17:20:00.000Z",   when it was last asked, not after `due`
//         "stabilityDays": 4.71,                0.001..36500, see FSRS
//         "difficulty": 5.28,                   1..10, see FSRS
//         "reps": 3, "lapses": 1                how often it was asked; how often it had been forgotten, at most as often
//       }
//     }
//   }

const KIND = 'sciatica-drill'
const VERSION = 1

/** What a place in the file may hold. The viewer is told in their language. */
export type Expected =
  | { readonly is: 'json' | 'object' | 'date' | 'card' }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly low: number; readonly high: number; readonly whole: boolean }

/** Something in a file that makes no sense: where, what was expected there, and what came. */
export interface Issue {
  readonly place: string
  readonly expected: Expected
  readonly got: string
}

/** A file that was read: what in it makes sense, and what does not. `progress` null where the file is none of ours. */
export interface Reading {
  readonly progress: Progress | null
  readonly issues: readonly Issue[]
}

const iso = (ms: number): string => new Date(ms).toISOString()

/** Progress as the text of a file. */
export function written(progress: Progress): string {
  const cards = Object.fromEntries(
    (Object.entries(progress) as [CardId, Memory][])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { dueMs, lastMs, ...rest }]) => [id, { due: iso(dueMs), last: iso(lastMs), ...rest }]),
  )
  return `${JSON.stringify({ kind: KIND, version: VERSION, cards }, null, 1)}\n`
}

const LONGEST_SHOWN = 40
const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'undefined'
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Dates that a clock may show, in whole milliseconds: years 1971 to 9998. */
const FIRST_MS = 365 * DAY_MS
const LAST_MS = 253_000_000_000_000

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

type Range = Expected & { readonly is: 'number' }
const positive: Range = { is: 'number', low: 0.001, high: 36_500, whole: false }
const hardness: Range = { is: 'number', low: 1, high: 10, whole: false }
const MOST_REPS = 1_000_000

function readMemory(value: unknown, place: string, issues: Issue[]): Memory | null {
  const before = issues.length
  if (!isObject(value)) {
    issues.push({ place, expected: { is: 'object' }, got: shown(value) })
    return null
  }
  const number = (key: string, expected: Range): number => {
    const found = value[key]
    const { low, high, whole } = expected
    // A nothing below nothing (-0) is nothing.
    if (typeof found === 'number' && found >= low && found <= high && (!whole || Number.isInteger(found)))
      return found + 0
    issues.push({ place: `${place}.${key}`, expected, got: shown(found) })
    return low
  }
  const date = (key: string): number => {
    const found = value[key]
    const ms = typeof found === 'string' && ISO.test(found) ? Date.parse(found) : Number.NaN
    if (ms >= FIRST_MS && ms <= LAST_MS) return ms
    issues.push({ place: `${place}.${key}`, expected: { is: 'date' }, got: shown(found) })
    return FIRST_MS
  }
  const lastMs = date('last')
  const dueMs = date('due')
  const reps = number('reps', { is: 'number', low: 1, high: MOST_REPS, whole: true })
  const memory: Memory = {
    stabilityDays: number('stabilityDays', positive),
    difficulty: number('difficulty', hardness),
    lastMs,
    dueMs: Math.min(Math.max(dueMs, lastMs), lastMs + LONGEST_DAYS * DAY_MS),
    reps,
    lapses: number('lapses', { is: 'number', low: 0, high: reps, whole: true }),
  }
  return issues.length > before ? null : memory
}

/** Reads the text of a file, each card by itself: one that makes no sense is left out and named, the rest counts. */
export function read(text: string): Reading {
  const none = (place: string, expected: Expected, got: string): Reading => ({
    progress: null,
    issues: [{ place, expected, got }],
  })
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return none('', { is: 'json' }, shown(text))
  }
  if (!isObject(file)) return none('', { is: 'object' }, shown(file))
  if (file.kind !== KIND) return none('kind', { is: 'text', text: KIND }, shown(file.kind))
  if (file.version !== VERSION)
    return none('version', { is: 'number', low: VERSION, high: VERSION, whole: true }, shown(file.version))
  const { cards } = file
  if (!isObject(cards)) return none('cards', { is: 'object' }, shown(cards))
  const issues: Issue[] = []
  const progress: Partial<Record<CardId, Memory>> = {}
  for (const [id, value] of Object.entries(cards)) {
    const place = `cards["${id}"]`
    if (cardOf(id) === undefined) {
      issues.push({ place, expected: { is: 'card' }, got: shown(id) })
      continue
    }
    const memory = readMemory(value, place, issues)
    if (memory) progress[id as CardId] = memory
  }
  return { progress, issues }
}
