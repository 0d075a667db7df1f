import { hamstrings } from '../../../../src/anatomy/muscles/hamstrings.ts'
import type { Part } from '../../part.ts'
import { bedOf, lainOn } from './beds.ts'
import { deep } from './deep-gluteal.ts'
import { muscleParts, round } from './look.ts'

const beneath = (id: Part['id']) => lainOn(() => parts, id)
/** What gluteus maximus lies on. */
export const thigh = {
  biceps: beneath('biceps-femoris-left'),
  semitendinosus: beneath('semitendinosus-left'),
  semimembranosus: beneath('semimembranosus-left'),
} as const

const leg = ['hip-bone', 'femur', 'tibia', 'fibula'] as const
const rotators = [deep.inferiorGemellus, deep.quadratus]

/** Budgets after simplification and the look of each head. Depths and widths chosen by eye. */
export const parts: readonly Part[] = muscleParts(hamstrings, import.meta.url, {
  'biceps-femoris': {
    triangles: 4600,
    bed: bedOf({ bones: leg, ligaments: true, beneath: [...rotators, thigh.semimembranosus, thigh.semitendinosus] }),
    heads: [
      { ...round(71, 9, 0.9), insertionReach: (_, depth) => 1 + 0.45 * Math.max(depth, 0) },
      // The short head rises all along the linea aspera, so its upper end runs out on the bone.
      { ...round(72, 7, 0.7), insertionReach: (across) => 1 + 0.3 * across, seatsMm: [30, 8] },
    ],
  },
  semitendinosus: {
    triangles: 4000,
    bed: bedOf({ bones: leg, ligaments: true, beneath: [...rotators, thigh.semimembranosus] }),
    heads: [round(81, 8, 0.8)],
  },
  semimembranosus: {
    triangles: 4000,
    bed: bedOf({ bones: leg, ligaments: true, beneath: rotators }),
    heads: [{ ...round(91, 9, 0.9), originReach: (across) => 1 + 0.6 * Math.max(across, 0) }],
  },
})
