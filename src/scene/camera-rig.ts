import CameraControls from 'camera-controls'
import {
  Box3,
  Matrix4,
  type PerspectiveCamera,
  Quaternion,
  Raycaster,
  Sphere,
  Spherical,
  Vector2,
  Vector3,
  Vector4,
} from 'three'
import type { StructureId } from '../anatomy/structures.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { View } from '../story/moment.ts'
import { type Eye, eyeOf, FOV_DEG, type Frame, freeRectangle, viewMiddle, viewOf } from './camera-view.ts'

CameraControls.install({
  THREE: { Box3, Matrix4, Quaternion, Raycaster, Sphere, Spherical, Vector2, Vector3, Vector4 },
})

const METRES = 0.001
const NEAR_M = 0.01
const FAR_M = 12

export interface CameraRig {
  /**
   * Puts the camera where `view` asks, or lets the viewer's hand lead while it does.
   * @returns whether it still moves by itself (a glide after a drag)
   */
  readonly ease: (view: View, frame: Frame, dtMs: number) => boolean
  /** Whether the left button and one finger turn the model, or are left to others. */
  readonly turnable: (turns: boolean) => void
  readonly dispose: () => void
}

export interface RigEvents {
  /** The middle of structures as they are now, mm, body frame. */
  readonly middleOf: (ids: readonly StructureId[]) => Vec3
  /** The viewer has taken hold of the model. */
  readonly onHold: () => void
  /** The viewer has let go and the picture has come to rest at this view. */
  readonly onRest: (view: Pick<View, 'azimuthDeg' | 'elevationDeg' | 'spanMm' | 'panMm'>) => void
  /** Something moves: the next frame is wanted. */
  readonly wake: () => void
}

/** A camera that follows views and, in between, the viewer's mouse or fingers. Orbit: left or one finger; slide: right or two; zoom to the pointer. */
export function createCameraRig(camera: PerspectiveCamera, element: HTMLElement, events: RigEvents): CameraRig {
  const controls = new CameraControls(camera, element)
  controls.minPolarAngle = (10 * Math.PI) / 180
  controls.maxPolarAngle = (170 * Math.PI) / 180
  controls.minDistance = 0.05
  controls.maxDistance = 6
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
  const position = new Vector3()
  const target = new Vector3()

  const hold = (): void => {
    if (!held) events.onHold()
    held = true
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

  function settle(frame: Frame): void {
    controls.getPosition(position)
    controls.getTarget(target)
    const eye: Eye = {
      positionMm: [position.x / METRES, position.y / METRES, position.z / METRES],
      targetMm: [target.x / METRES, target.y / METRES, target.z / METRES],
    }
    held = false
    events.onRest(viewOf(eye, middle, frame))
  }

  function shapeTo(frame: Frame): void {
    const { x, y, width, height } = freeRectangle(frame)
    const shiftX = x + width / 2 - frame.widthPx / 2
    const shiftY = y + height / 2 - frame.heightPx / 2
    camera.aspect = frame.widthPx / frame.heightPx
    camera.setViewOffset(frame.widthPx, frame.heightPx, -shiftX, -shiftY, frame.widthPx, frame.heightPx)
    shape = frame
  }

  const { ACTION } = CameraControls
  return {
    turnable(turns) {
      controls.mouseButtons.left = turns ? ACTION.ROTATE : ACTION.NONE
      controls.touches.one = turns ? ACTION.TOUCH_ROTATE : ACTION.NONE
    },
    ease(view, frame, dtMs) {
      if (
        shape === null ||
        shape.widthPx !== frame.widthPx ||
        shape.heightPx !== frame.heightPx ||
        shape.insets !== frame.insets
      )
        shapeTo(frame)
      middle = viewMiddle(view, events.middleOf)
      if (held) {
        const moved = controls.update(dtMs / 1000)
        if (!pressed && !moved) settle(frame)
        return held
      }
      const { positionMm, targetMm } = eyeOf(view, middle, frame)
      const [px, py, pz] = positionMm
      const [tx, ty, tz] = targetMm
      void controls.setLookAt(px * METRES, py * METRES, pz * METRES, tx * METRES, ty * METRES, tz * METRES, false)
      controls.update(0)
      return false
    },
    dispose() {
      controls.removeEventListener('controlstart', press)
      controls.removeEventListener('control', drag)
      controls.removeEventListener('controlend', release)
      controls.dispose()
    },
  }
}
