import type { VertebraForm } from './vertebra-form.ts'

/** Calibrated within bounds round the landmarks, rounded to 0.5 mm and 1 deg (measured, two people); sizes stay those of the literature. */
export const formL5: VertebraForm = {
  body: {
    superior: [1.06, 1.02, 1.04, 1.11, 1.09],
    waist: [1.05, 0.96, 1.08, 1.16, 1.17],
    flare: 1.5,
    waistForwardMm: 0.5,
  },
  pedicle: [
    [22.5, 2, -12, 10, 15.5, 0],
    [26, 5.5, -22.5, 8, 14, 0],
  ],
  superior: [
    [22.5, 3.5, -26.5, 11, 5.5, -52],
    [23, 5.5, -28.5, 14.5, 4.5, -50],
    [20, 12, -27.5, 13, 3, -37],
  ],
  mammillary: [21, 11.5, -37.5, 5, 8.5],
  accessory: [34, 2.5, -22.5, 2, 2],
  inferior: [
    [15, -7.5, -23.5, 10, 4, 17],
    [21, -17.5, -31, 12.5, 3, -56],
    [19.5, -19.5, -29.5, 13.5, 3, -41],
  ],
  lamina: {
    upper: [
      [0, 1, -34.5, 4.5],
      [9, 0.5, -29.5, 3],
      [18, -1, -32.5, 2],
    ],
    lower: [
      [0, -10.5, -37, 2.5],
      [14, -17, -35.5, 4.5],
      [16, -18.5, -32.5, 4],
    ],
  },
  spinous: {
    upper: [
      [-5, -42, 5],
      [-4.5, -47.5, 4],
      [-8, -53.5, 4.5],
      [-12.5, -57, 5.5],
    ],
    lower: [
      [-15, -34.5, 7],
      [-18, -42, 5.5],
      [-18.5, -49, 6],
      [-15, -56, 6],
    ],
    waistMm: [6.5, 5, 4.5, 5.5],
  },
  transverse: [
    [31, -2.5, -18, 6.5, 11.5, -7],
    [40, 0.5, -21, 7, 9, -5],
    [44.5, 6.5, -24.5, 9, 10, 0],
  ],
  fillets: { archMm: 8, pedicleMm: 7, spinousMm: 9 },
  canal: { roundMm: 3.5, lean: 0.45, backMm: -2 },
}
