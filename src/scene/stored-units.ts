/** How many steps each channel of a model's `_BAKE` has from 0 to 1: openness, curvature, thickness, no cartilage. Even, so that flat is a step. */
export const BAKE_STEPS = [60, 40, 20, 20] as const

/** What one step of a model's `_FIBRE` is: mm along the fibres, mm across them twice, share of tendon. */
export const FIBRE_STEP = [4, 1 / 8, 1 / 8, 1 / 30] as const
