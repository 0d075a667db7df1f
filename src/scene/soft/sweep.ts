import type { Tube } from '../../mechanics/body.ts'

/** How a tube is meshed: fixed for its life, so that a moving tube only rewrites numbers. */
export interface SweepLayout {
  readonly stations: number
  /** From the first station to the last, evenly by station, on a smooth curve through them; more or fewer than there are stations. */
  readonly rings: number
  readonly sides: number
  /** Rings of each rounded end. */
  readonly caps: number
}

/**
 * What rounds off the corner where a tube meets others: how each vertex is moved, mm, and its normal, both along the ring's own
 * directions (along, wide, thick), three numbers a vertex; `share` is how far each vertex is taken, 0..1.
 */
export interface Fillet {
  readonly shift: Float32Array
  readonly normal: Float32Array
  readonly share: Float32Array
}

/** Vertex arrays of a swept tube, three numbers a vertex (glow: one). */
export interface Sweep {
  readonly position: Float32Array
  readonly normal: Float32Array
  readonly glow: Float32Array
  readonly fillet?: Fillet
}

export const ringCount = ({ rings, caps }: SweepLayout): number => rings + 2 * caps
/** Where a ring stands, in stations (fractions between two); rings of the ends stand at the first or the last. */
export const placeOf = ({ stations, rings, caps }: SweepLayout, ring: number): number =>
  (Math.min(Math.max(ring - caps, 0), rings - 1) * (stations - 1)) / (rings - 1)
export const vertexCount = (layout: SweepLayout): number => ringCount(layout) * layout.sides

export const emptySweep = (layout: SweepLayout): Sweep => ({
  position: new Float32Array(vertexCount(layout) * 3),
  normal: new Float32Array(vertexCount(layout) * 3),
  glow: new Float32Array(vertexCount(layout)),
})

/** Triangles between neighbouring rings, outward when the rings run counter-clockwise seen against the way of the tube. */
export function sweepIndex(layout: SweepLayout): Uint32Array {
  const { sides } = layout
  const rings = ringCount(layout)
  const index = new Uint32Array((rings - 1) * sides * 6)
  let next = 0
  for (let ring = 0; ring + 1 < rings; ring++) {
    for (let side = 0; side < sides; side++) {
      const a = ring * sides + side
      const b = ring * sides + ((side + 1) % sides)
      index.set([a, b, a + sides, b, b + sides, a + sides], next)
      next += 6
    }
  }
  return index
}

// One ring's frame and furrow; reused, since a frame may not allocate.
const centre = new Float64Array(3)
const along = new Float64Array(3)
const wide = new Float64Array(3)
const thick = new Float64Array(3)
let furrowAt = 0
let furrowDepth = 0

/** Half the width of a furrow, as a share of the half width of the tube; chosen by eye. */
const FURROW_REACH = 0.24

function normalise(v: Float64Array): void {
  const l = Math.hypot(v[0]!, v[1]!, v[2]!)
  const k = l > 0 ? 1 / l : 0
  v[0]! *= k
  v[1]! *= k
  v[2]! *= k
}

/** Value of the smooth curve (Catmull-Rom, uniform) through four numbers, between the middle two. */
const curve = (p0: number, p1: number, p2: number, p3: number, u: number): number =>
  0.5 * (2 * p1 + u * (p2 - p0 + u * (2 * p0 - 5 * p1 + 4 * p2 - p3 + u * (3 * p1 - p0 - 3 * p2 + p3))))
const slope = (p0: number, p1: number, p2: number, p3: number, u: number): number =>
  0.5 * (p2 - p0 + u * (2 * (2 * p0 - 5 * p1 + 4 * p2 - p3) + u * 3 * (3 * p1 - p0 - 3 * p2 + p3)))

/** A radius, or its slope, on the smooth curve through the stations' radii. */
const smooth = (of: typeof curve, radii: Float32Array, i: number, u: number, before: number, after: number): number =>
  of(radii[before]!, radii[i]!, radii[i + 1]!, radii[after]!, u)

const mix = (values: Float32Array, i: number, u: number): number =>
  u === 0 ? values[i]! : values[i]! + (values[i + 1]! - values[i]!) * u

/**
 * Writes a tube's surface: an ellipse in each ring (with a furrow along both faces where the tube has one), its normals from the
 * section and the taper, and rounded ends.
 * @throws when the tube has another number of stations than the layout
 */
export function sweepInto(tube: Tube, layout: SweepLayout, out: Sweep): void {
  if (tube.count !== layout.stations) throw new Error(`sweep: expected ${layout.stations} stations, got ${tube.count}`)
  const { caps, rings } = layout
  const last = tube.count - 1
  for (let ring = 0; ring < rings; ring++) {
    const at = placeOf(layout, caps + ring)
    const i = Math.min(Math.floor(at), last - 1)
    const u = at - i
    const before = Math.max(i - 1, 0)
    const after = Math.min(i + 2, last)
    for (let axis = 0; axis < 3; axis++) {
      const p1 = tube.centreMm[i * 3 + axis]!
      const p2 = tube.centreMm[(i + 1) * 3 + axis]!
      const p0 = before === i ? 2 * p1 - p2 : tube.centreMm[before * 3 + axis]!
      const p3 = after === i + 1 ? 2 * p2 - p1 : tube.centreMm[after * 3 + axis]!
      centre[axis] = curve(p0, p1, p2, p3, u)
      along[axis] = slope(p0, p1, p2, p3, u)
      wide[axis] = tube.wide[i * 3 + axis]! * (1 - u) + tube.wide[(i + 1) * 3 + axis]! * u
    }
    const speed = Math.hypot(along[0]!, along[1]!, along[2]!)
    frame()
    const a = smooth(curve, tube.halfWidthMm, i, u, before, after)
    const b = smooth(curve, tube.halfThicknessMm, i, u, before, after)
    const taperA = speed > 0 ? smooth(slope, tube.halfWidthMm, i, u, before, after) / speed : 0
    const taperB = speed > 0 ? smooth(slope, tube.halfThicknessMm, i, u, before, after) / speed : 0
    const glow = mix(tube.glow, i, u)
    furrowAt = tube.furrow?.at ?? 0
    furrowDepth = tube.furrow ? mix(tube.furrow.depth, i, u) : 0
    writeRing(layout, out, caps + ring, 0, a, b, taperA, taperB, 0, glow)
    const end = ring === 0 ? -1 : ring === rings - 1 ? 1 : 0
    if (end !== 0) {
      for (let cap = 0; cap < caps; cap++) {
        // From the pole (0) towards the rim; the end bulges by its half thickness.
        const turn = (cap / caps) * (Math.PI / 2)
        const place = end < 0 ? cap : caps + rings + (caps - 1 - cap)
        const out01 = Math.sin(turn)
        writeRing(
          layout,
          out,
          place,
          end * Math.min(a, b) * Math.cos(turn),
          a * out01,
          b * out01,
          0,
          0,
          end * Math.cos(turn),
          glow,
        )
      }
    }
  }
}

/** Makes `wide` square to `along`, and `thick` square to both. */
function frame(): void {
  normalise(along)
  const lean = wide[0]! * along[0]! + wide[1]! * along[1]! + wide[2]! * along[2]!
  for (let axis = 0; axis < 3; axis++) wide[axis]! -= lean * along[axis]!
  normalise(wide)
  thick[0] = along[1]! * wide[2]! - along[2]! * wide[1]!
  thick[1] = along[2]! * wide[0]! - along[0]! * wide[2]!
  thick[2] = along[0]! * wide[1]! - along[1]! * wide[0]!
}

/**
 * One ring. `shift` moves it along the tube, mm; `lean` 0..1 turns its normals towards the end of the tube (1 = the pole).
 */
function writeRing(
  { sides }: SweepLayout,
  out: Sweep,
  ring: number,
  shift: number,
  a: number,
  b: number,
  taperA: number,
  taperB: number,
  lean: number,
  glow: number,
): void {
  const { fillet } = out
  for (let side = 0; side < sides; side++) {
    const turn = (side / sides) * 2 * Math.PI
    const c = Math.cos(turn)
    const s = Math.sin(turn)
    const vertex = ring * sides + side
    const off = (c - furrowAt) / FURROW_REACH
    const dip = furrowDepth * Math.exp(-off * off)
    const height = s * (1 - dip)
    // Square to the section's own tangent (-a s, b dheight): with a and b swapped it needs no division and holds for a flat ring.
    const rise = c * (1 - dip) - s * s * dip * (2 / FURROW_REACH) * off
    const flat = Math.hypot(rise * b, s * a)
    const nc = flat > 1e-9 ? (rise * b) / flat : c
    const ns = flat > 1e-9 ? (s * a) / flat : s
    const fall = lean === 0 ? -(taperA * c * nc + taperB * height * ns) : 0
    const outward = Math.sqrt(Math.max(1 - lean * lean, 0))
    const size = lean === 0 ? Math.hypot(1, fall) : 1
    const v = vertex * 3
    const share = fillet ? fillet.share[vertex]! : 0
    let [nAlong, nWide, nThick] = [(lean === 0 ? fall : lean) / size, (nc * outward) / size, (ns * outward) / size]
    let [pAlong, pWide, pThick] = [shift, a * c, b * height]
    if (share > 0) {
      pAlong += fillet!.shift[v]!
      pWide += fillet!.shift[v + 1]!
      pThick += fillet!.shift[v + 2]!
      nAlong += (fillet!.normal[v]! - nAlong) * share
      nWide += (fillet!.normal[v + 1]! - nWide) * share
      nThick += (fillet!.normal[v + 2]! - nThick) * share
      const k = 1 / (Math.hypot(nAlong, nWide, nThick) || 1)
      nAlong *= k
      nWide *= k
      nThick *= k
    }
    for (let axis = 0; axis < 3; axis++) {
      out.position[v + axis] = centre[axis]! + along[axis]! * pAlong + wide[axis]! * pWide + thick[axis]! * pThick
      out.normal[v + axis] = along[axis]! * nAlong + wide[axis]! * nWide + thick[axis]! * nThick
    }
    out.glow[vertex] = glow
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
    out[ring] = mix(reached, i, at - i)
  }
  return out
}
