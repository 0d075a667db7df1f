import type { CSSProperties, ReactElement } from 'react'
import { structures } from '../../../anatomy/structures.ts'
import {
  closeCut,
  cutLevelWith,
  cutThrough,
  flipCut,
  moveCut,
  nudgeCut,
  reachMm,
  turnCut,
} from '../../../state/cutting.ts'
import type { Section } from '../../../state/section.ts'
import { selectedIn } from '../../../state/store.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import { Icon } from '../../Icon.tsx'

function Slider({
  name,
  value,
  low,
  high,
  step,
  text,
  unseen = false,
  onChange,
}: {
  readonly name: string
  readonly value: number
  readonly low: number
  readonly high: number
  readonly step: number
  readonly text: string
  /** Its name and value are said elsewhere too. */
  readonly unseen?: boolean
  readonly onChange: (value: number) => void
}): ReactElement {
  return (
    <label className="cut-slider">
      <span className={unseen ? 'unseen' : 'cut-name'}>
        {name}: <b>{text}</b>
      </span>
      <input
        type="range"
        min={low}
        max={high}
        step={step}
        value={value}
        aria-valuetext={text}
        style={{ '--done': `${(100 * (value - low)) / (high - low)}%` } as CSSProperties}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </label>
  )
}

/** Where the plane is and how it lies. */
export function CutControls({ section }: { readonly section: Section }): ReactElement {
  const messages = useMessages()
  const { format, section: words } = messages
  const selected = useApp(selectedIn)
  const level = useApp((state) => state.lesion.disc)
  const disc = selected && structures[selected].kind === 'disc' ? selected : (`disc-${level}` as const)
  const { plane, offsetMm, azimuthDeg, elevationDeg } = section
  const [low, high] = reachMm[plane]
  const mm = format.quantity(Math.abs(offsetMm), 'mm', offsetMm % 1 === 0 ? 0 : 1)
  const where = words.at(plane, mm, offsetMm >= 0)
  return (
    <div className="cut-controls">
      <div className="cut-move">
        <button
          type="button"
          className="button button-icon"
          aria-label={words.back}
          title={words.back}
          onClick={() => nudgeCut(-1)}
        >
          <Icon name="minus" />
        </button>
        <Slider
          name={words.position}
          unseen
          value={offsetMm}
          low={low}
          high={high}
          step={0.5}
          text={where}
          onChange={moveCut}
        />
        <button
          type="button"
          className="button button-icon"
          aria-label={words.onward}
          title={words.onward}
          onClick={() => nudgeCut(1)}
        >
          <Icon name="plus" />
        </button>
        <output className="cut-where">{where}</output>
      </div>
      {plane === 'free' && (
        <>
          <Slider
            name={words.azimuth}
            value={azimuthDeg}
            low={-180}
            high={180}
            step={1}
            text={`${format.number(azimuthDeg)}°`}
            onChange={(value) => turnCut({ azimuthDeg: value })}
          />
          <Slider
            name={words.elevation}
            value={elevationDeg}
            low={-90}
            high={90}
            step={1}
            text={`${format.number(elevationDeg)}°`}
            onChange={(value) => turnCut({ elevationDeg: value })}
          />
        </>
      )}
      <div className="cut-buttons">
        <button type="button" className="button" onClick={flipCut}>
          {words.flip}
        </button>
        <button type="button" className="button" onClick={closeCut}>
          {words.close}
        </button>
        {plane !== 'coronal' && plane !== 'sagittal' && (
          <button type="button" className="button" onClick={() => cutLevelWith(disc)}>
            {words.levelWith(messages.structure(disc).name)}
          </button>
        )}
        {selected && (
          <button type="button" className="button" onClick={() => cutThrough(selected)}>
            {words.through(messages.structure(selected).name)}
          </button>
        )}
      </div>
    </div>
  )
}
