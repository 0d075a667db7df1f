import { type ReactElement, useState } from 'react'
import {
  type ClaimId,
  claimGroups,
  claimIds,
  claims,
  omissionIds,
  omissions,
  type Verdict,
  verdicts,
} from '../../evidence/claims.ts'
import { disputed } from '../../evidence/guidelines.ts'
import { goToStep } from '../../state/actions.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { stories } from '../../story/stories/index.ts'
import type { Step } from '../../story/story.ts'
import { Modal } from '../Modal.tsx'
import { Sources } from '../Sources.tsx'
import { useStoryWords } from '../use-told.ts'
import { ClaimView } from './ClaimView.tsx'
import { GuidelineFigure } from './GuidelineFigure.tsx'
import { Reviewed } from './Reviewed.tsx'
import './evidence.css'

/** Whether a text holds every word that is looked for, whatever its case and order. */
export const holds = (text: string, wanted: string): boolean =>
  wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word))

/** The steps that tell of a claim, as ways to them. */
function ToldIn({ id, onGo }: { readonly id: ClaimId; readonly onGo: () => void }): ReactElement {
  const { evidence } = useMessages()
  const words = useStoryWords()
  const steps: readonly Step[] = stories[useApp((state) => state.story)].steps
  return (
    <p className="told-in">
      <span className="note">{evidence.toldIn}</span>
      {steps.map((step, index) =>
        step.claims.includes(id) ? (
          <button
            key={step.id}
            type="button"
            className="button"
            onClick={() => {
              goToStep(index)
              onGo()
            }}
          >
            {words[step.id]!.short}
          </button>
        ) : null,
      )}
    </p>
  )
}

/** Everything that was checked, by what it is about, to be searched and narrowed to one verdict; and what is usually left out. */
export function AllEvidence({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { evidence, claims: words, omissions: left, verdicts: names } = useMessages()
  const [wanted, setWanted] = useState('')
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const fits = (id: ClaimId): boolean =>
    (verdict === null || claims[id].verdict === verdict) && holds(Object.values(words[id]).join(' '), wanted)
  const found = claimIds.filter(fits)
  const leftOut = verdict === null ? omissionIds.filter((id) => holds(left[id], wanted)) : []
  const count = (one: Verdict): number => claimIds.filter((id) => claims[id].verdict === one).length
  return (
    <Modal title={evidence.all} onClose={onClose}>
      <p>{evidence.allAbout(claimIds.length)}</p>
      <div className="evidence-find">
        <input
          type="search"
          aria-label={evidence.search}
          placeholder={evidence.search}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <fieldset className="choice">
          <legend className="unseen">{useMessages().ui.verdict}</legend>
          <div className="choice-row">
            {[null, ...verdicts].map((one) => (
              <button
                key={one}
                type="button"
                className="button"
                aria-pressed={one === verdict}
                onClick={() => setVerdict(one)}
              >
                {one === null ? evidence.everyVerdict : names[one]} {one === null ? claimIds.length : count(one)}
              </button>
            ))}
          </div>
        </fieldset>
        <p role="status" className="note">
          {found.length + leftOut.length === 0 ? evidence.nothingFound : evidence.found(found.length + leftOut.length)}
        </p>
      </div>
      {claimGroups.map((group) => {
        const here = found.filter((id) => claims[id].group === group)
        return here.length === 0 ? null : (
          <section key={group} className="evidence-group">
            <h3>{evidence.groups[group]}</h3>
            {here.map((id) => (
              <ClaimView key={id} id={id} open={false}>
                <ToldIn id={id} onGo={onClose} />
              </ClaimView>
            ))}
            {here.some((id) => disputed.includes(id)) && <GuidelineFigure />}
          </section>
        )
      })}
      {leftOut.length > 0 && (
        <section className="evidence-group">
          <h3>{evidence.omissions}</h3>
          <p className="note">{evidence.omissionsAbout}</p>
          {leftOut.map((id) => (
            <article key={id} className="omission" data-omission={id}>
              <p>{left[id]}</p>
              <Sources ids={omissions[id].sources} />
            </article>
          ))}
        </section>
      )}
      <Reviewed />
    </Modal>
  )
}
