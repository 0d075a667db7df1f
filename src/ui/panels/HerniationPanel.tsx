import type { ReactElement } from 'react'
import type { RootLevel } from '../../anatomy/structures.ts'
import { usualDepthMm } from '../../mechanics/condition.ts'
import { explore } from '../../state/actions.ts'
import { showsReport } from '../../state/report.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { rootMet } from '../../story/lesion.ts'
import { useReadings } from '../use-readings.ts'
import { useMoment } from '../use-told.ts'
import { ArcSlider } from './ArcSlider.tsx'
import { HerniationShapes, nearestType } from './HerniationShapes.tsx'
import { Panel } from './Panel.tsx'
import { Readout, ReadoutSources } from './Readout.tsx'
import { SymptomsPanel } from './SymptomsPanel.tsx'

const DEEPEST_MM = 12
const SQUEEZE_MMHG = 60

/** How far it has pushed out, what the root bears, and that it takes both a squeeze and inflammation. */
export function HerniationPanel(): ReactElement {
  const { panels } = useMessages()
  const words = panels.herniation
  const lesion = useApp((state) => state.lesion)
  const { condition } = useMoment()
  const readings = useReadings()
  const audience = useApp((state) => state.audience)
  const key = readings.rootAtRisk ?? (`${rootMet[lesion.disc]}-${lesion.side}` as const)
  const root = readings.roots[key]
  const felt = words.felt[key.split('-')[0] as RootLevel]
  const { herniation } = condition
  const ofReport = useApp(showsReport)
  const depth = readings.discs[lesion.disc].herniation?.depthMm ?? 0
  const shown = herniation && depth > 0.3 ? nearestType(herniation) : null
  return (
    <>
      {/* A report is of one day and says nothing of pain: it has no place on the way from healthy to recovered. */}
      {!ofReport && <ArcSlider />}
      <Panel title={words.title}>
        <HerniationShapes
          shown={shown}
          onChoose={(type) =>
            explore({
              condition: {
                herniation: { type, depthMm: usualDepthMm[type], towards: { type, amount: 0 } },
                monthsSinceOnset: 0,
              },
            })
          }
        />
        <p className="note">{shown ? words.types[shown].about : words.none}</p>
        <Readout id="herniationDepth" value={depth} full={DEEPEST_MM} />
        <Readout id="rootSqueeze" value={root.squeezeMmHg} full={SQUEEZE_MMHG} />
        <Readout id="rootInflammation" value={root.inflammation} full={1} tone="warm" />
        <Readout id="rootSensitivity" value={root.sensitivity} full={1} tone="warm" />
        <Readout id="rootIrritation" value={root.irritation} full={1} tone="warm" />
        <p className="panel-say">{words.both}</p>
        {felt && (
          <p className="note">
            {words.feltTitle}: {felt}.
          </p>
        )}
        <ReadoutSources
          ids={['herniationDepth', 'rootSqueeze', 'rootInflammation', 'rootSensitivity', 'rootIrritation']}
        />
      </Panel>
      {audience !== 'patient' && <SymptomsPanel />}
    </>
  )
}
