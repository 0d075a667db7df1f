import { each } from './each.ts'

/** How a tube is meshed: fixed for its life, so that a moving tube only rewrites numbers. */
export interface SweepLayout {
  readonly stations: number
  /** From the first station to the last, evenly by station, on a smooth curve through them; more or fewer than there are stations. */
  readonly rings: number
  readonly sides: number
  /** Rings of each rounded end. */
  readonly caps: number
}

export const ringCount = ({ rings, caps }: SweepLayout): number => rings + 2 * caps
/** Where a ring stands, in stations (fractions between two); rings of the ends stand at the first or the last. */
export const placeOf = ({ stations, rings, caps }: SweepLayout, ring: number): number =>
  (Math.min(Math.max(ring - caps, 0), rings - 1) * (stations - 1)) / (rings - 1)
export const vertexCount = (layout: SweepLayout): number => ringCount(layout) * layout.sides

/**
 * Triangles between neighbouring rings, outward when the rings run counter-clockwise seen against the way of the tube.
 * @param eachRing, eachSide only each so-manieth ring and side, and the last ring
 */
export function sweepIndex(layout: SweepLayout, eachRing = 1, eachSide = 1): Uint32Array {
  const { sides } = layout
  const rings = each(ringCount(layout), eachRing, true)
  const columns = each(sides, eachSide, false)
  const index = new Uint32Array((rings.length - 1) * columns.length * 6)
  let next = 0
  for (let ring = 0; ring + 1 < rings.length; ring++) {
    const here = rings[ring]! * sides
    const there = rings[ring + 1]! * sides
    for (let column = 0; column < columns.length; column++) {
      const side = columns[column]!
      const after = columns[column + 1] ?? 0
      index[next++] = here + side
      index[next++] = here + after
      index[next++] = there + side
      index[next++] = here + after
      index[next++] = there + after
      index[next++] = there + side
    }
  }
  return index
}

/** How many shares a ring has in `SweepPlan.shares`. */
export const SHARES = 16

/**
 * What of a layout's rings does not change with the tube. A ring between the ends stands between station `span` and the next; its
 * shares in the station before, these two and the one after are, four each: of places, of the way along, of radii, of their slope.
 */
export interface SweepPlan {
  readonly span: Uint32Array
  /** How far from the one station to the next, 0..1. */
  readonly between: Float64Array
  readonly shares: Float64Array
}

const plans = new WeakMap<SweepLayout, SweepPlan>()

/** The plan of a layout; worked out once. */
export function planOf(layout: SweepLayout): SweepPlan {
  const known = plans.get(layout)
  if (known) return known
  const { rings, caps, stations } = layout
  const plan = {
    span: new Uint32Array(rings),
    between: new Float64Array(rings),
    shares: new Float64Array(rings * SHARES),
  }
  for (let ring = 0; ring < rings; ring++) {
    const at = placeOf(layout, caps + ring)
    const span = Math.min(Math.floor(at), stations - 2)
    const u = at - span
    plan.span[ring] = span
    plan.between[ring] = u
    const [value, slope] = [curveShares(u), slopeShares(u)]
    const first = span === 0
    const last = span === stations - 2
    const all = [
      goesOn(value, first, last),
      goesOn(slope, first, last),
      stops(value, first, last),
      stops(slope, first, last),
    ]
    plan.shares.set(all.flat(), ring * SHARES)
  }
  plans.set(layout, plan)
  return plan
}

type Shares = readonly [before: number, from: number, to: number, after: number]

/** Shares of four evenly spaced values in the smooth curve (Catmull-Rom) through them, between the middle two. */
const curveShares = (u: number): Shares => [
  0.5 * u * (-1 + u * (2 - u)),
  0.5 * (2 + u * u * (-5 + 3 * u)),
  0.5 * u * (1 + u * (4 - 3 * u)),
  0.5 * u * u * (u - 1),
]
const slopeShares = (u: number): Shares => [
  0.5 * (-1 + u * (4 - 3 * u)),
  0.5 * u * (-10 + 9 * u),
  0.5 * (1 + u * (8 - 9 * u)),
  0.5 * u * (3 * u - 2),
]

/** At an end the value beyond is taken to lie straight on. */
const goesOn = ([a, b, c, d]: Shares, first: boolean, last: boolean): Shares => {
  const [a0, b0, c0] = first ? [0, b + 2 * a, c - a] : [a, b, c]
  return last ? [a0, b0 - d, c0 + 2 * d, 0] : [a0, b0, c0, d]
}
/** At an end the value beyond is taken to be that of the end. */
const stops = ([a, b, c, d]: Shares, first: boolean, last: boolean): Shares => {
  const [a0, b0] = first ? [0, b + a] : [a, b]
  return last ? [a0, b0, c + d, 0] : [a0, b0, c, d]
}
