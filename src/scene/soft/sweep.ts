import type { Tube } from '../../mechanics/body.ts'
import { type Box, emptyBox, openBox, reachTo, widenBox } from './box.ts'
import { circleOf } from './circle.ts'
import { frame, layFurrow, of, roundOff, section, writeEndRing, writeFurrowedRing, writePlainRing } from './ring.ts'
import { placeOf, planOf, ringCount, SHARES, type SweepLayout, type SweepPlan, vertexCount } from './sweep-layout.ts'

/**
 * What rounds off the corner where a tube meets others: how each vertex is moved, mm, and its normal, both along the ring's own
 * directions (along, wide, thick), three numbers a vertex; `share` is how far each vertex is taken, 0..1.
 */
export interface Fillet {
  readonly shift: Float32Array
  readonly normal: Float32Array
  readonly share: Float32Array
  /** 1 for each ring with a vertex that is taken at all. */
  readonly rings: Uint8Array
  /** Farthest that any vertex is moved, mm. */
  readonly mostMm: number
}

/** Vertex arrays of a swept tube, three numbers a vertex, and a box that holds them but for the fillet. */
export interface Sweep {
  readonly position: Float32Array
  readonly normal: Float32Array
  readonly box: Box
  /** Null where the tube meets no other. */
  readonly fillet: Fillet | null
}

export const emptySweep = (layout: SweepLayout): Sweep => ({
  position: new Float32Array(vertexCount(layout) * 3),
  normal: new Float32Array(vertexCount(layout) * 3),
  box: emptyBox(),
  fillet: null,
})

/**
 * Writes a tube's surface: an ellipse in each ring (with a furrow along both faces where the tube has one), its normals from the
 * section and the taper, and rounded ends.
 * @throws when the tube has another number of stations than the layout
 */
export function sweepInto(tube: Tube, layout: SweepLayout, out: Sweep): void {
  if (tube.count !== layout.stations) throw new Error(`sweep: expected ${layout.stations} stations, got ${tube.count}`)
  const { caps, rings } = layout
  const plan = planOf(layout)
  const circle = circleOf(layout.sides)
  if (tube.furrow) layFurrow(circle, tube.furrow.at)
  const { box, fillet } = out
  openBox(box)
  let widest = 0
  for (let ring = 0; ring < rings; ring++) {
    standOn(tube, plan, ring)
    const place = caps + ring
    if (section[of.furrowDepth]! > 0) writeFurrowedRing(circle, out, place)
    else writePlainRing(circle, out, place)
    if (fillet !== null && fillet.rings[place] === 1) roundOff(out, fillet, place, layout.sides)
    for (let k = 0; k < 3; k++) reachTo(box, k, frame[k]!)
    widest = Math.max(widest, section[of.halfWidth]!, section[of.halfThickness]!)
    if (ring === 0) writeEnd(layout, out, -1)
    if (ring === rings - 1) writeEnd(layout, out, 1)
  }
  // No vertex, at the rounded ends neither, is farther from its ring's middle than the widest ring is broad.
  widenBox(box, widest)
}

/** Lays `frame` and `section` for a ring between the ends. */
function standOn(tube: Tube, { span, between, shares }: SweepPlan, ring: number): void {
  const i = span[ring]!
  const u = between[ring]!
  const last = tube.count - 1
  const before = i > 0 ? i - 1 : 0
  const after = i + 2 < last ? i + 2 : last
  const w = ring * SHARES
  const { centreMm, wide, halfWidthMm, halfThicknessMm, furrow } = tube
  let s0 = shares[w]!
  let s1 = shares[w + 1]!
  let s2 = shares[w + 2]!
  let s3 = shares[w + 3]!
  let d0 = shares[w + 4]!
  let d1 = shares[w + 5]!
  let d2 = shares[w + 6]!
  let d3 = shares[w + 7]!
  for (let k = 0; k < 3; k++) {
    const p0 = centreMm[before * 3 + k]!
    const p1 = centreMm[i * 3 + k]!
    const p2 = centreMm[i * 3 + 3 + k]!
    const p3 = centreMm[after * 3 + k]!
    frame[k] = s0 * p0 + s1 * p1 + s2 * p2 + s3 * p3
    frame[3 + k] = d0 * p0 + d1 * p1 + d2 * p2 + d3 * p3
    frame[6 + k] = wide[i * 3 + k]! * (1 - u) + wide[i * 3 + 3 + k]! * u
  }
  const speed = Math.sqrt(frame[3]! * frame[3]! + frame[4]! * frame[4]! + frame[5]! * frame[5]!)
  const perMm = speed > 0 ? 1 / speed : 0
  square(perMm)
  s0 = shares[w + 8]!
  s1 = shares[w + 9]!
  s2 = shares[w + 10]!
  s3 = shares[w + 11]!
  d0 = shares[w + 12]! * perMm
  d1 = shares[w + 13]! * perMm
  d2 = shares[w + 14]! * perMm
  d3 = shares[w + 15]! * perMm
  for (let r = 0; r < 2; r++) {
    const radii = r === 0 ? halfWidthMm : halfThicknessMm
    const p0 = radii[before]!
    const p1 = radii[i]!
    const p2 = radii[i + 1]!
    const p3 = radii[after]!
    section[of.halfWidth + r] = s0 * p0 + s1 * p1 + s2 * p2 + s3 * p3
    section[of.taperWidth + r] = d0 * p0 + d1 * p1 + d2 * p2 + d3 * p3
  }
  section[of.furrowDepth] = furrow ? furrow.depth[i]! + (furrow.depth[i + 1]! - furrow.depth[i]!) * u : 0
  section[of.shift] = 0
  section[of.lean] = 0
}

/** Makes the way along one long, the width square to it and the thickness square to both. */
function square(perMm: number): void {
  const ax = frame[3]! * perMm
  const ay = frame[4]! * perMm
  const az = frame[5]! * perMm
  const lean = frame[6]! * ax + frame[7]! * ay + frame[8]! * az
  let wx = frame[6]! - lean * ax
  let wy = frame[7]! - lean * ay
  let wz = frame[8]! - lean * az
  const size = Math.sqrt(wx * wx + wy * wy + wz * wz)
  const k = size > 0 ? 1 / size : 0
  wx *= k
  wy *= k
  wz *= k
  frame[3] = ax
  frame[4] = ay
  frame[5] = az
  frame[6] = wx
  frame[7] = wy
  frame[8] = wz
  frame[9] = ay * wz - az * wy
  frame[10] = az * wx - ax * wz
  frame[11] = ax * wy - ay * wx
}

/** Writes the rounded end beyond the ring that `frame` and `section` stand on: from the pole to the rim, bulging by the half thickness. */
function writeEnd({ caps, rings, sides }: SweepLayout, out: Sweep, end: -1 | 1): void {
  const a = section[of.halfWidth]!
  const b = section[of.halfThickness]!
  const circle = circleOf(sides)
  // The first quarter of a circle.
  const turn = circleOf(4 * caps)
  section[of.taperWidth] = 0
  section[of.taperThickness] = 0
  for (let cap = 0; cap < caps; cap++) {
    const out01 = turn.sin[cap]!
    section[of.halfWidth] = a * out01
    section[of.halfThickness] = b * out01
    section[of.shift] = end * Math.min(a, b) * turn.cos[cap]!
    section[of.lean] = end * turn.cos[cap]!
    const ring = end < 0 ? cap : caps + rings + (caps - 1 - cap)
    writeEndRing(circle, out, ring)
    if (out.fillet !== null && out.fillet.rings[ring] === 1) roundOff(out, out.fillet, ring, sides)
  }
  section[of.halfWidth] = a
  section[of.halfThickness] = b
}

/** Writes how brightly each vertex glows, 0..1, into every second place of `out`. */
export function glowInto({ glow }: Tube, layout: SweepLayout, out: Float32Array): void {
  const { rings, sides, caps } = layout
  const { span, between } = planOf(layout)
  let at = 0
  for (let ring = 0; ring < rings; ring++) {
    const i = span[ring]!
    const value = glow[i]! + (glow[i + 1]! - glow[i]!) * between[ring]!
    const vertices = (ring === 0 || ring === rings - 1 ? caps + 1 : 1) * sides
    for (const end = at + 2 * vertices; at < end; at += 2) out[at] = value
  }
}

/** Millimetres along the tube at each ring, through its stations. */
export function ringsAlong(tube: Tube, layout: SweepLayout): Float32Array {
  const out = new Float32Array(ringCount(layout))
  const reached = new Float32Array(tube.count)
  for (let i = 1; i < tube.count; i++) {
    const dx = tube.centreMm[i * 3]! - tube.centreMm[i * 3 - 3]!
    const dy = tube.centreMm[i * 3 + 1]! - tube.centreMm[i * 3 - 2]!
    const dz = tube.centreMm[i * 3 + 2]! - tube.centreMm[i * 3 - 1]!
    reached[i] = reached[i - 1]! + Math.hypot(dx, dy, dz)
  }
  for (let ring = 0; ring < out.length; ring++) {
    const at = placeOf(layout, ring)
    const i = Math.min(Math.floor(at), tube.count - 2)
    out[ring] = reached[i]! + (reached[i + 1]! - reached[i]!) * (at - i)
  }
  return out
}
