import type { DiscId } from '../anatomy/spine.ts'
import { applyInto, rotateInto, type Transform } from '../math/transform.ts'
import { mixInto, normalizeInto, setInto, subInto } from '../math/vec3.ts'
import { type Bones, restBones } from './bones.ts'
import { DISC_POINTS, volumeInside, writeFaces, writeSides } from './disc-grid.ts'
import { DISC_COLUMNS, discRim, type Face } from './disc-rim.ts'
import {
  gapAt,
  type PosedDisc,
  type PosedDiscPlace,
  type PosedFacePlace,
  posedDiscPlace,
  type Swelling,
} from './posed-disc.ts'
import { onceFor } from './when-asked.ts'

/** How far a healthy disc stands out past the rims at half height, mm; chosen by eye. */
const REST_BULGE_MM = 0.8
/** Share of a lost height that leaves with the water; the rest stands out at the sides. Chosen by eye. */
const LEAVES_WITH_WATER = 0.75

function poseFace(out: PosedFacePlace, face: Face, bone: Transform): void {
  applyInto(out.centre, bone, face.centre)
  rotateInto(out.out, bone, face.out)
  for (let j = 0; j < DISC_COLUMNS; j++) applyInto(out.rim[j]!, bone, face.rim[j]!)
}

/** Room for one disc between its bones. */
export const discPlace = (id: DiscId): PosedDiscPlace =>
  posedDiscPlace(id, discRim(id).above.hollowMm, discRim(id).below.hollowMm)

/** Lays a disc's rims and its frame between its bones; how far it stands out is not written. */
function layBetween(out: PosedDiscPlace, above: Transform, below: Transform): void {
  const rim = discRim(out.id)
  poseFace(out.upper, rim.above, above)
  poseFace(out.lower, rim.below, below)
  const { centre, up, front } = out.frame
  normalizeInto(up, subInto(up, out.upper.out, out.lower.out))
  mixInto(centre, out.upper.centre, out.lower.centre, 0.5)
  setInto(front, 0, -up[2], up[1])
  for (let j = 0; j < DISC_COLUMNS; j++) {
    const flat = rim.outward[j]!
    setInto(out.outward[j]!, flat[0], front[1] * flat[1], front[2] * flat[1])
  }
}

interface DiscAtRest {
  readonly volumeMm3: number
  readonly gapsMm: Float64Array
}
const points = new Float32Array(DISC_POINTS * 3)

function discAtRest(id: DiscId): DiscAtRest {
  const disc = discPlace(id)
  const { above, below } = discRim(id)
  layBetween(disc, restBones[above.bone], restBones[below.bone])
  disc.bulgeMm.fill(REST_BULGE_MM)
  writeFaces(points, disc)
  writeSides(points, disc)
  return { volumeMm3: volumeInside(points), gapsMm: Float64Array.from(disc.outward, (_, j) => gapAt(disc, j)) }
}
const discsAtRest = onceFor(discAtRest)

/** What a disc holds at a height, mm3: what the water leaves of a healthy disc's volume, whatever the posture. */
export const volumeKept = (id: DiscId, heightFraction: number): number =>
  discsAtRest(id).volumeMm3 * (1 - LEAVES_WITH_WATER * (1 - heightFraction))

// A barrel's mean depth and mean squared depth, as shares of its greatest; and the angle between columns, by which a bulge fans out.
const MEAN_DEPTH = 2 / 3
const MEAN_SQUARE = 8 / 15
const COLUMN_RAD = (2 * Math.PI) / DISC_COLUMNS

/** Half the way from the column before to the column after, along the middle between the rims, mm. */
function arcAt({ upper, lower }: PosedDisc, column: number): number {
  const before = column === 0 ? DISC_COLUMNS - 1 : column - 1
  const after = column === DISC_COLUMNS - 1 ? 0 : column + 1
  const a = upper.rim[before]!
  const b = lower.rim[before]!
  const c = upper.rim[after]!
  const d = lower.rim[after]!
  const x = a[0] + b[0] - c[0] - d[0]
  const y = a[1] + b[1] - c[1] - d[1]
  const z = a[2] + b[2] - c[2] - d[2]
  return Math.sqrt(x * x + y * y + z * z) / 4
}

const gapsMm = new Float64Array(DISC_COLUMNS)
/** How much each column gives way: half a share everywhere, and more the more it is pressed together. */
const yields = new Float64Array(DISC_COLUMNS)

/** Lets every column stand out as much further, by its share, as the disc must to hold what it keeps. */
function standOut(disc: PosedDisc, heightFraction: number, annulus: Float32Array): void {
  const missingMm3 = volumeKept(disc.id, heightFraction) - volumeInside(annulus)
  const { bulgeMm } = disc
  let linear = 0
  let square = 0
  for (let j = 0; j < DISC_COLUMNS; j++) {
    const share = yields[j]!
    const gap = gapsMm[j]!
    linear += gap * share * (MEAN_DEPTH * arcAt(disc, j) + MEAN_SQUARE * COLUMN_RAD * bulgeMm[j]!)
    square += (gap * MEAN_SQUARE * COLUMN_RAD * share * share) / 2
  }
  // The root of square b2 + linear b = missing that goes through 0; written so that it does not cancel.
  const more = (2 * missingMm3) / (linear + Math.sqrt(Math.max(linear * linear + 4 * square * missingMm3, 0)))
  for (let j = 0; j < DISC_COLUMNS; j++) bulgeMm[j]! += more * yields[j]!
}

/**
 * Lays a disc between its two bones: it stands out where it is pressed together, so that it keeps its volume.
 * @param swelling what else it stands out, mm at each column
 * @param annulus its outer surface, `DISC_POINTS` vertices, is written here
 */
export function layDisc(
  out: PosedDiscPlace,
  above: Transform,
  below: Transform,
  heightFraction: number,
  swelling: Swelling | null,
  annulus: Float32Array,
): void {
  layBetween(out, above, below)
  const rest = discsAtRest(out.id).gapsMm
  const { bulgeMm } = out
  for (let j = 0; j < DISC_COLUMNS; j++) {
    const gap = gapAt(out, j)
    gapsMm[j] = gap
    yields[j] = 0.5 + Math.max(1 - gap / rest[j]!, 0)
    bulgeMm[j] = REST_BULGE_MM + (swelling === null ? 0 : swelling[j]!)
  }
  writeFaces(annulus, out)
  writeSides(annulus, out)
  standOut(out, heightFraction, annulus)
  writeSides(annulus, out)
}

/** A disc of its own between its bones; see `layDisc`. */
export function poseDisc(id: DiscId, bones: Bones, heightFraction: number): PosedDisc {
  const disc = discPlace(id)
  const { above, below } = discRim(id)
  layDisc(disc, bones[above.bone], bones[below.bone], heightFraction, null, points)
  return disc
}
