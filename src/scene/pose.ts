import type { Matrix4 } from 'three'
import type { Transform } from '../math/transform.ts'

/** Writes a rigid motion into one of three's matrices, mm. */
export function poseInto(matrix: Matrix4, { rotation: r, translationMm: t }: Transform): Matrix4 {
  return matrix.set(r[0], r[1], r[2], t[0], r[3], r[4], r[5], t[1], r[6], r[7], r[8], t[2], 0, 0, 0, 1)
}

/** Writes rigid motions one after another as WebGL wants them: sixteen numbers each, columns first, mm. */
export function poseArrayInto(out: Float32Array, motions: readonly Transform[]): void {
  for (const [index, { rotation: r, translationMm: t }] of motions.entries()) {
    const o = index * 16
    for (let column = 0; column < 3; column++) {
      for (let row = 0; row < 3; row++) out[o + column * 4 + row] = r[row * 3 + column]!
      out[o + column * 4 + 3] = 0
      out[o + 12 + column] = t[column]!
    }
    out[o + 15] = 1
  }
}
