import type { ReactElement } from 'react'
import { useApp, useMessages } from '../../state/use-app.ts'
import { useReadings } from '../use-told.ts'
import { Meter } from './Meter.tsx'
import { Panel } from './Panel.tsx'
import { People } from './People.tsx'

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
      <Meter
        label={words.thickness}
        value={thicknessMm / THICKEST_MM}
        text={`${thicknessMm.toFixed(1)} mm`}
        tone="muscle"
      />
      <Meter
        label={words.squeeze}
        value={squeezeMmHg / SQUEEZE_MMHG}
        text={`${Math.round(squeezeMmHg)} mmHg`}
        tone="warm"
        theory
      />
    </Panel>
  )
}
