import type { ReactElement } from 'react'
import type { BodyReadings } from '../../mechanics/body.ts'
import { useMessages } from '../../state/use-app.ts'

const LONGEST_MM = 150
const WIDE = 236
const TOP = 30
const HIGH = 16
const x = (mm: number): number => 10 + (Math.min(mm, LONGEST_MM) / LONGEST_MM) * (WIDE - 10)

interface Mark {
  readonly name: string
  readonly mm: number
  readonly kind: 'muscle' | 'nerve' | 'disc'
}

/** What lies how deep under the hand: a ruler from the skin inward, with the push fading out along it. */
export function DepthRuler({ push }: { readonly push: NonNullable<BodyReadings['push']> }): ReactElement {
  const { panels, format } = useMessages()
  const words = panels.leading
  const { dentMm, reachMm, muscleMm, piriformisMm, sciaticNerveMm, rootMm, discMm } = push
  const marks: readonly Mark[] = [
    { name: words.muscle, mm: muscleMm, kind: 'muscle' as const },
    ...(piriformisMm === null ? [] : [{ name: words.piriformis, mm: piriformisMm, kind: 'muscle' as const }]),
    // Far from the buttock the nerve is not under the hand at all.
    ...(sciaticNerveMm < 95 ? [{ name: words.nerve, mm: sciaticNerveMm, kind: 'nerve' as const }] : []),
    { name: words.root, mm: rootMm, kind: 'nerve' as const },
    { name: words.disc, mm: discMm, kind: 'disc' as const },
  ].sort((a, b) => a.mm - b.mm)
  const reached = Math.round(reachMm)
  return (
    <figure className="depth">
      <svg viewBox={`0 0 ${WIDE + 14} ${TOP + HIGH + 20}`} aria-hidden="true">
        <defs>
          <linearGradient id="push-fades">
            <stop offset="0" stopColor="#ffd9c2" stopOpacity="0.95" />
            <stop offset="0.6" stopColor="#ffb38c" stopOpacity="0.55" />
            <stop offset="1" stopColor="#ffb38c" stopOpacity="0" />
          </linearGradient>
        </defs>
        <rect className="ruler-deep" x={x(0)} y={TOP} width={x(LONGEST_MM) - x(0)} height={HIGH} rx="3" />
        <rect
          className="ruler-flesh"
          x={x(muscleMm)}
          y={TOP}
          width={Math.max(x(Math.min(rootMm, sciaticNerveMm)) - x(muscleMm), 0)}
          height={HIGH}
        />
        {reachMm > 0 && (
          <rect x={x(dentMm)} y={TOP - 3} width={x(reachMm) - x(dentMm)} height={HIGH + 6} fill="url(#push-fades)" />
        )}
        <path className="ruler-skin" d={`M${x(dentMm)} ${TOP - 8}v${HIGH + 16}`} />
        {marks.map(({ name, mm, kind }) =>
          kind === 'disc' ? (
            <rect key={name} className="person-disc" x={x(mm)} y={TOP + 1} width="12" height={HIGH - 2} rx="4" />
          ) : (
            <circle
              key={name}
              className={kind === 'nerve' ? 'person-nerve' : 'person-muscle'}
              cx={x(mm)}
              cy={TOP + HIGH / 2}
              r={name === words.root ? 4 : 5.5}
            />
          ),
        )}
        <text className="chart-text" x={x(dentMm)} y={TOP - 14} textAnchor="start">
          {words.skin}
        </text>
        {[0, 50, 100, 150].map((mm) => (
          <text key={mm} className="chart-text" x={x(mm)} y={TOP + HIGH + 17} textAnchor="middle">
            {mm}
          </text>
        ))}
      </svg>
      <figcaption>
        <b>{reached > 0 ? `${words.felt(reached)}.` : `${words.depth}: ${format.quantity(0, 'mm')}.`}</b> {words.beyond}
        <ul className="depth-list">
          {marks.map(({ name, mm, kind }) => (
            <li key={name} data-reached={mm < reachMm}>
              <span className={`legend-dot depth-${kind}`} /> {name} {format.quantity(mm, 'mm')}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
