import { forearm, rayIds, rays } from '../../../src/anatomy/hands.ts'
import { add, cross, mix, normalize, scale, sub, type Vec3 } from '../../../src/math/vec3.ts'
import { bar, type Station } from '../sdf/bar.ts'
import { type Field, union } from '../sdf/field.ts'
import { axesAlong, ellipsoid, roundCone, slab } from '../sdf/primitives.ts'
import type { Stroke } from '../sdf/relief.ts'

const WRIST_OUTER: Vec3 = [14, -50, 16]
const WRIST_INNER: Vec3 = [-14, -50, 16]

const knuckle = (id: keyof typeof rays): Vec3 => rays[id].joints[0]

/** Palm, wrist and forearm with the balls of thumb and little finger and the webs between the fingers. */
export function palm(): Field {
  const hand = union(
    7,
    slab(WRIST_OUTER, knuckle('index'), knuckle('middle'), 16, 11, 11.4),
    slab(WRIST_OUTER, knuckle('middle'), knuckle('ring'), 16, 11.4, 10.8),
    slab(WRIST_INNER, knuckle('ring'), knuckle('little'), 15, 10.8, 9.8),
    slab(WRIST_OUTER, WRIST_INNER, knuckle('ring'), 16, 15, 10.8),
  )
  const [base, middle] = rays.thumb.joints
  const thumbWay: Vec3 = [middle[0] - base[0], middle[1] - base[1], middle[2] - base[2]]
  const thumbBall = ellipsoid([32, -24, 9], [31, 13, 16], axesAlong(thumbWay, [0, 0, 1]))
  const littleBall = ellipsoid([-25, -16, 9], [13, 34, 11])
  const thumbBone = roundCone(base, middle, 14.5, 11.6)
  const thumbWeb = slab([26, -28, 13], [45, -7, 11], [27, 24, 13], 9.5, 7, 7.5)
  const pads = (['index', 'middle', 'ring', 'little'] as const).map((id) =>
    ellipsoid(add(knuckle(id), [0, 7, -7]), [9, 9, 6.5]),
  )
  return union(14, arm(), union(8, hand, littleBall, thumbBall, thumbBone, thumbWeb, ...pads))
}

/** The forearm: flat and narrow at the wrist, rounder and fuller towards the elbow; its end is a dome. */
function arm(): Field {
  const DOME_MM = 26
  const { wrist, way, lengthMm } = forearm
  const at = (mm: number, major: number, minor: number): Station => ({
    centre: add(wrist, scale(way, mm)),
    major,
    minor,
    majorDirection: [1, 0, 0],
  })
  const stations = [at(-14, 26, 15), at(14, 26.5, 17.5), at(50, 28, 20), at(95, 33, 26), at(lengthMm - DOME_MM, 37, 32)]
  return bar(stations, 2, [8, DOME_MM])
}

/** Skin between the bases of two fingers. */
function web(a: 'index' | 'middle' | 'ring', b: 'middle' | 'ring' | 'little'): Field {
  const at = (id: keyof typeof rays): Vec3 => add(mix(rays[id].joints[0], rays[id].joints[1], 0.36), [0, 0, -3.5])
  return roundCone(at(a), at(b), 6.2, 6)
}

export const webs = (): readonly Field[] => [web('index', 'middle'), web('middle', 'ring'), web('ring', 'little')]

const tendon = (id: 'index' | 'middle' | 'ring' | 'little', fromX: number): Stroke => {
  const [x, y, z] = knuckle(id)
  return { from: [fromX, -40, 33], to: [x, y - 2, z + 12], spreadMm: 2.6, heightMm: 1.1 }
}

/** Folds over a ray's joints: one on the side of the palm, three finer ones over the back of the middle joint. */
function folds(id: keyof typeof rays): readonly Stroke[] {
  const { joints, radiiMm, nail } = rays[id]
  const [, middle, end, tip] = joints
  const fold = (at: Vec3, next: Vec3, outMm: number, alongMm: number, heightMm: number): Stroke => {
    const way = normalize(sub(next, at))
    const side = scale(normalize(cross(way, nail)), Math.abs(outMm) * 0.6)
    const place = add(add(at, scale(nail, outMm)), scale(way, alongMm))
    return { from: sub(place, side), to: add(place, side), spreadMm: 1.1, heightMm }
  }
  const palmar = [fold(middle, end, -radiiMm[1] - 1, 0, -0.8), fold(end, tip, -radiiMm[2] - 1, 0, -0.7)]
  const back = [-3.5, 0, 3.5].map((mm) =>
    fold(id === 'thumb' ? end : middle, tip, radiiMm[id === 'thumb' ? 2 : 1], mm, -0.4),
  )
  return [...palmar, ...back]
}

/** What shows on the skin of palm and back of the hand; chosen by eye. */
export const handRelief: readonly Stroke[] = [
  ...rayIds.flatMap(folds),
  tendon('index', 8),
  tendon('middle', 2),
  tendon('ring', -4),
  tendon('little', -9),
  ...(['index', 'middle', 'ring', 'little'] as const).map(
    (id): Stroke => ({
      from: add(knuckle(id), [-1, -1, 11]),
      to: add(knuckle(id), [1, 2, 11]),
      spreadMm: 5.5,
      heightMm: 1.9,
    }),
  ),
  { from: [15.5, 34, 26], to: [16, 44, 24], spreadMm: 4, heightMm: -2 }, // between the knuckles
  { from: [-5, 34, 26], to: [-5.5, 44, 24], spreadMm: 4, heightMm: -2 },
  { from: [-24, 26, 25], to: [-25.5, 36, 22], spreadMm: 4, heightMm: -2 },
  { from: [28, -44, 27], to: [34, -34, 24], spreadMm: 6, heightMm: -2 }, // hollow at the root of the thumb
  { from: [-19, -66, 34], to: [-19, -70, 36], spreadMm: 8, heightMm: 3 }, // end of the ulna
  { from: [2, -8, -1], to: [0, 14, 0], spreadMm: 12, heightMm: -2.4 }, // hollow of the palm
  { from: [31, 12, 2], to: [10, -34, -2], spreadMm: 2, heightMm: -1.3 }, // creases of the palm
  { from: [32, 14, 2], to: [-22, -6, 0], spreadMm: 1.8, heightMm: -1 },
  { from: [-38, 14, 2], to: [14, 30, 2], spreadMm: 1.8, heightMm: -1 },
  { from: [-18, -52, 1], to: [18, -52, 1], spreadMm: 1.8, heightMm: -1 }, // crease of the wrist
]
