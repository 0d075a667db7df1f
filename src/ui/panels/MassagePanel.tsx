import { type ReactElement, useMemo } from 'react'
import type { SessionPart } from '../../i18n/messages.ts'
import { solve } from '../../mechanics/solve.ts'
import { seekTo } from '../../state/actions.ts'
import { takeHands } from '../../state/leading.ts'
import { momentOfState } from '../../state/told.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { massageComfort, massageSession } from '../../story/stories/sciatica/session.ts'
import { useReadings } from '../use-readings.ts'
import { useMoment, useMs, useStep } from '../use-told.ts'
import { LeadingPanel } from './LeadingPanel.tsx'
import { Meter } from './Meter.tsx'
import { Panel } from './Panel.tsx'
import { Readout, ReadoutSources } from './Readout.tsx'

const parts = Object.keys(massageSession) as readonly SessionPart[]
const SQUEEZE_MMHG = 40
/** A part's place is a little after its start, where its hands are already at work. */
const INTO = 0.075

/** The session part by part, and what it changes while the hands are there, and after. The disc is shown not to change. */
export function MassagePanel(): ReactElement {
  const leading = useApp((state) => state.leading)
  return leading ? <LeadingPanel /> : <SessionPanel />
}

function SessionPanel(): ReactElement {
  const { panels, ui, format } = useMessages()
  const { massage: words, limits } = panels
  const { lengthMs } = useStep()
  const fraction = useMs() / lengthMs
  const part = parts.findLast((id) => massageSession[id] <= fraction + 1e-6) ?? 'check'
  const now = useReadings()
  const story = useApp((state) => state.story)
  const step = useApp((state) => state.step)
  const lesion = useApp((state) => state.lesion)
  const first = useMemo(
    () => solve(momentOfState({ mode: 'story', story, step, lesion, explored: {} }, 0)).readings,
    [story, step, lesion],
  )
  const { touch } = useMoment()
  const worked = touch?.target ?? (`gluteus-maximus-${lesion.side}` as const)
  const { stiffness } = now.muscles[worked]
  const squeeze = (mmHg: number): number => mmHg / SQUEEZE_MMHG
  const disc = now.discs[lesion.disc]
  const { title, hands, tissue, limit } = words.parts[part]
  return (
    <Panel title={words.title}>
      <ol className="session">
        {parts.map((id, i) => (
          <li key={id}>
            <button
              type="button"
              className="button"
              aria-pressed={id === part}
              aria-label={`${i + 1}. ${words.parts[id].title}`}
              onClick={() => seekTo((massageSession[id] + (i === 0 ? 0 : INTO)) * lengthMs)}
            >
              {i + 1}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={takeHands}>
        {panels.leading.start}
      </button>
      <div className="session-part">
        <h4>{title}</h4>
        <dl>
          <div>
            <dt>{words.handsLabel}</dt>
            <dd>{hands}</dd>
          </div>
          <div>
            <dt>{words.tissueLabel}</dt>
            <dd>{tissue}</dd>
          </div>
          <div>
            <dt>{words.limitLabel}</dt>
            <dd>{limit}</dd>
          </div>
        </dl>
      </div>
      <Readout id="reflexDrive" value={now.reflexDrive} full={1} start={1} tone="muscle" />
      <Readout id="muscleStiffness" value={stiffness} full={1} start={1} tone="muscle" />
      <Meter
        label={words.squeeze}
        value={squeeze(now.sciatic[lesion.side].squeezeMmHg)}
        start={squeeze(first.sciatic[lesion.side].squeezeMmHg)}
        text={ui.howItMayWork}
        tone="warm"
        theory
      />
      <Meter
        label={words.comfort}
        value={massageComfort[part]}
        start={massageComfort.check}
        text={ui.howItMayWork}
        theory
      />
      <p className="panel-say">
        {limits.height} {format.quantity(disc.heightMm, 'mm', 1)}, {limits.herniation}{' '}
        {format.quantity(disc.herniation?.depthMm ?? 0, 'mm', 1)}: {words.unchanged}.
      </p>
      <p className="note">
        {now.drawnLarger.length > 0 && `${ui.exaggerated}. `}
        {words.calves}
      </p>
      <ReadoutSources ids={['reflexDrive', 'muscleStiffness', 'nerveSqueeze']} />
    </Panel>
  )
}
