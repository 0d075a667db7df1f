import { type PerspectiveCamera, Raycaster, Vector2, Vector3 } from 'three'
import type { Vec3 } from '../../math/vec3.ts'
import { addMark, drawsWith, makeMark } from '../../state/drawing.ts'
import { LONGEST_TEXT, type Mark, type MarkPlace, MOST_POINTS } from '../../state/marks.ts'
import { store } from '../../state/store.ts'
import type { Occlusion } from '../occlusion.ts'
import { isMeant } from '../picking.ts'
import type { Posed } from '../posed.ts'
import { markPlace } from './place.ts'
import { keptPoints } from './thin.ts'

/** Points of a stroke stand at least so far apart, CSS px. */
const LEAST_PX = 3
/** And no farther than this, as long as the hand does not outrun the machine. */
const BETWEEN_PX = 8
const MOST_BETWEEN = 12

/** What the pointer draws: pressed on the body it draws there, pressed beside it turns the picture as always. */
export interface DrawPointer {
  readonly dispose: () => void
}

interface Hit {
  readonly place: MarkPlace
  readonly atMm: Vec3
}

/**
 * @param onHold told whether a press draws, before the camera hears of it
 */
export function createDrawPointer(
  canvas: HTMLCanvasElement,
  camera: PerspectiveCamera,
  occlusion: Occlusion,
  posed: Posed,
  onHold: (draws: boolean) => void,
): DrawPointer {
  const caster = new Raycaster()
  const point = new Vector2()
  const fromMm = new Vector3()
  let pressed: { readonly id: number; readonly began: Hit | null; hits: Hit[]; x: number; y: number } | null = null
  // Before the camera, which listens on the canvas itself.
  const host = canvas.parentElement ?? canvas

  function hitAt(clientX: number, clientY: number): Hit | null {
    const { left, top, width, height } = canvas.getBoundingClientRect()
    point.set(((clientX - left) / width) * 2 - 1, 1 - ((clientY - top) / height) * 2)
    caster.setFromCamera(point, camera)
    const { origin, direction } = caster.ray
    const met = occlusion.nearest(origin, direction, isMeant)
    if (!met) return null
    fromMm.copy(origin).multiplyScalar(1000)
    // What a cut has taken away before it is not drawn on.
    const STEP_MM = 0.5
    fromMm.addScaledVector(direction, Math.max(met.wayMm - STEP_MM, 0))
    const place = markPlace(posed, met.id, fromMm, direction)
    fromMm.addScaledVector(direction, STEP_MM)
    return place && { place, atMm: [fromMm.x, fromMm.y, fromMm.z] }
  }

  function markNow(): Mark | null {
    const { drawWith } = store.getState()
    const { colour } = drawWith
    if (!pressed?.began) return null
    const { began, hits } = pressed
    if (drawWith.tool === 'pen') {
      const kept = keptPoints(hits.map(({ atMm }) => atMm))
      return { is: 'pen', colour, points: kept.slice(0, MOST_POINTS).map((index) => hits[index]!.place) }
    }
    const last = hits.at(-1)!
    return last === began ? null : { is: 'arrow', colour, from: began.place, to: last.place }
  }

  const press = (event: PointerEvent): void => {
    const state = store.getState()
    const tool = drawsWith(state)
    if (event.target !== canvas || tool === 'off') return
    if (!event.isPrimary || event.button !== 0) {
      // A second finger is for sliding and zooming.
      pressed = null
      makeMark(null)
      onHold(false)
      return
    }
    if (tool === 'laser') {
      onHold(event.pointerType !== 'mouse')
      return
    }
    const hit = hitAt(event.clientX, event.clientY)
    onHold(hit !== null)
    if (!hit) return
    const text = state.drawWith.text.trim().slice(0, LONGEST_TEXT)
    if (tool === 'text') {
      if (text !== '') addMark({ is: 'text', colour: state.drawWith.colour, at: hit.place, text })
      return
    }
    pressed = { id: event.pointerId, began: hit, hits: [hit], x: event.clientX, y: event.clientY }
    canvas.setPointerCapture(event.pointerId)
    makeMark(markNow())
  }
  const move = (event: PointerEvent): void => {
    if (!pressed || event.pointerId !== pressed.id) return
    const { x, y, hits } = pressed
    const [wayX, wayY] = [event.clientX - x, event.clientY - y]
    const wayPx = Math.hypot(wayX, wayY)
    if (wayPx < LEAST_PX) return
    pressed.x = event.clientX
    pressed.y = event.clientY
    // A quick hand is seen at few places: between them the line still follows the surface.
    const steps = store.getState().drawWith.tool === 'pen' ? Math.min(Math.ceil(wayPx / BETWEEN_PX), MOST_BETWEEN) : 1
    for (let step = 1; step <= steps; step++) {
      const hit = hitAt(x + (wayX * step) / steps, y + (wayY * step) / steps)
      if (hit) hits.push(hit)
    }
    makeMark(markNow())
  }
  const lift = (event: PointerEvent): void => {
    if (pressed?.id === event.pointerId) {
      const mark = markNow()
      pressed = null
      if (mark) addMark(mark)
      else makeMark(null)
    }
    if (drawsWith(store.getState()) !== 'off') onHold(false)
  }

  host.addEventListener('pointerdown', press, { capture: true })
  canvas.addEventListener('pointermove', move)
  canvas.addEventListener('pointerup', lift)
  canvas.addEventListener('pointercancel', lift)
  const stopTool = store.subscribe((now, was) => {
    const tool = drawsWith(now)
    if (tool === drawsWith(was)) return
    canvas.style.cursor = tool === 'off' ? '' : 'crosshair'
  })

  return {
    dispose() {
      stopTool()
      host.removeEventListener('pointerdown', press, { capture: true })
      canvas.removeEventListener('pointermove', move)
      canvas.removeEventListener('pointerup', lift)
      canvas.removeEventListener('pointercancel', lift)
    },
  }
}
