import { anteriorLongitudinal, posteriorLongitudinal } from '../anatomy/ligaments.ts'
import { discSizes } from '../anatomy/spine.ts'
import { lerp } from '../math/vec3.ts'
import { bandSection, bandsPlace, facesOf, writePole, writeRow } from './band.ts'
import type { Grid, Tube } from './body.ts'
import { type Drape, liftOff, reachMm } from './ligament-drape.ts'
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

// A place and the way out there; a row's faces; the columns about the middle of a level.
const read = new Float64Array(6)
const frontFaces = facesOf(frontSection)
const backFaces = facesOf(backSection)
const frontPatch = patchAbout(FRONT_COLUMN)
const backPatch = patchAbout(BACK_COLUMN)
const piece = sacPiece()

/** Writes the broad ribbon on the fronts of bodies and discs, from the first body to the sacrum. */
export function writeAnterior({ positionMm: out }: Grid, discs: readonly PosedDisc[]): void {
  const { places, across } = frontSection
  let o = 0
  for (let i = 0; i < frontRows.length; i++) {
    const { level, halfMm, innerMm, outerMm } = frontRows[i]!
    const half = halfMm * readLevel(level, discs, frontPatch, halfMm)
    for (let place = 0; place < places; place++) {
      placeIn(frontPatch, across[place]! * half, read)
      const f = place * 6
      for (let k = 0; k < 3; k++) {
        frontFaces[f + k] = read[k]! + read[k + 3]! * innerMm
        frontFaces[f + k + 3] = read[k]! + read[k + 3]! * outerMm
      }
    }
    if (i === 0) o = writePole(out, o, frontSection, frontFaces)
    o = writeRow(out, o, frontSection, frontFaces)
  }
  writePole(out, o, frontSection, frontFaces)
}

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
  const { places, across } = backSection
  let o = 0
  for (let i = 0; i < backRows.length; i++) {
    const { level, halfMm, innerMm, thicknessMm, fanThicknessMm, fannedOutMm } = backRows[i]!
    const perMm = readLevel(level, discs, backPatch, halfMm)
    placeIn(backPatch, 0, read)
    besideSac(piece, sac, read[1]!)
    const leftMm = drape === null ? halfMm : reachMm(drape, read, 1, halfMm)
    const rightMm = drape === null ? halfMm : reachMm(drape, read, -1, halfMm)
    for (let place = 0; place < places; place++) {
      // Columns run on from the back to the left.
      const asideMm = across[place]! * (across[place]! > 0 ? leftMm : rightMm)
      placeIn(backPatch, asideMm * perMm, read)
      const f = place * 6
      for (let k = 0; k < 3; k++) backFaces[f + k] = read[k]! + read[k + 3]! * innerMm
      if (drape !== null) liftOff(drape, backFaces, f)
      const fullMm = lerp(thicknessMm, fanThicknessMm, Math.min(Math.abs(asideMm) / fannedOutMm, 1))
      const roomMm = roomAt(piece, 1, backFaces[f]!, backFaces[f + 1]!, backFaces[f + 2]!)
      const thickMm = Math.max(Math.min(fullMm, roomMm), LEAST_MM)
      for (let k = 0; k < 3; k++) backFaces[f + k + 3] = backFaces[f + k]! + read[k + 3]! * thickMm
    }
    if (i === 0) o = writePole(out, o, backSection, backFaces)
    o = writeRow(out, o, backSection, backFaces)
  }
  writePole(out, o, backSection, backFaces)
}
