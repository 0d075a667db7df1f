import type { ReactElement, ReactNode } from 'react'

/** Something more that a card knows, folded away until it is asked for. */
export const Fold = ({
  title,
  open = false,
  children,
}: {
  readonly title: string
  readonly open?: boolean
  readonly children: ReactNode
}): ReactElement => (
  <details className="fold" open={open}>
    <summary>{title}</summary>
    <div className="fold-body">{children}</div>
  </details>
)

/** A few things under a small heading; nothing where there are none. */
export const Group = ({
  title,
  note,
  children,
}: {
  readonly title: string
  readonly note?: string
  readonly children: readonly ReactElement[]
}): ReactElement | null =>
  children.length === 0 ? null : (
    <section className="card-group">
      <h3>{title}</h3>
      <ul className="chips">
        {children.map((child) => (
          <li key={child.key}>{child}</li>
        ))}
      </ul>
      {note && <p className="note">{note}</p>}
    </section>
  )
