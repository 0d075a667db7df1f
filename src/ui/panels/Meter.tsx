import type { CSSProperties, ReactElement } from 'react'

interface Props {
  readonly label: string
  /** 0..1 of the meter's width. */
  readonly value: number
  /** What the number is, in words. */
  readonly text: string
  /** Where it stood at the start, 0..1. */
  readonly start?: number
  readonly tone?: 'calm' | 'warm' | 'muscle'
  /** A theory, not a measurement: drawn dashed. */
  readonly theory?: boolean
  /** A small word beside the number, such as that its size is illustrative. */
  readonly mark?: string
}

const percent = (value: number): string => `${Math.round(Math.min(Math.max(value, 0), 1) * 100)}%`

/** One number as a bar with its words beside it. */
export function Meter({ label, value, text, start, tone = 'calm', theory = false, mark }: Props): ReactElement {
  const place = { '--value': percent(value), '--start': percent(start ?? 0) } as CSSProperties
  return (
    <div className="meter-row">
      <span className="meter-label">{label}</span>
      <span className="meter-text">
        {text}
        {mark && <small className="meter-mark"> {mark}</small>}
      </span>
      <meter className="unseen" aria-label={label} min={0} max={1} value={value}>
        {text}
      </meter>
      <span className={`meter meter-${tone}${theory ? ' is-theory' : ''}`} style={place} aria-hidden="true">
        <span className="meter-fill" />
        {start !== undefined && <span className="meter-start" />}
      </span>
    </div>
  )
}
