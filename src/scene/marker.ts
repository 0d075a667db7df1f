import type { StructureId } from '../anatomy/structures.ts'
import { approach } from '../math/damper.ts'
import type { Overlay } from './drawing/batch.ts'
import type { Drawing } from './drawing/drawing.ts'
import { createMark, markUniforms } from './materials/aura.ts'
import type { Part } from './part.ts'

const HALF_LIFE_MS = 70
const STILL = 0.004

/** Draws an outline round the selected part, and a faint body of light where something hides it. */
export interface Marker {
  /** @returns whether the mark is still coming or going */
  readonly ease: (selected: StructureId | null, dtMs: number, widthPx: number, heightPx: number) => boolean
  /** How strongly a structure is marked now, 0..1. */
  readonly strength: (id: StructureId) => number
}

export function createMarker(parts: ReadonlyMap<StructureId, Part>, drawing: Drawing): Marker {
  const uniforms = markUniforms()
  let marked: Part | null = null
  const overlays: readonly Overlay[] = [
    { name: 'through', renderOrder: 60, material: (placing) => createMark(placing, uniforms, 'through') },
    { name: 'edge', renderOrder: 61, material: (placing) => createMark(placing, uniforms, 'edge') },
  ]

  function mark(part: Part | null): void {
    for (const each of [marked, part])
      for (const mesh of each?.meshes ?? []) for (const overlay of overlays) drawing.lay(mesh, overlay, each === part)
    marked = part
  }

  return {
    strength: (id) => (marked?.id === id ? uniforms.uMark.value : 0),
    ease(selected, dtMs, widthPx, heightPx) {
      uniforms.uPicturePx.value.set(widthPx, heightPx)
      const wanted = selected === null ? null : (parts.get(selected) ?? null)
      if (wanted && marked !== wanted) {
        mark(wanted)
        uniforms.uMark.value = 0
      }
      if (!marked) return false
      const goal = marked === wanted ? 1 : 0
      const now = approach(uniforms.uMark.value, goal, HALF_LIFE_MS, dtMs)
      uniforms.uMark.value = Math.abs(now - goal) < STILL ? goal : now
      if (goal === 0 && uniforms.uMark.value === 0) mark(null)
      return uniforms.uMark.value !== goal
    },
  }
}
