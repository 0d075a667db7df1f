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
    toGanglion: [[9.2, 157, -25.2]],
    ganglion: [13.4, 150.6, -24.1],
    ganglionLengthMm: 6.5,
    ganglionWidthMm: 5,
    diameterMm: 3.4,
    // What goes on as cords of its own to groin and belly is left out; this is the part that joins L2 inside psoas.
    ramus: [
      [17, 145.3, -22.2],
      [20.1, 140.1, -19.7],
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
    toGanglion: [
      [9.1, 127.2, -17.7],
      [10.4, 123.1, -17],
      [13.1, 119.6, -16.4],
    ],
    ganglion: [16.8, 114.8, -15.2],
    ganglionLengthMm: 9,
    ganglionWidthMm: 5.8,
    diameterMm: 3.6,
    ramus: [
      [20.6, 109.9, -13.2],
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
    toGanglion: [
      [9.2, 93.8, -10.6],
      [10.5, 89.6, -10],
      [13.3, 86.2, -9.3],
    ],
    ganglion: [17, 82.3, -8.4],
    ganglionLengthMm: 11,
    ganglionWidthMm: 6.4,
    diameterMm: 4.2,
    ramus: [
      [20.9, 78.1, -7.2],
      [25.4, 73, -4.8],
      [30.2, 66, -2],
      [34.8, 59, -0.4],
      [39, 51.4, 0.8],
      [42.6, 43.9, 2.1],
      [45.6, 36, 3.4],
    ],
  },
  L4: {
    duralExit: [8.2, 65, -8.4],
    toGanglion: [
      [9.2, 60.1, -8.4],
      [10.6, 54.8, -8.4],
      [14.7, 51.4, -7.1],
    ],
    ganglion: [18.4, 49.2, -6],
    ganglionLengthMm: 12.3,
    ganglionWidthMm: 6.7,
    diameterMm: 5,
    ramus: [
      [22.1, 46.2, -5],
      [27.6, 42, -3.4],
      [33.8, 35.8, -2.8],
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
    toGanglion: [
      [9.4, 31.6, -11.2],
      [10.9, 27.7, -12],
      [12.7, 23.9, -12.4],
      [15.6, 19.9, -12],
    ],
    ganglion: [20.1, 16, -11],
    ganglionLengthMm: 13.5,
    ganglionWidthMm: 6.8,
    diameterMm: 5.3,
    ramus: [
      [24.4, 13.2, -9.4],
      [28.7, 9.7, -6.6],
      [32.1, 4.4, -3],
      [35, -4, 0.5],
      [37.5, -12.5, 1.5],
      [39.9, -21.4, 0.8],
    ],
  },
  S1: {
    duralExit: [7, 13.5, -17.5],
    toGanglion: [
      [8.2, 6.6, -23.2],
      [9.3, -0.5, -28.2],
      [11.8, -8, -30.4],
    ],
    ganglion: [17.3, -14.5, -29.2],
    ganglionLengthMm: 13.5,
    ganglionWidthMm: 6.5,
    diameterMm: 5.4,
    ramus: [
      [21.8, -20.2, -24.4],
      [25.8, -25.6, -18.8],
      [31.1, -30.7, -15.8],
      [36.3, -37.3, -14.5],
      [41, -44.6, -14.6],
    ],
  },
  S2: {
    duralExit: [5, -6, -34],
    toGanglion: [
      [6.2, -11.3, -38.5],
      [8, -18.5, -43.8],
      [10.8, -25, -46],
    ],
    ganglion: [14, -28.8, -44.8],
    ganglionLengthMm: 10,
    ganglionWidthMm: 5,
    diameterMm: 3.8,
    ramus: [
      [18.2, -32.4, -40.8],
      [22.2, -35.4, -36.2],
      [27.7, -39.2, -30.8],
      [33.4, -43, -26.8],
      [38.5, -47, -24.2],
    ],
  },
  S3: {
    duralExit: [3, -15, -43],
    toGanglion: [
      [4.1, -21.4, -48.5],
      [5.2, -28.4, -53.8],
      [6.2, -36.3, -58.6],
      [8.4, -43.2, -60.3],
    ],
    ganglion: [11.6, -46.8, -58.6],
    ganglionLengthMm: 7,
    ganglionWidthMm: 4,
    diameterMm: 2.8,
    ramus: [
      [15.4, -48.4, -55.2],
      [20.7, -50.2, -48.9],
      [26.4, -51.8, -42.1],
      [32.6, -53.2, -36],
      [38.8, -55, -30.5],
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
