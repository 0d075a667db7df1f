import { gluteal } from '../../../../src/anatomy/muscles/gluteal.ts'
import { smoothstep } from '../../../../src/math/easing.ts'
import type { Part } from '../../part.ts'
import { bedOf, lainOn } from './beds.ts'
import { deep, pelvis } from './deep-gluteal.ts'
import { thigh } from './hamstrings.ts'
import { flat, muscleParts } from './look.ts'

const minimus = lainOn(() => parts, 'gluteus-minimus-left')
const medius = lainOn(() => parts, 'gluteus-medius-left')
const rotators = Object.values(deep)

/** Budgets after simplification and the look of each head. Depths and widths chosen by eye. */
export const parts: readonly Part[] = muscleParts(gluteal, import.meta.url, {
  // The lower, deep fibres reach bone; the upper three quarters end in the iliotibial tract.
  'gluteus-maximus': {
    triangles: 6000,
    bed: bedOf({ bones: pelvis, ligaments: true, beneath: [...rotators, ...Object.values(thigh), minimus, medius] }),
    heads: [
      {
        ...flat(21, 13, 1.7, 216),
        rows: 110,
        fleshyMm: 50,
        seatsMm: [8, 16],
        insertionReach: (across) => 1.25 - 0.5 * smoothstep(-0.2, 0.9, across),
      },
    ],
  },
  'gluteus-medius': {
    triangles: 4000,
    bed: bedOf({ bones: pelvis, beneath: [deep.piriformis, deep.superiorGemellus, deep.obturator, minimus] }),
    heads: [
      {
        ...flat(22, 9, 1.1, 192),
        fleshyMm: 120,
        insertionReach: (across, depth) => 1 + 0.5 * depth - 0.4 * Math.abs(across),
      },
    ],
  },
  'gluteus-minimus': {
    triangles: 2500,
    bed: bedOf({ bones: pelvis, beneath: [deep.piriformis, deep.superiorGemellus, deep.obturator] }),
    heads: [{ ...flat(23, 8, 0.9), fleshyMm: 45, insertionReach: (_, depth) => 1 + 0.6 * depth }],
  },
})
