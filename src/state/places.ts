import type { StructureId } from '../anatomy/structures.ts'

type Place = readonly [number, number, number]

/**
 * Where structures are, as the picture has them: for whoever works with places but must not know the picture. Nothing has a place
 * while there is no picture.
 */
let finder: ((id: StructureId) => Place | null) | null = null

/** Told by the picture when it opens, and (null) when it goes. */
export function setPlaces(find: ((id: StructureId) => Place | null) | null): void {
  finder = find
}

/** A place on a structure, about in its middle, mm, body frame; null for one that is not in the picture. */
export const placeOf = (id: StructureId): Place | null => finder?.(id) ?? null
