import { type ReactElement, useEffect, useMemo, useRef } from 'react'
import { strokes } from '../../mechanics/touch.ts'
import { type KnownPlace, knownPlaces, muscleAt } from '../../mechanics/touch-place.ts'
import {
  chooseStroke,
  giveHandsBack,
  goToPlace,
  nudge,
  pressHarder,
  pressuresKpa,
  TIMES_FASTER,
  toggleHands,
  working,
} from '../../state/leading.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { Choice } from '../Choice.tsx'
import { IconButton } from '../IconButton.tsx'
import { createBodyReader } from '../read-body.ts'
import { useReadings } from '../use-readings.ts'
import { useMoment } from '../use-told.ts'
import { DepthRuler } from './DepthRuler.tsx'
import { Panel } from './Panel.tsx'
import { Readout, ReadoutSources } from './Readout.tsx'

const MOST_MMHG = 40
const readUntouched = createBodyReader()
const arrows = [
  { icon: 'up', label: 'moveUp', right: 0, up: 1 },
  { icon: 'left', label: 'moveLeft', right: -1, up: 0 },
  { icon: 'right', label: 'moveRight', right: 1, up: 0 },
  { icon: 'down', label: 'moveDown', right: 0, up: -1 },
] as const

/** The viewer's own hands on the body: where, how, how hard, and what answers. Everything a finger can do has a button. */
export function LeadingPanel(): ReactElement | null {
  const { panels, structure, format } = useMessages()
  const { leading: words, massage, limits } = panels
  const side = useApp((state) => state.lesion.side)
  const disc = useApp((state) => state.lesion.disc)
  const { touch, posture, condition } = useMoment()
  const now = useReadings()
  const before = useMemo(() => readUntouched({ posture, condition, touch: null }), [posture, condition])
  const answers = useRef<HTMLDivElement>(null)
  // Where the words lie below the picture, what answers the hand would begin below the fold.
  useEffect(() => answers.current?.scrollIntoView({ block: 'nearest' }), [])
  if (!touch?.place || !now.push) return null
  const on = working(touch)
  const target = muscleAt(touch.place)
  const { heightMm, herniation } = now.discs[disc]
  return (
    <Panel title={words.title} className="leading">
      <p className="note">{words.how}</p>
      <Choice
        legend={words.stroke}
        options={strokes.map((value) => ({ value, label: massage.strokes[value] }))}
        value={touch.stroke}
        onChoose={chooseStroke}
      />
      <fieldset className="choice choice-inline">
        <legend>{words.pressure}</legend>
        <div className="stepper">
          <IconButton
            icon="minus"
            name={words.lighter}
            disabled={touch.pressureKpa <= pressuresKpa[0]}
            onClick={() => pressHarder(-1)}
          />
          <output aria-live="polite">{format.quantity(touch.pressureKpa, 'kPa')}</output>
          <IconButton
            icon="plus"
            name={words.harder}
            disabled={touch.pressureKpa >= pressuresKpa[pressuresKpa.length - 1]!}
            onClick={() => pressHarder(1)}
          />
        </div>
      </fieldset>
      <fieldset className="choice">
        <legend>{words.place}</legend>
        <div className="hand-places">
          <div className="hand-pad">
            {arrows.map(({ icon, label, right, up }) => (
              <IconButton
                icon={icon}
                name={words[label]}
                className={`hand-${icon}`}
                key={icon}
                onClick={() => nudge(right, up)}
              />
            ))}
            <button type="button" className="button button-main hand-press" onClick={toggleHands}>
              {on ? words.letGo : words.press}
            </button>
          </div>
          <div className="hand-known">
            {(Object.keys(knownPlaces) as KnownPlace[]).map((name) => (
              <button key={name} type="button" className="button" onClick={() => goToPlace(name)}>
                {words.places[name]}
              </button>
            ))}
          </div>
        </div>
      </fieldset>
      <div ref={answers} className="leading-answers">
        <p role="status" className="hand-status">
          {on ? words.under(structure(target).name) : touch.minutes > 0 ? words.fading : words.keys}
        </p>
        <Readout id="reflexDrive" value={now.reflexDrive} full={1} start={1} tone="muscle" />
        <Readout id="muscleStiffness" value={now.muscles[target].stiffness} full={1} start={1} tone="muscle" />
        <Readout
          id="nerveSqueeze"
          value={now.sciatic[side].squeezeMmHg}
          full={MOST_MMHG}
          start={before.sciatic[side].squeezeMmHg}
          tone="warm"
        />
      </div>
      <DepthRuler push={now.push} />
      <p className="panel-say">
        {limits.height} {format.quantity(heightMm, 'mm', 1)}, {limits.herniation}{' '}
        {format.quantity(herniation?.depthMm ?? 0, 'mm', 1)}: {massage.unchanged}.
      </p>
      <p className="note">
        {words.time(TIMES_FASTER)} {massage.calves}
      </p>
      <ReadoutSources
        ids={[
          'handPressure',
          'skinDent',
          'depthReached',
          'nerveDepth',
          'reflexDrive',
          'muscleStiffness',
          'nerveSqueeze',
        ]}
      />
      <button type="button" className="button" onClick={giveHandsBack}>
        {words.done}
      </button>
    </Panel>
  )
}
