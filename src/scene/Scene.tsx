import { createRoot, type ReconcilerRoot, useFrame, useThree } from '@react-three/fiber'
import { lazy, type ReactElement, Suspense, useEffect, useMemo, useRef } from 'react'
import { NeutralToneMapping, PCFShadowMap, type PerspectiveCamera, WebGLRenderer } from 'three'
import { solve } from '../mechanics/solve.ts'
import { setPicture } from '../state/actions.ts'
import { compareNow } from '../state/comparing.ts'
import { marksNow } from '../state/drawing.ts'
import { isFree } from '../state/mode.ts'
import { setSaving } from '../state/saving.ts'
import { useApp } from '../state/use-app.ts'
import { restingMoment } from '../story/moment.ts'
import { createBackdrop } from './backdrop.ts'
import { FOV_DEG } from './camera-view.ts'
import { createFigure } from './figure.ts'
import { createFrameLoop } from './frame-loop.ts'
import { Hotspots } from './Hotspots.tsx'
import { setSceneHandle } from './handle.ts'
import { Labels } from './labels/Labels.tsx'
import { createLight } from './light.ts'
import { firstShapes, type Models } from './models.ts'
import { type Quality, qualityOf } from './quality.ts'
import { modelBytes, writeModel } from './saving/model.ts'
import { drawPicture } from './saving/picture.ts'
import './scene.css'

/** Captions and the handle come when something is compared. */
const Panes = lazy(async () => ({ default: (await import('./comparing/Panes.tsx')).Panes }))

const Notes = lazy(async () => ({ default: (await import('./marks/Notes.tsx')).Notes }))

const GIVE_UP_MS = 4000
const FADES_MS = 450

/** Everything inside the canvas: built once from the models, moved by the frame loop, released when it goes. */
function Stage({ models, quality }: { models: Models; quality: Quality }): null {
  const { gl, scene, invalidate, size } = useThree()
  const camera = useThree((state) => state.camera) as PerspectiveCamera
  const stage = useMemo(() => {
    const rest = solve(restingMoment)
    const figure = createFigure(models, rest)
    const light = createLight(scene, quality.shadowPx)
    const backdrop = createBackdrop()
    scene.add(backdrop, figure.root)
    const loop = createFrameLoop({ gl, scene, camera, light, figure, rest, fine: quality.fine, wake: invalidate })
    return { figure, light, backdrop, loop }
  }, [gl, scene, camera, models, quality, invalidate])
  const frames = useRef(0)
  const waiting = useRef<(() => void)[]>([])
  const announced = useRef<readonly string[] | null>(null)

  useFrame(() => {
    stage.loop.run(size.width, size.height)
    stage.loop.draw()
    frames.current++
    const missing = stage.loop.missing()
    if (frames.current === 1) setPicture({ is: 'loading', seen: true })
    if (stage.loop.complete() && announced.current !== missing) {
      announced.current = missing
      setPicture(missing.length > 0 ? { is: 'partial', missing } : { is: 'drawn' })
    }
    if (!stage.loop.atRest()) return
    for (const resolve of waiting.current.splice(0)) resolve()
    // With a priority the loop draws by itself, once or pane by pane.
  }, 1)

  useEffect(() => {
    setSceneHandle({
      settled: () =>
        new Promise((resolve) => {
          waiting.current.push(resolve)
          invalidate()
        }),
      stats: () => ({
        frames: frames.current,
        drawCalls: gl.info.render.calls,
        triangles: stage.figure.drawing.triangles(),
        trianglesInAllPasses: gl.info.render.triangles,
        geometries: gl.info.memory.geometries,
        textures: gl.info.memory.textures,
        programs: gl.info.programs?.length ?? 0,
      }),
      occluded: (id) => stage.loop.occluded(id),
      labels: () => stage.loop.labels(),
      traced: () => stage.loop.traced(),
      presence: (id) => stage.loop.presence(id),
    })
    setSaving({
      names: () => stage.loop.labels(),
      picture: (wish) =>
        drawPicture(
          {
            gl,
            scene,
            camera,
            backdrop: stage.backdrop,
            frame: stage.loop.picture(),
            setPicturePx: stage.figure.marker.setPicturePx,
          },
          wish,
        ),
      modelBytes: () => modelBytes(stage.figure, stage.loop.posed),
      model: (wish) => writeModel(stage.figure, stage.loop.posed, wish),
    })
    let timer: ReturnType<typeof setTimeout> | undefined
    const onLost = (): void => {
      timer = setTimeout(() => setPicture({ is: 'unavailable', why: 'lost' }), GIVE_UP_MS)
    }
    const onRestored = (): void => {
      clearTimeout(timer)
      stage.light.renew()
      announced.current = null
      invalidate()
    }
    const canvas = gl.domElement
    canvas.addEventListener('webglcontextlost', onLost)
    canvas.addEventListener('webglcontextrestored', onRestored)
    invalidate()
    return () => {
      clearTimeout(timer)
      canvas.removeEventListener('webglcontextlost', onLost)
      canvas.removeEventListener('webglcontextrestored', onRestored)
      setSceneHandle(null)
      setSaving(null)
      stage.loop.dispose()
      stage.light.dispose()
      stage.figure.dispose()
      stage.backdrop.geometry.dispose()
      stage.backdrop.material.dispose()
      stage.backdrop.removeFromParent()
    }
  }, [gl, scene, camera, stage, invalidate])

  return null
}

/** Opens a picture on a fresh canvas inside `host`; @returns what closes it */
function openPicture(host: HTMLElement): () => void {
  // On their way while the context is made, which may take long.
  const shapes = firstShapes()
  const canvas = document.createElement('canvas')
  canvas.className = 'scene-canvas'
  host.append(canvas)
  const context = canvas.getContext('webgl2', { alpha: false, antialias: true, powerPreference: 'high-performance' })
  if (!context) {
    canvas.remove()
    setPicture({ is: 'unavailable', why: 'no-webgl' })
    return () => {}
  }
  const quality = qualityOf(context)
  let closed = false
  let root: ReconcilerRoot<HTMLCanvasElement> | null = null
  const watcher = new ResizeObserver(() => resize())
  let setSize: ((width: number, height: number) => void) | null = null
  const resize = (): void => {
    const { width, height } = host.getBoundingClientRect()
    if (width > 0 && height > 0) setSize?.(width, height)
  }

  async function begin(): Promise<void> {
    const models = await shapes
    if (closed) return
    for (const problem of models.problems) console.warn(problem)
    if (models.geometries.size === 0) {
      setPicture({ is: 'unavailable', why: 'no-model' })
      return
    }
    const { width, height } = host.getBoundingClientRect()
    const opened = createRoot(canvas)
    root = opened
    await opened.configure({
      gl: () => new WebGLRenderer({ canvas, context: context!, antialias: true, alpha: false }),
      frameloop: 'demand',
      dpr: quality.dpr,
      flat: true,
      shadows: { enabled: true, type: PCFShadowMap },
      camera: { fov: FOV_DEG, near: 0.01, far: 12, position: [0, 0, -2] },
      size: { width: Math.max(width, 1), height: Math.max(height, 1), top: 0, left: 0 },
    })
    if (closed) return
    const state = opened.render(<Stage models={models} quality={quality} />)
    const { gl } = state.getState()
    gl.toneMapping = NeutralToneMapping
    // Nearest first: every part has a material of its own, and by material order most of what is shaded would be covered again.
    gl.setOpaqueSort((a, b) => a.renderOrder - b.renderOrder || a.z - b.z || a.id - b.id)
    setSize = (w, h) => state.getState().setSize(w, h)
    watcher.observe(host)
    resize()
  }

  void begin()
  return () => {
    closed = true
    watcher.disconnect()
    root?.unmount()
    canvas.remove()
  }
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
      {drawn && naming ? <Labels key={naming} /> : null}
    </>
  )
}
