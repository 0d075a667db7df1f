import type { NerveRow } from '../nerves.ts'

/** L4 and L5 as one flat cord from the wing of the sacrum to the plexus (open3d): it comes up between the two as a thin web. */
export const lumbosacralTrunkRows: readonly NerveRow[] = [
  [41.6, -20, 0.9, 2, 1.4],
  [42.9, -26, 0.2, 5, 3],
  [44, -32.5, -1.9, 7.4, 4.2],
  [45.1, -39.5, -5.2, 8.2, 4.6],
  [46.7, -46.5, -9.6, 7.6, 4.4],
]

/** Where the roots have become one band, flat in front of piriformis (open3d): a thin web first, at last as wide as the sciatic nerve. */
export const plexusRows: readonly NerveRow[] = [
  [46.2, -51, -14.2, 9, 1],
  [49.4, -57.6, -18.6, 12, 2.6],
  [53.2, -64.2, -23.4, 14.4, 4.4],
  [56.7, -71.4, -29, 15.6, 5.1],
  [60.4, -78, -33.6, 16.2, 5.1],
  [66.4, -85.6, -36.6, 16.6, 5.1],
]
