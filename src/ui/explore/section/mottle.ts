/** A repeatable number 0..1 for three whole numbers. */
export function speck(x: number, y: number, z: number): number {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(z, 2147483647 - 58)
  h = Math.imul(h ^ (h >>> 13), 1274126177)
  h = Math.imul(h ^ (h >>> 16), 2246822519)
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296
}

/** Soft lumps of size 1 that are the same wherever a plane meets them: smooth noise in space, 0..1. */
export function mottle(x: number, y: number, z: number): number {
  const cx = Math.floor(x)
  const cy = Math.floor(y)
  const cz = Math.floor(z)
  let u = x - cx
  let v = y - cy
  let w = z - cz
  u = u * u * (3 - 2 * u)
  v = v * v * (3 - 2 * v)
  w = w * w * (3 - 2 * w)
  const near = plate(cx, cy, cz, u, v)
  return near + (plate(cx, cy, cz + 1, u, v) - near) * w
}

function plate(x: number, y: number, z: number, u: number, v: number): number {
  const a = speck(x, y, z)
  const b = speck(x, y + 1, z)
  const low = a + (speck(x + 1, y, z) - a) * u
  const high = b + (speck(x + 1, y + 1, z) - b) * u
  return low + (high - low) * v
}
