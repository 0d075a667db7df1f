import type { ReactElement } from 'react'
import { structures } from '../anatomy/structures.ts'
import { claims } from '../evidence/claims.ts'
import { hide, openHotspot, select } from '../state/actions.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { Card } from './Card.tsx'
import { CertaintyMark } from './CertaintyMark.tsx'
import { Sources } from './Sources.tsx'
import { useStep, useStepWords } from './use-told.ts'

function HotspotCard({ id }: { readonly id: string }): ReactElement | null {
  const { ui, structure } = useMessages()
  const hotspot = useStep().hotspots.find((one) => one.id === id)
  const words = useStepWords().hotspots[id]
  const audience = useApp((state) => state.audience)
  if (!hotspot || !words) return null
  const on = hotspot.anchor?.on
  return (
    <Card title={words.name} onClose={() => openHotspot(null)}>
      <p className="card-say">{words.text[audience]}</p>
      {on && (
        <p className="note">
          {structure(on).name} · <i lang="la">{structures[on].latin}</i>
          {structures[on].ta2 && ` · ${ui.ta2} ${structures[on].ta2}`}
        </p>
      )}
      <Sources ids={hotspot.sources} />
    </Card>
  )
}

function StructureCard(): ReactElement | null {
  const { ui, structure, kinds } = useMessages()
  const id = useApp((state) => state.selected)
  if (id === null) return null
  const { name, about } = structure(id)
  const { kind, latin, ta2, fma } = structures[id]
  return (
    <Card title={name} eyebrow={kinds[kind]} onClose={() => select(null)}>
      <p className="card-say">{about}</p>
      <dl className="card-facts">
        <div>
          <dt>{ui.latinName}</dt>
          <dd lang="la">{latin}</dd>
        </div>
        {ta2 && (
          <div>
            <dt>{ui.ta2}</dt>
            <dd>{ta2}</dd>
          </div>
        )}
        {fma !== null && (
          <div>
            <dt>{ui.fma}</dt>
            <dd>{fma}</dd>
          </div>
        )}
      </dl>
      <button type="button" className="button" onClick={() => hide(id)}>
        {ui.hideStructure}
      </button>
    </Card>
  )
}

/** How sure this step is: what is often said, what studies show, and who says so. */
export function EvidenceCard({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { ui, claims: words, certainties, verdicts } = useMessages()
  const step = useStep()
  const { badge, title } = useStepWords()
  return (
    <Card title={ui.evidence} eyebrow={title} onClose={onClose}>
      <p className="card-badge">
        <CertaintyMark certainty={step.certainty} /> {badge.label}
      </p>
      <p className="card-say">{badge.text}</p>
      <Sources ids={step.sources} />
      {step.claims.map((id) => (
        <article key={id} className="claim">
          <p className="eyebrow">{ui.oftenSaid}</p>
          <p className="claim-said">“{words[id].said}”</p>
          <p className="claim-verdict">
            <b>{verdicts[claims[id].verdict]}</b> · {certainties[claims[id].certainty]}
          </p>
          <p>{words[id].plain}</p>
          <details className="sources">
            <summary>{ui.studiesShow}</summary>
            <p className="note">{words[id].shown}</p>
          </details>
          <Sources ids={claims[id].sources} />
        </article>
      ))}
      <p className="note">
        {ui.notReviewed} {ui.medicalNote}
      </p>
    </Card>
  )
}

/** The card that is open beside the picture: evidence, else a hotspot, else the selected structure. */
export function Cards({
  evidence,
  onCloseEvidence,
}: {
  readonly evidence: boolean
  readonly onCloseEvidence: () => void
}): ReactElement | null {
  const hotspot = useApp((state) => state.hotspot)
  const selected = useApp((state) => state.selected)
  if (evidence) return <EvidenceCard onClose={onCloseEvidence} />
  if (hotspot !== null) return <HotspotCard id={hotspot} />
  return selected === null ? null : <StructureCard />
}
