import type { Matrix4 } from 'three'
import type { Transform } from '../math/transform.ts'

/** Writes a rigid motion into one of three's matrices, mm. */
export function poseInto(matrix: Matrix4, { rotation: r, translationMm: t }: Transform): Matrix4 {
  return matrix.set(r[0], r[1], r[2], t[0], r[3], r[4], r[5], t[1], r[6], r[7], r[8], t[2], 0, 0, 0, 1)
}
