import { abdominalWall } from '../../../../src/anatomy/muscles/abdominal-wall.ts'
import type { MuscleLook } from '../../mesh/muscle-loft.ts'
import type { Part } from '../../part.ts'
import { columns } from './back.ts'
import { bedOf, lainOn } from './beds.ts'
import { flat, muscleParts, round } from './look.ts'

const slipLook = (seed: number): MuscleLook => ({ ...round(seed, 5, 0.5), rows: 30, columns: 32 })

const psoas = lainOn(() => parts, 'psoas-major-left')
const quadratus = lainOn(() => parts, 'quadratus-lumborum-left')

/** Budgets after simplification and the look of each head. Depths and widths chosen by eye. */
export const parts: readonly Part[] = muscleParts(abdominalWall, import.meta.url, {
  'psoas-major': {
    triangles: 4000,
    heads: [{ ...round(31, 8, 0.9), rows: 130, columns: 88 }, slipLook(32), slipLook(33), slipLook(34), slipLook(35)],
    bed: bedOf({
      bones: ['spine', 'sacrum', 'hip-bone', 'femur'],
      discs: true,
      holds: ['L1', 'L2', 'L3', 'femoral-nerve', 'obturator-nerve'],
      beneath: [quadratus],
    }),
  },
  iliacus: {
    triangles: 3500,
    heads: [{ ...flat(37, 9, 0.8, 112), rows: 110 }],
    bed: bedOf({ bones: ['spine', 'sacrum', 'hip-bone', 'femur'], beneath: [psoas] }),
  },
  'quadratus-lumborum': {
    triangles: 2000,
    heads: [
      { ...flat(39, 8, 0.8, 96), rows: 90 },
      ...[51, 52, 53].map((seed) => ({ ...slipLook(seed), rows: 20, columns: 24 })),
    ],
    bed: bedOf({ bones: ['spine', 'sacrum', 'hip-bone'], beneath: [columns.longissimus, columns.iliocostalis] }),
  },
})
