import { type ReactElement, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { late } from '../parts/late.ts'
import { Part } from '../parts/Part.tsx'
import { setPicture } from '../state/actions.ts'
import { store } from '../state/store.ts'
import { toldMoment } from '../state/told.ts'
import { useApp } from '../state/use-app.ts'
import { takeOpening } from './opening/first.ts'
import type { Opening } from './opening/opening.ts'
import { sightOf } from './opening/sight.ts'
import { PointerLight } from './pointing/PointerLight.tsx'
import './scene.css'

/** In a file of its own, so that the words are on screen before three has arrived. */
const Drawn = late(async () => (await import('./Picture.tsx')).Drawn)
const Overlays = late(async () => (await import('./Overlays.tsx')).Overlays)

const FADES_MS = 450

/** The 3D picture. It fills its parent; panels lie over it. What it shows comes from the store and the playhead alone. */
export function Scene(): ReactElement {
  const host = useRef<HTMLDivElement>(null)
  const [opening, setOpening] = useState<Opening | null>(null)
  const drawn = useApp(({ picture }) => picture.is === 'drawn' || picture.is === 'partial')
  useLayoutEffect(() => {
    const taken = takeOpening()
    host.current!.append(taken.canvas)
    taken.show(sightOf(toldMoment()))
    void taken.seen.then(() => {
      if (store.getState().picture.is === 'loading') setPicture({ is: 'loading', seen: true })
    })
    const stop = store.subscribe(({ insets }, was) => {
      if (insets !== was.insets) taken.coveredBy(insets)
    })
    setOpening(taken)
    return () => {
      stop()
      taken.leave()
      taken.canvas.remove()
    }
  }, [])
  // With less motion a ride goes from place to place: the picture fades over to the next.
  const jump = useApp(({ ride, reducedMotion }) => (ride && reducedMotion ? ride.at : null))
  useEffect(() => {
    if (jump !== null) host.current!.animate({ opacity: [0.15, 1] }, { duration: FADES_MS, easing: 'ease-out' })
  }, [jump])
  return (
    <>
      <div ref={host} className="scene" />
      <Suspense fallback={null}>{opening ? <Drawn opening={opening} /> : null}</Suspense>
      {drawn ? (
        <Part lacking="quiet">
          <Overlays />
        </Part>
      ) : null}
      <PointerLight />
    </>
  )
}
