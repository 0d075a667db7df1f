import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../state/use-app.ts'
import { IconButton } from './IconButton.tsx'
import './modal.css'

interface Props {
  readonly title: string
  readonly tone?: 'calm' | 'urgent'
  /** Null where who reads the card does not close it. */
  readonly onClose: (() => void) | null
  readonly children: ReactNode
}

/** A card over the page that keeps the keyboard until it is closed: by its button, by Escape or by a tap beside it, where it may be. */
export function Modal({ title, tone = 'calm', onClose, children }: Props): ReactElement {
  const { ui } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current!
    if (!element.open) element.showModal()
    return () => element.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`modal modal-${tone}`}
      aria-labelledby="modal-title"
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
      onKeyDown={(event) => {
        // A browser lets a second Escape close what has refused the first.
        if (onClose === null && event.key === 'Escape') event.preventDefault()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose?.()
      }}
    >
      <div className="modal-card">
        <header className="modal-head">
          <h2 id="modal-title">{title}</h2>
          {onClose && <IconButton icon="close" name={ui.close} onClick={onClose} />}
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too */}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds what is filled in */}
        <div className="modal-body" role="group" aria-labelledby="modal-title" tabIndex={0}>
          {children}
        </div>
      </div>
    </dialog>
  )
}
