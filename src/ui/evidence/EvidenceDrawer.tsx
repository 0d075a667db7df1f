import type { ReactElement } from 'react'
import { disputed } from '../../evidence/guidelines.ts'
import { openEvidence } from '../../state/actions.ts'
import { useMessages } from '../../state/use-app.ts'
import { Card } from '../Card.tsx'
import type { DialogName } from '../Dialogs.tsx'
import { Sources } from '../Sources.tsx'
import { Sure } from '../Sure.tsx'
import { useNarration, useStep, useStepWords } from '../use-told.ts'
import { ClaimView } from './ClaimView.tsx'
import { GuidelineFigure } from './GuidelineFigure.tsx'
import { Reviewed } from './Reviewed.tsx'
import { groundOf } from './rests-on.ts'
import './evidence.css'

/** So many claims stand open side by side; more are folded to what is often said. */
const OPEN = 2

interface Props {
  /** A sentence of the step, counted from 0, or all of it. */
  readonly about: number | 'step'
  readonly onOpen: (name: DialogName) => void
}

/** What a sentence rests on: how sure it is, what is often said, what studies show, who says so, and when that was looked at. */
export function EvidenceDrawer({ about, onOpen }: Props): ReactElement {
  const { ui, evidence } = useMessages()
  const step = useStep()
  const { badge, title } = useStepWords()
  const narration = useNarration()
  const sentence = about === 'step' ? undefined : narration[about]
  const { claims, sources, certainty, fromStep } = groundOf(step, about)
  // Where a step speaks of massage as a treatment, its disagreement belongs to every sentence of it.
  const disagreed = [...claims, ...step.claims].some((id) => disputed.includes(id))
  return (
    <Card key={about} title={ui.evidence} eyebrow={title} onClose={() => openEvidence(null)} focus>
      {sentence === undefined ? (
        <>
          <p>
            <Sure certainty={certainty} full />
          </p>
          <p className="card-say">{badge.text}</p>
        </>
      ) : (
        <>
          <blockquote className="evidence-sentence">
            <span className="unseen">{evidence.thisSentence}: </span>
            {sentence}
          </blockquote>
          <p>
            <Sure certainty={certainty} full />
          </p>
        </>
      )}
      {sources.length > 0 && <Sources ids={sources} />}
      {claims.length > 0 && (
        <h3 className="panel-heading">{fromStep || about === 'step' ? evidence.restsOnStep : evidence.restsOn}</h3>
      )}
      {claims.map((id) => (
        <ClaimView key={id} id={id} open={claims.length <= OPEN} />
      ))}
      {disagreed && <GuidelineFigure />}
      <div className="evidence-more">
        {about !== 'step' && (
          <button type="button" className="button" onClick={() => openEvidence('step')}>
            {evidence.wholeStep}
          </button>
        )}
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => onOpen('evidence')}>
          {evidence.all}
        </button>
      </div>
      <Reviewed />
    </Card>
  )
}
