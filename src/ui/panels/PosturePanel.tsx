import type { CSSProperties, ReactElement } from 'react'
import { postureNames } from '../../mechanics/posture.ts'
import { pressureMpa } from '../../mechanics/pressure.ts'
import { explore } from '../../state/actions.ts'
import { useMessages } from '../../state/use-app.ts'
import { postures } from '../../story/postures.ts'
import { useReadings } from '../use-readings.ts'
import { useMoment } from '../use-told.ts'
import { LegRaise } from './LegRaise.tsx'
import { Panel } from './Panel.tsx'
import { PostureFigure } from './PostureFigure.tsx'
import { Readout, ReadoutSources } from './Readout.tsx'

const MOST_MPA = 2.4

/** What one man's disc bore in each posture; tap one and the body takes it. */
export function PosturePanel(): ReactElement {
  const { panels, format } = useMessages()
  const words = panels.posture
  const { name } = useMoment().posture
  const { discs, foramina } = useReadings()
  return (
    <Panel title={words.title} note={`${words.note} ${words.same}`}>
      <div className="posture">
        <PostureFigure name={name} />
        <ul className="posture-bars" aria-label={words.choose}>
          {postureNames.map((id) => {
            const mpa = pressureMpa(postures[id])
            return (
              <li key={id}>
                <button
                  type="button"
                  className="posture-bar"
                  aria-pressed={id === name}
                  style={{ '--value': `${(100 * mpa) / MOST_MPA}%` } as CSSProperties}
                  onClick={() => explore({ posture: postures[id] })}
                >
                  <span className="posture-name">{words.names[id]}</span>
                  <span className="posture-value">{format.quantity(mpa, 'MPa', mpa < 1 ? 2 : 1)}</span>
                  <span className="posture-fill" />
                </button>
              </li>
            )
          })}
        </ul>
      </div>
      <LegRaise />
      <Readout id="discHeight" value={discs['L4-L5'].heightMm} full={14} />
      <Readout id="foramenHeight" value={foramina['L4-L5-right'].heightMm} full={25} />
      <ReadoutSources ids={['discPressure', 'nerveGlide', 'discHeight', 'foramenHeight']} />
    </Panel>
  )
}
