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

/**
 * A head whose origin is an edge rather than a section: every edge point begins a line, and the lines run on, evenly
 * spread, through the stations.
 */
function fan(tendons: MuscleHead['tendons'], edge: readonly SheetRow[], rows: readonly StationRow[]): MuscleHead {
  const { stations } = belly(tendons, rows)
  const lines = edge.map(([x, y, z, halfThicknessMm], i): readonly SheetPoint[] => [
    { point: [x, y, z], halfThicknessMm },
    ...stations.map((s) => ({
      point: add(s.centre, scale(s.wide, s.halfWidthMm * ((2 * i) / (edge.length - 1) - 1))),
      halfThicknessMm: s.halfThicknessMm,
    })),
  ])
  return { tendons, stations: [stationAcross(lines.map((line) => line[0]!)), ...stations], lines }
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
      fan(
        [3, 34],
        [
          [28.5, -38.5, -43, 1.2],
          [21.5, -40.5, -48.5, 1.8], // slip between the second and third foramina
          [25, -45.5, -52, 1.6],
          [25.5, -51, -55, 1.6], // round the third
          [20, -56.5, -56, 1.8], // slip between the third and fourth
          [22, -62, -54, 1.6],
          [27, -67.5, -50, 1.2],
        ],
        [
          [[31.5, -52.2, -46.3], 14.3, 4.6, [-0.13, -0.8, -0.58]],
          [[40.5, -54, -39.8], 17, 6.8, [-0.16, -0.79, -0.59]],
          [[52.5, -58, -35.2], 18.2, 7.5, [-0.22, -0.82, -0.53]],
          [[66, -62.4, -32.4], 17.8, 5.8, [-0.25, -0.84, -0.48]],
          [[79.5, -69.3, -28.6], 16, piriformisThicknessMm / 2, [-0.28, -0.86, -0.42]],
          [[90.7, -77.5, -22.8], 12.2, 4.1, [-0.32, -0.88, -0.35]],
          [[100.5, -84.5, -16.8], 9, 3.9, [-0.32, -0.89, -0.34]],
          [[110.5, -90.3, -10.7], 6.6, 3.5, [-0.32, -0.89, -0.32]],
          [[119.5, -94.2, -5], 4.8, 2.8, [-0.32, -0.88, -0.33]],
          [[128, -95.8, 1], 3.7, 2.4, [-0.32, -0.88, -0.33]], // tendon 7.4 x 4.8 mm (open3d)
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
            [72, 14, -49.5, 1.5],
            [98, -5, -48.5, 4.5],
            [114, -24, -46, 5],
            [127, -46, -40.5, 5],
            [139, -68, -32, 4.2],
            [151, -91, -14, 0.9],
          ],
          [
            [57, 5, -60.5, 2.5],
            [84, -24, -66.5, 9.5],
            [107, -50, -61, 9.5],
            [126, -74, -48, 8],
            [142, -94, -32, 4.5],
            [154, -115, -11, 0.9],
          ],
          [
            [45, -14, -64, 3],
            [70, -49, -81.5, 14.5],
            [95, -80, -76, 15],
            [118, -104, -52, 10],
            [138, -122, -30.5, 5],
            [152, -139, -9.5, 0.9],
          ],
          [
            [37, -36, -63, 3.5],
            [61, -75, -85, 18],
            [87, -108, -75, 19],
            [111, -132, -50, 12.5],
            [130, -147, -28.5, 6],
            [143, -161, -10, 0.9],
          ],
          [
            [29, -58, -64, 3.5],
            [50, -98, -83.5, 22],
            [76, -131, -72.5, 21],
            [101, -155, -50, 15],
            [117, -169, -28, 8.5],
            [130, -182, -9, 1.2],
          ],
          [
            [18.5, -85, -63, 3.5],
            [36, -117, -79, 18.5],
            [60, -150, -67.5, 20],
            [90, -177, -49, 14],
            [108, -194, -25.5, 8.5],
            [121, -208, -5, 1.5],
          ],
          [
            [7.5, -117, -60, 3],
            [20, -142, -62, 9.5],
            [38, -165, -58, 11],
            [68, -186, -49.5, 9],
            [96, -207, -29.5, 6],
            [115, -237, 0, 1.4],
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
        [1, 40],
        [
          [
            [50, -83, 16, 0.8],
            [48, -88, -2, 3.2],
            [46.8, -96, -22, 3.6],
            [50.5, -100.2, -38.5, 3],
            [62, -101.5, -36.5, 3.1],
            [76, -101.5, -27.5, 3],
            [90, -102, -20, 2.7],
            [108, -102.6, -6, 0.9],
            [121.5, -102.6, 4.5, 0.7],
          ],
          [
            [44.5, -88.5, 31, 0.8],
            [45, -96, 10, 3.8],
            [45, -101, -13, 4.6],
            [46.3, -103, -31.5, 4.6],
            [51.5, -102.9, -41, 3.6],
            [63, -103, -37.5, 3.8],
            [77, -102.8, -27, 3.5],
            [108, -103.5, -6, 1.5],
            [121.5, -103.4, 4.5, 1],
          ],
          [
            [35, -99.5, 38.5, 0.8],
            [39, -106, 18, 4],
            [42.3, -107.5, -7, 5],
            [45.3, -107, -29.5, 4.8],
            [52, -105, -41.6, 3.7],
            [63, -104.5, -37.8, 3.9],
            [77, -104, -26.7, 3.6],
            [108, -104.3, -6, 1.7],
            [121.5, -104.2, 4.5, 1.1],
          ],
          [
            [26.5, -112, 37, 0.8],
            [33, -116.5, 17, 4],
            [38.8, -115.5, -7, 5],
            [45.3, -111.5, -28, 4.8],
            [52, -107.2, -40.8, 3.6],
            [63, -106, -37.5, 3.7],
            [77, -105.3, -26.5, 3.5],
            [108, -105.1, -6, 1.5],
            [121.5, -105, 4.5, 1],
          ],
          [
            [23, -127.5, 21, 0.8],
            [30, -130, 5, 3],
            [37, -123.5, -10, 3.8],
            [45, -115.5, -27, 3.8],
            [52, -109.2, -39.4, 3],
            [63, -107.6, -36.5, 3],
            [77, -106.4, -26.3, 3],
            [108, -106, -6, 0.9],
            [121.5, -105.8, 4.5, 0.7],
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
          [[45.5, -86, -31.5], 4.2, 1, [0.04, 0.91, 0.41]],
          [[54, -87, -33], 6, 3.2, [0.05, 0.92, 0.38]],
          [[63, -88.8, -31], 6.6, 4.2, [0, 0.85, 0.52]],
          [[72, -91, -27], 6.5, 4.4, [-0.1, 0.78, 0.6]],
          [[81, -93.6, -23], 6.2, 4.3, [-0.05, 0.82, 0.56]],
          [[88.5, -95.9, -18.8], 5.8, 4.1, [0, 0.88, 0.48]],
          [[96.5, -97.9, -13], 5, 3.8, [0, 0.92, 0.4]],
          [[104.5, -99.5, -7], 4, 3, [0, 0.95, 0.3]],
          [[113, -100.9, -0.6], 3, 2.2, [0, 0.96, 0.26]],
          [[121, -102, 5.8], 2, 1.2, [0, 0.96, 0.26]],
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
          [[57.5, -119.5, -35], 6, 1, [0.35, -0.9, -0.25]],
          [[63, -116.5, -39], 7.8, 2.8, [0.25, -0.95, -0.12]],
          [[69, -114.5, -35], 8.4, 3.1, [0.15, -0.98, -0.06]],
          [[77, -113, -27.6], 8, 3.6, [0.1, -0.99, 0]],
          [[85, -112, -23.2], 7.4, 3.3, [0.08, -0.99, 0]],
          [[93, -110.9, -19.6], 6.4, 2.9, [0.1, -0.99, 0]],
          [[101.5, -109.6, -14.2], 5, 2.5, [0.1, -0.99, 0]],
          [[109, -108.4, -7.6], 3.7, 2.1, [0.1, -0.99, 0]],
          [[115.5, -107.3, -1.4], 2.7, 1.8, [0.1, -0.99, 0]],
          [[121.5, -106.3, 4.4], 1.9, 1.2, [0.1, -0.99, 0]],
        ],
      ),
    ],
  },
  'quadratus-femoris': {
    volumeCm3: 20,
    sources: ['open3d', 'bodyparts3d'],
    heads: [
      fan(
        [2, 2],
        [
          [58.5, -153, -14, 1],
          [61.5, -146, -15.5, 1.4],
          [65, -139, -17, 1.6],
          [68, -131.5, -18.5, 1.4],
          [71, -124, -19.5, 1],
        ],
        [
          [[72, -142.5, -15], 18.2, 5, [0.05, 0.99, -0.1]],
          [[79, -142.3, -14.8], 19.6, 6.3, [-0.2, 0.98, -0.04]],
          [[87, -141.2, -15.4], 20.3, 6.4, [-0.33, 0.94, 0]],
          [[95, -139, -16.8], 20.5, 5.8, [-0.35, 0.94, 0]],
          [[103, -136.6, -18.6], 20.5, 4.8, [-0.35, 0.94, 0]],
          [[110, -134.8, -19.5], 20.3, 3.4, [-0.35, 0.94, 0]],
          [[116, -133.8, -18.8], 20, 1, [-0.35, 0.94, 0]],
        ],
      ),
    ],
  },
  'erector-spinae': {
    volumeCm3: 370, // the part below T11 with multifidus; derived: open3d thickened to fill the canonical lumbar gutter
    sources: ['open3d', 'bodyparts3d'],
    heads: [
      sheet(
        [130, 0],
        [
          [
            [6.5, -72, -74, 0.9],
            [4.8, -52, -76, 2],
            [4.5, -22, -68, 6],
            [4.8, 8, -60, 9],
            [4.8, 40, -51, 11],
            [5, 75, -51.5, 11],
            [5, 112, -53, 11],
            [5, 150, -60.5, 11],
            [5, 190, -70, 9.5],
            [5, 236, -79.5, 8.5],
          ],
          [
            [8, -72.5, -74.3, 1],
            [10.5, -52, -75, 4],
            [13, -22, -65, 11],
            [14, 8, -60.5, 14],
            [17, 40, -53, 17.5],
            [19, 75, -53, 17],
            [19, 112, -55, 16.5],
            [18.5, 150, -62.5, 15],
            [18, 190, -72.5, 13],
            [18, 236, -82.5, 11.5],
          ],
          [
            [9.5, -73, -74.3, 1],
            [16.5, -51, -73, 5],
            [22, -22, -64.5, 12],
            [23, 8, -59.5, 17],
            [28, 40, -54, 19.5],
            [34, 75, -53, 18.5],
            [35, 112, -55, 17],
            [35.5, 150, -62.5, 14.5],
            [35, 190, -73, 12.5],
            [34, 236, -84, 10.8],
          ],
          [
            [11, -72.5, -74.2, 1],
            [22, -50, -70, 4.5],
            [30.5, -22, -65, 9],
            [31.5, 8, -59.5, 15.5],
            [40, 40, -54, 18],
            [49, 75, -51.5, 17],
            [52, 112, -53.5, 15],
            [54, 150, -61.5, 12],
            [55, 190, -72.5, 9],
            [55, 236, -84.5, 7.2],
          ],
          [
            [12.5, -72, -74, 0.9],
            [27, -49, -67, 2.5],
            [37.5, -22, -63.5, 4],
            [39, 8, -61, 7],
            [51, 40, -54.5, 9],
            [63, 75, -49, 8],
            [68, 112, -50, 7],
            [72, 150, -57.5, 5.5],
            [76, 190, -68, 4],
            [80, 236, -79, 3.2],
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
          [[58.5, -135, -37.5], 6, 1, [-0.98, -0.12, 0]],
          [[60.5, -144, -36.6], 7, 2.2, [-0.98, -0.12, 0.05]],
          [[63.5, -155, -38], 7, 4, [-0.96, -0.12, -0.3]],
          [[70, -170, -35], 8, 6, [-0.85, -0.1, -0.55]],
          [[76.5, -190, -32], 10.5, 8.8, [-0.75, -0.08, -0.66]],
          [[81.5, -220, -27.5], 16, 14, [-0.75, -0.08, -0.66]],
          [[87.6, -262, -29], 21, 16.5, [-0.78, -0.08, -0.62]],
          [[90, -305, -33], 21.5, 16.8, [-0.84, -0.1, -0.53]],
          [[94.5, -347.5, -36], 20, 15.5, [-0.87, -0.1, -0.48]],
          [[98, -390, -35.5], 17, 12.8, [-0.9, -0.11, -0.42]],
          [[104, -433, -34.5], 13.5, 9, [-0.9, -0.12, -0.42]],
          [[115.5, -474.5, -35.5], 9, 4.6, [-0.75, -0.1, -0.65]],
          [[122, -508, -35.5], 6.2, 2.6, [-0.35, -0.04, -0.93]],
          [[122, -530, -33], 5.4, 2.4, [-0.3, -0.03, -0.95]],
          [[118, -550, -27], 6, 1.4, [-0.2, -0.02, -0.98]],
        ],
      ),
      belly(
        [5, 40],
        [
          [[104.5, -255, 1], 3, 1, [-0.84, -0.13, 0.52]],
          [[105, -285, -4], 7.6, 3.6, [-0.84, -0.13, 0.53]],
          [[104, -312, -6.5], 10, 5.6, [-0.84, -0.13, 0.53]],
          [[102.5, -342, -9], 12, 7.4, [-0.86, -0.13, 0.48]],
          [[103, -372, -12.5], 12.8, 9.4, [-0.93, -0.11, 0.33]],
          [[104.5, -402, -14.5], 13.3, 11.8, [-0.97, -0.09, 0.15]],
          [[106, -432, -18.5], 13.2, 12.2, [-0.94, -0.06, -0.3]],
          [[110.5, -462, -22.5], 12.3, 9.8, [-0.7, -0.02, -0.7]],
          [[116.5, -491, -27.5], 10.5, 5, [-0.5, 0, -0.86]],
          [[118.5, -515, -30], 8, 3.6, [-0.4, 0, -0.9]],
          [[116, -543, -26], 6, 1.4, [-0.3, 0, -0.95]],
        ],
      ),
    ],
  },
  semitendinosus: {
    volumeCm3: 150,
    sources: ['open3d', 'bodyparts3d', 'handsfield2014'],
    heads: [
      belly(
        [14, 190],
        [
          [[52.5, -142, -36], 6, 1, [1, -0.05, 0.1]],
          [[51.5, -150.5, -33.2], 8, 2.8, [1, -0.05, 0.1]],
          [[51, -165, -32.5], 10.5, 6.6, [1, -0.01, -0.06]],
          [[50, -199, -36], 15.8, 10.4, [0.99, -0.01, -0.11]],
          [[48.5, -236, -40], 17.6, 12.2, [0.98, -0.01, -0.2]],
          [[50, -282, -46], 18.2, 12.4, [0.96, -0.01, -0.25]],
          [[53, -328, -50.5], 17.4, 10.6, [0.98, -0.01, -0.15]],
          [[52.8, -374, -54.2], 14.6, 8.2, [0.95, -0.01, -0.3]],
          [[49.5, -420, -53], 9.6, 5.4, [0.95, -0.01, -0.33]],
          [[42.2, -458, -49.4], 5.2, 3.6, [0.85, -0.01, -0.5]],
          [[36, -490, -44.5], 3.8, 2.8, [0.5, -0.01, -0.87]],
          [[33.2, -514, -39.5], 3.6, 2.3, [0.1, 0, -1]],
          [[33.6, -540, -32], 4, 2, [-0.1, 0, -1]],
          [[48.5, -565, -17], 5.5, 1.6, [-0.2, 0, -0.97]],
          [[60, -590, -6], 7.5, 0.8, [-0.3, 0.1, -0.95]],
        ],
      ),
    ],
  },
  semimembranosus: {
    volumeCm3: 260,
    sources: ['open3d', 'bodyparts3d', 'handsfield2014', 'gait2392'],
    heads: [
      belly(
        [105, 55],
        [
          [[65, -140, -31.5], 5.5, 1, [0.9, 0.35, -0.2]], // upper outer facet of the tuberosity (gait2392 agrees)
          [[64, -149, -30], 6.5, 2.3, [0.95, 0.25, -0.15]],
          [[59.5, -164, -26.5], 8, 2.9, [0.98, 0.15, -0.15]],
          [[52, -183, -22.5], 10, 3.7, [0.99, 0.08, -0.12]],
          [[45.5, -206, -19.8], 13, 4.8, [1, 0.03, -0.05]],
          [[40.6, -238, -18.8], 17.5, 6.6, [1, 0.02, -0.05]],
          [[41.2, -277.5, -20.5], 21.6, 9.8, [0.99, 0.02, -0.12]],
          [[43, -319, -21], 23, 12.8, [0.96, 0.03, -0.27]],
          [[46.5, -361, -23], 23.4, 15, [0.92, 0.03, -0.39]],
          [[50, -402.5, -28], 23.4, 15, [0.87, 0.03, -0.49]],
          [[50, -444, -31.5], 21.5, 13.6, [0.82, 0.03, -0.57]],
          [[44, -474, -38], 16, 8.4, [0.68, 0.03, -0.73]],
          [[39, -503, -41], 8, 3, [0.4, 0.03, -0.92]],
          [[36.8, -524, -33], 6.5, 2.4, [0.14, 0.03, -0.99]],
          [[40, -548, -26], 7, 1.2, [0.1, 0.03, -0.99]],
        ],
      ),
    ],
  },
}
