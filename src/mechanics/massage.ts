import type { MuscleId } from '../anatomy/structures.ts'
import { smoothstep } from '../math/easing.ts'
import { clamp } from '../math/vec3.ts'
import type { Touch } from './touch.ts'

/** What hands do to one muscle: 1, 1, 1 where they are not. They never change a disc, a herniation or a root. */
export interface TouchEffect {
  /** Reflex drive as a fraction of rest. Only while hands are on. */
  readonly reflexDrive: number
  /** Stiffness as a fraction of the same muscle's before. */
  readonly stiffness: number
  /** What is left of the tension it held. Illustrative: nobody has measured it in piriformis. */
  readonly tension: number
}

const untouched: TouchEffect = { reflexDrive: 1, stiffness: 1, tension: 1 }

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

/** How far minutes of work have come towards their full effect, 0..1. */
const worked = (minutes: number): number => clamp((minutes || 0) / STIFFNESS_MINUTES, 0, 1)

/**
 * What a touch does to a muscle while it lasts. Only the muscle under the hands changes (sullivan1991); more pressure does more; the
 * reflex answers at once, tension and stiffness with the minutes worked.
 */
export function touchEffect(touch: Touch | null, muscle: MuscleId): TouchEffect {
  if (touch === null || touch.target !== muscle) return untouched
  const pressure = pressureOf(touch)
  const answer = pressure / (pressure + REFLEX_HALF_KPA)
  const share = answer * worked(touch.minutes)
  return {
    reflexDrive: 1 - MOST_REFLEX_DROP * answer,
    stiffness: 1 - STIFFNESS_DROP * share,
    tension: 1 - (1 - LEAST_TENSION) * share,
  }
}

/**
 * What is left of a full session some minutes after the hands have gone: the reflex is back within seconds, stiffness in three
 * minutes; tension climbs to nine tenths of what it was (illustrative) and stays a little eased.
 */
export function afterTouch(minutesSince: number): TouchEffect {
  const minutes = Math.max(minutesSince || 0, 0)
  const back = smoothstep(0, RECOVERY_MINUTES, minutes)
  const SECONDS_BACK = 5 / 60
  return {
    reflexDrive: 1 - MOST_REFLEX_DROP * 2 ** (-minutes / (SECONDS_BACK / 4)),
    stiffness: 1 - STIFFNESS_DROP * (1 - back),
    tension: LEAST_TENSION + (TENSION_AFTER - LEAST_TENSION) * back,
  }
}

/** Tension of a muscle that holds `held` (0..1) with hands on it or on another. */
export const touchedTension = (held: number, touch: Touch | null, muscle: MuscleId): number =>
  held * touchEffect(touch, muscle).tension

const MOST_DENT_MM = 25
const DENT_HALF_KPA = 12 // chosen by eye: a firm thumb sinks about 15 mm into a buttock
/** How deep soft tissue gives under a pressure, mm; more where the muscle below has grown less stiff. At most 25. */
export function dentMm(touch: Touch): number {
  const pressure = pressureOf(touch)
  const { stiffness } = touchEffect(touch, touch.target)
  return (MOST_DENT_MM * pressure) / (pressure + DENT_HALF_KPA * stiffness)
}

const FELT_TIMES = 3.5
const MOST_FELT_MM = 60
/** How deep below the skin a push is felt, mm. Illustrative; it ends short of the discs, which lie deeper behind bone. */
export const feltMm = (dentDepthMm: number): number => clamp(FELT_TIMES * dentDepthMm, 0, MOST_FELT_MM)

/**
 * Whether the picture shows more than was measured: muscle tension eased, drawn as a thinner belly, by more than the 5 % that
 * stiffness falls. Then "exaggerated for clarity" belongs on the screen.
 */
export const drawnLarger = (touch: Touch | null): boolean =>
  touch !== null && 1 - touchEffect(touch, touch.target).tension > STIFFNESS_DROP
