import type { CSSProperties, ReactElement } from 'react'
import { shareAt } from '../../evidence/scans.ts'
import type { Finding } from '../../report/finding.ts'
import { useMessages } from '../../state/use-app.ts'
import { Sources } from '../Sources.tsx'
import { countedOf } from './sayings.ts'

const AGES = [30, 50, 70] as const

/** How many people without pain have the same on a scan, at three ages; and that nobody has counted the rest, where that is so. */
export function HowCommon({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { report } = useMessages()
  const { scans, more } = countedOf(finding)
  if (scans.length === 0 && !more) return null
  return (
    <div className="common">
      <h4>{report.common}</h4>
      {scans.map((scan) => (
        <div key={scan}>
          <p>{report.scans[scan]}</p>
          <ul className="common-ages">
            {AGES.map((age) => {
              const share = Math.round(shareAt(scan, age))
              return (
                <li key={age}>
                  <span className="unseen">{report.ofHundred(share, age)}</span>
                  <span aria-hidden="true">
                    <b>{share}</b> / 100
                  </span>
                  <span className="common-bar" aria-hidden="true" style={{ '--share': `${share}%` } as CSSProperties} />
                  <span className="note" aria-hidden="true">
                    {report.atAge(age)}
                  </span>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
      {more && <p className="note">{report.noFigure}</p>}
      {scans.length > 0 && <Sources ids={['brinjikji2015a']} />}
    </div>
  )
}
