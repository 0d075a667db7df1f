import type { Ball, Knob } from './bone-form.ts'

/** Named parts of the left patella, mm in the body frame. */
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
  body: { centre: [84, -509.5, 25.5], radii: [22, 14.5, 8.5] },
  base: { centre: [88, -502.2, 28], radii: [16, 11.7, 7.8] },
  apex: { root: [89, -519.5, 22], tip: [88, -525, 22], rootRadius: 6, tipRadius: 5.5 },
  ridge: { root: [80.5, -496, 24], tip: [79.5, -519, 21], rootRadius: 2.5, tipRadius: 6.5 },
  medialFacet: { centre: [64.5, -503, 7.5], radii: [15.5, 17, 14.5] },
  lateralFacet: { centre: [99, -502, 10.5], radii: [17.5, 19, 15.5] },
}
