import { lumbosacralTrunkRows, plexusRows } from '../anatomy/nerves/plexus.ts'
import { rootWays } from '../anatomy/nerves/roots.ts'
import type { NerveRow } from '../anatomy/nerves.ts'
import { type RootLevel, rootLevels } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { add, lerp, normalize, scale, type Vec3 } from '../math/vec3.ts'
import { insideSacMm, sacCourse, sacStationAt } from './dural-sac.ts'
import type { Waypoint } from './nerve-course.ts'

export const LEFT: Vec3 = [1, 0, 0]

/** How a nerve runs on the left: its way-points, how finely it is laid out, and which way it is broad. */
export interface Way {
  readonly points: readonly Waypoint[]
  readonly spacingMm: number
  readonly wide: Vec3
  /** Where a furrow between two bundles runs across the width, -1..1. */
  readonly furrowAt?: number
}

const round = (at: Vec3, halfMm: number, pelvic = 0): Waypoint => ({
  at,
  halfWidthMm: halfMm,
  halfThicknessMm: halfMm,
  pelvic,
})

/** A place of a table as a way-point. */
export const flat = ([x, y, z, widthMm, thicknessMm]: NerveRow): Waypoint => ({
  at: [x, y, z],
  halfWidthMm: widthMm / 2,
  halfThicknessMm: thicknessMm / 2,
})

/** How far what lies in psoas beside the spine hangs on the pelvis, 0..1, by height: the same for all nerves there, so that they stay joined. */
export const pelvicShare = (yMm: number): number => smoothstep(62, 4, yMm)

/** A place in the sac at rest, by height and by how far out it is to the left and the front, 0..1 of the wall. */
function inSac(yMm: number, left: number, front: number): Vec3 {
  const station = sacStationAt(yMm)
  const i = Math.min(Math.floor(station), sacCourse.count - 2)
  const u = station - i
  const [a, b] = [sacCourse.restMm[i]!, sacCourse.restMm[i + 1]!]
  const halfWidth = lerp(sacCourse.halfWidthMm[i]!, sacCourse.halfWidthMm[i + 1]!, u)
  const halfDepth = lerp(sacCourse.halfThicknessMm[i]!, sacCourse.halfThicknessMm[i + 1]!, u)
  return add([lerp(a[0], b[0], u), lerp(a[1], b[1], u), lerp(a[2], b[2], u)], [left * halfWidth, 0, front * halfDepth])
}

/** Which way the band in front of piriformis is broad: along the face of the muscle. */
export const ON_PIRIFORMIS: Vec3 = [0.7, -0.1, 0.7]

/** Where a root lies across the beginning of the sciatic nerve, -1 = inner edge, 1 = outer edge; chosen by eye. */
const LANE = { trunk: 0.45, S1: 0, S2: -0.36, S3: -0.62 } as const

/** The last way-points of a root or trunk: it gets thinner as it goes into the band, in its own lane, and ends inside it. */
function intoPlexus(lane: number, halfMm: number, from: number): readonly Waypoint[] {
  return [1, 0.8, 0.45].map((size, i) => {
    const { at, halfWidthMm, halfThicknessMm } = flat(plexusRows[from + i]!)
    const most = Math.max(halfThicknessMm * 0.9, i < 2 ? halfMm : 0)
    return {
      at: add(at, scale(normalize(ON_PIRIFORMIS), lane * halfWidthMm)),
      halfWidthMm: halfMm * size,
      halfThicknessMm: Math.min(halfMm * size, most),
      pelvic: 1,
    }
  })
}

/** How far each root in front of the spine hangs on the pelvis rather than on its vertebra, 0..1. */
function hangs(level: RootLevel, yMm: number): number {
  if (level < 'S') return level === 'L5' ? smoothstep(14, -14, yMm) : pelvicShare(yMm)
  return 1
}

/** Where each root ends inside what it joins. */
function ending(level: RootLevel, halfMm: number): readonly Waypoint[] {
  const into = (at: Vec3, end: Vec3): readonly Waypoint[] => [
    round(at, halfMm * 0.76, hangs(level, at[1])),
    round(end, halfMm * 0.4, hangs(level, end[1])),
  ]
  switch (level) {
    case 'L1':
      return []
    case 'L2':
      return into([52.4, 24, 8.1], [57.6, 9.6, 12.4])
    case 'L3':
      return into([48.4, 27, 5.6], [54.6, 13.8, 10.1])
    case 'L4':
      return into([45.8, -31, 0], [45.4, -40.5, -5.6])
    case 'L5':
      return into([42.2, -29, -0.9], [44.4, -39.5, -5])
    case 'S1':
      return intoPlexus(LANE.S1, halfMm * 0.85, 0)
    case 'S2':
      return intoPlexus(LANE.S2, halfMm * 0.88, 1)
    case 'S3':
      return intoPlexus(LANE.S3, halfMm * 0.9, 1)
  }
}

/** How thick a root still is at the end of its own way, as a share; L1 is thin where it joins L2. */
const LAST_SHARE: Record<RootLevel, number> = {
  L1: 0.3,
  L2: 0.9,
  L3: 0.9,
  L4: 0.82,
  L5: 0.88,
  S1: 0.86,
  S2: 0.9,
  S3: 0.92,
}

function rootWay(level: RootLevel): Way {
  const { duralExit, toGanglion, ganglion, diameterMm, ramus } = rootWays[level]
  const half = diameterMm / 2
  const up = insideSacMm[level]
  const shareAt = (i: number): number => lerp(0.97, LAST_SHARE[level], (i / (ramus.length - 1)) ** 2)
  const points = [
    round(inSac(duralExit[1] + up, 0.5, 0.38), half * 0.2),
    round(inSac(duralExit[1] + up * 0.5, 0.68, 0.48), half * 0.55),
    round(duralExit, half * 0.92),
    ...toGanglion.map((at) => round(at, half, level < 'S' ? 0 : 1)),
    round(ganglion, half, level < 'S' ? 0 : 1),
    ...ramus.map((at, i) => round(at, half * shareAt(i), hangs(level, at[1]))),
    ...ending(level, half),
  ]
  return { points, spacingMm: 2.2, wide: LEFT }
}

/** Every root of the left side, from inside the sac to where it joins another nerve. */
export const rootWaysLeft = Object.fromEntries(rootLevels.map((level) => [level, rootWay(level)])) as Readonly<
  Record<RootLevel, Way>
>

/** L4 and L5 as one flat cord from the wing of the sacrum into the plexus. */
export const lumbosacralTrunk: Way = {
  points: [...lumbosacralTrunkRows.map(flat), ...intoPlexus(LANE.trunk, 3, 0)].map((p) => ({ ...p, pelvic: 1 })),
  spacingMm: 2.2,
  wide: LEFT,
}
