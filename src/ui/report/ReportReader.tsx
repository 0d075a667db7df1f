import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { isUrgent } from '../../report/drawing.ts'
import { readReport } from '../../report/read.ts'
import { setHelp } from '../../state/actions.ts'
import { setReportText, showFinding } from '../../state/report.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { Icon } from '../Icon.tsx'
import { FindingCard } from './FindingCard.tsx'
import './report.css'

/** So long after the last key the words are read. */
const PAUSE_MS = 300
/** More than any report; keeps a slip of the clipboard from stopping the page. */
const LONGEST = 20_000

/** Words of a report are pasted or typed, and read here: each finding in plain words, how common it is, and the picture of it. */
export function ReportReader({
  onShow,
}: {
  /** A finding is shown, or the help card: whoever stands before the picture makes way. */
  readonly onShow: () => void
}): ReactElement {
  const { report, help } = useMessages()
  const read = useApp((state) => state.report.text)
  const [text, setText] = useState(read)
  const newest = useRef(text)
  newest.current = text
  useEffect(() => {
    const timer = setTimeout(() => setReportText(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  // Whoever closes the reader in mid-word has what they typed when they come back.
  useEffect(() => () => setReportText(newest.current), [])
  const { findings, caudaEquina, unknown } = useMemo(() => readReport(read), [read])
  const urgent = caudaEquina || findings.some(isUrgent)
  const fill = (words: string): void => {
    setText(words)
    setReportText(words)
  }
  return (
    <div className="report-reader">
      <p>{report.about}</p>
      <label className="report-field">
        <span className="report-label">{report.field}</span>
        {/* A browser may send what it checks or translates, and keep what it completes: none of that here. */}
        <textarea
          lang="en"
          dir="ltr"
          translate="no"
          rows={5}
          maxLength={LONGEST}
          spellCheck={false}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className="report-tools">
        <p className="note">
          {report.stays} {report.onlyEnglish}
        </p>
        <button type="button" className="button" onClick={() => fill(text === '' ? report.example : '')}>
          {text === '' ? report.tryExample : report.clear}
        </button>
      </div>
      <p role="status" className="report-found">
        {read.trim() !== '' && (findings.length === 0 ? report.nothing : report.found(findings.length))}
      </p>
      {urgent && (
        <div className="report-urgent">
          <p>{report.urgent}</p>
          <button
            type="button"
            className="button top-help"
            onClick={() => {
              onShow()
              setHelp(true)
            }}
          >
            <Icon name="help" />
            {help.button}
          </button>
        </div>
      )}
      {findings.map((finding, index) => (
        <FindingCard
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name but their place
          key={index}
          finding={finding}
          onShow={() => {
            showFinding(finding, index)
            onShow()
          }}
        />
      ))}
      {unknown.length > 0 && (
        <section className="report-unknown" aria-label={report.notRead}>
          <h3>{report.notRead}</h3>
          <ul lang="en" translate="no">
            {unknown.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
          <p className="note">{report.notReadAbout}</p>
        </section>
      )}
      <p className="report-limits">{report.notDiagnosis}</p>
    </div>
  )
}
