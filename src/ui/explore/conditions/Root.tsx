import type { ReactElement } from 'react'
import type { RootLevel, Side } from '../../../anatomy/structures.ts'
import { changeCondition } from '../../../state/lab.ts'
import { useMessages } from '../../../state/use-app.ts'
import { healthy } from '../../../story/moment.ts'
import { Readout, ReadoutSources } from '../../panels/Readout.tsx'
import { useReadings } from '../../use-readings.ts'
import { useMoment } from '../../use-told.ts'
import { Evidence } from './Evidence.tsx'
import { Group } from './Group.tsx'
import { LabSlider } from './LabSlider.tsx'

const SQUEEZE_MMHG = 60
const FARTHEST_MM = 6

/** How sore the root is that is met, and what squeeze and soreness make of it together. */
export function Root(): ReactElement {
  const { conditions: words, panels, format, root: rootName } = useMessages()
  const { inflammation, sensitivity } = useMoment().condition
  const { rootAtRisk, roots } = useReadings()
  const root = rootAtRisk && roots[rootAtRisk]
  const [level, side] = (rootAtRisk?.split('-') ?? []) as [RootLevel?, Side?]
  const name = level && side ? rootName(level, side) : undefined
  const percent = (share: number): string => format.quantity(100 * share, '%')
  return (
    <Group open title={words.groups.root} {...(name && { state: name })}>
      <LabSlider
        name={words.inflammation}
        text={percent(inflammation)}
        value={inflammation}
        min={0}
        max={1}
        step={0.05}
        healthy={healthy.inflammation}
        onChange={(value, begins) => changeCondition({ inflammation: value }, begins)}
      />
      <LabSlider
        name={words.sensitivity}
        text={percent(sensitivity)}
        value={sensitivity}
        min={0}
        max={1}
        step={0.05}
        healthy={healthy.sensitivity}
        onChange={(value, begins) => changeCondition({ sensitivity: value }, begins)}
      />
      {root ? (
        <>
          <Readout id="rootMoved" value={root.displacedMm} full={FARTHEST_MM} />
          <Readout id="rootSqueeze" value={root.squeezeMmHg} full={SQUEEZE_MMHG} />
          <Readout id="rootInflammation" value={root.inflammation} full={1} tone="warm" />
          <Readout id="rootSwelling" value={root.swelling} full={1} tone="warm" />
          <Readout id="rootIrritation" value={root.irritation} full={1} tone="warm" />
          <p className="panel-say">{panels.herniation.both}</p>
          <ReadoutSources
            ids={['rootMoved', 'rootSqueeze', 'rootInflammation', 'rootSwelling', 'rootSensitivity', 'rootIrritation']}
          />
        </>
      ) : (
        <p className="note">{words.noRoot}</p>
      )}
      <Evidence claims={['C3']} sources={['kuslich1991', 'olmarker1993']} />
    </Group>
  )
}
