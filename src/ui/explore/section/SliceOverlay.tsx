import type { ReactElement } from 'react'
import type { StructureId } from '../../../anatomy/structures.ts'
import type { Slice } from '../../../state/slice.ts'
import { useApp, useMessages } from '../../../state/use-app.ts'
import type { Framing } from './framing.ts'
import { type Edge, lettersOf } from './letters.ts'

const BAR_MM = 50

const pathOf = (contours: readonly Float32Array[]): string =>
  contours
    .map((line) => {
      let path = ''
      for (let i = 0; i < line.length; i += 2)
        path += `${i === 0 ? 'M' : 'L'}${line[i]!.toFixed(2)} ${(-line[i + 1]!).toFixed(2)}`
      return `${path}Z`
    })
    .join('')

/** What lies over the picture of a cut: outlines of what is selected or pointed at, which way it is held, and how large it is. */
export function SliceOverlay({ slice, framing }: { readonly slice: Slice; readonly framing: Framing }): ReactElement {
  const { section } = useMessages()
  const selection = useApp((state) => state.selection)
  const hovered = useApp((state) => state.hovered)
  const { u, v, spanMm } = framing
  const [left, top] = [u - spanMm / 2, -v - spanMm / 2]
  const { onLeft, onRight, above, below } = lettersOf(slice)
  const say = (edges: readonly Edge[]): string => edges.map((edge) => section.letters[edge]).join('')
  const outlined = (ids: readonly StructureId[], kind: string): ReactElement[] =>
    slice.pieces.flatMap(({ id, tissue, contours }) =>
      ids.includes(id)
        ? [
            <path
              key={`${kind} ${id} ${tissue}`}
              className={`slice-outline slice-${kind}`}
              data-structure={id}
              d={pathOf(contours)}
            />,
          ]
        : [],
    )
  const near = spanMm * 0.025
  // In units of the picture's own, so that letters stay as large whatever is seen.
  const letter = { fontSize: spanMm * 0.052 }
  const barMm = spanMm < 100 ? BAR_MM / 5 : BAR_MM
  return (
    <svg className="slice-overlay" viewBox={`${left} ${top} ${spanMm} ${spanMm}`} aria-hidden="true">
      {outlined(hovered && !selection.includes(hovered) ? [hovered] : [], 'hovered')}
      {outlined(selection, 'selected')}
      <g className="slice-letter" style={letter}>
        <text x={left + near} y={top + spanMm / 2} dominantBaseline="central">
          {say(onLeft)}
        </text>
        <text x={left + spanMm - near} y={top + spanMm / 2} dominantBaseline="central" textAnchor="end">
          {say(onRight)}
        </text>
        <text x={left + spanMm / 2} y={top + near} dominantBaseline="hanging" textAnchor="middle">
          {say(above)}
        </text>
        <text x={left + spanMm / 2} y={top + spanMm - near} textAnchor="middle">
          {say(below)}
        </text>
        <text
          x={left + spanMm - near}
          y={top + spanMm - 2.4 * near}
          textAnchor="end"
          style={{ fontSize: spanMm * 0.04 }}
        >
          {section.scale(barMm / 10)}
        </text>
      </g>
      <path
        className="slice-bar"
        d={`M${left + spanMm - near - barMm} ${top + spanMm - 1.9 * near}v${0.9 * near}h${barMm}v${-0.9 * near}`}
      />
    </svg>
  )
}
