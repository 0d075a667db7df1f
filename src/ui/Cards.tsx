import type { ReactElement } from 'react'
import { structures } from '../anatomy/structures.ts'
import { hide, openHotspot, select, showsClinicalTerms } from '../state/actions.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { termOf } from '../story/hotspot-term.ts'
import { Card } from './Card.tsx'
import type { DialogName } from './Dialogs.tsx'
import { EvidenceDrawer } from './evidence/EvidenceDrawer.tsx'
import { Sources } from './Sources.tsx'
import { useStep, useStepWords } from './use-told.ts'

function HotspotCard({ id }: { readonly id: string }): ReactElement | null {
  const { ui, structure } = useMessages()
  const hotspot = useStep().hotspots.find((one) => one.id === id)
  const words = useStepWords().hotspots[id]
  const audience = useApp((state) => state.audience)
  const clinical = useApp(showsClinicalTerms)
  if (!hotspot || !words) return null
  const on = hotspot.anchor?.on
  const term = clinical ? termOf(hotspot) : null
  return (
    <Card title={words.name} onClose={() => openHotspot(null)}>
      {term && (
        <p className="card-term" lang="la">
          {term.latin}
        </p>
      )}
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
  const clinical = useApp(showsClinicalTerms)
  if (id === null) return null
  const { name, about } = structure(id)
  const { kind, latin, ta2, fma } = structures[id]
  return (
    <Card title={name} eyebrow={kinds[kind]} onClose={() => select(null)}>
      {clinical && (
        <p className="card-term" lang="la">
          {latin}
        </p>
      )}
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

/** The card that is open beside the picture: evidence, else a hotspot, else the selected structure. */
export function Cards({ onOpen }: { readonly onOpen: (name: DialogName) => void }): ReactElement | null {
  const evidence = useApp((state) => state.evidence)
  const hotspot = useApp((state) => state.hotspot)
  const selected = useApp((state) => state.selected)
  if (evidence !== null) return <EvidenceDrawer about={evidence} onOpen={onOpen} />
  if (hotspot !== null) return <HotspotCard id={hotspot} />
  return selected === null ? null : <StructureCard />
}
