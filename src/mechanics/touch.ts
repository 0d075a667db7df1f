import type { MuscleId } from '../anatomy/structures.ts'

export const strokes = ['glide', 'knead', 'press'] as const
export type Stroke = (typeof strokes)[number]

/** A place on the skin of the back and buttock, mm, body frame at rest: to the left (minus: to the right) and up. */
export interface Place {
  readonly xMm: number
  readonly yMm: number
}

/** What the therapist's hands are doing. */
export interface Touch {
  readonly target: MuscleId
  readonly stroke: Stroke
  /** 0..50 kPa at the skin. */
  readonly pressureKpa: number
  /** Where in the stroke, 0..1, repeating. */
  readonly phase: number
  /** How long the hands have worked, minutes of told time. */
  readonly minutes: number
  /** Where the hands are led to; not said: over the middle of the target, and on the target alone. */
  readonly place?: Place
  /** Minutes of told time since the hands left the skin, 0..120; 0 or not said while they are on it. */
  readonly restedMinutes?: number
}
