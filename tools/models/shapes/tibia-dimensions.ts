import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Station } from '../sdf/bar.ts'
import type { Ball, Knob } from './bone-form.ts'

/** Named parts of the left tibia, mm in the body frame. */
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
  readonly posteromedialCondyle: Knob
  readonly tuberosity: Knob
  readonly anterolateralTubercle: Knob
  readonly medialMalleolus: readonly Station[]
  /** The roller of the talus, cut out of the lower end, and the plane that the end's rim lies in. */
  readonly plafond: Knob
  readonly lowerRim: { readonly point: Vec3; readonly normal: Vec3 }
}

/** The left tibia, mm in the body frame; measured, 2 people, rounded. */
export const tibia: TibiaDimensions = {
  shaft: [
    { centre: [77.5, -534.5, -13], major: 38.5, minor: 26.5, majorDirection: [1, 0, 0.05] },
    { centre: [76.5, -544, -9], major: 36, minor: 24.5, majorDirection: [0.95, 0, 0.3] },
    { centre: [77.5, -561.5, -5.5], major: 27.5, minor: 18, majorDirection: [0.75, 0, 0.65] },
    { centre: [77.5, -580, -2.5], major: 21, minor: 15.5, majorDirection: [0.55, 0, 0.85] },
    { centre: [78.5, -601.5, -3], major: 17.5, minor: 13.5, majorDirection: [0.45, 0, 0.9] },
    { centre: [79.5, -629.5, -4], major: 15.5, minor: 12, majorDirection: [0.4, 0, 0.9] },
    { centre: [79, -665, -5], major: 14.5, minor: 10.5, majorDirection: [0.4, 0, 0.9] },
    { centre: [78.5, -699.5, -6.5], major: 13, minor: 9, majorDirection: [0.5, 0, 0.85] },
    { centre: [77.5, -740, -8.5], major: 12, minor: 8.5, majorDirection: [0.6, 0, 0.8] },
    { centre: [77.5, -780, -12], major: 12, minor: 8.5, majorDirection: [0.65, 0, 0.75] },
    { centre: [77, -816.5, -16], major: 14.5, minor: 10.5, majorDirection: [0.75, 0, 0.65] },
    { centre: [76, -840.5, -17.5], major: 17, minor: 17, majorDirection: [0.95, 0, 0.3] },
    { centre: [75, -856, -21.5], major: 23.5, minor: 19, majorDirection: [1, 0, 0.15] },
    { centre: [72.5, -873, -21], major: 25.5, minor: 20.5, majorDirection: [1, 0, 0.1] },
  ],
  anteriorBorder: [
    { centre: [84.5, -566.5, 16.5], major: 7, minor: 5.5, majorDirection: [1, 0, 0] },
    { centre: [86.5, -600.5, 13], major: 6, minor: 5, majorDirection: [1, 0, 0] },
    { centre: [85.5, -640.5, 10], major: 3.5, minor: 5.5, majorDirection: [1, 0, 0] },
    { centre: [85, -690, 5], major: 3, minor: 5, majorDirection: [1, 0, 0] },
    { centre: [86.5, -740, -0.5], major: 3, minor: 4, majorDirection: [1, 0, 0] },
    { centre: [82, -785, -5.5], major: 5, minor: 3.5, majorDirection: [1, 0, 0] },
    { centre: [74.5, -825, -7.5], major: 5, minor: 3.5, majorDirection: [1, 0, 0] },
  ],
  interosseousBorder: [
    { centre: [84, -575, -8], major: 2, minor: 2, majorDirection: [0, 0, 1] },
    { centre: [88, -610, -10], major: 3, minor: 3, majorDirection: [0, 0, 1] },
    { centre: [87, -650, -11], major: 2.5, minor: 2.5, majorDirection: [0, 0, 1] },
    { centre: [86.5, -700, -12.5], major: 2.5, minor: 2.5, majorDirection: [0, 0, 1] },
    { centre: [86, -760, -15.5], major: 2.5, minor: 2.5, majorDirection: [0, 0, 1] },
    { centre: [86, -815, -18.5], major: 2, minor: 2, majorDirection: [0, 0, 1] },
    { centre: [84, -838, -19], major: 2, minor: 2, majorDirection: [0, 0, 1] },
  ],
  plateau: { point: [78, -527.5, -11], normal: [0, 0.99, -0.1] },
  medialDish: { centre: [53, -518, -18], radii: [17.5, 14, 23] },
  lateralDish: { centre: [99, -516.5, -14], radii: [16.5, 12, 20] },
  medialTubercle: { root: [70.5, -532, -14], tip: [72.5, -525, -15], rootRadius: 9, tipRadius: 2.5 },
  lateralTubercle: { root: [82, -532, -16], tip: [81.5, -525, -14], rootRadius: 9, tipRadius: 2.5 },
  posteriorNotch: { root: [78.5, -530, -42.5], tip: [80, -552.5, -41.5], rootRadius: 8.5, tipRadius: 9.5 },
  posteromedialCondyle: { root: [58, -538, -24], tip: [61.5, -540.5, -34.5], rootRadius: 14, tipRadius: 10.5 },
  tuberosity: { root: [81, -551.5, 9], tip: [84, -557.5, 16], rootRadius: 10, tipRadius: 6 },
  anterolateralTubercle: { root: [101, -544, -1.5], tip: [103.5, -546.5, 4.5], rootRadius: 8.5, tipRadius: 5 },
  medialMalleolus: [
    { centre: [57.5, -855, -18], major: 13, minor: 9, majorDirection: [0.2, 0, 1] },
    { centre: [53, -867, -17.5], major: 11.5, minor: 7, majorDirection: [0.2, 0, 1] },
    { centre: [52, -875, -15.5], major: 7.5, minor: 5, majorDirection: [0.2, 0, 1] },
  ],
  plafond: { root: [62.5, -893.5, -19], tip: [112, -895, -21.5], rootRadius: 25.5, tipRadius: 25 },
  lowerRim: { point: [75, -875, -18], normal: [0.05, -1, -0.1] },
}
