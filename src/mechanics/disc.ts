import { type DiscId, discIds } from '../anatomy/spine.ts'
import { apply, rotate } from '../math/transform.ts'
import { add, cross, distance, dot, mix, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
import type { Grid } from './body.ts'
import { type Bones, restBones } from './bones.ts'
import { DISC_COLUMNS, discRims, type Face } from './disc-rim.ts'

/** Rings across each face and steps between the rims; together the rows of a disc's grid. */
const FACE_RINGS = [0, 0.3, 0.55, 0.75, 0.9, 1] as const
const SIDE_STEPS = 7
export const DISC_ROWS = 2 * FACE_RINGS.length + SIDE_STEPS - 1

/** How far a healthy disc stands out past the rims at half height, mm; chosen by eye. */
const REST_BULGE_MM = 0.8
/** How deep the faces reach into bone so that no gap shows, mm; chosen by eye. */
const BOND_MM = 0.4
/** Share of a lost height that leaves with the water; the rest stands out at the sides. Chosen by eye. */
const LEAVES_WITH_WATER = 0.75

/** A disc's own frame now: origin in its middle, x to the left, `up` along the spine, `front` forward. */
export interface DiscFrame {
  readonly centre: Vec3
  readonly up: Vec3
  readonly front: Vec3
}

/** A disc's two rims now, and how far it stands out between them. */
export interface PosedDisc {
  readonly id: DiscId
  readonly frame: DiscFrame
  readonly upper: PosedFace
  readonly lower: PosedFace
  /** At half height past the straight line between the rims, mm, a number for each column. */
  readonly bulgeMm: Float64Array
  /** Unit outward direction at each column. */
  readonly outward: readonly Vec3[]
}

export interface PosedFace {
  readonly centre: Vec3
  readonly out: Vec3
  readonly hollowMm: number
  readonly rim: readonly Vec3[]
}

/** A bulge in the making: extra millimetres for each column. */
export type Swelling = (column: number) => number
const none: Swelling = () => 0

const poseFace = (bones: Bones, face: Face): PosedFace => ({
  centre: apply(bones[face.bone], face.centre),
  out: rotate(bones[face.bone], face.out),
  hollowMm: face.hollowMm,
  rim: face.rim.map((p) => apply(bones[face.bone], p)),
})

/** How far the side stands out at a fraction of the way from rim to rim, as a part of the bulge at half height. */
export const barrel = (t: number): number => 4 * t * (1 - t)

/** Height between the rims at a column, along the disc's up, mm. */
export const gapAt = (disc: Pick<PosedDisc, 'upper' | 'lower' | 'frame'>, column: number): number =>
  dot(sub(disc.upper.rim[column]!, disc.lower.rim[column]!), disc.frame.up)

function writeFace(out: Float32Array, row: number, face: PosedFace, ring: number): void {
  // The outermost ring lies on the rim itself; further in the face follows the hollow of the bone.
  const lift = face.hollowMm * (1 - ring * ring) + BOND_MM
  const deep = scale(face.out, lift)
  for (let j = 0; j < DISC_COLUMNS; j++) {
    const p = add(mix(face.centre, face.rim[j]!, ring * 0.985), deep)
    out.set(p, (row * DISC_COLUMNS + j) * 3)
  }
}

/** The outer surface of a disc: centre of the upper face, down the outside, centre of the lower face. */
export function annulusGrid(disc: PosedDisc): Grid {
  const out = new Float32Array(DISC_ROWS * DISC_COLUMNS * 3)
  const last = DISC_ROWS - 1
  for (const [ring, at] of FACE_RINGS.entries()) {
    writeFace(out, ring, disc.upper, at)
    writeFace(out, last - ring, disc.lower, at)
  }
  for (let step = 1; step < SIDE_STEPS; step++) {
    const t = step / SIDE_STEPS
    const share = barrel(t)
    for (let j = 0; j < DISC_COLUMNS; j++) {
      const straight = mix(disc.upper.rim[j]!, disc.lower.rim[j]!, t)
      const p = add(straight, scale(disc.outward[j]!, share * disc.bulgeMm[j]!))
      out.set(p, ((FACE_RINGS.length - 1 + step) * DISC_COLUMNS + j) * 3)
    }
  }
  return { rows: DISC_ROWS, columns: DISC_COLUMNS, positionMm: out }
}

/** How far in the soft centre reaches: its share of the disc's outline, and of the height left between the endplates. */
const NUCLEUS_SHARE = 0.68
const NUCLEUS_BACK_MM = 1.4
const CARTILAGE_MM = 1

/** The soft centre of a disc: the same grid inside it, a little behind the middle, pushed further back as the disc bends forward. */
export function nucleusGrid(disc: PosedDisc, pull: Swelling = none): Grid {
  const out = new Float32Array(DISC_ROWS * DISC_COLUMNS * 3)
  const last = DISC_ROWS - 1
  const { up, front, centre } = disc.frame
  const front0 = gapAt(disc, DISC_COLUMNS / 4)
  const back0 = gapAt(disc, (3 * DISC_COLUMNS) / 4)
  // The narrower the front against the back, the further back the fluid goes; 0 at the resting wedge of a low disc.
  const back = NUCLEUS_BACK_MM - 1.6 * ((front0 - back0) / (front0 + back0) - 0.25)
  const shift = scale(front, -back)
  for (let row = 0; row < DISC_ROWS; row++) {
    const upper = row < FACE_RINGS.length
    const lower = row > last - FACE_RINGS.length
    const ring = upper ? FACE_RINGS[row]! : lower ? FACE_RINGS[last - row]! : 1
    const t = upper ? 0 : lower ? 1 : (row - FACE_RINGS.length + 1) / SIDE_STEPS
    for (let j = 0; j < DISC_COLUMNS; j++) {
      const rim = mix(disc.upper.rim[j]!, disc.lower.rim[j]!, t)
      const middle = mix(disc.upper.centre, disc.lower.centre, t)
      const share = NUCLEUS_SHARE * ring
      let p = add(add(middle, scale(sub(rim, middle), share)), scale(shift, 1 - 0.3 * ring))
      // Faces follow the hollow endplates and close in towards the rounded edge.
      const edge = Math.sqrt(Math.max(1 - ring ** 3, 0))
      const hollow = upper ? disc.upper.hollowMm : lower ? disc.lower.hollowMm : 0
      const lift = hollow * (1 - share * share) - CARTILAGE_MM - 0.16 * gapAt(disc, j) * (1 - edge)
      if (upper || lower) p = add(p, scale(upper ? disc.upper.out : disc.lower.out, lift))
      else {
        const squeeze = 1 - (2 * (CARTILAGE_MM + 0.16 * gapAt(disc, j))) / Math.max(gapAt(disc, j), 0.1)
        const high = dot(sub(p, centre), up)
        const mid = dot(sub(mix(disc.upper.rim[j]!, disc.lower.rim[j]!, 0.5), centre), up) * share
        p = add(p, scale(up, (mid - high) * (1 - Math.max(squeeze, 0.1))))
      }
      const reach = (0.5 + 0.6 * pull(j)) * (upper || lower ? ring ** 4 * 0.5 : 0.5 + barrel(t))
      out.set(add(p, scale(disc.outward[j]!, reach)), (row * DISC_COLUMNS + j) * 3)
    }
  }
  return { rows: DISC_ROWS, columns: DISC_COLUMNS, positionMm: out }
}

/** What a closed grid holds, mm3. */
export function volumeOf({ rows, columns, positionMm: p }: Grid): number {
  let six = 0
  const triangle = (a: number, b: number, c: number): number =>
    p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
    p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
    p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!)
  for (let i = 0; i + 1 < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const next = (j + 1) % columns
      const [a, b] = [(i * columns + j) * 3, (i * columns + next) * 3]
      const [c, d] = [((i + 1) * columns + j) * 3, ((i + 1) * columns + next) * 3]
      six += triangle(a, b, c) + triangle(b, d, c)
    }
  }
  return Math.abs(six) / 6
}

function frameBetween(upper: PosedFace, lower: PosedFace): DiscFrame {
  const up = normalize(sub(upper.out, lower.out))
  return { centre: mix(upper.centre, lower.centre, 0.5), up, front: cross([1, 0, 0], up) }
}

function between(id: DiscId, bones: Bones): PosedDisc {
  const rim = discRims[id]
  const upper = poseFace(bones, rim.above)
  const lower = poseFace(bones, rim.below)
  const frame = frameBetween(upper, lower)
  const outward = rim.outward.map(([x, z]) => add([x, 0, 0], scale(frame.front, z)))
  return { id, frame, upper, lower, outward, bulgeMm: new Float64Array(DISC_COLUMNS) }
}

const bulging = (disc: PosedDisc, bulge: (column: number) => number): PosedDisc => ({
  ...disc,
  bulgeMm: disc.bulgeMm.map((_, j) => bulge(j)),
})

interface DiscAtRest {
  readonly volumeMm3: number
  readonly gapsMm: readonly number[]
}
const discsAtRest = Object.fromEntries(
  discIds.map((id) => {
    const disc = bulging(between(id, restBones), () => REST_BULGE_MM)
    return [id, { volumeMm3: volumeOf(annulusGrid(disc)), gapsMm: disc.outward.map((_, j) => gapAt(disc, j)) }]
  }),
) as unknown as Readonly<Record<DiscId, DiscAtRest>>

/** What a disc holds at a height, mm3: what the water leaves of a healthy disc's volume, whatever the posture. */
export const volumeKept = (id: DiscId, heightFraction: number): number =>
  discsAtRest[id].volumeMm3 * (1 - LEAVES_WITH_WATER * (1 - heightFraction))

// A barrel's mean depth and mean squared depth, as shares of its greatest; and the angle between columns, by which a bulge fans out.
const MEAN_DEPTH = 2 / 3
const MEAN_SQUARE = 8 / 15
const COLUMN_RAD = (2 * Math.PI) / DISC_COLUMNS

/** How far every column must stand out further, in shares `yields` of the answer, to add `missingMm3`. */
function bulgeFor(missingMm3: number, disc: PosedDisc, yields: readonly number[]): number {
  const middle = (j: number): Vec3 =>
    mix(disc.upper.rim[(j + DISC_COLUMNS) % DISC_COLUMNS]!, disc.lower.rim[(j + DISC_COLUMNS) % DISC_COLUMNS]!, 0.5)
  let linear = 0
  let square = 0
  for (const [j, share] of yields.entries()) {
    const gap = gapAt(disc, j)
    const arc = distance(middle(j - 1), middle(j + 1)) / 2
    linear += gap * share * (MEAN_DEPTH * arc + MEAN_SQUARE * COLUMN_RAD * disc.bulgeMm[j]!)
    square += (gap * MEAN_SQUARE * COLUMN_RAD * share * share) / 2
  }
  // The root of square b2 + linear b = missing that goes through 0; written so that it does not cancel.
  return (2 * missingMm3) / (linear + Math.sqrt(Math.max(linear * linear + 4 * square * missingMm3, 0)))
}

/** A disc between its two bones now: it stands out where it is pressed together, so that it keeps its volume. */
export function poseDisc(id: DiscId, bones: Bones, heightFraction: number, swelling: Swelling = none): PosedDisc {
  const disc = between(id, bones)
  const { gapsMm } = discsAtRest[id]
  const yields = disc.outward.map((_, j) => 0.5 + Math.max(1 - gapAt(disc, j) / gapsMm[j]!, 0))
  const without = bulging(disc, (j) => REST_BULGE_MM + swelling(j))
  const more = bulgeFor(volumeKept(id, heightFraction) - volumeOf(annulusGrid(without)), without, yields)
  return bulging(without, (j) => without.bulgeMm[j]! + more * yields[j]!)
}

/** Heights a reader wants to see, mm, in the midline: between the centres, the front rims and the rear rims. */
export function heightsOf(disc: PosedDisc): { heightMm: number; anteriorMm: number; posteriorMm: number } {
  return {
    heightMm: distance(disc.upper.centre, disc.lower.centre),
    anteriorMm: gapAt(disc, DISC_COLUMNS / 4),
    posteriorMm: gapAt(disc, (3 * DISC_COLUMNS) / 4),
  }
}
