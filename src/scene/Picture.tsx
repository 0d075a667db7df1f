import { createRoot, useFrame, useThree } from '@react-three/fiber'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import {
  type BufferGeometry,
  type Mesh,
  NeutralToneMapping,
  PCFShadowMap,
  PerspectiveCamera,
  Scene,
  type ShaderMaterial,
  type WebGLRenderer,
} from 'three'
import { withoutPicture } from '../parts/without-picture.ts'
import { setPicture } from '../state/actions.ts'
import { same } from '../state/same.ts'
import { store } from '../state/store.ts'
import { toldMoment } from '../state/told.ts'
import type { Moment } from '../story/moment.ts'
import { createBackdrop } from './backdrop.ts'
import type { BodyDrawing } from './body-drawing.ts'
import { breathe } from './breathe.ts'
import { FAR_M, FOV_DEG, NEAR_M } from './camera-view.ts'
import { watchContext } from './context-loss.ts'
import { fetchAhead, firstShapes, type Models } from './models.ts'
import { createOpening, type Opening } from './opening.ts'
import { presented } from './presented.ts'
import { drawnAt, firstTier, type Machine, machineOf } from './quality.ts'
import { rendererFor } from './renderer.ts'

/** Where a measurement finds when the first picture was drawn. */
const FIRST_PICTURE = 'first-picture'

/** How long it waits for the words to be painted before it takes the machine for itself. */
const PAINT_MS = 300

/** After the next painting of the page, or soon, where nothing is painted because the page is hidden. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAINT_MS)
    requestAnimationFrame(() => setTimeout(resolve))
  })

/** Lets go of what the picture held; a graphics card that fails keeps nobody from going on without it. */
function letGo(dispose: () => void): void {
  try {
    dispose()
  } catch (problem) {
    console.warn(problem)
  }
}

interface Props {
  readonly host: HTMLElement
  readonly machine: Machine
  readonly models: Models
  /** Null where the moment has none. */
  readonly opening: Opening | null
  readonly backdrop: Mesh<BufferGeometry, ShaderMaterial>
}

/** What is on the canvas: coarse shapes at first, then the body. Both draw by themselves, and only when somebody asks for a frame. */
function Picture({ host, machine, models, opening, backdrop }: Props): ReactElement {
  const { gl, scene, invalidate, setDpr, setSize, get } = useThree()
  const camera = useThree((state) => state.camera) as PerspectiveCamera
  const [body, setBody] = useState<BodyDrawing | null>(null)
  const fineness = useRef({ tier: firstTier(machine), share: 1 })
  const opened = useRef<() => void>(() => {})

  useEffect(() => {
    const fill = (): void => {
      const { tier, share } = fineness.current
      const { width, height } = host.getBoundingClientRect()
      const most = Math.min(machine.pixelRatio, drawnAt[tier].pixelRatio, machine.sidePx / Math.max(width, height, 1))
      setDpr(share * Math.min(Math.max(window.devicePixelRatio, 0.5), most))
      if (width > 0 && height > 0) setSize(width, height)
    }
    const watcher = new ResizeObserver(fill)
    watcher.observe(host)
    fill()

    let gone = false
    let made: BodyDrawing | null = null
    async function makeBody(): Promise<void> {
      if (opening) {
        // What is seen first is seen before more is asked for.
        await new Promise<void>((resolve) => {
          opened.current = resolve
          invalidate()
        })
        await presented(gl.getContext() as WebGL2RenderingContext)
        for (const file of opening.files) fetchAhead(file)
      }
      const { createBodyDrawing } = await import('./body-drawing.ts')
      made = await createBodyDrawing(models, {
        gl,
        scene,
        camera,
        backdrop,
        machine,
        wake: invalidate,
        onFineness(tier, share) {
          fineness.current = { tier, share }
          fill()
        },
        size: () => get().size,
      })
      if (gone) made.dispose()
      else setBody(made)
    }
    makeBody().catch((problem) => {
      if (!gone) withoutPicture(problem)
    })
    return () => {
      gone = true
      watcher.disconnect()
      if (made) letGo(made.dispose)
    }
  }, [host, machine, models, opening, gl, scene, camera, backdrop, invalidate, setDpr, setSize, get])

  useEffect(() => {
    if (!body) return
    opening?.dispose()
    body.enter()
    invalidate()
  }, [body, opening, invalidate])

  useEffect(() => {
    return watchContext(gl.domElement, {
      onGone: () => setPicture({ is: 'unavailable', why: 'lost' }),
      onStop: () => setPicture({ is: 'unavailable', why: 'stopped' }),
      onBack() {
        if (body) body.renew()
        else invalidate()
      },
    })
  }, [gl, body, invalidate])

  useEffect(
    () => () =>
      letGo(() => {
        backdrop.geometry.dispose()
        backdrop.material.dispose()
      }),
    [backdrop],
  )

  const seen = useRef(false)
  function draw({ width, height }: { readonly width: number; readonly height: number }): void {
    if (body) body.frame()
    else if (opening) {
      opening.aim(camera, { widthPx: width, heightPx: height, insets: store.getState().insets })
      gl.render(scene, camera)
      opened.current()
    } else return
    if (seen.current) return
    seen.current = true
    performance.mark(FIRST_PICTURE)
    if (store.getState().picture.is === 'loading') setPicture({ is: 'loading', seen: true })
  }

  const failed = useRef(false)
  useFrame(({ size }) => {
    // What failed once would fail in every frame until the picture is closed.
    if (failed.current) return
    try {
      draw(size)
    } catch (problem) {
      failed.current = true
      withoutPicture(problem)
    }
    // With a priority it draws by itself, once or pane by pane.
  }, 1)

  return (
    <>
      <primitive object={backdrop} />
      {opening && !body ? <primitive object={opening.root} /> : null}
    </>
  )
}

/** What a picture begins with. */
interface Beginning extends Pick<Props, 'machine' | 'models' | 'opening' | 'backdrop'> {
  /** What the opening is of. */
  readonly moment: Moment
  readonly canvas: HTMLCanvasElement
  readonly gl: WebGLRenderer
  readonly camera: PerspectiveCamera
}

/** Makes what a picture begins with, on a canvas that is not in the page yet; @returns why there can be none, else */
async function begin(): Promise<Beginning | 'no-webgl' | 'no-model'> {
  // On its way while the context is made, which may take long.
  const shapes = firstShapes()
  const canvas = document.createElement('canvas')
  canvas.className = 'scene-canvas'
  const context = canvas.getContext('webgl2', { alpha: false, antialias: true, powerPreference: 'high-performance' })
  if (!context) return 'no-webgl'
  await breathe()
  const gl = rendererFor(canvas, context)
  const models = await shapes
  for (const problem of models.problems) console.warn(problem)
  if (models.geometries.size === 0) return 'no-model'
  const camera = Object.assign(new PerspectiveCamera(FOV_DEG, 1, NEAR_M, FAR_M), { manual: true as const })
  const moment = toldMoment()
  const opening = createOpening(models, moment)
  const backdrop = createBackdrop()
  // Nobody waits for these shaders now, and they are there when the first frame is drawn.
  if (opening) gl.compile(new Scene().add(backdrop.clone(), opening.root.clone()), camera)
  return { canvas, gl, camera, machine: machineOf(context), models, moment, opening, backdrop }
}

let begun: ReturnType<typeof begin> | null = null

/** Begins the first picture while the page still waits for its words. */
export function beginPicture(): void {
  begun ??= begin().then((made) => {
    // What could not begin is begun anew when it is asked for again.
    if (typeof made === 'string') begun = null
    return made
  })
  // Whoever opens it hears of what failed.
  begun.catch(() => {})
}

/** Opens a picture inside `host`; @returns what closes it */
export function openPicture(host: HTMLElement): () => void {
  const beginning = begun ?? begin()
  begun = null
  let close = (): void => {}
  let closed = false

  async function open(): Promise<void> {
    const made = await beginning
    // Words are painted before the picture takes the machine for itself.
    await painted()
    if (typeof made === 'string') {
      // Who is told so has the page before them.
      if (!closed) setPicture({ is: 'unavailable', why: made })
      return
    }
    const { canvas, gl, camera, moment, ...props } = made
    if (closed) {
      gl.dispose()
      return
    }
    host.append(canvas)
    const { width, height } = host.getBoundingClientRect()
    const root = createRoot(canvas)
    close = () => {
      root.unmount()
      canvas.remove()
    }
    await root.configure({
      gl,
      camera,
      frameloop: 'demand',
      shadows: { enabled: true, type: PCFShadowMap },
      size: { width: Math.max(width, 1), height: Math.max(height, 1), top: 0, left: 0 },
    })
    // By itself fiber would have another, and configuring it knows of none like this.
    gl.toneMapping = NeutralToneMapping
    if (closed) return
    const now = toldMoment()
    // Where a link's story had to be fetched, what was begun was begun for another.
    const opening = same(moment, now) ? props.opening : createOpening(props.models, now)
    root.render(<Picture host={host} {...props} opening={opening} />)
  }

  open().catch((problem) => {
    if (!closed) withoutPicture(problem)
  })
  return () => {
    closed = true
    close()
  }
}
