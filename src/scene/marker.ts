import { Mesh } from 'three'
import type { StructureId } from '../anatomy/structures.ts'
import { approach } from '../math/damper.ts'
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
  readonly dispose: () => void
}

export function createMarker(parts: ReadonlyMap<StructureId, Part>): Marker {
  const uniforms = markUniforms()
  let marked: Part | null = null
  let meshes: Mesh[] = []

  function clear(): void {
    for (const mesh of meshes) {
      mesh.removeFromParent()
      for (const material of [mesh.material].flat()) material.dispose()
    }
    meshes = []
    marked = null
  }

  function put(part: Part): void {
    clear()
    marked = part
    for (const use of ['through', 'edge'] as const) {
      const material = createMark(part.warp, uniforms, use)
      for (const base of part.meshes) {
        const mesh = new Mesh(base.geometry, material)
        mesh.matrixAutoUpdate = false
        mesh.frustumCulled = base.frustumCulled
        mesh.renderOrder = use === 'edge' ? 61 : 60
        mesh.raycast = () => {}
        base.add(mesh)
        meshes.push(mesh)
      }
    }
  }

  return {
    strength: (id) => (marked?.id === id ? uniforms.uMark.value : 0),
    ease(selected, dtMs, widthPx, heightPx) {
      uniforms.uPicturePx.value.set(widthPx, heightPx)
      const wanted = selected === null ? null : (parts.get(selected) ?? null)
      if (wanted && marked !== wanted) {
        put(wanted)
        uniforms.uMark.value = 0
      }
      if (!marked) return false
      const goal = marked === wanted ? 1 : 0
      const now = approach(uniforms.uMark.value, goal, HALF_LIFE_MS, dtMs)
      uniforms.uMark.value = Math.abs(now - goal) < STILL ? goal : now
      if (goal === 0 && uniforms.uMark.value === 0) clear()
      return uniforms.uMark.value !== goal
    },
    dispose: clear,
  }
}
