import { back } from '../../../../src/anatomy/muscles/back.ts'
import { smoothstep } from '../../../../src/math/easing.ts'
import type { MuscleLook } from '../../mesh/muscle-loft.ts'
import { union } from '../../sdf/field.ts'
import { hipBed, muscleBed, spineBed } from './bed.ts'
import { flat } from './look.ts'
import { settledParts } from './settled-parts.ts'

const bundleLook = (seed: number): MuscleLook => ({ ...flat(seed, 7, 0.7, 56), exponent: 2.3, rows: 56 })

/** Budgets after simplification and the look of each head. Depths and widths chosen by eye. */
export const parts = settledParts(back, import.meta.url, {
  multifidus: {
    triangles: 4500,
    heads: back.multifidus.heads.map((_, i) => bundleLook(61 + i)),
    bed: () => union(0, spineBed(), hipBed(), muscleBed('longissimus')),
  },
  // The broad sinew covers the back of the belly near the spine, highest beside the spinous processes.
  longissimus: {
    triangles: 4500,
    heads: [
      {
        ...flat(67, 9, 1, 112),
        exponent: 3,
        rows: 130,
        originReach: (across, depth) => (depth > -0.2 ? 1.4 - 0.65 * smoothstep(-0.8, 0.4, across) : 0.5),
      },
    ],
    bed: () => union(0, spineBed(), hipBed()),
  },
  iliocostalis: {
    triangles: 3500,
    heads: [{ ...flat(69, 8, 0.9, 104), rows: 120, originReach: (_, depth) => (depth > 0 ? 1.2 : 0.6) }],
    bed: () => union(0, spineBed(), hipBed(), muscleBed('longissimus')),
  },
})
