import type { Circle } from './circle.ts'
import type { Fillet, Sweep } from './sweep.ts'

/**
 * The ring that is being written, mm: its middle, and the unit directions along the tube, of its width and of its thickness, three
 * numbers each. Kept in an array, as numbers passed from function to function may be allocated.
 */
export const frame = new Float64Array(12)
/** Where each of the ring's own numbers is in `section`. */
export const of = {
  halfWidth: 0,
  halfThickness: 1,
  /** How much these grow for each millimetre along. */
  taperWidth: 2,
  taperThickness: 3,
  furrowDepth: 4,
  /** How far the ring is moved along the tube, mm. */
  shift: 5,
  /** -1..1: turns its normals towards the end of the tube (1 = the pole). */
  lean: 6,
} as const
export const section = new Float64Array(7)

/** Half the width of a furrow, as a share of the half width of the tube; chosen by eye. */
const FURROW_REACH = 0.24
const MOST_SIDES = 256
/** How far each side lies from the bottom of the furrow, in reaches, and how much of its depth it has. */
const furrowOff = new Float64Array(MOST_SIDES)
const furrowShare = new Float64Array(MOST_SIDES)

/** Makes ready for rings with a furrow at a place across the width, -1..1. */
export function layFurrow({ cos }: Circle, at: number): void {
  for (let side = 0; side < cos.length; side++) {
    const off = (cos[side]! - at) / FURROW_REACH
    furrowOff[side] = off
    furrowShare[side] = Math.exp(-off * off)
  }
}

/** A ring that is an ellipse and no end: nearly all of them. */
export function writePlainRing({ cos, sin }: Circle, { position, normal }: Sweep, ring: number): void {
  const sides = cos.length
  const cx = frame[0]!
  const cy = frame[1]!
  const cz = frame[2]!
  const ax = frame[3]!
  const ay = frame[4]!
  const az = frame[5]!
  const wx = frame[6]!
  const wy = frame[7]!
  const wz = frame[8]!
  const tx = frame[9]!
  const ty = frame[10]!
  const tz = frame[11]!
  const a = section[of.halfWidth]!
  const b = section[of.halfThickness]!
  const taperA = section[of.taperWidth]!
  const taperB = section[of.taperThickness]!
  let v = ring * sides * 3
  for (let side = 0; side < sides; side++) {
    const c = cos[side]!
    const s = sin[side]!
    const pWide = a * c
    const pThick = b * s
    position[v] = cx + wx * pWide + tx * pThick
    position[v + 1] = cy + wy * pWide + ty * pThick
    position[v + 2] = cz + wz * pWide + tz * pThick
    // Square to the section's own tangent (-a s, b c): with a and b swapped it needs no division. A flat ring has none at its edges.
    let nWide = b * c
    let nThick = a * s
    if (nWide * nWide + nThick * nThick < 1e-18) {
      nWide = c
      nThick = s
    }
    const nAlong = -(taperA * c * nWide + taperB * s * nThick)
    const k = 1 / Math.sqrt(nAlong * nAlong + nWide * nWide + nThick * nThick)
    const kAlong = nAlong * k
    const kWide = nWide * k
    const kThick = nThick * k
    normal[v] = ax * kAlong + wx * kWide + tx * kThick
    normal[v + 1] = ay * kAlong + wy * kWide + ty * kThick
    normal[v + 2] = az * kAlong + wz * kWide + tz * kThick
    v += 3
  }
}

/** The same for a ring whose two faces have a furrow. */
export function writeFurrowedRing({ cos, sin }: Circle, { position, normal }: Sweep, ring: number): void {
  const sides = cos.length
  const cx = frame[0]!
  const cy = frame[1]!
  const cz = frame[2]!
  const ax = frame[3]!
  const ay = frame[4]!
  const az = frame[5]!
  const wx = frame[6]!
  const wy = frame[7]!
  const wz = frame[8]!
  const tx = frame[9]!
  const ty = frame[10]!
  const tz = frame[11]!
  const a = section[of.halfWidth]!
  const b = section[of.halfThickness]!
  const taperA = section[of.taperWidth]!
  const taperB = section[of.taperThickness]!
  const depth = section[of.furrowDepth]!
  let v = ring * sides * 3
  for (let side = 0; side < sides; side++) {
    const c = cos[side]!
    const s = sin[side]!
    const dip = depth * furrowShare[side]!
    const height = s - s * dip
    const rise = c - (c * dip + s * s * dip * (2 / FURROW_REACH) * furrowOff[side]!)
    const pWide = a * c
    const pThick = b * height
    position[v] = cx + wx * pWide + tx * pThick
    position[v + 1] = cy + wy * pWide + ty * pThick
    position[v + 2] = cz + wz * pWide + tz * pThick
    let nWide = b * rise
    let nThick = a * s
    if (nWide * nWide + nThick * nThick < 1e-18) {
      nWide = c
      nThick = s
    }
    const nAlong = -(taperA * c * nWide + taperB * height * nThick)
    const k = 1 / Math.sqrt(nAlong * nAlong + nWide * nWide + nThick * nThick)
    const kAlong = nAlong * k
    const kWide = nWide * k
    const kThick = nThick * k
    normal[v] = ax * kAlong + wx * kWide + tx * kThick
    normal[v + 1] = ay * kAlong + wy * kWide + ty * kThick
    normal[v + 2] = az * kAlong + wz * kWide + tz * kThick
    v += 3
  }
}

/** A ring of a rounded end: an ellipse moved along the tube, its normals turned towards the pole. */
export function writeEndRing({ cos, sin }: Circle, { position, normal }: Sweep, ring: number): void {
  const sides = cos.length
  const shift = section[of.shift]!
  const cx = frame[0]! + frame[3]! * shift
  const cy = frame[1]! + frame[4]! * shift
  const cz = frame[2]! + frame[5]! * shift
  const wx = frame[6]!
  const wy = frame[7]!
  const wz = frame[8]!
  const tx = frame[9]!
  const ty = frame[10]!
  const tz = frame[11]!
  const a = section[of.halfWidth]!
  const b = section[of.halfThickness]!
  const lean = section[of.lean]!
  const leanX = frame[3]! * lean
  const leanY = frame[4]! * lean
  const leanZ = frame[5]! * lean
  const outward = Math.sqrt(Math.max(1 - lean * lean, 0))
  let v = ring * sides * 3
  for (let side = 0; side < sides; side++) {
    const c = cos[side]!
    const s = sin[side]!
    const pWide = a * c
    const pThick = b * s
    position[v] = cx + wx * pWide + tx * pThick
    position[v + 1] = cy + wy * pWide + ty * pThick
    position[v + 2] = cz + wz * pWide + tz * pThick
    let nWide = b * c
    let nThick = a * s
    let square = nWide * nWide + nThick * nThick
    if (square < 1e-18) {
      nWide = c
      nThick = s
      square = 1
    }
    const k = outward / Math.sqrt(square)
    nWide *= k
    nThick *= k
    normal[v] = leanX + wx * nWide + tx * nThick
    normal[v + 1] = leanY + wy * nWide + ty * nThick
    normal[v + 2] = leanZ + wz * nWide + tz * nThick
    v += 3
  }
}

/** Moves a ring that is written already on to the surface that its tube and others are one in, as far as each vertex is near the corner. */
export function roundOff({ position, normal }: Sweep, fillet: Fillet, ring: number, sides: number): void {
  const ax = frame[3]!
  const ay = frame[4]!
  const az = frame[5]!
  const wx = frame[6]!
  const wy = frame[7]!
  const wz = frame[8]!
  const tx = frame[9]!
  const ty = frame[10]!
  const tz = frame[11]!
  const { share: shares, shift, normal: turned } = fillet
  for (let vertex = ring * sides; vertex < (ring + 1) * sides; vertex++) {
    const share = shares[vertex]!
    if (share === 0) continue
    const v = vertex * 3
    let p = shift[v]!
    let q = shift[v + 1]!
    let r = shift[v + 2]!
    position[v] = position[v]! + ax * p + wx * q + tx * r
    position[v + 1] = position[v + 1]! + ay * p + wy * q + ty * r
    position[v + 2] = position[v + 2]! + az * p + wz * q + tz * r
    p = turned[v]!
    q = turned[v + 1]!
    r = turned[v + 2]!
    let x = normal[v]!
    let y = normal[v + 1]!
    let z = normal[v + 2]!
    x += (ax * p + wx * q + tx * r - x) * share
    y += (ay * p + wy * q + ty * r - y) * share
    z += (az * p + wz * q + tz * r - z) * share
    const k = 1 / (Math.sqrt(x * x + y * y + z * z) || 1)
    normal[v] = x * k
    normal[v + 1] = y * k
    normal[v + 2] = z * k
  }
}
