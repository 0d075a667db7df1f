/** A point or direction: x = the subject's left, y = up, z = front. Millimetres where it is a place. */
export type Vec3 = readonly [x: number, y: number, z: number]

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t
export const clamp = (x: number, low: number, high: number): number => Math.min(Math.max(x, low), high)

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const sub = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scale = (a: Vec3, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s]
export const mix = (a: Vec3, b: Vec3, t: number): Vec3 => [
  lerp(a[0], b[0], t),
  lerp(a[1], b[1], t),
  lerp(a[2], b[2], t),
]
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2])
export const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/** Unit vector along `a`; the zero vector stays zero. */
export const normalize = (a: Vec3): Vec3 => {
  const l = length(a)
  return l > 0 ? scale(a, 1 / l) : a
}

/** The same place on the other side of the body. */
export const mirror = (a: Vec3): Vec3 => [-a[0], a[1], a[2]]

/** A point or direction that is written over and over, where nothing may be allocated; `...Into` returns what it wrote. */
export type Vec3Place = [x: number, y: number, z: number]

export const setInto = (out: Vec3Place, x: number, y: number, z: number): Vec3Place => {
  out[0] = x
  out[1] = y
  out[2] = z
  return out
}
export const copyInto = (out: Vec3Place, a: Vec3): Vec3Place => setInto(out, a[0], a[1], a[2])
export const addInto = (out: Vec3Place, a: Vec3, b: Vec3): Vec3Place =>
  setInto(out, a[0] + b[0], a[1] + b[1], a[2] + b[2])
export const subInto = (out: Vec3Place, a: Vec3, b: Vec3): Vec3Place =>
  setInto(out, a[0] - b[0], a[1] - b[1], a[2] - b[2])
export const scaleInto = (out: Vec3Place, a: Vec3, s: number): Vec3Place => setInto(out, a[0] * s, a[1] * s, a[2] * s)
export const mixInto = (out: Vec3Place, a: Vec3, b: Vec3, t: number): Vec3Place =>
  setInto(out, lerp(a[0], b[0], t), lerp(a[1], b[1], t), lerp(a[2], b[2], t))
/** `a` + `b` * `s` */
export const addScaledInto = (out: Vec3Place, a: Vec3, b: Vec3, s: number): Vec3Place =>
  setInto(out, a[0] + b[0] * s, a[1] + b[1] * s, a[2] + b[2] * s)
export const crossInto = (out: Vec3Place, a: Vec3, b: Vec3): Vec3Place =>
  setInto(out, a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
export const normalizeInto = (out: Vec3Place, a: Vec3): Vec3Place => {
  const l = Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])
  return scaleInto(out, a, l > 0 ? 1 / l : 0)
}
