import type { ReactElement } from 'react'
import { type PostureName, postureNames } from '../../../mechanics/posture.ts'
import { raiseLeg, takePosture } from '../../../state/lab.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { Choice } from '../../Choice.tsx'
import { PostureFigure } from '../../panels/PostureFigure.tsx'
import { Readout, ReadoutSources } from '../../panels/Readout.tsx'
import { useReadings } from '../../use-readings.ts'
import { useMoment } from '../../use-told.ts'
import { Evidence } from './Evidence.tsx'
import { Group } from './Group.tsx'
import { LabSlider } from './LabSlider.tsx'

const HIGHEST_DEG = 70
const MOST_GLIDE_MM = 16
const MOST_MPA = 2.4

/** How the body is held, with the straight leg raised as a test does; what that does to disc and nerve. */
export function Held(): ReactElement {
  const { conditions: words, panels } = useMessages()
  const { disc, side } = useApp((state) => state.lesion)
  const { posture } = useMoment()
  const { discs, sciatic } = useReadings()
  const raising = posture.name === 'lying' && posture.kneeFlexionDeg[side] === 0
  const deg = raising ? Math.round(Math.max(posture.hipFlexionDeg[side], 0)) : 0
  return (
    <Group title={words.groups.posture} state={panels.posture.names[posture.name]}>
      <div className="lab-posture">
        <PostureFigure name={posture.name} />
        <Choice<PostureName>
          legend={panels.posture.choose}
          options={postureNames.map((value) => ({ value, label: panels.posture.names[value] }))}
          value={posture.name}
          onChoose={takePosture}
        />
      </div>
      <LabSlider
        name={panels.posture.raise}
        text={panels.posture.raised(deg)}
        value={deg}
        min={0}
        max={HIGHEST_DEG}
        step={1}
        healthy={0}
        onChange={raiseLeg}
      />
      <Readout id="discPressure" value={discs[disc].pressureMpa} full={MOST_MPA} />
      <Readout id="nerveGlide" value={sciatic[side].glideMm} full={MOST_GLIDE_MM} />
      <p className="note">
        {panels.posture.note} {panels.posture.same} {panels.posture.slides}
      </p>
      <ReadoutSources ids={['discPressure', 'nerveGlide']} />
      <Evidence claims={['C9', 'C11']} sources={['wilke1999', 'ridehalgh2014']} />
    </Group>
  )
}
