import { type FSRSState, fsrs, Rating } from 'ts-fsrs'

/** How an answer went. */
export const grades = ['again', 'hard', 'good', 'easy'] as const
export type Grade = (typeof grades)[number]

/** What is kept of one card: how firmly it is held, and when it is asked again. Times in ms since 1970. */
export interface Memory {
  /** Days after which nine of ten would still know it (FSRS). */
  readonly stabilityDays: number
  /** 1 easy to 10 hard (FSRS). */
  readonly difficulty: number
  readonly lastMs: number
  readonly dueMs: number
  /** How often it was asked, and how often it had been forgotten. */
  readonly reps: number
  readonly lapses: number
}

export const DAY_MS = 86_400_000
/** Nothing waits longer than a year: what is learned here serves an examination or a patient, not a lifetime. */
export const LONGEST_DAYS = 365

const ratings: Readonly<Record<Grade, Rating>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
}

/** FSRS 6 with its published weights, asked for days: a card that is missed comes back within the session without a step of its own. */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: LONGEST_DAYS,
  enable_fuzz: false,
  enable_short_term: false,
})

/** What is held after an answer at `nowMs`; `before` null when it was never asked. */
export function remembered(before: Memory | null, grade: Grade, nowMs: number): Memory {
  const held: FSRSState | null = before && { stability: before.stabilityDays, difficulty: before.difficulty }
  // A clock that was set back must not pass for less than no time, nor one that leapt forward for years of remembering.
  const passedDays = before ? Math.floor((nowMs - before.lastMs) / DAY_MS) : 0
  const elapsedDays = Math.min(Math.max(passedDays, 0), LONGEST_DAYS)
  const next = scheduler.next_state(held, elapsedDays, ratings[grade])
  const days = Math.max(scheduler.next_interval(next.stability, elapsedDays), 1)
  return {
    stabilityDays: next.stability,
    difficulty: next.difficulty,
    lastMs: nowMs,
    dueMs: nowMs + days * DAY_MS,
    reps: (before?.reps ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (before && grade === 'again' ? 1 : 0),
  }
}

/** The last moment of the day that a clock shows, where the clock hangs. What is due on a day may be asked from its morning on. */
export function endOfDay(nowMs: number): number {
  const day = new Date(nowMs)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime() - 1
}

/** Whether a card is to be asked on the day of `nowMs`. One that was reviewed in the future is: its clock cannot be believed. */
export const isDue = ({ dueMs, lastMs }: Memory, nowMs: number): boolean =>
  dueMs <= endOfDay(nowMs) || lastMs > endOfDay(nowMs)
