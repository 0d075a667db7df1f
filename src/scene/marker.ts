import type { StructureId } from '../anatomy/structures.ts'
import { approach } from '../math/damper.ts'
import type { Overlay } from './drawing/batch.ts'
import type { Drawing } from './drawing/drawing.ts'
import { createMark, type MarkUse, markUniforms } from './materials/aura.ts'
import { SELECTION, SPOKEN } from './materials/palette.ts'
import type { Part } from './part.ts'

const HALF_LIFE_MS = 70
const STILL = 0.004

/** Draws an outline round some parts, and a faint body of light where something hides them. */
export interface Marker {
  /** @returns whether a mark is still coming or going */
  readonly ease: (selection: readonly StructureId[], dtMs: number, widthPx: number, heightPx: number) => boolean
  /** The size of the picture, in the pixels that the outline's width is counted in. */
  readonly setPicturePx: (widthPx: number, heightPx: number) => void
  /** How strongly a structure is marked now, 0..1. */
  readonly strength: (id: StructureId) => number
}

const nothing: readonly Part[] = []

/** How parts are marked. */
interface Marking {
  readonly name: string
  readonly colour: string
  /** Of its light, 0..1. */
  readonly strength: number
  readonly outlined: boolean
  /** When the light of what is hidden is drawn: after shades all that is behind one is lit too, before them what is behind something solid. */
  readonly throughOrder: number
}

/** What was tapped; and, with a lighter touch, what the pointer rests on. Strengths chosen by eye. */
export const markings = {
  selected: { name: 'selected', colour: SELECTION, strength: 1, outlined: true, throughOrder: 60 },
  hovered: { name: 'hovered', colour: SPOKEN, strength: 0.7, outlined: false, throughOrder: 8 },
} as const satisfies Record<string, Marking>

export function createMarker(
  parts: ReadonlyMap<StructureId, Part>,
  drawing: Drawing,
  { name, colour, strength, outlined, throughOrder }: Marking,
): Marker {
  const uniforms = markUniforms()
  let marked: readonly Part[] = nothing
  let selected: readonly StructureId[] = []
  const overlayOf = (use: MarkUse, renderOrder: number): Overlay => ({
    name: `${name} ${use}`,
    renderOrder,
    material: (placing) => createMark(placing, uniforms, use, colour),
  })
  const overlays: readonly Overlay[] = outlined
    ? [overlayOf('through', throughOrder), overlayOf('edge', 61)]
    : [overlayOf('through', throughOrder)]

  const lay = (part: Part, drawn: boolean): void => {
    for (const mesh of part.meshes) for (const overlay of overlays) drawing.lay(mesh, overlay, drawn)
  }

  function mark(next: readonly Part[]): void {
    for (const part of marked) if (!next.includes(part)) lay(part, false)
    for (const part of next) if (!marked.includes(part)) lay(part, true)
    marked = next
  }

  const isMarked = (id: StructureId): boolean => {
    for (const part of marked) if (part.id === id) return true
    return false
  }

  return {
    setPicturePx: (widthPx, heightPx) => void uniforms.uPicturePx.value.set(widthPx, heightPx),
    strength: (id) => (isMarked(id) ? uniforms.uMark.value : 0),
    ease(selection, dtMs, widthPx, heightPx) {
      uniforms.uPicturePx.value.set(widthPx, heightPx)
      if (selection !== selected) {
        selected = selection
        const wanted = selection.flatMap((id) => parts.get(id) ?? nothing)
        // One more keeps the light of the others; something else altogether lights up anew.
        if (wanted.length > 0 && !marked.some((part) => wanted.includes(part))) uniforms.uMark.value = 0
        if (wanted.length > 0) mark(wanted)
      }
      if (marked.length === 0) return false
      const goal = selection.length > 0 ? strength : 0
      const now = approach(uniforms.uMark.value, goal, HALF_LIFE_MS, dtMs)
      uniforms.uMark.value = Math.abs(now - goal) < STILL ? goal : now
      if (goal === 0 && uniforms.uMark.value === 0) mark(nothing)
      return uniforms.uMark.value !== goal
    },
  }
}
