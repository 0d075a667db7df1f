import type { CSSProperties, ReactElement } from 'react'
import type { RootLevel, Side } from '../../anatomy/structures.ts'
import { type Zone, zones } from '../../mechanics/condition.ts'
import { explore } from '../../state/actions.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { rootMet } from '../../story/lesion.ts'
import { useReadings } from '../use-readings.ts'
import { useMoment } from '../use-told.ts'
import { Findings } from './Findings.tsx'
import { Panel } from './Panel.tsx'

const FARTHEST_MM = 15

/** For students: where it comes out, which root that puts at risk, and what a clinician may find. */
export function SymptomsPanel(): ReactElement {
  const { panels, root: rootName } = useMessages()
  const words = panels.symptoms
  const lesion = useApp((state) => state.lesion)
  const { herniation } = useMoment().condition
  const { rootAtRisk, discs } = useReadings()
  const [level, side] = (rootAtRisk ?? `${rootMet[lesion.disc]}-${lesion.side}`).split('-') as [RootLevel, Side]
  const migrationMm = herniation?.migrationMm ?? 0
  const moved = discs[lesion.disc].herniation?.migrationMm ?? 0
  return (
    <Panel title={words.title}>
      <label className="panel-field is-stacked">
        <span className="panel-field-name">{words.zone}</span>
        <select
          value={herniation?.zone ?? 'subarticular'}
          onChange={(event) => explore({ condition: { herniation: { zone: event.target.value as Zone } } })}
        >
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {panels.herniation.zones[zone]}
            </option>
          ))}
        </select>
      </label>
      <label className="panel-field">
        <span className="panel-field-name">{words.moved(moved)}</span>
        <input
          type="range"
          min={-FARTHEST_MM}
          max={FARTHEST_MM}
          step={1}
          value={migrationMm}
          aria-label={words.migration}
          style={{ '--done': `${((migrationMm + FARTHEST_MM) / (2 * FARTHEST_MM)) * 100}%` } as CSSProperties}
          onChange={(event) => explore({ condition: { herniation: { migrationMm: Number(event.target.value) } } })}
        />
      </label>
      <p className="panel-say">{words.atRisk(rootName(level, side))}</p>
      <Findings root={`${level}-${side}`} />
    </Panel>
  )
}
