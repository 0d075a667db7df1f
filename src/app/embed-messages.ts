import type { StructureId } from '../anatomy/structures.ts'
import type { BodyReadings } from '../mechanics/body.ts'
import type { Moment } from '../story/moment.ts'
import type { DeepPartial } from '../story/story.ts'

/** What a page that embeds this one may ask for; each is answered once, under the number it was asked with. */
export type Asked =
  | { readonly ask: 'goTo'; readonly step: string; readonly ms?: number }
  | { readonly ask: 'set'; readonly change: DeepPartial<Moment> }
  | { readonly ask: 'select'; readonly id: string | null }
  | { readonly ask: 'play' | 'pause' | 'moment' | 'body' | 'steps' }

/** One message to this page. */
export type ToExplainer = Asked & { readonly explainer: 1; readonly number: number }

/** What this page tells: an answer, or what happened by itself. */
export type Told =
  | { readonly is: 'ready'; readonly version: string; readonly steps: readonly string[] }
  | { readonly is: 'answer'; readonly number: number; readonly value: null | Moment | BodyReadings | readonly string[] }
  | { readonly is: 'refusal'; readonly number: number; readonly why: string }
  | { readonly is: 'selected'; readonly id: StructureId | null; readonly name: string | null }
  | { readonly is: 'step'; readonly step: string }
  | { readonly is: 'playing'; readonly playing: boolean }

/** One message from this page. */
export type FromExplainer = Told & { readonly explainer: 1 }

const asks = ['goTo', 'set', 'select', 'play', 'pause', 'moment', 'body', 'steps'] as const

/** No message is longer, counted as JSON. */
const LONGEST = 20_000

const isLong = (said: object): boolean => {
  try {
    return JSON.stringify(said).length > LONGEST
  } catch {
    return true
  }
}

/** A message to this page; null for anything else, which embedding pages and browser extensions also send. */
export function askedIn(said: unknown): ToExplainer | null {
  if (typeof said !== 'object' || said === null) return null
  const { explainer, number, ask } = said as Record<string, unknown>
  const known = explainer === 1 && Number.isSafeInteger(number) && asks.some((one) => one === ask)
  return known && !isLong(said) ? (said as ToExplainer) : null
}
