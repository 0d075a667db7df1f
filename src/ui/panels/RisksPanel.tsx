import type { ReactElement } from 'react'
import { useApp, useMessages } from '../../state/use-app.ts'
import { rootMet } from '../../story/lesion.ts'
import { useReadings } from '../use-readings.ts'
import { Meter } from './Meter.tsx'
import { Panel } from './Panel.tsx'

/** Odds of sciatica against people without the habit or the weight (shiri2016, shiri2014). */
const SMOKING_ODDS = 1.46
const WEIGHT_ODDS = 1.4
/** New back pain avoided by exercise with education (steffens2016). */
const EXERCISE_CUT = 0.45
const MOST_ODDS = 2

/** A sore root and the muscles that guard it, and what moves the risk. */
export function RisksPanel(): ReactElement {
  const { panels, format } = useMessages()
  const words = panels.risks
  const { disc, side } = useApp((state) => state.lesion)
  const { roots, muscles } = useReadings()
  const { irritation } = roots[`${rootMet[disc]}-${side}`]
  const { tension } = muscles[`gluteus-maximus-${side}`]
  const percent = (value: number): string => format.quantity(value * 100, '%')
  return (
    <>
      <Panel title={words.circle}>
        <Meter label={words.rootSore} value={irritation} text={percent(irritation)} tone="warm" />
        <Meter label={words.guarding} value={tension} text={percent(tension)} tone="muscle" />
      </Panel>
      <Panel title={words.title} note={words.note}>
        <Meter
          label={words.smoking}
          value={SMOKING_ODDS / MOST_ODDS}
          start={1 / MOST_ODDS}
          text={words.odds(format.number(SMOKING_ODDS, 1))}
          tone="warm"
        />
        <Meter
          label={words.weight}
          value={WEIGHT_ODDS / MOST_ODDS}
          start={1 / MOST_ODDS}
          text={words.odds(format.number(WEIGHT_ODDS, 1))}
          tone="warm"
        />
        <Meter
          label={words.moving}
          value={(1 - EXERCISE_CUT) / MOST_ODDS}
          start={1 / MOST_ODDS}
          text={words.movingShown}
        />
      </Panel>
    </>
  )
}
