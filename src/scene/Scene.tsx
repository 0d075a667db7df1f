import { type ReactElement, useEffect, useRef } from 'react'
import { late } from '../parts/late.ts'
import { Part } from '../parts/Part.tsx'
import { useApp } from '../state/use-app.ts'
import { beginPicture, openPicture } from './Picture.tsx'
import { PointerLight } from './pointing/PointerLight.tsx'
import './scene.css'

const Overlays = late(async () => (await import('./Overlays.tsx')).Overlays)

const FADES_MS = 450

beginPicture()

/** The 3D picture. It fills its parent; panels lie over it. What it shows comes from the store and the playhead alone. */
export function Scene(): ReactElement {
  const host = useRef<HTMLDivElement>(null)
  const drawn = useApp(({ picture }) => picture.is === 'drawn' || picture.is === 'partial')
  useEffect(() => openPicture(host.current!), [])
  // With less motion a ride goes from place to place: the picture fades over to the next.
  const jump = useApp(({ ride, reducedMotion }) => (ride && reducedMotion ? ride.at : null))
  useEffect(() => {
    if (jump !== null) host.current!.animate({ opacity: [0.15, 1] }, { duration: FADES_MS, easing: 'ease-out' })
  }, [jump])
  return (
    <>
      <div ref={host} className="scene" />
      {drawn ? (
        <Part lacking="quiet">
          <Overlays />
        </Part>
      ) : null}
      <PointerLight />
    </>
  )
}
