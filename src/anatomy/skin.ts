import { degrees, shortestTurnDeg } from '../math/angle.ts'
import { smoothstep } from '../math/easing.ts'
import { clamp, type Vec3 } from '../math/vec3.ts'
import type { RootId } from './nerves.ts'
import { legCentre } from './skin-sections.ts'

/** One height of a strip down the leg: where it runs round the leg (0 front, 90 outer side, 180 back, 270 inner side) and how strong. */
type Row = readonly [yMm: number, centreDeg: number, halfWidthDeg: number, strength: number]

/**
 * The zones of the roots on thigh and shin as strips from above downwards, with wide soft edges: most root pain does not keep to a
 * dermatome (murphy2009), and zones overlap (lee2008). Courses after harrison19; widths and strengths chosen by eye.
 */
const strips: readonly { readonly root: RootId; readonly rows: readonly Row[] }[] = [
  {
    root: 'L1', // over the hip into the groin
    rows: [
      [80, 150, 40, 0],
      [30, 135, 45, 0.4],
      [-20, 80, 50, 0.6],
      [-70, 20, 45, 0.85],
      [-120, 335, 36, 0.9],
      [-165, 310, 32, 0.7],
      [-215, 300, 28, 0],
    ],
  },
  {
    root: 'L2', // front of the thigh
    rows: [
      [-60, 50, 40, 0],
      [-110, 30, 42, 0.8],
      [-180, 0, 45, 0.95],
      [-260, 345, 45, 0.9],
      [-330, 335, 42, 0.5],
      [-390, 330, 38, 0],
    ],
  },
  {
    root: 'L3', // front and inner side of the lower thigh
    rows: [
      [-220, 40, 36, 0],
      [-290, 20, 42, 0.6],
      [-370, 350, 48, 0.9],
      [-440, 332, 48, 0.9],
      [-500, 322, 44, 0.8],
      [-560, 308, 36, 0.4],
      [-610, 300, 32, 0],
    ],
  },
  {
    root: 'L4', // front of the knee, inner calf
    rows: [
      [-330, 55, 30, 0],
      [-400, 45, 34, 0.35],
      [-460, 22, 38, 0.6],
      [-505, 8, 40, 0.85],
      [-550, 345, 42, 0.95],
      [-620, 312, 55, 1],
      [-720, 302, 55, 1],
      [-820, 296, 54, 0.95],
      [-900, 288, 46, 0.7],
    ],
  },
  {
    root: 'L5', // side of the buttock and thigh, outer calf
    rows: [
      [-15, 140, 32, 0],
      [-60, 135, 36, 0.5],
      [-120, 124, 38, 0.6],
      [-200, 112, 32, 0.5],
      [-320, 100, 32, 0.5],
      [-440, 95, 33, 0.55],
      [-520, 86, 37, 0.75],
      [-600, 70, 54, 1],
      [-720, 60, 55, 1],
      [-820, 44, 54, 1],
      [-900, 20, 52, 0.9],
    ],
  },
  {
    root: 'S1', // middle of the buttock, back of the thigh and calf
    rows: [
      [-20, 190, 40, 0],
      [-75, 182, 46, 0.7],
      [-130, 172, 46, 0.85],
      [-200, 168, 36, 0.8],
      [-320, 166, 34, 0.8],
      [-450, 168, 35, 0.8],
      [-530, 170, 38, 0.9],
      [-600, 174, 54, 1],
      [-720, 170, 56, 1],
      [-820, 162, 58, 1],
      [-900, 156, 64, 1],
    ],
  },
  {
    root: 'S2', // back of the thigh
    rows: [
      [-60, 208, 24, 0],
      [-110, 202, 25, 0.55],
      [-180, 196, 25, 0.75],
      [-260, 193, 26, 0.8],
      [-380, 190, 27, 0.8],
      [-480, 189, 27, 0.7],
      [-560, 192, 26, 0.4],
      [-680, 196, 24, 0],
    ],
  },
]

/** 1 in the middle of a strip, about a half at its half-width, 0 at 1.7 of it. */
const soft = (offset: number, halfWidth: number): number =>
  smoothstep(1.7 * halfWidth, 0.35 * halfWidth, Math.abs(offset))

function stripWeight(rows: readonly Row[], yMm: number, aroundDeg: number): number {
  const first = rows[0]!
  const last = rows[rows.length - 1]!
  if (yMm >= first[0]) return first[3] * soft(shortestTurnDeg(first[1], aroundDeg), first[2])
  let i = 1
  while (i < rows.length - 1 && rows[i]![0] > yMm) i++
  const a = rows[i - 1]!
  const b = yMm < last[0] ? last : rows[i]!
  const t = clamp((yMm - a[0]) / (rows[i]![0] - a[0]), 0, 1)
  const centreDeg = a[1] + shortestTurnDeg(a[1], b[1]) * t
  const halfWidthDeg = a[2] + (b[2] - a[2]) * t
  return (a[3] + (b[3] - a[3]) * t) * soft(shortestTurnDeg(centreDeg, aroundDeg), halfWidthDeg)
}

/** The foot's own map: `outward` is mm to the little-toe side of the line from heel to second toe. */
function footWeights(
  x: number,
  y: number,
  z: number,
): { readonly L4: number; readonly L5: number; readonly S1: number } {
  const outward = (x - 79) * 0.993 - (z + 60) * 0.118
  const sole = smoothstep(-943, -952, y)
  const front = smoothstep(-35, 15, z)
  const top = 1 - sole
  return {
    L4: 0.7 * top * smoothstep(-12, -30, outward) * smoothstep(80, 40, z) * smoothstep(-55, -25, z),
    L5: front * soft(outward + 18, 38) * (top + 0.5 * sole),
    S1: Math.max(
      top * smoothstep(4, 30, outward),
      sole * smoothstep(-24, 4, outward),
      (1 - front) * smoothstep(-45, -8, outward),
    ),
  }
}

/** Inner thigh and groin: numbness there is a warning sign, never a zone of L4 to S2 (harrison19). */
function innerThigh(yMm: number, aroundDeg: number): number {
  return smoothstep(-520, -470, yMm) * smoothstep(66, 50, Math.abs(shortestTurnDeg(272, aroundDeg)))
}

/** Distance in mm from the line over the perineum, from the lower end of the gluteal cleft forwards. */
function fromSaddle(x: number, y: number, z: number): number {
  const t = clamp(((y + 118) * -52 + (z + 95) * 100) / (52 ** 2 + 100 ** 2), 0, 1)
  return Math.hypot(x, y + 118 + 52 * t, z + 95 - 100 * t)
}

/**
 * How much a point of the skin (mm, body frame at rest, either side) belongs to the zone of each root on its side, 0..1. Zones are
 * soft and overlap; they do not add up to 1.
 */
export function dermatome([signedX, y, z]: Vec3): Readonly<Record<RootId, number>> {
  const x = Math.abs(signedX)
  const [centreX, centreZ] = legCentre(y)
  const around = degrees(Math.atan2(x - centreX, z - centreZ))
  const onLeg = smoothstep(-905, -868, y)
  const weights = { L1: 0, L2: 0, L3: 0, L4: 0, L5: 0, S1: 0, S2: 0, S3: 0, S4: 0 }
  for (const { root, rows } of strips) weights[root] = onLeg * stripWeight(rows, y, around)
  const clear = 1 - innerThigh(y, around)
  for (const root of ['L4', 'L5', 'S1', 'S2'] as const) weights[root] *= clear
  if (onLeg < 1) {
    const foot = footWeights(x, y, z)
    for (const root of ['L4', 'L5', 'S1'] as const) weights[root] += (1 - onLeg) * foot[root]
  }
  const saddle = fromSaddle(x, y, z)
  const behind = smoothstep(45, 5, z)
  weights.S3 = 0.9 * behind * smoothstep(88, 48, saddle)
  weights.S4 = behind * smoothstep(56, 22, saddle)
  return weights
}
