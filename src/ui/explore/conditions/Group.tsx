import type { ReactElement, ReactNode } from 'react'

/** One part of the lab that can be folded away; closed, it still says how things stand. */
export function Group({
  title,
  state,
  open = false,
  children,
}: {
  readonly title: string
  readonly state?: string
  readonly open?: boolean
  readonly children: ReactNode
}): ReactElement {
  return (
    <details className="lab-group" open={open}>
      <summary>
        <h3>{title}</h3>
        {state && <span className="lab-state">{state}</span>}
      </summary>
      <div className="lab-group-body">{children}</div>
    </details>
  )
}
