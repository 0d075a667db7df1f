import { type DiscId, discIds } from '../anatomy/spine.ts'
import { type MuscleId, muscleIds, type Side } from '../anatomy/structures.ts'
import { clamp } from '../math/vec3.ts'
import type { BodyInput } from './body.ts'
import { byKey } from './by-key.ts'
import type { Condition, Herniation } from './condition.ts'
import { ESTABLISHED_HOURS } from './onset.ts'
import type { Posture } from './posture.ts'
import type { Place, Touch } from './touch.ts'
import { holdPlace } from './touch-place.ts'
import type { Mutable } from './turns.ts'

/** `value` held between `low` and `high`; `otherwise` where it is not a number at all. */
const within = (value: number, low: number, high: number, otherwise: number): number =>
  Number.isNaN(value) ? otherwise : clamp(value, low, high)

/** The least and the most height and water a disc may be given, as fractions of a healthy disc of 20 years. */
export const discBounds = { height: [0.5, 1.2], water: [0, 1] } as const

type Sided = Record<Side, number>
// What need not be said is said as undefined, so that a place has the same fields whatever it is told.
interface PosturePlace extends Mutable<Omit<Posture, 'hipFlexionDeg' | 'kneeFlexionDeg' | 'loadMpa'>> {
  readonly hipFlexionDeg: Sided
  readonly kneeFlexionDeg: Sided
  loadMpa: number | undefined
}
interface DiscPlace {
  heightFraction: number | undefined
  waterFraction: number | undefined
}
type Towards = Mutable<NonNullable<Herniation['towards']>>
interface HerniationPlace extends Mutable<Omit<Herniation, 'towards'>> {
  towards: Towards | undefined
}
interface TouchPlace extends Mutable<Omit<Touch, 'place' | 'restedMinutes'>> {
  place: Mutable<Place> | undefined
  restedMinutes: number | undefined
}
interface ConditionPlace extends Mutable<Omit<Condition, 'discs' | 'muscleTension' | 'herniation'>> {
  readonly discs: Record<DiscId, DiscPlace>
  readonly muscleTension: Record<MuscleId, number>
  herniation: Herniation | null
}

// Numbers begin as such that take a fraction: the engine then keeps room for one in the place itself.
const NONE = Number.NaN
const sidedPlace = (): Sided => ({ left: NONE, right: NONE })

function holdSides(out: Sided, value: Readonly<Sided>, low: number, high: number): void {
  out.left = within(value.left, low, high, 0)
  out.right = within(value.right, low, high, 0)
}

function holdPosture(out: PosturePlace, posture: Posture): void {
  out.name = posture.name
  out.lumbarFlexionDeg = within(posture.lumbarFlexionDeg, -25, 60, 0)
  holdSides(out.hipFlexionDeg, posture.hipFlexionDeg, -15, 120)
  holdSides(out.kneeFlexionDeg, posture.kneeFlexionDeg, 0, 140)
  out.loadMpa = posture.loadMpa === undefined ? undefined : within(posture.loadMpa, 0, 3, 0.5)
}

function holdHerniation(out: HerniationPlace, towards: Towards, herniation: Herniation): void {
  out.disc = herniation.disc
  out.side = herniation.side
  out.zone = herniation.zone
  out.type = herniation.type
  out.depthMm = within(herniation.depthMm, 0, 12, 0)
  out.migrationMm = within(herniation.migrationMm, -15, 15, 0)
  out.towards = undefined
  if (!herniation.towards) return
  towards.type = herniation.towards.type
  towards.amount = within(herniation.towards.amount, 0, 1, 0)
  out.towards = towards
}

function holdCondition(out: ConditionPlace, condition: Condition): void {
  for (let i = 0; i < discIds.length; i++) {
    const given = condition.discs[discIds[i]!]
    const held = out.discs[discIds[i]!]
    const { height, water } = discBounds
    held.heightFraction =
      given?.heightFraction === undefined ? undefined : within(given.heightFraction, height[0], height[1], 1)
    held.waterFraction =
      given?.waterFraction === undefined ? undefined : within(given.waterFraction, water[0], water[1], 1)
  }
  for (let i = 0; i < muscleIds.length; i++)
    out.muscleTension[muscleIds[i]!] = within(condition.muscleTension[muscleIds[i]!] ?? 0, 0, 1, 0)
  out.ageYears = within(condition.ageYears, 20, 90, 30)
  out.inflammation = within(condition.inflammation, 0, 1, 0)
  out.sensitivity = within(condition.sensitivity, 0, 1, 0)
  out.variant = condition.variant
  out.monthsSinceOnset = within(condition.monthsSinceOnset, 0, 24, 0)
  out.irritatedHours = within(condition.irritatedHours ?? ESTABLISHED_HOURS, 0, ESTABLISHED_HOURS, ESTABLISHED_HOURS)
}

function holdTouch(out: TouchPlace, place: Mutable<Place>, touch: Touch): void {
  out.target = touch.target
  out.stroke = touch.stroke
  out.pressureKpa = within(touch.pressureKpa, 0, 50, 0)
  // A stroke repeats, so its phase has no ends.
  out.phase = Number.isFinite(touch.phase) ? touch.phase : 0
  out.minutes = within(touch.minutes, 0, 600, 0)
  out.place = touch.place ? holdPlace(place, touch.place) : undefined
  out.restedMinutes = touch.restedMinutes === undefined ? undefined : within(touch.restedMinutes, 0, 600, 0)
}

/**
 * The same input with every number inside its stated range, so that all of mechanics can rely on it. The stage writes each into one
 * place: an answer holds until the next.
 */
export function createBounder(): (input: BodyInput) => BodyInput {
  const posture: PosturePlace = {
    name: 'standing',
    lumbarFlexionDeg: NONE,
    hipFlexionDeg: sidedPlace(),
    kneeFlexionDeg: sidedPlace(),
    loadMpa: NONE,
  }
  const towards: Towards = { type: 'bulge', amount: NONE }
  const herniation: HerniationPlace = {
    disc: 'L5-S1',
    side: 'left',
    zone: 'central',
    type: 'bulge',
    depthMm: NONE,
    migrationMm: NONE,
    towards,
  }
  const condition: ConditionPlace = {
    ageYears: NONE,
    discs: byKey(discIds, () => ({ heightFraction: NONE, waterFraction: NONE })),
    herniation: null,
    inflammation: NONE,
    sensitivity: NONE,
    muscleTension: byKey(muscleIds, () => NONE),
    variant: 'a',
    monthsSinceOnset: NONE,
    irritatedHours: NONE,
  }
  const place = { xMm: NONE, yMm: NONE }
  const touch: TouchPlace = {
    target: 'piriformis-left',
    stroke: 'glide',
    pressureKpa: NONE,
    phase: NONE,
    minutes: NONE,
    place,
    restedMinutes: NONE,
  }
  const held: Mutable<BodyInput> = { posture: posture as Posture, condition: condition as Condition, touch: null }
  return (input) => {
    holdPosture(posture, input.posture)
    holdCondition(condition, input.condition)
    if (input.condition.herniation) holdHerniation(herniation, towards, input.condition.herniation)
    condition.herniation = input.condition.herniation && (herniation as Herniation)
    if (input.touch) holdTouch(touch, place, input.touch)
    held.touch = input.touch && (touch as Touch)
    return held
  }
}
