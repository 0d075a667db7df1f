import type { VertebraForm } from './vertebra-form.ts'

/**
 * Calibrated within bounds round the landmarks, rounded to 0.5 mm and 1 deg (measured, open3d and visibleHuman); sizes stay those of the literature.
 * The mammillary process was made smaller by hand before the last climb, which was one for normals (--normals 25).
 */
export const formL2: VertebraForm = {
  body: {
    superior: [1, 1.03, 1, 1.19, 1.14],
    waist: [1.02, 0.98, 1, 1.11, 1.17],
    flare: 1.5,
    waistForwardMm: -0.5,
  },
  pedicle: [
    [14.5, 3.5, -13, 14, 6.5, 0],
    [15, 3.5, -23.5, 13, 8, 0],
  ],
  superior: [
    [14.5, 4.5, -30, 5, 3, -62],
    [17.5, 9, -34, 10, 3, -58],
    [15, 11.5, -32.5, 16.5, 5, -51],
  ],
  mammillary: [14.5, 11.5, -41.5, 3.5, 4.5],
  accessory: [26, 0, -31.5, 2, 2],
  inferior: [
    [11, -11.5, -32.5, 6, 9.5, 42],
    [11.5, -18.5, -35, 12.5, 8, -45],
    [8, -22.5, -34, 12, 7, -43],
  ],
  lamina: {
    upper: [
      [0, 6, -23, 6],
      [3, 4.5, -26, 4.5],
      [5.5, -3.5, -34.5, 3],
    ],
    lower: [
      [0, -12, -41.5, 3],
      [4, -16, -38.5, 5],
      [10, -18, -34.5, 4.5],
    ],
  },
  spinous: {
    upper: [
      [-0.5, -36.5, 4],
      [-2.5, -48, 4],
      [-6.5, -58, 4],
      [-14.5, -60, 5],
    ],
    lower: [
      [-7.5, -28.5, 6.5],
      [-13.5, -39, 5.5],
      [-19.5, -49.5, 6],
      [-21, -58, 8],
    ],
    waistMm: [4.5, 3, 4.5, 8.5],
  },
  transverse: [
    [16.5, 4.5, -34, 3, 14, 28],
    [27, 5, -31, 5.5, 5, 10],
    [39, 4, -35.5, 10.5, 3, -12],
  ],
  fillets: { archMm: 8, pedicleMm: 8.5, spinousMm: 7.5 },
  canal: { roundMm: 4, lean: 0.05, backMm: -0.5 },
}
