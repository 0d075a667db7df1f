import { Vector3 } from 'three'
import type { StructureId } from '../anatomy/structures.ts'
import { add, scale, sub, type Vec3 } from '../math/vec3.ts'
import type { Body, BodyInput } from '../mechanics/body.ts'
import { createSolver } from '../mechanics/solve.ts'
import { explore, pause } from '../state/actions.ts'
import { paints } from '../state/like-mine.ts'
import { type LiveView, ledView } from '../state/live-view.ts'
import { onSeek, playhead } from '../state/playhead.ts'
import type { Tier } from '../state/quality.ts'
import { holdRide } from '../state/ride.ts'
import { same } from '../state/same.ts'
import { sectionNow } from '../state/section.ts'
import { setSight } from '../state/sight.ts'
import { type AppState, store } from '../state/store.ts'
import { type Moment, restingMoment, type View } from '../story/moment.ts'
import { placeBones } from './bones.ts'
import { createPace } from './breathe.ts'
import type { HandView } from './camera-rig.ts'
import { freeRectangle, type Frame as PictureFrame, viewMiddle } from './camera-view.ts'
import { type Compared, createCompared, type Pane, type PaneView } from './comparing/compared.ts'
import { createDetail, type Detail } from './detail.ts'
import { shapeDiscs } from './discs.ts'
import { levelFor } from './drawing/lighter.ts'
import { middleOf } from './figure.ts'
import type { Now, Stage } from './frame.ts'
import { framingOf } from './framing.ts'
import { poseHands } from './hands.ts'
import { createHotspotPlacer, type HotspotPlacer } from './hotspot-overlay.ts'
import { labelBoard } from './labels/board.ts'
import type { DrawnLabel } from './labels/drawn.ts'
import { createLabels, type Labels } from './labels/labels.ts'
import { createLiveCamera, type LiveCamera } from './live-camera.ts'
import { createLooks, type Looks } from './looks.ts'
import { createDrawPointer, type DrawPointer } from './marks/draw-pointer.ts'
import { createHand, type Hand, setHand } from './marks/hand.ts'
import { createMarks, type Marks } from './marks/marks.ts'
import { onNote } from './marks/notes.ts'
import { createSurface } from './marks/surface.ts'
import { loadModel } from './models.ts'
import { shapeMuscles } from './muscles.ts'
import { layNerves } from './nerves.ts'
import { createOcclusion, type Occlusion } from './occlusion.ts'
import { createPointers, type Pointers } from './pointers.ts'
import { createPointing, type Pointing } from './pointing/pointing.ts'
import { createPosed, type Posed } from './posed.ts'
import { type Drawn, drawnAt } from './quality.ts'
import { createSectioning, type Sectioning } from './section/section.ts'
import { CHANGE_MS, createShown, RETURN_MS, type Shown, STEP_MS, travelMs } from './shown.ts'
import { createRider, type Rider } from './tracing/rider.ts'
import { openTunnel } from './tracing/tunnel.ts'
import { createViewing, type Viewing } from './viewing.ts'
import { createWanting, type Wanting } from './wanting.ts'

export interface FrameLoop {
  /** One frame, up to but not including the drawing of it, or, of pictures that are compared, of the last; @param widthPx, heightPx the picture in CSS px */
  readonly run: (widthPx: number, heightPx: number) => void
  /** Draws the frame. */
  readonly draw: () => void
  /** Draws the last frame once more, all of it. */
  readonly redraw: () => void
  /** The pictures that are compared, to be drawn elsewhere than on the page; none while nothing is. */
  readonly panes: () => readonly PaneView[]
  /** Tells what is drawn by the pixel how many there are now. */
  readonly setPicturePx: (widthPx: number, heightPx: number) => void
  /** Whether the next frame follows at once. */
  readonly goesOn: () => boolean
  /** Whether nothing travels or is still to come: the picture is what the moment says. */
  readonly atRest: () => boolean
  /** Whether all that is shown is as finely drawn as it should be. */
  readonly complete: () => boolean
  /** As `Detail.drawn`. */
  readonly finer: Detail['drawn']
  /** Structures whose shapes could not be had. */
  readonly missing: () => readonly StructureId[]
  readonly occluded: (id: StructureId) => boolean
  /** The names beside the body as they stand now. */
  readonly labels: () => readonly DrawnLabel[]
  /** How much of each traced nerve is lit. */
  readonly traced: Looks['traced']
  /** How much of a structure the viewer's dissecting lets through: 0 nothing. */
  readonly presence: (id: StructureId) => number
  /** How the body lies now, and the picture's size and what covers it. */
  readonly posed: Posed
  readonly body: () => Body
  readonly picture: () => PictureFrame
  /** How finely the next frames are drawn. @param draft with fewer pixels and triangles, as far as that is hardly seen in motion */
  readonly drawAt: (tier: Tier, draft: boolean) => void
  readonly dispose: () => void
}

/** Longest time that one frame may stand for: a slow machine sees fewer frames, not a slower story. */
const LONGEST_MS = 400
const FIRST_MS = 16
const METRES = 0.001
/** So far a draft's shapes may lie off where they are, CSS px. Chosen by eye. */
const OFF_PX = 1.5

export function createFrameLoop(stage: Stage): FrameLoop {
  const { gl, camera, light, painter, figure, rest, fine, wake } = stage
  // Its own: every body it is given is followed before it asks for the next, as what follows tells changes by identity.
  const solver = createSolver()
  const wanting: Wanting = createWanting()
  const shown: Shown = createShown()
  const hotspots: HotspotPlacer = createHotspotPlacer(rest)
  const posed: Posed = createPosed(figure, rest)
  const sectioning: Sectioning = createSectioning(figure, posed)
  const occlusion: Occlusion = createOcclusion(figure, posed, sectioning)
  const labels: Labels = createLabels(figure, posed, camera)
  const looks: Looks = createLooks(stage, posed, sectioning)
  /** The whole picture; what is compared shares it out. */
  let whole: PictureFrame = { widthPx: 1, heightPx: 1, insets: store.getState().insets }
  const now: Now = {
    state: store.getState(),
    dtMs: 0,
    wanted: restingMoment,
    told: restingMoment.view,
    moment: restingMoment,
    body: rest,
    bodyMoved: true,
    reshaped: false,
    picture: whole,
    moving: true,
    complete: false,
  }
  const compared: Compared = createCompared(gl.domElement, camera, painter, wake)
  let comparing = false
  const target = new Vector3()
  const targetMm = new Vector3()
  const detail: Detail = createDetail(figure, {
    load: loadModel,
    fine,
    network: globalThis.window,
    onChange() {
      reshaped = true
      looks.renew()
      light.renew()
      wake()
    },
  })
  let drawn: Drawn = drawnAt.high
  let draft = false
  let relisted = false
  let tunnelled = false
  /** Whether the tunnel was written in this frame: also as it closes for good. */
  let tunnels = false
  let drawnMoment: Moment | null = null
  let lastMs = Number.NaN
  let restless = true
  /** Whether this picture knows what hides its places to tap, and whether that is being worked out. */
  let sighted = true
  let looking = false
  let gone = false
  const pace = createPace()
  let reshaped = false
  let jumped = false
  let seenMs = playhead.ms
  /** The view that the viewer's hand came to rest at. */
  let handsView: AppState['explored']['view']

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

  /** An explored view looks at one set of structures: what was on the way to another becomes part of the slide. */
  const asExplored = ({ azimuthDeg, elevationDeg, spanMm, panMm }: HandView): LiveView => {
    const { at } = now.wanted.view
    const slid = sub(middleOfView(now.moment.view), middleOfAll(at))
    return { at, azimuthDeg, elevationDeg, spanMm, panMm: add(panMm, slid) }
  }

  const viewing: Viewing = createViewing(camera, gl.domElement, figure, {
    middleOf: middleOfAll,
    wake,
    onHold() {
      pause()
      holdRide()
    },
    onRest(seen) {
      const view = asExplored(seen)
      shown.adoptView(view)
      now.moment = { ...now.moment, view }
      explore({ view })
      handsView = store.getState().explored.view
    },
  })
  setSight({
    framing: (at, ids, from) => framingOf(posed, ids, from, middleOfAll(at), now.picture),
    middleOf: middleOfAll,
    readingsOf: (input) => (isDrawn(input) ? now.body.readings : null),
  })
  const live: LiveCamera = createLiveCamera()
  const rider: Rider = createRider({ middleOf: middleOfAll, wake })
  const marks: Marks = createMarks(figure, posed, occlusion)
  const hand: Hand = createHand(
    createSurface(gl.domElement, camera, occlusion, posed, () => now.body, compared.asAimed),
  )
  setHand(hand)
  const drawPointer: DrawPointer = createDrawPointer(gl.domElement, hand, {
    draws: (draws) => viewing.rig.turnable(!draws && !store.getState().leading),
    twoFingersTurn: viewing.rig.twoFingersTurn,
  })
  const pointers: Pointers = createPointers(stage, occlusion, posed, () => now.body)
  const pointing: Pointing = createPointing(gl.domElement, camera, occlusion, {
    whole: () => whole,
    aimedAt: () => now.picture,
    panes: compared.places,
    targetM: target,
  })
  const stopSeeking = onSeek(() => {
    // While playing the clock ticks by itself, forward and by little; anything else is a jump.
    const passed = playhead.ms - seenMs
    if (!store.getState().playing || passed < 0 || passed > LONGEST_MS * 2) jumped = true
    seenMs = playhead.ms
    wake()
  })
  const stopStore = store.subscribe(wake)
  const stopLabels = labelBoard.subscribe(wake)
  const stopNotes = onNote(wake)
  const stopLed = ledView.follow(wake)

  function advancePlayhead(): void {
    const ms = performance.now()
    now.dtMs = restless && !Number.isNaN(lastMs) ? Math.min(ms - lastMs, LONGEST_MS) : FIRST_MS
    lastMs = ms
    const before = now.state
    now.state = store.getState()
    const { state } = now
    const cutting = state.reducedMotion || playhead.frozen
    if (before.leading !== state.leading) pointers.lead(state.leading)
    const [held, wasHeld] = [state.leading || paints(state), before.leading || paints(before)]
    if (held !== wasHeld) viewing.rig.turnable(!held)
    if (
      before.step !== state.step ||
      before.story !== state.story ||
      before.lesion !== state.lesion ||
      before.mode !== state.mode
    )
      shown.depart(cutting ? 0 : STEP_MS)
    else if (before.lookedAway && !state.lookedAway) shown.depart(cutting ? 0 : RETURN_MS)
    else if (before.explored !== state.explored || before.compare?.panes !== state.compare?.panes || jumped) {
      // A flight that is asked for while a hand's last push dies away is not undone by it.
      if (before.explored.view !== state.explored.view && state.explored.view !== handsView) viewing.rig.letGo()
      const { view } = wanting.wanted(state, playhead.ms)
      shown.depart(cutting ? 0 : travelMs(now.moment.view, view, middleOfView))
    }
    const { body, bodyMoved, dtMs } = now
    jumped = false
    now.wanted = wanting.wanted(state, playhead.ms)
    now.told = wanting.told(state, playhead.ms)
    if (before.ride !== state.ride && rider.isHand(state.ride))
      shown.depart(cutting ? 0 : before.ride ? CHANGE_MS : STEP_MS)
    now.wanted = rider.guide(now.wanted, state, body, bodyMoved, dtMs)
    if (rider.moving()) now.moving = true
  }

  function easeMoment(): void {
    now.moment = shown.follow(now.wanted, now.dtMs)
    if (shown.travelling()) now.moving = true
    // Where another window leads, its camera is this one's as long as it moves.
    const led = ledView.get()
    if (led === null) return
    shown.adoptView(led)
    now.moment = { ...now.moment, view: led }
  }

  /** Whether the body is of this moment already. */
  const isDrawn = ({ posture, condition, touch }: BodyInput): boolean =>
    drawnMoment !== null &&
    same(drawnMoment.posture, posture) &&
    same(drawnMoment.condition, condition) &&
    same(drawnMoment.touch, touch)

  function solveBody(): void {
    now.bodyMoved = !isDrawn(now.moment)
    drawnMoment = now.moment
    if (now.bodyMoved) now.body = solver(now.moment)
  }

  function poseAs(body: Body): void {
    posed.follow(body)
    looks.follow()
    placeBones(figure.bones, body)
    shapeDiscs(figure.discs, body)
    figure.ligaments.follow(body)
    layNerves(figure.nerves, body)
    figure.flesh.follow(body)
    shapeMuscles(figure.muscles, body)
    poseHands(figure.hands, body)
    light.renew()
  }

  function drawMarks(body: Body, moved: boolean): void {
    marks.follow(now.state, body, moved, now.picture)
  }

  /** What is compared is framed by the moment's own body, so that one view is locked for all, whichever pose the figure was left in. */
  function shapeBody(): void {
    const was = comparing
    comparing = compared.follow(now.state, whole)
    const insets = compared.insets() ?? whole.insets
    const { widthPx, heightPx } = whole
    if (now.picture.widthPx !== widthPx || now.picture.heightPx !== heightPx || now.picture.insets !== insets)
      now.picture = { widthPx, heightPx, insets }
    if (now.bodyMoved || was || comparing) poseAs(now.body)
  }

  function posePane({ moment, body }: Pane): void {
    poseAs(body)
    cutBody(body, true)
    looks.dress(now, moment, body)
    drawMarks(body, true)
    figure.drawing.update()
    // Each pane has a body of its own, and so shadows of its own.
    light.ready(false, 1)
  }

  function drawOthers(): void {
    painter.begin(draft)
    if (comparing) compared.drawOthers(now.moment, now.state.lesion.side, posePane)
  }

  function draw(): void {
    compared.drawLast()
    painter.show()
  }

  function cutBody(body: Body, moved: boolean): void {
    if (sectioning.follow(sectionNow(now.state), body, moved || now.reshaped)) light.renew()
  }

  function easeCamera(): void {
    if (viewing.ease(now)) now.moving = true
    const inHand = viewing.rig.inHand()
    const moves = inHand !== null || shown.travelling() || rider.moving()
    live.tell(moves && live.isFollowed() ? asExplored(inHand ?? now.moment.view) : null)
    camera.updateMatrixWorld()
    const { targetM, distanceMm } = viewing.rig.seen
    tunnels = rider.tunnel() > 0 || tunnelled
    if (tunnels) openTunnel(figure, rider.tunnel(), distanceMm * METRES)
    tunnelled = rider.tunnel() > 0
    target.copy(targetM)
    light.follow(camera, target, now.moment.view.spanMm * METRES)
  }

  function refine(): void {
    const { width, height } = freeRectangle(now.picture)
    const mmPerPx = now.moment.view.spanMm / Math.min(width, height)
    relisted = figure.drawing.lighten(draft ? levelFor(OFF_PX * mmPerPx) : 0)
    targetMm.copy(target).divideScalar(METRES)
    now.complete = detail.attend(targetMm, now.moment.view.spanMm, drawn.fineBelowMm)
  }

  function placeHotspots(): void {
    hotspots.place(camera, now.picture, now.body, now.bodyMoved)
    // Of shapes that are still to change nobody needs to know what they hide.
    if (now.moving || !now.complete) return
    // Bodies that are compared are posed one after another in every picture: there is no time to work ahead in.
    sighted = comparing || !hotspots.any() || occlusion.ready()
    if (sighted) hotspots.dim((placeMm) => occlusion.hides(camera.position, placeMm), now.body)
    else void lookRound()
  }

  /** Works out what hides what, and asks for a picture that knows it. */
  async function lookRound(): Promise<void> {
    if (looking) return
    looking = true
    try {
      await occlusion.prepare(pace)
    } finally {
      looking = false
    }
    if (!gone) wake()
  }

  function placeLabels(): void {
    if (labels.follow(now)) now.moving = true
  }

  function requestNextFrameIfMoving(): void {
    const playing = now.state.playing && !playhead.frozen
    restless = now.moving || playing
    if (restless) wake()
  }

  return {
    run(widthPx, heightPx) {
      const { insets } = store.getState()
      if (whole.widthPx !== widthPx || whole.heightPx !== heightPx || whole.insets !== insets)
        whole = { widthPx, heightPx, insets }
      now.moving = false
      now.reshaped = reshaped
      reshaped = false
      advancePlayhead()
      easeMoment()
      solveBody()
      shapeBody()
      cutBody(now.body, now.bodyMoved || comparing)
      looks.ease(now)
      easeCamera()
      refine()
      drawMarks(now.body, now.bodyMoved || comparing)
      drawOthers()
      marks.placeNotes(camera, whole, !now.moving)
      pointing.place()
      placeHotspots()
      placeLabels()
      looks.findLayers(now, camera, targetMm)
      // Every picture that may be the last for a while is brought up to date, whatever is said of it.
      if (!now.moving || looks.dressed() || now.bodyMoved || comparing || tunnels || now.reshaped || relisted)
        if (figure.drawing.update()) light.renew()
      requestNextFrameIfMoving()
      light.ready(restless, comparing ? 1 : drawn.shadowEvery)
    },
    draw,
    redraw() {
      drawOthers()
      draw()
    },
    panes: () => compared.views(now.moment, now.state.lesion.side, posePane),
    setPicturePx(widthPx, heightPx) {
      figure.marker.setPicturePx(widthPx, heightPx)
      marks.setPicturePx(widthPx, heightPx)
    },
    goesOn: () => restless,
    atRest: () => !now.moving && now.complete && sighted,
    complete: () => now.complete,
    missing: detail.missing,
    finer: detail.drawn,
    traced: looks.traced,
    presence: looks.letThrough,
    drawAt(tier, asDraft) {
      drawn = drawnAt[tier]
      draft = asDraft
    },
    posed,
    body: () => now.body,
    picture: () => whole,
    occluded: (id) => occlusion.hidesAll(camera.position, id),
    labels: labels.drawn,
    dispose() {
      gone = true
      stopSeeking()
      stopStore()
      stopLabels()
      stopNotes()
      stopLed()
      live.dispose()
      pointers.dispose()
      pointing.dispose()
      rider.dispose()
      viewing.rig.dispose()
      drawPointer.dispose()
      setHand(null)
      setSight(null)
      // What lies on the graphics card last: that may have failed.
      sectioning.dispose()
      compared.dispose()
      marks.dispose()
      detail.dispose()
      looks.dispose()
    },
  }
}
