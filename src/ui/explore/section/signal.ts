import type { StructureId } from '../../../anatomy/structures.ts'
import type { SlicePiece } from '../../../state/slice.ts'

/** How bright tissues are in T2-weighted spin-echo pictures without fat suppression, 0..1 of fluid; chosen by eye beside such pictures. */
export const SIGNAL = {
  air: 0.015,
  fat: 0.74,
  /** Inside the body where the model holds nothing: as grey as flesh in general. */
  unknown: 0.21,
} as const

/** Whole and at its rind, 0..1. */
export interface Signal {
  readonly inside: number
  readonly rind: number
  /** How much its grain varies it, as a share of itself, and how large its lumps are, mm. */
  readonly grain: number
  readonly lumpMm: number
}

const mix = (a: number, b: number, t: number): number => a + (b - a) * t

/** Marrow grows fatter, and so brighter, away from the spine. */
const marrow = (id: StructureId): number =>
  /^(femur|tibia|fibula|patella|foot)/.test(id) ? 0.6 : /^[LT]/.test(id) ? 0.4 : 0.47

/** What a piece of a cut gives: water in discs shows, and its loss. */
export function signalOf({ id, tissue, waterFraction: wet }: SlicePiece): Signal {
  switch (tissue) {
    case 'skin':
      return { inside: SIGNAL.fat, rind: 0.4, grain: 0.14, lumpMm: 5 }
    case 'muscle':
      return { inside: 0.17, rind: 0.3, grain: 0.55, lumpMm: 2.2 }
    case 'bone':
      return { inside: marrow(id), rind: 0.035, grain: 0.16, lumpMm: 2.2 }
    case 'ligament':
      return { inside: 0.05, rind: 0.06, grain: 0.1, lumpMm: 2 }
    case 'flavum':
      return { inside: 0.13, rind: 0.1, grain: 0.1, lumpMm: 2 }
    case 'annulus':
      return { inside: mix(0.07, 0.19, wet), rind: 0.035, grain: 0.2, lumpMm: 2 }
    case 'nucleus':
      return { inside: mix(0.1, 0.8, wet), rind: mix(0.08, 0.24, wet), grain: mix(0.3, 0.12, wet), lumpMm: 3 }
    case 'herniation':
      return { inside: mix(0.2, 0.46, wet), rind: 0.06, grain: 0.25, lumpMm: 2 }
    case 'dura':
      return { inside: 0.97, rind: 0.2, grain: 0.05, lumpMm: 4 }
    case 'cord':
      return { inside: 0.42, rind: 0.36, grain: 0.1, lumpMm: 2 }
    case 'nerve':
      return { inside: id.startsWith('ganglion') ? 0.5 : 0.36, rind: 0.28, grain: 0.3, lumpMm: 1.2 }
  }
}
