import type { Ball, Knob } from './bone-form.ts'

export interface PatellaDimensions {
  readonly body: Ball
  readonly base: Ball
  readonly apex: Knob
  /** The ridge behind, between the two facets for the thigh bone. */
  readonly ridge: Knob
  readonly medialFacet: Ball
  readonly lateralFacet: Ball
}

/** The left patella, mm in the body frame; measured, 2 people, rounded. */
export const patella: PatellaDimensions = {
  body: { centre: [85, -509, 25], radii: [20, 17, 8.5] },
  base: { centre: [85, -499, 24], radii: [17, 8, 8.5] },
  apex: { root: [86, -516, 25], tip: [87, -526, 23], rootRadius: 9, tipRadius: 4 },
  ridge: { root: [86, -500, 20], tip: [86.5, -516, 21], rootRadius: 6, tipRadius: 6 },
  medialFacet: { centre: [72, -507, 3], radii: [13, 19, 16] },
  lateralFacet: { centre: [100, -507, 2], radii: [14, 20, 16] },
}
