import type { PerspectiveCamera, Vector3 } from 'three'
import type { StructureId } from '../anatomy/structures.ts'
import { approach } from '../math/damper.ts'
import { smoothstep } from '../math/easing.ts'
import type { Body } from '../mechanics/body.ts'
import { presenceOf, SKIN_PEELED } from '../state/dissection.ts'
import { isFree } from '../state/mode.ts'
import { playhead } from '../state/playhead.ts'
import { type AppState, store } from '../state/store.ts'
import type { Moment, Show } from '../story/moment.ts'
import { type Cut, cutDiscs } from './discs.ts'
import type { Now, Stage } from './frame.ts'
import { createHealthyOutline, type HealthyOutline } from './healthy-outline.ts'
import { createHoverLight } from './hover-light.ts'
import { lightNerves } from './nerves.ts'
import { createPeel } from './peel.ts'
import { createPeelOrder } from './peel-order.ts'
import type { Posed } from './posed.ts'
import type { Sectioning } from './section/section.ts'
import { createSpokenLight } from './spoken-light.ts'
import { createTraceLight, type TraceLight } from './tracing/trace-light.ts'
import { easeMaterials, type Presence } from './visibility.ts'

/** How the parts of the body look in a frame: what is there, see-through, lit, marked, laid open or outlined. */
export interface Looks {
  /** Once a frame; what still comes or goes is said in `now.moving`. */
  readonly ease: (now: Now) => void
  /** Dresses the figure for another body of the same moment, as far as everything has come and gone by now. */
  readonly dress: (now: Now, moment: Moment, body: Body) => void
  /** Once the picture rests: the layers that are peeled are those of this view. */
  readonly findLayers: (now: Now, camera: PerspectiveCamera, targetMm: Vector3) => void
  /** The body lies otherwise than before. */
  readonly follow: () => void
  /** Parts have other shapes than before. */
  readonly renew: () => void
  /** Whether any part was dressed in this frame: while nothing but the eye moves, none is. */
  readonly dressed: () => boolean
  /** How much of a structure the viewer's dissecting lets through: 0 nothing. */
  readonly letThrough: (id: StructureId) => number
  /** How much of each traced nerve is lit. */
  readonly traced: TraceLight['progress']
  readonly dispose: () => void
}

const CUT_HALF_LIFE_MS = 110

export function createLooks({ gl, figure }: Stage, posed: Posed, sectioning: Sectioning): Looks {
  const presence: Presence = new WeakMap()
  const spokenLight = createSpokenLight()
  const hoverLight = createHoverLight()
  const traceLight = createTraceLight(figure)
  const peel = createPeel(createPeelOrder(figure, posed))
  const cut: { -readonly [K in keyof Cut]: Cut[K] } = { disc: 'L5-S1', side: 'right', wedge: 0, slice: 0 }
  let fromAbove = 0
  /** What the parts were dressed for last, and whether that had come to its end. */
  let [dressedState, dressedShow, dressedCondition]: [AppState | null, Show | null, Moment['condition'] | null] = [
    null,
    null,
    null,
  ]
  let settled = false
  let dressing = true
  /** Made when it is first asked for. */
  let outline: HealthyOutline | null = null
  let alone: readonly StructureId[] = []
  let state: Pick<AppState, 'dissection' | 'mode'> = store.getState()

  /** Only who explores peels. */
  const letThrough = (id: StructureId): number => {
    const { dissection, mode } = state
    return presenceOf(dissection, id) * (isFree(mode) ? peel.through(id, dissection.peel) : 1)
  }

  const lit = (id: StructureId): number => Math.max(spokenLight.strength(id), hoverLight.strength(id))

  /** What the pointer rests on: the same list as long as it does. */
  function hoveredIn({ hovered, hoveredRow }: AppState): readonly StructureId[] {
    if (hovered === null) return hoveredRow
    if (alone[0] !== hovered) alone = [hovered]
    return alone
  }

  /** @returns whether a light is still coming or going */
  function easeLights(now: Now): boolean {
    const { picture, dtMs } = now
    const ratio = gl.getPixelRatio()
    const [widthPx, heightPx] = [picture.widthPx * ratio, picture.heightPx * ratio]
    const hovered = hoveredIn(now.state)
    const selected = figure.marker.ease(now.state.selection, dtMs, widthPx, heightPx)
    const marked = figure.hoverMarker.ease(hovered, dtMs, widthPx, heightPx)
    const lit = hoverLight.ease(hovered, dtMs)
    const spoken = spokenLight.ease(now.moment.show, now.state, dtMs)
    return selected || marked || lit || spoken
  }

  /** Seen from beside, a disc is opened by a wedge; seen from above, by taking its top off. @returns whether that changed */
  function turnCut(now: Now): boolean {
    const before = fromAbove
    const { moment, dtMs } = now
    const goal = smoothstep(34, 46, moment.view.elevationDeg)
    const still = playhead.frozen || now.state.reducedMotion || moment.show.discCutaway === 0
    fromAbove = still || Math.abs(goal - fromAbove) < 0.004 ? goal : approach(fromAbove, goal, CUT_HALF_LIFE_MS, dtMs)
    if (fromAbove !== goal) now.moving = true
    return fromAbove !== before && moment.show.discCutaway > 0
  }

  function cutOpen({ state }: Now, { condition, show }: Moment, body: Body): void {
    cut.disc = condition.herniation?.disc ?? state.lesion.disc
    cut.side = state.lesion.side
    cut.wedge = show.discCutaway * (1 - fromAbove)
    cut.slice = show.discCutaway * fromAbove
    cutDiscs(figure.discs, body, cut)
  }

  function outlineHealthy(now: Now): void {
    const { moment, body, bodyMoved, dtMs } = now
    const on = now.state.ghost && isFree(now.state.mode)
    if (!on && outline === null) return
    outline ??= createHealthyOutline(figure, moment)
    if (outline.ease(on, moment, body, bodyMoved, dtMs)) now.moving = true
  }

  return {
    letThrough,
    traced: traceLight.progress,
    dressed: () => dressing,
    follow() {
      settled = false
      peel.follow()
    },
    renew() {
      settled = false
    },
    ease(now) {
      const { moment, body, dtMs } = now
      const { show, condition } = moment
      state = now.state
      const lights = easeLights(now)
      const traces = traceLight.ease(now.state, dtMs)
      const turns = turnCut(now)
      const same = now.state === dressedState && show === dressedShow && condition === dressedCondition
      dressing = !settled || !same || lights || traces || turns
      if (dressing) {
        const fades = easeMaterials(figure, body, show, now.state, presence, letThrough, lit, traceLight, dtMs)
        if (lights || traces || fades) now.moving = true
        lightNerves(figure.nerves, show)
        sectioning.paint()
        cutOpen(now, moment, body)
        dressedState = now.state
        dressedShow = show
        dressedCondition = condition
        // What has just come to its end is written once more, at its end.
        settled = !lights && !traces && !turns && !fades
      }
      outlineHealthy(now)
    },
    dress(now, moment, body) {
      settled = false
      easeMaterials(figure, body, moment.show, now.state, presence, letThrough, lit, traceLight, 0)
      sectioning.paint()
      cutOpen(now, moment, body)
    },
    findLayers(now, camera, targetMm) {
      const { dissection, mode } = now.state
      if (now.moving || !isFree(mode) || dissection.peel <= SKIN_PEELED) return
      if (!peel.look(camera, targetMm, now.picture)) return
      now.moving = true
      settled = false
    },
    dispose() {
      outline?.dispose()
    },
  }
}
