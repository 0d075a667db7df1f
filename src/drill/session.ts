import { type CardId, cardOf, deck, groupOf, idOf } from './deck.ts'
import { type Grade, isDue, type Memory } from './memory.ts'
import type { Progress } from './progress.ts'
import type { Group } from './subjects.ts'

/** One sitting: what is still to be asked, in order, and how it went. */
export interface Session {
  readonly queue: readonly CardId[]
  /** Cards that had been missed once and come again; that time they are not graded. */
  readonly again: readonly CardId[]
  readonly right: number
  readonly answered: number
}

/** No sitting is longer; what else is due waits for the next. */
export const MOST_CARDS = 20
export const MOST_NEW = 10
/** A card that was missed comes back after this many others. */
const COMES_BACK_AFTER = 3

/** A sitting: what is due, longest waiting first, then new cards in the order of the deck. */
export function begun(progress: Progress, nowMs: number, groups: readonly Group[]): Session {
  const asked = (id: CardId): boolean => groups.includes(groupOf(cardOf(id)!))
  const due = (Object.entries(progress) as [CardId, Memory][])
    .filter(([id, memory]) => cardOf(id) !== undefined && asked(id) && isDue(memory, nowMs))
    .sort(([a, one], [b, other]) => one.dueMs - other.dueMs || (a < b ? -1 : 1))
    .slice(0, MOST_CARDS)
    .map(([id]) => id)
  const fresh = deck
    .map(idOf)
    .filter((id) => progress[id] === undefined && asked(id))
    .slice(0, Math.min(MOST_NEW, MOST_CARDS - due.length))
  return { queue: [...due, ...fresh], again: [], right: 0, answered: 0 }
}

/** The sitting after its first card was answered. A missed card comes back until it is known. */
export function answered(session: Session, grade: Grade): Session {
  const [now, ...rest] = session.queue
  if (now === undefined) return session
  const first = !session.again.includes(now)
  const counted = {
    right: session.right + (first && grade !== 'again' ? 1 : 0),
    answered: session.answered + (first ? 1 : 0),
  }
  if (grade !== 'again') return { ...counted, queue: rest, again: session.again.filter((id) => id !== now) }
  const at = Math.min(COMES_BACK_AFTER, rest.length)
  return {
    ...counted,
    queue: [...rest.slice(0, at), now, ...rest.slice(at)],
    again: first ? [...session.again, now] : session.again,
  }
}

/** Whether the first card counts: the answer that teaches how long it is held is the first of a sitting. */
export const counts = ({ queue, again }: Session): boolean => queue[0] !== undefined && !again.includes(queue[0])

/** How an answer went: what was tapped or chosen, with how much help, and how fast. */
export interface Answering {
  readonly wrong: number
  readonly hinted: boolean
  /** From the question to the right answer. */
  readonly tookMs: number
  /** Whether it was found or written, not chosen from a few: who picks one of four may be lucky. */
  readonly free: boolean
  /** Questions of more parts than one may be missed in one of them. */
  readonly parts: number
}

/** An answer of one's own within this time a part came without thinking. Chosen by eye. */
const AT_ONCE_MS = 6000

/** The grade of an answer. One slip in a question of several parts, or one tap beside the mark, is hard; a second one is a miss. */
export function gradeOf({ wrong, hinted, tookMs, free, parts }: Answering): Grade {
  const forgiven = free || parts > 1 ? 1 : 0
  if (wrong > forgiven) return 'again'
  if (wrong > 0 || hinted) return 'hard'
  return free && tookMs <= AT_ONCE_MS * parts ? 'easy' : 'good'
}

/** A number from a card and the time it is asked, from which its choices are drawn. */
export function seedOf(id: CardId, askedMs: number): number {
  let seed = Math.floor(askedMs) >>> 0
  for (let i = 0; i < id.length; i++) seed = (Math.imul(seed ^ id.charCodeAt(i), 0x01000193) + i) >>> 0
  return seed
}
