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

export interface HipBoneDimensions {
  /** Rows from the crest down, columns from the front (ASIS) to the back (PSIS). */
  readonly wing: Plate
  readonly socket: Socket
  /** The mass above the socket: middle and half-axes along the opening, up, along the rim. */
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
        [120.5, -7.5, 68],
        [126, 22, 42],
        [122.5, 38, 14],
        [97.5, 50, -10.5],
        [66, 40, -30],
        [50, 23.5, -45],
        [43, 1.5, -59.5],
      ],
      [
        [121, -19.5, 57.5],
        [122.5, 0.5, 36],
        [117, 14.5, 13.5],
        [93, 20, -5.5],
        [63.5, 18, -24],
        [51, 8, -39.5],
        [43.5, -7.5, -54.5],
      ],
      [
        [110, -31.5, 51],
        [107, -22, 30.5],
        [99, -16, 11],
        [82, -10.5, -3],
        [67, -5, -18.5],
        [58, -8, -34.5],
        [49.5, -19, -50],
      ],
      [
        [99.5, -47, 43.5],
        [92, -47, 26.5],
        [83.5, -50.5, 10.5],
        [72, -45, 1],
        [65, -36, -9.5],
        [58.5, -31, -25],
        [51.5, -30, -38],
      ],
    ],
    half: [
      [3.5, 7, 5.5, 5, 6.5, 9, 7.5],
      [5.5, 4.5, 4.5, 4, 9, 8.5, 9],
      [4.5, 4.5, 4.5, 5, 9, 8, 7],
      [5.5, 8.5, 9.5, 10.5, 10, 10.5, 8.5],
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
    fossaDepth: 2,
    fossaRadius: 12,
    notchRadius: 8.5,
  },
  body: { centre: [81.5, -59, 13.5], radii: [16, 16.5, 33.5] },
  lowerPlate: {
    net: [
      [
        [62.5, -66, 31],
        [66, -65, 24.5],
        [70, -64.5, 15],
        [73, -63.5, 4.5],
        [78.5, -63.5, -3],
        [82, -65, -8.5],
      ],
      [
        [49, -85, 37],
        [51, -81, 23],
        [56, -79.5, 8],
        [62, -79, -3.5],
        [67, -79, -13.5],
        [77.5, -81.5, -16],
      ],
      [
        [23, -104, 63],
        [34.5, -104, 49.5],
        [49, -102, 20.5],
        [54.5, -100.5, 2],
        [60.5, -100, -11],
        [63, -98.5, -20],
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
        [16, -143, 22.5],
        [23.5, -147, 11],
        [30, -149, 0],
        [38.5, -149.5, -11],
        [46.5, -151, -20],
        [51.5, -150.5, -26.5],
      ],
    ],
    half: [
      [6, 7.5, 7, 7, 7, 6.5],
      [5, 5, 2, 4.5, 6, 5.5],
      [3.5, 4.5, 3.5, 4, 5.5, 5.5],
      [9, 5.5, 3, 3.5, 6, 5.5],
      [4, 6, 4, 3.5, 6, 5],
      [3.5, 4, 5, 6, 8, 6],
    ],
  },
  foramen: { centre: [35, -117, 21.5], radii: [19.5, 17.5], exponent: 2.3 },
  superiorRamus: [
    { centre: [81, -63.5, 28], major: 13, minor: 6.5, majorDirection: [0.3, -0.5, -0.8] },
    { centre: [64.5, -84, 39.5], major: 12, minor: 5.5, majorDirection: [0.4, -0.75, -0.5] },
    { centre: [52, -96.5, 41.5], major: 9.5, minor: 7.5, majorDirection: [0.4, -0.75, -0.55] },
    { centre: [34, -103.5, 50], major: 4.5, minor: 4, majorDirection: [0.3, -0.75, -0.55] },
    { centre: [13, -112, 55], major: 8, minor: 5, majorDirection: [0.3, -0.75, -0.55] },
  ],
  posteriorColumn: [
    { centre: [71, -58.5, -3.5], major: 15.5, minor: 8.5, majorDirection: [0.45, 0, -0.9] },
    { centre: [68, -74.5, -8], major: 15, minor: 10.5, majorDirection: [0.45, 0, -0.9] },
    { centre: [65, -94, -9], major: 14.5, minor: 10.5, majorDirection: [0.4, 0, -0.9] },
    { centre: [61, -107, -17.5], major: 15.5, minor: 14, majorDirection: [0.35, 0.1, -0.9] },
    { centre: [61.5, -120, -23], major: 15.5, minor: 12, majorDirection: [0.4, 0.15, -0.9] },
    { centre: [56.5, -136, -22], major: 14.5, minor: 9.5, majorDirection: [0.35, -0.4, -0.85] },
  ],
  ischialSpine: { root: [57, -83, -17], tip: [45, -86.5, -30], rootRadius: 12, tipRadius: 3 },
  anteriorInferiorSpine: { root: [89, -52, 31], tip: [96.5, -53, 44], rootRadius: 11, tipRadius: 6 },
  pubicTubercle: { root: [22.5, -106.5, 64.5], tip: [12.5, -107, 64.5], rootRadius: 4, tipRadius: 5.5 },
  tuberosity: { root: [59, -136, -29.5], tip: [51.5, -147, -23.5], rootRadius: 12.5, tipRadius: 8.5 },
  blend: 13,
}
