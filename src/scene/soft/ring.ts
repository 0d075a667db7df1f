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
  glow: 4,
  furrowDepth: 5,
  /** How far the ring is moved along the tube, mm. */
  shift: 6,
  /** -1..1: turns its normals towards the end of the tube (1 = the pole). */
  lean: 7,
} as const
export const section = new Float64Array(8)

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
export function writePlainRing({ cos, sin }: Circle, { position, normal, glow }: Sweep, ring: number): void {
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
  const brightness = section[of.glow]!
  let vertex = ring * sides
  let v = vertex * 3
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
    glow[vertex] = brightness
    v += 3
    vertex++
  }
}

/** Any ring: with a furrow, one of a rounded end, or near a corner that is rounded off. */
export function writeShapedRing({ cos, sin }: Circle, out: Sweep, ring: number): void {
  const { position, normal, glow, fillet } = out
  const sides = cos.length
  const a = section[of.halfWidth]!
  const b = section[of.halfThickness]!
  const taperA = section[of.taperWidth]!
  const taperB = section[of.taperThickness]!
  const depth = section[of.furrowDepth]!
  const lean = section[of.lean]!
  const outward = Math.sqrt(Math.max(1 - lean * lean, 0))
  for (let side = 0; side < sides; side++) {
    const c = cos[side]!
    const s = sin[side]!
    const dip = depth > 0 ? depth * furrowShare[side]! : 0
    const height = s * (1 - dip)
    const rise = depth > 0 ? c * (1 - dip) - s * s * dip * (2 / FURROW_REACH) * furrowOff[side]! : c
    let nWide = rise * b
    let nThick = s * a
    const flat = Math.sqrt(nWide * nWide + nThick * nThick)
    nWide = flat > 1e-9 ? nWide / flat : c
    nThick = flat > 1e-9 ? nThick / flat : s
    const fall = lean === 0 ? -(taperA * c * nWide + taperB * height * nThick) : 0
    const k = lean === 0 ? 1 / Math.sqrt(1 + fall * fall) : outward
    let nAlong = lean === 0 ? fall * k : lean
    nWide *= k
    nThick *= k
    let pAlong = section[of.shift]!
    let pWide = a * c
    let pThick = b * height
    const vertex = ring * sides + side
    const v = vertex * 3
    const share = fillet ? fillet.share[vertex]! : 0
    if (share > 0) {
      pAlong += fillet!.shift[v]!
      pWide += fillet!.shift[v + 1]!
      pThick += fillet!.shift[v + 2]!
      nAlong += (fillet!.normal[v]! - nAlong) * share
      nWide += (fillet!.normal[v + 1]! - nWide) * share
      nThick += (fillet!.normal[v + 2]! - nThick) * share
      const size = 1 / (Math.sqrt(nAlong * nAlong + nWide * nWide + nThick * nThick) || 1)
      nAlong *= size
      nWide *= size
      nThick *= size
    }
    for (let k = 0; k < 3; k++) {
      position[v + k] = frame[k]! + frame[3 + k]! * pAlong + frame[6 + k]! * pWide + frame[9 + k]! * pThick
      normal[v + k] = frame[3 + k]! * nAlong + frame[6 + k]! * nWide + frame[9 + k]! * nThick
    }
    glow[vertex] = section[of.glow]!
  }
}
