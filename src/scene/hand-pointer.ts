import { type PerspectiveCamera, Raycaster, Vector2 } from 'three'
import type { Vec3 } from '../math/vec3.ts'
import type { Place } from '../mechanics/touch.ts'
import { placeOnRay } from '../mechanics/touch-place.ts'
import { leadTo, letGo, pressAt } from '../state/leading.ts'
import { store } from '../state/store.ts'

const METRES = 0.001

/** The viewer's pointer as the therapist's hand: pressed on the body it works there, and it follows where the pointer goes. */
export interface HandPointer {
  /** Whether the viewer leads the hands now. */
  readonly lead: (leading: boolean) => void
  readonly dispose: () => void
}

export function createHandPointer(canvas: HTMLCanvasElement, camera: PerspectiveCamera): HandPointer {
  const caster = new Raycaster()
  const point = new Vector2()
  let pressed: number | null = null

  function placeAt({ clientX, clientY }: PointerEvent): Place | null {
    const { left, top, width, height } = canvas.getBoundingClientRect()
    point.set(((clientX - left) / width) * 2 - 1, 1 - ((clientY - top) / height) * 2)
    caster.setFromCamera(point, camera)
    const { origin, direction } = caster.ray
    const fromMm: Vec3 = [origin.x / METRES, origin.y / METRES, origin.z / METRES]
    return placeOnRay(fromMm, [direction.x, direction.y, direction.z])
  }

  function release(): void {
    if (pressed === null) return
    pressed = null
    letGo()
  }

  const press = (event: PointerEvent): void => {
    if (!store.getState().leading) return
    // A second finger is for sliding and zooming the picture.
    if (!event.isPrimary || event.button !== 0) {
      release()
      return
    }
    const place = placeAt(event)
    if (!place) return
    pressed = event.pointerId
    canvas.setPointerCapture(event.pointerId)
    pressAt(place)
  }
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== pressed) return
    const place = placeAt(event)
    if (place) leadTo(place)
  }
  const lift = (event: PointerEvent): void => {
    if (event.pointerId === pressed) release()
  }

  canvas.addEventListener('pointerdown', press)
  canvas.addEventListener('pointermove', move)
  canvas.addEventListener('pointerup', lift)
  canvas.addEventListener('pointercancel', lift)
  canvas.addEventListener('lostpointercapture', lift)

  return {
    lead(leading) {
      canvas.style.cursor = leading ? 'pointer' : ''
      if (!leading) pressed = null
    },
    dispose() {
      canvas.removeEventListener('pointerdown', press)
      canvas.removeEventListener('pointermove', move)
      canvas.removeEventListener('pointerup', lift)
      canvas.removeEventListener('pointercancel', lift)
      canvas.removeEventListener('lostpointercapture', lift)
    },
  }
}
