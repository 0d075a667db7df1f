import { hamstrings } from '../../../../src/anatomy/muscles/hamstrings.ts'
import { muscleParts, round } from './look.ts'

/** Budgets after simplification and the look of each head. Depths and widths chosen by eye. */
export const parts = muscleParts(hamstrings, import.meta.url, {
  'biceps-femoris': {
    triangles: 4000,
    heads: [
      { ...round(71, 9, 0.8), insertionReach: (_, depth) => 1 + 0.45 * Math.max(depth, 0) },
      { ...round(72, 7, 0.6), insertionReach: (across) => 1 + 0.3 * across },
    ],
  },
  semitendinosus: { triangles: 4000, heads: [round(81, 8, 0.7)] },
  semimembranosus: {
    triangles: 4000,
    heads: [{ ...round(91, 9, 0.8), originReach: (across) => 1 + 0.6 * Math.max(across, 0) }],
  },
})
