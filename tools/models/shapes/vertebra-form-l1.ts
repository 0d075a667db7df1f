import type { VertebraForm } from './vertebra-form.ts'

/** Calibrated within bounds round the landmarks, rounded to 0.5 mm and 1 deg (measured, two people); sizes stay those of the literature. */
export const formL1: VertebraForm = {
  body: {
    superior: [1, 1.05, 1.11, 1.22, 1.03],
    waist: [0.9500000000000001, 0.9500000000000001, 1.01, 1.17, 1.1],
    flare: 1.5,
    waistForwardMm: -0.5,
  },
  pedicle: [
    [13, 3, -17.5, 20, 9, 0],
    [15, 4.5, -25.5, 11, 6.5, 0],
  ],
  superior: [
    [12.5, 7.5, -30, 6.5, 3.5, -69],
    [13, 11.5, -33.5, 14, 5.5, -78],
    [13, 13.5, -35.5, 15.5, 7, -69],
  ],
  mammillary: [18, 10.5, -38.5, 3, 3],
  accessory: [22, 1.5, -31.5, 2, 2],
  inferior: [
    [10.5, -3, -28.5, 4, 5, 34],
    [9, -16.5, -36, 11, 7.5, -62],
    [11, -19.5, -35, 14, 8.5, -49],
  ],
  lamina: {
    upper: [
      [0, 1, -29, 4.5],
      [3, 1.5, -28, 4.5],
      [10, -2.5, -33.5, 2.5],
    ],
    lower: [
      [0, -12, -40, 4.5],
      [3.5, -13, -38.5, 3],
      [7.5, -13.5, -35.5, 2],
    ],
  },
  spinous: {
    upper: [
      [0, -37, 5],
      [-1.5, -44, 4],
      [-6, -54.5, 4],
      [-8.5, -57.5, 5],
    ],
    lower: [
      [-6.5, -30, 7],
      [-11.5, -43, 6],
      [-16, -54.5, 6],
      [-19, -58.5, 4],
    ],
    waistMm: [7, 5, 6.5, 7],
  },
  transverse: [
    [17.5, 4.5, -32.5, 4, 7.5, 13],
    [25, 4, -31.5, 6.5, 5.5, -1],
    [31.5, 3, -32.5, 6.5, 5, 1],
  ],
  fillets: { archMm: 7.5, pedicleMm: 8, spinousMm: 8.5 },
  canal: { roundMm: 5, lean: 0.05, backMm: -2 },
}
