import type { ReactElement } from 'react'
import { type Zone, zones } from '../../../mechanics/condition.ts'
import { changeHerniation, chooseShape, moveLesion } from '../../../state/lab.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { HerniationShapes, nearestType } from '../../panels/HerniationShapes.tsx'
import { Readout, ReadoutSources } from '../../panels/Readout.tsx'
import { useHealthyReadings, useReadings } from '../../use-readings.ts'
import { useMoment } from '../../use-told.ts'
import { Group } from './Group.tsx'
import { LabSlider } from './LabSlider.tsx'
import { Where } from './Where.tsx'

const DEEPEST_MM = 12
const FARTHEST_MM = 15
const WIDEST_MM2 = 240
const TALLEST_MM = 25

/** What has come out of which disc, how far and where, and how much of the nerve gap beside it is left. */
export function Disc(): ReactElement {
  const { conditions: words, panels, format } = useMessages()
  const { disc, side } = useApp((state) => state.lesion)
  const { herniation } = useMoment().condition
  const now = useReadings()
  const well = useHealthyReadings()
  const gap = `${disc}-${side}` as const
  const out = now.discs[disc].herniation
  const shape = herniation && nearestType(herniation)
  return (
    <>
      <Where onChoose={moveLesion} />
      <Group open title={words.groups.herniation} state={shape ? panels.herniation.types[shape].name : words.noShape}>
        <HerniationShapes shown={shape} onChoose={chooseShape} />
        <button type="button" className="shape" aria-pressed={!herniation} onClick={() => chooseShape(null)}>
          {words.noShape}
        </button>
        {herniation ? (
          <>
            <label className="panel-field is-stacked">
              <span className="panel-field-name">{panels.symptoms.zone}</span>
              <select
                value={herniation.zone}
                onChange={(event) => changeHerniation({ zone: event.target.value as Zone })}
              >
                {zones.map((zone) => (
                  <option key={zone} value={zone}>
                    {panels.herniation.zones[zone]}
                  </option>
                ))}
              </select>
            </label>
            <LabSlider
              name={words.depth}
              text={format.quantity(herniation.depthMm, 'mm', 1)}
              value={herniation.depthMm}
              min={0}
              max={DEEPEST_MM}
              step={0.1}
              healthy={0}
              onChange={(depthMm, begins) => changeHerniation({ depthMm }, begins)}
            />
            <LabSlider
              name={words.migration}
              text={panels.symptoms.moved(herniation.migrationMm)}
              value={herniation.migrationMm}
              min={-FARTHEST_MM}
              max={FARTHEST_MM}
              step={1}
              healthy={0}
              onChange={(migrationMm, begins) => changeHerniation({ migrationMm }, begins)}
            />
            <Readout id="herniationDepth" value={out?.depthMm ?? 0} full={DEEPEST_MM} />
          </>
        ) : (
          <p className="note">{words.noHerniation}</p>
        )}
        <Readout
          id="foramenArea"
          value={now.foramina[gap].areaMm2}
          healthy={well.foramina[gap].areaMm2}
          full={WIDEST_MM2}
        />
        <Readout
          id="foramenHeight"
          value={now.foramina[gap].heightMm}
          healthy={well.foramina[gap].heightMm}
          full={TALLEST_MM}
        />
        <ReadoutSources ids={['herniationDepth', 'foramenArea', 'foramenHeight']} />
      </Group>
    </>
  )
}
