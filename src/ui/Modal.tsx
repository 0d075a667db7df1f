import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../state/use-app.ts'
import { IconButton } from './IconButton.tsx'
import './modal.css'

interface Props {
  readonly title: string
  readonly tone?: 'calm' | 'urgent'
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A card over the page that keeps the keyboard until it is closed: by its button, by Escape or by a tap beside it. */
export function Modal({ title, tone = 'calm', onClose, children }: Props): ReactElement {
  const { ui } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current!
    if (!element.open) element.showModal()
    return () => element.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog
      ref={dialog}
      className={`modal modal-${tone}`}
      aria-labelledby="modal-title"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className="modal-card">
        <header className="modal-head">
          <h2 id="modal-title">{title}</h2>
          <IconButton icon="close" name={ui.close} onClick={onClose} />
        </header>
        <div className="modal-body">{children}</div>
      </div>
    </dialog>
  )
}
