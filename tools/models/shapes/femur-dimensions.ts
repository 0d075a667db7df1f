import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Station } from '../sdf/bar.ts'
import type { Ball, Knob } from './bone-form.ts'

/** Named parts of the left femur, mm in the body frame. */
export interface FemurDimensions {
  readonly headRadius: number
  /** Where the ligament of the head enters: from the head's centre, and how wide and deep the pit is. */
  readonly fovea: { readonly direction: Vec3; readonly radius: number; readonly depth: number }
  readonly neck: readonly Station[]
  /** From inside the greater trochanter to between the condyles. */
  readonly shaft: readonly Station[]
  readonly greaterTrochanter: Knob
  /** From the front of the greater trochanter over its top, round the fossa and down the crest to the lesser one. */
  readonly trochantericRidge: readonly Station[]
  readonly trochantericFossa: Ball
  readonly lesserTrochanter: Knob
  readonly glutealTuberosity: readonly Station[]
  readonly lineaAspera: readonly Station[]
  readonly medialSupracondylarLine: readonly Station[]
  readonly lateralSupracondylarLine: readonly Station[]
  readonly medialCondyle: Ball
  readonly lateralCondyle: Ball
  /** The lips of the patellar surface, from the condyle upwards. */
  readonly medialLip: readonly Station[]
  readonly lateralLip: readonly Station[]
  readonly medialEpicondyle: Knob
  readonly lateralEpicondyle: Knob
  readonly intercondylarFossa: Knob
  readonly poplitealSurface: Ball
}

/** The left femur, mm in the body frame; measured, 2 people (lower end: 1), rounded. */
export const femur: FemurDimensions = {
  headRadius: 23,
  fovea: { direction: [-1, 0.05, -0.2], radius: 5, depth: 2 },
  neck: [
    { centre: [87, -97.5, 14.5], major: 21, minor: 19.5, majorDirection: [0.65, 0.45, 0.6] },
    { centre: [93.5, -105.5, 11.5], major: 16.5, minor: 16, majorDirection: [0.65, 0.45, 0.6] },
    { centre: [104.5, -116.5, 10], major: 20, minor: 14.5, majorDirection: [0.75, 0.6, 0.25] },
    { centre: [115.5, -125, 10], major: 26.5, minor: 15, majorDirection: [0.75, 0.65, 0] },
  ],
  shaft: [
    { centre: [120.5, -118, 3], major: 16, minor: 11.5, majorDirection: [0.95, 0, -0.3] },
    { centre: [116, -139.5, 1.5], major: 23.5, minor: 17, majorDirection: [0.95, 0, -0.3] },
    { centre: [113, -162, 3.5], major: 19.5, minor: 17, majorDirection: [0.95, 0, -0.1] },
    { centre: [111.5, -184.5, 7.5], major: 16.5, minor: 14.5, majorDirection: [0.9, 0, -0.4] },
    { centre: [109, -206, 10], major: 16, minor: 14, majorDirection: [0.85, 0, -0.5] },
    { centre: [106, -235, 14], major: 15, minor: 13, majorDirection: [0.8, 0, -0.6] },
    { centre: [101, -275.5, 15], major: 14.5, minor: 14, majorDirection: [0.8, 0, -0.6] },
    { centre: [97, -315.5, 15.5], major: 14, minor: 13.5, majorDirection: [0.8, 0, -0.6] },
    { centre: [93.5, -354, 14.5], major: 15, minor: 13.5, majorDirection: [0.8, 0, -0.6] },
    { centre: [88.5, -399.5, 12], major: 17.5, minor: 14.5, majorDirection: [0.95, 0, -0.3] },
    { centre: [85.5, -432, 8.5], major: 19.5, minor: 15.5, majorDirection: [1, 0, -0.1] },
    { centre: [83, -456.5, 5.5], major: 22.5, minor: 16.5, majorDirection: [1, 0, 0] },
    { centre: [79.5, -477, -0.5], major: 31, minor: 17, majorDirection: [1, 0, 0] },
    { centre: [75.5, -494, -1.5], major: 33.5, minor: 18, majorDirection: [1, 0, 0] },
  ],
  greaterTrochanter: { root: [127, -129.5, 2], tip: [133, -116, -3], rootRadius: 17.5, tipRadius: 13 },
  trochantericRidge: [
    { centre: [137.5, -118, 9], major: 11.5, minor: 8, majorDirection: [-0.7, 0.3, 0.65] },
    { centre: [134, -105, 1.5], major: 7.5, minor: 8.5, majorDirection: [-0.7, 0.3, 0.65] },
    { centre: [126, -104, -12], major: 8.5, minor: 6.5, majorDirection: [-0.7, 0.3, 0.65] },
    { centre: [121, -120.5, -19], major: 5.5, minor: 3.5, majorDirection: [-0.7, 0.3, 0.65] },
    { centre: [111, -144.5, -15.5], major: 4, minor: 4.5, majorDirection: [-0.7, 0.3, 0.65] },
    { centre: [97, -156, -10.5], major: 6, minor: 6.5, majorDirection: [-0.7, 0.3, 0.65] },
  ],
  trochantericFossa: { centre: [113.5, -103.5, -6], radii: [5, 9.5, 7.5] },
  lesserTrochanter: { root: [100, -154.5, -3.5], tip: [91.5, -159, -8.5], rootRadius: 9, tipRadius: 6.5 },
  glutealTuberosity: [
    { centre: [118, -170, -3], major: 4, minor: 3, majorDirection: [1, 0, 0] },
    { centre: [114, -198, -2], major: 3.5, minor: 3, majorDirection: [1, 0, 0] },
    { centre: [107.5, -230, 0.5], major: 3, minor: 2.5, majorDirection: [1, 0, 0] },
    { centre: [103, -262, 3], major: 2.5, minor: 2, majorDirection: [1, 0, 0] },
  ],
  lineaAspera: [
    { centre: [102, -190, 0], major: 2.5, minor: 2, majorDirection: [1, 0, 0] },
    { centre: [104.5, -228, -0.5], major: 3, minor: 2.5, majorDirection: [1, 0, 0] },
    { centre: [101, -270, -0.5], major: 3.5, minor: 2.5, majorDirection: [1, 0, 0] },
    { centre: [97, -315, -0.5], major: 3.5, minor: 2.5, majorDirection: [1, 0, 0] },
    { centre: [93, -360, -0.5], major: 3, minor: 2.5, majorDirection: [1, 0, 0] },
    { centre: [91, -392, 1], major: 2.5, minor: 2, majorDirection: [1, 0, 0] },
  ],
  medialSupracondylarLine: [
    { centre: [93, -350, 2], major: 2, minor: 2, majorDirection: [1, 0, 0] },
    { centre: [86, -395, -1], major: 2, minor: 2, majorDirection: [1, 0, 0] },
    { centre: [72, -440, -4.5], major: 2, minor: 2, majorDirection: [1, 0, 0] },
    { centre: [50, -478, -12], major: 4, minor: 4, majorDirection: [1, 0, 0] },
  ],
  lateralSupracondylarLine: [
    { centre: [94, -350, 2], major: 2, minor: 2, majorDirection: [1, 0, 0] },
    { centre: [96, -395, -1], major: 2, minor: 2, majorDirection: [1, 0, 0] },
    { centre: [99, -440, -4.5], major: 2, minor: 2, majorDirection: [1, 0, 0] },
    { centre: [104, -478, -12], major: 4, minor: 4, majorDirection: [1, 0, 0] },
  ],
  medialCondyle: { centre: [50, -503.5, -19.5], radii: [16, 19.5, 23] },
  lateralCondyle: { centre: [98.5, -499.5, -19], radii: [16, 21, 20.5] },
  medialLip: [
    { centre: [56, -509, -6], major: 14.5, minor: 14.5, majorDirection: [1, 0, 0] },
    { centre: [64.5, -501, 6], major: 12, minor: 12, majorDirection: [1, 0, 0] },
    { centre: [68.5, -483, 7], major: 10, minor: 6.5, majorDirection: [1, 0, 0] },
  ],
  lateralLip: [
    { centre: [97, -505.5, -2], major: 12, minor: 15, majorDirection: [1, 0, 0] },
    { centre: [95.5, -496, 8], major: 11.5, minor: 13, majorDirection: [1, 0, 0] },
    { centre: [91.5, -478, 10.5], major: 10.5, minor: 8.5, majorDirection: [1, 0, 0] },
  ],
  medialEpicondyle: { root: [48, -490.5, -11], tip: [40, -491, -17.5], rootRadius: 14, tipRadius: 7.5 },
  lateralEpicondyle: { root: [100.5, -492, -14.5], tip: [108, -493, -18], rootRadius: 12.5, tipRadius: 6 },
  intercondylarFossa: { root: [75, -516, -44], tip: [77, -517.5, -13], rootRadius: 11, tipRadius: 7 },
  poplitealSurface: { centre: [75.5, -466, -46], radii: [19.5, 33, 35.5] },
}
