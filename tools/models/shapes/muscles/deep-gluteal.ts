import { deepGluteal } from '../../../../src/anatomy/muscles/deep-gluteal.ts'
import { flat, muscleParts, round } from './look.ts'

/** Budgets after simplification and the look of each head. Depths and widths chosen by eye. */
export const parts = muscleParts(deepGluteal, import.meta.url, {
  piriformis: { triangles: 3000, heads: [{ ...flat(11, 7, 0.6), insertionReach: (_, depth) => 1 + 0.25 * depth }] },
  'obturator-internus': { triangles: 1500, heads: [flat(31, 6, 0.4)] },
  'superior-gemellus': { triangles: 1500, heads: [round(41, 5, 0.35)] },
  'inferior-gemellus': { triangles: 1500, heads: [round(42, 5, 0.35)] },
  'quadratus-femoris': { triangles: 1500, heads: [flat(51, 6, 0.5)] },
})
