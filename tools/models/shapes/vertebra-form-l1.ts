import type { VertebraForm } from './vertebra-form.ts'

/**
 * Calibrated within bounds round the landmarks, rounded to 0.5 mm and 1 deg (measured, open3d and visibleHuman); sizes stay those of the literature.
 * The mammillary process was made smaller by hand, and the canal as deep as published, before the last climb, which was one for normals (--normals 30).
 * By hand after it: the body's outlines, rounder in front; the ends of the transverse, the spinous and the inferior process, longer (chosen by eye).
 */
export const formL1: VertebraForm = {
  body: {
    superior: [1.01, 1.06, 1.09, 1.18, 1.01],
    waist: [0.96, 0.95, 1.04, 1.15, 1.06],
    flare: 1.5,
    waistForwardMm: -0.5,
  },
  pedicle: [
    [13, 3, -17.5, 19.5, 8.5, 0],
    [15, 4.5, -25.5, 11.5, 6.5, 0],
  ],
  superior: [
    [12.5, 7.5, -30, 6.5, 3.5, -69],
    [13, 11.5, -33.5, 13.5, 5.5, -75],
    [13, 13.5, -35.5, 15, 7, -69],
  ],
  mammillary: [18, 10, -38, 3, 2.5],
  accessory: [22, 2, -31, 2, 2],
  inferior: [
    [10.5, -3, -28.5, 3.5, 4.5, 34],
    [9, -16.5, -36, 10.5, 7.5, -62],
    [11, -21, -35, 14, 7.5, -51],
  ],
  lamina: {
    upper: [
      [0, 1, -29, 4],
      [4, 1.5, -28, 5],
      [10, -2.5, -33.5, 2.5],
    ],
    lower: [
      [0, -12, -39, 4.5],
      [2.5, -13, -38.5, 3],
      [7.5, -13.5, -35.5, 2],
    ],
  },
  spinous: {
    upper: [
      [0, -38, 4.5],
      [-1.5, -44, 4],
      [-6, -54.5, 4],
      [-8.5, -57.5, 5],
    ],
    lower: [
      [-5.5, -29, 7.5],
      [-11.5, -43, 6],
      [-16, -55.5, 6],
      [-21, -58.5, 5],
    ],
    waistMm: [7, 5, 6.5, 7.5],
  },
  transverse: [
    [16.5, 4.5, -32.5, 4.5, 7.5, 16],
    [25, 4, -31.5, 6.5, 5.5, -1],
    [31.5, 3, -32.5, 7, 5.5, 1],
  ],
  fillets: { archMm: 7, pedicleMm: 8, spinousMm: 8.5 },
  canal: { roundMm: 5, lean: 0.05, backMm: -0.5 },
}
