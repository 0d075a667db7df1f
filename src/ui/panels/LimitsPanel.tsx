import { type ReactElement, useMemo } from 'react'
import { solve } from '../../mechanics/solve.ts'
import { depthsBelow } from '../../mechanics/touch-depth.ts'
import { knownPlaces } from '../../mechanics/touch-place.ts'
import { momentOfState } from '../../state/told.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { useStep } from '../use-told.ts'
import { Panel } from './Panel.tsx'

const RULER_MM = 160
/** How deep the nerve lies from body to body: a rough range about a teaching site's average of 50 mm (neuraxiom). */
const NERVE_FROM_MM = 40
const NERVE_TO_MM = 80
/** How deep this body's own nerve and nearest disc lie below the skin over piriformis, mm: the ruler and the picture are of one body. */
const { sciaticNerveMm, discMm } = { ...depthsBelow(knownPlaces.piriformis) }

/** How deep things lie under the hand: a ruler that starts at the skin, with the range of people behind this body's nerve. */
function Ruler(): ReactElement {
  const { panels, format } = useMessages()
  const words = panels.limits
  const x = (mm: number): number => 6 + (mm / RULER_MM) * 232
  return (
    <figure className="ruler">
      <svg viewBox="-8 0 256 48" aria-hidden="true">
        <rect className="ruler-flesh" x={x(0)} y="14" width={x(sciaticNerveMm) - x(0)} height="14" />
        <rect className="ruler-deep" x={x(sciaticNerveMm)} y="14" width={x(RULER_MM) - x(sciaticNerveMm)} height="14" />
        <rect
          className="ruler-people"
          x={x(NERVE_FROM_MM)}
          y="10"
          width={x(NERVE_TO_MM) - x(NERVE_FROM_MM)}
          height="22"
          rx="4"
        />
        <line className="ruler-skin" x1={x(0)} x2={x(0)} y1="8" y2="34" />
        <circle className="person-nerve" cx={x(sciaticNerveMm)} cy="21" r="6" />
        <rect className="person-disc" x={x(discMm)} y="15" width="16" height="12" rx="4" />
        {[0, 50, 100, 150].map((mm) => (
          <text key={mm} className="chart-text" x={x(mm)} y="44" textAnchor="middle">
            {mm === 0 ? words.skin : format.quantity(mm / 10, 'cm', mm % 10 === 0 ? 0 : 1)}
          </text>
        ))}
      </svg>
      <figcaption className="note">
        {words.nerve}. {words.deeper}.
      </figcaption>
    </figure>
  )
}

/** The same body before and after: only the muscle has changed, and not for long. */
export function LimitsPanel(): ReactElement {
  const { panels, format } = useMessages()
  const words = panels.limits
  const { lengthMs } = useStep()
  const story = useApp((state) => state.story)
  const step = useApp((state) => state.step)
  const lesion = useApp((state) => state.lesion)
  const before = useMemo(
    () => solve(momentOfState({ story, step, lesion, explored: {} }, 0)).readings,
    [story, step, lesion],
  )
  const after = useMemo(
    () => solve(momentOfState({ story, step, lesion, explored: {} }, lengthMs)).readings,
    [story, step, lesion, lengthMs],
  )
  const mm = (value: number): string => format.quantity(value, 'mm', 1)
  const percent = (value: number): string => format.quantity(value, '%')
  const rows = [
    {
      name: words.herniation,
      from: mm(before.discs[lesion.disc].herniation?.depthMm ?? 0),
      to: mm(after.discs[lesion.disc].herniation?.depthMm ?? 0),
      says: words.same,
    },
    {
      name: words.height,
      from: mm(before.discs[lesion.disc].heightMm),
      to: mm(after.discs[lesion.disc].heightMm),
      says: words.same,
    },
    { name: words.strength, from: percent(100), to: percent(100), says: words.same },
    { name: words.stiffness, from: percent(100), to: percent(95), says: words.softer },
  ]
  return (
    <Panel title={words.title} note={words.askFirst}>
      <table className="limits">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, from, to, says }) => (
            <tr key={name} data-same={says === words.same}>
              <th scope="row">{name}</th>
              <td>{from}</td>
              <td>
                {to} <small>{says}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h4 className="panel-heading">{words.ruler}</h4>
      <Ruler />
    </Panel>
  )
}
