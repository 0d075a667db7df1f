import {
  commonFibularNerve,
  deepFibularNerve,
  medialPlantarNerve,
  rootsToTrunk,
  rootWays,
  sciaticTrunk,
  superficialFibularNerve,
  suralNerve,
  tibialNerve,
} from '../anatomy/nerves.ts'
import { type RootLevel, rootLevels } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { add, clamp, lerp, mix, normalize, scale, type Vec3 } from '../math/vec3.ts'
import { sacCourse, sacStationAt } from './dural-sac.ts'
import type { Waypoint } from './nerve-course.ts'

const LEFT: Vec3 = [1, 0, 0]

/** How a nerve runs on the left: its way-points, how finely it is laid out, and which way it is broad. */
export interface Way {
  readonly points: readonly Waypoint[]
  readonly spacingMm: number
  readonly wide: Vec3
}

const round = (at: Vec3, halfMm: number, pelvic = 0): Waypoint => ({
  at,
  halfWidthMm: halfMm,
  halfThicknessMm: halfMm,
  pelvic,
})
const flat = (at: Vec3, widthMm: number, thicknessMm: number): Waypoint => ({
  at,
  halfWidthMm: widthMm / 2,
  halfThicknessMm: thicknessMm / 2,
})

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

/** How far above its exit a root is drawn as a cord of its own inside the sac, mm; chosen by eye. */
const INSIDE_MM: Record<RootLevel, number> = { L1: 16, L2: 20, L3: 22, L4: 24, L5: 22, S1: 20, S2: 14, S3: 9 }

/** From the ganglion down and out into psoas, for the roots that do not go to the leg's back; chosen by eye. */
const intoPsoas: readonly Vec3[] = [
  [7, -9, 6],
  [14, -21, 12],
  [21, -38, 16],
]

// The plexus: the roots run side by side on to the front of piriformis and become one band.
const ON_PIRIFORMIS: Vec3 = [0.7, -0.1, 0.7]
const plexus: readonly Waypoint[] = [
  // Thin where it begins, so that it comes up between the roots instead of starting with a step.
  flat([49.3, -57.3, -18], 9, 1.6),
  flat([53.6, -64, -23], 13, 4.6),
  flat([57.2, -71.2, -28.6], 15, 5.3),
  flat([60.5, -77, -32.6], 16, 5.2),
  flat([66.8, -84.7, -35.4], 16.6, 5.1),
].map((p) => ({ ...p, wide: ON_PIRIFORMIS }))

/** By how much the band has turned from the face of piriformis to lie flat on the short rotators, by height; chosen by eye. */
const turnedFlat = (yMm: number): number => smoothstep(-80, -150, yMm)

/** Where a root lies across the beginning of the sciatic nerve, -1 = inner edge, 1 = outer edge; chosen by eye. */
const LANE = { trunk: 0.4, S1: 0.05, S2: -0.3, S3: -0.55 } as const
const intoPlexus = (lane: number, halfMm: number): readonly Waypoint[] =>
  plexus.slice(0, 2).map(({ at, halfWidthMm }, i) => ({
    at: add(at, scale(normalize(ON_PIRIFORMIS), lane * halfWidthMm)),
    // It ends inside the band, so it gets thinner than the band as it goes in.
    halfWidthMm: halfMm * [1, 0.5][i]!,
    halfThicknessMm: Math.min(halfMm, 2.2) * [1, 0.6][i]!,
    pelvic: 1,
  }))

/** Where L4 and L5 end inside the lumbosacral trunk. */
const intoTrunk = { L4: [45.6, -41.5, -5.6], L5: [44.6, -43, -7] } as const satisfies Record<'L4' | 'L5', Vec3>

/** How far measured way-points are moved so that a root lies on our bones and not in them, mm; found against the models. */
const offBone: Readonly<Partial<Record<RootLevel, { readonly pedicle?: Vec3; readonly sacrum?: Vec3 }>>> = {
  L3: { pedicle: [0, -0.8, -0.2] },
  L4: { pedicle: [0, -1, -0.3] },
  L5: { pedicle: [0.4, -2, -0.6] },
  S2: { sacrum: [0.8, -1.6, 3] },
  S3: { sacrum: [0.8, -1.4, 2.8] },
}

function beyondGanglion(level: RootLevel, halfMm: number): readonly Waypoint[] {
  const { ganglion } = rootWays[level]
  if (level === 'L1' || level === 'L2' || level === 'L3')
    return intoPsoas.map((d, i) => round(add(ganglion, d), halfMm * [0.95, 0.75, 0.3][i]!))
  // Way-points measured on another spine that fall behind our ganglion are passed over.
  const beyond = rootsToTrunk[level].filter(([x, y]) => x > ganglion[0] + 0.3 && y < ganglion[1] + 1)
  const meets = { L4: -33, L5: -38, S1: -60, S2: -60, S3: -65 }[level]
  const onWay = beyond.filter(([, y]) => y > meets)
  const forward = offBone[level]?.sacrum ?? [0, 0, 0]
  const points = onWay.map((at, i) =>
    // From the foramen on the nerve lies more and more on the pelvis.
    round(
      add(at, scale(forward, smoothstep(0, 2, i))),
      halfMm * lerp(0.95, 0.8, i / onWay.length),
      level < 'S' ? smoothstep(0, 0.7, (i + 1) / onWay.length) : 1,
    ),
  )
  if (level === 'L4' || level === 'L5') return [...points, { ...round(intoTrunk[level], halfMm * 0.45), pelvic: 1 }]
  const into = intoPlexus(LANE[level], halfMm * 0.85)
  // S3 comes in from behind the beginning of the band and joins a little further on.
  return [...points.slice(0, -1), ...(level === 'S3' ? into.slice(1) : into)]
}

function rootWay(level: RootLevel): Way {
  const { duralExit, belowPedicle, ganglion, diameterMm } = rootWays[level]
  const half = diameterMm / 2
  const up = INSIDE_MM[level]
  const below = offBone[level]?.pedicle ?? [0, 0, 0]
  const points = [
    round(inSac(duralExit[1] + up, 0.5, 0.38), half * 0.42),
    round(inSac(duralExit[1] + up * 0.5, 0.66, 0.48), half * 0.6),
    round(duralExit, half * 0.92),
    round(add(belowPedicle, below), half),
    round(add(ganglion, below), half),
    ...beyondGanglion(level, half),
  ]
  return { points, spacingMm: 2.2, wide: LEFT }
}

/** L4 and L5 as one flat cord from the wing of the sacrum into the plexus. */
const lumbosacralTrunk: Way = {
  points: [
    // It begins inside L5 and takes L4 in on its way.
    flat([40.3, -25, 0.9], 2, 2),
    flat([43, -33, -1.6], 6.4, 3.8),
    flat([44.9, -39.5, -4.6], 8.2, 4.6),
    flat([46.8, -47, -9.4], 8, 4.6),
    ...intoPlexus(LANE.trunk, 3.2),
  ].map((p) => ({ ...p, pelvic: 1 })),
  spacingMm: 2.5,
  wide: LEFT,
}

const sciatic: Way = {
  points: [
    ...plexus,
    ...sciaticTrunk.map(({ centre, widthMm, thicknessMm }) => ({
      ...flat(centre, widthMm, thicknessMm),
      wide: mix(ON_PIRIFORMIS, LEFT, turnedFlat(centre[1])),
    })),
  ],
  spacingMm: 4,
  wide: LEFT,
}

/** Width by how far along a nerve a point is. */
const tapering = (points: readonly Vec3[], widths: readonly number[], thickness: number): Waypoint[] =>
  points.map((at, i) => {
    const where = (i / (points.length - 1)) * (widths.length - 1)
    const k = clamp(Math.floor(where), 0, widths.length - 2)
    const width = lerp(widths[k]!, widths[k + 1]!, where - k)
    return flat(at, width, width * thickness)
  })

// Both parts of the sciatic nerve begin inside it, side by side, a little above where it divides.
const dividing = (lane: number): Vec3[] => {
  const above = sciaticTrunk.slice(-3)
  return above.map(({ centre }, i) => add(centre, [lane * lerp(2.2, 3, i / 2), 0, 0]))
}

const tibial: Way = {
  points: [
    ...tapering(dividing(-0.9), [5, 5.8, 6.4], 0.7),
    ...tapering(tibialNerve.slice(1), [7, 7, 5.4, 4.6, 4.4, 4, 3.8], 0.72),
    ...tapering(medialPlantarNerve, [3.4, 2.6, 1.6], 0.8),
  ],
  spacingMm: 5.5,
  wide: LEFT,
}
const commonFibular: Way = {
  points: [
    ...tapering(dividing(1.05), [3.2, 4, 4.6], 0.75),
    ...tapering(commonFibularNerve.slice(1, -1), [5, 5, 4.6], 0.72),
  ],
  spacingMm: 4,
  wide: LEFT,
}

const ofFibular: Vec3 = [122.4, -564, -33.5]
const fromTibial: readonly Vec3[] = [
  [74, -503, -36],
  [73, -515, -43],
  [71.6, -532, -60],
]

/** Every nerve of the left side below the spine, and each root. Junctions share stations: a branch begins inside its parent. */
export const legWays = {
  'lumbosacral-trunk': lumbosacralTrunk,
  'sciatic-nerve': sciatic,
  'tibial-nerve': tibial,
  'common-fibular-nerve': commonFibular,
  'superficial-fibular-nerve': {
    points: tapering([ofFibular, ...superficialFibularNerve], [3, 2.8, 2.4, 1.6], 0.8),
    spacingMm: 6,
    wide: LEFT,
  },
  'deep-fibular-nerve': {
    points: tapering([ofFibular, ...deepFibularNerve], [3, 2.8, 2.4, 1.5], 0.8),
    spacingMm: 6,
    wide: LEFT,
  },
  'sural-nerve': {
    points: tapering([...fromTibial, ...suralNerve], [2.4, 3, 2.6, 1.4], 0.8),
    spacingMm: 6,
    wide: LEFT,
  },
} as const satisfies Record<string, Way>

export const legNerves = Object.keys(legWays) as readonly (keyof typeof legWays)[]
export const rootWaysLeft = Object.fromEntries(rootLevels.map((level) => [level, rootWay(level)])) as Readonly<
  Record<RootLevel, Way>
>
