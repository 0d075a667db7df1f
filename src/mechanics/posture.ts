import type { Side } from '../anatomy/structures.ts'

export const postureNames = ['lying', 'standing', 'sitting', 'slouched', 'bent', 'lifting'] as const
export type PostureName = (typeof postureNames)[number]

/** How the body is held. Flexion is positive forward; 0 is upright standing. */
export interface Posture {
  readonly name: PostureName
  /** Whole lumbar spine, L1 against the sacrum, -25..60 degrees. */
  readonly lumbarFlexionDeg: number
  /** Thigh against the pelvis, -15..120 degrees. */
  readonly hipFlexionDeg: Readonly<Record<Side, number>>
  /** Shin against the thigh, 0..140 degrees. */
  readonly kneeFlexionDeg: Readonly<Record<Side, number>>
  /** Pressure in the discs on the way from one posture to another, MPa, 0..3; not said: what the posture itself gives. */
  readonly loadMpa?: number
}
