import { add, distance, mix, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
import type { MuscleId, Side } from './structures.ts'

/** A muscle without its side, such as `piriformis`. */
export type MusclePairId = MuscleId extends infer Id ? (Id extends `${infer Pair}-${Side}` ? Pair : never) : never

/** One cross-section of a head: centre, half sizes in mm, and the unit direction in which it is wide. */
export interface MuscleStation {
  readonly centre: Vec3
  readonly halfWidthMm: number
  readonly halfThicknessMm: number
  readonly wide: Vec3
}

/** A point on the middle surface of a sheet of muscle, with half its thickness there, mm. */
export interface SheetPoint {
  readonly point: Vec3
  readonly halfThicknessMm: number
}

/** Fibre lines from one edge of a sheet to the other, each from origin to insertion and with equally many points. */
export type FibreLines = readonly (readonly SheetPoint[])[]

/** One head, from origin to insertion. `lines` is there where the head is a fan or a sheet; its stations are made from them. */
export interface MuscleHead {
  readonly stations: readonly MuscleStation[]
  /** How much of either end is tendon, mm along the fibres. */
  readonly tendons: readonly [originMm: number, insertionMm: number]
  readonly lines?: FibreLines
}

/** One muscle of the left side, body frame, at rest, mm. */
export interface Muscle {
  readonly volumeCm3: number
  readonly sources: readonly string[]
  readonly heads: readonly MuscleHead[]
}

/** Thickness of piriformis at mid belly at rest, healthy adults, mm (siahaan2021). */
export const piriformisThicknessMm = 8.5

/** The index of the piriformis station at mid belly, where `piriformisThicknessMm` holds. */
export const piriformisMidBelly = 5

type StationRow = readonly [centre: Vec3, halfWidthMm: number, halfThicknessMm: number, wide: Vec3]
type SheetRow = readonly [x: number, y: number, z: number, halfThicknessMm: number]

/** A head with one cross-section after another. */
const belly = (tendons: MuscleHead['tendons'], rows: readonly StationRow[]): MuscleHead => ({
  tendons,
  stations: rows.map(([centre, halfWidthMm, halfThicknessMm, wide]) => ({
    centre,
    halfWidthMm,
    halfThicknessMm,
    wide: normalize(wide),
  })),
})

/** A head that is a fan or a sheet; a station is the average across its lines. */
function sheet(tendons: MuscleHead['tendons'], rows: readonly (readonly SheetRow[])[]): MuscleHead {
  const lines: FibreLines = rows.map((row) =>
    row.map(([x, y, z, halfThicknessMm]) => ({ point: [x, y, z], halfThicknessMm })),
  )
  const stations = lines[0]!.map((_, k) => stationAcross(lines.map((line) => line[k]!)))
  return { tendons, stations, lines }
}

function stationAcross(points: readonly SheetPoint[]): MuscleStation {
  let widthMm = 0
  let halfAreaMm2 = 0
  let moment: Vec3 = [0, 0, 0]
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!]
    const stepMm = distance(a.point, b.point)
    const stripMm2 = stepMm * (a.halfThicknessMm + b.halfThicknessMm) * 0.5
    widthMm += stepMm
    halfAreaMm2 += stripMm2
    moment = add(moment, scale(mix(a.point, b.point, 0.5), stripMm2))
  }
  return {
    centre: scale(moment, 1 / halfAreaMm2),
    halfWidthMm: widthMm / 2,
    halfThicknessMm: halfAreaMm2 / widthMm,
    wide: normalize(sub(points[points.length - 1]!.point, points[0]!.point)),
  }
}

/**
 * Every muscle of the left side. Courses are measured on one person (open3d), sections scaled to volumes of living people
 * (handsfield2014, open3d, bodyparts3d); the belly of erector spinae lies on the canonical spine of `spine.ts`.
 */
export const muscles: Readonly<Record<MusclePairId, Muscle>> = {
  piriformis: {
    volumeCm3: 30,
    sources: ['open3d', 'bodyparts3d', 'siahaan2021'],
    heads: [
      belly(
        [4, 34],
        [
          [[24.5, -49.5, -49], 17, 2.5, [-0.11, -0.83, -0.55]],
          [[30.5, -49, -43.5], 18.5, 6, [-0.13, -0.8, -0.58]],
          [[40, -52, -36.3], 20, 8.5, [-0.16, -0.79, -0.59]],
          [[51.5, -57.5, -32.6], 20, 8.2, [-0.22, -0.82, -0.53]],
          [[65, -62.5, -30.6], 19, 6.6, [-0.25, -0.84, -0.48]],
          [[79, -69.5, -27.4], 16.8, piriformisThicknessMm / 2, [-0.28, -0.86, -0.42]],
          [[90.7, -77.5, -22.3], 12.8, 4.4, [-0.32, -0.88, -0.35]],
          [[100.5, -84.5, -16.8], 9.6, 4.2, [-0.32, -0.89, -0.34]],
          [[110.5, -90.5, -10.7], 7.2, 3.8, [-0.32, -0.89, -0.32]],
          [[119.5, -94.5, -5], 5.4, 3, [-0.32, -0.88, -0.33]],
          [[128.5, -96.5, 1.5], 3.7, 2.4, [-0.32, -0.88, -0.33]], // tendon 7.4 x 4.8 mm (open3d)
        ],
      ),
    ],
  },
  'gluteus-maximus': {
    volumeCm3: 600,
    sources: ['open3d', 'bodyparts3d', 'handsfield2014'],
    heads: [
      sheet(
        [7, 24],
        [
          [
            [72, 14, -49.5, 2.5],
            [98, -5, -48.5, 4.5],
            [114, -24, -46, 5],
            [127, -46, -40.5, 5],
            [138, -68, -33, 4.5],
            [147, -88, -24, 1.5],
          ],
          [
            [57, 5, -60.5, 4],
            [84, -24, -66.5, 9.5],
            [107, -50, -61, 9.5],
            [126, -74, -48, 8],
            [140, -94, -34, 4.5],
            [148.5, -112, -26.5, 1.5],
          ],
          [
            [46, -14, -65, 5],
            [70, -49, -80.5, 13.5],
            [95, -80, -75, 14],
            [118, -104, -52, 10],
            [135, -122, -33.5, 4.8],
            [147, -136, -23.5, 1.5],
          ],
          [
            [40, -36, -66, 6],
            [61, -75, -84, 17],
            [87, -108, -74, 18],
            [111, -132, -50, 12.5],
            [127, -148, -31.5, 5.5],
            [139, -158, -21, 1.6],
          ],
          [
            [33, -57, -66.5, 6],
            [50, -98, -82.5, 21],
            [76, -131, -71.5, 20],
            [101, -155, -50, 15],
            [116, -169, -29, 8.5],
            [128, -180, -15, 2],
          ],
          [
            [23, -84, -66, 6],
            [36, -117, -78, 17.5],
            [60, -150, -66.5, 19],
            [90, -177, -47, 14],
            [108, -194, -25.5, 8.5],
            [120, -206, -8, 2.5],
          ],
          [
            [10.5, -118, -62, 4.5],
            [20, -142, -62, 9.5],
            [38, -165, -58, 11],
            [68, -186, -48.5, 9],
            [96, -207, -29.5, 6],
            [115, -236, -1, 2.2],
          ],
        ],
      ),
    ],
  },
  'obturator-internus': {
    volumeCm3: 20,
    sources: ['open3d', 'bodyparts3d'],
    heads: [
      sheet(
        [3, 40],
        [
          [
            [50, -83, 16, 1.5],
            [48, -88, -2, 3.2],
            [48.3, -96, -22, 3.8],
            [51, -100, -36, 3.8],
            [62, -101.5, -37, 3.4],
            [76, -101.5, -29.5, 3],
            [90, -102, -20, 2.7],
            [108, -103, -6, 2],
            [121.5, -103.3, 4.5, 1.2],
          ],
          [
            [44, -88.5, 31, 1.5],
            [45, -96, 10, 3.8],
            [45.7, -101, -13, 4.6],
            [47.7, -103, -31.5, 4.8],
            [51.2, -102.7, -39, 4.6],
            [63, -103, -38, 4.1],
            [77, -102.8, -29, 3.5],
            [108, -103.6, -6, 2.5],
            [121.5, -103.7, 4.5, 1.6],
          ],
          [
            [35.5, -100, 38.5, 1.5],
            [39, -106, 18, 4],
            [42.3, -107.5, -7, 5],
            [46, -107, -29.5, 5],
            [51.3, -105, -39.6, 4.8],
            [63, -104.5, -38.3, 4.2],
            [77, -104, -28.7, 3.6],
            [108, -104.3, -6, 2.6],
            [121.5, -104.2, 4.5, 1.7],
          ],
          [
            [27.5, -112, 36.5, 1.5],
            [33, -116.5, 17, 4],
            [38.8, -115.5, -7, 5],
            [45.3, -111.5, -28, 4.8],
            [51.4, -107.3, -39.2, 4.6],
            [63, -106, -38, 4],
            [77, -105.3, -28.5, 3.5],
            [108, -105, -6, 2.5],
            [121.5, -104.8, 4.5, 1.6],
          ],
          [
            [24.5, -127, 20.5, 1.5],
            [30, -130, 5, 3],
            [37, -123.5, -10, 3.8],
            [45, -115.5, -27, 3.8],
            [51.5, -109.5, -38.2, 3.8],
            [63, -107.6, -37, 3.3],
            [77, -106.4, -28.3, 3],
            [108, -105.6, -6, 2],
            [121.5, -105.2, 4.5, 1.2],
          ],
        ],
      ),
    ],
  },
  'superior-gemellus': {
    volumeCm3: 4.8,
    sources: ['open3d', 'bodyparts3d'],
    heads: [
      belly(
        [2, 26],
        [
          [[46.5, -86, -32.5], 5, 2, [0.04, 0.91, 0.41]],
          [[55, -87.5, -33], 6.5, 4, [0.05, 0.92, 0.38]],
          [[63.2, -89.4, -31.6], 6.6, 4.5, [0, 0.85, 0.52]],
          [[71.6, -91.7, -27.6], 6.2, 4.4, [-0.1, 0.78, 0.6]],
          [[80.7, -94.4, -24.2], 5.9, 4.1, [-0.05, 0.82, 0.56]],
          [[88.3, -97, -19.8], 5.5, 4, [0, 0.88, 0.48]],
          [[96, -99.3, -14.3], 4.8, 3.7, [0, 0.92, 0.4]],
          [[104, -101.2, -8], 3.8, 3, [0, 0.95, 0.3]],
          [[112.5, -102.4, -1.4], 2.9, 2.2, [0, 0.96, 0.26]],
          [[121, -103.2, 5.5], 2, 1.4, [0, 0.96, 0.26]],
        ],
      ),
    ],
  },
  'inferior-gemellus': {
    volumeCm3: 4.4,
    sources: ['open3d', 'bodyparts3d'],
    heads: [
      belly(
        [2, 26],
        [
          [[58.5, -118.5, -37], 7, 2.5, [0.35, -0.9, -0.25]],
          [[64, -115, -38], 8, 3.7, [0.25, -0.95, -0.12]],
          [[70, -113, -35], 8, 3.8, [0.15, -0.98, -0.06]],
          [[77, -111.8, -30], 7.6, 3.6, [0.1, -0.99, 0]],
          [[85, -110.8, -25.5], 7, 3.2, [0.08, -0.99, 0]],
          [[93, -109.5, -20.8], 6.2, 2.8, [0.1, -0.99, 0]],
          [[101.5, -108, -14.8], 4.8, 2.4, [0.1, -0.99, 0]],
          [[109, -106.8, -8], 3.5, 2.1, [0.1, -0.99, 0]],
          [[115.5, -105.9, -1.5], 2.6, 1.8, [0.1, -0.99, 0]],
          [[122, -105, 5], 1.9, 1.3, [0.1, -0.99, 0]],
        ],
      ),
    ],
  },
  'quadratus-femoris': {
    volumeCm3: 20,
    sources: ['open3d', 'bodyparts3d'],
    heads: [
      belly(
        [4, 5],
        [
          [[60.5, -141, -14.5], 15, 2.2, [-0.36, 0.9, -0.2]],
          [[67, -143.5, -12.8], 18, 4.8, [-0.36, 0.92, -0.14]],
          [[75, -143.8, -13], 20.5, 5.8, [-0.35, 0.94, 0]],
          [[83.5, -142.8, -14.4], 21.5, 5.8, [-0.35, 0.94, 0.02]],
          [[92, -140.8, -15.8], 22, 5.2, [-0.35, 0.94, 0]],
          [[100.5, -138.5, -17], 22, 4.6, [-0.35, 0.94, -0.02]],
          [[108, -136.3, -18], 21.5, 3.6, [-0.35, 0.94, -0.02]],
          [[114.5, -134.8, -18.3], 20.5, 2, [-0.35, 0.94, 0]],
        ],
      ),
    ],
  },
  'erector-spinae': {
    volumeCm3: 320, // the part below T11, with multifidus; derived: open3d thickened to fill the canonical lumbar gutter
    sources: ['open3d', 'bodyparts3d'],
    heads: [
      sheet(
        [120, 0],
        [
          [
            [5, -70, -73, 1.5],
            [4.5, -50, -74.5, 2],
            [4.5, -22, -67, 6],
            [4.8, 8, -59, 9],
            [4.8, 40, -50, 11],
            [5, 75, -50.5, 11],
            [5, 112, -52.5, 11],
            [5, 150, -60.5, 11],
            [5, 190, -70.5, 10],
            [5, 236, -81, 10],
          ],
          [
            [8, -70, -73.5, 1.8],
            [11, -50, -73, 4],
            [13, -22, -64, 11],
            [14, 8, -59.5, 14],
            [17, 40, -52.5, 17.5],
            [19, 75, -53, 17],
            [19, 112, -55, 17],
            [19, 150, -62.5, 16],
            [18, 190, -73, 14.5],
            [18, 236, -84, 13.5],
          ],
          [
            [11, -70, -73.5, 1.8],
            [17.5, -50, -71, 5],
            [22, -22, -63.5, 12],
            [23, 8, -58.5, 17],
            [29, 40, -53.5, 19.5],
            [35, 75, -53, 18.5],
            [36, 112, -55, 18],
            [37, 150, -63, 15.5],
            [37, 190, -73.5, 14],
            [38, 236, -85, 12.5],
          ],
          [
            [14, -70, -73, 1.8],
            [23, -50, -68.5, 4.5],
            [30.5, -22, -64, 9],
            [31.5, 8, -58.5, 15.5],
            [41.5, 40, -54, 18],
            [51, 75, -51.5, 17],
            [54, 112, -53.5, 16],
            [57, 150, -61.5, 13],
            [60, 190, -72.5, 10],
            [62, 236, -85, 8.5],
          ],
          [
            [17, -70, -72.5, 1.5],
            [28, -50, -66, 2.5],
            [37.5, -22, -63, 4],
            [39, 8, -60.5, 7],
            [52, 40, -54.5, 9],
            [65, 75, -49, 8],
            [70, 112, -50, 7],
            [76, 150, -57, 6],
            [84, 190, -67, 4.5],
            [90, 236, -77, 4],
          ],
        ],
      ),
    ],
  },
  'biceps-femoris': {
    volumeCm3: 310, // long head 230, short head 80
    sources: ['open3d', 'bodyparts3d', 'handsfield2014'],
    heads: [
      belly(
        [62, 105],
        [
          [[60, -142, -32.5], 6.5, 3.2, [-0.98, -0.12, -0.18]],
          [[62, -153, -36.5], 6.8, 4.6, [-0.96, -0.12, -0.3]],
          [[68, -170, -34.5], 8, 6.2, [-0.85, -0.1, -0.55]],
          [[75, -190, -31], 10.5, 9, [-0.75, -0.08, -0.66]],
          [[81.5, -220, -27.5], 16, 14, [-0.75, -0.08, -0.66]],
          [[87.6, -262, -29], 21, 16.5, [-0.78, -0.08, -0.62]],
          [[90, -305, -33], 21.5, 16.8, [-0.84, -0.1, -0.53]],
          [[94.5, -347.5, -36], 20, 15.5, [-0.87, -0.1, -0.48]],
          [[98, -390, -35.5], 17, 12.8, [-0.9, -0.11, -0.42]],
          [[104, -433, -34.5], 13.5, 9, [-0.9, -0.12, -0.42]],
          [[114, -474.5, -35], 9.5, 5, [-0.8, -0.1, -0.58]],
          [[120.5, -508, -35], 6.5, 3, [-0.5, -0.04, -0.86]],
          [[121.5, -530, -32.5], 5.5, 2.8, [-0.3, -0.03, -0.95]],
          [[119.5, -547, -28], 6, 2.5, [-0.2, -0.02, -0.98]],
        ],
      ),
      belly(
        [5, 40],
        [
          [[103.5, -255, 2.5], 3.5, 1.5, [-0.84, -0.13, 0.52]],
          [[104, -285, -2.5], 8, 4.2, [-0.84, -0.13, 0.53]],
          [[103, -312, -5], 10.5, 6.4, [-0.84, -0.13, 0.53]],
          [[101.5, -342, -7.5], 12.5, 8.4, [-0.86, -0.13, 0.48]],
          [[102.5, -372, -11.5], 12.8, 10, [-0.93, -0.11, 0.33]],
          [[104.5, -402, -14.5], 13.3, 11.8, [-0.97, -0.09, 0.15]],
          [[106, -432, -18.5], 13.2, 12.2, [-0.94, -0.06, -0.3]],
          [[110.5, -462, -22.5], 12.3, 9.8, [-0.7, -0.02, -0.7]],
          [[116.5, -491, -27.5], 10.5, 5, [-0.5, 0, -0.86]],
          [[118.5, -515, -30], 8, 3.6, [-0.4, 0, -0.9]],
          [[117.5, -540, -27.5], 6, 2.5, [-0.3, 0, -0.95]],
        ],
      ),
    ],
  },
  semitendinosus: {
    volumeCm3: 150,
    sources: ['open3d', 'bodyparts3d', 'handsfield2014'],
    heads: [
      belly(
        [14, 150],
        [
          [[52, -149, -27.5], 8, 3.5, [1, -0.05, 0.1]],
          [[53, -162.5, -30], 11, 7.5, [1, -0.01, -0.06]],
          [[51.2, -199, -34.5], 15.8, 10.6, [0.99, -0.01, -0.11]],
          [[48.5, -236, -37], 17.6, 12.4, [0.98, -0.01, -0.2]],
          [[49.5, -282, -43], 18.6, 12.9, [0.96, -0.01, -0.25]],
          [[53, -328, -47.5], 17.6, 10.8, [0.98, -0.01, -0.15]],
          [[52.6, -374, -50.5], 15.5, 8.6, [0.95, -0.01, -0.3]],
          [[49.2, -420, -50.5], 11, 6.2, [0.95, -0.01, -0.33]],
          [[43.5, -458, -50], 6, 4.2, [0.85, -0.01, -0.5]],
          [[39.5, -490, -47.5], 4.2, 3.2, [0.5, -0.01, -0.87]],
          [[37.5, -515, -41.5], 4, 2.8, [0.1, 0, -1]],
          [[40, -540, -31], 4.5, 2.4, [-0.1, 0, -1]],
          [[48, -564, -19.5], 6, 2, [-0.2, 0, -0.97]],
          [[58, -586, -9.5], 7.5, 1.6, [-0.3, 0.1, -0.95]],
        ],
      ),
    ],
  },
  semimembranosus: {
    volumeCm3: 260,
    sources: ['open3d', 'bodyparts3d', 'handsfield2014'],
    heads: [
      belly(
        [105, 55],
        [
          [[45.5, -154.5, -17.5], 8.5, 2.6, [0.98, 0.03, -0.2]],
          [[44.5, -170, -19], 10.5, 4.2, [0.98, 0.03, -0.15]],
          [[41.6, -202.5, -20.1], 13.5, 6.2, [1, 0.02, -0.05]],
          [[39.5, -236, -21.2], 17.5, 8.8, [1, 0.02, -0.05]],
          [[41.2, -277.5, -21.8], 21.6, 11.6, [0.99, 0.02, -0.12]],
          [[43, -319, -24], 23, 14.6, [0.96, 0.03, -0.27]],
          [[47, -361, -26], 23.4, 15.6, [0.92, 0.03, -0.39]],
          [[50.5, -402.5, -30], 23.4, 15, [0.87, 0.03, -0.49]],
          [[49.5, -444, -33], 21.5, 13.6, [0.82, 0.03, -0.57]],
          [[43.5, -476, -36.5], 16.5, 8.6, [0.68, 0.03, -0.73]],
          [[38, -503, -33.5], 10.5, 4.2, [0.35, 0.03, -0.94]],
          [[37.5, -524, -28.5], 7.5, 3, [0.14, 0.03, -0.99]],
          [[41.5, -545, -25.5], 7, 2.4, [0.1, 0.03, -0.99]],
        ],
      ),
    ],
  },
}
