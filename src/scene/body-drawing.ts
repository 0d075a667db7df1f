import { Mesh, type Object3D, type PerspectiveCamera, type Scene, type WebGLRenderer } from 'three'
import type { ModelFile } from '../anatomy/structures.ts'
import { solve, tables } from '../mechanics/solve.ts'
import { setPicture } from '../state/actions.ts'
import { playhead } from '../state/playhead.ts'
import { quality, type Tier } from '../state/quality.ts'
import { setSaving } from '../state/saving.ts'
import { awayOf, sectionNow } from '../state/section.ts'
import { store } from '../state/store.ts'
import { restingMoment } from '../story/moment.ts'
import { breathe, createPace } from './breathe.ts'
import { createFigure } from './figure.ts'
import { createFrameLoop } from './frame-loop.ts'
import { createGovernor } from './governor.ts'
import { setSceneHandle } from './handle.ts'
import { createLight } from './light.ts'
import { createLightening } from './lightening.ts'
import type { Models } from './models.ts'
import { createMotionSense } from './motion.ts'
import { createPainter } from './painter.ts'
import { presented } from './presented.ts'
import { firstTier, type Machine } from './quality.ts'
import { modelBytes, writeModel } from './saving/model.ts'
import { drawPicture } from './saving/picture.ts'
import { spotsIn } from './saving/spots.ts'

/** Where the body is drawn, and with what. */
export interface Place {
  readonly gl: WebGLRenderer
  readonly scene: Scene
  readonly camera: PerspectiveCamera
  readonly backdrop: Mesh
  readonly machine: Machine
  /** Asks for another frame. */
  readonly wake: () => void
  /** How finely it is drawn from now on; @param share of the pixels that the tier has along each side */
  readonly onFineness: (tier: Tier, share: number) => void
  /** What stood there before it shows these files: the body stands no coarser. */
  readonly shown: () => readonly ModelFile[]
  /** Of the picture, CSS px. */
  readonly size: () => { readonly width: number; readonly height: number }
}

/** The body, drawn. */
export interface BodyDrawing {
  /** Puts it into the scene, in place of what stood for it. */
  readonly enter: () => void
  readonly frame: () => void
  /** The graphics context is a new one. */
  readonly renew: () => void
  readonly dispose: () => void
}

/** Builds the body from coarse shapes, a little at a time so that the page stays answerable; its finer shapes come as it is drawn. */
export async function createBodyDrawing(models: Models, place: Place): Promise<BodyDrawing> {
  const { gl, scene, camera, backdrop, machine, wake, onFineness, shown, size } = place
  const governor = createGovernor(firstTier(machine))
  // Whoever asks for one way of drawing, or for one moment, is not given another.
  const governed = machine.governed && quality.asked === 'auto' && !playhead.frozen
  const pace = createPace()
  for (const reckon of tables) {
    reckon()
    await pace()
  }
  const rest = solve(restingMoment)
  await breathe()
  const figure = await createFigure(models, rest)
  await breathe()
  const light = createLight(scene, machine.shadowPx)
  const painter = createPainter(gl, scene, camera)
  const loop = createFrameLoop({ gl, scene, camera, light, painter, figure, rest, fine: machine.fine, wake })
  await breathe()
  let tier = firstTier(machine)
  let frames = 0
  let waiting: (() => void)[] = []
  let announced: readonly string[] | null = null
  let drawnMs = Number.NaN
  let gone = false
  loop.drawAt(tier, false)
  const motion = createMotionSense()
  const drafts = machine.movingShare < 1 && !playhead.frozen
  let draft = false
  /** Pictures that are being kept. */
  let keeping = 0
  const lightening = drafts ? createLightening(figure) : null

  /** Before a frame, so that a canvas of another size is never seen empty. */
  function govern(): void {
    const ms = performance.now()
    if (Number.isNaN(drawnMs)) governor.rest()
    else governor.note(ms - drawnMs)
    drawnMs = ms
    if (governor.tier() === tier) return
    tier = governor.tier()
    fitCanvas()
  }

  function fitCanvas(): void {
    loop.drawAt(tier, draft)
    onFineness(tier, draft ? machine.movingShare : 1)
  }

  /** Makes shaders ready beside the page's own work. */
  async function warm(what: Object3D): Promise<void> {
    if (gl.extensions.has('KHR_parallel_shader_compile')) await gl.compileAsync(what, camera, scene)
    // A graphics driver that cannot say when they are ready makes them one after another: only those that are needed now are waited for.
    else
      what.traverseVisible((one) => {
        if (one instanceof Mesh) gl.compile(one, camera, scene)
      })
    // What is asked of a program when it is first drawn with waits for all that the card was told before.
    await presented(gl.getContext() as WebGL2RenderingContext)
    for (const program of gl.info.programs ?? []) {
      program.getUniforms()
      program.getAttributes()
      await pace()
    }
  }

  function announce(): void {
    const missing = loop.missing()
    if (!loop.complete() || announced === missing) return
    announced = missing
    void tell(missing)
  }

  /** Apart from the frame, as the page has much to lay out when the picture is there. */
  async function tell(missing: readonly string[]): Promise<void> {
    await breathe()
    if (gone || announced !== missing || gl.getContext().isContextLost()) return
    setPicture(missing.length > 0 ? { is: 'partial', missing } : { is: 'drawn' })
    // What is hidden still will be shown without a stall.
    warm(scene).catch(console.warn)
  }

  function frame(): void {
    if (governed) govern()
    const moves = motion.next(loop.goesOn()) && drafts && keeping === 0
    if (moves !== draft) {
      draft = moves
      fitCanvas()
    }
    const { width, height } = size()
    loop.run(width, height)
    loop.draw()
    frames++
    announce()
    if (!loop.goesOn()) drawnMs = Number.NaN
    if (draft) wake()
    if (draft || !loop.atRest()) return
    const settled = waiting
    waiting = []
    for (const resolve of settled) resolve()
    lightening?.attend()
  }

  const { width, height } = size()
  loop.run(width, height)
  await loop.finer(shown())
  await figure.drawing.prepare(pace)
  loop.run(width, height)
  await breathe()
  await warm(figure.root)

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
    picture: async (wish) => {
      // What is kept is no draft, also of what moves meanwhile.
      keeping++
      if (draft) frame()
      try {
        return await drawPicture(
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
        )
      } finally {
        keeping--
      }
    },
    modelBytes: () => modelBytes(figure, loop.posed),
    model: (wish) => writeModel(figure, loop.posed, wish),
  })

  return {
    enter() {
      scene.add(figure.root)
    },
    frame,
    renew() {
      light.renew()
      announced = null
      wake()
    },
    dispose() {
      gone = true
      // Whoever waits for the picture to rest waits for nothing now.
      for (const resolve of waiting) resolve()
      setSceneHandle(null)
      setSaving(null)
      loop.dispose()
      painter.dispose()
      light.dispose()
      figure.dispose()
    },
  }
}
