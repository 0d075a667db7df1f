import type { Vec3 } from '../../../src/math/vec3.ts'

/** A crest of the left side or the midline: tubercles from above down, and saddles half way between them. */
export interface Crest {
  /** Radius of the ridge, mm. */
  readonly radius: number
  /** How much lower than the tubercles the saddles are, mm. */
  readonly saddleMm: number
  /** Where on the bowl's back, as an angle and a share of the half width, and how far the tubercle stands out of it, mm. */
  readonly tubercles: readonly { readonly angleDeg: number; readonly share: number; readonly riseMm: number }[]
}

/** What makes one sacrum, mm and degrees of the bowl; see `sacrum-bowl.ts`. */
export interface SacrumDimensions {
  /** Radius of the front: rows from the promontory to the apex, columns from the midline to the side. */
  readonly front: readonly (readonly number[])[]
  /** Radius of the back, likewise. */
  readonly back: readonly (readonly number[])[]
  /** Half width in front, in the middle and behind, row by row. */
  readonly halfWidth: readonly (readonly number[])[]
  /** Height of the upper surface over the plane of the endplate: rows from the front backwards, columns from the midline to the side. */
  readonly top: readonly (readonly number[])[]
  readonly apexDeg: number
  /** The body of S1 from above its endplate down: height and depth in the body frame, half width and half depth. */
  readonly firstBody: readonly {
    readonly at: readonly [y: number, z: number]
    readonly halfWidth: number
    readonly halfDepth: number
  }[]
  /** Half width and half depth of the canal above and at the hiatus, and the least thickness of its roof. */
  readonly canal: {
    readonly halfWidth: readonly [number, number]
    readonly halfDepth: readonly [number, number]
    readonly roofMm: number
  }
  /** Where the furrow in front of each foramen runs out: to the side of its opening, and on the bowl. */
  readonly furrows: readonly { readonly outMm: number; readonly angleDeg: number; readonly radiusMm: number }[]
  readonly medianCrest: Crest
  readonly intermediateCrest: Crest
  readonly lateralCrest: Crest
  /** The line along the middle of the left joint surface with the hip bone, as angles and radii of the bowl. */
  readonly auricular: readonly { readonly angleDeg: number; readonly radiusMm: number }[]
  readonly s1Facet: {
    readonly centre: Vec3
    readonly normal: Vec3
    readonly root: Vec3
    readonly heightMm: number
    readonly widthMm: number
    readonly thicknessMm: number
  }
}

/** Sizes measured on 2 people (open3d, visibleHuman), fitted to both at once and rounded; crests' radii, furrows and fillets by eye. */
export const sacrumDimensions: SacrumDimensions = {
  front: [
    [85.5, 82.5, 79.5, 76, 75],
    [81.5, 80, 76.5, 71.5, 66.5],
    [77.5, 76.5, 74, 68.5, 62.5],
    [76, 76, 74.5, 70, 63.5],
    [78.5, 79, 78.5, 75, 67.5],
    [81.5, 82, 82, 78.5, 72],
    [84.5, 84.5, 83, 79.5, 75],
    [87, 85.5, 83.5, 81, 78.5],
  ],
  back: [
    [111.5, 113, 113.5, 112.5, 110.5],
    [110, 109.5, 109.5, 109.5, 106.5],
    [107.5, 105, 103, 101.5, 100.5],
    [103, 99, 97, 96, 95.5],
    [99.5, 96, 94.5, 93.5, 92.5],
    [99, 96, 93, 91.5, 91],
    [97, 96, 93.5, 92, 92],
    [94.5, 94.5, 94.5, 93.5, 93],
  ],
  halfWidth: [
    [65.5, 58, 50],
    [64, 61, 51.5],
    [52, 50.5, 48],
    [45.5, 39.5, 38.5],
    [46, 34, 30],
    [39, 26.5, 23.5],
    [28.5, 22, 19],
    [16, 17, 14.5],
  ],
  top: [
    [-5, -13.5, -20, -19],
    [-5, -2, -6.5, -6.5],
    [-6, 0.5, 3.5, -0.5],
    [-10, -6.5, -4.5, -5.5],
  ],
  apexDeg: 92,
  firstBody: [
    { at: [6.5, 4], halfWidth: 25.5, halfDepth: 16 },
    { at: [-6, -3], halfWidth: 24.5, halfDepth: 15 },
    { at: [-16, -14], halfWidth: 19, halfDepth: 8 },
  ],
  canal: { halfWidth: [13.5, 8.5], halfDepth: [6.5, 3.7], roofMm: 2.4 },
  furrows: [
    { outMm: 12, angleDeg: 33, radiusMm: 66 },
    { outMm: 12, angleDeg: 47, radiusMm: 69 },
    { outMm: 11, angleDeg: 60, radiusMm: 74 },
    { outMm: 8, angleDeg: 74, radiusMm: 77 },
  ],
  medianCrest: {
    radius: 3.2,
    saddleMm: 2.5,
    tubercles: [
      { angleDeg: 35, share: 0, riseMm: 5 },
      { angleDeg: 48, share: 0, riseMm: 3 },
      { angleDeg: 57, share: 0, riseMm: 1.5 },
      { angleDeg: 65, share: 0, riseMm: 1.5 },
    ],
  },
  intermediateCrest: {
    radius: 2.8,
    saddleMm: 1.5,
    tubercles: [
      { angleDeg: 35, share: 0.34, riseMm: 1 },
      { angleDeg: 46, share: 0.32, riseMm: 0.5 },
      { angleDeg: 56, share: 0.28, riseMm: 0.5 },
      { angleDeg: 63, share: 0.23, riseMm: 2.5 },
      { angleDeg: 75, share: 0.34, riseMm: 5.5 },
    ],
  },
  lateralCrest: {
    radius: 4.5,
    saddleMm: 0.8,
    tubercles: [
      { angleDeg: 38, share: 0.77, riseMm: 2 },
      { angleDeg: 47, share: 0.78, riseMm: 3 },
      { angleDeg: 56, share: 0.79, riseMm: 1.5 },
      { angleDeg: 65, share: 0.82, riseMm: 0.5 },
      { angleDeg: 72, share: 0.85, riseMm: -1.5 },
    ],
  },
  auricular: [
    { angleDeg: 17, radiusMm: 98 },
    { angleDeg: 25, radiusMm: 89 },
    { angleDeg: 38, radiusMm: 85 },
    { angleDeg: 46, radiusMm: 87 },
  ],
  s1Facet: {
    centre: [23.2, 10, -27.2],
    normal: [-0.66, 0.19, -0.73],
    root: [25, -6, -22.5],
    heightMm: 18.4,
    widthMm: 14.7,
    thicknessMm: 8.4,
  },
}
