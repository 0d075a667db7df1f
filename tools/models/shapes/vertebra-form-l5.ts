import type { VertebraForm } from './vertebra-form.ts'

/**
 * Calibrated within bounds round the landmarks, rounded to 0.5 mm and 1 deg (measured, open3d and visibleHuman); sizes stay those of the literature.
 * By hand after the last climb: the waist, as wide as published; the hind end of the spinous process and the mammillary process (chosen by eye).
 */
export const formL5: VertebraForm = {
  body: {
    superior: [1.03, 0.99, 1.04, 1.11, 1.12],
    waist: [1.05, 0.96, 1.07, 1.16, 1.15],
    flare: 1.5,
    waistForwardMm: 0,
  },
  pedicle: [
    [22.5, 1, -12.5, 11, 15, 0],
    [25, 4.5, -20.5, 7, 15, 0],
  ],
  superior: [
    [21.5, 3.5, -25.5, 10.5, 6.5, -56],
    [23, 4.5, -28.5, 13.5, 4.5, -46],
    [20, 11, -27.5, 12.5, 5, -37],
  ],
  mammillary: [20.5, 10.5, -37, 5, 4],
  accessory: [34.5, 3.5, -22, 2, 2.5],
  inferior: [
    [16, -6.5, -24.5, 10, 4, 13],
    [21, -17.5, -31, 12, 4, -52],
    [19.5, -19.5, -29.5, 13.5, 4, -41],
  ],
  lamina: {
    upper: [
      [0, 0, -34.5, 4],
      [10, -0.5, -28.5, 4],
      [17.5, -3, -30.5, 2],
    ],
    lower: [
      [0, -9.5, -37, 3],
      [14, -16, -33.5, 5],
      [17, -17.5, -30.5, 4],
    ],
  },
  spinous: {
    upper: [
      [-5, -41, 4.5],
      [-5.5, -47.5, 4],
      [-9, -53.5, 4],
      [-11.5, -56, 6],
    ],
    lower: [
      [-14, -33.5, 6.5],
      [-18, -43, 6],
      [-18.5, -49, 6],
      [-18, -55, 6.5],
    ],
    waistMm: [6.5, 5.5, 5, 5.5],
  },
  transverse: [
    [31, -1.5, -19, 6, 10.5, -11],
    [39, 1, -21, 8, 8.5, -9],
    [43.5, 5.5, -24.5, 9, 9.5, 4],
  ],
  fillets: { archMm: 8, pedicleMm: 7, spinousMm: 9.5 },
  canal: { roundMm: 4, lean: 0.5, backMm: -2.5 },
}
