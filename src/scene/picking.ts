import { type PerspectiveCamera, Raycaster, Vector2, Vector3 } from 'three'
import { type StructureId, structures } from '../anatomy/structures.ts'
import { PIECE_LAYER } from './drawing/drawing.ts'
import type { Figure } from './figure.ts'
import type { Occlusion } from './occlusion.ts'
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

export interface Picking {
  readonly dispose: () => void
}

/** Tells which structure a tap on the canvas means; null for none. */
export function createPicking(
  canvas: HTMLCanvasElement,
  camera: PerspectiveCamera,
  figure: Figure,
  occlusion: Occlusion,
  onPick: (id: StructureId | null) => void,
): Picking {
  const caster = new Raycaster()
  caster.layers.set(PIECE_LAYER)
  const point = new Vector2()
  const direction = new Vector3()
  let down: { id: number; x: number; y: number; at: number } | null = null

  const meant = (part: Part): boolean => {
    const { kind } = structures[part.id]
    return kind !== 'hand' && part.shown() >= (kind === 'skin' ? SKIN_MEANT : MEANT)
  }

  function aim(x: number, y: number): void {
    const { left, top, width, height } = canvas.getBoundingClientRect()
    point.set(((x - left) / width) * 2 - 1, 1 - ((y - top) / height) * 2)
    caster.setFromCamera(point, camera)
  }

  /** The nearest disc or nerve on the ray; their shapes are few and change, so they are asked triangle by triangle. */
  function nearestSoft(): { id: StructureId; wayMm: number } | null {
    let found: { id: StructureId; wayMm: number } | null = null
    for (const { part } of [...figure.nerves, ...figure.discs]) {
      if (!meant(part) || part.id === 'dural-sac') continue
      const hit = caster.intersectObjects([...part.meshes], false)[0]
      if (hit && hit.distance * 1000 < (found?.wayMm ?? Number.POSITIVE_INFINITY))
        found = { id: part.id, wayMm: hit.distance * 1000 }
    }
    return found
  }

  function nearest(): { id: StructureId; wayMm: number } | null {
    direction.copy(caster.ray.direction)
    const hard = occlusion.nearest(caster.ray.origin, direction, meant)
    const soft = nearestSoft()
    if (!hard || !soft) return hard ?? soft
    return soft.wayMm <= hard.wayMm ? soft : hard
  }

  function pick(x: number, y: number, reach: number): StructureId | null {
    aim(x, y)
    const straight = nearest()
    if (straight && structures[straight.id].kind === 'nerve') return straight.id
    for (let i = 0; i < AROUND; i++) {
      const angle = (i / AROUND) * 2 * Math.PI
      aim(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach)
      const near = nearest()
      if (near && structures[near.id].kind === 'nerve') return near.id
    }
    return straight?.id ?? null
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
    onPick(pick(event.clientX, event.clientY, REACH_PX[pointer]))
  }
  const forget = (): void => {
    down = null
  }
  canvas.addEventListener('pointerdown', press)
  canvas.addEventListener('pointercancel', forget)
  window.addEventListener('pointerup', release)

  return {
    dispose() {
      canvas.removeEventListener('pointerdown', press)
      canvas.removeEventListener('pointercancel', forget)
      window.removeEventListener('pointerup', release)
    },
  }
}
