import { anteriorLongitudinal, posteriorLongitudinal } from '../anatomy/ligaments.ts'
import { discSizes } from '../anatomy/spine.ts'
import { lerp, type Vec3 } from '../math/vec3.ts'
import { type BandRow, bandSection, bandsGrid } from './band.ts'
import type { Grid, Tube } from './body.ts'
import type { Drape } from './ligament-drape.ts'
import { roomBeside } from './sac-room.ts'
import { BACK_COLUMN, columnsPerMm, FRONT_COLUMN, type Level } from './spine-surface.ts'

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

/** A place and the way out there, as a level writes them. */
const read = new Float64Array(6)

const onSacrum = (levels: readonly Level[], i: number): number => {
  const last = levels.length - 1
  const { disc, fromDisc } = levels[i]!
  return disc === levels[last]!.disc && i > last - 9 ? fromDisc : 0
}

/** The broad ribbon on the fronts of bodies and discs, from the first body to the sacrum. */
export function anteriorGrid(levels: readonly Level[]): Grid {
  const { topWidthMm, bottomWidthMm, thicknessMm } = anteriorLongitudinal
  const rows = levels.map((level, i): BandRow => {
    const sacral = onSacrum(levels, i)
    const widthMm = lerp(topWidthMm, bottomWidthMm, i / (levels.length - 1)) * (1 - 0.5 * sacral * sacral)
    const half = (widthMm / 2) * columnsPerMm(level, FRONT_COLUMN)
    const bond = level.fromDisc > 0 ? -Math.min(BOND_MM, 4 * level.fromDisc) : CLEAR_MM
    const innerMm = bond - level.waistMm
    const outerMm = lerp(thicknessMm, RUNS_OUT_MM, sacral) - HOLLOW * level.waistMm
    return {
      write(across, _, faces) {
        level.read(FRONT_COLUMN + across * half, read)
        for (let k = 0; k < 3; k++) {
          faces[k] = read[k]! + read[k + 3]! * innerMm
          faces[k + 3] = read[k]! + read[k + 3]! * outerMm
        }
      },
    }
  })
  return bandsGrid([rows], frontSection)
}

/**
 * The ribbon on the backs of bodies and discs: narrow over bodies, fanned out over discs, lifted by what has herniated and nowhere
 * pressed into the sac behind it.
 */
export function posteriorGrid(levels: readonly Level[], drape: Drape | null, sac: Tube): Grid {
  const { bandShare, fanShare, thicknessMm, fanThicknessMm } = posteriorLongitudinal
  const rows = levels.map((level, i): BandRow => {
    const { widthMm } = discSizes[level.disc]
    const sacral = onSacrum(levels, i)
    const fan = (1 - level.fromDisc) ** SCALLOP * (1 - RIM_NARROWER * (1 - level.onDisc))
    const halfMm = (widthMm / 2) * lerp(bandShare, fanShare, sacral > 0 ? fan * fan : fan)
    const perMm = columnsPerMm(level, BACK_COLUMN)
    level.read(BACK_COLUMN, read)
    const middle: Vec3 = [read[0]!, read[1]!, read[2]!]
    const room = roomBeside(sac, middle[1], 1)
    const reachMm = (side: 1 | -1): number => drape?.reachMm(middle, side, halfMm) ?? halfMm
    const [leftMm, rightMm] = [reachMm(1), reachMm(-1)]
    const innerMm = level.fromDisc > 0 ? -Math.min(BOND_MM, 4 * level.fromDisc) : CLEAR_MM
    return {
      write(across, _, faces) {
        // Columns run on from the back to the left.
        const asideMm = across * (across > 0 ? leftMm : rightMm)
        level.read(BACK_COLUMN + asideMm * perMm, read)
        for (let k = 0; k < 3; k++) faces[k] = read[k]! + read[k + 3]! * innerMm
        if (drape) drape.lift(faces)
        const shareOut = Math.min(Math.abs(asideMm) / (0.35 * widthMm), 1)
        const fullMm = lerp(lerp(thicknessMm, fanThicknessMm, shareOut), RUNS_OUT_MM, sacral)
        const thickMm = Math.max(Math.min(fullMm, room(faces[0]!, faces[1]!, faces[2]!)), LEAST_MM)
        for (let k = 0; k < 3; k++) faces[k + 3] = faces[k]! + read[k + 3]! * thickMm
      },
    }
  })
  return bandsGrid([rows], backSection)
}
