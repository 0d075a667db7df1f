import { flava, sacralFacetEdge, sacralLaminaEdge } from '../anatomy/ligaments.ts'
import { type DiscId, discIds, discSizes, type VertebraId, vertebraLandmarks } from '../anatomy/spine.ts'
import type { BoneId } from '../anatomy/structures.ts'
import { curveThrough } from '../math/curve.ts'
import { smoothstep } from '../math/easing.ts'
import { apply, rotate } from '../math/transform.ts'
import { add, clamp, cross, distance, lerp, mirror, mix, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
import { type BandRow, bandSection, bandsGrid } from './band.ts'
import type { Grid, Tube } from './body.ts'
import type { Bones } from './bones.ts'
import { placed as onBody } from './foramen.ts'
import { roomBeside } from './sac-room.ts'

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

const halves = discIds.map(halfOf)

function profile(down: number): number {
  const at = down * (PROFILE.length - 1)
  const k = Math.min(Math.floor(at), PROFILE.length - 2)
  return lerp(PROFILE[k]!, PROFILE[k + 1]!, at - k)
}

const section = bandSection(COLUMNS)

/** One half at rest, as it rides on its two bones: for each row and column the back face, the way to the front, and the thickness, mm. */
interface Plate {
  /** 1 left, -1 right. */
  readonly side: 1 | -1
  readonly above: BoneId
  readonly below: BoneId
  readonly back: Float64Array
  readonly front: Float64Array
  readonly thickMm: Float64Array
  readonly restMm: number
}

/** How far a row goes with the bone below, 0..1: only the part between the laminae is stretched. */
const withBelow = (row: number): number => smoothstep(0.35, 0.8, row / (ROWS - 1))
/** Where a row's vertex beside the cleft begins: the edge of the section that looks to the midline. */
const cleftOf = (row: number, side: 1 | -1): number => (row * COLUMNS + (side === 1 ? COLUMNS / 2 : 0)) * 3

function plateOf(half: Half, side: 1 | -1): Plate {
  const ways = ACROSS.map((_, i) => curveThrough([...half.upper[i]!, ...half.lower[i]!]))
  const back = new Float64Array(ROWS * COLUMNS * 3)
  const front = new Float64Array(ROWS * COLUMNS * 3)
  const thickMm = new Float64Array(ROWS * COLUMNS)
  for (let row = 0; row < ROWS; row++) {
    const down = row / (ROWS - 1)
    const line = curveThrough(ways.map((way) => way.at(down)))
    const along = normalize(sub(ways[2]!.at(Math.min(down + 0.06, 1)), ways[2]!.at(Math.max(down - 0.06, 0))))
    for (const [column, { across }] of section.entries()) {
      const u = 0.5 + 0.5 * side * across
      const wide = sub(line.at(Math.min(u + 0.05, 1)), line.at(Math.max(u - 0.05, 0)))
      const n = normalize(cross(wide, along))
      const forward = n[2] < 0 ? scale(n, -1) : n
      const thick = flava.thicknessMm[half.disc] * profile(down) * lerp(1, EDGE_SHARE, u * u)
      const behind = add(line.at(u), scale(forward, -thick / 2))
      const i = row * COLUMNS + column
      thickMm[i] = thick
      back.set(side === 1 ? behind : mirror(behind), i * 3)
      front.set(side === 1 ? forward : mirror(forward), i * 3)
    }
  }
  const { above, below } = half
  const span = [0, 1, 2].map((k) => back[cleftOf(ROWS - 1, side) + k]! - back[cleftOf(0, side) + k]!)
  return { side, above, below, back, front, thickMm, restMm: Math.hypot(...span) }
}

const plates = ([1, -1] as const).flatMap((side) => halves.map((half) => plateOf(half, side)))

const vectorAt = (of: Float64Array, i: number): Vec3 => [of[i]!, of[i + 1]!, of[i + 2]!]

/** How long a plate is now, as a share of its length at rest. */
function stretchOf({ side, above, below, back, restMm }: Plate, bones: Bones): number {
  const top = apply(bones[above], vectorAt(back, cleftOf(0, side)))
  const bottom = apply(bones[below], vectorAt(back, cleftOf(ROWS - 1, side)))
  return distance(top, bottom) / restMm
}

/** One plate as a band. Stretched it is thinner, so that it keeps what it holds; where the sac needs the room, its front gives way. */
function bandOf(plate: Plate, bones: Bones, sac: Tube): BandRow[] {
  const { side, above, below, back, front, thickMm } = plate
  const stretch = clamp(stretchOf(plate, bones), 0.7, 1.8)
  return Array.from({ length: ROWS }, (_, row): BandRow => {
    const share = withBelow(row)
    const blended = (from: (bone: BoneId) => Vec3): Vec3 =>
      share === 0 ? from(above) : share === 1 ? from(below) : mix(from(above), from(below), share)
    const middle = vectorAt(back, cleftOf(row, side))
    const room = roomBeside(sac, blended((bone) => apply(bones[bone], middle))[1], -1)
    return {
      write(_, column, faces) {
        const i = row * COLUMNS + column
        const p = vectorAt(back, i * 3)
        const n = vectorAt(front, i * 3)
        const at = blended((bone) => apply(bones[bone], p))
        const way = blended((bone) => rotate(bones[bone], n))
        const thick = thickMm[i]! / stretch
        const left = Math.min(thick, Math.max(room(at[0], at[1], at[2]), LEAST_MM))
        for (let k = 0; k < 3; k++) {
          faces[k] = at[k]!
          faces[k + 3] = at[k]! + way[k]! * left
        }
      },
    }
  })
}

/** The pairs of plates behind the canal as the bones and the sac lie now: the left one of every level, then the right ones. */
export const flavaGrid = (bones: Bones, sac: Tube): Grid =>
  bandsGrid(
    plates.map((plate) => bandOf(plate, bones, sac)),
    section,
  )
