import { type CSSProperties, type ReactElement, useEffect, useRef } from 'react'
import type { SourceId } from '../../../evidence/sources.ts'
import { legAt, type RidePlan, type SqueezePlace } from '../../../mechanics/tracing/ride.ts'
import { holdRide, leaveRide } from '../../../state/ride.ts'
import { rideOn, rideTo, startRide, stopAt } from '../../../state/tracing.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { Icon } from '../../Icon.tsx'
import { IconButton } from '../../IconButton.tsx'
import { Sources } from '../../Sources.tsx'

/** What each place where a nerve may be squeezed rests on. */
const sourcesOf: Readonly<Record<SqueezePlace, readonly SourceId[]>> = {
  disc: ['koes2007'],
  foramen: ['hasegawa1995'],
  piriformis: ['vij2021'],
  'fibular-head': ['baima2008'],
  'tarsal-tunnel': ['mcsweeney2015'],
}

/** One place where the nerve may be squeezed, in a calm sentence. */
function Place({ place }: { readonly place: SqueezePlace }): ReactElement {
  const { trace } = useMessages()
  return (
    <>
      <p className="trace-say">{trace.squeeze[place].text}</p>
      <Sources ids={sourcesOf[place]} />
    </>
  )
}

function Controls({ plan }: { readonly plan: RidePlan }): ReactElement | null {
  const { trace, structure, card, format } = useMessages()
  const ride = useApp((state) => state.ride)
  const slider = useRef<HTMLInputElement>(null)
  const setsOut = useRef(ride?.goes ?? false)
  // The button that was pressed is gone: the keyboard goes on with the slider.
  useEffect(() => {
    if (setsOut.current) slider.current?.focus({ preventScroll: true })
  }, [])
  if (!ride) return null
  const { at, goes } = ride
  const stop = stopAt(plan, at)
  const nerve = card.withoutSide(structure(legAt(plan, at).id).name)
  return (
    <section className="ride" aria-label={trace.ride}>
      <div className="ride-head">
        <p className="ride-where">{nerve}</p>
        <IconButton icon="close" name={trace.leave} onClick={leaveRide} />
      </div>
      <div className="ride-slide">
        <input
          ref={slider}
          type="range"
          min={0}
          max={1}
          step={0.005}
          value={at}
          aria-label={trace.onWay}
          aria-valuetext={trace.rideAt(nerve, format.figures(`${Math.round(100 * at)}%`))}
          style={{ '--done': `${100 * at}%` } as CSSProperties}
          onChange={({ target }) => rideTo(Number(target.value))}
        />
        <div className="ride-ticks" aria-hidden="true">
          {plan.stops.map((one) => (
            <span
              key={one.place}
              className="ride-tick"
              style={{ insetInlineStart: `${100 * one.at}%` }}
              data-here={one.place === stop}
            />
          ))}
        </div>
      </div>
      <div className="ride-buttons">
        <IconButton icon="back" name={trace.back} onClick={() => rideOn(-1)} />
        <button type="button" className="button ride-play" onClick={() => (goes ? holdRide() : startRide())}>
          <Icon name={goes ? 'pause' : 'play'} />
          <span>{goes ? trace.hold : trace.rideOn}</span>
        </button>
        <IconButton icon="next" name={trace.next} onClick={() => rideOn(1)} />
      </div>
      <div className="ride-say" aria-live="polite">
        {stop && (
          <>
            <h3 className="trace-heading">{trace.squeeze[stop].name}</h3>
            <Place key={stop} place={stop} />
          </>
        )}
        {at >= 1 && <p className="trace-say">{trace.arrived}</p>}
      </div>
    </section>
  )
}

/** Beyond this share of the ride, setting out from the place that was chosen is another ride than from the root. */
const BEGUN = 0.06

/** The ride along a traced nerve: sets out, scrubs, waits and tells where it is. */
export function Ride({ plan }: { readonly plan: RidePlan }): ReactElement {
  const { trace } = useMessages()
  const rides = useApp((state) => state.ride !== null)
  if (rides) return <Controls plan={plan} />
  return (
    <div className="ride-start">
      <button type="button" className="button button-main" onClick={() => startRide()}>
        <Icon name="play" />
        <span>{trace.ride}</span>
      </button>
      {plan.tapped > BEGUN && (
        <button type="button" className="button" onClick={() => startRide(plan.tapped)}>
          {trace.rideFrom}
        </button>
      )}
      <p className="note">{trace.rideAbout}</p>
    </div>
  )
}

/** All places of the way where the nerve may be squeezed, each with its sentence; a tap rides there. */
export function Squeezes({ plan }: { readonly plan: RidePlan }): ReactElement | null {
  const { trace } = useMessages()
  if (plan.stops.length === 0) return null
  return (
    <section className="trace-group" aria-label={trace.squeezed}>
      <h3 className="trace-heading">{trace.squeezed}</h3>
      <p className="note">{trace.squeezedAbout}</p>
      <ol className="trace-squeezes">
        {plan.stops.map(({ place, at }) => (
          <li key={place}>
            <button
              type="button"
              className="trace-station"
              aria-label={trace.goThere(trace.squeeze[place].name)}
              onClick={() => rideTo(at)}
            >
              {trace.squeeze[place].name}
            </button>
            <Place place={place} />
          </li>
        ))}
      </ol>
    </section>
  )
}
