import type { Tube } from '../../mechanics/body.ts'
import type { Fillet, Sweep } from './sweep.ts'
import { placeOf, ringCount, type SweepLayout, vertexCount } from './sweep-layout.ts'

/** A tube that another one is one with somewhere on its way. */
export interface Neighbour {
  readonly tube: Tube
  /** Over how many millimetres the corner between the two is rounded off. */
  readonly radiusMm: number
}

const SEARCH = 3

/**
 * Signed distance from a point to the surface of a tube, mm, about right near it; `from` and `to` are the stations looked at. Called some
 * hundred thousand times while a body is built, so nothing in it is allocated.
 */
function distanceTo(tube: Tube, x: number, y: number, z: number, from: number, to: number): number {
  const { centreMm: c, wide: w, halfWidthMm, halfThicknessMm, furrow, count } = tube
  let best = Number.POSITIVE_INFINITY
  let at = 0
  let share = 0
  for (let i = from; i < to; i++) {
    const o = i * 3
    const px = x - c[o]!
    const py = y - c[o + 1]!
    const pz = z - c[o + 2]!
    const tx = c[o + 3]! - c[o]!
    const ty = c[o + 4]! - c[o + 1]!
    const tz = c[o + 5]! - c[o + 2]!
    const tt = tx * tx + ty * ty + tz * tz || 1
    const free = (px * tx + py * ty + pz * tz) / tt
    const u = free < 0 ? 0 : free > 1 ? 1 : free
    const dx = px - u * tx
    const dy = py - u * ty
    const dz = pz - u * tz
    const square = dx * dx + dy * dy + dz * dz
    if (square >= best) continue
    best = square
    at = i
    share = u
  }
  const o = at * 3
  const tx = c[o + 3]! - c[o]!
  const ty = c[o + 4]! - c[o + 1]!
  const tz = c[o + 5]! - c[o + 2]!
  const size = Math.sqrt(tx * tx + ty * ty + tz * tz) || 1
  const dx = x - c[o]! - share * tx
  const dy = y - c[o + 1]! - share * ty
  const dz = z - c[o + 2]! - share * tz
  const wx = w[o]! + (w[o + 3]! - w[o]!) * share
  const wy = w[o + 1]! + (w[o + 4]! - w[o + 1]!) * share
  const wz = w[o + 2]! + (w[o + 5]! - w[o + 2]!) * share
  const a = Math.max(halfWidthMm[at]! + (halfWidthMm[at + 1]! - halfWidthMm[at]!) * share, 1e-3)
  let b = Math.max(halfThicknessMm[at]! + (halfThicknessMm[at + 1]! - halfThicknessMm[at]!) * share, 1e-3)
  const along = (dx * tx + dy * ty + dz * tz) / size
  const u = dx * wx + dy * wy + dz * wz
  const v = Math.sqrt(Math.max(dx * dx + dy * dy + dz * dz - along * along - u * u, 0))
  if (furrow) {
    const { depth } = furrow
    const off = (u / a - furrow.at) / 0.24
    b *= 1 - (depth[at]! + (depth[at + 1]! - depth[at]!) * share) * Math.exp(-(off * off))
  }
  const ua = u / a
  const vb = v / b
  const level = Math.sqrt(ua * ua + vb * vb)
  const steep = Math.sqrt((ua / a) * (ua / a) + (vb / b) * (vb / b))
  const across = steep > 1e-9 ? ((level - 1) * level) / steep : -Math.min(a, b)
  const past = (at === 0 && share === 0) || (at === count - 2 && share === 1) ? Math.abs(along) : 0
  if (past === 0) return across
  return across > 0 ? Math.sqrt(across * across + past * past) : Math.max(across, past - Math.min(a, b))
}

/** The station of a tube nearest to a point, among those from `from` up to but not including `to`. */
function nearestStation(c: Float32Array, from: number, to: number, x: number, y: number, z: number): number {
  let best = Number.POSITIVE_INFINITY
  let at = from
  for (let i = from, o = from * 3; i < to; i++, o += 3) {
    const dx = x - c[o]!
    const dy = y - c[o + 1]!
    const dz = z - c[o + 2]!
    const square = dx * dx + dy * dy + dz * dz
    if (square >= best) continue
    best = square
    at = i
  }
  return at
}

/** How far from a station of a tube, mm, a point can be that is within `radiusMm` of its surface; with ample room for bends. */
function reachOf({ centreMm: c, halfWidthMm, halfThicknessMm, count }: Tube, radiusMm: number): number {
  let widest = 0
  let gapMm = 0
  for (let i = 0; i < count; i++) {
    widest = Math.max(widest, halfWidthMm[i]!, halfThicknessMm[i]!)
    if (i > 0)
      gapMm = Math.max(
        gapMm,
        Math.hypot(c[i * 3]! - c[i * 3 - 3]!, c[i * 3 + 1]! - c[i * 3 - 2]!, c[i * 3 + 2]! - c[i * 3 - 1]!),
      )
  }
  return gapMm + 2 * widest + 4 * radiusMm
}

/** A neighbour, and which of its stations may be near what is worked on: none where both numbers are the same. */
interface Near extends Neighbour {
  readonly reachMm: number
  first: number
  end: number
  /** The stations looked at from one vertex. */
  from: number
  to: number
}

/** Finds the stations of a neighbour that may be near a ring. @returns whether there are any */
function findNear(near: Near, position: Float32Array, firstVertex: number, sides: number): boolean {
  let x = 0
  let y = 0
  let z = 0
  for (let o = firstVertex * 3; o < (firstVertex + sides) * 3; o += 3) {
    x += position[o]! / sides
    y += position[o + 1]! / sides
    z += position[o + 2]! / sides
  }
  let ringSquare = 0
  for (let o = firstVertex * 3; o < (firstVertex + sides) * 3; o += 3)
    ringSquare = Math.max(
      ringSquare,
      (position[o]! - x) ** 2 + (position[o + 1]! - y) ** 2 + (position[o + 2]! - z) ** 2,
    )
  const reachMm = Math.sqrt(ringSquare) + near.reachMm
  const square = reachMm * reachMm
  const { centreMm: c, count } = near.tube
  near.first = near.end = 0
  for (let i = 0, o = 0; i < count; i++, o += 3) {
    const dx = x - c[o]!
    const dy = y - c[o + 1]!
    const dz = z - c[o + 2]!
    if (dx * dx + dy * dy + dz * dz > square) continue
    if (near.end === 0) near.first = i
    near.end = i + 1
  }
  return near.end > 0
}

const smoothMin = (a: number, b: number, k: number): number => {
  const h = k - Math.abs(a - b)
  return h > 0 ? Math.min(a, b) - (h * h) / (4 * k) : Math.min(a, b)
}

const NEWTON_STEPS = 3
const STEP_MM = 0.05

/** Turns a direction of space into a ring's own (along, wide, thick) at the station and share where a vertex sits, and adds it to `out`. */
type Frame = readonly [along: readonly number[], wide: readonly number[], thick: readonly number[]]

function frameAt({ centreMm: c, wide: w, count }: Tube, place: number): Frame {
  const i = Math.min(Math.floor(place), count - 2)
  const u = place - i
  const before = Math.max(i - 1, 0) * 3
  const after = Math.min(i + 2, count - 1) * 3
  const o = i * 3
  const along = [0, 1, 2].map((k) => {
    const [p0, p1, p2, p3] = [c[before + k]!, c[o + k]!, c[o + 3 + k]!, c[after + k]!]
    const first = before === o ? 2 * p1 - p2 : p0
    const last = after === o + 3 ? 2 * p2 - p1 : p3
    return (
      0.5 * (p2 - first + u * (2 * (2 * first - 5 * p1 + 4 * p2 - last) + u * 3 * (3 * p1 - first - 3 * p2 + last)))
    )
  })
  const unit = (v: number[]): number[] => v.map((x) => x / (Math.hypot(...v) || 1))
  const t = unit(along)
  const mixed = [0, 1, 2].map((k) => w[o + k]! * (1 - u) + w[o + 3 + k]! * u)
  const lean = mixed[0]! * t[0]! + mixed[1]! * t[1]! + mixed[2]! * t[2]!
  const wide = unit(mixed.map((x, k) => x - lean * t[k]!))
  const thick = [
    t[1]! * wide[2]! - t[2]! * wide[1]!,
    t[2]! * wide[0]! - t[0]! * wide[2]!,
    t[0]! * wide[1]! - t[1]! * wide[0]!,
  ]
  return [t, wide, thick]
}

/**
 * Rounds off the corners between a swept tube and its neighbours: each vertex near both surfaces is moved on to the smooth union of the
 * two. As both tubes are moved on to the same surface they meet without a seam. What lies deep inside a neighbour stays hidden there.
 * @param sweep the tube as swept without a fillet
 * @returns null where no neighbour is near
 */
export function filletFor(
  tube: Tube,
  layout: SweepLayout,
  sweep: Sweep,
  neighbours: readonly Neighbour[],
): Fillet | null {
  const vertices = vertexCount(layout)
  const { sides } = layout
  const { position } = sweep
  const all: Near[] = neighbours.map((neighbour) => ({
    ...neighbour,
    reachMm: reachOf(neighbour.tube, neighbour.radiusMm),
    first: 0,
    end: 0,
    from: 0,
    to: 0,
  }))
  const rings = new Uint8Array(ringCount(layout))
  const shift = new Float32Array(vertices * 3)
  const normal = new Float32Array(vertices * 3)
  const share = new Float32Array(vertices)
  let mostMm = 0
  let near: readonly Near[] = []
  let ownFrom = 0
  let ownTo = 0
  let bias = 0
  const field = (x: number, y: number, z: number): number => {
    let d = distanceTo(tube, x, y, z, ownFrom, ownTo) - bias
    for (let n = 0; n < near.length; n++) {
      const { tube: other, radiusMm, from, to } = near[n]!
      d = smoothMin(d, distanceTo(other, x, y, z, from, to), radiusMm)
    }
    return d
  }
  for (let ring = 0; ring < rings.length; ring++) {
    const firstVertex = ring * sides
    near = all.filter((other) => findNear(other, position, firstVertex, sides))
    if (near.length === 0) continue
    const place = placeOf(layout, ring)
    ownFrom = Math.max(Math.floor(place) - SEARCH, 0)
    ownTo = Math.min(Math.floor(place) + SEARCH, tube.count - 1)
    const [along, wide, thick] = frameAt(tube, place)
    for (let v = firstVertex; v < firstVertex + sides; v++) {
      const o = v * 3
      const x = position[o]!
      const y = position[o + 1]!
      const z = position[o + 2]!
      let closest = Number.POSITIVE_INFINITY
      let radius = 0
      for (let n = 0; n < near.length; n++) {
        const one = near[n]!
        const s = nearestStation(one.tube.centreMm, one.first, one.end, x, y, z)
        one.from = Math.max(s - SEARCH, 0)
        one.to = Math.min(s + SEARCH, one.tube.count - 1)
        const d = distanceTo(one.tube, x, y, z, one.from, one.to)
        if (d >= closest) continue
        closest = d
        radius = one.radiusMm
      }
      if (closest > radius || closest < -0.6 * radius) continue
      bias = distanceTo(tube, x, y, z, ownFrom, ownTo)
      let px = x
      let py = y
      let pz = z
      let sx = 0
      let sy = 0
      let sz = 0
      for (let step = 0; step < NEWTON_STEPS; step++) {
        const here = field(px, py, pz)
        sx = (field(px + STEP_MM, py, pz) - here) / STEP_MM
        sy = (field(px, py + STEP_MM, pz) - here) / STEP_MM
        sz = (field(px, py, pz + STEP_MM) - here) / STEP_MM
        const square = sx * sx + sy * sy + sz * sz
        if (square < 1e-6) break
        const back = Math.min(Math.max(here / square, -radius), radius)
        px -= back * sx
        py -= back * sy
        pz -= back * sz
      }
      const hidden = Math.min(Math.max((closest + 0.6 * radius) / (0.4 * radius), 0), 1)
      const fades = Math.min(Math.max((radius - closest) / (0.4 * radius), 0), 1)
      const taken = hidden * hidden * (3 - 2 * hidden)
      const size = Math.hypot(sx, sy, sz) || 1
      const mx = px - x
      const my = py - y
      const mz = pz - z
      for (let k = 0; k < 3; k++) {
        const axis = k === 0 ? along : k === 1 ? wide : thick
        shift[o + k] = taken * (mx * axis[0]! + my * axis[1]! + mz * axis[2]!)
        normal[o + k] = (sx * axis[0]! + sy * axis[1]! + sz * axis[2]!) / size
      }
      share[v] = taken * fades
      if (share[v] === 0) continue
      rings[ring] = 1
      mostMm = Math.max(mostMm, Math.hypot(mx, my, mz))
    }
  }
  return rings.includes(1) ? { shift, normal, share, rings, mostMm } : null
}
