import type { ReactElement } from 'react'
import { discIds } from '../../../anatomy/spine.ts'
import { written } from '../../../evidence/readouts.ts'
import { changeCondition } from '../../../state/lab.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { healthy } from '../../../story/moment.ts'
import { Readout, ReadoutSources } from '../../panels/Readout.tsx'
import { useHealthyReadings, useReadings } from '../../use-readings.ts'
import { useMoment } from '../../use-told.ts'
import { Evidence } from './Evidence.tsx'
import { Group } from './Group.tsx'
import { LabSlider } from './LabSlider.tsx'

const TALLEST_MM = 14
const lumbar = discIds.filter((id) => id.startsWith('L'))

/** How old the discs are: how high and how wet, the one of the chosen level first. */
export function Age(): ReactElement {
  const { conditions: words, panels, format } = useMessages()
  const { disc } = useApp((state) => state.lesion)
  const { ageYears } = useMoment().condition
  const now = useReadings().discs
  const well = useHealthyReadings().discs
  return (
    <Group title={words.groups.age} state={words.years(Math.round(ageYears))}>
      <LabSlider
        name={words.age}
        text={words.years(Math.round(ageYears))}
        value={ageYears}
        min={20}
        max={90}
        step={1}
        healthy={healthy.ageYears}
        onChange={(value, begins) => changeCondition({ ageYears: value }, begins)}
      />
      <Readout id="discHeight" value={now[disc].heightMm} healthy={well[disc].heightMm} full={TALLEST_MM} />
      <Readout id="discWater" value={now[disc].waterFraction} full={1} start={well[disc].waterFraction} />
      <dl className="lab-discs" aria-label={panels.readouts.names.discHeight}>
        {lumbar.map((id) => (
          <div key={id}>
            <dt>{id.replace(/-L?/, '/')}</dt>
            <dd>{written('discHeight', now[id].heightMm, format.quantity)}</dd>
          </div>
        ))}
      </dl>
      <ReadoutSources ids={['discHeight', 'discWater']} />
      <Evidence claims={['C7', 'C8']} sources={['videman2014', 'brinjikji2015a']} />
    </Group>
  )
}
