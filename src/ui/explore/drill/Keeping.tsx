import { type ReactElement, useRef, useState } from 'react'
import type { Issue } from '../../../drill/progress-file.ts'
import { bringIn, eraseProgress, progressText, type Said } from '../../../state/drilling.ts'
import { useMessages } from '../../../state/use-app.ts'
import { useDrill } from '../../../state/use-drill.ts'

const FILE = 'sciatica-practice.json'
const OLD_FILE = 'sciatica-practice-old.txt'
/** So many mistakes of a file are named; the rest are counted. */
const MOST_NAMED = 5

/** Hands a text over as a file of the viewer's device. */
function saveFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

function Issues({ issues }: { readonly issues: readonly Issue[] }): ReactElement {
  const { drill: words } = useMessages()
  return (
    <ul className="drill-issues">
      {issues.slice(0, MOST_NAMED).map(({ place, expected, got }) => (
        <li key={place}>{words.issue(place, expected, got)}</li>
      ))}
      {issues.length > MOST_NAMED && <li>{words.moreLeftOut(issues.length - MOST_NAMED)}</li>}
    </ul>
  )
}

function Told({ said }: { readonly said: Said }): ReactElement {
  const { drill: words } = useMessages()
  if (said.is === 'erased') return <p>{words.erased}</p>
  if (said.is === 'refused')
    return (
      <>
        <p>{words.refused}</p>
        <Issues issues={said.issues} />
      </>
    )
  return (
    <>
      <p>{words.brought(said.count)}</p>
      {said.issues.length > 0 && (
        <>
          <p>{words.leftOut}</p>
          <Issues issues={said.issues} />
        </>
      )}
    </>
  )
}

/** Where progress lies, and what its owner can do with it: take it along, bring it in, erase it. */
export function Keeping(): ReactElement {
  const { drill: words } = useMessages()
  const keeping = useDrill((drill) => drill.keeping)
  const unread = useDrill((drill) => drill.unread)
  const said = useDrill((drill) => drill.said)
  const none = useDrill((drill) => Object.keys(drill.progress).length === 0)
  const [asking, setAsking] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  return (
    <section className="drill-keeping" aria-label={words.yourProgress}>
      <h3 className="eyebrow">{words.yourProgress}</h3>
      <p className="drill-kept">{words.kept[keeping]}</p>
      {unread !== null && (
        <div className="drill-unread">
          <p>{words.unread}</p>
          <button type="button" className="button" onClick={() => saveFile(unread, OLD_FILE)}>
            {words.saveOld}
          </button>
        </div>
      )}
      {asking ? (
        <div role="alertdialog" aria-label={words.erase} className="drill-erase">
          <p>{words.eraseAsk}</p>
          <div className="drill-row">
            <button
              type="button"
              className="button"
              onClick={() => {
                eraseProgress()
                setAsking(false)
              }}
            >
              {words.eraseYes}
            </button>
            {/* biome-ignore lint/a11y/noAutofocus: the question has just opened under the finger that asked for it */}
            <button type="button" className="button" autoFocus onClick={() => setAsking(false)}>
              {words.eraseNo}
            </button>
          </div>
        </div>
      ) : keeping === 'shared' ? null : (
        <div className="drill-row">
          <button type="button" className="button" disabled={none} onClick={() => saveFile(progressText(), FILE)}>
            {words.save}
          </button>
          <button type="button" className="button" onClick={() => file.current?.click()}>
            {words.bring}
          </button>
          <button type="button" className="button" disabled={none && unread === null} onClick={() => setAsking(true)}>
            {words.erase}
          </button>
        </div>
      )}
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className="unseen"
        tabIndex={-1}
        aria-label={words.bring}
        onChange={async ({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) bringIn(await chosen.text())
          // The same file may be chosen again.
          target.value = ''
        }}
      />
      <div role="status" className="drill-told note">
        {said && <Told said={said} />}
      </div>
    </section>
  )
}
