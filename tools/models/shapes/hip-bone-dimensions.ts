import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Ball } from './bone-form.ts'

/** The socket: a ball cut out of a rim, open along `opening`; angles run round the rim from its top, forwards above zero, degrees. */
export interface Socket {
  readonly radius: number
  readonly opening: Vec3
  /** Middle of the bone that holds the socket and its half-axes: along the opening, up the rim, along the rim. */
  readonly cupCentre: Vec3
  readonly cupRadii: Vec3
  /** How far the plane of the rim lies outside the ball's centre. */
  readonly rimOffset: number
  /** Radius of the rim, which runs from the back horn of the notch over the top to the front horn. */
  readonly rimRadius: number
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
  readonly wing: Blade
  readonly socket: Socket
  /** The mass above the socket: middle and half-axes out of the blade, up, forwards along it. */
  readonly body: Ball
  /** Inner wall, ischium, pubic body and lower ramus: rows from the brim down, columns from the front to the back. */
  readonly lowerPlate: Blade
  /** The obturator foramen through the lower plate: half-axes along the plate and up it. */
  readonly foramen: { readonly centre: Vec3; readonly radii: readonly [number, number]; readonly exponent: number }
  readonly superiorRamus: Beam
  /** From above the greater notch, behind the socket, to the tuberosity. */
  readonly posteriorColumn: Beam
  /** Spines and tubercles that end at their landmarks. */
  readonly spines: Readonly<Record<'ischialSpine' | 'aiis' | 'pubicTubercle' | 'ischialTuberosityInferior', Spine>>
  readonly blend: number
}

/** A curved plate: a net of landmarks on its middle surface and half its thickness as a share by row times a size by column, mm. */
export interface Blade {
  readonly net: readonly (readonly Vec3[])[]
  readonly thicknessByRow: readonly number[]
  readonly halfByColumn: readonly number[]
}

/** A bar with an elliptical section that keeps its direction: centre and half-axes at each station, mm. */
export interface Beam {
  readonly majorDirection: Vec3
  readonly stations: readonly { readonly centre: Vec3; readonly major: number; readonly minor: number }[]
}

/** A knob that rises from `root` to a landmark, mm. */
export interface Spine {
  readonly root: Vec3
  readonly rootRadius: number
  readonly tipRadius: number
}

/** The left hip bone, mm in the body frame; measured, 2 people (open3d, visibleHuman), rounded. */
export const hipBone: HipBoneDimensions = {
  wing: {
    net: [
      [
        [119, -6.5, 72.5],
        [127.5, 25.5, 34.5],
        [112, 47, 0.5],
        [76.5, 46, -23],
        [53.5, 22, -43],
        [43.5, -1, -59.5],
      ],
      [
        [118, -25, 61],
        [118.5, -2, 32],
        [103, 1.5, 7.5],
        [77, 10.5, -13],
        [61.5, 4.5, -30.5],
        [47, -15, -55.5],
      ],
      [
        [99, -45, 45.5],
        [91, -46.5, 19],
        [80, -47, 6],
        [74.5, -38.5, 2],
        [63, -30, -19.5],
        [55.5, -29, -36.5],
      ],
    ],
    thicknessByRow: [0.93, 0.76, 1.16],
    halfByColumn: [4, 6.5, 4, 7, 10, 9],
  },
  socket: {
    radius: 26.5,
    opening: [0.8, -0.5, 0.05],
    cupCentre: [82, -96.5, 13.5],
    cupRadii: [30, 29, 27],
    rimOffset: 1,
    rimFromDeg: -147,
    rimToDeg: 123,
    fossaDepth: 3.5,
    fossaRadius: 14,
    notchRadius: 9.5,
    rimRadius: 4.5,
  },
  body: { centre: [80, -57, 11], radii: [14.5, 19.5, 34] },
  lowerPlate: {
    net: [
      [
        [64, -68, 29],
        [63.5, -63.5, 19],
        [66, -62.5, 8],
        [79.5, -65, 0],
        [83.5, -67, -9.5],
      ],
      [
        [34.5, -100.5, 53],
        [41.5, -94.5, 36],
        [54, -96, 9],
        [60, -93, -10],
        [58.5, -91.5, -23],
      ],
      [
        [10, -117.5, 50.5],
        [28.5, -121, 30],
        [43.5, -125, 2],
        [56, -123.5, -17],
        [61, -122.5, -32.5],
      ],
      [
        [18, -138.5, 20.5],
        [25, -146, 7.5],
        [33, -150.5, -5.5],
        [42.5, -151, -16.5],
        [51, -148, -26],
      ],
    ],
    thicknessByRow: [1.02, 0.57, 1.01, 1.1],
    halfByColumn: [6, 5, 4, 4.5, 5],
  },
  foramen: { centre: [36.5, -117.5, 18], radii: [22, 19.5], exponent: 2.2 },
  superiorRamus: {
    majorDirection: [0.35, -0.75, -0.55],
    stations: [
      { centre: [80, -64.5, 28], major: 13, minor: 5.5 },
      { centre: [55, -96, 39.5], major: 10, minor: 7.5 },
      { centre: [33, -105.5, 48.5], major: 3.5, minor: 4 },
      { centre: [8.5, -111, 56.5], major: 9, minor: 7 },
    ],
  },
  posteriorColumn: {
    majorDirection: [0.4, 0, -0.9],
    stations: [
      { centre: [71, -62, -6.5], major: 15, minor: 8 },
      { centre: [63, -95, -9.5], major: 13.5, minor: 10 },
      { centre: [62.5, -119, -22.5], major: 15.5, minor: 13 },
      { centre: [58, -135, -22], major: 13, minor: 8.5 },
    ],
  },
  spines: {
    ischialSpine: { root: [59.5, -85.5, -19.5], rootRadius: 10.5, tipRadius: 3 },
    aiis: { root: [88.5, -53.5, 29.5], rootRadius: 9.5, tipRadius: 6 },
    pubicTubercle: { root: [23, -107, 65], rootRadius: 4, tipRadius: 5 },
    ischialTuberosityInferior: { root: [59, -138, -27.5], rootRadius: 11, tipRadius: 7 },
  },
  blend: 13,
}
