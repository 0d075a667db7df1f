import type { StructureId } from '../anatomy/structures.ts'

type Three = readonly [number, number, number]

export interface Place {
  /** About in the middle of the structure, mm, body frame. */
  readonly mm: Three
  /** Which way a disc lies: out of its upper face, a unit vector; null for everything else. */
  readonly axis: Three | null
}

/**
 * Where structures are, as the picture has them: for whoever works with places but must not know the picture. Nothing has a place
 * while there is no picture.
 */
let finder: ((id: StructureId) => Place | null) | null = null

/** Told by the picture when it opens, and (null) when it goes. */
export function setPlaces(find: ((id: StructureId) => Place | null) | null): void {
  finder = find
}

/** Where a structure is; null for one that is not in the picture. */
export const placeOf = (id: StructureId): Place | null => finder?.(id) ?? null
