import type { VertebraForm } from './vertebra-form.ts'

/** Calibrated within bounds round the landmarks, rounded to 0.5 mm and 1 deg (measured, open3d); sizes stay those of the literature. */
export const formT12: VertebraForm = {
  body: {
    superior: [1.04, 0.97, 1.05, 1.06, 1.18],
    waist: [0.96, 0.97, 0.99, 1.12, 1.18],
    flare: 1.5,
    waistForwardMm: 0.5,
  },
  pedicle: [
    [14.5, 0.5, -13.5, 18.5, 13, 0],
    [16, 7, -37, 10.5, 7, 0],
  ],
  superior: [
    [11, 8.5, -29.5, 5.5, 4.5, 1],
    [12.5, 15, -32, 7.5, 4.5, -2],
    [13.5, 17.5, -30, 5.5, 7, -3],
  ],
  mammillary: [12.5, 19.5, -31.5, 2, 2.5],
  accessory: [21.5, 0.5, -33.5, 2, 2],
  inferior: [
    [8, -3.5, -33, 9.5, 8.5, 27],
    [9, -17, -38, 7.5, 3, -79],
    [9.5, -20.5, -37.5, 6.5, 3, -77],
  ],
  lamina: {
    upper: [
      [0, -7, -37.5, 5.5],
      [1, -8.5, -37, 5],
      [6.5, -10.5, -37.5, 4],
    ],
    lower: [
      [0, -11, -45.5, 7],
      [5, -15, -41, 5.5],
      [10.5, -17.5, -38, 4.5],
    ],
  },
  spinous: {
    upper: [
      [-1.5, -39.5, 5],
      [-5, -49.5, 4],
      [-9, -58.5, 4],
      [-12, -61.5, 4.5],
    ],
    lower: [
      [-6.5, -34.5, 6],
      [-11, -45, 5],
      [-14.5, -54.5, 5.5],
      [-16.5, -60, 6.5],
    ],
    waistMm: [6, 4, 4, 5.5],
  },
  transverse: [
    [21, 6.5, -36, 5.5, 5.5, 12],
    [21.5, 6.5, -37.5, 8, 4, -9],
    [18, 7.5, -36.5, 8, 4.5, -10],
  ],
  fillets: { archMm: 5.5, pedicleMm: 7, spinousMm: 7 },
  canal: { roundMm: 5.5, lean: 0, backMm: -2 },
}
