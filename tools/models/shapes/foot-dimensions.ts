import type { Vec3 } from '../../../src/math/vec3.ts'
import type { Station } from '../sdf/bar.ts'
import type { Ball, Knob } from './bone-form.ts'

/** A metatarsal or phalanx: ends of its axis, and half [breadth, height] at its base, its middle and its head, mm. */
export interface LongBone {
  readonly back: Vec3
  readonly front: Vec3
  readonly base: readonly [number, number]
  readonly waist: readonly [number, number]
  readonly head: readonly [number, number]
  /** How far the middle arches above the straight line. */
  readonly bow: number
  /** A knob beside the base, where it has one. */
  readonly tuberosity?: Knob
}

/** One bone of the back or middle of the foot: masses run together, hollows cut out, mm; `side` and `up` are its own axes. */
export interface TarsalBone {
  readonly side: Vec3
  readonly up: Vec3
  /** Rounded blocks: half their sizes along side, up and front. */
  readonly blocks: readonly (Ball & { readonly edge: number })[]
  /** Rollers: half their length along side, radii up and front. */
  readonly rollers: readonly Ball[]
  readonly balls: readonly Ball[]
  readonly knobs: readonly Knob[]
  readonly shafts: readonly (readonly Station[])[]
  readonly hollows: readonly Ball[]
  readonly blend: number
}

/** Named parts of the left foot, mm in the body frame. */
export interface FootDimensions {
  readonly talus: TarsalBone
  readonly calcaneus: TarsalBone
  readonly navicular: TarsalBone
  readonly cuboid: TarsalBone
  readonly medialCuneiform: TarsalBone
  readonly intermediateCuneiform: TarsalBone
  readonly lateralCuneiform: TarsalBone
  readonly metatarsals: readonly LongBone[]
  readonly phalanges: readonly LongBone[]
}

/** The bones of the left foot, mm in the body frame; measured, 1 person, rounded. */
export const foot: FootDimensions = {
  talus: {
    side: [0.99, 0, -0.1],
    up: [0, 1, 0],
    blocks: [],
    rollers: [{ centre: [74.5, -889, -22.5], radii: [16, 19.2, 17] }],
    balls: [{ centre: [71.5, -891, -1.5], radii: [14.5, 10.5, 10] }],
    knobs: [
      { root: [69, -890.5, -9], tip: [75.5, -885, 1], rootRadius: 9.5, tipRadius: 10 },
      { root: [85.5, -889, -21], tip: [89.5, -900.4, -25], rootRadius: 8.5, tipRadius: 6.4 },
      { root: [64.5, -890.5, -29], tip: [73.5, -894, -43.5], rootRadius: 10.8, tipRadius: 4.8 },
    ],
    shafts: [],
    hollows: [
      { centre: [72, -913, -28], radii: [22.5, 19, 20] },
      { centre: [86, -901.5, -8.5], radii: [12.5, 12.5, 12] },
      { centre: [74.5, -857, -21], radii: [9, 14.6, 24] },
    ],
    blend: 5,
  },
  calcaneus: {
    side: [0.9, 0.34, -0.26],
    up: [-0.25, 0.9, -0.3],
    blocks: [],
    rollers: [],
    balls: [{ centre: [76.5, -907, -32], radii: [12, 10.5, 13] }],
    knobs: [
      { root: [71.5, -903.5, -14], tip: [61.3, -901.5, -21.5], rootRadius: 5, tipRadius: 6.8 },
      { root: [72.5, -927, -54.5], tip: [66.5, -933.5, -50], rootRadius: 14, tipRadius: 10 },
    ],
    shafts: [
      [
        { centre: [73, -922, -57.5], major: 20.5, minor: 14, majorDirection: [0.1, 0.95, -0.3] },
        { centre: [74, -921.5, -54], major: 19, minor: 13.5, majorDirection: [0.05, 0.95, -0.25] },
        { centre: [80.5, -914, -37.5], major: 18.5, minor: 13, majorDirection: [-0.1, 0.95, -0.2] },
        { centre: [83.5, -911, -20.5], major: 17, minor: 12, majorDirection: [-0.25, 0.95, -0.1] },
        { centre: [87.8, -908.5, -11.7], major: 16.2, minor: 12.3, majorDirection: [-0.3, 0.95, 0] },
      ],
    ],
    hollows: [
      { centre: [90, -895, -13], radii: [14.5, 7, 14] },
      { centre: [55.5, -917, -32], radii: [11, 17, 21.5] },
    ],
    blend: 6,
  },
  navicular: {
    side: [0.96, 0.29, -0.04],
    up: [-0.22, 0.8, 0.56],
    blocks: [],
    rollers: [],
    balls: [{ centre: [74.5, -892.5, 13], radii: [17.5, 12.5, 9.5] }],
    knobs: [{ root: [58.5, -896.5, 9], tip: [59.5, -899, 13], rootRadius: 5, tipRadius: 6 }],
    shafts: [],
    hollows: [{ centre: [73, -888.5, -2.5], radii: [14.5, 14, 13.5] }],
    blend: 5,
  },
  cuboid: {
    side: [0.79, 0.53, -0.3],
    up: [-0.32, 0.78, 0.54],
    blocks: [{ centre: [95.5, -910, 11.5], radii: [11, 8.5, 16], edge: 6 }],
    rollers: [],
    balls: [],
    knobs: [{ root: [96, -916, 4.5], tip: [106.5, -919.5, 12], rootRadius: 10, tipRadius: 5 }],
    shafts: [],
    hollows: [{ centre: [97, -930, 16.5], radii: [7, 11, 6] }],
    blend: 4,
  },
  medialCuneiform: {
    side: [0.93, 0, -0.36],
    up: [0.13, 0.92, 0.38],
    blocks: [{ centre: [70, -903, 33], radii: [6.5, 14.5, 13], edge: 5 }],
    rollers: [],
    balls: [{ centre: [64.5, -907.5, 35], radii: [5, 7.5, 10] }],
    knobs: [],
    shafts: [],
    hollows: [],
    blend: 4,
  },
  intermediateCuneiform: {
    side: [0.93, 0, -0.36],
    up: [0.13, 0.92, 0.38],
    blocks: [{ centre: [84, -892, 30], radii: [6.5, 5, 8.5], edge: 3 }],
    rollers: [],
    balls: [],
    knobs: [{ root: [80, -899, 24], tip: [83.5, -903.5, 30.5], rootRadius: 5.5, tipRadius: 4 }],
    shafts: [],
    hollows: [],
    blend: 5,
  },
  lateralCuneiform: {
    side: [0.93, 0, -0.36],
    up: [0.13, 0.92, 0.38],
    blocks: [{ centre: [94.5, -899, 24], radii: [6, 6.5, 11.5], edge: 3.5 }],
    rollers: [],
    balls: [],
    knobs: [{ root: [96.5, -901.5, 29], tip: [88.5, -908.5, 24], rootRadius: 3.5, tipRadius: 6 }],
    shafts: [],
    hollows: [],
    blend: 5,
  },
  metatarsals: [
    {
      back: [72, -905.5, 42.5],
      front: [70.5, -935, 100.5],
      base: [10.5, 13],
      waist: [7.5, 7],
      head: [10, 9.5],
      bow: 2,
    },
    { back: [89, -900.5, 35.5], front: [92.5, -938, 102], base: [6.5, 10], waist: [3.5, 3.5], head: [6, 8], bow: 5 },
    {
      back: [98, -904.5, 33],
      front: [106.5, -937.5, 97.5],
      base: [7, 9.5],
      waist: [3.5, 4.5],
      head: [5.5, 8],
      bow: 3,
    },
    { back: [103.5, -911, 24], front: [119, -939, 88.5], base: [7.5, 8], waist: [4, 4.5], head: [6, 7], bow: 2 },
    {
      back: [109, -923.5, 5.5],
      front: [132.5, -940, 76.5],
      base: [8, 7.5],
      waist: [5, 5.5],
      head: [8, 7.5],
      bow: 2.5,
      tuberosity: { root: [113, -924.5, 14], tip: [116.5, -926.5, 5], rootRadius: 6.5, tipRadius: 3.5 },
    },
  ],
  phalanges: [
    { back: [68, -934.5, 97], front: [79, -938.5, 130], base: [9, 7.5], waist: [7, 6], head: [9, 5.5], bow: 1.5 },
    {
      back: [78, -938.5, 126.5],
      front: [86, -942.5, 151.5],
      base: [8.5, 5],
      waist: [5.5, 4],
      head: [5.5, 3],
      bow: -0.5,
    },
    { back: [92.5, -934, 100], front: [100, -938, 129], base: [6, 5], waist: [3.5, 3], head: [5, 4], bow: 1.5 },
    { back: [99, -938.5, 127], front: [103, -940.5, 143], base: [4.5, 4], waist: [3, 2.5], head: [4.5, 2], bow: 0 },
    {
      back: [103.5, -941.5, 141.5],
      front: [105.5, -943, 154.5],
      base: [3.5, 3.5],
      waist: [3, 2.5],
      head: [3.5, 2.5],
      bow: 0,
    },
    { back: [107.5, -936, 95], front: [115, -940, 123.5], base: [5.5, 5.5], waist: [2.5, 3], head: [4, 3.5], bow: 1.5 },
    { back: [115, -940, 121.5], front: [118, -942, 138], base: [4.5, 4], waist: [3, 2.5], head: [4, 2.5], bow: 0.5 },
    {
      back: [119.5, -942, 136],
      front: [120, -944, 147.5],
      base: [3.5, 2.5],
      waist: [2.5, 2],
      head: [2.5, 2],
      bow: -0.5,
    },
    { back: [119, -936.5, 87], front: [129, -941.5, 112], base: [6, 5.5], waist: [3, 2.5], head: [4, 4], bow: 2 },
    { back: [127.5, -941.5, 110], front: [132, -940.5, 123.5], base: [4, 4], waist: [3, 3], head: [4, 2.5], bow: 0 },
    { back: [132.5, -941, 122], front: [134, -944.5, 133], base: [4, 3], waist: [3, 2], head: [2.5, 1.5], bow: -0.5 },
    { back: [132, -940, 74], front: [141, -942.5, 99.5], base: [6.5, 5], waist: [3.5, 3], head: [4, 3], bow: 1 },
    { back: [139.5, -943, 97.5], front: [142, -943, 105], base: [2.5, 2.5], waist: [4, 3], head: [3.5, 2.5], bow: 1 },
    { back: [142.5, -942.5, 103.5], front: [144, -944.5, 114], base: [3.5, 2], waist: [2, 2], head: [2.5, 2], bow: 0 },
  ],
}
