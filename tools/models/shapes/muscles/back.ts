import { back } from '../../../../src/anatomy/muscles/back.ts'
import { smoothstep } from '../../../../src/math/easing.ts'
import type { MuscleLook } from '../../mesh/muscle-loft.ts'
import type { Part } from '../../part.ts'
import { bedOf, lainOn } from './beds.ts'
import { flat, muscleParts } from './look.ts'

const bundleLook = (seed: number): MuscleLook => ({ ...flat(seed, 7, 0.7, 56), exponent: 2.3, rows: 56 })

/** What muscles in front of the columns, and multifidus beside them, lie on. */
export const columns = {
  longissimus: lainOn(() => parts, 'longissimus-left'),
  iliocostalis: lainOn(() => parts, 'iliocostalis-left'),
} as const

const bones = ['spine', 'sacrum', 'hip-bone'] as const

/** Budgets after simplification and the look of each head. Depths and widths chosen by eye. */
export const parts: readonly Part[] = muscleParts(back, import.meta.url, {
  multifidus: {
    triangles: 4500,
    heads: back.multifidus.heads.map((_, i) => bundleLook(61 + i)),
    bed: bedOf({ bones, beneath: [columns.longissimus] }),
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
    bed: bedOf({ bones }),
  },
  iliocostalis: {
    triangles: 3500,
    heads: [{ ...flat(69, 8, 0.9, 104), rows: 120, originReach: (_, depth) => (depth > 0 ? 1.2 : 0.6) }],
    bed: bedOf({ bones, beneath: [columns.longissimus] }),
  },
})
