import type { ReactElement } from 'react'
import { touchClinic } from '../../state/clinic.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { stories } from '../../story/stories/index.ts'
import { useNarration, useStepWords } from '../use-told.ts'

/** The story tells itself: its words large at the foot of the picture, and how far it is. A touch anywhere begins a visit. */
export function Telling(): ReactElement {
  const { clinic, stepOf } = useMessages()
  const { steps } = stories[useApp((state) => state.story)]
  const step = useApp((state) => state.step)
  const sentence = useApp((state) => state.spoken?.sentence ?? 0)
  const { title } = useStepWords()
  const narration = useNarration()
  return (
    <main className="clinic clinic-telling">
      <button type="button" className="clinic-anywhere" aria-label={clinic.touch} onClick={touchClinic} />
      <p className="clinic-step" data-covers="top">
        {title}
        <span className="clinic-hint">{clinic.touch}</span>
      </p>
      <div className="clinic-words" data-covers="bottom">
        <p key={`${step} ${sentence}`} className="clinic-caption" data-testid="clinic-caption">
          {narration[sentence]}
        </p>
        <ol className="clinic-dots" aria-label={stepOf(step + 1, steps.length)}>
          {steps.map(({ id }, index) => (
            <li key={id} data-is={index < step ? 'told' : index === step ? 'now' : 'to-come'} />
          ))}
        </ol>
      </div>
    </main>
  )
}
