import type { ReactElement } from 'react'
import { late } from '../parts/late.ts'
import { Part } from '../parts/Part.tsx'
import { compareNow } from '../state/comparing.ts'
import { drawsWith, marksNow } from '../state/drawing.ts'
import { isFree } from '../state/mode.ts'
import { useApp } from '../state/use-app.ts'
import { Hotspots } from './Hotspots.tsx'
import { Labels } from './labels/Labels.tsx'

/** Captions and the handle come when something is compared. */
const Panes = late(async () => (await import('./comparing/Panes.tsx')).Panes)

/** Labels and the cross that keys move come when somebody draws. */
const KeyPointer = late(async () => (await import('./marks/KeyPointer.tsx')).KeyPointer)
const Notes = late(async () => (await import('./marks/Notes.tsx')).Notes)

/** What stands over the picture of a body that is drawn: places to tap, names, what was written. */
export function Overlays(): ReactElement {
  // Places to tap belong to the story, and would be in the way of a hand.
  const tapping = useApp(({ leading, mode }) => !leading && !isFree(mode))
  const naming = useApp(({ labels, mode }) => (isFree(mode) && labels !== 'off' ? labels : null))
  const comparing = useApp((state) => compareNow(state) !== null)
  const written = useApp((state) => marksNow(state).some(({ is }) => is === 'text'))
  const drawing = useApp((state) => drawsWith(state) !== 'off')
  return (
    <>
      {tapping ? <Hotspots /> : null}
      {comparing ? (
        <Part lacking="quiet">
          <Panes />
        </Part>
      ) : null}
      {written ? (
        <Part lacking="quiet">
          <Notes />
        </Part>
      ) : null}
      {drawing ? (
        <Part lacking="quiet">
          <KeyPointer />
        </Part>
      ) : null}
      {naming ? <Labels key={naming} /> : null}
    </>
  )
}
