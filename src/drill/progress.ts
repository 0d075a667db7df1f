import { type CardId, cardOf, deck, groupOf, idOf } from './deck.ts'
import { DAY_MS, endOfDay, isDue, type Memory } from './memory.ts'
import type { Group } from './subjects.ts'

/** What one person has learned, by card. Kept on their device alone. */
export type Progress = Readonly<Partial<Record<CardId, Memory>>>

export const nothingLearned: Progress = {}

/**
 * Two progresses as one: of each card what was reviewed last, so that bringing the same in twice changes nothing. A review from the
 * future, which a wrong clock has made, stands behind any other.
 */
export function merged(here: Progress, there: Progress, nowMs: number): Progress {
  const future = ({ lastMs }: Memory): boolean => lastMs > nowMs
  const out: Partial<Record<CardId, Memory>> = { ...here }
  for (const [id, memory] of Object.entries(there) as [CardId, Memory][]) {
    const known = out[id]
    const newer = known && (future(known) === future(memory) ? memory.lastMs > known.lastMs : future(known))
    if (!known || newer) out[id] = memory
  }
  return out
}

/** A card that is held for at least this long has been learned. Chosen by eye. */
const LEARNED_DAYS = 7

/** Where someone stands in one group of cards. */
export interface Standing {
  readonly cards: number
  readonly started: number
  readonly learned: number
  readonly due: number
}

export function standingOf(progress: Progress, nowMs: number, groups: readonly Group[]): Standing {
  const cards = deck.filter((card) => groups.includes(groupOf(card)))
  const held = cards.flatMap((card) => progress[idOf(card)] ?? [])
  return {
    cards: cards.length,
    started: held.length,
    learned: held.filter(({ stabilityDays }) => stabilityDays >= LEARNED_DAYS).length,
    due: held.filter((memory) => isDue(memory, nowMs)).length,
  }
}

export const FORECAST_DAYS = 7

/** How many cards come back on each of the next days; the first is today, with everything that has waited since. */
export function forecastOf(progress: Progress, nowMs: number, groups: readonly Group[]): readonly number[] {
  const counts = Array.from({ length: FORECAST_DAYS }, () => 0)
  // Noon of a day is on that day even when clocks change in between.
  const ends = counts.map((_, day) => endOfDay(endOfDay(nowMs) - DAY_MS / 2 + day * DAY_MS))
  for (const [id, memory] of Object.entries(progress) as [CardId, Memory][]) {
    const card = cardOf(id)
    if (!card || !groups.includes(groupOf(card))) continue
    const day = isDue(memory, nowMs) ? 0 : ends.findIndex((end) => memory.dueMs <= end)
    if (day >= 0) counts[day]!++
  }
  return counts
}
