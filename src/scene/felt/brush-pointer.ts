import { type PerspectiveCamera, Raycaster, Triangle, Vector2, Vector3 } from 'three'
import type { Vec3 } from '../../math/vec3.ts'
import { nextStroke, paintAt, paints, takeBack } from '../../state/like-mine.ts'
import { store } from '../../state/store.ts'
import type { Occlusion } from '../occlusion.ts'
import type { Part } from '../part.ts'
import type { Posed, PosedShape } from '../posed.ts'

const isSkin = ({ id }: Part): boolean => id === 'skin'
/** Between two reports of a quick pointer the skin is painted as densely as this, CSS px. */
const STEP_PX = 6
/** A second finger so soon after the first, CSS px of its way, means to move the picture, not to paint. Chosen by eye. */
const SOON_PX = 12

/** The viewer's pointer as a brush on the skin: a tap paints one place, a drag a stroke. */
export interface BrushPointer {
  readonly dispose: () => void
}

/** Where a place on the skin as it lies now (mm, body frame) is on the body at rest; null off the skin. */
export function restPlaceOn({ mesh, geometry, tree }: PosedShape, placeMm: Vector3): Vec3 | null {
  const near = tree().closestPointToPoint(placeMm)
  if (!near) return null
  const corner = (i: number): number => geometry.getIndex()?.getX(near.faceIndex * 3 + i) ?? near.faceIndex * 3 + i
  const corners = [corner(0), corner(1), corner(2)] as const
  const lies = geometry.getAttribute('position')
  const [a, b, c] = corners.map((v) => new Vector3().fromBufferAttribute(lies, v)) as [Vector3, Vector3, Vector3]
  const shares = Triangle.getBarycoord(near.point, a, b, c, new Vector3())
  if (!shares) return null
  const rests = mesh.geometry.getAttribute('position')
  const at = new Vector3()
  for (const [i, share] of shares.toArray().entries())
    at.addScaledVector(new Vector3().fromBufferAttribute(rests, corners[i]!), share)
  return [at.x, at.y, at.z]
}

export function createBrushPointer(
  canvas: HTMLCanvasElement,
  camera: PerspectiveCamera,
  occlusion: Pick<Occlusion, 'nearest'>,
  posed: Pick<Posed, 'shapesOf'>,
): BrushPointer {
  const caster = new Raycaster()
  const point = new Vector2()
  const placeMm = new Vector3()
  let drawing: { readonly pointer: number; readonly stroke: number; xPx: number; yPx: number; wayPx: number } | null =
    null

  /** The place of the skin under a place of the page, at rest; null beside it and where it is cut away. */
  function under(xPx: number, yPx: number): Vec3 | null {
    const { left, top, width, height } = canvas.getBoundingClientRect()
    point.set(((xPx - left) / width) * 2 - 1, 1 - ((yPx - top) / height) * 2)
    caster.setFromCamera(point, camera)
    const { origin, direction } = caster.ray
    const met = occlusion.nearest(origin, direction, isSkin)
    const skin = posed.shapesOf('skin')[0]
    if (met?.id !== 'skin' || !skin) return null
    placeMm.copy(origin).multiplyScalar(1000).addScaledVector(direction, met.wayMm)
    return restPlaceOn(skin, placeMm)
  }

  function dab(xPx: number, yPx: number, stroke: number): void {
    const atMm = under(xPx, yPx)
    if (atMm) paintAt(atMm, stroke)
  }

  const press = (event: PointerEvent): void => {
    // A second finger is for sliding and zooming the picture.
    if (!event.isPrimary || event.button !== 0 || !paints(store.getState())) {
      if (drawing && drawing.wayPx < SOON_PX) takeBack(drawing.stroke)
      drawing = null
      return
    }
    canvas.setPointerCapture(event.pointerId)
    drawing = { pointer: event.pointerId, stroke: nextStroke(), xPx: event.clientX, yPx: event.clientY, wayPx: 0 }
    dab(event.clientX, event.clientY, drawing.stroke)
  }
  const move = ({ pointerId, clientX, clientY }: PointerEvent): void => {
    if (drawing?.pointer !== pointerId) return
    // A warning that opened in mid-stroke ends it.
    if (!paints(store.getState())) {
      drawing = null
      return
    }
    const { xPx, yPx, stroke } = drawing
    const wayPx = Math.hypot(clientX - xPx, clientY - yPx)
    const steps = Math.ceil(wayPx / STEP_PX)
    for (let i = 1; i <= steps; i++)
      dab(xPx + ((clientX - xPx) * i) / steps, yPx + ((clientY - yPx) * i) / steps, stroke)
    drawing = { ...drawing, xPx: clientX, yPx: clientY, wayPx: drawing.wayPx + wayPx }
  }
  const lift = ({ pointerId }: PointerEvent): void => {
    if (drawing?.pointer === pointerId) drawing = null
  }

  // What the pointer is for is seen before it is pressed.
  const stopStore = store.subscribe((state, before) => {
    if (paints(state) !== paints(before)) canvas.style.cursor = paints(state) ? 'crosshair' : ''
  })
  canvas.addEventListener('pointerdown', press)
  canvas.addEventListener('pointermove', move)
  canvas.addEventListener('pointerup', lift)
  canvas.addEventListener('pointercancel', lift)

  return {
    dispose() {
      stopStore()
      canvas.removeEventListener('pointerdown', press)
      canvas.removeEventListener('pointermove', move)
      canvas.removeEventListener('pointerup', lift)
      canvas.removeEventListener('pointercancel', lift)
    },
  }
}
