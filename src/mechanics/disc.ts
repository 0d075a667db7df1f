import { type DiscId, discIds } from '../anatomy/spine.ts'
import { apply, rotate } from '../math/transform.ts'
import { add, cross, distance, mix, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
import { type Bones, restBones } from './bones.ts'
import { annulusGrid, volumeOf } from './disc-grid.ts'
import { DISC_COLUMNS, discRims, type Face } from './disc-rim.ts'
import { type DiscFrame, gapAt, type PosedDisc, type PosedFace, type Swelling } from './posed-disc.ts'

/** How far a healthy disc stands out past the rims at half height, mm; chosen by eye. */
const REST_BULGE_MM = 0.8
/** Share of a lost height that leaves with the water; the rest stands out at the sides. Chosen by eye. */
const LEAVES_WITH_WATER = 0.75

const none: Swelling = () => 0

const poseFace = (bones: Bones, face: Face): PosedFace => ({
  centre: apply(bones[face.bone], face.centre),
  out: rotate(bones[face.bone], face.out),
  hollowMm: face.hollowMm,
  rim: face.rim.map((p) => apply(bones[face.bone], p)),
})

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
