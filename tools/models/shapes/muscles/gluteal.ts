import { gluteal } from '../../../../src/anatomy/muscles/gluteal.ts'
import { smoothstep } from '../../../../src/math/easing.ts'
import { flat, muscleParts } from './look.ts'

/** Budgets after simplification and the look of each head. Depths and widths chosen by eye. */
export const parts = muscleParts(gluteal, import.meta.url, {
  // The lower, deep fibres reach bone; the upper three quarters end in the iliotibial tract.
  'gluteus-maximus': {
    triangles: 6000,
    heads: [
      { ...flat(21, 12, 1.4, 216), rows: 110, insertionReach: (across) => 1.25 - 0.5 * smoothstep(-0.2, 0.9, across) },
    ],
  },
})
