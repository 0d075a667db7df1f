import type { Muscle } from '../../../../src/anatomy/muscles/muscle.ts'
import type { MusclePairId } from '../../../../src/anatomy/muscles.ts'
import { joined } from '../../mesh/mesh.ts'
import { muscleLoft } from '../../mesh/muscle-loft.ts'
import { settled } from '../../mesh/settle.ts'
import type { Part } from '../../part.ts'
import type { Field } from '../../sdf/field.ts'
import { type MuscleDrawing, muscleParts } from './look.ts'

/** How far a muscle stays off what it lies on, mm: more than simplifying moves its surface. */
const GAP_MM = 0.7

/** A muscle's drawing and what it lies against. */
export interface SettledDrawing extends Omit<MuscleDrawing, 'bed'> {
  readonly bed: () => Field
}

/** Parts of muscles that are pressed against bones, discs, nerves and neighbours instead of passing through them. */
export const settledParts = <Id extends MusclePairId>(
  muscles: Readonly<Record<Id, Muscle>>,
  source: string,
  drawings: Readonly<Record<Id, SettledDrawing>>,
): readonly Part[] =>
  muscleParts(muscles, source, drawings as never).map((part, i) => {
    const id = (Object.keys(muscles) as Id[])[i]!
    const { heads: looks, bed } = drawings[id]
    return {
      ...part,
      build: () => {
        const around = bed()
        const settle = (k: number) => {
          const [head, look] = [muscles[id].heads[k]!, looks[k]!]
          return settled(muscleLoft(head, look), head, look.columns, around, GAP_MM)
        }
        return joined(muscles[id].heads.map((_, k) => settle(k)))
      },
    }
  })
