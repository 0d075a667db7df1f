import type { ReactElement } from 'react'

interface Group {
  readonly count: number
  readonly tone: string
}

interface Props {
  /** Together as many as there are places. */
  readonly groups: readonly Group[]
  readonly columns: number
  readonly label: string
  readonly shape?: 'person' | 'dot'
}

/** Rows of small figures, so many of which are marked: shares of people as people. */
export function People({ groups, columns, label, shape = 'dot' }: Props): ReactElement {
  const tones = groups.flatMap(({ count, tone }) => Array.from({ length: count }, () => tone))
  const rows = Math.ceil(tones.length / columns)
  const height = shape === 'person' ? 16 : 10
  return (
    <svg className="people" viewBox={`0 0 ${columns * 10} ${rows * height}`} role="img" aria-label={label}>
      {tones.map((tone, i) => {
        const x = (i % columns) * 10 + 5
        const y = Math.floor(i / columns) * height
        return shape === 'dot' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: places never move
          <circle key={i} cx={x} cy={y + 5} r="3.4" className={`person-${tone}`} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: places never move
          <g key={i} className={`person-${tone}`}>
            <circle cx={x} cy={y + 3.4} r="2.3" />
            <path d={`M${x - 3.3} ${y + 14.4}v-4.6a3.3 3.3 0 0 1 6.6 0v4.6z`} />
          </g>
        )
      })}
    </svg>
  )
}
