import type { ReactElement } from 'react'
import { sizeBand } from '../../../mechanics/recovery.ts'
import { changeCondition } from '../../../state/lab.ts'
import { useMessages } from '../../../state/use-app.ts'
import { healthy } from '../../../story/moment.ts'
import { nearestType } from '../../panels/HerniationShapes.tsx'
import { RECOVERY_MONTHS, RecoveryChart } from '../../panels/RecoveryChart.tsx'
import { useMoment } from '../../use-told.ts'
import { Evidence } from './Evidence.tsx'
import { Group } from './Group.tsx'
import { LabSlider } from './LabSlider.tsx'

/** How long ago it began, and how size goes on in a range of people. */
export function Time(): ReactElement {
  const { conditions: words, panels } = useMessages()
  const { monthsSinceOnset, herniation } = useMoment().condition
  const { recovery } = panels
  return (
    <Group title={words.groups.time} state={recovery.month(monthsSinceOnset)}>
      <LabSlider
        name={words.month}
        text={recovery.month(monthsSinceOnset)}
        value={Math.min(monthsSinceOnset, RECOVERY_MONTHS)}
        min={0}
        max={RECOVERY_MONTHS}
        step={0.5}
        healthy={healthy.monthsSinceOnset}
        onChange={(value, begins) => changeCondition({ monthsSinceOnset: value }, begins)}
      />
      {herniation && (
        <RecoveryChart
          tone="size"
          title={recovery.size}
          label={`${recovery.size}: ${recovery.spread}`}
          bandAt={(month) => sizeBand(nearestType(herniation), month)}
          now={Math.min(monthsSinceOnset, RECOVERY_MONTHS)}
          middle={recovery.middle}
          notes={[]}
        />
      )}
      <p className="note">
        {recovery.spread}. {recovery.sizeNote}
      </p>
      <Evidence claims={['C34', 'C14']} sources={['chiu2015', 'resorb2023', 'konst2018', 'elbarzouhi2013']} />
    </Group>
  )
}
