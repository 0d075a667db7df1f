import CameraControls from 'camera-controls'
import {
  Box3,
  Matrix4,
  PerspectiveCamera,
  Quaternion,
  Raycaster,
  Sphere,
  Spherical,
  Vector2,
  Vector3,
  Vector4,
} from 'three'
import type { StructureId } from '../anatomy/structures.ts'
import { radians } from '../math/angle.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { ViewLimits } from '../state/view-limits.ts'
import type { View } from '../story/moment.ts'
import {
  distanceFor,
  type Eye,
  eyeOf,
  FAR_M,
  FOV_DEG,
  type Frame,
  freeRectangle,
  NEAR_M,
  viewMiddle,
  viewOf,
} from './camera-view.ts'
import { senseWheel } from './wheel-sense.ts'

CameraControls.install({
  THREE: { Box3, Matrix4, Quaternion, Raycaster, Sphere, Spherical, Vector2, Vector3, Vector4 },
})

const METRES = 0.001
/** Behind the target, so much of the body may still be seen, m. */
const BEYOND_M = 2

export interface CameraRig {
  /**
   * Puts the camera where `view` asks, or lets the viewer's hand lead while it does.
   * @param leastMm how far from its target, towards the eye, the camera must stand off, mm; nearer views are seen through a longer lens
   * @returns whether it still moves by itself (a glide after a drag)
   */
  readonly ease: (view: View, frame: Frame, dtMs: number, leastMm: LeastDistance) => boolean
  /** Keeps the viewer's hand within limits. @param told what a story looks at; null where nothing is told */
  readonly limit: (limits: ViewLimits, told: View | null) => void
  /** Whether the left button and one finger turn the model, or are left to others. */
  readonly turnable: (turns: boolean) => void
  /** Whether two fingers turn the model, as one does something else, or slide it; both zoom. Three always slide. */
  readonly twoFingersTurn: (turn: boolean) => void
  /** What the camera looks at, m, and how far from there it would stand without the longer lens, mm. To be read, not kept. */
  readonly seen: { readonly targetM: Vector3; distanceMm: number }
  /** The view at which the viewer's hand holds the model; null while it does not. */
  readonly inHand: () => HandView | null
  /** The picture goes somewhere else than where the viewer's hand was taking it. */
  readonly letGo: () => void
  readonly dispose: () => void
}

/** @param direction unit, from the target to the eye */
export type LeastDistance = (targetMm: Vec3, direction: Vec3) => number

/** What a hand changes of a view. */
export type HandView = Pick<View, 'azimuthDeg' | 'elevationDeg' | 'spanMm' | 'panMm'>

export interface RigEvents {
  /** The middle of structures as they are now, mm, body frame. */
  readonly middleOf: (ids: readonly StructureId[]) => Vec3
  /** The viewer has taken hold of the model. */
  readonly onHold: () => void
  /** The viewer has let go and the picture has come to rest at this view. */
  readonly onRest: (view: HandView) => void
  /** Something moves: the next frame is wanted. */
  readonly wake: () => void
}

/**
 * A camera that follows views and, in between, the viewer's mouse, fingers or trackpad. Orbit: left or one finger; slide: right, Shift and
 * left, or two fingers; zoom to the pointer. The hand moves an eye of its own; the camera looks the same way at the same place, and at the
 * same size, from as far off as it must so as not to be inside of the body.
 */
export function createCameraRig(camera: PerspectiveCamera, element: HTMLElement, events: RigEvents): CameraRig {
  const hand = new PerspectiveCamera(FOV_DEG)
  const controls = new CameraControls(hand, element)
  controls.smoothTime = 0.18
  controls.draggingSmoothTime = 0.08
  controls.dollyToCursor = true
  controls.restThreshold = 0.0005
  camera.fov = FOV_DEG
  camera.near = NEAR_M
  camera.far = FAR_M

  let held = false
  let pressed = false
  let middle: Vec3 = [0, 0, 0]
  let shape: Frame | null = null
  let limits: ViewLimits | null = null
  let told: View | null = null
  const seen = { targetM: new Vector3(), distanceMm: 1 }
  const position = new Vector3()
  const away = new Vector3()
  const boundary = new Box3()

  const hold = (): void => {
    if (!held) {
      held = true
      bound()
      events.onHold()
    }
    events.wake()
  }
  const press = (): void => {
    pressed = true
  }
  const drag = (): void => {
    hold()
  }
  const release = (): void => {
    pressed = false
    events.wake()
  }
  controls.addEventListener('controlstart', press)
  controls.addEventListener('control', drag)
  controls.addEventListener('controlend', release)

  const { ACTION } = CameraControls
  const wheel = senseWheel()
  let turns = true
  /** Before the controls see them: which way a wheel or a trackpad is meant, and that Shift slides. */
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey) {
      // A pinch on a trackpad. The controls would take it for a change of lens.
      event.preventDefault()
      event.stopImmediatePropagation()
      element.dispatchEvent(wheel.asZoom(event))
      return
    }
    controls.mouseButtons.wheel = wheel.slides(event) ? ACTION.TRUCK : ACTION.DOLLY
  }
  const onPress = (event: PointerEvent): void => {
    controls.mouseButtons.left = !turns ? ACTION.NONE : event.shiftKey ? ACTION.TRUCK : ACTION.ROTATE
  }
  element.addEventListener('wheel', onWheel, { capture: true, passive: false })
  element.addEventListener('pointerdown', onPress, { capture: true })

  /** What the hand may do, as it takes hold. */
  function bound(): void {
    if (!limits || !shape) return
    controls.minPolarAngle = radians(90 - limits.elevationDeg)
    controls.maxPolarAngle = radians(90 + limits.elevationDeg)
    controls.minDistance = distanceFor(limits.spanMm[0], shape) * METRES
    controls.maxDistance = distanceFor(limits.spanMm[1], shape) * METRES
    if (told && limits.slide !== null) {
      const { targetMm } = eyeOf(told, viewMiddle(told, events.middleOf), shape)
      const farM = limits.slide * told.spanMm * METRES
      boundary.min.set(...targetMm).multiplyScalar(METRES)
      boundary.max.copy(boundary.min)
      // Who is further off already is not pulled back.
      controls.setBoundary(boundary.expandByScalar(farM).expandByPoint(seen.targetM))
    } else {
      controls.setBoundary()
    }
  }

  function viewInHand(frame: Frame): HandView {
    controls.getPosition(position)
    const eye: Eye = {
      positionMm: [position.x / METRES, position.y / METRES, position.z / METRES],
      targetMm: [seen.targetM.x / METRES, seen.targetM.y / METRES, seen.targetM.z / METRES],
    }
    return viewOf(eye, middle, frame)
  }

  function settle(frame: Frame): void {
    held = false
    events.onRest(viewInHand(frame))
  }

  function shapeTo(frame: Frame): void {
    const { x, y, width, height } = freeRectangle(frame)
    const shiftX = x + width / 2 - frame.widthPx / 2
    const shiftY = y + height / 2 - frame.heightPx / 2
    camera.aspect = hand.aspect = frame.widthPx / frame.heightPx
    camera.setViewOffset(frame.widthPx, frame.heightPx, -shiftX, -shiftY, frame.widthPx, frame.heightPx)
    // The pointer's way from the middle is counted from where the target is drawn, which panels shift.
    controls.setViewport(shiftX, -shiftY, frame.widthPx, frame.heightPx)
    shape = frame
  }

  /** A phone may be turned in the middle of a drag: as much of the body is seen as before. What only panels cover leaves the eye where it is. */
  function reshape(frame: Frame): void {
    const turned = held && shape && (shape.widthPx !== frame.widthPx || shape.heightPx !== frame.heightPx)
    const spanMm = turned ? viewInHand(shape!).spanMm : null
    shapeTo(frame)
    if (spanMm === null) return
    bound()
    void controls.dollyTo(distanceFor(spanMm, frame) * METRES, false)
  }

  /** The camera as the hand's eye sees, but never nearer than it may. */
  function follow(leastMm: LeastDistance): void {
    const { targetM } = seen
    controls.getTarget(targetM)
    away.copy(hand.position).sub(targetM)
    const distanceM = away.length()
    away.divideScalar(distanceM)
    seen.distanceMm = distanceM / METRES
    const least = leastMm([targetM.x / METRES, targetM.y / METRES, targetM.z / METRES], [away.x, away.y, away.z])
    const standsM = Math.max(distanceM, least * METRES)
    camera.position.copy(targetM).addScaledVector(away, standsM)
    camera.quaternion.copy(hand.quaternion)
    const zoom = standsM / distanceM
    const far = Math.max(FAR_M, standsM + BEYOND_M)
    if (camera.zoom === zoom && camera.far === far) return
    camera.zoom = zoom
    camera.far = far
    camera.updateProjectionMatrix()
  }

  return {
    seen,
    turnable(can) {
      turns = can
      controls.touches.one = can ? ACTION.TOUCH_ROTATE : ACTION.NONE
    },
    twoFingersTurn(turn) {
      controls.touches.two = turn ? ACTION.TOUCH_DOLLY_ROTATE : ACTION.TOUCH_DOLLY_TRUCK
    },
    inHand: () => (held && shape ? viewInHand(shape) : null),
    letGo() {
      held = false
    },
    limit(next, story) {
      limits = next
      told = story
    },
    ease(view, frame, dtMs, leastMm) {
      if (
        shape === null ||
        shape.widthPx !== frame.widthPx ||
        shape.heightPx !== frame.heightPx ||
        shape.insets !== frame.insets
      )
        reshape(frame)
      middle = viewMiddle(view, events.middleOf)
      if (held) {
        const moved = controls.update(dtMs / 1000)
        follow(leastMm)
        if (!pressed && !moved) settle(frame)
        return held
      }
      // What the hand was kept within does not bind a view.
      controls.minPolarAngle = 0
      controls.maxPolarAngle = Math.PI
      controls.minDistance = Number.EPSILON
      controls.maxDistance = Number.POSITIVE_INFINITY
      const { positionMm, targetMm } = eyeOf(view, middle, frame)
      const [px, py, pz] = positionMm
      const [tx, ty, tz] = targetMm
      void controls.setLookAt(px * METRES, py * METRES, pz * METRES, tx * METRES, ty * METRES, tz * METRES, false)
      controls.update(0)
      follow(leastMm)
      return false
    },
    dispose() {
      element.removeEventListener('wheel', onWheel, { capture: true })
      element.removeEventListener('pointerdown', onPress, { capture: true })
      controls.removeEventListener('controlstart', press)
      controls.removeEventListener('control', drag)
      controls.removeEventListener('controlend', release)
      controls.dispose()
    },
  }
}
