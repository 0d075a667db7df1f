import type { Stem } from '../../anatomy/nerves.ts'
import { sideOf } from '../../anatomy/structures.ts'
import type { Vec3 } from '../../math/vec3.ts'
import { clamp, lerp } from '../../math/vec3.ts'
import type { Body } from '../body.ts'
import type { RideLeg, RidePlan } from './ride.ts'
import type { NerveTree } from './tree.ts'

/** How a place of a ride is seen: what is looked at (mm, body frame), from where (as in a view), and how much fits in the picture. */
export interface RideSight {
  readonly targetMm: Vec3
  readonly azimuthDeg: number
  readonly elevationDeg: number
  readonly spanMm: number
  /** How far what stands in front must be opened for the nerve to be seen, 0..1. */
  readonly opened: number
}

/** How a place along a nerve (0..1) is looked at on the left: 0 from the front, 90 from the outer side, 180 from behind, 270 from the inner side. */
type Look = readonly [at: number, aroundDeg: number, elevationDeg: number, spanMm: number]

const fromBehind: readonly Look[] = [
  [0, 158, 14, 120],
  [1, 150, 8, 150],
]

/** From behind and outside, and on the leg from the side that the nerve lies on. Chosen by eye. */
const looks: Readonly<Partial<Record<Stem, readonly Look[]>>> = {
  'lumbosacral-trunk': [
    [0, 150, 8, 155],
    [1, 150, 6, 170],
  ],
  'sciatic-nerve': [
    [0, 152, 6, 180],
    [0.12, 156, 4, 190],
    [0.5, 160, 0, 250],
    [1, 160, 0, 230],
  ],
  'tibial-nerve': [
    [0, 162, 0, 230],
    [0.35, 185, 2, 230],
    [0.75, 205, 4, 190],
    [1, 232, 8, 140],
  ],
  'medial-plantar-nerve': [
    [0, 236, 6, 140],
    [1, 246, -22, 170],
  ],
  'lateral-plantar-nerve': [
    [0, 232, 2, 140],
    [1, 205, -34, 180],
  ],
  'common-fibular-nerve': [
    [0, 150, 0, 220],
    [0.6, 128, 2, 180],
    [1, 108, 6, 150],
  ],
  'superficial-fibular-nerve': [
    [0, 106, 4, 160],
    [0.5, 84, 4, 220],
    [1, 40, 32, 180],
  ],
  'deep-fibular-nerve': [
    [0, 104, 4, 160],
    [0.3, 72, 4, 220],
    [0.7, 42, 10, 210],
    [1, 22, 40, 180],
  ],
  'sural-nerve': [
    [0, 176, 0, 210],
    [0.5, 172, 2, 230],
    [0.8, 138, 8, 170],
    [1, 104, 22, 180],
  ],
  'sural-communicating-branch': [
    [0, 150, 0, 190],
    [1, 170, 0, 210],
  ],
  'femoral-nerve': [
    [0, 104, 8, 190],
    [0.35, 60, 4, 220],
    [0.6, 30, 0, 240],
    [1, 18, 0, 240],
  ],
  'obturator-nerve': [
    [0, 104, 8, 190],
    [0.5, 50, 8, 200],
    [1, 18, 0, 220],
  ],
}

/** A root that becomes a nerve of the front is left from the side, so that there is no turning about. */
const towardsFront: readonly Look[] = [
  [0, 146, 14, 120],
  [1, 108, 8, 170],
]

/** Along the lower leg and the foot nothing that is drawn stands in front; a nerve that comes from above is opened as far as this, 0..1 of it. */
const openedTo: Readonly<Partial<Record<Stem, number>>> = {
  'tibial-nerve': 0.3,
  'common-fibular-nerve': 0.6,
  'sural-nerve': 0.1,
  'sural-communicating-branch': 0.1,
  'superficial-fibular-nerve': 0,
  'deep-fibular-nerve': 0,
  'medial-plantar-nerve': 0,
  'lateral-plantar-nerve': 0,
}

const SAMPLE_MM = 4
/** How far the eye's turning is spread along the way, and the small bends of the nerve evened out, mm (standard deviations). Chosen by eye. */
const TURN_SPREAD_MM = 42
const BEND_SPREAD_MM = 9

function lookAt(rows: readonly Look[], at: number): readonly [number, number, number] {
  let i = 1
  while (i < rows.length - 1 && rows[i]![0] < at) i++
  const [a, b] = [rows[i - 1]!, rows[i]!]
  const t = clamp((at - a[0]) / (b[0] - a[0]), 0, 1)
  return [lerp(a[1], b[1], t), lerp(a[2], b[2], t), lerp(a[3], b[3], t)]
}

/** Evens out samples by a bell as wide as `spreadMm`; beyond the ends the way goes on as it came, so that the ends stay where they are. */
function evened(values: Float64Array, spreadMm: number): Float64Array {
  const reach = Math.ceil((3 * spreadMm) / SAMPLE_MM)
  const last = values.length - 1
  const at = (i: number): number =>
    i < 0
      ? 2 * values[0]! - values[Math.min(-i, last)]!
      : i > last
        ? 2 * values[last]! - values[Math.max(2 * last - i, 0)]!
        : values[i]!
  const weights = Float64Array.from({ length: 2 * reach + 1 }, (_, k) =>
    Math.exp(-0.5 * (((k - reach) * SAMPLE_MM) / spreadMm) ** 2),
  )
  const whole = weights.reduce((a, b) => a + b, 0)
  return values.map((_, i) => {
    let sum = 0
    for (let k = -reach; k <= reach; k++) sum += weights[k + reach]! * at(i + k)
    return sum / whole
  })
}

/** Writes where a place along a leg (mm at rest) is now. */
function placeInto(out: Float64Array[], i: number, tree: NerveTree, body: Body, leg: RideLeg, alongMm: number): void {
  const { centreMm, count } = body.nerves[leg.id]!
  const { alongMm: stations } = tree.twigs.get(leg.id)!
  let s = 0
  while (s < count - 2 && stations[s + 1]! < alongMm) s++
  const u = clamp((alongMm - stations[s]!) / (stations[s + 1]! - stations[s]!), 0, 1)
  for (let k = 0; k < 3; k++) out[k]![i] = lerp(centreMm[s * 3 + k]!, centreMm[s * 3 + 3 + k]!, u)
}

/** How each fraction of a ride (0..1) is seen in a body: smooth, and the same for the same body, plan and fraction. */
export function rideSight(tree: NerveTree, plan: RidePlan, body: Body): (at: number) => RideSight {
  const count = Math.max(Math.ceil(plan.lengthMm / SAMPLE_MM), 2) + 1
  const place = [0, 1, 2].map(() => new Float64Array(count))
  const look = [0, 1, 2, 3].map(() => new Float64Array(count))
  const toFront = plan.legs.some(({ stem }) => stem === 'femoral-nerve' || stem === 'obturator-nerve')
  let leg = 0
  for (let i = 0; i < count; i++) {
    const mm = (i / (count - 1)) * plan.lengthMm
    while (leg + 1 < plan.legs.length && plan.legs[leg + 1]!.startMm <= mm) leg++
    const now = plan.legs[leg]!
    const alongMm = Math.min(now.fromMm + mm - now.startMm, now.toMm)
    placeInto(place, i, tree, body, now, alongMm)
    const rows = looks[now.stem] ?? (toFront ? towardsFront : fromBehind)
    const seen = lookAt(rows, alongMm / tree.twigs.get(now.id)!.lengthMm)
    for (let k = 0; k < 3; k++) look[k]![i] = seen[k]!
    look[3]![i] = alongMm / tree.twigs.get(now.id)!.lengthMm <= (openedTo[now.stem] ?? 1) ? 1 : 0
  }
  const [x, y, z] = place.map((values) => evened(values, BEND_SPREAD_MM))
  const [around, elevation, span, opened] = look.map((values) => evened(values, TURN_SPREAD_MM))
  const left = sideOf(plan.legs[0]!.id) === 'left'
  return (at) => {
    const exact = clamp(at, 0, 1) * (count - 1)
    const i = Math.min(Math.floor(exact), count - 2)
    const read = (values: Float64Array): number => lerp(values[i]!, values[i + 1]!, exact - i)
    const aroundDeg = read(around!)
    return {
      targetMm: [read(x!), read(y!), read(z!)],
      azimuthDeg: left ? aroundDeg : 360 - aroundDeg,
      elevationDeg: read(elevation!),
      spanMm: read(span!),
      opened: clamp(read(opened!), 0, 1),
    }
  }
}
