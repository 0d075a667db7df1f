import { radians } from '../../math/angle.ts'
import { cross, dot, normalize, sub, type Vec3 } from '../../math/vec3.ts'
import { type Eye, FAR_M, FOV_DEG, type Frame, freeRectangle, NEAR_M } from '../camera-view.ts'

const UP: Vec3 = [0, 1, 0]
const MM = 1000

/** What an eye sees, as WebGL takes it: matrices column by column. */
export interface EyeMatrices {
  /** From mm of the body frame to the clip space of the whole picture, four by four. */
  readonly clip: Float32Array
  /** Turns directions of the body frame into the eye's own: x to its right, y up, z towards it; three by three. */
  readonly turn: Float32Array
}

/** The camera of `camera-rig.ts` as it stands before that has come: the target in the middle of what no panel covers. */
export function eyeMatrices({ positionMm, targetMm }: Eye, frame: Frame): EyeMatrices {
  const towards = normalize(sub(positionMm, targetMm))
  const right = normalize(cross(UP, towards))
  const up = cross(towards, right)
  const { widthPx, heightPx } = frame
  const { x, y, width, height } = freeRectangle(frame)
  const focal = 1 / Math.tan(radians(FOV_DEG) / 2)
  // The picture is moved so that its middle lies in the middle of what is free.
  const [across, down] = [(2 * (x + width / 2)) / widthPx - 1, (2 * (y + height / 2)) / heightPx - 1]
  const [near, far] = [NEAR_M * MM, FAR_M * MM]
  const rows = [
    [right, (focal * heightPx) / widthPx, across],
    [up, focal, -down],
  ] as const
  const clip = new Float32Array(16)
  for (const [row, [axis, scale, moved]] of rows.entries()) {
    for (let column = 0; column < 3; column++) clip[column * 4 + row] = scale * axis[column]! - moved * towards[column]!
    clip[12 + row] = -scale * dot(axis, positionMm) + moved * dot(towards, positionMm)
  }
  const [depth, offset] = [(far + near) / (far - near), (2 * far * near) / (far - near)]
  for (let column = 0; column < 3; column++) {
    clip[column * 4 + 2] = -depth * towards[column]!
    clip[column * 4 + 3] = -towards[column]!
  }
  clip[14] = depth * dot(towards, positionMm) - offset
  clip[15] = dot(towards, positionMm)
  const axes = [right, up, towards]
  return { clip, turn: Float32Array.from([0, 1, 2].flatMap((column) => axes.map((axis) => axis[column]!))) }
}
