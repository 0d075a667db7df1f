import { legCentre, legSections } from '../../anatomy/skin-sections.ts'
import type { Side } from '../../anatomy/structures.ts'
import type { SkinArea } from '../../anatomy/supply.ts'
import { radians } from '../../math/angle.ts'
import { clamp, distance, mirror, type Vec3 } from '../../math/vec3.ts'

/** A place of the skin that someone says it is felt at: painted by hand, or named in the list. */
export interface Dab {
  /** On the body at rest, mm, body frame. */
  readonly atMm: Vec3
  readonly place: SkinArea | 'painted'
  /** Dabs of one stroke come and go together. */
  readonly stroke: number
}

/** No more than this many are kept and drawn; together they cover a leg from the buttock to the toes. */
export const MOST_DABS = 32

/** A point of the left leg's outline: its height, mm, and degrees from the front over the outer side. */
function onLeg(yMm: number, aroundDeg: number): Vec3 {
  const last = legSections.length - 1
  const below = clamp(
    legSections.findIndex((one) => one.yMm <= yMm),
    1,
    last,
  )
  const [a, b] = [legSections[below - 1]!, legSections[below]!]
  const down = clamp((a.yMm - yMm) / (a.yMm - b.yMm), 0, 1)
  const place = Math.floor(aroundDeg / 30)
  const turned = aroundDeg / 30 - place
  const reach = ({ reachMm }: (typeof legSections)[number]): number =>
    reachMm[place % 12]! * (1 - turned) + reachMm[(place + 1) % 12]! * turned
  const reachMm = reach(a) * (1 - down) + reach(b) * down
  const [x, z] = legCentre(yMm)
  return [x + reachMm * Math.sin(radians(aroundDeg)), yMm, z + reachMm * Math.cos(radians(aroundDeg))]
}

/** The middle of each named area, left side, mm, body frame at rest; after the outlines of the skin, chosen by eye. */
const middles: Readonly<Record<SkinArea, Vec3>> = {
  'low-back': [45, 60, -82],
  'upper-buttock': [85, -40, -105],
  'middle-buttock': [78, -110, -110],
  'lower-buttock': [80, -165, -92],
  'front-of-thigh': onLeg(-240, 0),
  'outer-thigh': onLeg(-280, 95),
  'inner-thigh': onLeg(-300, 275),
  'back-of-thigh': onLeg(-300, 172),
  groin: [60, -95, 92],
  knee: onLeg(-512, 0),
  'inner-calf': onLeg(-680, 300),
  'outer-calf': onLeg(-680, 65),
  'back-of-calf': onLeg(-680, 178),
  heel: [80, -935, -85],
  'inner-foot': [46, -920, 6],
  'top-of-foot': [81, -897, 78],
  'big-toe': [66, -932, 145],
  'between-first-toes': [82, -921, 117],
  'outer-foot': [138, -925, 28],
  'inner-sole': [62, -954, 30],
  'outer-sole': [115, -954, 30],
  saddle: [3, -188, -33],
}

/** The named places from the back down to the foot; those whose loss of feeling is a warning sign come last. */
export const feltPlaces: readonly SkinArea[] = [
  'low-back',
  'upper-buttock',
  'middle-buttock',
  'lower-buttock',
  'outer-thigh',
  'back-of-thigh',
  'front-of-thigh',
  'knee',
  'inner-calf',
  'outer-calf',
  'back-of-calf',
  'heel',
  'inner-foot',
  'top-of-foot',
  'big-toe',
  'between-first-toes',
  'outer-foot',
  'inner-sole',
  'outer-sole',
  'groin',
  'inner-thigh',
  'saddle',
]

/** Where a named place is on one side, mm, body frame at rest. */
export const middleOfPlace = (place: SkinArea, side: Side): Vec3 =>
  side === 'left' ? middles[place] : mirror(middles[place])

/** How far a dab reaches round its middle, mm: less on the foot, which is small. Chosen by eye. */
export const dabReachMm = ([, yMm]: Vec3): number => (yMm < -890 ? 18 : yMm < -520 ? 32 : 42)

/** A dab this near to another says nothing new, of its reach; chosen by eye. */
const APART = 0.8

/** Whether a place, mm, is covered by dabs already. */
export const isMarked = (dabs: readonly Pick<Dab, 'atMm'>[], atMm: Vec3): boolean =>
  dabs.some((dab) => distance(dab.atMm, atMm) < APART * dabReachMm(atMm))
