import type { Vec3 } from '../../math/vec3.ts'
import type { RootId } from '../nerves.ts'

/** One nerve root, left side, body frame at rest, mm. */
export interface RootWay {
  /** Where it leaves the dural sac. */
  readonly duralExit: Vec3
  /** Round the inner and lower side of its own pedicle (lumbar), or down the canal and into its foramen (sacral). */
  readonly toGanglion: readonly Vec3[]
  readonly ganglion: Vec3
  readonly ganglionLengthMm: number
  readonly ganglionWidthMm: number
  readonly diameterMm: number
  /** From the ganglion out of the foramen and on in front of the spine (its front branch), as far as it is a cord of its own. */
  readonly ramus: readonly Vec3[]
}

/**
 * Exits and sizes: Cohen1990, Torun2008, MRN2018, Rohini2022, Silav2016. Places follow the pedicles and sacral foramina of `spine.ts` and
 * `landmarks.ts`, the courses in front of the spine those of one body (open3d), moved by up to 2 mm so that 1 mm of room to bone is left.
 */
export const rootWays: Readonly<Record<RootId, RootWay>> = {
  L1: {
    duralExit: [7.5, 163.5, -27.3],
    toGanglion: [[9.3, 157.2, -26]],
    ganglion: [13.6, 150.8, -24.9],
    ganglionLengthMm: 6.5,
    ganglionWidthMm: 5,
    diameterMm: 3.4,
    // What goes on as cords of its own to groin and belly is left out; this is the part that joins L2 inside psoas.
    ramus: [
      [18.5, 143.6, -22],
      [22.1, 136.6, -17.7],
      [25, 129.6, -13.4],
      [27.2, 122.4, -9.8],
      [29.2, 112, -7.4],
      [30.8, 102, -5.8],
      [32.2, 93, -5.2],
      [33.8, 86, -3.5],
    ],
  },
  L2: {
    duralExit: [7.8, 131.3, -18.4],
    toGanglion: [[10.1, 123.4, -17.4]],
    ganglion: [15.6, 116.6, -16.7],
    ganglionLengthMm: 9,
    ganglionWidthMm: 5.8,
    diameterMm: 3.6,
    ramus: [
      [20.8, 110.3, -13.9],
      [24.9, 103.9, -10.4],
      [28.8, 96.7, -7.1],
      [32.2, 89.3, -4.5],
      [36.8, 78, -1.5],
      [40.7, 66, 1.1],
      [44.2, 54, 2.8],
      [47, 43, 4],
      [49.6, 33.5, 5.8],
    ],
  },
  L3: {
    duralExit: [8, 97.9, -11.3],
    toGanglion: [[10, 90.8, -10.8]],
    ganglion: [15.4, 84.2, -10.4],
    ganglionLengthMm: 11,
    ganglionWidthMm: 6.4,
    diameterMm: 4.2,
    ramus: [
      [20.5, 79.2, -9.3],
      [25.6, 72.6, -6.8],
      [30.4, 65.9, -4.4],
      [34.8, 59, -2.2],
      [39, 51.7, -0.4],
      [42.6, 43.9, 1.5],
      [45.6, 36, 3.4],
    ],
  },
  L4: {
    duralExit: [8.2, 65, -8.4],
    toGanglion: [[10.2, 58.1, -8.4]],
    ganglion: [15.8, 51.7, -7.8],
    ganglionLengthMm: 12.3,
    ganglionWidthMm: 6.7,
    diameterMm: 5,
    ramus: [
      [21.3, 47.6, -7],
      [27.6, 42.2, -5.1],
      [33.8, 35.8, -3.8],
      [39, 28.3, -3],
      [42.6, 20.4, -2.2],
      [44.9, 12.1, -1.3],
      [46.2, 3.8, -0.2],
      [46.7, -4.8, 0.8],
      [46.6, -13.2, 1.5],
      [46.2, -21.8, 1.3],
    ],
  },
  L5: {
    duralExit: [8.1, 35.5, -9.9],
    toGanglion: [[11.2, 27.2, -11]],
    ganglion: [17.6, 18.9, -10.8],
    ganglionLengthMm: 13.5,
    ganglionWidthMm: 6.8,
    diameterMm: 5.3,
    ramus: [
      [23.5, 15.2, -9.6],
      [28.9, 10.3, -6.2],
      [32.5, 3.9, -2.5],
      [35.2, -3.9, 0.3],
      [37.6, -12.6, 1.4],
      [39.9, -21.4, 0.6],
    ],
  },
  S1: {
    duralExit: [7, 13.5, -17.5],
    toGanglion: [
      [8.3, 7.2, -22.7],
      [8.6, 1, -28.4],
      [9, -5.5, -32.4],
      [12, -11.6, -31.4],
    ],
    ganglion: [17.6, -15.5, -28.9],
    ganglionLengthMm: 13.5,
    ganglionWidthMm: 6.5,
    diameterMm: 5.4,
    ramus: [
      [21.9, -20.2, -24.3],
      [25.7, -25.3, -19.9],
      [31.3, -30.8, -17.2],
      [36.6, -37.6, -15.7],
      [41.4, -45, -15.3],
    ],
  },
  S2: {
    duralExit: [5, -6, -34],
    toGanglion: [
      [6.4, -12.5, -39.9],
      [7.4, -19.4, -45.6],
      [9.2, -25.8, -48],
    ],
    ganglion: [13.8, -29.7, -45.9],
    ganglionLengthMm: 10,
    ganglionWidthMm: 5,
    diameterMm: 3.8,
    ramus: [
      [17.5, -32.4, -42.4],
      [21, -34.9, -39],
      [26.7, -38.1, -33.4],
      [32.9, -41.9, -28.3],
      [38.7, -46.4, -24.4],
    ],
  },
  S3: {
    duralExit: [3, -15, -43],
    toGanglion: [
      [4.2, -21.1, -48.5],
      [5.2, -27.7, -53.8],
      [5.7, -34.8, -58.8],
      [6.4, -41.5, -62.2],
      [8.6, -46.8, -61.6],
    ],
    ganglion: [12.4, -48.5, -58.9],
    ganglionLengthMm: 7,
    ganglionWidthMm: 4,
    diameterMm: 2.8,
    ramus: [
      [16.4, -48.4, -55],
      [21.8, -48.8, -49.3],
      [26.5, -49.3, -44],
      [32.5, -51, -37.2],
      [38.8, -53.9, -31.2],
    ],
  },
  S4: {
    duralExit: [2, -19, -47],
    toGanglion: [[5, -50, -66]],
    ganglion: [8.5, -60, -65.3],
    ganglionLengthMm: 5,
    ganglionWidthMm: 3,
    diameterMm: 2.2,
    ramus: [],
  },
}
