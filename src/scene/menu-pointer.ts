import { openMenu } from '../state/actions.ts'
import { isFree } from '../state/mode.ts'
import { store } from '../state/store.ts'
import type { Picking } from './picking.ts'

/** Longer than any tap. */
const LONG_PRESS_MS = 620
const STEADY_PX = { mouse: 5, touch: 12 } as const

/** Asks for the menu of a part: a click of the right button, or a finger that rests. A drag of either is the camera's. */
export interface MenuPointer {
  readonly dispose: () => void
}

export function createMenuPointer(canvas: HTMLCanvasElement, picking: Pick<Picking, 'at'>): MenuPointer {
  let down: { readonly id: number; readonly x: number; readonly y: number } | null = null
  let resting: ReturnType<typeof setTimeout> | undefined

  function ask(x: number, y: number, pointer: 'mouse' | 'touch'): void {
    const { mode, leading, quiz } = store.getState()
    if (!isFree(mode) || leading || quiz !== null) return
    const id = picking.at(x, y, pointer)
    if (id !== null) openMenu(id, x, y)
  }
  function forget(): void {
    clearTimeout(resting)
    down = null
  }
  const press = (event: PointerEvent): void => {
    const again = down !== null
    forget()
    const { pointerId: id, clientX: x, clientY: y, pointerType, button } = event
    const byFinger = pointerType !== 'mouse'
    // A second finger slides and zooms.
    if (again || (byFinger ? !event.isPrimary : button !== 2)) return
    down = { id, x, y }
    if (byFinger)
      resting = setTimeout(() => {
        down = null
        ask(x, y, 'touch')
      }, LONG_PRESS_MS)
  }
  const isSteady = (event: PointerEvent): boolean =>
    down !== null &&
    Math.hypot(event.clientX - down.x, event.clientY - down.y) <=
      STEADY_PX[event.pointerType === 'mouse' ? 'mouse' : 'touch']
  const move = (event: PointerEvent): void => {
    if (down?.id === event.pointerId && !isSteady(event)) forget()
  }
  const release = (event: PointerEvent): void => {
    const asks = event.button === 2 && down?.id === event.pointerId && isSteady(event)
    forget()
    if (asks) ask(event.clientX, event.clientY, 'mouse')
  }

  canvas.addEventListener('pointerdown', press)
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', release)
  canvas.addEventListener('pointercancel', forget)
  return {
    dispose() {
      forget()
      canvas.removeEventListener('pointerdown', press)
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', release)
      canvas.removeEventListener('pointercancel', forget)
    },
  }
}
