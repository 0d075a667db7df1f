import type { ReactElement } from 'react'
import type { RootLevel, Side } from '../../../anatomy/structures.ts'
import { hideFelt, resetBody, setGhost, showAffected, showFelt } from '../../../state/lab.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { rootMet } from '../../../story/lesion.ts'
import { useReadings } from '../../use-readings.ts'
import { useMoment } from '../../use-told.ts'
import { ToolPanel } from '../ToolPanel.tsx'
import { Age } from './Age.tsx'
import { Disc } from './Disc.tsx'
import { Felt } from './Felt.tsx'
import { Held } from './Held.tsx'
import { Meaning } from './Meaning.tsx'
import { Muscles } from './Muscles.tsx'
import { Presets } from './Presets.tsx'
import { Root } from './Root.tsx'
import { Time } from './Time.tsx'
import '../../panels/panels.css'
import './conditions.css'

/** The conditions lab: everything that can be wrong with the body, one thing at a time, and what follows from it. */
export function ConditionsPanel(): ReactElement {
  const words = useMessages().conditions
  const ghost = useApp((state) => state.ghost)
  const zones = useMoment().show.zones > 0
  const lesion = useApp((state) => state.lesion)
  const { rootAtRisk } = useReadings()
  const [level, side] = (rootAtRisk ?? `${rootMet[lesion.disc]}-${lesion.side}`).split('-') as [RootLevel, Side]
  return (
    <ToolPanel title={words.title} about={words.about}>
      <Meaning />
      <div className="lab-actions">
        <button type="button" className="button button-main" onClick={showAffected}>
          {words.show}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={ghost}
          title={words.ghostAbout}
          onClick={() => setGhost(!ghost)}
        >
          {words.ghost}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={zones}
          onClick={() => (zones ? hideFelt() : showFelt(level, side))}
        >
          {words.zones}
        </button>
        <button type="button" className="button" onClick={resetBody}>
          {words.reset}
        </button>
      </div>
      <Presets />
      <p className="note">{words.keys}</p>
      <Disc />
      <Root />
      <Felt />
      <Age />
      <Muscles />
      <Held />
      <Time />
    </ToolPanel>
  )
}
