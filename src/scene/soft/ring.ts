import type { Circle } from './circle.ts'
import type { Sweep } from './sweep.ts'

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

/** Any ring: with a furrow, one of a rounded end, or near a corner that is rounded off. */
export function writeShapedRing({ cos, sin }: Circle, out: Sweep, ring: number): void {
  const { position, normal, fillet } = out
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
  const shift = section[of.shift]!
  const lean = section[of.lean]!
  const outward = Math.sqrt(Math.max(1 - lean * lean, 0))
  const rounded = fillet && fillet.rings[ring] === 1 ? fillet : null
  let vertex = ring * sides
  let v = vertex * 3
  for (let side = 0; side < sides; side++) {
    const c = cos[side]!
    const s = sin[side]!
    let height = s
    let rise = c
    if (depth > 0) {
      const dip = depth * furrowShare[side]!
      height -= s * dip
      rise -= c * dip + s * s * dip * (2 / FURROW_REACH) * furrowOff[side]!
    }
    let nWide = rise * b
    let nThick = s * a
    const flat = Math.sqrt(nWide * nWide + nThick * nThick)
    nWide = flat > 1e-9 ? nWide / flat : c
    nThick = flat > 1e-9 ? nThick / flat : s
    let nAlong = lean
    if (lean === 0) {
      const fall = -(taperA * c * nWide + taperB * height * nThick)
      const k = 1 / Math.sqrt(1 + fall * fall)
      nAlong = fall * k
      nWide *= k
      nThick *= k
    } else {
      nWide *= outward
      nThick *= outward
    }
    let pAlong = shift
    let pWide = a * c
    let pThick = b * height
    if (rounded !== null && rounded.share[vertex]! > 0) {
      const share = rounded.share[vertex]!
      pAlong += rounded.shift[v]!
      pWide += rounded.shift[v + 1]!
      pThick += rounded.shift[v + 2]!
      nAlong += (rounded.normal[v]! - nAlong) * share
      nWide += (rounded.normal[v + 1]! - nWide) * share
      nThick += (rounded.normal[v + 2]! - nThick) * share
      const k = 1 / (Math.sqrt(nAlong * nAlong + nWide * nWide + nThick * nThick) || 1)
      nAlong *= k
      nWide *= k
      nThick *= k
    }
    position[v] = cx + ax * pAlong + wx * pWide + tx * pThick
    position[v + 1] = cy + ay * pAlong + wy * pWide + ty * pThick
    position[v + 2] = cz + az * pAlong + wz * pWide + tz * pThick
    normal[v] = ax * nAlong + wx * nWide + tx * nThick
    normal[v + 1] = ay * nAlong + wy * nWide + ty * nThick
    normal[v + 2] = az * nAlong + wz * nWide + tz * nThick
    v += 3
    vertex++
  }
}
