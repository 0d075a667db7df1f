import type { PerspectiveCamera } from 'three'
import { approach } from '../math/damper.ts'
import type { Body } from '../mechanics/body.ts'
import { eye, tellEye } from '../state/eye.ts'
import { isFree } from '../state/mode.ts'
import type { AppState } from '../state/store.ts'
import { viewLimits } from '../state/view-limits.ts'
import type { View } from '../story/moment.ts'
import { type CameraRig, createCameraRig, type LeastDistance, type RigEvents } from './camera-rig.ts'
import { distanceFor, type Frame, seenMm, viewOf } from './camera-view.ts'
import type { Figure } from './figure.ts'
import { createStandOff } from './stand-off.ts'

const HALF_LIFE_MS = 110
const STILL_MM = 0.5
const METRES = 0.001

/** What one frame of looking goes by. */
export interface Look {
  readonly state: Pick<AppState, 'mode' | 'lookedAway' | 'reducedMotion'>
  readonly moment: { readonly view: View }
  /** What the story by itself would look at. */
  readonly told: View
  readonly picture: Frame
  readonly body: Body
  readonly bodyMoved: boolean
  /** Something that is drawn comes or goes. */
  readonly moving: boolean
  /** Something has been given another shape: the same one, coarser or finer. */
  readonly reshaped: boolean
  readonly dtMs: number
}

/** The camera's part of a frame: it follows the view or the viewer's hand, stays out of the body, and tells where it is. */
export interface Viewing {
  readonly rig: CameraRig
  /** @returns whether it still moves by itself */
  readonly ease: (look: Look) => boolean
}

export function createViewing(
  camera: PerspectiveCamera,
  element: HTMLElement,
  figure: Figure,
  events: RigEvents,
): Viewing {
  const rig = createCameraRig(camera, element, events)
  const standOff = createStandOff(figure)
  let measuredFor: Look['state'] | null = null
  let moved = false
  /** How far the eye stands off, and should, mm: nothing while a story is told as it is. */
  let leastMm = 0
  let goalMm = 0
  let mostMm = 0

  const leastIn =
    ({ state, dtMs }: Look): LeastDistance =>
    (targetMm, direction) => {
      goalMm = mostMm > 0 ? Math.min(standOff.leastMm(targetMm, direction), mostMm) : 0
      const next = state.reducedMotion ? goalMm : approach(leastMm, goalMm, HALF_LIFE_MS, dtMs)
      leastMm = Math.abs(next - goalMm) < STILL_MM ? goalMm : next
      return leastMm
    }

  function tell(look: Look): void {
    const { targetM, distanceMm } = rig.seen
    const [x, y, z] = [targetM.x / METRES, targetM.y / METRES, targetM.z / METRES]
    const { position } = camera
    const from = viewOf(
      { positionMm: [position.x / METRES, position.y / METRES, position.z / METRES], targetMm: [x, y, z] },
      [x, y, z],
      look.picture,
    )
    const { widthMm, heightMm } = seenMm(distanceMm / distanceFor(1, look.picture), look.picture)
    const was = eye.targetMm
    const same =
      eye.azimuthDeg === from.azimuthDeg &&
      eye.elevationDeg === from.elevationDeg &&
      eye.widthMm === widthMm &&
      eye.heightMm === heightMm &&
      was[0] === x &&
      was[1] === y &&
      was[2] === z
    if (same) return
    eye.azimuthDeg = from.azimuthDeg
    eye.elevationDeg = from.elevationDeg
    eye.widthMm = widthMm
    eye.heightMm = heightMm
    was[0] = x
    was[1] = y
    was[2] = z
    tellEye()
  }

  return {
    rig,
    ease(look) {
      const { state, moment, told, picture, dtMs } = look
      const exploring = isFree(state.mode)
      rig.limit(viewLimits(state.mode), exploring ? null : told)
      // A story's own pictures stay as they are; who comes closer than it does sees more, but is not taken inside.
      mostMm = exploring ? Number.POSITIVE_INFINITY : state.lookedAway ? distanceFor(told.spanMm, picture) : 0
      // What comes or goes arrives in the first frame in which nothing moves any more.
      const changed = look.bodyMoved || look.moving || moved || look.reshaped || measuredFor !== state
      if (mostMm > 0 && changed) standOff.measure(look.body)
      measuredFor = mostMm > 0 ? state : null
      moved = look.moving
      const glides = rig.ease(moment.view, picture, dtMs, leastIn(look))
      tell(look)
      return glides || leastMm !== goalMm
    },
  }
}
