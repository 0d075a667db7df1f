import { deepGluteal } from '../../../../src/anatomy/muscles/deep-gluteal.ts'
import type { Part } from '../../part.ts'
import { bedOf, lainOn } from './beds.ts'
import { flat, muscleParts, round } from './look.ts'

const beneath = (id: Part['id']) => lainOn(() => parts, id)
/** Bones that the muscles of the buttock lie on. */
export const pelvis = ['sacrum', 'coccyx', 'hip-bone', 'femur'] as const
/** What muscles further out lie on. */
export const deep = {
  piriformis: beneath('piriformis-left'),
  obturator: beneath('obturator-internus-left'),
  superiorGemellus: beneath('superior-gemellus-left'),
  inferiorGemellus: beneath('inferior-gemellus-left'),
  quadratus: beneath('quadratus-femoris-left'),
} as const

/** Budgets after simplification and the look of each head. Depths and widths chosen by eye. */
export const parts: readonly Part[] = muscleParts(deepGluteal, import.meta.url, {
  piriformis: {
    triangles: 3600,
    // The second and third sacral nerves come out of their foramina between its slips.
    bed: bedOf({ bones: pelvis, ligaments: true, holds: ['S2', 'S3'] }),
    heads: [{ ...flat(11, 7, 0.8), fleshyMm: 45, insertionReach: (_, depth) => 1 + 0.25 * depth }],
  },
  'obturator-internus': {
    triangles: 1900,
    bed: bedOf({ bones: pelvis, ligaments: true, beneath: [deep.piriformis] }),
    heads: [{ ...flat(31, 6, 0.5), fleshyMm: 60 }],
  },
  'superior-gemellus': {
    triangles: 1500,
    bed: bedOf({ bones: pelvis, ligaments: true, beneath: [deep.piriformis, deep.obturator] }),
    heads: [{ ...round(41, 5, 0.45), fleshyMm: 8 }],
  },
  'inferior-gemellus': {
    triangles: 1500,
    bed: bedOf({ bones: pelvis, ligaments: true, beneath: [deep.obturator] }),
    heads: [round(42, 5, 0.45)],
  },
  'quadratus-femoris': {
    triangles: 1900,
    bed: bedOf({ bones: pelvis, ligaments: true, beneath: [deep.obturator, deep.inferiorGemellus] }),
    heads: [flat(51, 6, 0.6)],
  },
})
