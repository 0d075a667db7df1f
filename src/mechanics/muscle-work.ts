import { type MuscleId, muscleIds, type Side } from '../anatomy/structures.ts'
import type { BodyReadings, MuscleShape } from './body.ts'
import type { Condition } from './condition.ts'
import { touchEffect } from './massage.ts'
import { heldTension, muscleShape, thicknessMm, volumeCm3 } from './muscle.ts'
import { ESTABLISHED_HOURS, guardingCome } from './onset.ts'
import type { Touch } from './touch.ts'

/** Every muscle as it is now: its shape, its readings, and the reflex drive of the one under the hands (1 with hands off). */
export interface MuscleWork {
  readonly shapes: Readonly<Record<MuscleId, MuscleShape>>
  readonly readings: BodyReadings['muscles']
  readonly reflexDrive: number
}

/**
 * What the condition, a root's call for guarding and the hands make of every muscle. Nothing here reaches a disc, a root or a herniation.
 * @param irritation of the most irritated root on either side, 0..1
 */
export function workMuscles(
  condition: Pick<Condition, 'muscleTension' | 'irritatedHours'>,
  irritation: Readonly<Record<Side, number>>,
  touch: Touch | null,
): MuscleWork {
  const come = guardingCome(condition.irritatedHours ?? ESTABLISHED_HOURS)
  const called = { left: come * irritation.left, right: come * irritation.right }
  const shapes: Partial<Record<MuscleId, MuscleShape>> = {}
  const readings: Partial<Record<MuscleId, BodyReadings['muscles'][MuscleId]>> = {}
  for (const id of muscleIds) {
    const effect = touchEffect(touch, id)
    const shape = muscleShape(id, heldTension(id, condition.muscleTension, called) * effect.tension)
    const { tension } = shape
    shapes[id] = shape
    readings[id] = {
      tension,
      thicknessMm: thicknessMm(id, tension),
      stiffness: effect.stiffness,
      volumeCm3: volumeCm3(id, tension),
    }
  }
  return {
    shapes: shapes as MuscleWork['shapes'],
    readings: readings as MuscleWork['readings'],
    reflexDrive: touch === null ? 1 : touchEffect(touch, touch.target).reflexDrive,
  }
}
