import type { StructureId } from '../anatomy/structures.ts'

/** What the viewer has taken off the body on top of what the moment shows. Plain data: in links, and in the past that can be undone. */
export interface Dissection {
  /** Taken away. */
  readonly hidden: readonly StructureId[]
  /** Seen through. */
  readonly faded: readonly StructureId[]
  /** Only these are left; null where all are. */
  readonly alone: readonly StructureId[] | null
  /** How deep the body is peeled along the view while exploring: 0 not at all, 1 down to the sciatic nerve. */
  readonly peel: number
}

/** Where the skin is peeled to a breath, so that what is under it is seen; all that is deeper is peeled from here on. */
export const SKIN_PEELED = 0.12

/** As exploring begins: nothing is taken away but most of the skin. */
export const intact: Dissection = { hidden: [], faded: [], alone: null, peel: SKIN_PEELED }

/** How much of a faded part is let through, 0..1. Chosen by eye. */
export const FADED = 0.22

/** How much of a structure is let through, 0..1; the peel, which depends on the view, not counted. */
export function presenceOf({ hidden, faded, alone }: Dissection, id: StructureId): number {
  if (hidden.includes(id) || (alone !== null && !alone.includes(id))) return 0
  return faded.includes(id) ? FADED : 1
}

/** How much of some structures is seen: all alike, or some more than others. */
export type Visibility = 'shown' | 'faded' | 'hidden' | 'mixed'

export function visibilityOf(dissection: Dissection, ids: readonly StructureId[]): Visibility {
  const [first, ...rest] = ids.map((id) => presenceOf(dissection, id))
  if (rest.some((one) => one !== first)) return 'mixed'
  return first === 0 ? 'hidden' : first === FADED ? 'faded' : 'shown'
}

const without = (ids: readonly StructureId[], gone: readonly StructureId[]): readonly StructureId[] =>
  ids.filter((id) => !gone.includes(id))
const together = (ids: readonly StructureId[], more: readonly StructureId[]): readonly StructureId[] => [
  ...ids,
  ...without(more, ids),
]

/** With some structures taken away. */
export const hiding = (now: Dissection, ids: readonly StructureId[]): Dissection => ({
  ...now,
  hidden: together(now.hidden, ids),
  faded: without(now.faded, ids),
})

/** With some structures seen through; a hidden one comes back as a shade. */
export const fading = (now: Dissection, ids: readonly StructureId[]): Dissection => ({
  ...now,
  hidden: without(now.hidden, ids),
  faded: together(now.faded, ids),
  alone: now.alone && together(now.alone, ids),
})

/** With some structures whole again. */
export const showing = (now: Dissection, ids: readonly StructureId[]): Dissection => ({
  ...now,
  hidden: without(now.hidden, ids),
  faded: without(now.faded, ids),
  alone: now.alone && together(now.alone, ids),
})

/** With nothing but some structures. */
export const isolating = (now: Dissection, ids: readonly StructureId[]): Dissection => ({
  ...showing(now, ids),
  alone: [...ids],
})
