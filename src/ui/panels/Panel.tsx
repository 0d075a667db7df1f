import { createContext, type ReactElement, type ReactNode, useState } from 'react'
import { useApp, useMessages } from '../../state/use-app.ts'
import './panels.css'

/** Whether the readouts of a panel are open. */
export const ReadoutsOpen = createContext(true)

/** A titled group of pictures and numbers, with a note on where they come from. Its readouts are open for students and fold for everyone else. */
export function Panel({
  title,
  note,
  className,
  children,
}: {
  readonly title: string
  readonly className?: string
  readonly note?: string
  readonly children: ReactNode
}): ReactElement {
  const { depth } = useMessages()
  const student = useApp((state) => state.audience === 'student')
  // Whoever works with their own hands is answered by the numbers.
  const leading = useApp((state) => state.leading)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const open = leading || (chosen ?? student)
  return (
    <section className={className ? `panel ${className}` : 'panel'} aria-label={title}>
      <h3 className="panel-heading">{title}</h3>
      <ReadoutsOpen value={open}>{children}</ReadoutsOpen>
      {!leading && (
        <button type="button" className="readouts-toggle" aria-expanded={open} onClick={() => setChosen(!open)}>
          {open ? depth.readoutsHide : depth.readoutsShow}
        </button>
      )}
      {note && <p className="note">{note}</p>}
    </section>
  )
}
