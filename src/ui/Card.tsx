import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../state/use-app.ts'
import { Icon } from './Icon.tsx'
import './card.css'

interface Props {
  readonly title: string
  readonly eyebrow?: string
  readonly onClose: () => void
  /** The keyboard goes to the card when it opens, and back to where it came from when it closes. */
  readonly focus?: boolean
  readonly children: ReactNode
}

/** A card at the side of the picture (below it on a phone): the page goes on behind it. */
export function Card({ title, eyebrow, onClose, focus = false, children }: Props): ReactElement {
  const { ui } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!focus) return
    const { activeElement: from } = document
    heading.current?.focus({ preventScroll: true })
    return () => {
      // Only when the keyboard was in the card: whoever has gone elsewhere stays there.
      if (document.activeElement === document.body && from instanceof HTMLElement) from.focus({ preventScroll: true })
    }
  }, [focus])
  return (
    <section className="card" aria-label={title}>
      <header className="card-head">
        <div>
          {eyebrow && <p className="eyebrow">{eyebrow}</p>}
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <button type="button" className="button button-icon" aria-label={ui.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="card-body">{children}</div>
    </section>
  )
}
