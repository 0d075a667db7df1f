import { hover } from '../state/actions.ts'
import { paints } from '../state/like-mine.ts'
import { isFree } from '../state/mode.ts'
import { store } from '../state/store.ts'
import type { Picking } from './picking.ts'

/** Tells what a mouse rests on while the viewer explores: looked up at most once a frame, and never while something is dragged. */
export interface HoverPointer {
  readonly dispose: () => void
}

export function createHoverPointer(canvas: HTMLCanvasElement, picking: Pick<Picking, 'at'>): HoverPointer {
  let asked: number | null = null
  let [x, y] = [0, 0]

  const isOn = (): boolean => {
    const state = store.getState()
    return isFree(state.mode) && !state.leading && !paints(state)
  }
  function forget(): void {
    if (asked !== null) cancelAnimationFrame(asked)
    asked = null
    if (!isOn()) return
    canvas.style.cursor = ''
    hover(null)
  }
  function look(): void {
    asked = null
    if (!isOn()) return
    const id = picking.at(x, y, 'mouse')
    canvas.style.cursor = id === null ? '' : 'pointer'
    hover(id)
  }
  const move = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0 || !isOn()) return
    x = event.clientX
    y = event.clientY
    asked ??= requestAnimationFrame(look)
  }

  canvas.addEventListener('pointermove', move)
  canvas.addEventListener('pointerdown', forget)
  canvas.addEventListener('pointerleave', forget)
  return {
    dispose() {
      forget()
      canvas.removeEventListener('pointermove', move)
      canvas.removeEventListener('pointerdown', forget)
      canvas.removeEventListener('pointerleave', forget)
    },
  }
}
