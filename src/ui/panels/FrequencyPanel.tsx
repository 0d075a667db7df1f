import type { ReactElement } from 'react'
import { useApp, useMessages } from '../../state/use-app.ts'
import { useReadings } from '../use-readings.ts'
import { Panel } from './Panel.tsx'
import { People } from './People.tsx'
import { Readout, ReadoutSources } from './Readout.tsx'
import { VariantPicker } from './VariantPicker.tsx'

const THICKEST_MM = 13
const SQUEEZE_MMHG = 60

/** How rare it is, beside what happens: the shares are quoted ranges (koes2007, kizaki2020). */
export function FrequencyPanel(): ReactElement {
  const { panels } = useMessages()
  const words = panels.frequency
  const side = useApp((state) => state.lesion.side)
  const { muscles, sciatic } = useReadings()
  const { thicknessMm } = muscles[`piriformis-${side}`]
  const { squeezeMmHg } = sciatic[side]
  return (
    <Panel title={words.title} note={words.note}>
      <People
        columns={20}
        groups={[
          { count: 90, tone: 'disc' },
          { count: 6, tone: 'muscle' },
          { count: 4, tone: 'plain' },
        ]}
        label={`${words.disc}; ${words.muscle}`}
      />
      <ul className="legend">
        <li>
          <span className="legend-dot person-disc" /> {words.disc}
        </li>
        <li>
          <span className="legend-dot person-muscle" /> {words.muscle}
        </li>
      </ul>
      <Readout id="piriformisThickness" value={thicknessMm} full={THICKEST_MM} tone="muscle" />
      <Readout id="nerveSqueeze" value={squeezeMmHg} full={SQUEEZE_MMHG} tone="warm" />
      <ReadoutSources ids={['piriformisThickness', 'nerveSqueeze']} />
      <VariantPicker />
    </Panel>
  )
}
