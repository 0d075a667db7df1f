import { type DeficitRoot, deficitRoots, type SignsRoot, signsRoots } from './deficits.ts'
import { type Group, groups, type SubjectId, subjectIds, subjectOf } from './subjects.ts'

/** One card: what is asked, of what. Its id is what progress is kept under. */
export type Card =
  | { readonly asks: 'find'; readonly of: SubjectId }
  | { readonly asks: 'name'; readonly of: SubjectId }
  | { readonly asks: 'deficit'; readonly of: DeficitRoot }
  | { readonly asks: 'signs'; readonly of: SignsRoot }
export type Asks = Card['asks']
export type CardId = `${Asks}/${string}`

export const idOf = ({ asks, of }: Card): CardId => `${asks}/${of}`

export const groupOf = (card: Card): Group =>
  card.asks === 'find' || card.asks === 'name' ? subjectOf(card.of).group : 'deficits'

const all: readonly Card[] = [
  ...subjectIds.filter((of) => subjectOf(of).findable).map((of) => ({ asks: 'find', of }) as const),
  ...deficitRoots.map((of) => ({ asks: 'deficit', of }) as const),
  ...subjectIds.map((of) => ({ asks: 'name', of }) as const),
  ...signsRoots.map((of) => ({ asks: 'signs', of }) as const),
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
