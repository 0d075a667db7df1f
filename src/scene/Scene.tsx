import { lazy, type ReactElement, Suspense, useEffect, useRef } from 'react'
import { setPicture } from '../state/actions.ts'
import { compareNow } from '../state/comparing.ts'
import { drawsWith, marksNow } from '../state/drawing.ts'
import { isFree } from '../state/mode.ts'
import { useApp } from '../state/use-app.ts'
import { openDrawing } from './drawing-on.ts'
import { Hotspots } from './Hotspots.tsx'
import { Labels } from './labels/Labels.tsx'
import { firstShapes } from './models.ts'
import { PointerLight } from './pointing/PointerLight.tsx'
import './scene.css'

/** Captions and the handle come when something is compared. */
const Panes = lazy(async () => ({ default: (await import('./comparing/Panes.tsx')).Panes }))

/** Labels and the cross that keys move come when somebody draws. */
const KeyPointer = lazy(async () => ({ default: (await import('./marks/KeyPointer.tsx')).KeyPointer }))
const Notes = lazy(async () => ({ default: (await import('./marks/Notes.tsx')).Notes }))

const FADES_MS = 450

/** How long it waits for the words to be painted before it takes the machine for itself. */
const PAINT_MS = 300

/** After the next painting of the page, or soon, where nothing is painted because the page is hidden. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAINT_MS)
    requestAnimationFrame(() => setTimeout(resolve))
  })

/** Opens a picture on a fresh canvas inside `host`; @returns what closes it */
function openPicture(host: HTMLElement): () => void {
  // On their way while the words are painted and the context is made, which may take long.
  const shapes = firstShapes()
  let closed = false
  let close = (): void => {
    closed = true
  }

  async function begin(): Promise<void> {
    await painted()
    if (closed) return
    const canvas = document.createElement('canvas')
    canvas.className = 'scene-canvas'
    host.append(canvas)
    close = () => {
      closed = true
      canvas.remove()
    }
    const context = canvas.getContext('webgl2', { alpha: false, antialias: true, powerPreference: 'high-performance' })
    if (!context) {
      canvas.remove()
      setPicture({ is: 'unavailable', why: 'no-webgl' })
      return
    }
    const models = await shapes
    if (closed) return
    for (const problem of models.problems) console.warn(problem)
    if (models.geometries.size === 0) {
      setPicture({ is: 'unavailable', why: 'no-model' })
      return
    }
    const closeDrawing = openDrawing(host, canvas, context, models)
    close = () => {
      closed = true
      closeDrawing()
      canvas.remove()
    }
  }

  void begin()
  return () => close()
}

/** The 3D picture. It fills its parent; panels lie over it. What it shows comes from the store and the playhead alone. */
export function Scene(): ReactElement {
  const host = useRef<HTMLDivElement>(null)
  const drawn = useApp(({ picture }) => picture.is === 'drawn' || picture.is === 'partial')
  // Places to tap belong to the story, and would be in the way of a hand.
  const tapping = useApp(({ leading, mode }) => !leading && !isFree(mode))
  const naming = useApp(({ labels, mode }) => (isFree(mode) && labels !== 'off' ? labels : null))
  const comparing = useApp((state) => compareNow(state) !== null)
  const written = useApp((state) => marksNow(state).some(({ is }) => is === 'text'))
  const drawing = useApp((state) => drawsWith(state) !== 'off')
  useEffect(() => openPicture(host.current!), [])
  // With less motion a ride goes from place to place: the picture fades over to the next.
  const jump = useApp(({ ride, reducedMotion }) => (ride && reducedMotion ? ride.at : null))
  useEffect(() => {
    if (jump !== null) host.current!.animate({ opacity: [0.15, 1] }, { duration: FADES_MS, easing: 'ease-out' })
  }, [jump])
  return (
    <>
      <div ref={host} className="scene" />
      {drawn && tapping ? <Hotspots /> : null}
      {drawn && comparing ? (
        <Suspense fallback={null}>
          <Panes />
        </Suspense>
      ) : null}
      {drawn && written ? (
        <Suspense fallback={null}>
          <Notes />
        </Suspense>
      ) : null}
      {drawn && drawing ? (
        <Suspense fallback={null}>
          <KeyPointer />
        </Suspense>
      ) : null}
      {drawn && naming ? <Labels key={naming} /> : null}
      <PointerLight />
    </>
  )
}
