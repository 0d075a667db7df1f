import type { Vec3 } from '../math/vec3.ts'

export const rootIds = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3', 'S4'] as const
export type RootId = (typeof rootIds)[number]

/** One nerve root, left side, body frame at rest, mm (Cohen1990 and others; positions derived from canonical pedicles and foramina). */
export interface RootWay {
  /** Where it leaves the dural sac. */
  readonly duralExit: Vec3
  /** Where it turns under its pedicle (lumbar) or enters its foramen (sacral). */
  readonly belowPedicle: Vec3
  readonly ganglion: Vec3
  readonly ganglionLengthMm: number
  readonly ganglionWidthMm: number
  readonly diameterMm: number
}

export const rootWays: Readonly<Record<RootId, RootWay>> = {
  L1: {
    duralExit: [7.5, 163.5, -27.3],
    belowPedicle: [10.2, 157.8, -25.7],
    ganglion: [15.4, 150.9, -26.8],
    ganglionLengthMm: 6.5,
    ganglionWidthMm: 5,
    diameterMm: 3.4,
  },
  L2: {
    duralExit: [7.8, 131.3, -18.4],
    belowPedicle: [10.4, 125.4, -17],
    ganglion: [15.9, 118.2, -18],
    ganglionLengthMm: 9,
    ganglionWidthMm: 5.8,
    diameterMm: 3.6,
  },
  L3: {
    duralExit: [8, 97.9, -11.3],
    belowPedicle: [10.8, 92, -10.5],
    ganglion: [17.5, 84.3, -10.9],
    ganglionLengthMm: 11,
    ganglionWidthMm: 6.4,
    diameterMm: 4.2,
  },
  L4: {
    duralExit: [8.2, 65, -8.4],
    belowPedicle: [11.4, 59, -8.5],
    ganglion: [20, 51.2, -8.4],
    ganglionLengthMm: 12.3,
    ganglionWidthMm: 6.7,
    diameterMm: 5,
  },
  L5: {
    duralExit: [8.1, 35.5, -9.9],
    belowPedicle: [13, 25.8, -12.5],
    ganglion: [26.4, 18.6, -11.3],
    ganglionLengthMm: 13.5,
    ganglionWidthMm: 6.8,
    diameterMm: 5.3,
  },
  S1: {
    duralExit: [7, 13.5, -17.5],
    belowPedicle: [12, -2, -26],
    ganglion: [20, -13, -36],
    ganglionLengthMm: 13.5,
    ganglionWidthMm: 6.5,
    diameterMm: 5.4,
  },
  S2: {
    duralExit: [5, -6, -34],
    belowPedicle: [8, -20, -45.5],
    ganglion: [13.5, -29.5, -46.5],
    ganglionLengthMm: 10,
    ganglionWidthMm: 5,
    diameterMm: 3.8,
  },
  S3: {
    duralExit: [3, -15, -43],
    belowPedicle: [7, -36, -59],
    ganglion: [11.5, -44.5, -61.5],
    ganglionLengthMm: 7,
    ganglionWidthMm: 4,
    diameterMm: 2.8,
  },
  S4: {
    duralExit: [2, -19, -47],
    belowPedicle: [5, -50, -66],
    ganglion: [8.5, -60, -65.3],
    ganglionLengthMm: 5,
    ganglionWidthMm: 3,
    diameterMm: 2.2,
  },
}

/** From foramen to the sciatic trunk, left, mm: the L4 share joins L5 over the sacral ala as the lumbosacral trunk; S1-S3 converge in front of piriformis. */
export const rootsToTrunk: Readonly<Record<'L4' | 'L5' | 'S1' | 'S2' | 'S3', readonly Vec3[]>> = {
  L4: [
    [18.4, 44.3, -4.8],
    [26, 43.2, -4.5],
    [32.7, 38.9, -4.3],
    [39.4, 31.1, -3.4],
    [43.1, 23.6, -2.5],
    [45.8, 13.1, -1.4],
    [47.2, 4.6, -0.6],
    [47.7, -5.3, 0.6],
    [47, -15.4, 1.8],
    [45.9, -23.8, 1.8],
    [45.6, -31.1, 0.6],
    [46.2, -42.3, -4.6],
    [47.4, -49, -9.5],
    [50.4, -57.1, -16.2],
    [52.9, -62.5, -20.9],
    [58.1, -70.7, -28],
    [61.7, -76, -31.5],
    [66.6, -84.6, -35.3],
    [70, -90.5, -37.5],
  ],
  L5: [
    [18.3, 14.9, -13.7],
    [23.9, 12, -9.7],
    [29.2, 6.7, -4.7],
    [33, -0.1, -0.9],
    [36.8, -11, 1.7],
    [38.3, -16.9, 1.7],
    [41.2, -28.5, -0.2],
    [42.9, -36.9, -3.4],
    [45.1, -46, -8.2],
  ],
  S1: [
    [21.4, -22.6, -23],
    [26.6, -25.7, -20.4],
    [32.3, -30.6, -17.9],
    [37.3, -37.3, -16.5],
    [42.9, -47.2, -15.3],
    [46, -53.1, -14.8],
  ],
  S2: [
    [18.6, -32.8, -41.8],
    [24.1, -35.1, -35.9],
    [31, -38.8, -29.6],
    [37.7, -43.9, -24.6],
    [43, -49.8, -21.4],
    [48.2, -56.9, -18.9],
  ],
  S3: [
    [18.5, -44, -56.9],
    [21.5, -44.8, -51.8],
    [27.2, -45.8, -42.1],
    [33.5, -48.1, -33.8],
    [40, -52.3, -28],
    [45, -56.6, -24.8],
    [50.4, -61.9, -22.6],
  ],
}

/** A station along a flat nerve: centre, width and front-to-back thickness, mm. */
export interface NerveStation {
  readonly centre: Vec3
  readonly widthMm: number
  readonly thicknessMm: number
}

/** The sciatic trunk from the lower edge of piriformis to its division, left. Width 15-17 mm there (tomaszewski2016), thickness 5.5 mm (mpr1629). */
export const sciaticTrunk: readonly NerveStation[] = [
  { centre: [73.1, -94.7, -38.4], widthMm: 16.7, thicknessMm: 5.1 },
  { centre: [76.5, -102.8, -38.8], widthMm: 16.1, thicknessMm: 5.2 },
  { centre: [79.1, -111.7, -38.3], widthMm: 15.6, thicknessMm: 5.4 },
  { centre: [80.5, -120.2, -35.9], widthMm: 15, thicknessMm: 5.5 },
  { centre: [80.8, -129.1, -32], widthMm: 14.5, thicknessMm: 5.5 },
  { centre: [79.6, -137.7, -28.1], widthMm: 13.9, thicknessMm: 5.5 },
  { centre: [78.9, -146.4, -25.6], widthMm: 13.4, thicknessMm: 5.5 },
  { centre: [77.1, -155.4, -23.2], widthMm: 12.9, thicknessMm: 5.5 },
  { centre: [74.7, -163.4, -20.5], widthMm: 12.4, thicknessMm: 5.5 },
  { centre: [71.8, -172.6, -17.8], widthMm: 12, thicknessMm: 5.5 },
  { centre: [68.9, -181.8, -15.5], widthMm: 11.9, thicknessMm: 5.5 },
  { centre: [66.8, -189.3, -13.8], widthMm: 11.8, thicknessMm: 5.5 },
  { centre: [65.1, -196.7, -12.5], widthMm: 11.7, thicknessMm: 5.5 },
  { centre: [64.5, -206.5, -11.3], widthMm: 11.6, thicknessMm: 5.5 },
  { centre: [62.7, -215, -10.6], widthMm: 11.5, thicknessMm: 5.5 },
  { centre: [62.2, -235, -10.1], widthMm: 11.3, thicknessMm: 5.5 },
  { centre: [64.2, -255, -10.7], widthMm: 11.1, thicknessMm: 5.5 },
  { centre: [68.2, -275, -12.7], widthMm: 10.9, thicknessMm: 5.5 },
  { centre: [71.7, -295, -14.2], widthMm: 10.9, thicknessMm: 5.5 },
  { centre: [75, -315, -15.4], widthMm: 10.8, thicknessMm: 5.5 },
  { centre: [77.1, -335, -16.4], widthMm: 10.7, thicknessMm: 5.5 },
  { centre: [77.9, -355, -17.8], widthMm: 10.6, thicknessMm: 5.5 },
  { centre: [79.8, -375, -19.6], widthMm: 10.5, thicknessMm: 5.5 },
  { centre: [81.6, -395, -21.6], widthMm: 10.6, thicknessMm: 5.4 },
  { centre: [83, -415, -23.4], widthMm: 10.7, thicknessMm: 5.3 },
  { centre: [83.3, -435, -25.2], widthMm: 10.9, thicknessMm: 5.1 },
  { centre: [82.4, -455, -27.5], widthMm: 11, thicknessMm: 5 },
]

/** Tibial nerve from the division to behind the medial malleolus, left, mm. Width 7 in the popliteal fossa, 4.5 mid-calf, 4 at the ankle. */
export const tibialNerve: readonly Vec3[] = [
  [82.4, -455, -27.5],
  [75.4, -480, -31.7],
  [74, -500, -35.2],
  [73.1, -520, -42.7],
  [74.8, -545, -48.6],
  [80, -570, -39.7],
  [88.2, -600, -29.4],
  [88.5, -640, -32],
  [86.3, -680, -32.9],
  [83.8, -720, -35.2],
  [81.8, -760, -36.9],
  [79.4, -800, -40.3],
  [75.2, -840, -44.6],
  [67.1, -870, -46.4],
  [61.3, -890, -43.9],
]

/** Common fibular nerve from the division round the fibular neck, left, mm. Width 5. */
export const commonFibularNerve: readonly Vec3[] = [
  [82.4, -455, -27.5],
  [92.3, -466.2, -30.2],
  [104.5, -482, -34.5],
  [110.8, -498, -38],
  [115.1, -512, -40.5],
  [118.7, -530, -42],
  [121.5, -548, -40.5],
  [122.5, -562, -35],
  [121.5, -573, -26],
  [116.5, -581, -16.5],
]

/** Deep fibular nerve, down the front of the leg, left, mm (measured course). */
export const deepFibularNerve: readonly Vec3[] = [
  [121.5, -573, -26.5],
  [112.2, -588.3, -21.3],
  [103.4, -611, -15.6],
  [102.2, -635.5, -11.9],
  [101.6, -658.8, -11.5],
  [100.3, -683.2, -11.9],
  [97.9, -707.4, -12.8],
  [95.7, -732.7, -13.1],
  [94.5, -756.1, -12.1],
  [94.1, -781.2, -10.5],
  [95.5, -806.3, -9.8],
  [94.6, -830.3, -8],
  [89, -852.5, -4.2],
  [82.9, -874.6, 4],
  [70.6, -883.9, 20.3],
  [71.8, -892.4, 43.1],
  [75.2, -904, 64],
]

/** Superficial fibular nerve, down the outer side of the leg, left, mm (measured course). */
export const superficialFibularNerve: readonly Vec3[] = [
  [121.6, -573.7, -28.1],
  [119.2, -581.4, -26.5],
  [116, -593.9, -24.1],
  [114.3, -604.7, -22.6],
  [113.7, -617.5, -21.9],
  [114.2, -629.3, -22.2],
  [114.5, -641.6, -22.7],
  [114.6, -653.1, -23.2],
  [115.1, -666.4, -23.5],
  [115.4, -677.4, -23.6],
  [115.4, -691.9, -23.8],
  [114.7, -703.2, -24],
  [113.8, -715.6, -24.2],
  [112.9, -728.6, -24.6],
  [112.1, -739.5, -25],
  [110.8, -753.3, -25.1],
  [109.7, -763.2, -24.8],
  [108.3, -776.9, -24.5],
  [107.2, -788.5, -24.5],
  [106.2, -799.8, -24.5],
  [104.7, -812.8, -24.8],
  [103.6, -825, -24.2],
  [103.7, -837.2, -21.8],
  [104.7, -849.1, -18.1],
  [105.3, -857.3, -15.2],
]

/** Medial plantar nerve, in the sole, left, mm (measured course). */
export const medialPlantarNerve: readonly Vec3[] = [
  [58.4, -899.3, -35],
  [59.9, -902.7, -28.6],
  [62.6, -907.5, -17],
  [65.5, -911.6, -4.7],
  [67.6, -914.1, 5.6],
  [68.5, -917.5, 18.9],
  [68.1, -920.7, 29.3],
  [67.5, -923.3, 37.6],
]

/** Lateral plantar nerve, in the sole, left, mm (measured course). */
export const lateralPlantarNerve: readonly Vec3[] = [
  [58.5, -900.1, -35.8],
  [61.2, -908.1, -30.7],
  [66.8, -920.6, -20.3],
  [71.8, -926.5, -11.1],
  [76.3, -929.1, -3.2],
  [86.7, -931.4, 10.9],
  [92.6, -932.3, 17.7],
]

/** Sural nerve, down the back of the calf, left, mm (measured course). */
export const suralNerve: readonly Vec3[] = [
  [70.9, -547.7, -73.7],
  [73.2, -567.1, -78.8],
  [77, -590.1, -82.4],
  [79.1, -615.7, -84.5],
  [79.1, -640, -84.1],
  [78, -664.3, -82.5],
  [76.1, -686.5, -80],
  [75.1, -712.3, -75.7],
  [75.4, -732.9, -70.7],
  [76.2, -755.5, -65],
  [77, -782.3, -61.1],
  [77.1, -805, -61],
  [79.1, -830.3, -59.8],
  [84.1, -854, -56.5],
  [90.4, -875, -51.8],
  [98.1, -898.9, -41.1],
  [103.2, -913.2, -27.2],
  [111.4, -920.7, -3.5],
  [118.9, -924.2, 18.7],
  [126.4, -929.2, 40.6],
  [136, -933.5, 62.2],
  [142.2, -939, 85.9],
]

/** The dural sac in the midline from T11 to its tip at S2, mm. */
export const duralSac: readonly { readonly centre: Vec3; readonly depthMm: number; readonly widthMm: number }[] = [
  { centre: [0, 222.8, -45.9], depthMm: 13, widthMm: 16 }, // T11
  { centre: [0, 191.2, -39.8], depthMm: 13.5, widthMm: 17 }, // T12
  { centre: [0, 158.1, -29.4], depthMm: 14, widthMm: 18 }, // L1
  { centre: [0, 125.5, -20.6], depthMm: 13.5, widthMm: 18 }, // L2
  { centre: [0, 91.9, -14], depthMm: 12.8, widthMm: 17.5 }, // L3
  { centre: [0, 58.6, -12.1], depthMm: 12.3, widthMm: 17 }, // L4
  { centre: [0, 27.1, -16.2], depthMm: 11.5, widthMm: 16 }, // L5
  { centre: [0, 6.5, -23.5], depthMm: 10, widthMm: 14 }, // S1 upper
  { centre: [0, -8, -36.5], depthMm: 8, widthMm: 11 }, // S1 mid
  { centre: [0, -20.5, -47.5], depthMm: 3, widthMm: 4 }, // S2 upper third (tip)
]

/** The end of the cord: conus tip at the L1/2 disc (verified), and its width and depth above (memory), mm. */
export const conus = { tip: [0, 151.8, -27.7], widthMm: 10.5, depthMm: 8.5, taperMm: 33 } as const satisfies {
  tip: Vec3
  widthMm: number
  depthMm: number
  taperMm: number
}
