import type { ReactElement } from 'react'
import type { Band } from '../../mechanics/recovery.ts'

/** Size of a chart's drawing area, in its own units, and the months across it. */
export const RECOVERY_MONTHS = 12
const WIDE = 232
const HIGH = 74

const xOf = (months: number): number => (months / RECOVERY_MONTHS) * WIDE
const yOf = (share: number): number => HIGH * (1 - share)
const steps = Array.from({ length: 25 }, (_, i) => (i * RECOVERY_MONTHS) / 24)

interface Props {
  readonly title: string
  readonly label: string
  readonly bandAt: (months: number) => Band
  readonly tone: 'pain' | 'size'
  readonly now: number
  readonly middle: string
  readonly notes: readonly { readonly months: number; readonly share: number; readonly text: string }[]
}

/** Something that falls over a year as a band of people with its middle line, and where the body is now. */
export function RecoveryChart({ title, label, bandAt, tone, now, middle, notes }: Props): ReactElement {
  const points = (of: keyof Band, months: readonly number[] = steps): string =>
    months.map((month) => `${xOf(month).toFixed(1)},${yOf(bandAt(month)[of]).toFixed(1)}`).join(' ')
  return (
    <svg className="recovery" viewBox={`-8 -18 ${WIDE + 18} ${HIGH + 38}`} role="img" aria-label={label}>
      <polygon
        className={`recovery-band recovery-${tone}`}
        points={`${points('high')} ${points('low', [...steps].reverse())}`}
      />
      <polyline className={`recovery-middle recovery-${tone}`} points={points('middle')} />
      <line className="chart-grid" x1="0" x2={WIDE} y1={HIGH} y2={HIGH} />
      <text className="chart-text chart-title" x="0" y="-6">
        {title}
      </text>
      {notes.map(({ months, share, text }) => (
        <text
          key={text}
          className="chart-text"
          x={xOf(months)}
          y={yOf(share)}
          textAnchor={months > 8 ? 'end' : 'middle'}
        >
          {text}
        </text>
      ))}
      <line className="age-now" x1={xOf(now)} x2={xOf(now)} y1="0" y2={HIGH} />
      <circle className="recovery-dot" cx={xOf(now)} cy={yOf(bandAt(now).middle)} r="4.5">
        <title>{middle}</title>
      </circle>
      {[0, 3, 6, 9, 12].map((month) => (
        <text key={month} className="chart-text" x={xOf(month)} y={HIGH + 15} textAnchor="middle">
          {month}
        </text>
      ))}
    </svg>
  )
}
