import type { NerveName } from '../anatomy/nerves.ts'
import { type RootLevel, type Side, type StructureId, structures } from '../anatomy/structures.ts'
import { drawnNerves } from '../anatomy/supply.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { Movement } from '../mechanics/symptoms.ts'
import { type Asks, type Card, idOf, nerveFor, rootFor } from './deck.ts'
import {
  type DeficitPart,
  type DeficitRoot,
  isWeaker,
  partsOf,
  type ReflexAnswer,
  reflexOf,
  skinAnswer,
} from './deficits.ts'
import type { Grade } from './memory.ts'
import { gradeOf, seedOf } from './session.ts'
import type { Spelled } from './spelling.ts'
import { type SubjectId, subjectAt, subjectOf } from './subjects.ts'
import { leadsTo } from './supplies.ts'

/** What one question wants to know. A deficit is three questions of one card, everything else is one. */
export type Wants = 'place' | 'name' | 'nerve' | 'root' | DeficitPart

/** An answer, however it was given. */
export type Answer =
  | { readonly by: 'tap'; readonly id: StructureId }
  | { readonly by: 'skin'; readonly placeMm: Vec3 }
  /** From a list. */
  | { readonly by: 'choice'; readonly of: SubjectId | RootLevel | Movement | ReflexAnswer }
  | { readonly by: 'typing'; readonly spelled: Spelled }

/** How an answer is met. `aside`: neither right nor wrong, such as the right zone on the other leg, or the nerve that the right one leaves. */
export type Verdict = 'right' | 'wrong' | 'aside'

/** One card being asked. */
export interface Turn {
  readonly card: Card
  readonly seed: number
  readonly side: Side
  readonly askedMs: number
  /** Which of its questions, counted from 0. */
  readonly part: number
  /** Wrong answers to this question, and to all of the card's. */
  readonly wrongHere: number
  readonly wrong: number
  readonly hinted: boolean
  readonly free: boolean
  /** The last answer and how it is met; null before the first. */
  readonly last: { readonly answer: Answer; readonly verdict: Verdict } | null
  /** This question is over: it was answered right, or shown. */
  readonly settled: boolean
  readonly doneMs: number
}

const wants = {
  find: ['place'],
  name: ['name'],
  nerve: ['nerve'],
  feels: ['nerve'],
  signs: ['root'],
  root: ['root'],
} as const satisfies Partial<Record<Asks, readonly Wants[]>>

export const wantsOf = (card: Card): readonly Wants[] => (card.asks === 'deficit' ? partsOf(card.of) : wants[card.asks])

export const wantedNow = ({ card, part }: Turn): Wants => wantsOf(card)[part]!

export const asked = (card: Card, side: Side, nowMs: number): Turn => ({
  card,
  seed: seedOf(idOf(card), nowMs),
  side,
  askedMs: nowMs,
  part: 0,
  wrongHere: 0,
  wrong: 0,
  hinted: false,
  free: true,
  last: null,
  settled: false,
  doneMs: nowMs,
})

const ROOT = /^(root|ganglion)-/

const verdict = (right: boolean): Verdict => (right ? 'right' : 'wrong')

type CardThat<A extends Asks> = Extract<Card, { asks: A }>

function placeJudged(of: SubjectId, answer: Answer): Verdict {
  if (answer.by !== 'tap') return verdict(answer.by === 'choice' && answer.of === of)
  return subjectAt(answer.id) === null ? 'aside' : verdict(subjectOf(of).parts.includes(answer.id))
}

function nerveJudged(card: CardThat<'nerve' | 'feels'>, answer: Answer): Verdict {
  const nerve = nerveFor(card)
  if (answer.by !== 'tap') return verdict(answer.by === 'choice' && answer.of === nerve)
  if (structures[answer.id].kind !== 'nerve') return 'aside'
  const tapped = subjectAt(answer.id)
  if (tapped === nerve) return 'right'
  return tapped !== null && tapped in drawnNerves && leadsTo(tapped as NerveName, nerve) ? 'aside' : 'wrong'
}

function rootJudged(card: CardThat<'signs' | 'root'>, answer: Answer): Verdict {
  const root = rootFor(card)
  if (answer.by !== 'tap') return verdict(answer.by === 'choice' && answer.of === root)
  return ROOT.test(answer.id) ? verdict(subjectOf(`root-${root}`).parts.includes(answer.id)) : 'aside'
}

function partJudged({ card, side }: Turn, of: DeficitRoot, part: DeficitPart, answer: Answer): Verdict {
  if (part === 'skin' && answer.by === 'skin') {
    const where = skinAnswer(answer.placeMm, of, side)
    return where === 'zone' ? 'right' : where === 'other-side' ? 'aside' : 'wrong'
  }
  if (answer.by !== 'choice') return 'aside'
  if (part === 'skin') return verdict(answer.of === card.of)
  return verdict(part === 'movement' ? isWeaker(of, answer.of as Movement) : answer.of === reflexOf(of))
}

/** Judges an answer to the question that is asked now, by the tables that the body is made of. */
export function judged(turn: Turn, answer: Answer): Verdict {
  const { card } = turn
  if (card.asks === 'find') return placeJudged(card.of, answer)
  if (card.asks === 'name')
    return answer.by === 'typing' ? verdict(answer.spelled !== 'no') : placeJudged(card.of, answer)
  if (card.asks === 'nerve' || card.asks === 'feels') return nerveJudged(card, answer)
  if (card.asks === 'signs' || card.asks === 'root') return rootJudged(card, answer)
  return partJudged(turn, card.of, wantedNow(turn) as DeficitPart, answer)
}

/** Wrong answers to a question of the picture after which it is shown; of choices one is enough to try again. */
const TRIES = 2

/** The turn after an answer. A second wrong one ends the question: what was meant is shown. */
export function replied(turn: Turn, answer: Answer, nowMs: number): Turn {
  if (turn.settled) return turn
  const met = judged(turn, answer)
  const wrong = met === 'wrong' ? 1 : 0
  const wrongHere = turn.wrongHere + wrong
  return {
    ...turn,
    wrongHere,
    wrong: turn.wrong + wrong,
    free: turn.free && answer.by !== 'choice',
    last: { answer, verdict: met },
    settled: met === 'right' || wrongHere >= TRIES,
    doneMs: nowMs,
  }
}

/** Shows where it is; the answer may still be given by oneself. */
export const hinted = (turn: Turn): Turn => ({ ...turn, hinted: true })

/** Gives up the question that is asked now. */
export const shownTo = (turn: Turn, nowMs: number): Turn => ({
  ...turn,
  wrongHere: TRIES,
  wrong: turn.wrong + TRIES,
  last: null,
  settled: true,
  doneMs: nowMs,
})

/** The next question of the same card; null after the last. */
export const onward = (turn: Turn): Turn | null =>
  turn.part + 1 < wantsOf(turn.card).length
    ? { ...turn, part: turn.part + 1, wrongHere: 0, last: null, settled: false }
    : null

/** How the whole card went. */
export const gradeOfTurn = ({ card, wrong, hinted: helped, free, askedMs, doneMs }: Turn): Grade =>
  gradeOf({ wrong, hinted: helped, tookMs: doneMs - askedMs, free, parts: wantsOf(card).length })
