import type { VertebraForm } from './vertebra-form.ts'

/** Calibrated within bounds round the landmarks, rounded to 0.5 mm and 1 deg (measured, two people); sizes stay those of the literature. */
export const formL3: VertebraForm = {
  body: {
    superior: [1.07, 1.03, 1.05, 1.13, 0.96],
    waist: [0.97, 0.88, 0.88, 1.03, 1.13],
    flare: 1.6,
    waistForwardMm: 0.5,
  },
  pedicle: [
    [13, 7, -12, 14, 11.5, 0],
    [15, 10, -24.5, 7.5, 4.5, 0],
  ],
  superior: [
    [19, 7, -34.5, 9.5, 3, -69],
    [19.5, 6.5, -34.5, 11.5, 3.5, -57],
    [14, 14.5, -30.5, 13, 4, -42],
  ],
  mammillary: [15.5, 12, -42.5, 4, 6.5],
  accessory: [26, -0.5, -30.5, 2, 2.5],
  inferior: [
    [12.5, -6, -27, 5.5, 5, 52],
    [14, -18.5, -33, 12, 5.5, -34],
    [11, -26, -32.5, 16, 11.5, -26],
  ],
  lamina: {
    upper: [
      [0, 0.5, -26.5, 4.5],
      [8.5, -0.5, -29.5, 4],
      [12.5, -3.5, -32.5, 3],
    ],
    lower: [
      [0, -13.5, -45, 2.5],
      [7.5, -17.5, -40.5, 5],
      [13.5, -18.5, -37, 5],
    ],
  },
  spinous: {
    upper: [
      [7, -28, 4],
      [0, -43, 4],
      [-4, -59.5, 5.5],
      [-15, -64, 6.5],
    ],
    lower: [
      [-11.5, -26.5, 7],
      [-14.5, -41.5, 5],
      [-22.5, -50.5, 6.5],
      [-24, -57, 9],
    ],
    waistMm: [5.5, 3.5, 4.5, 5.5],
  },
  transverse: [
    [24, 3, -27, 5, 7, 11],
    [32.5, 4, -27.5, 8, 5, -2],
    [39, 4.5, -30, 8, 5.5, -11],
  ],
  fillets: { archMm: 8, pedicleMm: 7.5, spinousMm: 9 },
  canal: { roundMm: 3, lean: 0.15, backMm: 1 },
}
