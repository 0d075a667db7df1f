import { add, cross, dot, normalize, scale, sub, type Vec3 } from '../../math/vec3.ts'

/**
 * A plane through the body as a picture of it is held: all points `p` with `normal` . p = `offsetMm`, where `right` and `up` are
 * directions on the picture and `normal` comes out of it towards the viewer. Unit vectors, square to one another; mm, body frame.
 */
export interface Plane {
  readonly right: Vec3
  readonly up: Vec3
  readonly normal: Vec3
  readonly offsetMm: number
}

/** A plane nearer than this to level, as the height of its unit normal, is seen from the feet. */
const LEVEL = 0.6

/**
 * The plane with this unit normal, either way round, held as radiologists hold it: level ones seen from the feet with the front up, all
 * others upright with the head up; the patient's right on the left of the picture, or, seen from the side, the front.
 */
export function planeThrough(normal: Vec3, offsetMm: number): Plane {
  const upwards: Vec3 = Math.abs(normal[1]) > LEVEL ? [0, 0, 1] : [0, 1, 0]
  const up = normalize(sub(upwards, scale(normal, dot(upwards, normal))))
  const out = cross(up, normal)
  // A little more to the back than to the left settles planes that are seen straight from the side.
  const right = out[0] - 0.5 * out[2] < 0 ? scale(out, -1) : out
  const outward = cross(right, up)
  return { right, up, normal: outward, offsetMm: dot(outward, normal) < 0 ? -offsetMm : offsetMm }
}

/** Where a point of the picture is in the body, mm. */
export const placeOn = ({ right, up, normal, offsetMm }: Plane, u: number, v: number): Vec3 =>
  add(add(scale(right, u), scale(up, v)), scale(normal, offsetMm))
