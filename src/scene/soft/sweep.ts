import type { Tube } from '../../mechanics/body.ts'
import { type Box, emptyBox } from './box.ts'
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
  let x0 = Number.POSITIVE_INFINITY
  let y0 = x0
  let z0 = x0
  let x1 = Number.NEGATIVE_INFINITY
  let y1 = x1
  let z1 = x1
  let widest = 0
  for (let ring = 0; ring < rings; ring++) {
    standOn(tube, plan, ring)
    const place = caps + ring
    if (section[of.furrowDepth]! > 0) writeFurrowedRing(circle, out, place)
    else writePlainRing(circle, out, place)
    if (fillet !== null && fillet.rings[place] === 1) roundOff(out, fillet, place, layout.sides)
    x0 = Math.min(x0, frame[0]!)
    y0 = Math.min(y0, frame[1]!)
    z0 = Math.min(z0, frame[2]!)
    x1 = Math.max(x1, frame[0]!)
    y1 = Math.max(y1, frame[1]!)
    z1 = Math.max(z1, frame[2]!)
    widest = Math.max(widest, section[of.halfWidth]!, section[of.halfThickness]!)
    if (ring === 0) writeEnd(layout, out, -1)
    if (ring === rings - 1) writeEnd(layout, out, 1)
  }
  // No vertex, at the rounded ends neither, is farther from its ring's middle than the widest ring is broad.
  box[0] = x0 - widest
  box[1] = y0 - widest
  box[2] = z0 - widest
  box[3] = x1 + widest
  box[4] = y1 + widest
  box[5] = z1 + widest
}

/**
 * Lays `frame` and `section` for a ring between the ends: its middle and the way along by their shares of the stations round it; the way
 * along made one long, the width square to it and the thickness square to both.
 */
function standOn(tube: Tube, { span, between, shares }: SweepPlan, ring: number): void {
  const i = span[ring]!
  const u = between[ring]!
  const last = tube.count - 1
  const before = i > 0 ? i - 1 : 0
  const after = i + 2 < last ? i + 2 : last
  const { centreMm: c, wide, furrow } = tube
  const w = ring * SHARES
  const s0 = shares[w]!
  const s1 = shares[w + 1]!
  const s2 = shares[w + 2]!
  const s3 = shares[w + 3]!
  const d0 = shares[w + 4]!
  const d1 = shares[w + 5]!
  const d2 = shares[w + 6]!
  const d3 = shares[w + 7]!
  const o = before * 3
  const p = i * 3
  const q = after * 3
  const x0 = c[o]!
  const x1 = c[p]!
  const x2 = c[p + 3]!
  const x3 = c[q]!
  const y0 = c[o + 1]!
  const y1 = c[p + 1]!
  const y2 = c[p + 4]!
  const y3 = c[q + 1]!
  const z0 = c[o + 2]!
  const z1 = c[p + 2]!
  const z2 = c[p + 5]!
  const z3 = c[q + 2]!
  let ax = d0 * x0 + d1 * x1 + d2 * x2 + d3 * x3
  let ay = d0 * y0 + d1 * y1 + d2 * y2 + d3 * y3
  let az = d0 * z0 + d1 * z1 + d2 * z2 + d3 * z3
  const speed = Math.sqrt(ax * ax + ay * ay + az * az)
  const perMm = speed > 0 ? 1 / speed : 0
  ax *= perMm
  ay *= perMm
  az *= perMm
  let wx = wide[p]! * (1 - u) + wide[p + 3]! * u
  let wy = wide[p + 1]! * (1 - u) + wide[p + 4]! * u
  let wz = wide[p + 2]! * (1 - u) + wide[p + 5]! * u
  const lean = wx * ax + wy * ay + wz * az
  wx -= lean * ax
  wy -= lean * ay
  wz -= lean * az
  const size = Math.sqrt(wx * wx + wy * wy + wz * wz)
  const k = size > 0 ? 1 / size : 0
  wx *= k
  wy *= k
  wz *= k
  frame[0] = s0 * x0 + s1 * x1 + s2 * x2 + s3 * x3
  frame[1] = s0 * y0 + s1 * y1 + s2 * y2 + s3 * y3
  frame[2] = s0 * z0 + s1 * z1 + s2 * z2 + s3 * z3
  frame[3] = ax
  frame[4] = ay
  frame[5] = az
  frame[6] = wx
  frame[7] = wy
  frame[8] = wz
  frame[9] = ay * wz - az * wy
  frame[10] = az * wx - ax * wz
  frame[11] = ax * wy - ay * wx
  section[of.furrowDepth] = furrow ? furrow.depth[i]! + (furrow.depth[i + 1]! - furrow.depth[i]!) * u : 0
  section[of.shift] = 0
  section[of.lean] = 0
  for (let r = 0; r < 2; r++) {
    const radii = r === 0 ? tube.halfWidthMm : tube.halfThicknessMm
    const r0 = radii[before]!
    const r1 = radii[i]!
    const r2 = radii[i + 1]!
    const r3 = radii[after]!
    section[of.halfWidth + r] = shares[w + 8]! * r0 + shares[w + 9]! * r1 + shares[w + 10]! * r2 + shares[w + 11]! * r3
    section[of.taperWidth + r] =
      (shares[w + 12]! * r0 + shares[w + 13]! * r1 + shares[w + 14]! * r2 + shares[w + 15]! * r3) * perMm
  }
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
