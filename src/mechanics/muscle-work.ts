import { type MuscleId, muscleIds, type Side } from '../anatomy/structures.ts'
import type { BodyReadings, MuscleShape } from './body.ts'
import { byKey } from './by-key.ts'
import type { Condition } from './condition.ts'
import { effectPlace, touchEffectInto } from './massage.ts'
import { heldTension, heldTo1, swellMm, swollenMm, volumeCm3 } from './muscle.ts'
import { ESTABLISHED_HOURS, guardingCome } from './onset.ts'
import type { Touch } from './touch.ts'
import { inTurns, type Mutable } from './turns.ts'

type MuscleReadings = BodyReadings['muscles']

/** Every muscle as it is now: its shape, its readings, and the reflex drive of the one under the hands (1 with hands off). */
export interface MuscleWork {
  readonly shapes: Readonly<Record<MuscleId, MuscleShape>>
  readonly readings: MuscleReadings
  readonly reflexDrive: number
}

const workPlace = () => ({
  shapes: byKey(muscleIds, (): Mutable<MuscleShape> => ({ tension: Number.NaN, swellMm: Number.NaN })),
  readings: byKey(
    muscleIds,
    (): Mutable<MuscleReadings[MuscleId]> => ({
      tension: Number.NaN,
      thicknessMm: Number.NaN,
      stiffness: Number.NaN,
      volumeCm3: Number.NaN,
    }),
  ),
  reflexDrive: Number.NaN,
})

type MuscleWorker = (
  condition: Pick<Condition, 'muscleTension' | 'irritatedHours'>,
  irritation: Readonly<Record<Side, number>>,
  touch: Touch | null,
) => MuscleWork

/**
 * What the condition, a root's call for guarding and the hands make of every muscle. Nothing here reaches a disc, a root or a
 * herniation. The stage is told the irritation of the most irritated root on either side, 0..1.
 */
export function createMuscleWorker(): MuscleWorker {
  const next = inTurns(workPlace)
  const effect = effectPlace()
  const called = { left: Number.NaN, right: Number.NaN }
  return (condition, irritation, touch) => {
    const work = next()
    const come = guardingCome(condition.irritatedHours ?? ESTABLISHED_HOURS)
    called.left = come * irritation.left
    called.right = come * irritation.right
    for (let i = 0; i < muscleIds.length; i++) {
      const id = muscleIds[i]!
      touchEffectInto(effect, touch, id)
      const tension = heldTo1(heldTension(id, condition.muscleTension, called) * effect.tension)
      const shape = work.shapes[id]
      shape.tension = tension
      shape.swellMm = swellMm(id, tension)
      const reading = work.readings[id]
      reading.tension = tension
      reading.thicknessMm = swollenMm(id, shape.swellMm)
      reading.stiffness = effect.stiffness
      reading.volumeCm3 = volumeCm3(id, tension)
    }
    work.reflexDrive = touch === null ? 1 : touchEffectInto(effect, touch, touch.target).reflexDrive
    return work
  }
}

/** The same for one moment by itself; see `createMuscleWorker`. */
export const workMuscles: MuscleWorker = (condition, irritation, touch) =>
  createMuscleWorker()(condition, irritation, touch)

const calm = { left: 0, right: 0 }
const effectOnPiriformis = effectPlace()

/** Tension of piriformis with hands on it or not. No root's irritation reaches it, so it is known before the roots are. */
export function piriformisTension(
  { muscleTension }: Pick<Condition, 'muscleTension'>,
  touch: Touch | null,
  side: Side,
): number {
  const id: MuscleId = side === 'left' ? 'piriformis-left' : 'piriformis-right'
  return heldTension(id, muscleTension, calm) * touchEffectInto(effectOnPiriformis, touch, id).tension
}
