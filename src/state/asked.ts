import type { StructureId } from '../anatomy/structures.ts'
import { type Question, questionsOf } from '../story/teach-back.ts'
import type { PlaceMm } from './quiz.ts'
import type { AppState } from './store.ts'

/** Where the viewer is in the questions at the end. Kept nowhere. */
export interface AnswerPlace {
  /** Counted from 0. */
  readonly question: number
  /** The answer that was chosen, by its id; null while none is. */
  readonly chosen: string | null
  /** The story shows what explains the answer; the question waits. */
  readonly seeing: boolean
}

/** The question that is asked now; null when none is. */
export const questionNow = ({ story, teachBack }: Pick<AppState, 'story' | 'teachBack'>): Question | null =>
  teachBack === null ? null : (questionsOf(story)[teachBack.question] ?? null)

/**
 * What a tap on a part changes while a question is asked; null when it is an ordinary tap. A part that stands for nothing is let be.
 * @param placeMm where on the part, mm, body frame; null where it was not met by a ray
 */
export function answerByTap(
  state: AppState,
  part: StructureId | null,
  placeMm: PlaceMm | null = null,
): Partial<AppState> | null {
  const { teachBack, quiz } = state
  if (quiz !== null) return part === null ? {} : { quiz: { ...quiz, tap: { id: part, placeMm } } }
  if (teachBack === null || teachBack.seeing) return null
  const answer = questionNow(state)?.answers.find(({ parts }) => part !== null && parts.includes(part))
  return answer && part !== null
    ? { selection: [part], teachBack: { ...teachBack, chosen: answer.id } }
    : { selection: [] }
}
