import { type ReactElement, useEffect, useRef } from 'react'
import { begun, type Session } from '../../../drill/session.ts'
import { leaveSitting, startSitting, wantedGroups } from '../../../state/drilling.ts'
import { useMessages } from '../../../state/use-app.ts'
import { useDrill } from '../../../state/use-drill.ts'

/** After the last card: how many were known, said without praise or blame, and the way on. */
export function Ending({ session }: { readonly session: Session }): ReactElement {
  const { drill: words } = useMessages()
  const progress = useDrill((drill) => drill.progress)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const more = begun(progress, Date.now(), wantedGroups()).queue.length > 0
  return (
    <div className="drill-end">
      <h2 ref={heading} className="tool-title" tabIndex={-1}>
        {words.end}
      </h2>
      <p>{words.knew(session.right, session.answered)}</p>
      <p className="note">{words.comesBack}</p>
      <div className="drill-row">
        <button type="button" className="button button-main" onClick={leaveSitting}>
          {words.back}
        </button>
        {more && (
          <button type="button" className="button" onClick={startSitting}>
            {words.goOn}
          </button>
        )}
      </div>
    </div>
  )
}
