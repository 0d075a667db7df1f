import type { CSSProperties, ReactElement } from 'react'
import type { RootLevel, Side } from '../../anatomy/structures.ts'
import { type Zone, zones } from '../../mechanics/condition.ts'
import { testsOf } from '../../mechanics/symptoms.ts'
import { explore, setHelp } from '../../state/actions.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { rootMet } from '../../story/lesion.ts'
import { Sources } from '../Sources.tsx'
import { useMoment, useReadings } from '../use-told.ts'
import { Meter } from './Meter.tsx'
import { Panel } from './Panel.tsx'

const FARTHEST_MM = 15
const LITTLE = 0.03
const MUCH = 0.3
/** Feeling of the saddle from which the warning shows, 0..1. */
const SADDLE = 0.05

/** For students: where it comes out, which root that puts at risk, and what a clinician may find. */
export function SymptomsPanel(): ReactElement {
  const { panels, help, root: rootName } = useMessages()
  const words = panels.symptoms
  const lesion = useApp((state) => state.lesion)
  const { herniation } = useMoment().condition
  const { rootAtRisk, symptoms, discs } = useReadings()
  const [level, side] = (rootAtRisk ?? `${rootMet[lesion.disc]}-${lesion.side}`).split('-') as [RootLevel, Side]
  const { weaker, reflexes } = symptoms[side]
  const tests = testsOf(level)
  const inWords = (lost: number): string => words.amounts[lost < LITTLE ? 'none' : lost < MUCH ? 'little' : 'much']
  const saddle = Math.max(symptoms.left.skin.S3, symptoms.right.skin.S3)
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
      {tests.movements.length > 0 && <h4 className="symptoms-heading">{words.weaker}</h4>}
      {tests.movements.map((id) => (
        <Meter key={id} label={words.movements[id]} value={1 - weaker[id]} text={inWords(weaker[id])} tone="muscle" />
      ))}
      <h4 className="symptoms-heading">{words.reflex}</h4>
      {tests.reflex ? (
        <Meter
          label={words.reflexes[tests.reflex]}
          value={reflexes[tests.reflex]}
          text={inWords(1 - reflexes[tests.reflex])}
        />
      ) : (
        <p className="note">{words.noReflex}</p>
      )}
      {saddle > SADDLE && (
        <>
          <p className="panel-say">{words.saddle}</p>
          <button type="button" className="button help-wide" onClick={() => setHelp(true)}>
            {help.title}
          </button>
        </>
      )}
      <p className="note">{words.soft}</p>
      <p className="note">{words.illustrative}</p>
      <Sources ids={['harrison19', 'msd2024', 'murphy2009', 'taylor2013']} />
    </Panel>
  )
}
