import type { ReactElement, ReactNode } from 'react'
import { type ClaimId, claims } from '../../evidence/claims.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { Sources } from '../Sources.tsx'
import { Sure } from '../Sure.tsx'
import { EvidenceNumbers } from './EvidenceNumbers.tsx'

interface Props {
  readonly id: ClaimId
  readonly open: boolean
  readonly children?: ReactNode
}

/** Something often said, whether it holds, and what is known: in plain words first, what studies show under it. Folds to its first lines. */
export function ClaimView({ id, open, children }: Props): ReactElement {
  const { ui, claims: words, verdicts } = useMessages()
  const audience = useApp((state) => state.audience)
  const { verdict, certainty, sources } = claims[id]
  return (
    <details className="claim" data-claim={id} open={open}>
      <summary className="claim-head">
        <span className="eyebrow">{ui.oftenSaid}</span>
        <q className="claim-said">{words[id].said}</q>
        <span className={`verdict verdict-${verdict}`}>{verdicts[verdict]}</span>
      </summary>
      <div className="claim-body">
        <p className="claim-plain">{words[id].plain}</p>
        <p>
          <Sure certainty={certainty} full />
        </p>
        <EvidenceNumbers claim={id} />
        <details className="sources" open={audience !== 'patient'}>
          <summary>{ui.studiesShow}</summary>
          <p className="note">{words[id].shown}</p>
        </details>
        <Sources ids={sources} />
        {children}
      </div>
    </details>
  )
}
