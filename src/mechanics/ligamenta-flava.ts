import { flava, sacralFacetEdge, sacralLaminaEdge } from '../anatomy/ligaments.ts'
import { type DiscId, discIds, discSizes, type VertebraId, vertebraLandmarks } from '../anatomy/spine.ts'
import type { BoneId } from '../anatomy/structures.ts'
import { curveThrough } from '../math/curve.ts'
import { apply } from '../math/transform.ts'
import { add, clamp, cross, lerp, mirror, mix, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
import { type BandRow, bandsGrid } from './band.ts'
import type { Grid, Tube } from './body.ts'
import { type Bones, restBones } from './bones.ts'
import { placed as onBody } from './foramen.ts'
import { roomBeside } from './sac-room.ts'

const COLUMNS = 22
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
const FACET_EDGE_MM = 5.5
const BESIDE_FACET_MM = 4.5
/** Thickness along the ligament, from above, and at its outer edge, as shares of the full one; chosen by eye. */
const PROFILE = [0.3, 0.85, 1, 1, 0.5] as const
const EDGE_SHARE = 0.7
/** How thin the sac may press it, mm; chosen by eye. */
const LEAST_MM = 0.8

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
  return [add(top, [0, 1.2, -halfMm * 0.8]), add(top, [0, -LAPS_MM, -halfMm * 0.9])].map((p) => apply(onBody(below), p))
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

/** Middle surface of a half as the bones stand: for each station across a smooth way down. */
const waysDown = ({ above, below, upper, lower }: Half, bones: Bones) =>
  ACROSS.map((_, i) =>
    curveThrough([...upper[i]!.map((p) => apply(bones[above], p)), ...lower[i]!.map((p) => apply(bones[below], p))]),
  )

const restLengths = halves.map((half) => waysDown(half, restBones)[0]!.lengthMm)

function profile(down: number): number {
  const at = down * (PROFILE.length - 1)
  const k = Math.min(Math.floor(at), PROFILE.length - 2)
  return lerp(PROFILE[k]!, PROFILE[k + 1]!, at - k)
}

/**
 * One half as a band, on the left (1) or the right. Stretched it is thinner, so that it keeps what it holds; where the sac needs the
 * room, its front gives way.
 */
function bandOf(half: Half, side: 1 | -1, bones: Bones, restMm: number, sac: Tube): BandRow[] {
  const ways = waysDown(half, bones)
  const stretch = clamp(ways[0]!.lengthMm / restMm, 0.7, 1.8)
  const fullMm = flava.thicknessMm[half.disc] / stretch
  const placed = (p: Vec3): Vec3 => (side === 1 ? p : mirror(p))
  return Array.from({ length: ROWS }, (_, r): BandRow => {
    const down = r / (ROWS - 1)
    const line = ways.map((way) => way.at(down))
    const acrossLine = curveThrough(line)
    const along = normalize(sub(ways[2]!.at(Math.min(down + 0.06, 1)), ways[2]!.at(Math.max(down - 0.06, 0))))
    const room = roomBeside(sac, line[0]!, -1)
    return {
      at(across) {
        const u = 0.5 + 0.5 * side * across
        const p = acrossLine.at(u)
        const wide = sub(acrossLine.at(Math.min(u + 0.05, 1)), acrossLine.at(Math.max(u - 0.05, 0)))
        const n = normalize(cross(wide, along))
        const front = n[2] < 0 ? scale(n, -1) : n
        const thickMm = fullMm * profile(down) * lerp(1, EDGE_SHARE, u * u)
        const back = add(p, scale(front, -thickMm / 2))
        const leftMm = Math.min(thickMm, Math.max(room(placed(back)), LEAST_MM))
        return { inner: placed(back), outer: placed(add(back, scale(front, leftMm))) }
      },
    }
  })
}

/** The pairs of plates behind the canal as the bones and the sac lie now: the left one of every level, then the right ones. */
export const flavaGrid = (bones: Bones, sac: Tube): Grid =>
  bandsGrid(
    ([1, -1] as const).flatMap((side) => halves.map((half, i) => bandOf(half, side, bones, restLengths[i]!, sac))),
    COLUMNS,
  )
