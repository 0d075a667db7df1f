import type { VertebraForm } from './vertebra-form.ts'

/**
 * Calibrated within bounds round the landmarks, rounded to 0.5 mm and 1 deg (measured, open3d); sizes stay those of the literature.
 * By hand after it: the end of the transverse process further out, to the published span, and higher; the pedicle further out, for the published width;
 * the spinous process a little steeper (chosen by eye), as only one person was there to measure and ours shall be a copy of none.
 */
export const formT11: VertebraForm = {
  body: {
    superior: [1.04, 0.99, 1.05, 1.02, 1.18],
    waist: [1.03, 0.97, 0.93, 1.07, 1.18],
    flare: 1.5,
    waistForwardMm: -1.5,
  },
  pedicle: [
    [15, 1, -15.5, 16.5, 11.5, 0],
    [15, 4, -31.5, 10.5, 8.5, 0],
  ],
  superior: [
    [11, 8.5, -26, 10.5, 5, 6],
    [12, 12, -30.5, 12.5, 4, 15],
    [13.5, 19, -30, 10.5, 3, 18],
  ],
  mammillary: [13, 15.5, -28.5, 3, 4],
  accessory: [19.5, 5.5, -33.5, 2, 2],
  inferior: [
    [7.5, -0.5, -35, 3.5, 4.5, 35],
    [12, -11, -36, 11, 4.5, 7],
    [11.5, -13, -36.5, 10.5, 5.5, 8],
  ],
  lamina: {
    upper: [
      [0, 0, -38.5, 5.5],
      [4, 4.5, -33.5, 5],
      [12, 5.5, -30.5, 5.5],
    ],
    lower: [
      [0, -13.5, -43, 7.5],
      [8, -11, -39, 5.5],
      [9.5, -5, -36.5, 5],
    ],
  },
  spinous: {
    upper: [
      [-3.5, -38.5, 5],
      [-7, -48, 4],
      [-10, -56, 4.5],
      [-13, -59.5, 6],
    ],
    lower: [
      [-7, -37.5, 6.5],
      [-13, -46.5, 5.5],
      [-16.5, -55.5, 5.5],
      [-19.5, -60.5, 6],
    ],
    waistMm: [6, 4.5, 4.5, 5.5],
  },
  transverse: [
    [18.5, 6, -33, 6, 8, 1],
    [19.5, 9.5, -37, 7.5, 7, 4],
    [25.5, 8.5, -35.5, 6, 7, 6],
  ],
  fillets: { archMm: 4, pedicleMm: 7.5, spinousMm: 8 },
  canal: { roundMm: 7.5, lean: 0.25, backMm: -0.5 },
}
