import { NeutralToneMapping, PCFShadowMap, WebGLRenderer } from 'three'
import { solve } from '../mechanics/solve.ts'
import { setPicture } from '../state/actions.ts'
import { playhead } from '../state/playhead.ts'
import { quality } from '../state/quality.ts'
import { setSaving } from '../state/saving.ts'
import { awayOf, sectionNow } from '../state/section.ts'
import { store } from '../state/store.ts'
import { restingMoment } from '../story/moment.ts'
import { createBackdrop } from './backdrop.ts'
import { createCanvas } from './canvas.ts'
import { createFigure } from './figure.ts'
import { createFrameLoop } from './frame-loop.ts'
import { createGovernor } from './governor.ts'
import { setSceneHandle } from './handle.ts'
import { createLight } from './light.ts'
import type { Models } from './models.ts'
import { drawnAt, machineOf } from './quality.ts'
import { modelBytes, writeModel } from './saving/model.ts'
import { drawPicture } from './saving/picture.ts'
import { spotsIn } from './saving/spots.ts'
import { createSharpness } from './sharpness.ts'

const GIVE_UP_MS = 4000
/** Where a measurement finds when the first picture was drawn. */
const FIRST_PICTURE = 'first-picture'

function rendererFor(canvas: HTMLCanvasElement, context: WebGL2RenderingContext): WebGLRenderer {
  const gl = new WebGLRenderer({ canvas, context, antialias: true, alpha: false })
  gl.shadowMap.enabled = true
  gl.shadowMap.type = PCFShadowMap
  gl.toneMapping = NeutralToneMapping
  // Nearest first: every part has a material of its own, and by material order most of what is shaded would be covered again.
  gl.setOpaqueSort((a, b) => a.renderOrder - b.renderOrder || a.z - b.z || a.id - b.id)
  return gl
}

/** Draws the body on a canvas that fills `host`: built once from the models, moved by the frame loop. @returns what releases it */
export function openDrawing(
  host: HTMLElement,
  canvas: HTMLCanvasElement,
  context: WebGL2RenderingContext,
  models: Models,
): () => void {
  const machine = machineOf(context)
  const first = quality.asked === 'auto' ? machine.tier : quality.asked
  const governor = createGovernor(first)
  // Whoever asks for one way of drawing, or for one moment, is not given another.
  const governed = machine.governed && quality.asked === 'auto' && !playhead.frozen
  let tier = first
  const sharpness = createSharpness(playhead.frozen ? 1 : machine.movingShare)
  const gl = rendererFor(canvas, context)
  const { scene, camera, wake, size, resize, setPixelRatio, onFrame, dispose } = createCanvas(gl)
  const fillHost = (): void => {
    const ratio = Math.min(Math.max(window.devicePixelRatio, 0.5), machine.pixelRatio, drawnAt[tier].pixelRatio)
    setPixelRatio(ratio * sharpness.share())
    const { width, height } = host.getBoundingClientRect()
    if (width > 0 && height > 0) resize(width, height)
  }
  const watcher = new ResizeObserver(fillHost)
  watcher.observe(host)
  fillHost()

  const rest = solve(restingMoment)
  const figure = createFigure(models, rest)
  const light = createLight(scene, machine.shadowPx)
  const backdrop = createBackdrop()
  scene.add(backdrop, figure.root)
  const loop = createFrameLoop({ gl, scene, camera, light, figure, rest, fine: machine.fine, wake })
  let frames = 0
  let waiting: (() => void)[] = []
  let announced: readonly string[] | null = null

  loop.drawAt(tier)
  let drawnMs = Number.NaN

  /** Before a frame, so that a canvas of another size is never seen empty. */
  function govern(): void {
    const ms = performance.now()
    if (Number.isNaN(drawnMs)) governor.rest()
    else governor.note(ms - drawnMs)
    drawnMs = ms
    if (governor.tier() === tier) return
    tier = governor.tier()
    loop.drawAt(tier)
    fillHost()
  }

  onFrame(() => {
    if (governed) govern()
    if (sharpness.next(loop.goesOn())) fillHost()
    loop.run(size.width, size.height)
    loop.draw()
    frames++
    const missing = loop.missing()
    if (frames === 1) {
      performance.mark(FIRST_PICTURE)
      setPicture({ is: 'loading', seen: true })
    }
    if (loop.complete() && announced !== missing) {
      announced = missing
      setPicture(missing.length > 0 ? { is: 'partial', missing } : { is: 'drawn' })
      // What is hidden still will be shown without a stall. A processor would stall for it now.
      if (machine.governed) void gl.compileAsync(scene, camera)
    }
    if (!loop.goesOn()) drawnMs = Number.NaN
    if (sharpness.share() < 1) wake()
    if (!loop.atRest() || sharpness.share() < 1) return
    const settled = waiting
    waiting = []
    for (const resolve of settled) resolve()
  })

  setSceneHandle({
    settled: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        wake()
      }),
    stats: () => ({
      frames,
      drawCalls: gl.info.render.calls,
      triangles: figure.drawing.triangles(),
      trianglesInAllPasses: gl.info.render.triangles,
      geometries: gl.info.memory.geometries,
      textures: gl.info.memory.textures,
      programs: gl.info.programs?.length ?? 0,
    }),
    occluded: (id) => loop.occluded(id),
    labels: () => loop.labels(),
    traced: () => loop.traced(),
    presence: (id) => loop.presence(id),
  })
  setSaving({
    names: () => loop.labels(),
    spots: (part) => {
      const cut = sectionNow(store.getState())
      return spotsIn(
        { figure, posed: loop.posed, body: loop.body(), camera, picture: loop.picture(), cut: cut && awayOf(cut) },
        part,
      )
    },
    picture: (wish) =>
      drawPicture(
        {
          gl,
          scene,
          camera,
          backdrop,
          frame: loop.picture(),
          panes: loop.panes(),
          redraw: loop.redraw,
          setPicturePx: loop.setPicturePx,
        },
        wish,
      ),
    modelBytes: () => modelBytes(figure, loop.posed),
    model: (wish) => writeModel(figure, loop.posed, wish),
  })

  let timer: ReturnType<typeof setTimeout> | undefined
  const onLost = (): void => {
    timer = setTimeout(() => setPicture({ is: 'unavailable', why: 'lost' }), GIVE_UP_MS)
  }
  const onRestored = (): void => {
    clearTimeout(timer)
    light.renew()
    announced = null
    wake()
  }
  canvas.addEventListener('webglcontextlost', onLost)
  canvas.addEventListener('webglcontextrestored', onRestored)

  return () => {
    clearTimeout(timer)
    watcher.disconnect()
    canvas.removeEventListener('webglcontextlost', onLost)
    canvas.removeEventListener('webglcontextrestored', onRestored)
    setSceneHandle(null)
    setSaving(null)
    loop.dispose()
    light.dispose()
    figure.dispose()
    backdrop.geometry.dispose()
    backdrop.material.dispose()
    dispose()
  }
}
