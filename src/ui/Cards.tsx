import type { ReactElement } from 'react'
import { structures } from '../anatomy/structures.ts'
import { openHotspot, showsClinicalTerms } from '../state/actions.ts'
import { selectedIn } from '../state/store.ts'
import { useApp, useMessages } from '../state/use-app.ts'
import { termOf } from '../story/hotspot-term.ts'
import { Card } from './Card.tsx'
import { StructureCard } from './card/StructureCard.tsx'
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

/** The card that is open beside the picture: evidence, else a hotspot, else the selected structure. */
export function Cards({ onOpen }: { readonly onOpen: (name: DialogName) => void }): ReactElement | null {
  const evidence = useApp((state) => state.evidence)
  const hotspot = useApp((state) => state.hotspot)
  const selected = useApp(selectedIn)
  if (evidence !== null) return <EvidenceDrawer about={evidence} onOpen={onOpen} />
  if (hotspot !== null) return <HotspotCard id={hotspot} />
  return selected === null ? null : <StructureCard id={selected} />
}
