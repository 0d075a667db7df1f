import type { Step } from '../story/story.ts'
import { type Answer, questionsOf } from '../story/teach-back.ts'
import { goToStep, play } from './actions.ts'
import { type AnswerPlace, questionNow } from './asked.ts'
import { store } from './store.ts'
import { storyOf } from './told.ts'

const { getState, setState } = store

const indexOf = (step: string): number => storyOf(getState()).steps.findIndex(({ id }) => id === step)

/** Opens the story at a fraction of a step, with the questions' place kept. */
function show(step: string, at: number, teachBack: AnswerPlace): void {
  const index = indexOf(step)
  goToStep(index, at * storyOf(getState()).steps[index]!.lengthMs)
  setState({ teachBack })
}

function ask(question: number, chosen: string | null = null): void {
  const asked = questionsOf(getState().story)[question]
  if (!asked) return
  setState({ playing: false })
  show(asked.over.step, asked.over.at, { question, chosen, seeing: false })
}

/** Asks the first question. */
export const startQuestions = (): void => ask(0)

/** The next question; after the last one the end of the story comes back. */
export function nextQuestion(): void {
  const { teachBack, story } = getState()
  if (teachBack === null) return
  if (teachBack.question + 1 < questionsOf(story).length) ask(teachBack.question + 1)
  else leaveQuestions()
}

/** Answers the question; another answer may follow. */
export function chooseAnswer(id: string): void {
  const { teachBack } = getState()
  if (teachBack) setState({ teachBack: { ...teachBack, chosen: id } })
}

/** Where in its step an answer is explained, ms: at the first sentence that rests on its claim, else at the start. */
export function explainedAt({ claim }: Pick<Answer, 'claim'>, { sentences, lengthMs }: Step): number {
  return (sentences.find(({ claims }) => claims.includes(claim))?.at ?? 0) * lengthMs
}

/** The story tells what explains the chosen answer, from there. */
export function seeAnswer(): void {
  const state = getState()
  const { teachBack } = state
  const answer = questionNow(state)?.answers.find(({ id }) => id === teachBack?.chosen)
  if (!teachBack || !answer) return
  const step = storyOf(state).steps[indexOf(answer.see)]!
  show(answer.see, explainedAt(answer, step) / step.lengthMs, { ...teachBack, seeing: true })
  play()
}

/** Back from the explanation to the question, with its answer. */
export function backToQuestion(): void {
  const { teachBack } = getState()
  if (!teachBack) return
  setState({ teachBack: { ...teachBack, seeing: false } })
  ask(teachBack.question, teachBack.chosen)
}

/** The questions are over; the story stands at its end. */
export function leaveQuestions(): void {
  const { steps } = storyOf(getState())
  setState({ playing: false, teachBack: null })
  goToStep(steps.length - 1, steps[steps.length - 1]!.lengthMs)
}
