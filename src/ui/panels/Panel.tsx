import type { ReactElement, ReactNode } from 'react'
import './panels.css'

/** A titled group of numbers in the step panel, with a note on where they come from. */
export const Panel = ({
  title,
  note,
  className,
  children,
}: {
  readonly title: string
  readonly className?: string
  readonly note?: string
  readonly children: ReactNode
}): ReactElement => (
  <section className={className ? `panel ${className}` : 'panel'} aria-label={title}>
    <h3 className="panel-heading">{title}</h3>
    {children}
    {note && <p className="note">{note}</p>}
  </section>
)
