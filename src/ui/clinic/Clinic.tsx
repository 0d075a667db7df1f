import { type ReactElement, useEffect } from 'react'
import { finishVisit } from '../../state/clinic.ts'
import { useApp, useMessages } from '../../state/use-app.ts'
import { Icon } from '../Icon.tsx'
import { Asking } from './Asking.tsx'
import { Attract } from './Attract.tsx'
import { keepAwake } from './keep-awake.ts'
import { Telling } from './Telling.tsx'
import { useDrift } from './use-drift.ts'
import { usePace } from './use-pace.ts'
import { useRemote } from './use-remote.ts'
import { useTouches } from './use-touches.ts'
import './clinic.css'

/** The way out of a visit, always in sight. */
function Finished(): ReactElement {
  const { clinic } = useMessages()
  return (
    <div className="clinic-finished">
      <button type="button" className="button" onClick={finishVisit}>
        <Icon name="home" />
        {clinic.finished}
      </button>
    </div>
  )
}

/** What a screen in a waiting room has of its own, round the usual page. */
export function Clinic(): ReactElement | null {
  const phase = useApp((state) => state.clinic)
  useDrift()
  useTouches()
  useRemote()
  usePace()
  useEffect(() => keepAwake(), [])
  switch (phase) {
    case 'attract':
      return <Attract />
    case 'telling':
      return <Telling />
    case 'visiting':
      return <Finished />
    case 'asking':
      return (
        <>
          <Finished />
          <Asking />
        </>
      )
    case null:
      return null
  }
}
