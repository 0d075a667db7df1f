import type { ReactElement } from 'react'
import { drawingOf, isTooHigh } from '../../report/drawing.ts'
import type { Finding } from '../../report/finding.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { HowCommon } from './HowCommon.tsx'
import { placeOf, sayingsOf, shortOf } from './sayings.ts'

interface Props {
  readonly finding: Finding
  readonly onShow: () => void
}

/** One finding: where, what it says in plain and in clinical words, how common that is, and the way to see it. */
export function FindingCard({ finding, onShow }: Props): ReactElement {
  const words = useMessages()
  const { report } = words
  const side = useApp((state) => state.lesion.side)
  const drawing = drawingOf(finding, side)
  const { certainty } = finding
  return (
    <article className={`finding finding-${certainty}`}>
      <header className="finding-head">
        <h3>{placeOf(finding, words)}</h3>
        <span className="finding-said">{report.said[certainty]}</span>
      </header>
      <ul className="finding-says">
        {sayingsOf(finding, words).map(({ plain, clinical }) => (
          <li key={clinical}>
            {plain} <span className="note">{clinical}</span>
          </li>
        ))}
      </ul>
      {certainty !== 'ruled-out' && <HowCommon finding={finding} />}
      {typeof drawing === 'string' ? (
        certainty !== 'ruled-out' && <p className="note">{report.notDrawn[drawing]}</p>
      ) : (
        <footer className="finding-show">
          <button
            type="button"
            className="button button-main"
            aria-label={report.showAs(shortOf(finding, words))}
            onClick={onShow}
          >
            {report.show}
          </button>
          <p className="note">
            {[
              ...(isTooHigh(finding) ? [report.notDrawn['too-high']] : []),
              ...drawing.notes.map((note) => report.notes[note]),
            ].join(' ')}
          </p>
        </footer>
      )}
    </article>
  )
}
