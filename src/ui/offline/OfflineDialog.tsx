import { type ReactElement, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { eraseDevice } from '../../state/erasing.ts'
import { readEverything, useOffline } from '../../state/offline.ts'
import { useMessages } from '../../state/use-app.ts'
import { Modal } from '../Modal.tsx'
import { Everything } from './Everything.tsx'
import './offline.css'

/** What lies on the device and why, and the way to erase it, asked once more before it is done. */
function OnDevice(): ReactElement {
  const { offline: words } = useMessages()
  const [asking, setAsking] = useState(false)
  const erase = useRef<HTMLButtonElement>(null)
  const erased = useOffline((state) => state.is === 'erased')
  const keepAll = (): void => {
    flushSync(() => setAsking(false))
    erase.current?.focus()
  }
  return (
    <section className="offline-part" aria-labelledby="offline-device">
      <h3 id="offline-device">{words.onDevice}</h3>
      <dl className="glossary">
        {words.kinds.map(({ name, about }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
      <p>{words.nobodyElse}</p>
      {asking ? (
        <div role="alertdialog" aria-label={words.erase} aria-describedby="offline-ask" className="offline-ask">
          <p id="offline-ask">{words.eraseAsk}</p>
          <div className="choice-row">
            <button
              type="button"
              className="button"
              onClick={() => {
                setAsking(false)
                void eraseDevice()
              }}
            >
              {words.eraseYes}
            </button>
            {/* biome-ignore lint/a11y/noAutofocus: the question has just opened under the finger that asked for it */}
            <button type="button" className="button" autoFocus onClick={keepAll}>
              {words.eraseNo}
            </button>
          </div>
        </div>
      ) : erased ? null : (
        <div className="choice-row">
          <button ref={erase} type="button" className="button" onClick={() => setAsking(true)}>
            {words.erase}
          </button>
        </div>
      )}
    </section>
  )
}

/** What works without the internet, what else can be kept for it, and all that lies on this device. */
export function OfflineDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { offline: words } = useMessages()
  const is = useOffline((state) => state.is)
  const state = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone: the keyboard goes to what has come of it.
  useEffect(() => {
    if (is === 'erased') state.current?.focus()
  }, [is])
  // Asked anew when it becomes possible: the page may still be on its way to the device.
  useEffect(() => {
    if (is === 'kept') void readEverything()
  }, [is])
  return (
    <Modal title={words.title} onClose={onClose}>
      <section className="offline-part" aria-labelledby="offline-without">
        <h3 id="offline-without">{words.withoutInternet}</h3>
        <p ref={state} role="status" tabIndex={-1}>
          {words.is[is]}
        </p>
        {is === 'kept' && <Everything />}
      </section>
      <OnDevice />
    </Modal>
  )
}
