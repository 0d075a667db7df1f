import type { Vec3 } from '../math/vec3.ts'

export const vertebraLevels = ['T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5'] as const
export type VertebraId = (typeof vertebraLevels)[number]

export const discIds = ['T11-T12', 'T12-L1', 'L1-L2', 'L2-L3', 'L3-L4', 'L4-L5', 'L5-S1'] as const
export type DiscId = (typeof discIds)[number]

/** Sizes of one vertebra, millimetres and degrees. */
export interface VertebraSizes {
  readonly superiorEndplateWidthMm: number
  readonly inferiorEndplateWidthMm: number
  readonly superiorEndplateDepthMm: number
  readonly inferiorEndplateDepthMm: number
  readonly anteriorBodyHeightMm: number
  readonly posteriorBodyHeightMm: number
  readonly waistWidthMm: number
  readonly waistDepthMm: number
  readonly superiorEndplateConcavityMm: number
  readonly inferiorEndplateConcavityMm: number
  readonly canalWidthInterpedicularMm: number
  readonly canalDepthMm: number
  readonly pedicleWidthMm: number
  readonly pedicleHeightMm: number
  readonly pedicleTransverseAngleDeg: number
  readonly pedicleSagittalAngleDeg: number
  readonly transverseProcessSpanMm: number
  readonly transverseProcessHeightMm: number
  readonly spinousLengthFromSpinolaminarMm: number
  readonly spinousHeightMm: number
  readonly spinousThicknessMm: number
  readonly spinousCaudalAngleDeg: number
  readonly facetInferiorWidthMm: number
  readonly facetInferiorHeightMm: number
  readonly facetInferiorAngleToSagittalDeg: number
}

/**
 * Sizes by level: weighted from living-subject series (Bonczar2024, FrontPhysiol2026, Panjabi1992, Gilad1985, Zindrick1987,
 * Panjabi1993 and others in `sources.ts`) and from measured people; literature decides size, people decide shape.
 */
export const vertebraSizes: Readonly<Record<VertebraId, VertebraSizes>> = {
  T11: {
    superiorEndplateWidthMm: 37,
    inferiorEndplateWidthMm: 39.5,
    superiorEndplateDepthMm: 32.5,
    inferiorEndplateDepthMm: 33.3,
    anteriorBodyHeightMm: 22.5,
    posteriorBodyHeightMm: 24,
    waistWidthMm: 33,
    waistDepthMm: 29.5,
    superiorEndplateConcavityMm: 1,
    inferiorEndplateConcavityMm: 1.2,
    canalWidthInterpedicularMm: 19.8,
    canalDepthMm: 16,
    pedicleWidthMm: 9,
    pedicleHeightMm: 17,
    pedicleTransverseAngleDeg: 1,
    pedicleSagittalAngleDeg: 8,
    transverseProcessSpanMm: 57,
    transverseProcessHeightMm: 9.5,
    spinousLengthFromSpinolaminarMm: 30,
    spinousHeightMm: 14,
    spinousThicknessMm: 5,
    spinousCaudalAngleDeg: 35,
    facetInferiorWidthMm: 11.4,
    facetInferiorHeightMm: 13.3,
    facetInferiorAngleToSagittalDeg: 80,
  },
  T12: {
    superiorEndplateWidthMm: 40,
    inferiorEndplateWidthMm: 42.3,
    superiorEndplateDepthMm: 33.3,
    inferiorEndplateDepthMm: 33.6,
    anteriorBodyHeightMm: 24,
    posteriorBodyHeightMm: 25.8,
    waistWidthMm: 35,
    waistDepthMm: 30.5,
    superiorEndplateConcavityMm: 1,
    inferiorEndplateConcavityMm: 1.5,
    canalWidthInterpedicularMm: 22,
    canalDepthMm: 17,
    pedicleWidthMm: 8.5,
    pedicleHeightMm: 16.3,
    pedicleTransverseAngleDeg: 0,
    pedicleSagittalAngleDeg: 6,
    transverseProcessSpanMm: 46,
    transverseProcessHeightMm: 9.5,
    spinousLengthFromSpinolaminarMm: 31,
    spinousHeightMm: 17,
    spinousThicknessMm: 6,
    spinousCaudalAngleDeg: 27,
    facetInferiorWidthMm: 9.5,
    facetInferiorHeightMm: 12.5,
    facetInferiorAngleToSagittalDeg: 22,
  },
  L1: {
    superiorEndplateWidthMm: 42.5,
    inferiorEndplateWidthMm: 45,
    superiorEndplateDepthMm: 34.5,
    inferiorEndplateDepthMm: 35,
    anteriorBodyHeightMm: 25.3,
    posteriorBodyHeightMm: 27.2,
    waistWidthMm: 37.5,
    waistDepthMm: 31,
    superiorEndplateConcavityMm: 1.2,
    inferiorEndplateConcavityMm: 1.8,
    canalWidthInterpedicularMm: 23.5,
    canalDepthMm: 17,
    pedicleWidthMm: 8.4,
    pedicleHeightMm: 15.4,
    pedicleTransverseAngleDeg: 8,
    pedicleSagittalAngleDeg: 3,
    transverseProcessSpanMm: 74,
    transverseProcessHeightMm: 9,
    spinousLengthFromSpinolaminarMm: 34,
    spinousHeightMm: 22,
    spinousThicknessMm: 6.5,
    spinousCaudalAngleDeg: 22,
    facetInferiorWidthMm: 12.4,
    facetInferiorHeightMm: 15.3,
    facetInferiorAngleToSagittalDeg: 25,
  },
  L2: {
    superiorEndplateWidthMm: 44,
    inferiorEndplateWidthMm: 47,
    superiorEndplateDepthMm: 35,
    inferiorEndplateDepthMm: 35,
    anteriorBodyHeightMm: 26.8,
    posteriorBodyHeightMm: 27.5,
    waistWidthMm: 38.5,
    waistDepthMm: 31.5,
    superiorEndplateConcavityMm: 1.2,
    inferiorEndplateConcavityMm: 2,
    canalWidthInterpedicularMm: 23.8,
    canalDepthMm: 16.3,
    pedicleWidthMm: 8.7,
    pedicleHeightMm: 15,
    pedicleTransverseAngleDeg: 10,
    pedicleSagittalAngleDeg: 2,
    transverseProcessSpanMm: 85.5,
    transverseProcessHeightMm: 8.5,
    spinousLengthFromSpinolaminarMm: 36,
    spinousHeightMm: 24,
    spinousThicknessMm: 7,
    spinousCaudalAngleDeg: 20,
    facetInferiorWidthMm: 12.7,
    facetInferiorHeightMm: 16,
    facetInferiorAngleToSagittalDeg: 30,
  },
  L3: {
    superiorEndplateWidthMm: 46,
    inferiorEndplateWidthMm: 49.5,
    superiorEndplateDepthMm: 35.5,
    inferiorEndplateDepthMm: 35.2,
    anteriorBodyHeightMm: 27.7,
    posteriorBodyHeightMm: 27.4,
    waistWidthMm: 40.5,
    waistDepthMm: 32,
    superiorEndplateConcavityMm: 1.2,
    inferiorEndplateConcavityMm: 2.2,
    canalWidthInterpedicularMm: 24.5,
    canalDepthMm: 16,
    pedicleWidthMm: 10.2,
    pedicleHeightMm: 14.8,
    pedicleTransverseAngleDeg: 13,
    pedicleSagittalAngleDeg: 1,
    transverseProcessSpanMm: 90,
    transverseProcessHeightMm: 8,
    spinousLengthFromSpinolaminarMm: 37,
    spinousHeightMm: 24.5,
    spinousThicknessMm: 7,
    spinousCaudalAngleDeg: 22,
    facetInferiorWidthMm: 13.8,
    facetInferiorHeightMm: 15.7,
    facetInferiorAngleToSagittalDeg: 36,
  },
  L4: {
    superiorEndplateWidthMm: 48.5,
    inferiorEndplateWidthMm: 51,
    superiorEndplateDepthMm: 35.5,
    inferiorEndplateDepthMm: 35.2,
    anteriorBodyHeightMm: 27.7,
    posteriorBodyHeightMm: 26.3,
    waistWidthMm: 42.5,
    waistDepthMm: 32,
    superiorEndplateConcavityMm: 1,
    inferiorEndplateConcavityMm: 2.6,
    canalWidthInterpedicularMm: 25.8,
    canalDepthMm: 16.2,
    pedicleWidthMm: 12.6,
    pedicleHeightMm: 14.5,
    pedicleTransverseAngleDeg: 17,
    pedicleSagittalAngleDeg: 0,
    transverseProcessSpanMm: 91,
    transverseProcessHeightMm: 8.5,
    spinousLengthFromSpinolaminarMm: 33,
    spinousHeightMm: 21.5,
    spinousThicknessMm: 7,
    spinousCaudalAngleDeg: 25,
    facetInferiorWidthMm: 14.7,
    facetInferiorHeightMm: 16.2,
    facetInferiorAngleToSagittalDeg: 45,
  },
  L5: {
    superiorEndplateWidthMm: 50.5,
    inferiorEndplateWidthMm: 50.5,
    superiorEndplateDepthMm: 35.3,
    inferiorEndplateDepthMm: 34.3,
    anteriorBodyHeightMm: 28.8,
    posteriorBodyHeightMm: 24.2,
    waistWidthMm: 46,
    waistDepthMm: 32,
    superiorEndplateConcavityMm: 1,
    inferiorEndplateConcavityMm: 2,
    canalWidthInterpedicularMm: 29,
    canalDepthMm: 16.8,
    pedicleWidthMm: 16.2,
    pedicleHeightMm: 13.8,
    pedicleTransverseAngleDeg: 28,
    pedicleSagittalAngleDeg: -2,
    transverseProcessSpanMm: 99,
    transverseProcessHeightMm: 10,
    spinousLengthFromSpinolaminarMm: 27,
    spinousHeightMm: 17.5,
    spinousThicknessMm: 7,
    spinousCaudalAngleDeg: 30,
    facetInferiorWidthMm: 15.6,
    facetInferiorHeightMm: 18.4,
    facetInferiorAngleToSagittalDeg: 50,
  },
}

/**
 * Named points of one vertebra in its own frame, mm: origin at the body centre (mean of the four mid-sagittal corners),
 * y along the body axis. Left side; the right mirrors. Means of three people (measured).
 */
export interface VertebraLandmarks {
  readonly pedicleCentre: Vec3
  readonly transverseTip: Vec3
  readonly spinousTip: Vec3
  readonly spinolaminarJunction: Vec3
  readonly canalCentre: Vec3
  readonly superiorFacet: Vec3
  readonly superiorFacetNormal: Vec3
  readonly inferiorFacet: Vec3
  readonly inferiorFacetNormal: Vec3
}

export const vertebraLandmarks: Readonly<Record<VertebraId, VertebraLandmarks>> = {
  T11: {
    pedicleCentre: [13.6, 6.4, -24.7],
    transverseTip: [28.8, 7.6, -36.6],
    spinousTip: [0, -18, -64],
    spinolaminarJunction: [0, -1, -35.8],
    canalCentre: [0, 2.2, -26.5],
    superiorFacet: [14.5, 16.5, -35.5],
    superiorFacetNormal: [0.05, 0.35, -0.93],
    inferiorFacet: [13.8, -12.6, -35],
    inferiorFacetNormal: [-0.02, -0.283, 0.959],
  },
  T12: {
    pedicleCentre: [16.6, 5.6, -25.5],
    transverseTip: [23.2, 4.3, -36],
    spinousTip: [0, -16.3, -65.8],
    spinolaminarJunction: [0, -5.3, -36.5],
    canalCentre: [0, 1.4, -27],
    superiorFacet: [14.1, 17.7, -35.4],
    superiorFacetNormal: [0.03, 0.401, -0.916],
    inferiorFacet: [12.3, -19.5, -38.5],
    inferiorFacetNormal: [0.953, -0.078, 0.292],
  },
  L1: {
    pedicleCentre: [14.9, 3.2, -24.1],
    transverseTip: [36.9, 2.7, -35.8],
    spinousTip: [0, -16.8, -66.6],
    spinolaminarJunction: [0, -3, -33.4],
    canalCentre: [0, -0.2, -25.1],
    superiorFacet: [13.3, 11.8, -38.3],
    superiorFacetNormal: [-0.936, 0.176, -0.306],
    inferiorFacet: [12.5, -20.2, -36.6],
    inferiorFacetNormal: [0.957, -0.052, 0.286],
  },
  L2: {
    pedicleCentre: [15.4, 3.3, -23.5],
    transverseTip: [42.7, 3.6, -37.5],
    spinousTip: [0, -17.1, -67.4],
    spinolaminarJunction: [0, -5.3, -32.5],
    canalCentre: [0, -0.2, -24.8],
    superiorFacet: [13.1, 10.3, -37.9],
    superiorFacetNormal: [-0.842, 0.176, -0.509],
    inferiorFacet: [13.5, -21.3, -36.4],
    inferiorFacetNormal: [0.829, -0.182, 0.528],
  },
  L3: {
    pedicleCentre: [16.5, 2.9, -21.9],
    transverseTip: [45.2, 2.8, -33.4],
    spinousTip: [0, -16.6, -68.7],
    spinolaminarJunction: [0, -3.5, -32.6],
    canalCentre: [0, -0.7, -24.5],
    superiorFacet: [14.3, 10.2, -37.5],
    superiorFacetNormal: [-0.79, 0.19, -0.583],
    inferiorFacet: [15.8, -20.3, -35],
    inferiorFacetNormal: [0.801, -0.177, 0.572],
  },
  L4: {
    pedicleCentre: [18.5, 3.4, -20.1],
    transverseTip: [45.4, 3.8, -30.2],
    spinousTip: [0, -15.2, -65.2],
    spinolaminarJunction: [0, -4.4, -34],
    canalCentre: [0, -0.7, -24.4],
    superiorFacet: [16.5, 9.7, -36.1],
    superiorFacetNormal: [-0.763, 0.1, -0.639],
    inferiorFacet: [18.7, -18.6, -31.8],
    inferiorFacetNormal: [0.63, -0.265, 0.73],
  },
  L5: {
    pedicleCentre: [22.9, 3.1, -16.8],
    transverseTip: [49.6, 4.9, -26.6],
    spinousTip: [0, -14.5, -60.4],
    spinolaminarJunction: [0, -6.2, -34.8],
    canalCentre: [0, -1, -24.1],
    superiorFacet: [18.9, 9.1, -32.2],
    superiorFacetNormal: [-0.602, 0.1, -0.792],
    inferiorFacet: [22.6, -18.4, -29.6],
    inferiorFacetNormal: [0.66, -0.045, 0.755],
  },
}

/** One end of a vertebral body at rest, in the body frame: centre of the rim and unit normal (cranial), mm. */
export interface Endplate {
  readonly centre: Vec3
  readonly normal: Vec3
  readonly tiltDeg: number
}

/** Where each vertebra rests in the body frame: standing, lumbar lordosis 43.5 deg, sacral slope 29.6 deg (derived). */
export const vertebraPlacement: Readonly<
  Record<
    VertebraId,
    { readonly centre: Vec3; readonly tiltDeg: number; readonly superior: Endplate; readonly inferior: Endplate }
  >
> = {
  T11: {
    centre: [0, 225.5, -19.4],
    tiltDeg: -10.5,
    superior: { centre: [0, 236.9, -21.5], normal: [0, 0.987, -0.16], tiltDeg: -9.2 },
    inferior: { centre: [0, 214, -17.3], normal: [0, 0.979, -0.205], tiltDeg: -11.8 },
  },
  T12: {
    centre: [0, 196.1, -13.2],
    tiltDeg: -13.4,
    superior: { centre: [0, 208.2, -16.1], normal: [0, 0.979, -0.205], tiltDeg: -11.8 },
    inferior: { centre: [0, 183.9, -10.3], normal: [0, 0.966, -0.257], tiltDeg: -14.9 },
  },
  L1: {
    centre: [0, 165, -5.2],
    tiltDeg: -15.5,
    superior: { centre: [0, 177.6, -8.7], normal: [0, 0.971, -0.24], tiltDeg: -13.9 },
    inferior: { centre: [0, 152.3, -1.7], normal: [0, 0.956, -0.293], tiltDeg: -17 },
  },
  L2: {
    centre: [0, 131.4, 3.5],
    tiltDeg: -13.4,
    superior: { centre: [0, 144.6, 0.4], normal: [0, 0.975, -0.223], tiltDeg: -12.9 },
    inferior: { centre: [0, 118.2, 6.7], normal: [0, 0.97, -0.242], tiltDeg: -14 },
  },
  L3: {
    centre: [0, 95.7, 10.2],
    tiltDeg: -7.5,
    superior: { centre: [0, 109.4, 8.4], normal: [0, 0.991, -0.135], tiltDeg: -7.8 },
    inferior: { centre: [0, 82.1, 12], normal: [0, 0.992, -0.127], tiltDeg: -7.3 },
  },
  L4: {
    centre: [0, 58.8, 12.3],
    tiltDeg: 1.2,
    superior: { centre: [0, 72.3, 12.6], normal: [0, 1, 0.001], tiltDeg: 0.1 },
    inferior: { centre: [0, 45.3, 12.1], normal: [0, 0.999, 0.041], tiltDeg: 2.3 },
  },
  L5: {
    centre: [0, 21.9, 7.5],
    tiltDeg: 14.8,
    superior: { centre: [0, 34.8, 10.8], normal: [0, 0.982, 0.191], tiltDeg: 11 },
    inferior: { centre: [0, 9.1, 4.1], normal: [0, 0.948, 0.318], tiltDeg: 18.5 },
  },
}

/** The upper endplate of the sacrum; its centre is the origin of the body frame (measured). */
export const s1Endplate: Endplate & { readonly depthMm: number; readonly widthMm: number } = {
  centre: [0, 0, 0],
  normal: [0, 0.869, 0.494],
  tiltDeg: 29.6,
  depthMm: 31.5,
  widthMm: 50.5, // matches the lower endplate of L5
}

/** How the spine stands at rest: between the upper endplates of L1 and S1, and of S1 against the horizontal (derived; pelvic incidence 37.7). */
export const spinalAlignment = { lumbarLordosisDeg: 43.5, sacralSlopeDeg: 29.6 } as const

/** Bone to bone across a facet joint where the two facets face each other, mm: cartilage of about 1 mm on either side and the film between. */
export const facetJointSpaceMm = { least: 2, most: 4 } as const

/**
 * Where the left facets of L5 and the sacrum meet, in the body frame: the middle of the joint and the unit normal from L5 towards
 * the sacrum. Each bone keeps half the joint space from it; the sacrum's facet is hollow, that of L5 fits into it (measured, two people).
 */
export const lumbosacralJoint: { readonly centre: Vec3; readonly normal: Vec3 } = {
  centre: [22.6, 11.7, -25.8],
  normal: [0.66, -0.236, 0.713],
}

/**
 * Height of the bony foramen between two pedicles, mm: least and most of two or three people (measured; literature 15 to 20). At
 * T11-T12 the one body that was measured has 10.8 to 12.5 (open3d, bodyparts3d); published sizes of body, disc and pedicle ask for more.
 */
export const foramenHeightsMm = {
  'T11-T12': { least: 10.8, most: 20 },
  'T12-L1': { least: 15, most: 20 },
  'L1-L2': { least: 15, most: 20 },
  'L2-L3': { least: 15, most: 20 },
  'L3-L4': { least: 15, most: 20 },
  'L4-L5': { least: 15, most: 20 },
} as const satisfies Partial<Record<DiscId, { readonly least: number; readonly most: number }>>

/** Width of the bony foramen in its upper part, between the body and the arch behind it, mm: literature 7 to 10, people up to 16 (measured). */
export const foramenUpperWidthMm = { least: 7, most: 16 } as const

/** The same at two thirds of its height, between the disc and the superior process of the bone below, mm: least and most of people (measured, open3d, bodyparts3d, visibleHuman). */
export const foramenLowerWidthsMm = {
  'T11-T12': { least: 11.5, most: 14 },
  'L1-L2': { least: 14.5, most: 14.6 },
  'L2-L3': { least: 11.9, most: 14.9 },
  'L3-L4': { least: 7.4, most: 11.5 },
  'L4-L5': { least: 6, most: 9.6 },
} as const satisfies Partial<Record<DiscId, { readonly least: number; readonly most: number }>>

/** Disc between two endplates at rest, mm and degrees: rim heights in the mid-sagittal plane (Bonczar2024, Yadav2020, Bach2019; wedges SciRep2022). */
export interface DiscSizes {
  readonly above: VertebraId
  readonly below: VertebraId | 'sacrum'
  readonly midHeightMm: number
  readonly anteriorHeightMm: number
  readonly posteriorHeightMm: number
  readonly wedgeDeg: number
  readonly centre: Vec3
  readonly depthMm: number
  readonly widthMm: number
}

export const discSizes: Readonly<Record<DiscId, DiscSizes>> = {
  'T11-T12': {
    above: 'T11',
    below: 'T12',
    midHeightMm: 6,
    anteriorHeightMm: 6,
    posteriorHeightMm: 6,
    wedgeDeg: 0,
    centre: [0, 211.1, -16.7],
    depthMm: 33.3,
    widthMm: 39.8,
  },
  'T12-L1': {
    above: 'T12',
    below: 'L1',
    midHeightMm: 6.5,
    anteriorHeightMm: 6.8,
    posteriorHeightMm: 6.2,
    wedgeDeg: 1,
    centre: [0, 180.8, -9.5],
    depthMm: 34,
    widthMm: 42.4,
  },
  'L1-L2': {
    above: 'L1',
    below: 'L2',
    midHeightMm: 8,
    anteriorHeightMm: 9.3,
    posteriorHeightMm: 6.7,
    wedgeDeg: 4.2,
    centre: [0, 148.5, -0.7],
    depthMm: 35,
    widthMm: 44.5,
  },
  'L2-L3': {
    above: 'L2',
    below: 'L3',
    midHeightMm: 9,
    anteriorHeightMm: 10.9,
    posteriorHeightMm: 7.1,
    wedgeDeg: 6.2,
    centre: [0, 113.8, 7.5],
    depthMm: 35.2,
    widthMm: 46.5,
  },
  'L3-L4': {
    above: 'L3',
    below: 'L4',
    midHeightMm: 9.8,
    anteriorHeightMm: 12.1,
    posteriorHeightMm: 7.5,
    wedgeDeg: 7.4,
    centre: [0, 77.2, 12.3],
    depthMm: 35.4,
    widthMm: 49,
  },
  'L4-L5': {
    above: 'L4',
    below: 'L5',
    midHeightMm: 10.6,
    anteriorHeightMm: 13.3,
    posteriorHeightMm: 7.9,
    wedgeDeg: 8.7,
    centre: [0, 40, 11.4],
    depthMm: 35.2,
    widthMm: 50.8,
  },
  'L5-S1': {
    above: 'L5',
    below: 'sacrum',
    midHeightMm: 10,
    anteriorHeightMm: 13.2,
    posteriorHeightMm: 6.8,
    wedgeDeg: 11.1,
    centre: [0, 4.6, 2],
    depthMm: 32.9,
    widthMm: 51.2,
  },
}

/**
 * Outline of a vertebral body seen from above, mm from the body centre, every 15 deg from the subject's left towards the front
 * (measured, mean of three people): `middle` at half height, `inferior` at the lower rim.
 */
export const bodyOutlines: Readonly<
  Record<'L1' | 'L2' | 'L3' | 'L4' | 'L5', { readonly middle: readonly number[]; readonly inferior: readonly number[] }>
> = {
  L1: {
    middle: [
      19.5, 18.5, 17.5, 17, 16.5, 16.3, 16.2, 16.3, 16.5, 17, 17.6, 18.6, 19.5, 21.1, 21.1, 21.1, 21.1, 21.1, 21.1,
      21.1, 21.1, 21.1, 21.1, 21.1,
    ],
    inferior: [
      21.8, 20.6, 19.7, 18.8, 18.5, 18.3, 18.4, 18.3, 18.5, 18.8, 19.7, 20.7, 21.8, 23.4, 24.4, 25.2, 23.6, 19.7, 18.3,
      19.7, 23.6, 25.1, 24.4, 23.4,
    ],
  },
  L2: {
    middle: [
      20, 19, 18.5, 17.6, 16.8, 16.2, 16.1, 16.2, 16.9, 17.6, 18.5, 19.1, 20.1, 21.5, 21.5, 21.5, 21.5, 21.5, 21.5,
      21.5, 21.5, 21.5, 21.5, 21.5,
    ],
    inferior: [
      23.6, 22.2, 21.3, 20.2, 19.1, 18.5, 18.4, 18.5, 19.1, 20.2, 21.6, 22.4, 23.9, 25.5, 26, 25.3, 23.5, 20.4, 18.9,
      20.3, 23.3, 25.1, 25.6, 25.2,
    ],
  },
  L3: {
    middle: [
      20.2, 19.4, 19.2, 18.6, 18, 17.5, 17.4, 17.5, 18.1, 18.6, 19.2, 19.5, 20.3, 21.9, 21.9, 21.9, 21.9, 21.9, 21.9,
      21.9, 21.9, 21.9, 21.9, 21.9,
    ],
    inferior: [
      24, 23, 22, 20.9, 19.7, 18.9, 18.8, 19, 19.8, 21, 22.2, 23.2, 24.4, 25.2, 25.3, 24.7, 22.6, 20.1, 19, 20, 22.5,
      24.5, 25.1, 25,
    ],
  },
  L4: {
    middle: [
      21.3, 20.5, 20.1, 19.2, 18, 17.2, 17.1, 17.2, 17.9, 19.2, 20.2, 20.6, 21.4, 23, 23, 23, 23, 23, 23, 23, 23, 23,
      23, 23,
    ],
    inferior: [
      25.2, 24, 22.7, 21.2, 19.8, 18.8, 18.5, 18.9, 19.9, 21.4, 23.1, 24.5, 25.8, 26.5, 25.5, 23.4, 21.5, 19.7, 18.9,
      19.5, 21.3, 23.1, 25, 25.8,
    ],
  },
  L5: {
    middle: [
      22.8, 20.4, 19.4, 18.7, 18, 17.6, 17.6, 17.8, 18.3, 19.1, 19.9, 20.9, 23.2, 28.9, 28.9, 28.9, 28.9, 28.9, 28.9,
      28.8, 28.8, 28.8, 28.8, 28.8,
    ],
    inferior: [
      25.5, 23.6, 22, 20.5, 19.3, 18.4, 18.2, 18.6, 19.5, 21, 22.6, 24.3, 26.2, 27.2, 25.1, 22.9, 21.2, 19.7, 19, 19.6,
      20.9, 22.5, 24.5, 26.4,
    ],
  },
}
