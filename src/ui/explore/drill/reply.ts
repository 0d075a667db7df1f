import { nerveSupplyOf, supplyOf } from '../../../anatomy/supplied.ts'
import { drawnNerves, type SupplyMuscle } from '../../../anatomy/supply.ts'
import { nerveFor } from '../../../drill/deck.ts'
import { type DeficitRoot, isWeaker, movementsFor, reflexOf, skinAnswer } from '../../../drill/deficits.ts'
import { shownOf, subjectAt } from '../../../drill/subjects.ts'
import { type Turn, wantedNow } from '../../../drill/turn.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { areasOf, fibresOf, midSentence, muscleName, nerveName } from './named.ts'

/** What is said to the last answer, before what is known about it; nothing where it was not answered but shown. */
function metWith(turn: Turn, words: Messages): readonly string[] {
  const { card, last, settled, side } = turn
  if (last === null) return []
  const { drill } = words
  const { answer, verdict } = last
  if (verdict === 'right') {
    const written = card.asks === 'name' && answer.by === 'typing' && answer.spelled === 'close'
    return [written ? drill.yesWritten(drill.subject(card.of)) : drill.yes]
  }
  const onceMore = settled ? [] : [drill.onceMoreTry]
  if (answer.by === 'skin' && card.asks === 'deficit') {
    const where = skinAnswer(answer.placeMm, card.of, side)
    if (where === 'other-side') return [drill.otherSide]
    return [where === 'no-zone' ? drill.noZone : drill.otherZone, ...onceMore]
  }
  const tapped = answer.by === 'tap' ? subjectAt(answer.id) : null
  const name = tapped ? [drill.thatIs(drill.subject(tapped))] : []
  if (verdict === 'wrong') return [...(tapped ? name : [drill.notThis]), ...onceMore]
  // On the way to the right nerve, or something that is not what is asked for at all.
  const isOnTheWay = wantedNow(turn) === 'nerve' && tapped !== null && tapped in drawnNerves
  return isOnTheWay ? [...name, drill.itsBranch] : [...name, ...onceMore]
}

const aboutMuscle = (muscle: SupplyMuscle, words: Messages): readonly string[] => {
  const supply = supplyOf(muscle)
  const by = words.drill.and(supply.nerves.map(({ nerve }) => midSentence(nerveName(nerve, words))))
  return [words.drill.worked(muscleName(muscle, words), by), fibresOf(supply, words)]
}

function aboutRoot(turn: Turn, root: DeficitRoot, words: Messages): readonly string[] {
  const { drill, panels } = words
  const { movements, reflexes } = panels.symptoms
  const wants = wantedNow(turn)
  if (wants === 'skin') return [drill.felt(root, midSentence(areasOf(root, words))), drill.soft]
  if (wants === 'movement') {
    const own = movementsFor(root, turn.seed).find((id) => isWeaker(root, id))!
    return [drill.weaker(root, midSentence(movements[own]))]
  }
  const reflex = reflexOf(root)
  return [reflex === 'none' ? drill.noReflexOf(root) : drill.reflexLess(root, midSentence(reflexes[reflex]))]
}

/** What is known, once a question is settled. */
function known(turn: Turn, words: Messages): readonly string[] {
  const { card, side } = turn
  const { drill } = words
  switch (card.asks) {
    case 'find':
    case 'name':
      return [drill.isLit(drill.subject(card.of)), words.structure(shownOf(card.of, side)).about]
    case 'nerve':
      return aboutMuscle(card.of, words)
    case 'feels': {
      const nerve = nerveFor(card)
      return [
        drill.worked(words.card.skin[card.of], midSentence(nerveName(nerve, words))),
        fibresOf(nerveSupplyOf(nerve), words),
        drill.soft,
      ]
    }
    case 'root':
      return aboutMuscle(card.of, words)
    case 'signs':
      return [drill.isRoot(card.of), drill.soft]
    case 'deficit':
      return aboutRoot(turn, card.of, words)
  }
}

/** Everything that is said to an answer: how it is met, then what is known. */
export const replyTo = (turn: Turn, words: Messages): readonly string[] => [
  ...metWith(turn, words),
  ...(turn.settled ? known(turn, words) : []),
]
