import { boneIds } from '../anatomy/structures.ts'
import { halfwayInto, type Transform, transformPlace } from '../math/transform.ts'
import type { Bones } from './bones.ts'
import { carrierIds, halfwayPieces } from './skin-warp.ts'

/** What each of `carrierIds` does to what hangs on it: a rotation, row by row, and a translation, mm; twelve numbers each. */
export interface Motions {
  readonly numbers: Float64Array
  /** How many times the motions had been read when each carrier last moved. */
  readonly changedAt: Uint32Array
  /** How many times the motions have been read. */
  readonly readings: number
}

export const MOTION_SIZE = 12

/** Reads the motions of bones, and of the pieces halfway between them, into memory of its own; tells which have moved. */
export function createMotions(): (bones: Bones) => Motions {
  const numbers = new Float64Array(carrierIds.length * MOTION_SIZE)
  const changedAt = new Uint32Array(carrierIds.length)
  const out = { numbers, changedAt, readings: 0 }
  const between = transformPlace()
  const read = (carrier: number, { rotation, translationMm }: Transform): void => {
    let o = carrier * MOTION_SIZE
    let same = true
    for (let k = 0; k < 9; k++, o++) {
      if (numbers[o] === rotation[k]!) continue
      numbers[o] = rotation[k]!
      same = false
    }
    for (let k = 0; k < 3; k++, o++) {
      if (numbers[o] === translationMm[k]!) continue
      numbers[o] = translationMm[k]!
      same = false
    }
    if (!same) changedAt[carrier] = out.readings
  }
  return (bones) => {
    out.readings++
    for (let i = 0; i < boneIds.length; i++) read(i, bones[boneIds[i]!])
    for (let i = 0; i < halfwayPieces.length; i++) {
      const { from, to, centreMm } = halfwayPieces[i]!
      const moved = changedAt[boneIds.indexOf(from)] === out.readings || changedAt[boneIds.indexOf(to)] === out.readings
      if (moved) read(boneIds.length + i, halfwayInto(between, bones[from], bones[to], centreMm))
    }
    return out
  }
}
