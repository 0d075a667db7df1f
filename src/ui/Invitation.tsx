import { type ReactElement, useEffect, useRef, useState } from 'react'
import { startQuestions } from '../state/teach-back.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { questionsOf } from '../story/teach-back.ts'
import { useMs, useStep } from './use-told.ts'
import './teach-back.css'

/** From here on the last step is as good as told. */
const TOLD = 0.97

/** After the last step: three questions are offered, never pressed. */
export function Invitation(): ReactElement | null {
  const { teachBack: words } = useMessages()
  const [later, setLater] = useState(false)
  const story = useApp((state) => state.story)
  const { lengthMs } = useStep()
  const card = useRef<HTMLElement>(null)
  const told = useMs() >= lengthMs * TOLD
  useEffect(() => {
    if (told) card.current?.scrollIntoView({ block: 'nearest' })
  }, [told])
  if (!told || later || questionsOf(story).length === 0) return null
  return (
    <section ref={card} className="invitation" aria-label={words.invite}>
      <h3>{words.invite}</h3>
      <p>{words.about}</p>
      <div className="invitation-row">
        <button type="button" className="button button-main" onClick={startQuestions}>
          {words.start}
        </button>
        <button type="button" className="button" onClick={() => setLater(true)}>
          {words.later}
        </button>
      </div>
    </section>
  )
}
