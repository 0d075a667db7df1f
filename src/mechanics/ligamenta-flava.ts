import { flava, sacralFacetEdge, sacralLaminaEdge } from '../anatomy/ligaments.ts'
import { type DiscId, discIds, discSizes, type VertebraId, vertebraLandmarks } from '../anatomy/spine.ts'
import type { BoneId } from '../anatomy/structures.ts'
import { curveThrough } from '../math/curve.ts'
import { smoothstep } from '../math/easing.ts'
import { apply, applyInto, type Transform } from '../math/transform.ts'
import {
  add,
  cross,
  distance,
  lerp,
  mirror,
  mix,
  normalize,
  scale,
  setInto,
  sub,
  subInto,
  type Vec3,
  type Vec3Place,
} from '../math/vec3.ts'
import { bandSection, bandsPlace, facesOf, writePole, writeRow } from './band.ts'
import type { Grid, Tube } from './body.ts'
import type { Bones } from './bones.ts'
import { placed as onBody } from './foramen.ts'
import { keeping } from './keep.ts'
import { besideSac, roomAt, sacPiece } from './sac-room.ts'
import { once } from './when-asked.ts'

const COLUMNS = 24
const ROWS = 9
/** How the front of a lamina slopes back on its way down, and comes forward on its way out, mm in mm; measured (open3d). */
const SLOPES_BACK = 0.18
const COMES_FORWARD = 0.5
/** From the rear wall's landmark to: where the ligament takes hold, the lamina's lower border, its upper border, mm; measured (open3d). */
const HOLDS_MM = 5
const LOWER_BORDER_MM = 13
const UPPER_BORDER_MM = 4.5
/** How far it lies on the back of the lamina below, mm; chosen by eye. */
const LAPS_MM = 2.5
/** Half the width of a joint face between its middle and its inner edge, and from an inferior facet to the lamina, mm; by eye. */
const FACET_EDGE_MM = 7.5
const BESIDE_FACET_MM = 5
/** Thickness along the ligament, from above, and at its outer edge, as shares of the full one; chosen by eye. */
const PROFILE = [0.3, 0.85, 1, 1, 0.5] as const
const EDGE_SHARE = 0.7
/** How thin the sac may press it, mm; chosen by eye. */
const LEAST_MM = 0.6

/** One half of the ligament of one level at rest, left: across 0 (cleft) to 1 (joint), points that ride on either bone, mm. */
interface Half {
  readonly disc: DiscId
  readonly above: BoneId
  readonly below: BoneId
  /** For each station across: on the lamina above, then on the one below, from above down. */
  readonly upper: readonly (readonly Vec3[])[]
  readonly lower: readonly (readonly Vec3[])[]
}

const ACROSS = [0, 0.25, 0.5, 0.75, 1] as const

/** On the front of a lamina, in its bone's frame, `halfMm` in front of it. */
function onLamina(bone: VertebraId, x: number, belowMm: number, halfMm: number): Vec3 {
  const [, y, z] = vertebraLandmarks[bone].spinolaminarJunction
  return [x, y - belowMm, z - SLOPES_BACK * belowMm + COMES_FORWARD * Math.min(x, 12) + halfMm]
}

/** The inner edge of the superior joint face, in its bone's frame. */
function facetEdge(bone: VertebraId): Vec3 {
  const { superiorFacet, superiorFacetNormal: n } = vertebraLandmarks[bone]
  return add(superiorFacet, scale(normalize([n[2], 0, -n[0]]), FACET_EDGE_MM))
}

/** The upper border of the lamina below, then a little further down its back; body frame. */
function lowerEnd(below: VertebraId | 'sacrum', across: number, halfMm: number): Vec3[] {
  if (below === 'sacrum') {
    const top = mix(curveThrough(sacralLaminaEdge).at(across), sacralFacetEdge, across ** 4)
    return [add(top, [0, 1.5, 0]), add(top, [0, -LAPS_MM, -halfMm * 0.6])]
  }
  const edge = facetEdge(below)
  const x = lerp(flava.cleftMm, edge[0], across)
  const border = onLamina(below, x, -UPPER_BORDER_MM, 0)
  // At its outer edge it climbs along the joint to the capsule.
  const climbs = across ** 2.5
  const top = mix(border, [edge[0], edge[1] - 4, edge[2]], climbs)
  return [
    add(top, [0, 1.2, -halfMm * 0.8]),
    add(top, [0, -LAPS_MM * (1 - 0.7 * climbs), -halfMm * (0.9 - 0.6 * climbs)]),
  ].map((p) => apply(onBody(below), p))
}

function halfOf(disc: DiscId): Half {
  const { above, below } = discSizes[disc]
  const halfMm = flava.thicknessMm[disc] / 2
  const outer = vertebraLandmarks[above].inferiorFacet[0] - BESIDE_FACET_MM
  return {
    disc,
    above,
    below: below === 'sacrum' ? 'pelvis' : below,
    upper: ACROSS.map((across) => {
      const x = lerp(flava.cleftMm, outer, across)
      return [
        onLamina(above, x, HOLDS_MM, 0.3),
        onLamina(above, x, (HOLDS_MM + LOWER_BORDER_MM) / 2, halfMm * 0.8),
        onLamina(above, x, LOWER_BORDER_MM, halfMm),
      ].map((p) => apply(onBody(above), p))
    }),
    lower: ACROSS.map((across) => lowerEnd(below, across, halfMm)),
  }
}

function profile(down: number): number {
  const at = down * (PROFILE.length - 1)
  const k = Math.min(Math.floor(at), PROFILE.length - 2)
  return lerp(PROFILE[k]!, PROFILE[k + 1]!, at - k)
}

const section = bandSection(COLUMNS)

/** One half at rest, as it rides on its two bones: for each row and place across the back face, the way to the front, and the thickness, mm. */
interface Plate {
  readonly side: 1 | -1
  readonly above: BoneId
  readonly below: BoneId
  readonly back: Float64Array
  readonly front: Float64Array
  readonly thickMm: Float64Array
  readonly restMm: number
}

const { places } = section
/** How far each row goes with the bone below, 0..1: only the part between the laminae is stretched. */
const withBelow = Float64Array.from({ length: ROWS }, (_, row) => smoothstep(0.35, 0.8, row / (ROWS - 1)))
/** Which place of a row is beside the cleft: the edge of the section that looks to the midline. */
const cleftOf = (row: number, side: 1 | -1): number => row * places + (side === 1 ? places - 1 : 0)
const vectorAt = (of: Float64Array, i: number): Vec3 => [of[i * 3]!, of[i * 3 + 1]!, of[i * 3 + 2]!]

function plateOf(half: Half, side: 1 | -1): Plate {
  const ways = ACROSS.map((_, i) => curveThrough([...half.upper[i]!, ...half.lower[i]!]))
  const back = new Float64Array(ROWS * places * 3)
  const front = new Float64Array(ROWS * places * 3)
  const thickMm = new Float64Array(ROWS * places)
  for (let row = 0; row < ROWS; row++) {
    const down = row / (ROWS - 1)
    const line = curveThrough(ways.map((way) => way.at(down)))
    const along = normalize(sub(ways[2]!.at(Math.min(down + 0.06, 1)), ways[2]!.at(Math.max(down - 0.06, 0))))
    for (const [place, across] of section.across.entries()) {
      const u = 0.5 + 0.5 * side * across
      const wide = sub(line.at(Math.min(u + 0.05, 1)), line.at(Math.max(u - 0.05, 0)))
      const n = normalize(cross(wide, along))
      const forward = n[2] < 0 ? scale(n, -1) : n
      const thick = flava.thicknessMm[half.disc] * profile(down) * lerp(1, EDGE_SHARE, u * u)
      const behind = add(line.at(u), scale(forward, -thick / 2))
      const i = row * places + place
      thickMm[i] = thick
      back.set(side === 1 ? behind : mirror(behind), i * 3)
      front.set(side === 1 ? forward : mirror(forward), i * 3)
    }
  }
  const { above, below } = half
  const restMm = distance(vectorAt(back, cleftOf(ROWS - 1, side)), vectorAt(back, cleftOf(0, side)))
  return { side, above, below, back, front, thickMm, restMm }
}

/** The left one of every level, then the right ones. */
const plates = ([1, -1] as const).flatMap((side) => discIds.map((id) => once(() => plateOf(halfOf(id), side))))

/** What takes long to reckon the first time. */
export const flavaTables: readonly (() => unknown)[] = plates

const piece = sacPiece()
const faces = facesOf(section)
/** The motion of one row, between those of its two bones: rotation row by row, then translation; and how far the plate is stretched. */
const motion = new Float64Array(13)
const STRETCH = 12
/** Where a row is beside the cleft. */
const beside = new Float64Array(3)
const top: Vec3Place = [0, 0, 0]
const bottom: Vec3Place = [0, 0, 0]
const placeInto = (out: Vec3Place, of: Float64Array, i: number): Vec3Place =>
  setInto(out, of[i * 3]!, of[i * 3 + 1]!, of[i * 3 + 2]!)

/** Writes how long a plate is now, as a share of its length at rest. */
function stretchPlate({ side, back, restMm }: Plate, above: Transform, below: Transform): void {
  applyInto(top, above, placeInto(top, back, cleftOf(0, side)))
  applyInto(bottom, below, placeInto(bottom, back, cleftOf(ROWS - 1, side)))
  subInto(top, top, bottom)
  const lengthMm = Math.sqrt(top[0] * top[0] + top[1] * top[1] + top[2] * top[2])
  motion[STRETCH] = Math.min(Math.max(lengthMm / restMm, 0.7), 1.8)
}

/** Writes the motion a share of the way from one bone's to another's. */
function moveBetween(
  { rotation: r, translationMm: t }: Transform,
  { rotation: s, translationMm: v }: Transform,
  share: number,
): void {
  for (let i = 0; i < 9; i++) motion[i] = r[i]! + (s[i]! - r[i]!) * share
  for (let k = 0; k < 3; k++) motion[9 + k] = t[k]! + (v[k]! - t[k]!) * share
}

/** Writes one row's faces. Stretched the plate is thinner, so that it keeps what it holds; where the sac needs the room, its front gives way. */
function writeFaces({ side, back, front, thickMm }: Plate, row: number, sac: Tube): void {
  const m = motion
  const c = cleftOf(row, side) * 3
  const stretch = m[STRETCH]!
  beside[1] = m[3]! * back[c]! + m[4]! * back[c + 1]! + m[5]! * back[c + 2]! + m[10]!
  besideSac(piece, sac, beside, 0)
  for (let place = 0; place < places; place++) {
    const i = row * places + place
    const x = back[i * 3]!
    const y = back[i * 3 + 1]!
    const z = back[i * 3 + 2]!
    const atX = m[0]! * x + m[1]! * y + m[2]! * z + m[9]!
    const atY = m[3]! * x + m[4]! * y + m[5]! * z + m[10]!
    const atZ = m[6]! * x + m[7]! * y + m[8]! * z + m[11]!
    const p = front[i * 3]!
    const q = front[i * 3 + 1]!
    const r = front[i * 3 + 2]!
    const thick = Math.min(thickMm[i]! / stretch, Math.max(roomAt(piece, -1, atX, atY, atZ), LEAST_MM))
    const f = place * 6
    faces[f] = atX
    faces[f + 1] = atY
    faces[f + 2] = atZ
    faces[f + 3] = atX + (m[0]! * p + m[1]! * q + m[2]! * r) * thick
    faces[f + 4] = atY + (m[3]! * p + m[4]! * q + m[5]! * r) * thick
    faces[f + 5] = atZ + (m[6]! * p + m[7]! * q + m[8]! * r) * thick
  }
}

function writeFlava({ positionMm: out }: Grid, bones: Bones, sac: Tube): void {
  let o = 0
  for (let k = 0; k < plates.length; k++) {
    const plate = plates[k]!()
    const above = bones[plate.above]
    const below = bones[plate.below]
    stretchPlate(plate, above, below)
    for (let row = 0; row < ROWS; row++) {
      moveBetween(above, below, withBelow[row]!)
      writeFaces(plate, row, sac)
      if (row === 0) o = writePole(out, o, section, faces)
      o = writeRow(out, o, section, faces)
    }
    o = writePole(out, o, section, faces)
  }
}

/** The pairs of plates behind the canal as the bones and the sac lie now: the left one of every level, then the right ones. */
export const createFlava = (): ((bones: Bones, sac: Tube) => Grid) =>
  keeping(() => bandsPlace(plates.length, ROWS, section), writeFlava)
