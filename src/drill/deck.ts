import type { NerveName } from '../anatomy/nerves.ts'
import type { RootLevel } from '../anatomy/structures.ts'
import type { MuscleName, SkinArea, SupplyMuscle } from '../anatomy/supply.ts'
import { type DeficitRoot, deficitRoots, type SignsRoot, signsRoots } from './deficits.ts'
import { type Group, groups, type SubjectId, subjectIds, subjectOf } from './subjects.ts'
import { feelerOf, feltAreas, nerveMuscles, nerveOf, rootMuscles, rootOf } from './supplies.ts'

/** One card: what is asked, of what. Its id is what progress is kept under. */
export type Card =
  | { readonly asks: 'find'; readonly of: SubjectId }
  | { readonly asks: 'name'; readonly of: SubjectId }
  /** Which nerve works a muscle. */
  | { readonly asks: 'nerve'; readonly of: SupplyMuscle }
  /** Which nerve feels a patch of skin. */
  | { readonly asks: 'feels'; readonly of: SkinArea }
  /** What is found when a root is irritated, and the other way round. */
  | { readonly asks: 'deficit'; readonly of: DeficitRoot }
  | { readonly asks: 'signs'; readonly of: SignsRoot }
  /** Which root a muscle mostly hangs on. */
  | { readonly asks: 'root'; readonly of: MuscleName }
export type Asks = Card['asks']
export type CardId = `${Asks}/${string}`

export const idOf = ({ asks, of }: Card): CardId => `${asks}/${of}`

/** The structure that a card asks for, both sides as one; null for what is asked of a root alone. */
export function subjectFor(card: Card): SubjectId | null {
  if (card.asks === 'find' || card.asks === 'name') return card.of
  if (card.asks === 'nerve') return nerveOf(card.of)
  return card.asks === 'feels' ? feelerOf(card.of) : null
}

/** The nerve that answers a card. */
export const nerveFor = (card: Extract<Card, { asks: 'nerve' | 'feels' }>): NerveName =>
  card.asks === 'nerve' ? nerveOf(card.of) : feelerOf(card.of)

/** The root that a card is about. */
export const rootFor = (card: Extract<Card, { asks: 'deficit' | 'signs' | 'root' }>): RootLevel =>
  card.asks === 'root' ? rootOf(card.of) : card.of

export function groupOf(card: Card): Group {
  if (card.asks === 'find' || card.asks === 'name') return subjectOf(card.of).group
  return card.asks === 'nerve' || card.asks === 'feels' ? 'nerves' : 'deficits'
}

const all: readonly Card[] = [
  ...subjectIds.filter((of) => subjectOf(of).findable).map((of) => ({ asks: 'find', of }) as const),
  ...deficitRoots.map((of) => ({ asks: 'deficit', of }) as const),
  ...subjectIds.map((of) => ({ asks: 'name', of }) as const),
  ...signsRoots.map((of) => ({ asks: 'signs', of }) as const),
  ...nerveMuscles.map((of) => ({ asks: 'nerve', of }) as const),
  ...feltAreas.map((of) => ({ asks: 'feels', of }) as const),
  ...rootMuscles.map((of) => ({ asks: 'root', of }) as const),
]

/** Takes turns among the groups, so that a session of all of them is of all of them; finding comes before naming. */
function inTurns(cards: readonly Card[]): readonly Card[] {
  const piles = groups.map((group) => cards.filter((card) => groupOf(card) === group))
  const most = Math.max(...piles.map((pile) => pile.length))
  return Array.from({ length: most }, (_, i) => piles.flatMap((pile) => pile[i] ?? [])).flat()
}

/** Every card, in the order in which new ones are first asked. */
export const deck: readonly Card[] = inTurns(all)

const byId = new Map<string, Card>(deck.map((card) => [idOf(card), card]))

/** The card of an id; undefined where there is none (any more). */
export const cardOf = (id: string): Card | undefined => byId.get(id)
