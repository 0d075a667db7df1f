import { drawsWith } from '../../state/drawing.ts'
import { type AppState, store } from '../../state/store.ts'
import type { Hand } from './hand.ts'

/** Mice, fingers and pens as the hand that draws: pressed on the body it draws there, a pen pressed beside it turns the picture as always. */
export interface DrawPointer {
  readonly dispose: () => void
}

/** Who draws the picture from now on, as the camera has to know it. */
export interface DrawHold {
  /** A press draws: the camera leaves the left button and one finger alone. Told before the camera hears of the press. */
  readonly draws: (draws: boolean) => void
  /** One finger draws, so two turn. */
  readonly twoFingersTurn: (turn: boolean) => void
}

export function createDrawPointer(canvas: HTMLCanvasElement, hand: Hand, hold: DrawHold): DrawPointer {
  let pressed: { readonly id: number; readonly type: string } | null = null
  // Before the camera, which listens on the canvas itself.
  const host = canvas.parentElement ?? canvas

  const giveUp = (): void => {
    pressed = null
    hand.cancel()
    hold.draws(false)
  }

  const press = (event: PointerEvent): void => {
    const tool = drawsWith(store.getState())
    if (event.target !== canvas || tool === 'off') return
    if (pressed?.type === 'pen' && event.pointerType === 'touch') {
      // The heel of the hand that holds the pen.
      event.stopPropagation()
      return
    }
    if (!event.isPrimary || event.button !== 0 || pressed) {
      // A second finger is for turning and zooming, another button for sliding.
      giveUp()
      return
    }
    if (tool === 'laser') {
      hold.draws(event.pointerType !== 'mouse')
      return
    }
    const draws = hand.press(event.clientX, event.clientY)
    hold.draws(draws)
    if (!draws || !hand.pressed()) return
    pressed = { id: event.pointerId, type: event.pointerType }
    canvas.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== pressed?.id) return
    // What a browser has gathered into one event is the curve that the hand went.
    const gathered = event.getCoalescedEvents()
    for (const { clientX, clientY } of gathered.length > 0 ? gathered : [event]) hand.move(clientX, clientY)
  }
  const lift = (event: PointerEvent): void => {
    const tool = drawsWith(store.getState())
    if (event.pointerId === pressed?.id) {
      pressed = null
      if (event.type === 'pointercancel') hand.cancel()
      else hand.lift()
    }
    if (tool !== 'off') hold.draws(false)
  }

  host.addEventListener('pointerdown', press, { capture: true })
  canvas.addEventListener('pointermove', move)
  canvas.addEventListener('pointerup', lift)
  canvas.addEventListener('pointercancel', lift)
  function follow(now: Pick<AppState, 'mode' | 'tool' | 'drawWith'>, was: typeof now | null): void {
    const tool = drawsWith(now)
    const before = was ? drawsWith(was) : 'off'
    if (tool === before) return
    canvas.style.cursor = tool === 'off' ? '' : 'crosshair'
    hold.twoFingersTurn(tool !== 'off')
    hand.cancel()
    if (pressed) giveUp()
  }
  const stopTool = store.subscribe(follow)
  follow(store.getState(), null)

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
