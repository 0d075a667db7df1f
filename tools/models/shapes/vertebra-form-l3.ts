import type { VertebraForm } from './vertebra-form.ts'

/**
 * Calibrated within bounds round the landmarks, rounded to 0.5 mm and 1 deg (measured, open3d and visibleHuman); sizes stay those of the literature.
 * The mammillary process was made smaller by hand before the last climb; after it the middle and the tip of the superior process were set back by hand for the width of the foramen.
 */
export const formL3: VertebraForm = {
  body: {
    superior: [1.07, 1.03, 1.02, 1.13, 0.99],
    waist: [0.97, 0.88, 0.88, 1.03, 1.16],
    flare: 1.6,
    waistForwardMm: 0.5,
  },
  pedicle: [
    [13, 7, -13, 13.5, 12.5, 0],
    [14, 9, -25.5, 7.5, 4.5, 0],
  ],
  superior: [
    [19, 6, -34.5, 9, 4, -69],
    [19.5, 6.5, -35, 11, 3, -61],
    [14.5, 13, -32.5, 12.5, 4, -46],
  ],
  mammillary: [16, 12, -42, 4, 4],
  accessory: [26, 0, -30, 2, 2],
  inferior: [
    [11.5, -5, -28, 5, 4.5, 48],
    [13, -17.5, -34, 11.5, 5.5, -30],
    [12, -25, -31.5, 15.5, 11, -26],
  ],
  lamina: {
    upper: [
      [0, -0.5, -26.5, 4.5],
      [9.5, -0.5, -29.5, 4.5],
      [12.5, -4.5, -32.5, 3],
    ],
    lower: [
      [0, -13.5, -45, 3],
      [6.5, -16.5, -39.5, 5.5],
      [13.5, -18.5, -37, 4.5],
    ],
  },
  spinous: {
    upper: [
      [6, -27, 4],
      [-1, -42, 4],
      [-5, -58.5, 5],
      [-15, -63, 6.5],
    ],
    lower: [
      [-10.5, -27.5, 7],
      [-14.5, -41.5, 4.5],
      [-22.5, -51.5, 6],
      [-23, -56, 8.5],
    ],
    waistMm: [5.5, 4, 5, 6],
  },
  transverse: [
    [23, 4, -26, 5, 6.5, 11],
    [32.5, 4, -27.5, 9, 5, -6],
    [39, 4.5, -29, 8, 6.5, -11],
  ],
  fillets: { archMm: 8, pedicleMm: 8.5, spinousMm: 9 },
  canal: { roundMm: 3.5, lean: 0.15, backMm: 1 },
}
