import type { CSSProperties, ReactElement } from 'react'
import { painBand, sizeBand } from '../../mechanics/recovery.ts'
import { explore } from '../../state/actions.ts'
import { useMessages } from '../../state/use-app.ts'
import { useMoment } from '../use-told.ts'
import { Panel } from './Panel.tsx'
import { People } from './People.tsx'
import { RECOVERY_MONTHS, RecoveryChart } from './RecoveryChart.tsx'

/** What usually happens: most get better, in a range of ways; many herniations shrink. Never one certain path. */
export function RecoveryPanel(): ReactElement {
  const words = useMessages().panels.recovery
  const { monthsSinceOnset, herniation } = useMoment().condition
  const type = herniation?.type ?? 'extrusion'
  const months = Math.min(monthsSinceOnset, RECOVERY_MONTHS)
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
          <RecoveryChart
            tone="pain"
            title={words.pain}
            label={`${words.pain}: ${words.spread}`}
            bandAt={painBand}
            now={months}
            middle={words.middle}
            notes={[
              { months: 12, share: 0.72, text: words.bandHigh },
              { months: 7, share: 0.12, text: words.bandLow },
            ]}
          />
          <RecoveryChart
            tone="size"
            title={words.size}
            label={`${words.size}: ${words.spread}`}
            bandAt={(month) => sizeBand(type, month)}
            now={months}
            middle={words.middle}
            notes={[]}
          />
          <figcaption className="note">
            {words.spread}. {words.sizeNote}
          </figcaption>
        </figure>
        <label className="panel-field">
          <span className="panel-field-name">{words.month(months)}</span>
          <input
            type="range"
            min={0}
            max={RECOVERY_MONTHS}
            step={0.5}
            value={months}
            style={{ '--done': `${(months / RECOVERY_MONTHS) * 100}%` } as CSSProperties}
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
