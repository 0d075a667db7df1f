import { type ReactElement, useEffect, useMemo, useRef } from 'react'
import { readReport } from '../../report/read.ts'
import { showsReport } from '../../state/report.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { shortOf } from './sayings.ts'
import './report.css'

/** Over the picture: which finding of a report it shows, and the way back to all of them. Nothing when it shows none. */
export function ReportChip({ onOpen }: { readonly onOpen: () => void }): ReactElement | null {
  const words = useMessages()
  const { text, shown } = useApp((state) => state.report)
  const drawn = useApp(showsReport)
  const finding = useMemo(() => (shown === null ? undefined : readReport(text).findings[shown.index]), [text, shown])
  const button = useRef<HTMLButtonElement>(null)
  const seen = finding !== undefined && drawn
  useEffect(() => {
    // The dialog that was left takes its focus with it: the keyboard goes on here.
    if (seen) button.current?.focus({ preventScroll: true })
  }, [seen])
  if (!seen) return null
  return (
    <div className="report-chip">
      <span>{words.report.chip(shortOf(finding, words))}</span>
      <button ref={button} type="button" className="button" aria-haspopup="dialog" onClick={onOpen}>
        {words.report.showAll}
      </button>
    </div>
  )
}
