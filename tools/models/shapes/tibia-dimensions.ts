import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Station } from '../sdf/bar.ts'
import type { Ball, Knob } from './bone-form.ts'

export interface TibiaDimensions {
  /** From the plateau to above the ankle. */
  readonly shaft: readonly Station[]
  /** The shin: from under the tuberosity to above the inner ankle. */
  readonly anteriorBorder: readonly Station[]
  readonly interosseousBorder: readonly Station[]
  /** The cut that makes the plateau, sloping down backwards. */
  readonly plateau: { readonly point: Vec3; readonly normal: Vec3 }
  readonly medialDish: Ball
  readonly lateralDish: Ball
  readonly medialTubercle: Knob
  readonly lateralTubercle: Knob
  readonly posteriorNotch: Knob
  readonly tuberosity: Knob
  readonly anterolateralTubercle: Knob
  readonly medialMalleolus: Knob
  /** The roller of the talus, cut out of the lower end, and the groove for the fibula. */
  readonly plafond: Knob
  readonly fibularNotch: Knob
}

/** The left tibia, mm in the body frame; measured, 2 people, rounded. */
export const tibia: TibiaDimensions = {
  shaft: [
    { centre: [78, -533, -11.5], major: 36.5, minor: 25, majorDirection: [1, 0, 0.05] },
    { centre: [76.5, -546, -8.5], major: 35, minor: 22, majorDirection: [0.96, 0, 0.28] },
    { centre: [77.5, -560, -5.5], major: 28, minor: 19, majorDirection: [0.75, 0, 0.65] },
    { centre: [79, -580, -3], major: 21.5, minor: 16, majorDirection: [0.56, 0, 0.83] },
    { centre: [79.5, -600, -3], major: 18, minor: 14, majorDirection: [0.45, 0, 0.9] },
    { centre: [80, -630, -3.5], major: 15.5, minor: 12, majorDirection: [0.4, 0, 0.92] },
    { centre: [80, -665, -5], major: 13.5, minor: 11, majorDirection: [0.4, 0, 0.92] },
    { centre: [80, -700, -6.5], major: 12.5, minor: 10.5, majorDirection: [0.48, 0, 0.87] },
    { centre: [79.5, -740, -9], major: 12, minor: 10, majorDirection: [0.6, 0, 0.8] },
    { centre: [78.5, -780, -12.5], major: 12, minor: 10.5, majorDirection: [0.65, 0, 0.75] },
    { centre: [77, -815, -15.5], major: 13.5, minor: 12.5, majorDirection: [0.75, 0, 0.65] },
    { centre: [75, -840, -17.5], major: 17, minor: 15.5, majorDirection: [0.95, 0, 0.3] },
    { centre: [72.5, -856, -18], major: 21.5, minor: 16.5, majorDirection: [1, 0, 0.15] },
    { centre: [72, -869, -19], major: 22.5, minor: 18, majorDirection: [1, 0, 0.1] },
  ],
  anteriorBorder: [
    { centre: [84, -566, 15], major: 5, minor: 4.5, majorDirection: [1, 0, 0] },
    { centre: [86, -600, 12], major: 4, minor: 4, majorDirection: [1, 0, 0] },
    { centre: [85, -640, 8], major: 3.5, minor: 3.5, majorDirection: [1, 0, 0] },
    { centre: [85, -690, 4.5], major: 3.5, minor: 3.5, majorDirection: [1, 0, 0] },
    { centre: [85, -740, -0.5], major: 3.5, minor: 3.5, majorDirection: [1, 0, 0] },
    { centre: [82, -785, -4.5], major: 4, minor: 4, majorDirection: [1, 0, 0] },
    { centre: [75, -825, -7.5], major: 4, minor: 4, majorDirection: [1, 0, 0] },
  ],
  interosseousBorder: [
    { centre: [92, -585, -12], major: 3.5, minor: 3, majorDirection: [0, 0, 1] },
    { centre: [89.5, -640, -12], major: 3, minor: 3, majorDirection: [0, 0, 1] },
    { centre: [88.5, -700, -14], major: 3, minor: 3, majorDirection: [0, 0, 1] },
    { centre: [87.5, -760, -17], major: 3, minor: 3, majorDirection: [0, 0, 1] },
    { centre: [88, -815, -20], major: 3, minor: 3, majorDirection: [0, 0, 1] },
  ],
  plateau: { point: [78, -527, -11], normal: [0, 0.99, -0.12] },
  medialDish: { centre: [55, -516.5, -14], radii: [18, 13, 23] },
  lateralDish: { centre: [99, -516.5, -14], radii: [16.5, 12, 20] },
  medialTubercle: { root: [73.5, -529, -14], tip: [72.5, -524.5, -15], rootRadius: 4.5, tipRadius: 2.5 },
  lateralTubercle: { root: [81, -529, -14], tip: [81.5, -525, -14], rootRadius: 4.5, tipRadius: 2.5 },
  posteriorNotch: { root: [77, -530, -43], tip: [77, -552, -42], rootRadius: 8, tipRadius: 9 },
  tuberosity: { root: [83, -552, 9], tip: [83.5, -557.5, 16.5], rootRadius: 9, tipRadius: 6 },
  anterolateralTubercle: { root: [101, -542, 0], tip: [104, -545, 4], rootRadius: 8, tipRadius: 5 },
  medialMalleolus: { root: [55.5, -861, -14], tip: [52.5, -874, -14.5], rootRadius: 9.5, tipRadius: 6 },
  plafond: { root: [62, -894, -18], tip: [112, -894, -19], rootRadius: 26, tipRadius: 26 },
  fibularNotch: { root: [102, -845, -27], tip: [102, -885, -27], rootRadius: 9, tipRadius: 9.5 },
}
