import { type PerspectiveCamera, Raycaster, Vector2 } from 'three'
import { type StructureId, structures } from '../anatomy/structures.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { Met, Occlusion } from './occlusion.ts'
import type { Part } from './part.ts'

/** A tap is a press that hardly moves and does not last; a finger is less steady than a mouse. */
const STEADY_PX = { mouse: 5, touch: 12 } as const
const LONGEST_MS = 600
/** Two taps this close in time and place are one double tap. */
const TWICE_MS = 420
const TWICE_PX = { mouse: 8, touch: 28 } as const
/** Thin nerves are met within this distance of the pointer. */
const REACH_PX = { mouse: 10, touch: 18 } as const
const AROUND = 8
/** Parts fainter than this let the pointer through; the skin must be nearly whole to be meant. */
export const MEANT = 0.3
const SKIN_MEANT = 0.75

/** A tap on the picture. */
export interface Tap {
  readonly id: StructureId | null
  /** Where it was touched, mm, body frame; null where nothing was. */
  readonly placeMm: Vec3 | null
  /** A key is held that asks for one more instead of another. */
  readonly more: boolean
  /** What was meant by the first of two quick taps at one place, where this is the second; else null. */
  readonly twice: StructureId | null
}

/** A structure and where on it a ray came down, mm, body frame. */
interface Touched {
  readonly id: StructureId
  readonly placeMm: Vec3
}

export interface Picking {
  /** What the pointer at a place of the page means; null for nothing. */
  readonly at: (clientX: number, clientY: number, pointer: 'mouse' | 'touch') => StructureId | null
  readonly dispose: () => void
}

/** Whether a part is plain enough to be meant by a pointer on it. The sleeve round the roots is not: they are seen through it. */
export const isMeant = (part: Part): boolean => {
  const { kind } = structures[part.id]
  return kind !== 'hand' && part.id !== 'dural-sac' && part.shown() >= (kind === 'skin' ? SKIN_MEANT : MEANT)
}

const isNerve = (part: Part): boolean => structures[part.id].kind === 'nerve' && isMeant(part)

/** Tells which structure a tap on the canvas means. */
export function createPicking(
  canvas: HTMLCanvasElement,
  camera: PerspectiveCamera,
  occlusion: Occlusion,
  onPick: (tap: Tap) => void,
): Picking {
  const caster = new Raycaster()
  const point = new Vector2()
  let down: { id: number; x: number; y: number; at: number } | null = null
  let last: { id: StructureId | null; x: number; y: number; at: number } | null = null

  function nearest(x: number, y: number, counts: (part: Part) => boolean): Met | null {
    const { left, top, width, height } = canvas.getBoundingClientRect()
    point.set(((x - left) / width) * 2 - 1, 1 - ((y - top) / height) * 2)
    caster.setFromCamera(point, camera)
    return occlusion.nearest(caster.ray.origin, caster.ray.direction, counts)
  }

  /** Where the last ray went, `wayMm` along it. */
  function placeOn({ id, wayMm }: Met): Touched {
    const { origin, direction } = caster.ray
    const along = (axis: 'x' | 'y' | 'z'): number => origin[axis] * 1000 + direction[axis] * wayMm
    return { id, placeMm: [along('x'), along('y'), along('z')] }
  }

  function touched(x: number, y: number, pointer: 'mouse' | 'touch'): Touched | null {
    const met = nearest(x, y, isMeant)
    const straight = met && placeOn(met)
    if (straight && structures[straight.id].kind === 'nerve') return straight
    const reach = REACH_PX[pointer]
    for (let i = 0; i < AROUND; i++) {
      const angle = (i / AROUND) * 2 * Math.PI
      const [aroundX, aroundY] = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]
      // Few places have a nerve near them: only there is it asked whether something hides it.
      const nerve = nearest(aroundX, aroundY, isNerve)
      if (nerve && nearest(aroundX, aroundY, isMeant)?.id === nerve.id) return placeOn(nerve)
    }
    return straight
  }

  const press = (event: PointerEvent): void => {
    down =
      event.isPrimary && event.button === 0
        ? { id: event.pointerId, x: event.clientX, y: event.clientY, at: event.timeStamp }
        : null
  }
  const release = (event: PointerEvent): void => {
    const began = down
    down = null
    if (!began || began.id !== event.pointerId || event.timeStamp - began.at > LONGEST_MS) return
    const pointer = event.pointerType === 'mouse' ? 'mouse' : 'touch'
    if (Math.hypot(event.clientX - began.x, event.clientY - began.y) > STEADY_PX[pointer]) return
    const more = event.ctrlKey || event.metaKey || event.shiftKey
    const near =
      last !== null && Math.hypot(event.clientX - last.x, event.clientY - last.y) < TWICE_PX[pointer] ? last : null
    // A mouse's double click is told by the browser, which knows how quick this hand is.
    const again = pointer === 'touch' && near !== null && event.timeStamp - near.at < TWICE_MS
    const twice = again ? near.id : null
    const met = touched(event.clientX, event.clientY, pointer)
    const id = twice ?? met?.id ?? null
    // A card that opens on the first tap may shift the body from under the second.
    first = near ? near.id : id
    last = again ? null : { id, x: event.clientX, y: event.clientY, at: event.timeStamp }
    onPick({ id, placeMm: met?.placeMm ?? null, more, twice })
  }
  let first: StructureId | null = null
  const double = ({ clientX, clientY }: MouseEvent): void => {
    const id = first ?? touched(clientX, clientY, 'mouse')?.id ?? null
    last = null
    if (id !== null) onPick({ id, placeMm: null, more: false, twice: id })
  }
  const forget = (): void => {
    down = null
  }
  canvas.addEventListener('pointerdown', press)
  canvas.addEventListener('pointercancel', forget)
  canvas.addEventListener('dblclick', double)
  window.addEventListener('pointerup', release)

  return {
    at: (x, y, pointer) => touched(x, y, pointer)?.id ?? null,
    dispose() {
      canvas.removeEventListener('pointerdown', press)
      canvas.removeEventListener('pointercancel', forget)
      canvas.removeEventListener('dblclick', double)
      window.removeEventListener('pointerup', release)
    },
  }
}
