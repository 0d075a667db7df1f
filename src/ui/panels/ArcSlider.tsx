import type { CSSProperties, ReactElement } from 'react'
import { explore } from '../../state/actions.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { type ArcStage, arcCondition, arcPlaceOf, arcStageAt, arcStages } from '../../story/arc.ts'
import { useMoment } from '../use-told.ts'
import { Panel } from './Panel.tsx'

const stages = Object.keys(arcStages) as ArcStage[]

/** One person's way from healthy to recovered, to be slid along both ways; it follows the story when the story moves. */
export function ArcSlider(): ReactElement {
  const words = useMessages().panels.arc
  const lesion = useApp((state) => state.lesion)
  const place = arcPlaceOf(useMoment().condition)
  const stage = arcStageAt(place)
  const goTo = (t: number): void => explore({ condition: arcCondition(t, lesion), show: { glow: 1 } })
  return (
    <Panel title={words.title} note={words.note}>
      <p className="arc-stage">{words.stages[stage]}</p>
      <input
        type="range"
        className="arc"
        min={0}
        max={1}
        step={0.01}
        value={place}
        style={{ '--done': `${place * 100}%` } as CSSProperties}
        aria-label={words.title}
        aria-valuetext={words.stages[stage]}
        onChange={(event) => goTo(Number(event.target.value))}
      />
      <p className="arc-ends" aria-hidden="true">
        <span>{words.stages[stages[0]!]}</span>
        <span>{words.stages[stages[stages.length - 1]!]}</span>
      </p>
    </Panel>
  )
}
