import { type MuscleId, muscleIds } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { clamp } from '../math/vec3.ts'
import type { DrawnLarger } from './body.ts'
import { pairOf, sideOfMuscle } from './muscle.ts'
import type { Place, Touch } from './touch.ts'
import { bedrockMm } from './touch-depth.ts'
import { arrivesIn, muscleBelow, sideOfPlace } from './touch-place.ts'
import { inTurns, type Mutable } from './turns.ts'

/** What hands do to one muscle: 1, 1, 1 where they are not. They never change a disc, a herniation or a root. */
export interface TouchEffect {
  /** Reflex drive as a fraction of rest. Only while hands are on. */
  readonly reflexDrive: number
  /** Stiffness as a fraction of the same muscle's before. */
  readonly stiffness: number
  /** What is left of the tension it held. Illustrative: nobody has measured it in piriformis. */
  readonly tension: number
}

export const effectPlace = (): Mutable<TouchEffect> => ({
  reflexDrive: Number.NaN,
  stiffness: Number.NaN,
  tension: Number.NaN,
})

/** The H-reflex under massage falls by 57 to 71 % (morelli1990, sullivan1991, morelli1991). */
const MOST_REFLEX_DROP = 0.71
/** More with deep (2.5 kPa) than with light pressure (1.25 kPa) (goldberg1992); with this half-way pressure, 0.35 is left at 2.5 kPa. */
const REFLEX_HALF_KPA = 0.23
/** After seven minutes (crommert2015); linear before, as nobody measured between. */
const STIFFNESS_DROP = 0.052
const STIFFNESS_MINUTES = 7
/** Stiffness is back after three minutes (crommert2015). */
const RECOVERY_MINUTES = 3
const LEAST_TENSION = 0.6
const TENSION_AFTER = 0.9

/** Pressure at the skin held to 0..50 kPa; what is not a number presses not at all. */
export const pressureOf = ({ pressureKpa }: Touch): number => clamp(pressureKpa || 0, 0, 50)

/** Minutes since the hands left the skin, 0 while they are on it. */
const restedOf = ({ restedMinutes }: Touch): number => Math.max(restedMinutes || 0, 0)

const LIFT_MINUTES = 0.12
/** How far the hands of a touch bear on the skin, 0..1: they lift within seconds of letting go. */
export const bearing = (touch: Touch): number => 1 - smoothstep(0, LIFT_MINUTES, restedOf(touch))

/** How far minutes of work have come towards their full effect, 0..1. */
const worked = (minutes: number): number => clamp((minutes || 0) / STIFFNESS_MINUTES, 0, 1)

const SECONDS_BACK = 5 / 60
/** What of an effect is still to come back, 1 while the hands are on: the reflex is back within seconds, stiffness in three minutes. */
const reflexLeft = (minutes: number): number => 2 ** (-minutes / (SECONDS_BACK / 4))
const stiffnessLeft = (minutes: number): number => 1 - smoothstep(0, RECOVERY_MINUTES, minutes)
/** Tension climbs back to nine tenths. */
const tensionLeft = (minutes: number): number =>
  1 - (1 - (1 - TENSION_AFTER) / (1 - LEAST_TENSION)) * smoothstep(0, RECOVERY_MINUTES, minutes)

/** Minutes of work that an effect on stiffness is worth after it has faded for some: where hands that come back go on from. */
export const minutesLeft = (minutes: number, restedMinutes: number): number =>
  STIFFNESS_MINUTES * worked(minutes) * stiffnessLeft(Math.max(restedMinutes || 0, 0))

/** How much of a touch arrives in a muscle, 0..1: all of it in its target, or, where hands are led to a place, in what lies below it. */
function arriving(touch: Touch, muscle: MuscleId): number {
  const { place, target } = touch
  if (!place) return target === muscle ? 1 : 0
  // Most muscles are none that hands on the back can be over.
  if (sideOfMuscle(muscle) !== sideOfPlace(place) || !muscleBelow(pairOf(muscle), place)) return 0
  return arrivesIn(pairOf(muscle), place, reachMm(pressureOf(touch), place))
}

/**
 * What a touch does to a muscle, while it lasts and after, written into `out`. Only the muscles under the hands change (sullivan1991);
 * more pressure does more; the reflex answers at once and is back within seconds, tension and stiffness go with the minutes worked and
 * fade in three.
 */
export function touchEffectInto(out: Mutable<TouchEffect>, touch: Touch | null, muscle: MuscleId): TouchEffect {
  out.reflexDrive = out.stiffness = out.tension = 1
  const share = touch === null ? 0 : arriving(touch, muscle)
  if (touch === null || share === 0) return out
  const pressure = pressureOf(touch)
  const answer = (share * pressure) / (pressure + REFLEX_HALF_KPA)
  const done = answer * worked(touch.minutes)
  const rested = restedOf(touch)
  out.reflexDrive = 1 - MOST_REFLEX_DROP * answer * reflexLeft(rested)
  out.stiffness = 1 - STIFFNESS_DROP * done * stiffnessLeft(rested)
  out.tension = 1 - (1 - LEAST_TENSION) * done * tensionLeft(rested)
  return out
}

/** What a touch does to a muscle; see `touchEffectInto`. */
export const touchEffect = (touch: Touch | null, muscle: MuscleId): TouchEffect =>
  touchEffectInto(effectPlace(), touch, muscle)

/**
 * What is left of a full session some minutes after the hands have gone: the reflex is back within seconds, stiffness in three
 * minutes; tension climbs to nine tenths of what it was (illustrative) and stays a little eased.
 */
export function afterTouch(minutesSince: number): TouchEffect {
  const rested = Math.max(minutesSince || 0, 0)
  return {
    reflexDrive: 1 - MOST_REFLEX_DROP * reflexLeft(rested),
    stiffness: 1 - STIFFNESS_DROP * stiffnessLeft(rested),
    tension: 1 - (1 - LEAST_TENSION) * tensionLeft(rested),
  }
}

/** Tension of a muscle that holds `held` (0..1) with hands on it or on another. */
export const touchedTension = (held: number, touch: Touch | null, muscle: MuscleId): number =>
  held * touchEffect(touch, muscle).tension

const MOST_DENT_MM = 25
const DENT_HALF_KPA = 12 // chosen by eye: a firm thumb sinks about 15 mm into a buttock
const ofTarget = effectPlace()
/** How deep soft tissue gives under a pressure, mm; more where the muscle below has grown less stiff. At most 25. */
export function dentMm(touch: Touch): number {
  const pressure = pressureOf(touch)
  const { stiffness } = touchEffectInto(ofTarget, touch, touch.target)
  return (MOST_DENT_MM * pressure) / (pressure + DENT_HALF_KPA * stiffness)
}

const FELT_TIMES = 3.5
const MOST_FELT_MM = 60
/** How deep below the dented skin a push is felt, mm. Illustrative; it ends short of the discs, which lie deeper behind bone. */
export const feltMm = (dentDepthMm: number): number => clamp(FELT_TIMES * dentDepthMm, 0, MOST_FELT_MM)

/** How deep a push that dents the skin at a place is felt, mm below where the skin was: the dent and what is felt below it, ending at bone. */
export function reachOfDentMm(dentDepthMm: number, place: Place): number {
  const felt = dentDepthMm + feltMm(dentDepthMm)
  const end = bedrockMm(place)
  // It fades into bone rather than stopping at a wall.
  const soft = 0.2 * end
  return felt < end - soft ? felt : end - soft * Math.exp(-(felt - end + soft) / soft)
}

/** The same by pressure at the skin, kPa. */
export const reachMm = (pressureKpa: number, place: Place): number =>
  reachOfDentMm((MOST_DENT_MM * pressureKpa) / (pressureKpa + DENT_HALF_KPA), place)

/** Easing that differs by less than this share is not to be seen. */
const SEEN = 0.01

/**
 * What the picture shows larger than it was measured: how much of the tension of the muscles under the hands has eased, drawn as
 * thinner bellies, against how much their stiffness was seen to fall (crommert2015). Empty when no muscle has eased by more.
 */
export function createLargerReader(): (touch: Touch | null) => readonly DrawnLarger[] {
  const none: readonly DrawnLarger[] = []
  const effect = effectPlace()
  const next = inTurns((): readonly [Mutable<DrawnLarger>] => [
    { what: 'muscle-eases', shown: Number.NaN, measured: Number.NaN },
  ])
  return (touch) => {
    if (touch === null) return none
    const larger = next()
    const [most] = larger
    most.shown = 0
    most.measured = 0
    for (let i = 0; i < muscleIds.length; i++) {
      touchEffectInto(effect, touch, muscleIds[i]!)
      const shown = 1 - effect.tension
      const measured = 1 - effect.stiffness
      if (shown - measured <= Math.max(SEEN, most.shown - most.measured)) continue
      most.shown = shown
      most.measured = measured
    }
    return most.shown > most.measured ? larger : none
  }
}

/** What the picture shows larger than it was measured for one touch; see `createLargerReader`. */
export const drawnLargerBy = (touch: Touch | null): readonly DrawnLarger[] => createLargerReader()(touch)
