import { abdominalWall } from '../../../../src/anatomy/muscles/abdominal-wall.ts'
import type { MuscleLook } from '../../mesh/muscle-loft.ts'
import { union } from '../../sdf/field.ts'
import { discBed, femurBed, hipBed, lumbosacralBed, muscleBed, spineBed } from './bed.ts'
import { flat, round } from './look.ts'
import { settledParts } from './settled-parts.ts'

const slipLook = (seed: number): MuscleLook => ({ ...round(seed, 5, 0.5), rows: 30, columns: 32 })

/** Budgets after simplification and the look of each head. Depths and widths chosen by eye. */
export const parts = settledParts(abdominalWall, import.meta.url, {
  'psoas-major': {
    triangles: 4000,
    heads: [{ ...round(31, 8, 0.9), rows: 130, columns: 88 }, slipLook(32), slipLook(33), slipLook(34), slipLook(35)],
    bed: () => union(0, spineBed(), discBed(), hipBed(), femurBed(), lumbosacralBed(), muscleBed('quadratus-lumborum')),
  },
  iliacus: {
    triangles: 3500,
    heads: [{ ...flat(37, 9, 0.8, 112), rows: 110 }],
    bed: () => union(0, spineBed(), hipBed(), femurBed(), muscleBed('psoas-major')),
  },
  'quadratus-lumborum': {
    triangles: 2000,
    heads: [
      { ...flat(39, 8, 0.8, 96), rows: 90 },
      ...[51, 52, 53].map((seed) => ({ ...slipLook(seed), rows: 20, columns: 24 })),
    ],
    bed: () => union(0, spineBed(), hipBed(), muscleBed('longissimus'), muscleBed('iliocostalis')),
  },
})
