import { back } from '../../../../src/anatomy/muscles/back.ts'
import { smoothstep } from '../../../../src/math/easing.ts'
import { flat, muscleParts } from './look.ts'

/** Budgets after simplification and the look of each head. Depths and widths chosen by eye. */
export const parts = muscleParts(back, import.meta.url, {
  // The aponeurosis covers the back of the belly near the spine, highest beside the spinous processes.
  'erector-spinae': {
    triangles: 7000,
    heads: [
      {
        ...flat(61, 10, 1.1, 176),
        exponent: 3,
        rows: 140,
        // Between multifidus with spinalis, longissimus and iliocostalis.
        furrows: [
          { across: -0.55, halfWidth: 0.1, depthMm: 1.6 },
          { across: 0.22, halfWidth: 0.09, depthMm: 3 },
        ],
        originReach: (across, depth) => (depth > 0 ? 1.35 - 0.95 * smoothstep(-0.9, 0.7, across) : 0.35),
      },
    ],
  },
})
