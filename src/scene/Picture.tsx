import { createRoot, useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { NeutralToneMapping, PCFShadowMap, PerspectiveCamera, Scene } from 'three'
import { withoutPicture } from '../parts/without-picture.ts'
import { setPicture } from '../state/actions.ts'
import { createBackdrop } from './backdrop.ts'
import type { BodyDrawing } from './body-drawing.ts'
import { breathe } from './breathe.ts'
import { FAR_M, FOV_DEG, NEAR_M } from './camera-view.ts'
import { watchContext } from './context-loss.ts'
import { firstShapes } from './models.ts'
import type { Opening } from './opening/opening.ts'
import { presented } from './presented.ts'
import { firstTier, machineOf, pixelRatioOf, type Size } from './quality.ts'
import { rendererFor } from './renderer.ts'

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

/** What the body asks of the picture that it is drawn in, which comes after it. */
interface Asked {
  wake: () => void
  refit: () => void
}

interface Props {
  readonly host: HTMLElement
  readonly body: BodyDrawing
  readonly asked: Asked
  /** Device pixels for one CSS pixel of a picture of this size. */
  readonly ratio: (size: Size) => number
}

/** What is on the canvas: the body, which draws by itself, and only when somebody asks for a frame. */
function Picture({ host, body, asked, ratio }: Props): null {
  const { invalidate, setDpr, setSize } = useThree()
  useEffect(() => {
    const fill = (): void => {
      const { width, height } = host.getBoundingClientRect()
      setDpr(ratio({ width, height }))
      if (width > 0 && height > 0) setSize(width, height)
    }
    const watcher = new ResizeObserver(fill)
    watcher.observe(host)
    asked.wake = invalidate
    asked.refit = fill
    body.enter()
    invalidate()
    return () => watcher.disconnect()
  }, [host, body, asked, ratio, invalidate, setDpr, setSize])
  const failed = useRef(false)
  useFrame(() => {
    // What failed once would fail in every frame until the picture is closed.
    if (failed.current) return
    try {
      body.frame()
    } catch (problem) {
      failed.current = true
      withoutPicture(problem)
    }
    // With a priority it draws by itself, once or pane by pane.
  }, 1)
  return null
}

/** Draws the body on the canvas of an opening, in its place; @returns what ends that */
function draw({ canvas, context, ...opening }: Opening): () => void {
  const closers: (() => void)[] = []
  let closed = false
  const close = (): void => {
    closed = true
    for (const one of closers.splice(0).reverse()) letGo(one)
  }

  async function begin(on: WebGL2RenderingContext): Promise<void> {
    let body: BodyDrawing | null = null
    closers.push(
      watchContext(canvas, {
        onGone: () => setPicture({ is: 'unavailable', why: 'lost' }),
        onStop: () => setPicture({ is: 'unavailable', why: 'stopped' }),
        onBack: () => body?.renew(),
      }),
    )
    const shapes = firstShapes()
    // Words are painted before the picture takes the machine for itself.
    await painted()
    // A file by itself, so that the page answers between what either does when it comes.
    const mechanics = import('../mechanics/solve.ts')
    const [models, { createBodyDrawing }] = await Promise.all([shapes, import('./body-drawing.ts'), mechanics])
    if (closed) return
    for (const problem of models.problems) console.warn(problem)
    if (models.geometries.size === 0) {
      setPicture({ is: 'unavailable', why: 'no-model' })
      return
    }
    const host = canvas.parentElement!
    const machine = machineOf(on)
    // The renderer asks the card much, and each answer waits for what was drawn before.
    await presented(on)
    if (closed) return
    const gl = rendererFor(canvas, on)
    opening.share(() => gl.resetState())
    closers.push(() => gl.dispose())
    const scene = new Scene()
    const camera = Object.assign(new PerspectiveCamera(FOV_DEG, 1, NEAR_M, FAR_M), { manual: true as const })
    const backdrop = createBackdrop()
    scene.add(backdrop)
    closers.push(() => {
      backdrop.geometry.dispose()
      backdrop.material.dispose()
    })
    const fineness = { tier: firstTier(machine), share: 1 }
    const ratio = (of: Size): number => fineness.share * pixelRatioOf(machine, fineness.tier, of)
    const asked: Asked = { wake() {}, refit() {} }
    const { width, height } = host.getBoundingClientRect()
    const size = { width: Math.max(width, 1), height: Math.max(height, 1), top: 0, left: 0 }
    const root = createRoot(canvas)
    let sizeNow = (): Size => size
    body = await createBodyDrawing(models, {
      gl,
      scene,
      camera,
      backdrop,
      machine,
      wake: () => asked.wake(),
      onFineness(tier, share) {
        Object.assign(fineness, { tier, share })
        asked.refit()
      },
      shown: opening.finer,
      size: () => sizeNow(),
    })
    const { dispose } = body
    closers.push(dispose)
    await breathe()
    if (closed) return close()
    await root.configure({
      gl,
      scene,
      camera,
      frameloop: 'demand',
      shadows: { enabled: true, type: PCFShadowMap },
      size,
      dpr: ratio(size),
    })
    closers.push(() => root.unmount())
    if (closed) return close()
    // By itself fiber would have another, and configuring it knows of none like this.
    gl.toneMapping = NeutralToneMapping
    // The canvas is as large as before and empty.
    opening.leave()
    const made = root.render(<Picture host={host} body={body} asked={asked} ratio={ratio} />)
    sizeNow = () => made.getState().size
  }

  if (!context) setPicture({ is: 'unavailable', why: 'no-webgl' })
  else
    begin(context).catch((problem) => {
      if (!closed) withoutPicture(problem)
    })
  return close
}

/** The body on the canvas of an opening. */
export function Drawn({ opening }: { readonly opening: Opening }): null {
  useEffect(() => draw(opening), [opening])
  return null
}
