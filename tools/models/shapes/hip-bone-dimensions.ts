import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Station } from '../sdf/bar.ts'
import type { Ball, Knob, Plate } from './bone-form.ts'

/** The socket: a ball cut out of a rim, open along `opening`; angles run round the rim from its top, forwards above zero, degrees. */
export interface Socket {
  readonly radius: number
  readonly opening: Vec3
  /** Middle of the bone that holds the socket and its half-axes: along the opening, up the rim, along the rim. */
  readonly cupCentre: Vec3
  readonly cupRadii: Vec3
  /** How far the plane of the rim lies outside the ball's centre. */
  readonly rimOffset: number
  /** Radius of the rim at seven places from the back horn of the notch over the top to the front horn. */
  readonly rimRadii: readonly number[]
  readonly rimFromDeg: number
  readonly rimToDeg: number
  /** The rough floor below the lunate surface and the notch it leaves by. */
  readonly fossaDepth: number
  readonly fossaRadius: number
  readonly notchRadius: number
}

/** What makes one hip bone: all it needs to be built, mm. */
export interface HipBoneDimensions {
  /** Rows from the crest down, columns from the front (ASIS) to the back (PSIS). */
  readonly wing: Plate
  readonly socket: Socket
  /** The mass above the socket: middle and half-axes out of the blade, up, forwards along it. */
  readonly body: Ball
  /** Inner wall, ischium, pubic body and lower ramus: rows from the brim down, columns from the front to the back. */
  readonly lowerPlate: Plate
  /** The obturator foramen through the lower plate: half-axes along the plate and up it. */
  readonly foramen: { readonly centre: Vec3; readonly radii: readonly [number, number]; readonly exponent: number }
  readonly superiorRamus: readonly Station[]
  /** From above the greater notch, behind the socket, to the tuberosity. */
  readonly posteriorColumn: readonly Station[]
  readonly ischialSpine: Knob
  readonly anteriorInferiorSpine: Knob
  readonly pubicTubercle: Knob
  readonly tuberosity: Knob
  readonly blend: number
}

/** The left hip bone, mm in the body frame; measured, 2 people, rounded. */
export const hipBone: HipBoneDimensions = {
  wing: {
    net: [
      [
        [120.5, -7.5, 68.5],
        [126.5, 22.5, 42],
        [123, 38, 14],
        [97.5, 51, -10.5],
        [66, 40, -30],
        [49.5, 24, -45],
        [43, 1.5, -59.5],
      ],
      [
        [121, -20, 57.5],
        [123, 0.5, 36],
        [117.5, 14.5, 14],
        [93, 20, -5.5],
        [63, 18, -24],
        [50.5, 8, -39],
        [43.5, -7.5, -54.5],
      ],
      [
        [110, -31.5, 51.5],
        [107.5, -22, 30.5],
        [99.5, -16, 11],
        [82, -10.5, -3],
        [66.5, -4.5, -18],
        [58, -8, -34.5],
        [49.5, -19, -50],
      ],
      [
        [99.5, -47, 44],
        [92, -47, 26.5],
        [84, -50.5, 10],
        [72.5, -44.5, 1.5],
        [65, -35.5, -9],
        [58, -31, -25],
        [51, -30, -38],
      ],
    ],
    half: [
      [4, 7, 5, 5, 6.5, 8.5, 7.5],
      [5, 4.5, 5, 3.5, 8.5, 9, 9],
      [4.5, 4, 3.5, 4.5, 10, 8.5, 7.5],
      [5.5, 8.5, 10, 11, 10.5, 10.5, 8.5],
    ],
  },
  socket: {
    radius: 26.5,
    opening: [0.8, -0.5, 0.05],
    cupCentre: [82, -96.5, 13.5],
    cupRadii: [29.5, 31, 30],
    rimOffset: 1,
    rimRadii: [5.5, 4.5, 4, 5.5, 4.5, 4, 5],
    rimFromDeg: -147,
    rimToDeg: 123,
    fossaDepth: 3.5,
    fossaRadius: 14,
    notchRadius: 9.5,
  },
  body: { centre: [81, -58, 13], radii: [15, 15.5, 33.5] },
  lowerPlate: {
    net: [
      [
        [62.5, -66, 31],
        [65.5, -65, 24.5],
        [70, -64.5, 15],
        [73, -63.5, 4.5],
        [78.5, -63.5, -3],
        [82, -65, -8.5],
      ],
      [
        [49.5, -85, 37],
        [51, -81, 23],
        [56.5, -79.5, 8],
        [62.5, -79, -3.5],
        [67, -79, -13.5],
        [77.5, -81.5, -15.5],
      ],
      [
        [23.5, -104.5, 62.5],
        [34.5, -104, 49.5],
        [49.5, -102, 20.5],
        [54.5, -100.5, 2],
        [60.5, -100, -11],
        [63, -98.5, -19.5],
      ],
      [
        [12, -116.5, 51],
        [19.5, -116, 39],
        [39, -118.5, 13.5],
        [52.5, -118.5, -8],
        [59.5, -118.5, -19],
        [62.5, -117.5, -29.5],
      ],
      [
        [12.5, -133, 35],
        [20.5, -135, 26],
        [33.5, -134.5, 10],
        [43, -135, -5],
        [53.5, -135.5, -17.5],
        [60, -135.5, -29.5],
      ],
      [
        [16, -142.5, 22.5],
        [23.5, -147, 11],
        [30, -149, 0],
        [38.5, -149.5, -11],
        [46.5, -151.5, -20],
        [51.5, -150.5, -26.5],
      ],
    ],
    half: [
      [5.5, 7.5, 7, 7, 7, 6],
      [4.5, 3.5, 2.5, 4.5, 6, 5],
      [2.5, 4, 3, 3.5, 5.5, 5],
      [9, 5.5, 3, 3, 6, 5.5],
      [4, 6, 4.5, 3.5, 6, 5],
      [3, 4, 5, 6, 8, 6],
    ],
  },
  foramen: { centre: [35.5, -117.5, 20], radii: [22, 18.5], exponent: 2.2 },
  superiorRamus: [
    { centre: [80.5, -63.5, 27.5], major: 13, minor: 5.5, majorDirection: [0.3, -0.5, -0.8] },
    { centre: [64, -84, 39.5], major: 12, minor: 5, majorDirection: [0.4, -0.75, -0.5] },
    { centre: [52.5, -96, 41], major: 9.5, minor: 7.5, majorDirection: [0.4, -0.75, -0.55] },
    { centre: [34, -104.5, 50], major: 3.5, minor: 4.5, majorDirection: [0.3, -0.75, -0.55] },
    { centre: [12.5, -112.5, 54.5], major: 8, minor: 4.5, majorDirection: [0.3, -0.75, -0.55] },
  ],
  posteriorColumn: [
    { centre: [71, -60, -4], major: 14.5, minor: 8, majorDirection: [0.45, 0, -0.9] },
    { centre: [68, -74, -7], major: 14.5, minor: 9.5, majorDirection: [0.45, 0, -0.9] },
    { centre: [65.5, -95, -7.5], major: 13, minor: 9.5, majorDirection: [0.4, 0, -0.9] },
    { centre: [61.5, -107.5, -17.5], major: 13.5, minor: 14, majorDirection: [0.35, 0.1, -0.9] },
    { centre: [61.5, -119, -23.5], major: 15, minor: 11.5, majorDirection: [0.4, 0.15, -0.9] },
    { centre: [56, -136, -21.5], major: 14.5, minor: 9, majorDirection: [0.35, -0.4, -0.85] },
  ],
  ischialSpine: { root: [56, -85, -20], tip: [45, -86.5, -30], rootRadius: 12, tipRadius: 3.5 },
  anteriorInferiorSpine: { root: [89, -52, 30], tip: [96.5, -52.5, 40.5], rootRadius: 11, tipRadius: 6 },
  pubicTubercle: { root: [22.5, -106.5, 64.5], tip: [12.5, -107, 64.5], rootRadius: 4, tipRadius: 5.5 },
  tuberosity: { root: [58.5, -136.5, -30.5], tip: [52.5, -145.5, -23.5], rootRadius: 12, tipRadius: 7.5 },
  blend: 13,
}
