import { structures } from '../../../anatomy/structures.ts'
import { rootSkin, type SupplyRoot } from '../../../anatomy/supply.ts'
import { type DeficitRoot, isWeaker, movementsFor, reflexOf, skinAnswer } from '../../../drill/deficits.ts'
import { shownOf, subjectAt } from '../../../drill/subjects.ts'
import { type Turn, wantedNow } from '../../../drill/turn.ts'
import type { Messages } from '../../../i18n/messages.ts'
import type { Movement } from '../../../mechanics/symptoms.ts'

/** Where a root is mostly felt, in words. */
export const areasOf = (root: SupplyRoot, { drill }: Messages): string =>
  drill.and(rootSkin[root].map((area) => drill.areas[area]))

/** What is said to the last answer, before what is known about it; empty where it was not answered but shown. */
function metWith({ card, last, settled, side }: Turn, words: Messages): readonly string[] {
  if (last === null) return []
  const { drill } = words
  const { answer, verdict } = last
  if (verdict === 'right')
    return [
      card.asks === 'name' && answer.by === 'typing' && answer.spelled === 'close'
        ? drill.yesWritten(drill.subject(card.of))
        : drill.yes,
    ]
  const onward = settled ? [] : [drill.onceMoreTry]
  if (answer.by === 'skin' && card.asks === 'deficit') {
    const where = skinAnswer(answer.placeMm, card.of, side)
    if (where === 'other-side') return [drill.otherSide]
    return [where === 'no-zone' ? drill.noZone : drill.otherZone, ...onward]
  }
  const tapped = answer.by === 'tap' ? subjectAt(answer.id) : null
  if (verdict === 'aside') return []
  return [tapped ? drill.thatIs(drill.subject(tapped)) : drill.notThis, ...onward]
}

/** What is known, once a question is settled. */
function known(turn: Turn, words: Messages): readonly string[] {
  const { card, side, seed } = turn
  const { drill } = words
  if (card.asks === 'find' || card.asks === 'name')
    return [drill.isLit(drill.subject(card.of)), words.structure(shownOf(card.of, side)).about]
  const root: DeficitRoot = card.of
  if (card.asks === 'signs') return [drill.isRoot(root), drill.felt(root, areasOf(root, words)), drill.soft]
  const wants = wantedNow(turn)
  if (wants === 'skin') return [drill.felt(root, areasOf(root, words)), drill.soft]
  if (wants === 'movement') {
    const movement: Movement = movementsFor(root, seed).find((id) => isWeaker(root, id))!
    return [drill.weaker(root, drill.movement[movement])]
  }
  const reflex = reflexOf(root)
  return [reflex === 'none' ? drill.noReflexOf(root) : drill.reflexLess(root, drill.reflexes[reflex])]
}

/** Everything that is said to an answer: how it is met, then what is known. */
export const replyTo = (turn: Turn, words: Messages): readonly string[] => [
  ...metWith(turn, words),
  ...(turn.settled ? known(turn, words) : []),
]

/** Every name that a typed answer may have: as it is called here, in Latin, and otherwise. */
export const namesOf = (id: Parameters<Messages['drill']['subject']>[0], { drill }: Messages): readonly string[] => [
  drill.subject(id),
  structures[shownOf(id, 'right')].latin,
  ...(drill.alsoCalled[id] ?? []),
]
