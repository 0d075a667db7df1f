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
  const more = everything !== null && everything.keptBytes > everything.toldBytes && fetching !== 'yes'
  // The button that was pressed is gone: the keyboard stays near where it was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these two are what makes buttons go
  useEffect(() => {
    if (document.activeElement === document.body) amount.current?.focus()
  }, [whole, more])
  if (everything === null || left === null) return null
  const [all, kept, lacking] = [everything.bytes / MEGABYTE, everything.keptBytes / MEGABYTE, left / MEGABYTE]
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
            {fetching === 'no' ? words.keep(lacking) : words.goOn(lacking)}
          </button>
        )}
        {more && (
          <button type="button" className="button" onClick={() => void lighten()}>
            {words.remove}
          </button>
        )}
      </div>
    </div>
  )
}
