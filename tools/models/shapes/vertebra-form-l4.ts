import type { VertebraForm } from './vertebra-form.ts'

/**
 * Calibrated within bounds round the landmarks, rounded to 0.5 mm and 1 deg (measured, open3d and visibleHuman); sizes stay those of the literature.
 * The mammillary process was made smaller by hand before the last climb; after it the hind end of the spinous process was drawn by hand (chosen by eye).
 */
export const formL4: VertebraForm = {
  body: {
    superior: [1.02, 0.92, 0.95, 1.1, 1.13],
    waist: [1.05, 1.02, 1, 1.17, 1.13],
    flare: 1.5,
    waistForwardMm: 0,
  },
  pedicle: [
    [13.5, 4.5, -13, 12.5, 13.5, 0],
    [16.5, 8.5, -25.5, 6, 7.5, 0],
  ],
  superior: [
    [21.5, 5.5, -32.5, 8.5, 4, -56],
    [21.5, 7, -32.5, 12.5, 4, -58],
    [16, 13.5, -29, 11, 5.5, -33],
  ],
  mammillary: [16.5, 10.5, -40, 6, 5],
  accessory: [27, 1, -25.5, 2, 2],
  inferior: [
    [14.5, -1.5, -25, 3.5, 3, 30],
    [17.5, -14, -30, 12, 3.5, -18],
    [18.5, -17.5, -31.5, 18, 5.5, -12],
  ],
  lamina: {
    upper: [
      [0, 4.5, -27, 3],
      [9, 0.5, -27.5, 4],
      [16.5, -6, -31.5, 3],
    ],
    lower: [
      [0, -12.5, -43, 2.5],
      [9.5, -16, -38, 5.5],
      [16.5, -16.5, -35.5, 5],
    ],
  },
  spinous: {
    upper: [
      [-0.5, -38, 4],
      [-3, -48.5, 4],
      [-8, -57, 4.5],
      [-14, -61.5, 6.5],
    ],
    lower: [
      [-8, -25.5, 8.5],
      [-16, -40, 4.5],
      [-22, -51.5, 5.5],
      [-23.5, -60, 8],
    ],
    waistMm: [5.5, 4.5, 4.5, 6],
  },
  transverse: [
    [25.5, -1.5, -20.5, 3, 3, -3],
    [32, 2, -24, 9.5, 4, 1],
    [39.5, 4.5, -28.5, 9, 5.5, 13],
  ],
  fillets: { archMm: 8, pedicleMm: 7.5, spinousMm: 10 },
  canal: { roundMm: 4, lean: 0.25, backMm: 1 },
}
