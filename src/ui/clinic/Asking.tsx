import { type ReactElement, useEffect, useRef, useState } from 'react'
import { clinicTimesMs, touchClinic } from '../../state/clinic.ts'
import { useMessages } from '../../state/use-app.ts'

/** Whole seconds that a screen still waits, `passedMs` after it asked. */
export const secondsLeft = (passedMs: number): number =>
  Math.max(Math.ceil((clinicTimesMs.asking - passedMs) / 1000), 0)

/** Asks whether somebody is still there. Any touch or key says yes, and they go on where they were. */
export function Asking(): ReactElement {
  const { clinic } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  const [left, setLeft] = useState(secondsLeft(0))
  useEffect(() => {
    const element = dialog.current!
    if (!element.open) element.showModal()
    const since = performance.now()
    const timer = setInterval(() => setLeft(secondsLeft(performance.now() - since)), 250)
    return () => {
      clearInterval(timer)
      element.close()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every key is taken by the remote
    <dialog
      ref={dialog}
      className="clinic-asking"
      aria-labelledby="clinic-asking"
      onClick={touchClinic}
      onCancel={(event) => {
        event.preventDefault()
        touchClinic()
      }}
    >
      <h2 id="clinic-asking" className="clinic-title">
        {clinic.stillThere}
      </h2>
      <button type="button" className="button button-main clinic-main">
        {clinic.goOn}
      </button>
      <p className="clinic-about">{clinic.beginsAgain(left)}</p>
      <div className="clinic-left" style={{ animationDuration: `${clinicTimesMs.asking}ms` }} />
    </dialog>
  )
}
