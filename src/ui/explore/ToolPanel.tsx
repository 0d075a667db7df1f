import type { ReactElement, ReactNode } from 'react'

/** The frame of a tool's panel: its title, what it is for, and what it holds. */
export function ToolPanel({
  title,
  about,
  children,
}: {
  readonly title: string
  readonly about?: string
  readonly children?: ReactNode
}): ReactElement {
  return (
    <section className="tool-panel" aria-label={title}>
      <h2 className="tool-title">{title}</h2>
      {about && <p className="note">{about}</p>}
      {children}
    </section>
  )
}
