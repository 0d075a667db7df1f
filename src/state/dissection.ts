import type { StructureId } from '../anatomy/structures.ts'

/** What the viewer has taken off the body on top of what the moment shows. Plain data: in links, and in the past that can be undone. */
export interface Dissection {
  /** Taken away. */
  readonly hidden: readonly StructureId[]
  /** Seen through. */
  readonly faded: readonly StructureId[]
  /** Only these are left; null where all are. */
  readonly alone: readonly StructureId[] | null
  /** How deep the body is peeled along the view: 0 not at all, 1 down to the sciatic nerve. */
  readonly peel: number
}

export const intact: Dissection = { hidden: [], faded: [], alone: null, peel: 0 }

/** How much of a faded part is let through, 0..1. Chosen by eye. */
export const FADED = 0.22

/** How much of a structure is let through, 0..1; the peel, which depends on the view, not counted. */
export function presenceOf({ hidden, faded, alone }: Dissection, id: StructureId): number {
  if (hidden.includes(id) || (alone !== null && !alone.includes(id))) return 0
  return faded.includes(id) ? FADED : 1
}

/** Dissections that can be gone back to, newest last, and those gone back from, nearest last. */
export interface Past {
  readonly before: readonly Dissection[]
  readonly after: readonly Dissection[]
}

export const nothingDone: Past = { before: [], after: [] }

/** More steps back than anyone remembers taking. */
const MOST_STEPS = 100

/** The past after a step from `was` to something else: what had been undone is given up. */
export const stepped = ({ before }: Past, was: Dissection): Past => ({
  before: [...before, was].slice(-MOST_STEPS),
  after: [],
})

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
