import type { VertebraForm } from './vertebra-form.ts'

/** Calibrated within bounds round the landmarks, rounded to 0.5 mm and 1 deg (measured, two people); sizes stay those of the literature. */
export const formL2: VertebraForm = {
  body: {
    superior: [1, 1.03, 1.03, 1.16, 1.11],
    waist: [1.02, 0.95, 0.97, 1.11, 1.17],
    flare: 1.5,
    waistForwardMm: -0.5,
  },
  pedicle: [
    [15.5, 4.5, -14, 14, 5.5, 0],
    [15, 3.5, -23.5, 13, 6, 0],
  ],
  superior: [
    [14.5, 4.5, -30, 4, 3, -62],
    [17.5, 9, -33, 11, 3.5, -58],
    [15, 11.5, -32.5, 17, 4, -47],
  ],
  mammillary: [15, 11, -42, 4, 5],
  accessory: [25.5, -0.5, -31.5, 2, 2],
  inferior: [
    [11, -10.5, -32.5, 6.5, 10, 46],
    [12.5, -19.5, -36, 12, 8, -49],
    [8, -23.5, -34, 12.5, 7.5, -51],
  ],
  lamina: {
    upper: [
      [0, 5, -22, 7],
      [3, 4.5, -28, 4.5],
      [6.5, -3.5, -34.5, 2.5],
    ],
    lower: [
      [0, -13, -42.5, 3],
      [4, -17, -38.5, 5],
      [10, -17, -32.5, 5.5],
    ],
  },
  spinous: {
    upper: [
      [0.5, -37.5, 4],
      [-1.5, -48, 4],
      [-6.5, -58, 4],
      [-13.5, -61, 5],
    ],
    lower: [
      [-8.5, -27.5, 6],
      [-13.5, -40, 5.5],
      [-19.5, -50.5, 6],
      [-21, -58, 8],
    ],
    waistMm: [4, 3, 4.5, 8.5],
  },
  transverse: [
    [15.5, 4.5, -34, 3, 14, 32],
    [27, 5, -31, 4.5, 5, 10],
    [39, 5, -35.5, 10.5, 3, -12],
  ],
  fillets: { archMm: 8, pedicleMm: 7.5, spinousMm: 7.5 },
  canal: { roundMm: 4, lean: 0.05, backMm: -0.5 },
}
