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

/** Signed distance from a point to the surface of a tube, mm, about right near it; `from` and `to` are the stations looked at. */
function distanceTo(tube: Tube, x: number, y: number, z: number, from: number, to: number): number {
  const { centreMm: c, wide: w, halfWidthMm, halfThicknessMm, furrow, count } = tube
  let best = Number.POSITIVE_INFINITY
  let at = 0
  let share = 0
  for (let i = from; i < to; i++) {
    const o = i * 3
    const tx = c[o + 3]! - c[o]!
    const ty = c[o + 4]! - c[o + 1]!
    const tz = c[o + 5]! - c[o + 2]!
    const tt = tx * tx + ty * ty + tz * tz || 1
    const free = ((x - c[o]!) * tx + (y - c[o + 1]!) * ty + (z - c[o + 2]!) * tz) / tt
    const u = Math.min(Math.max(free, 0), 1)
    const square = (x - c[o]! - u * tx) ** 2 + (y - c[o + 1]! - u * ty) ** 2 + (z - c[o + 2]! - u * tz) ** 2
    if (square >= best) continue
    best = square
    at = i
    share = u
  }
  const o = at * 3
  const mixed = (of: Float32Array): number => of[at]! + (of[at + 1]! - of[at]!) * share
  const [tx, ty, tz] = [c[o + 3]! - c[o]!, c[o + 4]! - c[o + 1]!, c[o + 5]! - c[o + 2]!]
  const size = Math.hypot(tx, ty, tz) || 1
  const [dx, dy, dz] = [x - c[o]! - share * tx, y - c[o + 1]! - share * ty, z - c[o + 2]! - share * tz]
  const [wx, wy, wz] = [0, 1, 2].map((k) => w[o + k]! + (w[o + 3 + k]! - w[o + k]!) * share) as [number, number, number]
  const a = Math.max(mixed(halfWidthMm), 1e-3)
  let b = Math.max(mixed(halfThicknessMm), 1e-3)
  const along = (dx * tx + dy * ty + dz * tz) / size
  const u = dx * wx + dy * wy + dz * wz
  const v = Math.sqrt(Math.max(dx * dx + dy * dy + dz * dz - along * along - u * u, 0))
  if (furrow) b *= 1 - mixed(furrow.depth) * Math.exp(-(((u / a - furrow.at) / 0.24) ** 2))
  const level = Math.hypot(u / a, v / b)
  const steep = Math.hypot(u / (a * a), v / (b * b))
  const across = steep > 1e-9 ? ((level - 1) * level) / steep : -Math.min(a, b)
  const past = (at === 0 && share === 0) || (at === count - 2 && share === 1) ? Math.abs(along) : 0
  return past > 0 ? (across > 0 ? Math.hypot(across, past) : Math.max(across, past - Math.min(a, b))) : across
}

/** The station of a tube nearest to a point. */
function nearestStation({ centreMm: c, count }: Tube, x: number, y: number, z: number): number {
  let best = Number.POSITIVE_INFINITY
  let at = 0
  for (let i = 0; i < count; i++) {
    const square = (x - c[i * 3]!) ** 2 + (y - c[i * 3 + 1]!) ** 2 + (z - c[i * 3 + 2]!) ** 2
    if (square >= best) continue
    best = square
    at = i
  }
  return at
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
  const shift = new Float32Array(vertices * 3)
  const normal = new Float32Array(vertices * 3)
  const share = new Float32Array(vertices)
  const rings = new Uint8Array(ringCount(layout))
  let mostMm = 0
  const near = neighbours.map(() => [0, 0] as [number, number])
  for (let v = 0; v < vertices; v++) {
    const o = v * 3
    const [x, y, z] = [sweep.position[o]!, sweep.position[o + 1]!, sweep.position[o + 2]!]
    let closest = Number.POSITIVE_INFINITY
    let radius = 0
    for (const [n, { tube: other, radiusMm }] of neighbours.entries()) {
      const s = nearestStation(other, x, y, z)
      near[n] = [Math.max(s - SEARCH, 0), Math.min(s + SEARCH, other.count - 1)]
      const d = distanceTo(other, x, y, z, ...near[n]!)
      if (d >= closest) continue
      closest = d
      radius = radiusMm
    }
    if (closest > radius || closest < -0.6 * radius) continue
    const ring = Math.floor(v / layout.sides)
    const place = placeOf(layout, ring)
    const own: [number, number] = [
      Math.max(Math.floor(place) - SEARCH, 0),
      Math.min(Math.floor(place) + SEARCH, tube.count - 1),
    ]
    const bias = distanceTo(tube, x, y, z, ...own)
    const field = (px: number, py: number, pz: number): number => {
      let d = distanceTo(tube, px, py, pz, ...own) - bias
      for (const [n, { tube: other, radiusMm }] of neighbours.entries())
        d = smoothMin(d, distanceTo(other, px, py, pz, ...near[n]!), radiusMm)
      return d
    }
    const p = [x, y, z] as [number, number, number]
    const slope = [0, 0, 0] as [number, number, number]
    for (let step = 0; step < NEWTON_STEPS; step++) {
      const here = field(...p)
      for (let k = 0; k < 3; k++) {
        const q = [...p] as [number, number, number]
        q[k]! += STEP_MM
        slope[k] = (field(...q) - here) / STEP_MM
      }
      const square = slope[0] ** 2 + slope[1] ** 2 + slope[2] ** 2
      if (square < 1e-6) break
      const back = Math.min(Math.max(here / square, -radius), radius)
      for (let k = 0; k < 3; k++) p[k]! -= back * slope[k]!
    }
    const hidden = Math.min(Math.max((closest + 0.6 * radius) / (0.4 * radius), 0), 1)
    const fades = Math.min(Math.max((radius - closest) / (0.4 * radius), 0), 1)
    const taken = hidden * hidden * (3 - 2 * hidden)
    const size = Math.hypot(...slope) || 1
    const frame = frameAt(tube, place)
    const moved = [p[0] - x, p[1] - y, p[2] - z]
    for (let k = 0; k < 3; k++) {
      const axis = frame[k]!
      shift[o + k] = taken * (moved[0]! * axis[0]! + moved[1]! * axis[1]! + moved[2]! * axis[2]!)
      normal[o + k] = (slope[0] * axis[0]! + slope[1] * axis[1]! + slope[2] * axis[2]!) / size
    }
    share[v] = taken * fades
    if (share[v] === 0) continue
    rings[ring] = 1
    mostMm = Math.max(mostMm, Math.hypot(...moved))
  }
  return rings.includes(1) ? { shift, normal, share, rings, mostMm } : null
}
