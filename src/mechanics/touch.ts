import type { MuscleId } from '../anatomy/structures.ts'

export const strokes = ['glide', 'knead', 'press'] as const
export type Stroke = (typeof strokes)[number]

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
}
