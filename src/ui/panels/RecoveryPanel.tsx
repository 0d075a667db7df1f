import type { CSSProperties, ReactElement } from 'react'
import { explore } from '../../state/actions.ts'
import { useMessages } from '../../state/use-app.ts'
import { useMoment } from '../use-told.ts'
import { Panel } from './Panel.tsx'
import { People } from './People.tsx'

const WIDE = 232
const HIGH = 74
const MONTHS = 12
const xOf = (months: number): number => (months / MONTHS) * WIDE

/** Leg pain over a year for those who are well early and those who take much longer; illustrative, ends near 0 and at half. */
const early = (months: number): number => Math.exp(-months / 0.7)
const late = (months: number): number => 0.5 + 0.5 * Math.exp(-months / 4)

const steps = Array.from({ length: 25 }, (_, i) => (i * MONTHS) / 24)
const along = (course: (months: number) => number, months: readonly number[]): string[] =>
  months.map((month) => `${xOf(month)},${HIGH - course(month) * HIGH}`)
const band = [...along(late, steps), ...along(early, [...steps].reverse())].join(' ')

/** What usually happens: most get better, in a range of ways; many herniations shrink. Never one certain path. */
export function RecoveryPanel(): ReactElement {
  const words = useMessages().panels.recovery
  const { monthsSinceOnset } = useMoment().condition
  const months = Math.min(monthsSinceOnset, MONTHS)
  return (
    <>
      <Panel title={words.title}>
        <ul className="marks">
          {words.marks.map(({ when, share }) => (
            <li key={when}>
              <b>{when}</b> {share}
            </li>
          ))}
        </ul>
        <figure>
          <svg className="recovery" viewBox={`-8 -16 ${WIDE + 18} ${HIGH + 36}`} role="img" aria-label={words.spread}>
            <polygon className="recovery-band" points={band} />
            <line className="chart-grid" x1="0" x2={WIDE} y1={HIGH} y2={HIGH} />
            <text className="chart-text" x="0" y="-4">
              {words.pain}
            </text>
            <text className="chart-text" x={WIDE} y="22" textAnchor="end">
              {words.bandHigh}
            </text>
            <text className="chart-text" x={xOf(2.2)} y={HIGH - 6}>
              {words.bandLow}
            </text>
            <line className="age-now" x1={xOf(months)} x2={xOf(months)} y1="0" y2={HIGH} />
            {[0, 3, 6, 9, 12].map((month) => (
              <text key={month} className="chart-text" x={xOf(month)} y={HIGH + 15} textAnchor="middle">
                {month}
              </text>
            ))}
          </svg>
          <figcaption className="note">{words.spread}</figcaption>
        </figure>
        <label className="panel-field">
          <span className="panel-field-name">{words.month(months)}</span>
          <input
            type="range"
            min={0}
            max={MONTHS}
            step={0.5}
            value={months}
            style={{ '--done': `${(months / MONTHS) * 100}%` } as CSSProperties}
            onChange={(event) => explore({ condition: { monthsSinceOnset: Number(event.target.value) } })}
          />
        </label>
      </Panel>
      <Panel title={words.shrink} note={words.shrinkNote}>
        <People
          shape="person"
          columns={10}
          groups={[
            { count: 6, tone: 'well' },
            { count: 1, tone: 'maybe' },
            { count: 3, tone: 'plain' },
          ]}
          label={words.shrink}
        />
      </Panel>
    </>
  )
}
