import type { Vec3 } from '../math/vec3.ts'
import { type MuscleHead, sheet } from './muscles/muscle.ts'
import type { DiscId } from './spine.ts'

/**
 * The ligament along the front of the spine: how wide at its top and bottom and how thick, mm (LigFE: 20 to 28 wide, 64 mm2). It
 * fills the waist of each body. The same artist-drawn person has it 38 wide (open3d): the literature wins.
 */
export const anteriorLongitudinal = { topWidthMm: 20, bottomWidthMm: 28, thicknessMm: 2 } as const

/**
 * The ligament along the back of the bodies: a narrow band over each body that fans out over each disc. Widths as shares of the disc's
 * width, thickness in mm in the midline and at the sides of the fan (PLLseries: band 18 to 37 %, fan 64 to 77 %; LigFE: 20 mm2).
 */
export const posteriorLongitudinal = {
  bandShare: 0.2,
  fanShare: 0.66,
  thicknessMm: 1.3,
  fanThicknessMm: 0.6,
} as const

/**
 * Thickness of the yellow ligament by level, mm: measured from L2-L3 down (LFseries), carried on upwards by eye. Each half ends
 * `cleftMm` from the midline, where small veins pass, and takes hold on the lower part of the lamina above.
 */
export const flava = {
  thicknessMm: {
    'T11-T12': 2.6,
    'T12-L1': 2.8,
    'L1-L2': 3,
    'L2-L3': 3.2,
    'L3-L4': 3.4,
    'L4-L5': 3.7,
    'L5-S1': 3.6,
  } satisfies Readonly<Record<DiscId, number>>,
  cleftMm: 0.7, // chosen by eye
} as const

/** A ligament as fibre lines, all of it sinew. */
const ligament = (rows: Parameters<typeof sheet>[1]): MuscleHead => sheet([400, 400], rows)

/**
 * From the ilium below its rear spine, the side of the sacrum and the tailbone to the inner edge of the sitting bone; it narrows
 * and thickens half way, and twists. 64 to 94 mm long, 18 to 35 wide and 3 to 4 thick in the middle (LoukasSTL);
 * attachments measured on one person (open3d). Left side.
 */
export const sacrotuberous: MuscleHead = ligament([
  [
    [48, -19, -59, 0.8],
    [47.5, -58, -58.5, 1.4],
    [44.5, -102, -45.5, 1.9],
    [48.2, -126, -43.6, 2.2],
    [57, -136.5, -42.4, 0.8],
  ],
  [
    [42, -40, -58, 0.8],
    [43, -67, -58, 1.5],
    [42, -104.5, -46.5, 2],
    [47, -124, -44, 2.3],
    [55, -137.5, -41.8, 0.8],
  ],
  [
    [38, -54, -62.3, 0.8],
    [39, -77, -57, 1.5],
    [39.5, -107, -47.8, 2],
    [45.6, -121.8, -44.4, 2.3],
    [53, -138, -41, 0.8],
  ],
  [
    [33, -68, -63.5, 0.8],
    [34.5, -86, -56, 1.5],
    [37, -109.5, -49, 2],
    [44, -119.8, -44.9, 2.3],
    [51, -137.5, -39.7, 0.8],
  ],
  [
    [23, -80, -61.8, 0.8],
    [29.5, -95, -57, 1.4],
    [34.5, -112, -50.5, 1.9],
    [42.5, -118.2, -45.3, 2.2],
    [49, -136, -37.4, 0.8],
  ],
  [
    [15, -97, -61.5, 0.7],
    [24, -105.5, -57.5, 1.2],
    [32, -114.5, -51.5, 1.7],
    [41.3, -116.8, -45.6, 2],
    [47.3, -133.5, -34.2, 0.7],
  ],
])

/**
 * A triangle from the side of the lowest sacrum and the tailbone to the ischial spine, in front of the one to the sitting bone.
 * 25 mm wide at the sacrum, 10 at the spine, 2 thick (LoukasSTL); attachments measured on one person (open3d). Left side.
 */
export const sacrospinous: MuscleHead = ligament([
  [
    [28, -73.5, -58.5, 0.6],
    [34, -77.5, -47.5, 1],
    [40, -80, -38.5, 1.1],
    [45.5, -82, -31.5, 0.7],
  ],
  [
    [22, -81, -59, 0.6],
    [31, -82.5, -49, 1],
    [38.5, -83.5, -39.5, 1.2],
    [44.8, -84.5, -32, 0.7],
  ],
  [
    [14, -93, -59.4, 0.6],
    [25.5, -90, -51.5, 1],
    [36, -88, -41, 1.2],
    [44.8, -87, -32, 0.7],
  ],
  [
    [14, -101, -59.6, 0.5],
    [24, -97, -52.5, 0.9],
    [34.5, -92.5, -42.5, 1],
    [45.5, -89.5, -31, 0.7],
  ],
])

/** Down the front of the sacrum in the midline, as far as the ligament of the front runs, mm; measured (open3d, visibleHuman). */
export const sacralFront: readonly Vec3[] = [
  [0, -7.7, 13.3],
  [0, -11, 12.5],
  [0, -15, 8.9],
  [0, -19, 2],
  [0, -21.5, -6.6],
  [0, -24.6, -15.8],
]

/** Down the front wall of the sacral canal in the midline, as far as the ligament of the back runs, mm; measured (open3d, visibleHuman). */
export const sacralFloor: readonly Vec3[] = [
  [0, 7.6, -13.3],
  [0, 2, -18.9],
  [0, -3, -24.2],
  [0, -8, -29],
]

/** The upper edge of the first sacral lamina from the midline out to its joint, left, mm; measured (open3d). */
export const sacralLaminaEdge: readonly Vec3[] = [
  [0.7, 2.5, -37.9],
  [4, 0.2, -41],
  [8, -5, -42],
  [12, -6.5, -39.6],
  [16, -4.5, -32.6],
]

/** The inner edge of the sacrum's upper joint face, left, mm; derived. */
export const sacralFacetEdge: Vec3 = [19.1, 9, -24]
