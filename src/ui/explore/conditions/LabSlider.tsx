import { type CSSProperties, type ReactElement, useRef } from 'react'
import { useMessages } from '../../../state/use-app.ts'
import { Icon } from '../../Icon.tsx'

interface Props {
  readonly name: string
  /** What the value is, in words. */
  readonly text: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  readonly healthy: number
  /** @param begins whether this is a step of its own: the later changes of a drag are not */
  readonly onChange: (value: number, begins: boolean) => void
}

const isReset = (key: string): boolean => key === 'Delete' || key === 'Backspace'

/** One thing to change: a slider that a double click, Delete or its button puts back to healthy, whose place is marked. */
export function LabSlider({ name, text, value, min, max, step, healthy, onChange }: Props): ReactElement {
  const words = useMessages().conditions
  const dragging = useRef(false)
  const rest = (): void => {
    dragging.current = false
  }
  const place = (at: number): string => `${(100 * (at - min)) / (max - min)}%`
  return (
    <div className="lab-slider">
      <label>
        <span className="lab-slider-name">{name}</span>
        <span className="lab-slider-text">{text}</span>
        <span
          className="lab-track"
          style={{ '--done': place(value), '--healthy-share': (healthy - min) / (max - min) } as CSSProperties}
        >
          <input
            type="range"
            min={min}
            max={max}
            step={step}
            value={value}
            aria-label={name}
            aria-valuetext={text}
            title={words.keys}
            onChange={(event) => {
              onChange(Number(event.target.value), !dragging.current)
              dragging.current = true
            }}
            onKeyDown={(event) => {
              if (isReset(event.key) && value !== healthy) onChange(healthy, true)
            }}
            onDoubleClick={() => onChange(healthy, true)}
            onPointerUp={rest}
            onKeyUp={rest}
            onBlur={rest}
          />
        </span>
      </label>
      <button
        type="button"
        className="button button-icon lab-back"
        aria-label={words.resetOne(name)}
        title={words.resetOne(name)}
        disabled={value === healthy}
        onClick={() => onChange(healthy, true)}
      >
        <Icon name="replay" />
      </button>
    </div>
  )
}
