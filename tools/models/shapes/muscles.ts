import { type MuscleHead, type MusclePairId, muscles } from '../../../src/anatomy/muscles.ts'
import { smoothstep } from '../../../src/math/easing.ts'
import { joined } from '../mesh/mesh.ts'
import { type MuscleLook, muscleLoft } from '../mesh/muscle-loft.ts'
import type { Part } from '../part.ts'

/** A bellied head: rounded section, bundles of middling size. */
const round = (seed: number, widthMm: number, depthMm: number): MuscleLook => ({
  exponent: 2.3,
  fascicles: { widthMm, depthMm, seed },
  rows: 150,
  columns: 96,
})

/** A flat head: fuller section with rounded free edges. */
const flat = (seed: number, widthMm: number, depthMm: number, columns = 128): MuscleLook => ({
  exponent: 2.8,
  fascicles: { widthMm, depthMm, seed },
  rows: 120,
  columns,
})

/** Budgets after simplification and the look of each head, in the order of `muscles`. Depths and widths chosen by eye. */
const looks: Readonly<
  Record<MusclePairId, { readonly triangles: number; readonly heads: readonly [MuscleLook, ...MuscleLook[]] }>
> = {
  piriformis: { triangles: 3000, heads: [{ ...flat(11, 7, 0.6), insertionReach: (_, depth) => 1 + 0.25 * depth }] },
  // The lower, deep fibres reach bone; the upper three quarters end in the iliotibial tract.
  'gluteus-maximus': {
    triangles: 6000,
    heads: [
      { ...flat(21, 12, 1.4, 216), rows: 110, insertionReach: (across) => 1.25 - 0.5 * smoothstep(-0.2, 0.9, across) },
    ],
  },
  'obturator-internus': { triangles: 1500, heads: [flat(31, 6, 0.4)] },
  'superior-gemellus': { triangles: 1500, heads: [round(41, 5, 0.35)] },
  'inferior-gemellus': { triangles: 1500, heads: [round(42, 5, 0.35)] },
  'quadratus-femoris': { triangles: 1500, heads: [flat(51, 6, 0.5)] },
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
}

const build = (id: MusclePairId): Part['build'] => {
  const { heads } = looks[id]
  const anatomy: readonly MuscleHead[] = muscles[id].heads
  if (heads.length !== anatomy.length)
    throw new Error(`muscles: ${id} has ${anatomy.length} heads, but looks for ${heads.length}`)
  return () => joined(anatomy.map((head, i) => muscleLoft(head, heads[i]!)))
}

/** Every muscle of the left side. */
export const parts: readonly Part[] = (Object.keys(looks) as MusclePairId[]).map((id) => ({
  id: `${id}-left`,
  file: 'muscles',
  source: import.meta.url,
  triangles: looks[id].triangles,
  topology: { components: looks[id].heads.length, genus: 0 },
  build: build(id),
}))
