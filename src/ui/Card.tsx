import type { ReactElement, ReactNode } from 'react'
import { useMessages } from '../state/use-app.ts'
import { Icon } from './Icon.tsx'
import './card.css'

interface Props {
  readonly title: string
  readonly eyebrow?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A card at the side of the picture (below it on a phone): the page goes on behind it. */
export function Card({ title, eyebrow, onClose, children }: Props): ReactElement {
  const { ui } = useMessages()
  return (
    <section className="card" aria-label={title}>
      <header className="card-head">
        <div>
          {eyebrow && <p className="eyebrow">{eyebrow}</p>}
          <h2>{title}</h2>
        </div>
        <button type="button" className="button button-icon" aria-label={ui.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="card-body">{children}</div>
    </section>
  )
}
