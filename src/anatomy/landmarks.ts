import type { Vec3 } from '../math/vec3.ts'

/**
 * Named points of the left side and the midline, mm, body frame, standing. The right side mirrors them.
 * Measured on one assembled adult (Open3DModel of AnatomyTOOL, Leiden; BodyParts3D lineage), as listed in `sources.ts`.
 */
export const pelvisLandmarks = {
  asis: [119.6, -7.5, 73.2],
  psis: [46.7, 3.6, -68.4],
  iliacCrestTop: [99.7, 56.1, -6.1],
  iliacCrestLateral: [134.8, 19.5, 33.2],
  ischialTuberosityInferior: [45.3, -157.2, -19.5],
  ischialTuberosityPosterior: [57.7, -146.1, -34.8],
  ischialSpine: [42.4, -86.5, -32.1],
  symphysisSup: [7.7, -101.3, 61.6],
  symphysisInf: [7.8, -132.9, 36.5],
  symphysisCentre: [5.4, -117.1, 50.8],
  pubicTubercle: [14.1, -104.9, 72.4],
  aiis: [98.6, -51.7, 47.3],
  greaterSciaticNotchApex: [67.8, -46.8, -14.7],
  acetabulumCentre: [85.3, -95.8, 13.7],
  pubicSymphysisCentre: [0, -117.1, 50.8],
} as const satisfies Record<string, Vec3>

export const sacrumLandmarks = {
  promontory: [0, -7.6, 13.3],
  s1PostSupCorner: [0, 7.6, -13.3],
  sacrumApex: [0, -89.3, -65.5],
  coccyxTopCentre: [0, -95.2, -60.7],
  coccyxTip: [-0.1, -124.6, -54.6],
} as const satisfies Record<string, Vec3>

/**
 * The left superior joint face of the sacrum, which bears L5: its middle and the unit normal out of the bone, its height and width, mm
 * (measured, two people: open3d, bodyparts3d).
 */
export const sacralFacet: {
  readonly centre: Vec3
  readonly normal: Vec3
  readonly heightMm: number
  readonly widthMm: number
} = {
  centre: [23.2, 10, -27.2],
  normal: [-0.66, 0.19, -0.73],
  heightMm: 18.4,
  widthMm: 14.7,
}

/** The front of the sacrum in the midline, from promontory to apex, mm. */
export const sacrumAnteriorBorder: readonly Vec3[] = [
  [0, -7.7, 13.3],
  [0, -10.7, 10.9],
  [0, -14.8, 1.2],
  [0, -24.9, -15.9],
  [0, -28.5, -26],
  [0, -35.7, -38.3],
  [0, -46.4, -50.9],
  [0, -56.1, -54.3],
  [0, -68.9, -58],
  [0, -81.5, -58.5],
  [0, -87.3, -58.2],
  [0, -89.3, -65.5],
]

/** The sacral canal's centre line, mm. */
export const sacralCanal: readonly Vec3[] = [
  [0, 6, -24],
  [0, 0, -30.5],
  [0, -6, -35],
  [0, -12, -40.5],
  [0, -18, -44.7],
  [0, -24, -51.2],
  [0, -30, -56.2],
  [0, -36, -61],
  [0, -42, -63.4],
  [0, -48, -65.6],
  [0, -56, -67],
]

/**
 * Sacral foramina, left: where the root turns out of the canal, centres in front and behind, and their openings (width, height), mm.
 * The turns are derived: between the canal and the foramen, as roots descend.
 */
export const sacralForamina = {
  S1: {
    inner: [12.2, -9, -30.6],
    anterior: [21.9, -24, -19.6],
    posterior: [22.9, -11.8, -35.6],
    anteriorSizeMm: [13, 12.2],
    posteriorSizeMm: [10.4, 7.7],
  },
  S2: {
    inner: [10.2, -24.8, -46.5],
    anterior: [18.8, -35, -41.7],
    posterior: [16.6, -27.3, -48.4],
    anteriorSizeMm: [12.9, 13.1],
    posteriorSizeMm: [7.1, 7.3],
  },
  S3: {
    inner: [8.4, -44.4, -60.8],
    anterior: [16.8, -48.8, -54.7],
    posterior: [15.7, -47.8, -59.6],
    anteriorSizeMm: [11, 10],
    posteriorSizeMm: [6, 6],
  },
  S4: {
    inner: [7.5, -58, -65.8],
    anterior: [14.7, -67.3, -58.7],
    posterior: [15.8, -66.6, -60.7],
    anteriorSizeMm: [9, 8],
    posteriorSizeMm: [5, 5],
  },
} as const

export const femurLandmarks = {
  femoralHeadCentre: [83.1, -94.2, 12.6],
  shaftMid: [99.5, -297, 14.2],
  greaterTrochanterTip: [129.8, -96.3, -4.3],
  greaterTrochanterLateral: [148.2, -123.6, 4.1],
  lesserTrochanter: [89.7, -158.7, -11.9],
  neckIsthmus: [97.5, -110.8, 10.2],
  medialEpicondyle: [32.3, -492.6, -17.4],
  lateralEpicondyle: [115.8, -493.2, -18.2],
  medialCondyleDistal: [52.1, -522.8, -7.8],
  medialCondylePosterior: [50.8, -502.3, -41.4],
  lateralCondyleDistal: [100.7, -520.2, -13.5],
  lateralCondylePosterior: [99.7, -498.4, -39.7],
  intercondylarCentre: [76.4, -521.5, -10.6],
} as const satisfies Record<string, Vec3>

export const legLandmarks = {
  tibialPlateauCentre: [76.6, -528, -14.6],
  tibialPlateauMedialEdge: [37.3, -536.5, -19.6],
  tibialPlateauLateralEdge: [115.8, -539, -19.8],
  tibialTuberosity: [83.7, -555.8, 22.6],
  medialMalleolusTip: [54.1, -880, -14.2],
  medialMalleolusMedial: [45.8, -870.3, -20.2],
  fibularHeadApex: [110.3, -537.5, -29.6],
  fibularHeadLateral: [124.8, -554.8, -22],
  lateralMalleolusTip: [101.6, -900, -34.5],
  fibularNeckCentre: [108.7, -571.6, -25.1],
  patellaCentre: [86.3, -511.4, 25],
  talusTop: [62.5, -869.7, -17.8],
  calcaneusPosterior: [80.4, -920.4, -74],
  calcaneusInferior: [67.5, -943.8, -49.7],
  mt1Head: [69.7, -929.5, 102],
  mt2Head: [94.7, -933.7, 102.7],
  mt5Head: [129.3, -938.5, 77.3],
} as const satisfies Record<string, Vec3>
