import type { Vec3 } from '../../../src/math/vec3.ts'

/** A point of a plate and half its thickness there, mm. */
export type PlatePoint = readonly [x: number, y: number, z: number, halfThickness: number]

/** The fused bodies in the midline from above S1 to the apex, mm (measured on an assembled adult, rounded; ridges by eye). */
export const bodies = [
  { y: 6, z: 6, halfWidth: 26.5, halfDepth: 16.2 },
  { y: -2, z: -1, halfWidth: 25, halfDepth: 15.4 },
  { y: -11, z: -13, halfWidth: 18, halfDepth: 11.4 },
  { y: -18, z: -24, halfWidth: 16, halfDepth: 9.8 },
  { y: -25, z: -35, halfWidth: 14, halfDepth: 7 },
  { y: -32, z: -43.5, halfWidth: 14, halfDepth: 6.4 },
  { y: -41, z: -52.5, halfWidth: 12, halfDepth: 4.4 },
  { y: -50, z: -58, halfWidth: 12.5, halfDepth: 4.4 },
  { y: -60, z: -60.3, halfWidth: 11, halfDepth: 3.5 },
  { y: -70, z: -61.2, halfWidth: 12, halfDepth: 4 },
  { y: -79, z: -62, halfWidth: 11, halfDepth: 4 },
  { y: -84.5, z: -62.5, halfWidth: 9.5, halfDepth: 4.2 },
] as const

/** Ala and lateral mass of the left side: rows from the ala's top down, columns from beside the bodies outwards (measured, rounded). */
export const lateralMass: readonly (readonly PlatePoint[])[] = [
  [
    [14, 1, -10, 8],
    [27, 4, -13, 8],
    [38, 9, -18, 7],
    [48, 14, -22, 5.5],
    [56, 11, -21, 4],
  ],
  [
    [14, -8, -14, 11],
    [27, -8, -15, 12],
    [38, -7, -18, 11.5],
    [48, -3, -18, 8.5],
    [58, -3, -15, 4.5],
  ],
  [
    [14, -22, -27, 9],
    [27, -22, -27, 11],
    [37, -20, -26, 13],
    [47, -18, -19, 10],
    [57, -17, -9, 5],
  ],
  [
    [14, -33, -42, 7.5],
    [25, -34, -42, 8.5],
    [35, -33, -38, 11],
    [45, -30, -27, 8.5],
    [52.5, -27, -13, 5],
  ],
  [
    [13, -46, -54, 5.5],
    [23, -47, -54, 6],
    [33, -46, -52, 8],
    [40, -41.5, -46, 6.5],
    [46, -39.5, -40.5, 4.4],
  ],
  [
    [12, -60, -59, 4.5],
    [20, -61, -59, 5],
    [28, -60, -58, 5],
    [33, -56, -56, 5],
    [38.5, -54.5, -55.5, 4],
  ],
  [
    [10, -77, -61, 4],
    [15, -77, -61, 4],
    [20, -76, -61, 4],
    [24, -75, -60, 3.7],
    [27, -73, -58.5, 3.2],
  ],
]

/** The row of tubercles behind the lateral mass (measured, rounded). */
export const lateralCrest: readonly { readonly at: Vec3; readonly radius: number }[] = [
  { at: [35, 3, -26], radius: 4 },
  { at: [35, -6, -34], radius: 3.2 },
  { at: [36, -14, -42], radius: 4.4 },
  { at: [37, -21, -46.5], radius: 3.4 },
  { at: [37, -29, -51], radius: 4.4 },
  { at: [36, -37, -53.5], radius: 3 },
  { at: [34, -44, -56.5], radius: 3.8 },
  { at: [28, -60, -60], radius: 4 },
]

/** The canal's roof, left half from the midline outwards, rows from above down to the hiatus (measured, rounded). */
export const roof: readonly (readonly PlatePoint[])[] = [
  [
    [0, 4, -41, 3],
    [8, 4.5, -35, 2.6],
    [15, 4, -30, 3],
    [20, -1, -29, 4],
  ],
  [
    [0, -11, -51, 3.2],
    [8, -11, -48.5, 2.6],
    [15, -12, -44, 2.8],
    [20, -14, -39, 4],
  ],
  [
    [0, -24, -59.5, 3],
    [8, -24, -57, 2.4],
    [14, -25, -53, 2.6],
    [19, -26, -48, 4],
  ],
  [
    [0, -38, -69.5, 3],
    [8, -38, -67, 2.4],
    [13, -39, -63, 2.6],
    [18, -40, -58, 4],
  ],
  [
    [0, -51, -74, 2.4],
    [7, -52, -72.5, 2.4],
    [12, -53, -69, 2.6],
    [16, -54, -63, 4],
  ],
  [
    [0, -57, -75, 1.6],
    [7, -60, -74, 2],
    [12, -62, -70.5, 2.4],
    [15, -63, -65, 3.5],
  ],
]

/** The left horn beside the hiatus. */
export const cornu = { top: [11, -60, -73], tip: [11.5, -73, -73], radius: 3 } as const

/** Spinous tubercles of S1 to S4 in the median crest, mm (heights by eye). */
export const crests: readonly {
  readonly at: Vec3
  readonly halfHeight: number
  readonly halfThickness: number
  readonly halfDepth: number
}[] = [
  { at: [0, -6, -50], halfHeight: 6.5, halfThickness: 3.2, halfDepth: 4.5 },
  { at: [0, -17, -58], halfHeight: 7, halfThickness: 3, halfDepth: 4.5 },
  { at: [0, -31, -67.5], halfHeight: 6.5, halfThickness: 3, halfDepth: 4.5 },
  { at: [0, -44, -74], halfHeight: 5, halfThickness: 2.8, halfDepth: 3.2 },
]

/** The left joint with L5: placed against that vertebra's lower facet, mm (derived; size measured). */
export const s1Facet = {
  centre: [23.2, 10, -27.2],
  normal: [-0.66, 0.19, -0.73],
  root: [25, -6, -24],
  heightMm: 18.4,
  widthMm: 14.7,
  thicknessMm: 7,
  radiusMm: 14,
  hollowMm: 1.2,
} as const
