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

/** Sizes measured on 2 people (open3d, visibleHuman), fitted to both at once, the outline of the wings between theirs, and rounded; crests, furrows, ears and fillets by eye. */
export const sacrumDimensions: SacrumDimensions = {
  front: [
    [89.5, 83, 76, 69.5, 59.5],
    [83.5, 80.5, 76, 70.5, 60],
    [78, 77, 74.5, 67.5, 60],
    [76, 76, 74.5, 70, 64],
    [78.5, 79, 78.5, 75.5, 70],
    [81.5, 82, 82, 80, 75],
    [84.5, 84.5, 84, 81, 77],
    [87, 86, 84.5, 82, 79.5],
  ],
  back: [
    [116, 118.5, 121.5, 123, 114],
    [112, 111, 112.5, 115, 109],
    [108.5, 104, 102.5, 102, 98],
    [103, 98, 95.5, 94, 92],
    [99.5, 95.5, 92.5, 91.5, 89.5],
    [98.5, 94.5, 91.5, 90.5, 88.5],
    [96.5, 94, 91.5, 90.5, 89],
    [94.5, 94.5, 93, 92, 90],
  ],
  halfWidth: [
    [59, 67, 57],
    [59, 63.5, 57.5],
    [53.5, 55, 49.5],
    [50, 48, 42],
    [46.5, 41.5, 35],
    [41, 36, 29.5],
    [35, 30, 24],
    [10.5, 11, 10.5],
  ],
  top: [
    [-12.5, -15, -17, -23, -22],
    [-6.5, -4.5, -2, -6, -7.5],
    [0, 0, 2, 9, 2],
  ],
  apexDeg: 92,
  firstBody: [
    { at: [6.5, 4], halfWidth: 25.5, halfDepth: 16 },
    { at: [-6, -3], halfWidth: 24.5, halfDepth: 15 },
    { at: [-16, -14], halfWidth: 19, halfDepth: 8 },
  ],
  canal: { halfWidth: [13.5, 8.5], halfDepth: [6.8, 3.7], roofMm: 2.4 },
  furrows: [
    { outMm: 12, angleDeg: 33, radiusMm: 66 },
    { outMm: 12, angleDeg: 47, radiusMm: 69 },
    { outMm: 11, angleDeg: 60, radiusMm: 74 },
    { outMm: 8, angleDeg: 74, radiusMm: 77 },
  ],
  medianCrest: {
    radius: 3,
    saddleMm: 2.5,
    tubercles: [
      { angleDeg: 36.5, share: 0, riseMm: 6.5 },
      { angleDeg: 46, share: 0, riseMm: 5.5 },
      { angleDeg: 56, share: 0, riseMm: 4.5 },
      { angleDeg: 65, share: 0, riseMm: 4 },
    ],
  },
  intermediateCrest: {
    radius: 2.8,
    saddleMm: 1.2,
    tubercles: [
      { angleDeg: 34, share: 0.31, riseMm: 1.5 },
      { angleDeg: 45, share: 0.3, riseMm: 1.5 },
      { angleDeg: 55, share: 0.26, riseMm: 1 },
      { angleDeg: 63, share: 0.21, riseMm: 4 },
      { angleDeg: 77, share: 0.31, riseMm: 6.5 },
    ],
  },
  lateralCrest: {
    radius: 4.5,
    saddleMm: 0.8,
    tubercles: [
      { angleDeg: 36, share: 0.72, riseMm: 1.5 },
      { angleDeg: 47, share: 0.74, riseMm: 5.5 },
      { angleDeg: 56, share: 0.73, riseMm: 1 },
      { angleDeg: 66, share: 0.73, riseMm: 0.3 },
    ],
  },
  auricular: [
    { angleDeg: 22.5, radiusMm: 98 },
    { angleDeg: 24, radiusMm: 86 },
    { angleDeg: 29, radiusMm: 77 },
    { angleDeg: 39, radiusMm: 78 },
    { angleDeg: 48, radiusMm: 82 },
  ],
  s1Facet: {
    centre: [23.2, 10, -27.2],
    normal: [-0.66, 0.19, -0.73],
    root: [25, -3.5, -19],
    heightMm: 18.4,
    widthMm: 14.7,
    thicknessMm: 8.4,
  },
}
