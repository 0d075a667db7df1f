import { type CSSProperties, type ReactElement, useState } from 'react'
import { written } from '../../evidence/readouts.ts'
import { type Finding, findings, scanAges, scansWithoutPain, shareAt } from '../../evidence/scans.ts'
import { explore } from '../../state/actions.ts'
import { useMessages } from '../../state/use-app.ts'
import { useReadings } from '../use-readings.ts'
import { useMoment } from '../use-told.ts'
import { Panel } from './Panel.tsx'
import { People } from './People.tsx'
import { ReadoutSources } from './Readout.tsx'

const WIDE = 232
const HIGH = 96
const xOf = (age: number): number => ((age - 20) / 60) * WIDE
const yOf = (share: number): number => HIGH - (share / 100) * HIGH

/** How common a finding is at each age, as a line, with the age that is shown marked on it. */
function Line({ finding, age }: { readonly finding: Finding; readonly age: number }): ReactElement {
  const points = scansWithoutPain[finding].map((share, i) => `${xOf(scanAges[i]!)},${yOf(share)}`)
  const share = shareAt(finding, age)
  return (
    <svg className="age-line" viewBox={`-26 -8 ${WIDE + 44} ${HIGH + 28}`} aria-hidden="true">
      {[0, 50, 100].map((mark) => (
        <g key={mark}>
          <line className="chart-grid" x1="0" x2={WIDE} y1={yOf(mark)} y2={yOf(mark)} />
          <text className="chart-text" x="-6" y={yOf(mark) + 3.5} textAnchor="end">
            {mark}
          </text>
        </g>
      ))}
      {scanAges.map((mark) => (
        <text key={mark} className="chart-text" x={xOf(mark)} y={HIGH + 15} textAnchor="middle">
          {mark}
        </text>
      ))}
      <polygon className="age-area" points={`0,${HIGH} ${points.join(' ')} ${WIDE},${HIGH}`} />
      <polyline className="age-curve" points={points.join(' ')} />
      <line className="age-now" x1={xOf(age)} x2={xOf(age)} y1={0} y2={HIGH} />
      <circle className="age-dot" cx={xOf(age)} cy={yOf(share)} r="5" />
    </svg>
  )
}

/** Discs over the years, in people without pain: how many, and what it does to the disc in the picture. */
export function AgePanel(): ReactElement {
  const { panels, format } = useMessages()
  const words = panels.age
  const [finding, setFinding] = useState<Finding>('height-loss')
  const { ageYears } = useMoment().condition
  const { discs, foramina } = useReadings()
  const age = Math.min(Math.max(ageYears, 20), 80)
  const share = Math.round(shareAt(finding, age))
  return (
    <Panel title={words.title} note={words.note}>
      <label className="panel-field">
        <span className="unseen">{words.pick}</span>
        <select value={finding} onChange={(event) => setFinding(event.target.value as Finding)}>
          {findings.map((id) => (
            <option key={id} value={id}>
              {words.finding[id]}
            </option>
          ))}
        </select>
      </label>
      <div className="age-people">
        <People
          columns={20}
          groups={[
            { count: share, tone: 'marked' },
            { count: 100 - share, tone: 'plain' },
          ]}
          label={words.people(share, Math.round(age))}
        />
        <p className="panel-figure">
          <b>{share}</b> {words.people(share, Math.round(age)).replace(/^\d+ /, '')}
        </p>
      </div>
      <Line finding={finding} age={age} />
      <label className="panel-field">
        <span className="panel-field-name">{words.now(Math.round(age))}</span>
        <input
          type="range"
          min={20}
          max={80}
          step={1}
          value={age}
          style={{ '--done': `${((age - 20) / 60) * 100}%` } as CSSProperties}
          aria-label={words.ageAxis}
          onChange={(event) => explore({ condition: { ageYears: Number(event.target.value) } })}
        />
      </label>
      <dl className="panel-facts">
        <div>
          <dt>{words.water}</dt>
          <dd>{written('discWater', discs['L4-L5'].waterFraction, format.quantity)}</dd>
        </div>
        <div>
          <dt>{words.height}</dt>
          <dd>{written('discHeight', discs['L4-L5'].heightMm, format.quantity)}</dd>
        </div>
        <div>
          <dt>{words.gap}</dt>
          <dd>{written('foramenHeight', foramina['L4-L5-right'].heightMm, format.quantity)}</dd>
        </div>
      </dl>
      <ReadoutSources ids={['discWater', 'discHeight', 'foramenHeight']} />
    </Panel>
  )
}
