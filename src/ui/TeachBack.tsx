import { type ReactElement, useEffect, useRef } from 'react'
import { claims } from '../evidence/claims.ts'
import { questionNow } from '../state/asked.ts'
import { backToQuestion, chooseAnswer, leaveQuestions, nextQuestion, seeAnswer } from '../state/teach-back.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { questionsOf } from '../story/teach-back.ts'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { Sources } from './Sources.tsx'
import { Sure } from './Sure.tsx'
import './teach-back.css'

type QuestionWords = { readonly ask: string; readonly answers: Readonly<Record<string, AnswerWords>> }
type AnswerWords = { readonly name: string; readonly known: string }

/** Over the picture while the story shows what explains an answer: the way back. */
export function BackToQuestion(): ReactElement | null {
  const { teachBack: words } = useMessages()
  const seeing = useApp((state) => state.teachBack?.seeing === true)
  if (!seeing) return null
  return (
    <div className="notice notice-away">
      <button type="button" className="button button-main" onClick={backToQuestion}>
        {words.backToQuestion}
      </button>
      <IconButton icon="close" name={words.leave} onClick={leaveQuestions} />
    </div>
  )
}

/** One of three questions in the place of the step's words: a tap on the picture or a choice, and a kind answer to whatever is chosen. */
export function TeachBack(): ReactElement | null {
  const { teachBack: words } = useMessages()
  const story = useApp((state) => state.story)
  const place = useApp((state) => state.teachBack)
  const heading = useRef<HTMLHeadingElement>(null)
  const asked = questionNow({ story, teachBack: place })
  const id = asked?.id
  const onward = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (id !== undefined) heading.current?.focus({ preventScroll: true })
  }, [id])
  const answered = place?.chosen
  useEffect(() => {
    if (answered) onward.current?.scrollIntoView({ block: 'nearest' })
  }, [answered])
  if (!place || !asked) return null
  const count = questionsOf(story).length
  const { ask, answers } = (words.questions as Readonly<Record<string, QuestionWords>>)[asked.id]!
  const chosen = asked.answers.find((answer) => answer.id === place.chosen)
  return (
    <article className="step-panel teach-back" aria-labelledby="teach-back-question">
      <header className="teach-back-head">
        <p className="eyebrow">{words.questionOf(place.question + 1, count)}</p>
        <IconButton icon="close" name={words.leave} onClick={leaveQuestions} />
      </header>
      <h2 ref={heading} id="teach-back-question" className="step-title" tabIndex={-1}>
        {ask}
      </h2>
      <p className="note">{asked.answers.some(({ parts }) => parts.length > 0) ? words.tapOrChoose : words.choose}</p>
      <ul className="answers">
        {asked.answers.map((answer) => (
          <li key={answer.id}>
            <button
              type="button"
              className="button"
              aria-pressed={answer.id === place.chosen}
              onClick={() => chooseAnswer(answer.id)}
            >
              {answers[answer.id]!.name}
            </button>
          </li>
        ))}
      </ul>
      <div role="status" className="answer-known">
        {chosen && <p>{answers[chosen.id]!.known}</p>}
      </div>
      {chosen && (
        <>
          <p>
            <Sure certainty={claims[chosen.claim].certainty} />
          </p>
          <Sources ids={claims[chosen.claim].sources} />
          <div ref={onward} className="invitation-row">
            <button type="button" className="button" onClick={seeAnswer}>
              <Icon name="play" />
              {words.seeIt}
            </button>
            <button type="button" className="button button-main" onClick={nextQuestion}>
              {place.question + 1 < count ? words.next : words.done}
            </button>
          </div>
        </>
      )}
    </article>
  )
}
