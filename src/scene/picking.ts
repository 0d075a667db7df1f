import { type PerspectiveCamera, Raycaster, Vector2 } from 'three'
import { type StructureId, structures } from '../anatomy/structures.ts'
import type { Vec3 } from '../math/vec3.ts'
import type { Met, Occlusion } from './occlusion.ts'
import type { Part } from './part.ts'

/** A tap is a press that hardly moves and does not last; a finger is less steady than a mouse. */
const STEADY_PX = { mouse: 5, touch: 12 } as const
const LONGEST_MS = 600
/** Thin nerves are met within this distance of the pointer. */
const REACH_PX = { mouse: 10, touch: 18 } as const
const AROUND = 8
/** Parts fainter than this let the pointer through; the skin must be nearly whole to be meant. */
const MEANT = 0.3
const SKIN_MEANT = 0.75

/** A tap on the picture. */
export interface Tap {
  readonly id: StructureId | null
  /** Where on it, mm, body frame. */
  readonly placeMm: Vec3 | null
  /** A key is held that asks for one more instead of another. */
  readonly more: boolean
}

export interface Picking {
  /** What the pointer at a place of the page means; null for nothing. */
  readonly at: (clientX: number, clientY: number, pointer: 'mouse' | 'touch') => StructureId | null
  readonly dispose: () => void
}

/** Whether a part is plain enough to be meant by a pointer on it. The sleeve round the roots is not: they are seen through it. */
const isMeant = (part: Part): boolean => {
  const { kind } = structures[part.id]
  return kind !== 'hand' && part.id !== 'dural-sac' && part.shown() >= (kind === 'skin' ? SKIN_MEANT : MEANT)
}

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

  function nearest(x: number, y: number): Met | null {
    const { left, top, width, height } = canvas.getBoundingClientRect()
    point.set(((x - left) / width) * 2 - 1, 1 - ((y - top) / height) * 2)
    caster.setFromCamera(point, camera)
    return occlusion.nearest(caster.ray.origin, caster.ray.direction, isMeant)
  }

  function at(x: number, y: number, pointer: 'mouse' | 'touch'): StructureId | null {
    const straight = nearest(x, y)
    if (straight && structures[straight.id].kind === 'nerve') return straight.id
    const reach = REACH_PX[pointer]
    for (let i = 0; i < AROUND; i++) {
      const angle = (i / AROUND) * 2 * Math.PI
      const near = nearest(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach)
      if (near && structures[near.id].kind === 'nerve') return near.id
    }
    return straight?.id ?? null
  }

  /** Where the ray through a place of the page first meets what can be meant, mm, body frame. */
  function placeAt(x: number, y: number): Vec3 | null {
    const met = nearest(x, y)
    if (met === null) return null
    const { origin, direction } = caster.ray
    const on = (from: number, along: number): number => from * 1000 + along * met.wayMm
    return [on(origin.x, direction.x), on(origin.y, direction.y), on(origin.z, direction.z)]
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
    const id = at(event.clientX, event.clientY, pointer)
    onPick({ id, placeMm: placeAt(event.clientX, event.clientY), more })
  }
  const forget = (): void => {
    down = null
  }
  canvas.addEventListener('pointerdown', press)
  canvas.addEventListener('pointercancel', forget)
  window.addEventListener('pointerup', release)

  return {
    at,
    dispose() {
      canvas.removeEventListener('pointerdown', press)
      canvas.removeEventListener('pointercancel', forget)
      window.removeEventListener('pointerup', release)
    },
  }
}
