import type { CSSProperties, ReactElement } from 'react'
import { explore } from '../../state/actions.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import type { View } from '../../story/moment.ts'
import { raisedLeg } from '../../story/postures.ts'
import { useReadings } from '../use-readings.ts'
import { useMoment } from '../use-told.ts'
import { ReadoutsOpen } from './Panel.tsx'
import { Readout } from './Readout.tsx'

const HIGHEST_DEG = 70
const MOST_GLIDE_MM = 16

/** The whole leg with its nerve, from its own side and a little behind. */
const wholeLeg = (side: 'left' | 'right'): View => ({
  at: [`femur-${side}`],
  azimuthDeg: side === 'right' ? 250 : 110,
  elevationDeg: 4,
  spanMm: 1150,
  panMm: [0, 40, 160],
})

/** A straight leg that the viewer raises, as a therapist does, and how far the nerve slides for it. */
export function LegRaise(): ReactElement {
  const words = useMessages().panels.posture
  const side = useApp((state) => state.lesion.side)
  const { posture } = useMoment()
  const { glideMm } = useReadings().sciatic[side]
  const raising = posture.name === 'lying' && posture.kneeFlexionDeg[side] === 0
  const deg = raising ? Math.round(Math.max(posture.hipFlexionDeg[side], 0)) : 0
  const raise = (hip: number): void =>
    explore({
      posture: raisedLeg(side, hip),
      view: wholeLeg(side),
      show: { layers: { nerve: 1, skin: 0.22 } },
    })
  return (
    <>
      <label className="panel-field">
        <span className="panel-field-name">{words.raise}</span>
        <input
          type="range"
          min={0}
          max={HIGHEST_DEG}
          step={1}
          value={deg}
          style={{ '--done': `${(100 * deg) / HIGHEST_DEG}%` } as CSSProperties}
          aria-label={words.raise}
          aria-valuetext={words.raised(deg)}
          onChange={(event) => raise(Number(event.target.value))}
        />
      </label>
      {deg > 0 && (
        <>
          {/* What answers the viewer's own hand is open to everyone. */}
          <ReadoutsOpen value={true}>
            <Readout id="nerveGlide" value={glideMm} full={MOST_GLIDE_MM} />
          </ReadoutsOpen>
          <p className="note">{words.slides}</p>
        </>
      )}
    </>
  )
}
