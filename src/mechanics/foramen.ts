import { foramenOutlines, foramenPlanesMm } from '../anatomy/foramina.ts'
import {
  type DiscId,
  discIds,
  discSizes,
  vertebraLandmarks,
  vertebraPlacement,
  vertebraSizes,
} from '../anatomy/spine.ts'
import { type Side, sides } from '../anatomy/structures.ts'
import { radians } from '../math/angle.ts'
import { apply, applyInto, type Transform, turnAbout } from '../math/transform.ts'
import { add, clamp, copyInto, lerp, setInto, subInto, type Vec3, type Vec3Place } from '../math/vec3.ts'
import type { BodyReadings, Grid } from './body.ts'
import type { Bones } from './bones.ts'
import { DISC_COLUMNS, discRim } from './disc-rim.ts'
import { keeping } from './keep.ts'
import { barrel, type PosedDisc } from './posed-disc.ts'

/** Where the top of the first sacral pedicle is, left, mm: the rear corner of the endplate moved out to the pedicle; estimated. */
const sacralPedicleTop: Vec3 = [23.5, 6.6, -16]

type Vertebra = keyof typeof vertebraPlacement
/** From a vertebra's own frame to the body at rest. */
export const placed = (vertebra: Vertebra): Transform => {
  const { centre, tiltDeg } = vertebraPlacement[vertebra]
  const turned = turnAbout([0, 0, 0], [1, 0, 0], radians(tiltDeg))
  return { ...turned, translationMm: centre }
}

/** What is fixed about one foramen, at rest, left, body frame. */
interface Edges {
  /** The lower end of the pedicle above and the upper end of the pedicle below, mm. */
  readonly roof: Vec3
  readonly floor: Vec3
  /** How far out it is read, and where else on its way out through the pedicles what has come out may fill it most, mm from the midline. */
  readonly aside: number
  readonly fartherOut: readonly number[]
  /**
   * Its edges on the bones above and below: up and forward by turns, mm. They end where the joint's capsule takes hold: on the arch where that
   * is nearest at rest to the tip of the process below, and on that tip.
   */
  readonly above: Float64Array
  readonly below: Float64Array
}

/** The end of a pedicle, above (1) or below (-1) its middle. */
const pedicleEnd = (v: Vertebra, way: 1 | -1): Vec3 =>
  apply(placed(v), add(vertebraLandmarks[v].pedicleCentre, [0, (way * vertebraSizes[v].pedicleHeightMm) / 2, 0]))

type Flat = readonly [up: number, forward: number]

/** A line that goes over a roof and down again, as far as the place behind the roof that is nearest to a point. */
function asFarAs(line: readonly Flat[], [up, forward]: Flat): readonly Flat[] {
  const heights = line.map(([height]) => height)
  const roof = heights.indexOf(Math.max(...heights))
  let least = Number.POSITIVE_INFINITY
  let ended = line
  for (let k = roof; k + 1 < line.length; k++) {
    const [a, b] = [line[k]!, line[k + 1]!]
    const [da, db] = [b[0] - a[0], b[1] - a[1]]
    const u = clamp(((up - a[0]) * da + (forward - a[1]) * db) / (da * da + db * db), 0, 1)
    const end: Flat = [a[0] + da * u, a[1] + db * u]
    const far = Math.hypot(up - end[0], forward - end[1])
    if (far < least) [least, ended] = [far, [...line.slice(0, k + 1), end]]
  }
  return ended
}

function edgesOf(disc: DiscId): Edges {
  const { above, below } = discSizes[disc]
  const outline = foramenOutlines[disc]
  const aside = foramenPlanesMm[disc]
  return {
    roof: pedicleEnd(above, -1),
    floor: below === 'sacrum' ? sacralPedicleTop : pedicleEnd(below, 1),
    aside,
    fartherOut: [0, 0.5, 1].map((share) => lerp(aside, vertebraLandmarks[above].pedicleCentre[0], share)),
    above: Float64Array.from(asFarAs(outline.above, outline.below[outline.below.length - 1]!).flat()),
    below: Float64Array.from(outline.below.flat()),
  }
}

const edges = Object.fromEntries(discIds.map((id) => [id, edgesOf(id)])) as Record<DiscId, Edges>

/** Places on the disc's side between its rims where the front of the foramen is read, from the bottom up. */
const FRONT_STEPS = Float64Array.of(1, 0.75, 0.5, 0.25, 0)

/** A foramen's outline now, seen from the side: up and forward by turns, mm; and how many numbers of it count. */
const outline = new Float64Array(2 * 64)
let written = 0
const point: Vec3Place = [0, 0, 0]
const other: Vec3Place = [0, 0, 0]

/** Where a column of the disc's side is at one of `FRONT_STEPS`. */
function onSide(out: Vec3Place, { upper, lower, outward, bulgeMm }: PosedDisc, column: number, step: number): void {
  const t = FRONT_STEPS[step]!
  const a = upper.rim[column]!
  const b = lower.rim[column]!
  const away = outward[column]!
  const stands = barrel(t) * bulgeMm[column]!
  for (let k = 0; k < 3; k++) out[k] = a[k]! + (b[k]! - a[k]!) * t + away[k]! * stands
}

/** Writes where the disc's side meets the foramen's plane, at one of `FRONT_STEPS`. */
function frontAt(out: Vec3Place, disc: PosedDisc, side: Side, front: number): void {
  const { aside } = edges[disc.id]
  const back = (3 * DISC_COLUMNS) / 4
  const step = side === 'left' ? 1 : -1
  onSide(out, disc, back, front)
  // The rim leaves the midline and comes to the foramen's plane before its widest place, at most a quarter of the way round.
  for (let k = 1; k <= DISC_COLUMNS / 4; k++) {
    onSide(other, disc, (back + step * k) % DISC_COLUMNS, front)
    const from = Math.abs(out[0])
    const to = Math.abs(other[0])
    if (to >= aside || k === DISC_COLUMNS / 4) {
      // Not by a call: what is handed over here is boxed, hundreds of times a frame.
      const share = to - from > 1e-6 ? Math.min(Math.max((aside - from) / (to - from), 0), 1) : 0
      for (let axis = 0; axis < 3; axis++) out[axis]! += (other[axis]! - out[axis]!) * share
      return
    }
    copyInto(out, other)
  }
}

/** Where a flat point of a bone goes: bones of the spine move in the sagittal plane alone, so their sections keep their shape. */
const upOf = ({ rotation: r, translationMm: t }: Transform, up: number, forward: number): number =>
  r[4] * up + r[5] * forward + t[1]
const forwardOf = ({ rotation: r, translationMm: t }: Transform, up: number, forward: number): number =>
  r[7] * up + r[8] * forward + t[2]

function put(up: number, forward: number): void {
  outline[written] = up
  outline[written + 1] = forward
  written += 2
}

/** Writes the outline of a foramen now: the bone above, the tip and the edge below, and the side of the disc. */
function putOutline(disc: PosedDisc, side: Side, bones: Bones): void {
  const own = edges[disc.id]
  const { above, below } = discRim(disc.id)
  const upper = bones[above.bone]
  const lower = bones[below.bone]
  written = 0
  for (let k = 0; k < own.above.length; k += 2)
    put(upOf(upper, own.above[k]!, own.above[k + 1]!), forwardOf(upper, own.above[k]!, own.above[k + 1]!))
  for (let k = own.below.length - 2; k >= 0; k -= 2)
    put(upOf(lower, own.below[k]!, own.below[k + 1]!), forwardOf(lower, own.below[k]!, own.below[k + 1]!))
  for (let i = 0; i < FRONT_STEPS.length; i++) {
    frontAt(point, disc, side, i)
    outline[written] = point[1]
    outline[written + 1] = point[2]
    written += 2
  }
}

/** Area of the closed outline, mm2. */
function areaOf(): number {
  let twice = 0
  for (let a = 0; a < written; a += 2) {
    const b = a + 2 < written ? a + 2 : 0
    twice += outline[a]! * outline[b + 1]! - outline[a + 1]! * outline[b]!
  }
  return Math.abs(twice) / 2
}

/** How many lines are drawn across what has come out where it fills part of a foramen. */
const LINES = 32
/** Pieces of the section of displaced material: up, forward, up, forward each; and how many numbers of them count. */
const section = new Float64Array(4 * 512)
let cut = 0
const crossings = { foramen: new Float64Array(64), filling: new Float64Array(512) }

/** Cuts one triangle of a surface by the plane `aside`. */
function cutTriangle(p: Float32Array, a: number, b: number, c: number, aside: number): void {
  const from = cut
  for (let edge = 0; edge < 3; edge++) {
    const s = edge === 0 ? a : edge === 1 ? b : c
    const e = edge === 0 ? b : edge === 1 ? c : a
    const ds = p[s]! - aside
    const de = p[e]! - aside
    if (ds < 0 === de < 0 || cut + 2 > section.length) continue
    const u = ds / (ds - de)
    section[cut] = p[s + 1]! + (p[e + 1]! - p[s + 1]!) * u
    section[cut + 1] = p[s + 2]! + (p[e + 2]! - p[s + 2]!) * u
    cut += 2
  }
  if (cut - from !== 4) cut = from
}

/** From where to where a surface reaches across the body, mm. */
const reaches = new Float64Array(2)
function measureAcross({ positionMm: p }: Grid): void {
  let least = p[0]!
  let most = least
  for (let i = 3; i < p.length; i += 3) {
    if (p[i]! < least) least = p[i]!
    if (p[i]! > most) most = p[i]!
  }
  reaches[0] = least
  reaches[1] = most
}

function cutSurface({ rows, columns, positionMm }: Grid, aside: number): void {
  cut = 0
  if (aside < reaches[0]! || aside > reaches[1]!) return
  for (let i = 0; i + 1 < rows; i++)
    for (let j = 0; j < columns; j++) {
      const a = (i * columns + j) * 3
      const b = (i * columns + ((j + 1) % columns)) * 3
      cutTriangle(positionMm, a, b, a + columns * 3, aside)
      cutTriangle(positionMm, b, b + columns * 3, a + columns * 3, aside)
    }
}

/** Adds where a piece crosses a height to sorted crossings; returns how many there are then. */
function cross(into: Float64Array, count: number, height: number, a: Float64Array, from: number, to: number): number {
  const up = a[from]!
  const next = a[to]!
  if (up < height === next < height || count === into.length) return count
  const at = a[from + 1]! + ((height - up) / (next - up)) * (a[to + 1]! - a[from + 1]!)
  let k = count
  while (k > 0 && into[k - 1]! > at) {
    into[k] = into[k - 1]!
    k--
  }
  into[k] = at
  return count + 1
}

/** How much of the outline what has come out fills, mm2: counted along lines from back to front. */
function filledBy(surface: Grid, aside: number): number {
  cutSurface(surface, aside)
  if (cut === 0) return 0
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let k = 0; k < cut; k += 2) {
    low = Math.min(low, section[k]!)
    high = Math.max(high, section[k]!)
  }
  const { foramen, filling } = crossings
  const apart = (high - low) / LINES
  let lengthMm = 0
  for (let line = 0; line < LINES; line++) {
    const height = low + (line + 0.5) * apart
    let open = 0
    let full = 0
    for (let k = 0; k < written; k += 2) open = cross(foramen, open, height, outline, k, k + 2 < written ? k + 2 : 0)
    for (let k = 0; k < cut; k += 4) full = cross(filling, full, height, section, k, k + 2)
    for (let i = 0; i + 1 < open; i += 2)
      for (let j = 0; j + 1 < full; j += 2)
        lengthMm += Math.max(Math.min(foramen[i + 1]!, filling[j + 1]!) - Math.max(foramen[i]!, filling[j]!), 0)
  }
  return lengthMm * apart
}

interface Opening {
  heightMm: number
  areaMm2: number
}
type Openings = Record<`${DiscId}-${Side}`, Opening>

/**
 * How tall and how large a foramen is now, read from the geometry as it stands: height from pedicle to pedicle; area of what is open in
 * its sagittal plane between the drawn bones above and below, the side of the disc, and behind, from the tip of the joint's process to the arch, the
 * joint's capsule. What has come out of the disc is taken off where it fills most of that between this plane and the middle of the pedicle. The drawn yellow ligament ends before this plane or behind that edge.
 */
function readForamen(out: Opening, disc: PosedDisc, side: Side, bones: Bones, surface: Grid | null): void {
  const { roof, floor, fartherOut } = edges[disc.id]
  const { above, below } = discRim(disc.id)
  const sign = side === 'left' ? 1 : -1
  applyInto(point, bones[above.bone], setInto(point, sign * roof[0], roof[1], roof[2]))
  applyInto(other, bones[below.bone], setInto(other, sign * floor[0], floor[1], floor[2]))
  subInto(point, point, other)
  out.heightMm = Math.sqrt(point[0] * point[0] + point[1] * point[1] + point[2] * point[2])
  putOutline(disc, side, bones)
  let filled = 0
  if (surface !== null)
    for (let i = 0; i < fartherOut.length; i++) filled = Math.max(filled, filledBy(surface, sign * fartherOut[i]!))
  out.areaMm2 = areaOf() - filled
}

const openingsPlace = (): Openings =>
  Object.fromEntries(
    discIds.flatMap((id) => sides.map((side) => [`${id}-${side}`, { heightMm: Number.NaN, areaMm2: Number.NaN }])),
  ) as Openings
const names = discIds.map((id) => ({ id, left: `${id}-left`, right: `${id}-right` }) as const)
type Posed = Readonly<Record<DiscId, PosedDisc>>

/** Every foramen, both sides. The stage takes the discs, the bones, and of which disc something has come out and its surface. */
export const createForamenReader = (): ((
  discs: Posed,
  bones: Bones,
  herniated: DiscId | null,
  surface: Grid | null,
) => BodyReadings['foramina']) =>
  keeping(openingsPlace, (out, discs: Posed, bones: Bones, herniated: DiscId | null, surface: Grid | null) => {
    for (let i = 0; i < names.length; i++) {
      const { id, left, right } = names[i]!
      const own = id === herniated ? surface : null
      if (own !== null) measureAcross(own)
      readForamen(out[left], discs[id], 'left', bones, own)
      readForamen(out[right], discs[id], 'right', bones, own)
    }
  })
