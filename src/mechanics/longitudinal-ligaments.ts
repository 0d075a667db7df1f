import { anteriorLongitudinal, posteriorLongitudinal } from '../anatomy/ligaments.ts'
import { discSizes } from '../anatomy/spine.ts'
import { lerp } from '../math/vec3.ts'
import { bandSection, bandsPlace, facesOf, writePole, writeRow } from './band.ts'
import type { Grid, Tube } from './body.ts'
import { type Drape, liftOff, reachesLevel, tear } from './ligament-drape.ts'
import type { PosedDisc } from './posed-disc.ts'
import { besideSac, roomAt, sacPiece } from './sac-room.ts'
import { BACK_COLUMN, FRONT_COLUMN, type Level, levelsDown, patchAbout, placeIn, readLevel } from './spine-surface.ts'

const frontSection = bandSection(24)
const backSection = bandSection(32)
/** How far the faces on bone reach into it so that no gap shows, and how far those on discs stay clear, mm; chosen by eye. */
const BOND_MM = 0.5
const CLEAR_MM = 0.06
/** Share of a body's waist that the ligament leaves as a hollow; chosen by eye. */
const HOLLOW = 0.55
/** Over how much of the way down the sacrum the ribbons run out to their least thickness, mm. */
const RUNS_OUT_MM = 0.4
/** How thin the ligament of the back may be drawn out between a disc and the sac, mm; chosen by eye. */
const LEAST_MM = 0.3
/** How fast the fan narrows from a disc to the band over a body: more is a more deeply scalloped edge; chosen by eye. */
const SCALLOP = 1.8
/** How much narrower it is on the rims than half way through the disc; chosen by eye. */
const RIM_NARROWER = 0.16

/** How far down the sacrum a level is, 0..1; 0 above it. */
const onSacrum = (levels: readonly Level[], i: number): number => {
  const last = levels.length - 1
  const { disc, fromDisc } = levels[i]!
  return disc === levels[last]!.disc && i > last - 9 ? fromDisc : 0
}
/** How far the inner face of a ribbon lies out of a level's surface, mm. */
const innerOf = ({ fromDisc }: Level): number => (fromDisc > 0 ? -Math.min(BOND_MM, 4 * fromDisc) : CLEAR_MM)

/** A level of the ribbon in front: half its width, and how far out its faces lie, mm. */
const frontRows = levelsDown(FRONT_COLUMN).map((level, i, levels) => {
  const { topWidthMm, bottomWidthMm, thicknessMm } = anteriorLongitudinal
  const sacral = onSacrum(levels, i)
  const widthMm = lerp(topWidthMm, bottomWidthMm, i / (levels.length - 1)) * (1 - 0.5 * sacral * sacral)
  return {
    level,
    halfMm: widthMm / 2,
    innerMm: innerOf(level) - level.waistMm,
    outerMm: lerp(thicknessMm, RUNS_OUT_MM, sacral) - HOLLOW * level.waistMm,
  }
})

/** A level of the ribbon behind: half its width, where its inner face lies, and its thickness in the middle and aside, mm. */
const backRows = levelsDown(BACK_COLUMN).map((level, i, levels) => {
  const { bandShare, fanShare, thicknessMm, fanThicknessMm } = posteriorLongitudinal
  const { widthMm } = discSizes[level.disc]
  const sacral = onSacrum(levels, i)
  const fan = (1 - level.fromDisc) ** SCALLOP * (1 - RIM_NARROWER * (1 - level.onDisc))
  return {
    level,
    halfMm: (widthMm / 2) * lerp(bandShare, fanShare, sacral > 0 ? fan * fan : fan),
    innerMm: innerOf(level),
    thicknessMm: lerp(thicknessMm, RUNS_OUT_MM, sacral),
    fanThicknessMm: lerp(fanThicknessMm, RUNS_OUT_MM, sacral),
    fannedOutMm: 0.35 * widthMm,
  }
})

/** Room for the ribbon in front and for the one behind. */
export const anteriorPlace = (): Grid => bandsPlace(1, frontRows.length, frontSection)
export const posteriorPlace = (): Grid => bandsPlace(1, backRows.length, backSection)

// The middle of a level and the way out there; a row's faces; the columns about the middle of a level.
const middle = new Float64Array(6)
const frontFaces = facesOf(frontSection)
const backFaces = facesOf(backSection)
const frontPatch = patchAbout(FRONT_COLUMN)
const backPatch = patchAbout(BACK_COLUMN)
const piece = sacPiece()

/** Writes the broad ribbon on the fronts of bodies and discs, from the first body to the sacrum. */
export function writeAnterior({ positionMm: out }: Grid, discs: readonly PosedDisc[]): void {
  const { places, across } = frontSection
  const faces = frontFaces
  let o = 0
  for (let i = 0; i < frontRows.length; i++) {
    const row = frontRows[i]!
    const { halfMm, innerMm, outerMm } = row
    readLevel(row, discs, frontPatch)
    for (let place = 0; place < places; place++) {
      const f = place * 6
      placeIn(frontPatch, across[place]! * halfMm, faces, f)
      const wayX = faces[f + 3]!
      const wayY = faces[f + 4]!
      const wayZ = faces[f + 5]!
      faces[f + 3] = faces[f]! + wayX * outerMm
      faces[f + 4] = faces[f + 1]! + wayY * outerMm
      faces[f + 5] = faces[f + 2]! + wayZ * outerMm
      faces[f] = faces[f]! + wayX * innerMm
      faces[f + 1] = faces[f + 1]! + wayY * innerMm
      faces[f + 2] = faces[f + 2]! + wayZ * innerMm
    }
    if (i === 0) o = writePole(out, o, frontSection, faces)
    o = writeRow(out, o, frontSection, faces)
  }
  writePole(out, o, frontSection, faces)
}

/** One row of the ribbon behind: its faces, given how far it reaches to the left and to the right, mm. */
function writeBackFaces(row: (typeof backRows)[number], drape: Drape | null, reachMm: Float64Array): void {
  const { innerMm, thicknessMm, fanThicknessMm, fannedOutMm } = row
  const { places, across } = backSection
  const faces = backFaces
  for (let place = 0; place < places; place++) {
    // Columns run on from the back to the left.
    const asideMm = across[place]! * (across[place]! > 0 ? reachMm[0]! : reachMm[1]!)
    const f = place * 6
    placeIn(backPatch, asideMm, faces, f)
    const wayX = faces[f + 3]!
    const wayY = faces[f + 4]!
    const wayZ = faces[f + 5]!
    faces[f] = faces[f]! + wayX * innerMm
    faces[f + 1] = faces[f + 1]! + wayY * innerMm
    faces[f + 2] = faces[f + 2]! + wayZ * innerMm
    if (drape !== null) liftOff(drape, faces, f)
    const fullMm = thicknessMm + (fanThicknessMm - thicknessMm) * Math.min(Math.abs(asideMm) / fannedOutMm, 1)
    const roomMm = roomAt(piece, 1, faces[f]!, faces[f + 1]!, faces[f + 2]!)
    const thickMm = Math.max(Math.min(fullMm, roomMm), LEAST_MM)
    faces[f + 3] = faces[f]! + wayX * thickMm
    faces[f + 4] = faces[f + 1]! + wayY * thickMm
    faces[f + 5] = faces[f + 2]! + wayZ * thickMm
  }
}

const reach = new Float64Array(2)

/**
 * Writes the ribbon on the backs of bodies and discs: narrow over bodies, fanned out over discs, lifted by what has herniated and
 * nowhere pressed into the sac behind it.
 */
export function writePosterior(
  { positionMm: out }: Grid,
  discs: readonly PosedDisc[],
  drape: Drape | null,
  sac: Tube,
): void {
  let o = 0
  for (let i = 0; i < backRows.length; i++) {
    const row = backRows[i]!
    readLevel(row, discs, backPatch)
    placeIn(backPatch, 0, middle, 0)
    besideSac(piece, sac, middle, 0)
    reach[0] = row.halfMm
    reach[1] = row.halfMm
    const draped = drape !== null && reachesLevel(drape, middle)
    if (draped) tear(drape, middle, reach)
    writeBackFaces(row, draped ? drape : null, reach)
    if (i === 0) o = writePole(out, o, backSection, backFaces)
    o = writeRow(out, o, backSection, backFaces)
  }
  writePole(out, o, backSection, backFaces)
}
