import { type ReactElement, useEffect, useRef } from 'react'
import { keepEverything, lighten, stopKeeping, useOffline } from '../../state/offline.ts'
import { useMessages } from '../../state/use-app.ts'

const MEGABYTE = 1e6

/** All there is, how much of it is on the device, and the ways to fetch the rest, to stop that, and to let go of it again. */
export function Everything(): ReactElement | null {
  const { offline: words } = useMessages()
  const everything = useOffline((state) => state.everything)
  const fetching = useOffline((state) => state.fetching)
  const amount = useRef<HTMLParagraphElement>(null)
  const left = everything && everything.bytes - everything.keptBytes
  const whole = left === 0
  // The button that was pressed goes when all is here: the keyboard stays where it was.
  useEffect(() => {
    if (whole && document.activeElement === document.body) amount.current?.focus()
  }, [whole])
  if (everything === null || left === null) return null
  const [all, kept, more] = [everything.bytes, everything.keptBytes, left].map((bytes) => bytes / MEGABYTE) as [
    number,
    number,
    number,
  ]
  return (
    <div className="offline-everything">
      <p id="offline-everything">{words.everything}</p>
      <progress max={everything.bytes} value={everything.keptBytes} aria-labelledby="offline-everything" />
      <p ref={amount} tabIndex={-1} className="offline-amount">
        {whole ? words.allHere(all) : words.amount(kept, all)}
      </p>
      <div role="status">
        {fetching === 'cut' && <p>{words.cut}</p>}
        {fetching === 'full' && <p>{words.noRoom}</p>}
        {whole && <p className="unseen">{words.allHere(all)}</p>}
      </div>
      <div className="choice-row">
        {whole ? null : fetching === 'yes' ? (
          <button key="fetch" type="button" className="button" onClick={stopKeeping}>
            {words.stop}
          </button>
        ) : (
          <button key="fetch" type="button" className="button button-main" onClick={() => void keepEverything()}>
            {fetching === 'no' ? words.keep(more) : words.goOn(more)}
          </button>
        )}
        {fetching !== 'yes' && (
          <button type="button" className="button" onClick={() => void lighten()}>
            {words.remove}
          </button>
        )}
      </div>
    </div>
  )
}
