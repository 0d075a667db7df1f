import type { VertebraForm } from './vertebra-form.ts'

/** Calibrated within bounds round the landmarks, rounded to 0.5 mm and 1 deg (measured, two people); sizes stay those of the literature. */
export const formL1: VertebraForm = {
  body: {
    superior: [1.03, 1.08, 1.09, 1.16, 0.94],
    waist: [0.99, 0.97, 1.04, 1.14, 1.01],
    flare: 1.5,
    waistForwardMm: 0,
  },
  pedicle: [
    [11.5, 4, -14.5, 17, 10.5, 0],
    [14.5, 3.5, -25, 10.5, 6.5, 0],
  ],
  superior: [
    [12.5, 8.5, -30.5, 7, 4, -65],
    [12.5, 11.5, -34.5, 15.5, 5, -70],
    [13, 14.5, -34.5, 16.5, 7, -73],
  ],
  mammillary: [17, 12, -40, 3.5, 4],
  accessory: [21.5, -0.5, -33, 2, 2.5],
  inferior: [
    [10.5, -3, -27.5, 3, 5, 26],
    [9.5, -16.5, -35, 12, 8.5, -64],
    [9, -22.5, -37, 16, 9.5, -51],
  ],
  lamina: {
    upper: [
      [0, 1, -27.5, 4.5],
      [3, 2, -29, 4],
      [10, -2.5, -34, 2],
    ],
    lower: [
      [0, -11.5, -40, 5],
      [3.5, -13, -37.5, 4],
      [8.5, -11.5, -34.5, 2.5],
    ],
  },
  spinous: {
    upper: [
      [0, -37.5, 4.5],
      [-0.5, -46, 4],
      [-5, -54, 4],
      [-9.5, -59.5, 5.5],
    ],
    lower: [
      [-8.5, -29, 7.5],
      [-12, -41.5, 6],
      [-16, -54.5, 6],
      [-22, -59.5, 5.5],
    ],
    waistMm: [6, 5, 5.5, 6.5],
  },
  transverse: [
    [19.5, 4.5, -33, 4.5, 7, 5],
    [26.5, 4, -32.5, 6.5, 5, -1],
    [32.5, 3, -32.5, 6.5, 5, -3],
  ],
  fillets: { archMm: 8, pedicleMm: 7.5, spinousMm: 8 },
  canal: { roundMm: 3.5, lean: 0.15, backMm: -1 },
}
