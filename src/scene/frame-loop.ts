import { type PerspectiveCamera, type Scene, Vector3, type WebGLRenderer } from 'three'
import type { StructureId } from '../anatomy/structures.ts'
import { approach } from '../math/damper.ts'
import { smoothstep } from '../math/easing.ts'
import { add, scale, sub, type Vec3 } from '../math/vec3.ts'
import type { Body } from '../mechanics/body.ts'
import { createSolver } from '../mechanics/solve.ts'
import { explore, pause, select } from '../state/actions.ts'
import { onSeek, playhead } from '../state/playhead.ts'
import { type AppState, store } from '../state/store.ts'
import { momentOfState } from '../state/told.ts'
import { type Moment, restingMoment, type View } from '../story/moment.ts'
import { placeBones } from './bones.ts'
import { type CameraRig, createCameraRig } from './camera-rig.ts'
import { distanceFor, type Frame as PictureFrame, viewMiddle } from './camera-view.ts'
import { createDetail, type Detail } from './detail.ts'
import { type Cut, cutDiscs, shapeDiscs } from './discs.ts'
import { type Figure, middleOf } from './figure.ts'
import { createHandPointer, type HandPointer } from './hand-pointer.ts'
import { poseHands } from './hands.ts'
import { createHotspotPlacer, type HotspotPlacer } from './hotspot-overlay.ts'
import type { Light } from './light.ts'
import { loadModel } from './models.ts'
import { shapeMuscles } from './muscles.ts'
import { layNerves, lightNerves } from './nerves.ts'
import { createOcclusion, type Occlusion } from './occlusion.ts'
import { createPicking } from './picking.ts'
import { same } from './same.ts'
import { CHANGE_MS, createShown, RETURN_MS, type Shown, STEP_MS } from './shown.ts'
import { createSpokenLight, type SpokenLight } from './spoken-light.ts'
import { easeMaterials, type Presence } from './visibility.ts'

/** What the loop draws with. */
export interface Stage {
  readonly gl: WebGLRenderer
  readonly scene: Scene
  readonly camera: PerspectiveCamera
  readonly light: Light
  readonly figure: Figure
  /** The healthy body at rest. */
  readonly rest: Body
  /** Whether the machine can draw more than the usual shapes. */
  readonly fine: boolean
  /** Asks for another frame. */
  readonly wake: () => void
}

export interface FrameLoop {
  /** One frame, up to but not including the drawing; @param widthPx, heightPx the picture in CSS px */
  readonly run: (widthPx: number, heightPx: number) => void
  /** Whether nothing travels or is still to come: the picture is what the moment says. */
  readonly atRest: () => boolean
  /** Whether all that is shown is as finely drawn as it should be. */
  readonly complete: () => boolean
  /** Structures whose shapes could not be had. */
  readonly missing: () => readonly StructureId[]
  readonly occluded: (id: StructureId) => boolean
  readonly dispose: () => void
}

/** Longest time that one frame may stand for: a slow machine sees fewer frames, not a slower story. */
const LONGEST_MS = 400
const FIRST_MS = 16
const CUT_HALF_LIFE_MS = 110
const METRES = 0.001

/** What one frame knows; rewritten in place. */
interface Now {
  state: AppState
  dtMs: number
  wanted: Moment
  moment: Moment
  body: Body
  /** The body is another than in the frame before. */
  bodyMoved: boolean
  picture: PictureFrame
  moving: boolean
  /** All that is shown is as finely drawn as it should be. */
  complete: boolean
}

export function createFrameLoop(stage: Stage): FrameLoop {
  const { gl, camera, light, figure, rest, fine, wake } = stage
  // Its own: every body it is given is followed before it asks for the next, as what follows tells changes by identity.
  const solver = createSolver()
  const shown: Shown = createShown()
  const presence: Presence = new WeakMap()
  const spokenLight: SpokenLight = createSpokenLight()
  const hotspots: HotspotPlacer = createHotspotPlacer(rest)
  const occlusion: Occlusion = createOcclusion(figure)
  const now: Now = {
    state: store.getState(),
    dtMs: 0,
    wanted: restingMoment,
    moment: restingMoment,
    body: rest,
    bodyMoved: true,
    picture: { widthPx: 1, heightPx: 1, insets: store.getState().insets },
    moving: true,
    complete: false,
  }
  const target = new Vector3()
  const targetMm = new Vector3()
  const detail: Detail = createDetail(figure, {
    load: loadModel,
    fine,
    onChange() {
      light.renew()
      wake()
    },
  })
  const cut: { -readonly [K in keyof Cut]: Cut[K] } = { disc: 'L5-S1', side: 'right', wedge: 0, slice: 0 }
  let fromAbove = 0
  let drawnMoment: Moment | null = null
  let lastMs = Number.NaN
  let restless = true
  let jumped = false
  let seenMs = playhead.ms

  const middleOfAll = (ids: readonly StructureId[]): Vec3 => {
    let sum: Vec3 = [0, 0, 0]
    let count = 0
    for (const id of ids) {
      const middle = middleOf(figure, now.body, id)
      if (!middle) continue
      sum = add(sum, middle)
      count++
    }
    return count > 0 ? scale(sum, 1 / count) : sum
  }
  const middleOfView = (view: View): Vec3 => viewMiddle(view, middleOfAll)

  const rig: CameraRig = createCameraRig(camera, gl.domElement, {
    middleOf: middleOfAll,
    wake,
    onHold: pause,
    onRest(seen) {
      // An explored view looks at one set of structures: what was on the way to another becomes part of the slide.
      const { at } = now.wanted.view
      const panMm = add(seen.panMm, sub(middleOfView(now.moment.view), middleOfAll(at)))
      const view = { ...seen, at, panMm }
      shown.adoptView(view)
      explore({ view })
    },
  })
  const picking = createPicking(gl.domElement, camera, figure, occlusion, (id) => {
    if (!store.getState().leading) select(id)
  })
  const handPointer: HandPointer = createHandPointer(gl.domElement, camera)
  const stopSeeking = onSeek(() => {
    // While playing the clock ticks by itself, forward and by little; anything else is a jump.
    const passed = playhead.ms - seenMs
    if (!store.getState().playing || passed < 0 || passed > LONGEST_MS * 2) jumped = true
    seenMs = playhead.ms
    wake()
  })
  const stopStore = store.subscribe(wake)

  function advancePlayhead(): void {
    const ms = performance.now()
    now.dtMs = restless && !Number.isNaN(lastMs) ? Math.min(ms - lastMs, LONGEST_MS) : FIRST_MS
    lastMs = ms
    const before = now.state
    now.state = store.getState()
    const { state } = now
    const cutting = state.reducedMotion || playhead.frozen
    if (before.leading !== state.leading) {
      rig.turnable(!state.leading)
      handPointer.lead(state.leading)
    }
    if (before.step !== state.step || before.story !== state.story || before.lesion !== state.lesion)
      shown.depart(cutting ? 0 : STEP_MS)
    else if (before.lookedAway && !state.lookedAway) shown.depart(cutting ? 0 : RETURN_MS)
    else if (before.explored !== state.explored || jumped) shown.depart(cutting ? 0 : CHANGE_MS)
    jumped = false
    now.wanted = momentOfState(state, playhead.ms)
  }

  function easeMoment(): void {
    now.moment = shown.follow(now.wanted, now.dtMs)
    if (shown.travelling()) now.moving = true
  }

  function solveBody(): void {
    const { posture, condition, touch } = now.moment
    now.bodyMoved =
      drawnMoment === null ||
      !same(drawnMoment.posture, posture) ||
      !same(drawnMoment.condition, condition) ||
      !same(drawnMoment.touch, touch)
    drawnMoment = now.moment
    if (now.bodyMoved) now.body = solver(now.moment)
  }

  function shapeBody(): void {
    if (!now.bodyMoved) return
    placeBones(figure.bones, now.body)
    shapeDiscs(figure.discs, now.body)
    figure.ligaments.follow(now.body)
    layNerves(figure.nerves, now.body)
    figure.flesh.follow(now.body)
    shapeMuscles(figure.muscles, now.body)
    poseHands(figure.hands, now.body)
    light.renew()
  }

  function easeLooks(): void {
    const { moment, state, body, dtMs, picture } = now
    const ratio = gl.getPixelRatio()
    if (figure.marker.ease(state.selected, dtMs, picture.widthPx * ratio, picture.heightPx * ratio)) now.moving = true
    if (spokenLight.ease(moment.show, state, dtMs)) now.moving = true
    if (easeMaterials(figure, body, moment.show, state, presence, spokenLight.strength, dtMs)) {
      now.moving = true
      light.renew()
    }
    lightNerves(figure.nerves, moment.show)
    openDisc()
  }

  /** Seen from beside, a disc is opened by a wedge; seen from above, by taking its top off. */
  function openDisc(): void {
    const { moment, state, dtMs } = now
    const goal = smoothstep(34, 46, moment.view.elevationDeg)
    const still = playhead.frozen || state.reducedMotion || moment.show.discCutaway === 0
    fromAbove = still || Math.abs(goal - fromAbove) < 0.004 ? goal : approach(fromAbove, goal, CUT_HALF_LIFE_MS, dtMs)
    if (fromAbove !== goal) now.moving = true
    cut.disc = moment.condition.herniation?.disc ?? state.lesion.disc
    cut.side = state.lesion.side
    cut.wedge = moment.show.discCutaway * (1 - fromAbove)
    cut.slice = moment.show.discCutaway * fromAbove
    cutDiscs(figure.discs, now.body, cut)
  }

  function easeCamera(): void {
    if (rig.ease(now.moment.view, now.picture, now.dtMs)) now.moving = true
    camera.updateMatrixWorld()
    const { spanMm } = now.moment.view
    camera.getWorldDirection(target)
    target.multiplyScalar(distanceFor(spanMm, now.picture) * METRES).add(camera.position)
    light.follow(camera, target, spanMm * METRES)
  }

  function refine(): void {
    targetMm.copy(target).divideScalar(METRES)
    now.complete = detail.attend(targetMm, now.moment.view.spanMm)
  }

  function placeHotspots(): void {
    hotspots.place(camera, now.picture, now.body)
    if (!now.moving) hotspots.dim((placeMm) => occlusion.hides(camera.position, placeMm), now.body)
  }

  function requestNextFrameIfMoving(): void {
    const playing = now.state.playing && !playhead.frozen
    restless = now.moving || playing
    if (restless) wake()
  }

  return {
    run(widthPx, heightPx) {
      const { insets } = store.getState()
      const { picture } = now
      if (picture.widthPx !== widthPx || picture.heightPx !== heightPx || picture.insets !== insets)
        now.picture = { widthPx, heightPx, insets }
      now.moving = false
      advancePlayhead()
      easeMoment()
      solveBody()
      shapeBody()
      easeLooks()
      easeCamera()
      refine()
      placeHotspots()
      figure.drawing.update()
      requestNextFrameIfMoving()
    },
    atRest: () => !now.moving && now.complete,
    complete: () => now.complete,
    missing: detail.missing,
    occluded: (id) => occlusion.hidesAll(camera.position, id, now.body),
    dispose() {
      stopSeeking()
      stopStore()
      picking.dispose()
      handPointer.dispose()
      rig.dispose()
      detail.dispose()
    },
  }
}
