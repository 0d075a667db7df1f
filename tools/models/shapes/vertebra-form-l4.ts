import type { VertebraForm } from './vertebra-form.ts'

/** Calibrated within bounds round the landmarks, rounded to 0.5 mm and 1 deg (measured, two people); sizes stay those of the literature. */
export const formL4: VertebraForm = {
  body: { superior: [1.02, 0.94, 1.01, 1.1, 1.13], waist: [1.06, 1.02, 1, 1.16, 1.1], flare: 2, waistForwardMm: 0 },
  pedicle: [
    [13.5, 5, -12.5, 13, 14.5, 0],
    [17.5, 9, -25.5, 5.5, 7.5, 0],
  ],
  superior: [
    [22, 5.5, -32.5, 9, 3, -52],
    [22, 6.5, -32, 13, 3, -50],
    [15.5, 14.5, -29.5, 12, 3.5, -31],
  ],
  mammillary: [16, 10.5, -40, 6.5, 8.5],
  accessory: [27.5, 0.5, -26.5, 2, 2],
  inferior: [
    [12.5, -2.5, -24, 4, 3, 28],
    [18, -14, -29, 13, 3, -26],
    [17.5, -19.5, -32.5, 19, 5.5, -16],
  ],
  lamina: {
    upper: [
      [0, 5.5, -27.5, 3.5],
      [9, 0.5, -28, 4],
      [17.5, -8, -32, 4],
    ],
    lower: [
      [0, -12.5, -43.5, 3.5],
      [10, -16.5, -39, 5],
      [18.5, -15.5, -35.5, 5],
    ],
  },
  spinous: {
    upper: [
      [0.5, -38, 4.5],
      [-1, -49, 5],
      [-4, -59, 5.5],
      [-8.5, -63.5, 6],
    ],
    lower: [
      [-8.5, -25, 8],
      [-17, -39, 5],
      [-23, -52.5, 4.5],
      [-17.5, -63, 4.5],
    ],
    waistMm: [5.5, 4.5, 4, 4],
  },
  transverse: [
    [26.5, -2, -20, 3, 3.5, -3],
    [33, 2, -24, 9.5, 3, 9],
    [40.5, 4, -28.5, 10, 5.5, 21],
  ],
  fillets: { archMm: 8, pedicleMm: 7.5, spinousMm: 9 },
  canal: { roundMm: 3, lean: 0.25, backMm: 1.5 },
}
