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
  readonly spines: Readonly<
    Record<'asis' | 'psis' | 'ischialSpine' | 'aiis' | 'pubicTubercle' | 'ischialTuberosityInferior', Spine>
  >
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
        [123, -7, 59],
        [126.5, 26, 37],
        [114, 47, 3.5],
        [78.5, 46.5, -22.5],
        [55.5, 24.5, -40.5],
        [48.5, 3.5, -51],
      ],
      [
        [121, -20, 62.5],
        [125, 8, 33],
        [106.5, 15.5, 5.5],
        [73.5, 21, -18],
        [54, 9.5, -35.5],
        [41.5, -8, -59],
      ],
      [
        [111.5, -32, 54],
        [106, -19, 26],
        [92.5, -14, 5],
        [76, -5, -10],
        [60, -6.5, -31.5],
        [50, -19, -52.5],
      ],
      [
        [98.5, -47.5, 47],
        [94, -48, 20.5],
        [81, -49.5, 5],
        [70, -37.5, 0],
        [61.5, -30.5, -21],
        [53, -31, -37],
      ],
    ],
    thicknessByRow: [0.92, 0.81, 0.93, 1.12],
    halfByColumn: [3.5, 6.5, 4, 6.5, 10, 7.5],
  },
  socket: {
    radius: 26.5,
    opening: [0.8, -0.5, 0.05],
    cupCentre: [82.5, -97, 13],
    cupRadii: [29, 29, 25.5],
    rimOffset: 1,
    rimFromDeg: -147,
    rimToDeg: 123,
    fossaDepth: 3.5,
    fossaRadius: 14,
    notchRadius: 9.5,
    rimRadius: 4.5,
  },
  body: { centre: [79.5, -57, 10], radii: [14, 22, 33] },
  lowerPlate: {
    net: [
      [
        [63.5, -67, 29.5],
        [64.5, -63.5, 20.5],
        [68.5, -62, 9],
        [78, -64, -0.5],
        [83, -65.5, -8],
      ],
      [
        [44.5, -90.5, 46],
        [48.5, -84, 27.5],
        [59, -85.5, 5],
        [65, -84, -10.5],
        [73, -84.5, -19],
      ],
      [
        [16, -111.5, 54],
        [33, -108.5, 37],
        [49, -110.5, 7.5],
        [57.5, -108.5, -12.5],
        [59, -105, -27],
      ],
      [
        [10, -128.5, 40.5],
        [24.5, -129.5, 25.5],
        [40, -131.5, 2.5],
        [52.5, -130.5, -15.5],
        [60, -130, -30.5],
      ],
      [
        [16.5, -140, 20.5],
        [25, -146.5, 7.5],
        [33.5, -150, -6],
        [43, -151, -17.5],
        [50.5, -148.5, -25.5],
      ],
    ],
    thicknessByRow: [1.22, 0.63, 0.79, 1.04, 1.07],
    halfByColumn: [4.5, 5, 4, 5, 5],
  },
  foramen: { centre: [36.5, -117.5, 18.5], radii: [21.5, 18.5], exponent: 2.2 },
  superiorRamus: {
    majorDirection: [0.35, -0.75, -0.55],
    stations: [
      { centre: [80, -65, 28.5], major: 12.5, minor: 5 },
      { centre: [56, -95, 39.5], major: 10.5, minor: 8 },
      { centre: [32, -105.5, 49], major: 4, minor: 4 },
      { centre: [7, -112, 56], major: 9, minor: 7.5 },
    ],
  },
  posteriorColumn: {
    majorDirection: [0.4, 0, -0.9],
    stations: [
      { centre: [70, -63, -7], major: 15.5, minor: 7.5 },
      { centre: [62.5, -95.5, -11], major: 13, minor: 9.5 },
      { centre: [62.5, -119.5, -22.5], major: 16, minor: 13.5 },
      { centre: [58.5, -134, -22], major: 12.5, minor: 8.5 },
    ],
  },
  spines: {
    ischialSpine: { root: [56, -85, -18], rootRadius: 11, tipRadius: 3.5 },
    aiis: { root: [88.5, -53.5, 29.5], rootRadius: 9.5, tipRadius: 6 },
    pubicTubercle: { root: [20.5, -108, 61], rootRadius: 6.5, tipRadius: 6 },
    ischialTuberosityInferior: { root: [59, -138, -27.5], rootRadius: 11, tipRadius: 7 },
    asis: { root: [121, 6, 52], rootRadius: 7, tipRadius: 6 },
    psis: { root: [50, 9, -56], rootRadius: 6.5, tipRadius: 7 },
  },
  blend: 13,
}
