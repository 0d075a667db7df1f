import type { ReactElement } from 'react'
import { drawnLargerBy } from '../mechanics/massage.ts'
import { useMessages } from '../state/use-app.ts'
import { useMoment } from './use-told.ts'

/** In the corner of the picture: what of it is drawn larger than it was measured, and by how much. Nothing when nothing is. */
export function DrawnLarger(): ReactElement | null {
  const { larger } = useMessages().panels.readouts
  // Of all that is read of a body only this has no need of the body.
  const drawnLarger = drawnLargerBy(useMoment().touch)
  if (drawnLarger.length === 0) return null
  return (
    <div className="drawn-larger">
      {drawnLarger.map(({ what, shown, measured }) => (
        <p key={what}>{larger(Math.round(100 * shown), Math.round(100 * measured))}</p>
      ))}
    </div>
  )
}
