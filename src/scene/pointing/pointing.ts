import { type PerspectiveCamera, Vector3 } from 'three'
import { drawsWith } from '../../state/drawing.ts'
import { eye } from '../../state/eye.ts'
import { phoneAt, pointedAt } from '../../state/live-view.ts'
import { isFollowed, screensStore } from '../../state/screens.ts'
import { store } from '../../state/store.ts'
import { type Frame, freeRectangle } from '../camera-view.ts'
import { type PanePlace, paneAt } from '../comparing/layout.ts'
import type { Occlusion } from '../occlusion.ts'
import { isMeant } from '../picking.ts'
import { type Lens, placeUnder, pointOf } from './lens.ts'
import { pointerLight } from './light.ts'

const METRES = 0.001

/**
 * What is pointed at: by a mouse or a finger in this picture while it is shown to whoever follows or is a laser, by a phone, or in the
 * window that leads. It is a place of the body, so that the light stands on the same one in windows of any shape.
 */
export interface Pointing {
  /** The picture has moved: the light goes where it belongs. */
  readonly place: () => void
  readonly dispose: () => void
}

/** Whether the pointer is shown; a pen that draws shows itself. */
function isShown(): boolean {
  const state = store.getState()
  const points = isFollowed() && screensStore.getState().points && state.making === null
  return points || drawsWith(state) === 'laser'
}

/** What of the running picture is asked, as it was drawn last. */
export interface PointingPicture {
  readonly whole: () => Frame
  /** The pane that the camera is aimed at; the whole while nothing is compared. */
  readonly aimedAt: () => Frame
  /** The pictures that are compared; none while nothing is. */
  readonly panes: () => readonly PanePlace[]
  /** What the camera looks at, m. */
  readonly targetM: Vector3
}

export function createPointing(
  canvas: HTMLCanvasElement,
  camera: PerspectiveCamera,
  occlusion: Pick<Occlusion, 'nearest'>,
  picture: PointingPicture,
): Pointing {
  // What lies over the picture and belongs to it, such as a name, does not take the pointer away.
  const host = canvas.closest<HTMLElement>('.picture') ?? canvas
  /** Whether what is pointed at now was pointed at here. */
  let own = false
  const [right, up, forward, direction] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()]

  function lensOf(pane: number): Lens {
    const whole = picture.whole()
    const { insets } = picture.panes()[pane] ?? whole
    const { x, y, width, height } = freeRectangle({ ...whole, insets })
    return {
      x: x + width / 2,
      y: y + height / 2,
      pxPerMm: freeRectangle(picture.aimedAt()).width / eye.widthMm,
      distanceMm: camera.position.distanceTo(picture.targetM) / METRES,
    }
  }

  /** How far before what is looked at the body is met under a point of the picture, mm; 0 beside the body. */
  function nearMm(xPx: number, yPx: number, { x, y, pxPerMm, distanceMm }: Lens): number {
    camera.matrixWorld.extractBasis(right, up, forward)
    direction
      .copy(forward)
      .multiplyScalar(-distanceMm)
      .addScaledVector(right, (xPx - x) / pxPerMm)
      .addScaledVector(up, (y - yPx) / pxPerMm)
      .normalize()
    const met = occlusion.nearest(camera.position, direction, isMeant)
    return met ? distanceMm + met.wayMm * direction.dot(forward) : 0
  }

  function pointAt(xPx: number, yPx: number): void {
    if (!(eye.widthMm > 0)) return
    const pane = paneAt(picture.panes(), xPx, yPx)
    const lens = lensOf(pane)
    own = true
    pointedAt.set({ ...placeUnder(xPx, yPx, nearMm(xPx, yPx, lens), lens), pane })
  }
  function leave(): void {
    if (own) pointedAt.set(null)
    own = false
  }

  const move = ({ clientX, clientY }: PointerEvent): void => {
    if (!isShown()) return
    const { left, top } = canvas.getBoundingClientRect()
    pointAt(clientX - left, clientY - top)
  }
  const lift = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'mouse') leave()
  }
  function follow(): void {
    if (own && phoneAt.get() === null && !isShown()) leave()
  }
  function followPhone(): void {
    const at = phoneAt.get()
    if (at === null) {
      leave()
      return
    }
    const { x, y, width, height } = freeRectangle(picture.whole())
    pointAt(x + at.x * width, y + at.y * height)
  }
  const stopPhone = phoneAt.follow(followPhone)

  function place(): void {
    // A finger that was there before the picture says no more until it moves.
    if (!own && phoneAt.get() !== null) followPhone()
    const { element } = pointerLight
    if (!element) return
    const at = pointedAt.get()
    const point = at && eye.widthMm > 0 ? pointOf(at, lensOf(at.pane)) : null
    element.hidden = point === null
    if (point) element.style.transform = `translate(${point[0].toFixed(1)}px, ${point[1].toFixed(1)}px)`
  }

  host.addEventListener('pointerdown', move)
  host.addEventListener('pointermove', move)
  host.addEventListener('pointerup', lift)
  host.addEventListener('pointercancel', leave)
  host.addEventListener('pointerleave', leave)
  const stops = [stopPhone, pointedAt.follow(place), store.subscribe(follow), screensStore.subscribe(follow)]
  return {
    place,
    dispose() {
      for (const stop of stops) stop()
      leave()
      host.removeEventListener('pointerdown', move)
      host.removeEventListener('pointermove', move)
      host.removeEventListener('pointerup', lift)
      host.removeEventListener('pointercancel', leave)
      host.removeEventListener('pointerleave', leave)
    },
  }
}
