import type { StructureId } from '../anatomy/structures.ts'
import { approach } from '../math/damper.ts'

const HALF_LIFE_MS = 45
const STILL = 0.01
/** Less than what is spoken of: a hint that it can be tapped. Chosen by eye. */
const STRENGTH = 0.75

/** Lights what the pointer rests on, softly and at once, and lets what it has left go out. */
export interface HoverLight {
  /** @returns whether a light is still coming or going */
  readonly ease: (hovered: readonly StructureId[], dtMs: number) => boolean
  /** How strongly a structure is lit, 0..1. */
  readonly strength: (id: StructureId) => number
}

export function createHoverLight(): HoverLight {
  const lights = new Map<StructureId, number>()
  return {
    strength: (id) => lights.get(id) ?? 0,
    ease(hovered, dtMs) {
      if (lights.size === 0 && hovered.length === 0) return false
      for (const id of hovered) if (!lights.has(id)) lights.set(id, 0)
      let moving = false
      for (const [id, was] of lights) {
        const goal = hovered.includes(id) ? STRENGTH : 0
        const now = approach(was, goal, HALF_LIFE_MS, dtMs)
        const there = Math.abs(now - goal) < STILL
        if (!there) moving = true
        if (there && goal === 0) lights.delete(id)
        else lights.set(id, there ? goal : now)
      }
      return moving
    },
  }
}
