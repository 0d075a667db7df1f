import type { ReactElement } from 'react'
import { marksNow } from '../../state/drawing.ts'
import { useApp } from '../../state/use-app.ts'
import { addNote } from './notes.ts'
import { inks } from './ribbons.ts'
import './notes.css'

/** The words that are written on the body. The frame loop puts them in their places. */
export function Notes(): ReactElement {
  const marks = useApp(marksNow)
  return (
    <ul className="mark-notes">
      {marks.map(
        (mark, index) =>
          mark.is === 'text' && (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: marks only come and go at the end
              key={index}
              className="mark-note"
              data-written
              hidden
              style={{ borderColor: inks[mark.colour] }}
              ref={(element) => (element ? addNote(index, element) : undefined)}
            >
              <span dir="auto">{mark.text}</span>
            </li>
          ),
      )}
    </ul>
  )
}
