import type { ReactElement } from 'react'
import type { RootLevel } from '../../anatomy/structures.ts'
import { type HerniationType, herniationTypes, usualDepthMm } from '../../mechanics/condition.ts'
import { explore } from '../../state/actions.ts'
import { showsReport } from '../../state/report.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { rootMet } from '../../story/lesion.ts'
import { useMoment, useReadings } from '../use-told.ts'
import { ArcSlider } from './ArcSlider.tsx'
import { Panel } from './Panel.tsx'
import { Readout, ReadoutSources } from './Readout.tsx'
import { SymptomsPanel } from './SymptomsPanel.tsx'

const DEEPEST_MM = 12
const SQUEEZE_MMHG = 60

/** Each shape of displaced disc material seen from the side, as a small drawing. */
const outlines: Readonly<Record<HerniationType, string>> = {
  bulge: 'M4 12h22q7 8 0 16H4z',
  protrusion: 'M4 12h22q2 2 2 3 9 0 9 5t-9 5q0 1-2 3H4z',
  extrusion: 'M4 12h22q2 3 2 5c3 0 4-5 10-5s8 4 8 8-2 8-8 8-7-5-10-5q0 2-2 5H4z',
  sequestration: 'M4 12h22q4 8 0 16H4zM36 16q8-3 10 4t-6 8-9-4 5-8z',
}

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
        <ul className="shapes">
          {herniationTypes.map((type) => (
            <li key={type}>
              <button
                type="button"
                className="shape"
                aria-pressed={type === shown}
                onClick={() =>
                  explore({
                    condition: {
                      herniation: { type, depthMm: usualDepthMm[type], towards: { type, amount: 0 } },
                      monthsSinceOnset: 0,
                    },
                  })
                }
              >
                <svg viewBox="0 4 50 32" aria-hidden="true">
                  <path d={outlines[type]} />
                </svg>
                {words.types[type].name}
              </button>
            </li>
          ))}
        </ul>
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

/** The type a shape on its way is nearest to. */
function nearestType({
  type,
  towards,
}: {
  type: HerniationType
  towards?: { type: HerniationType; amount: number }
}): HerniationType {
  return towards && towards.amount > 0.5 ? towards.type : type
}
