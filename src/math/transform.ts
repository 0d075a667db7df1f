import { add, cross, dot, normalize, scale, scaleInto, setInto, sub, type Vec3, type Vec3Place } from './vec3.ts'

/** A rigid motion: p -> rotation * p + translationMm. `rotation` is row-major 3x3. */
export interface Transform {
  readonly rotation: readonly [number, number, number, number, number, number, number, number, number]
  readonly translationMm: Vec3
}

/** A rigid motion that is written over and over. */
export interface TransformPlace extends Transform {
  readonly rotation: [number, number, number, number, number, number, number, number, number]
  readonly translationMm: Vec3Place
}

/** Room for a rigid motion: none yet. */
export const transformPlace = (): TransformPlace => ({
  rotation: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  translationMm: [0, 0, 0],
})

export const identity: Transform = { rotation: [1, 0, 0, 0, 1, 0, 0, 0, 1], translationMm: [0, 0, 0] }

export function rotate(t: Transform, d: Vec3): Vec3 {
  const r = t.rotation
  return [
    r[0] * d[0] + r[1] * d[1] + r[2] * d[2],
    r[3] * d[0] + r[4] * d[1] + r[5] * d[2],
    r[6] * d[0] + r[7] * d[1] + r[8] * d[2],
  ]
}

export const apply = (t: Transform, p: Vec3): Vec3 => add(rotate(t, p), t.translationMm)

// Written out number by number: what is passed to a function that is not inlined is allocated.
/** As `rotate`, written into `out` (which may be `d` itself). */
export function rotateInto(out: Vec3Place, { rotation: r }: Transform, d: Vec3): Vec3Place {
  const x = d[0]
  const y = d[1]
  const z = d[2]
  out[0] = r[0] * x + r[1] * y + r[2] * z
  out[1] = r[3] * x + r[4] * y + r[5] * z
  out[2] = r[6] * x + r[7] * y + r[8] * z
  return out
}

/** As `apply`, written into `out` (which may be `p` itself). */
export function applyInto(out: Vec3Place, { rotation: r, translationMm: t }: Transform, p: Vec3): Vec3Place {
  const x = p[0]
  const y = p[1]
  const z = p[2]
  out[0] = r[0] * x + r[1] * y + r[2] * z + t[0]
  out[1] = r[3] * x + r[4] * y + r[5] * z + t[1]
  out[2] = r[6] * x + r[7] * y + r[8] * z + t[2]
  return out
}

/** First `inner`, then `outer`. */
export function compose(outer: Transform, inner: Transform): Transform {
  const a = outer.rotation
  const b = inner.rotation
  const cell = (row: number, col: number): number =>
    a[row * 3]! * b[col]! + a[row * 3 + 1]! * b[3 + col]! + a[row * 3 + 2]! * b[6 + col]!
  return {
    rotation: [
      cell(0, 0),
      cell(0, 1),
      cell(0, 2),
      cell(1, 0),
      cell(1, 1),
      cell(1, 2),
      cell(2, 0),
      cell(2, 1),
      cell(2, 2),
    ],
    translationMm: apply(outer, inner.translationMm),
  }
}

/** As `compose`, written into `out`, which may be neither of the two. */
export function composeInto(out: TransformPlace, outer: Transform, inner: Transform): TransformPlace {
  const a = outer.rotation
  const b = inner.rotation
  const r = out.rotation
  for (let i = 0; i < 9; i += 3)
    for (let j = 0; j < 3; j++) r[i + j] = a[i]! * b[j]! + a[i + 1]! * b[3 + j]! + a[i + 2]! * b[6 + j]!
  applyInto(out.translationMm, outer, inner.translationMm)
  return out
}

export function invert(t: Transform): Transform {
  const r = t.rotation
  const rotation = [r[0], r[3], r[6], r[1], r[4], r[7], r[2], r[5], r[8]] as const
  return { rotation, translationMm: scale(rotate({ rotation, translationMm: [0, 0, 0] }, t.translationMm), -1) }
}

/** As `turnAbout`, about a unit axis, by the first of `angle`, radians, written into `out`: a number by itself may be allocated for the call. */
export function turnByInto(out: TransformPlace, centreMm: Vec3, unitAxis: Vec3, angle: Float64Array): TransformPlace {
  const x = unitAxis[0]
  const y = unitAxis[1]
  const z = unitAxis[2]
  const c = Math.cos(angle[0]!)
  const s = Math.sin(angle[0]!)
  const k = 1 - c
  const r = out.rotation
  r[0] = c + x * x * k
  r[1] = x * y * k - z * s
  r[2] = x * z * k + y * s
  r[3] = y * x * k + z * s
  r[4] = c + y * y * k
  r[5] = y * z * k - x * s
  r[6] = z * x * k - y * s
  r[7] = z * y * k + x * s
  r[8] = c + z * z * k
  const turned = rotateInto(out.translationMm, out, centreMm)
  turned[0] = centreMm[0] - turned[0]
  turned[1] = centreMm[1] - turned[1]
  turned[2] = centreMm[2] - turned[2]
  return out
}

const oneAngle = new Float64Array(1)
/** As `turnAbout`, about a unit axis, written into `out`. */
export function turnAboutInto(out: TransformPlace, centreMm: Vec3, unitAxis: Vec3, angleRad: number): TransformPlace {
  oneAngle[0] = angleRad
  return turnByInto(out, centreMm, unitAxis, oneAngle)
}

/** A turn of `angleRad` about the axis through `centreMm`, right-handed. */
export const turnAbout = (centreMm: Vec3, axis: Vec3, angleRad: number): Transform =>
  turnAboutInto(transformPlace(), centreMm, normalize(axis), angleRad)

/** The motion that takes the world axes to a frame at `originMm` whose y is `up` and whose z is nearest to `front`. */
export function frameOf(originMm: Vec3, up: Vec3, front: Vec3): Transform {
  const y = normalize(up)
  const z = normalize(sub(front, scale(y, dot(front, y))))
  const x = cross(y, z)
  return { rotation: [x[0], y[0], z[0], x[1], y[1], z[1], x[2], y[2], z[2]], translationMm: originMm }
}

/** As `invert`, written into `out` (which may not be `t` itself). */
export function invertInto(out: TransformPlace, t: Transform): TransformPlace {
  const r = t.rotation
  const o = out.rotation
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 3; column++) o[row * 3 + column] = r[column * 3 + row]!
  rotateInto(out.translationMm, out, t.translationMm)
  scaleInto(out.translationMm, out.translationMm, -1)
  return out
}

const between = transformPlace()
const inverse = transformPlace()
const turn = transformPlace()
const axis: Vec3Place = [0, 0, 0]
const shift: Vec3Place = [0, 0, 0]

/**
 * Writes the motion halfway from `a` to `b`: half the turn between them about `centreMm` (a place at rest), half the way of that place.
 */
export function halfwayInto(out: TransformPlace, a: Transform, b: Transform, centreMm: Vec3): TransformPlace {
  composeInto(between, invertInto(inverse, a), b)
  const r = between.rotation
  // The turn as a quaternion by its largest part, so that no angle divides by zero; its middle with "no turn" is half of it.
  const w0 = 1 + r[0] + r[4] + r[8]
  const x0 = 1 + r[0] - r[4] - r[8]
  const y0 = 1 - r[0] + r[4] - r[8]
  const z0 = 1 - r[0] - r[4] + r[8]
  const largest = Math.max(w0, x0, y0, z0)
  let w = w0
  if (largest === w0) setInto(axis, r[7] - r[5], r[2] - r[6], r[3] - r[1])
  else if (largest === x0) {
    setInto(axis, x0, r[1] + r[3], r[2] + r[6])
    w = r[7] - r[5]
  } else if (largest === y0) {
    setInto(axis, r[1] + r[3], y0, r[5] + r[7])
    w = r[2] - r[6]
  } else {
    setInto(axis, r[2] + r[6], r[5] + r[7], z0)
    w = r[3] - r[1]
  }
  if (w < 0) scaleInto(axis, axis, -1)
  const size = Math.sqrt(axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2])
  const angleRad = 2 * Math.atan2(size, Math.abs(w))
  if (size > 0) scaleInto(axis, axis, 1 / size)
  else setInto(axis, 1, 0, 0)
  turnAboutInto(turn, centreMm, axis, angleRad / 2)
  applyInto(shift, between, centreMm)
  for (let k = 0; k < 3; k++) turn.translationMm[k]! += (shift[k]! - centreMm[k]!) / 2
  return composeInto(out, a, turn)
}

/** The motion halfway between two; see `halfwayInto`. */
export const halfway = (a: Transform, b: Transform, centreMm: Vec3): Transform =>
  halfwayInto(transformPlace(), a, b, centreMm)
