import { type CSSProperties, type ReactElement, useEffect, useState } from 'react'
import type { TracePlace } from '../../../mechanics/tracing/trace.ts'
import { endTrace } from '../../../state/ride.ts'
import { ridePlanIn, seeTrace, traceIn, traceNerve } from '../../../state/tracing.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { ToolPanel } from '../ToolPanel.tsx'
import { NerveChoice } from './NerveChoice.tsx'
import { Ride, Squeezes } from './Ride.tsx'
import { Supplies } from './Supplies.tsx'
import { WayLine } from './WayLine.tsx'
import '../../card/structure-card.css'
import './trace.css'

/** From where on the nerve it is followed; the light runs anew when the slider is let go. */
function PlaceSlider({ place }: { readonly place: TracePlace }): ReactElement {
  const { trace, format } = useMessages()
  const [at, setAt] = useState(place.at)
  useEffect(() => setAt(place.at), [place])
  const settle = (): void => {
    if (at !== place.at) traceNerve(place.id, at)
  }
  return (
    <label className="trace-place">
      <span>{trace.place}</span>
      <input
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={at}
        aria-valuetext={trace.placed(format.figures(`${Math.round(100 * at)}%`))}
        style={{ '--done': `${100 * at}%` } as CSSProperties}
        onChange={({ target }) => setAt(Number(target.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
    </label>
  )
}

/** Follows a nerve: chosen here or tapped in the picture, told in words and ridden along. */
export function TracePanel(): ReactElement {
  const { trace: words } = useMessages()
  const place = useApp((state) => state.trace)
  const traced = traceIn({ trace: place })
  const plan = ridePlanIn({ trace: place })
  const riding = useApp((state) => state.ride !== null)
  const rideBlock = plan && <Ride plan={plan} />
  return (
    <ToolPanel title={words.title} {...(traced ? {} : { about: words.about })}>
      {riding && rideBlock}
      <NerveChoice />
      {place && traced && (
        <>
          {!riding && rideBlock}
          <div className="trace-verbs">
            <button type="button" className="button" onClick={seeTrace}>
              {words.whole}
            </button>
            <button type="button" className="button" onClick={endTrace}>
              {words.end}
            </button>
          </div>
          <WayLine traced={traced} />
          <PlaceSlider place={place} />
          <p className="note">{words.beyond}</p>
          <Supplies traced={traced} />
          {plan && <Squeezes plan={plan} />}
        </>
      )}
    </ToolPanel>
  )
}
