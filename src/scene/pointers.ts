import type { Body } from '../mechanics/body.ts'
import { select, selectAlso } from '../state/actions.ts'
import { drawsWith } from '../state/drawing.ts'
import { paints } from '../state/like-mine.ts'
import { lookAt } from '../state/looking.ts'
import { isFree } from '../state/mode.ts'
import { store } from '../state/store.ts'
import { createBrushPointer } from './felt/brush-pointer.ts'
import type { Stage } from './frame.ts'
import { createHandPointer, type HandPointer } from './hand-pointer.ts'
import { createHoverPointer } from './hover-pointer.ts'
import { createMenuPointer } from './menu-pointer.ts'
import type { Occlusion } from './occlusion.ts'
import { createPicking, type Tap } from './picking.ts'
import type { Posed } from './posed.ts'
import { traceTapped } from './tracing/tap.ts'

/** What mice and fingers do on the picture besides moving the camera. */
export interface Pointers {
  /** Gives the pointer to the therapist's hands, or takes it back. */
  readonly lead: HandPointer['lead']
  readonly dispose: () => void
}

function tapped({ id, placeMm, more, twice }: Tap, body: Body): void {
  const state = store.getState()
  const { leading, mode, quiz, several, teachBack, tool } = state
  if (leading || paints(state) || drawsWith(state) !== 'off') return
  const asked = quiz !== null || teachBack?.seeing === false
  if (twice !== null && !asked) {
    lookAt([twice])
    return
  }
  if (mode === 'explore' && tool === 'trace' && !more && traceTapped(body, id, placeMm)) return
  if ((more || several) && isFree(mode) && !asked) {
    if (id !== null) selectAlso(id)
  } else select(id, placeMm)
}

/** @param bodyNow the body as it lies in the picture */
export function createPointers(
  { gl, camera }: Stage,
  occlusion: Occlusion,
  posed: Pick<Posed, 'shapesOf'>,
  bodyNow: () => Body,
): Pointers {
  const canvas = gl.domElement
  const picking = createPicking(canvas, camera, occlusion, (tap) => tapped(tap, bodyNow()))
  const hover = createHoverPointer(canvas, picking)
  const menu = createMenuPointer(canvas, picking)
  const hand = createHandPointer(canvas, camera)
  const brush = createBrushPointer(canvas, camera, occlusion, posed)
  return {
    lead: hand.lead,
    dispose() {
      for (const each of [hover, menu, hand, brush, picking]) each.dispose()
    },
  }
}
