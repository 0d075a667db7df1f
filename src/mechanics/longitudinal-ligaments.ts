import { anteriorLongitudinal, posteriorLongitudinal } from '../anatomy/ligaments.ts'
import { discSizes } from '../anatomy/spine.ts'
import { add, lerp, scale } from '../math/vec3.ts'
import { type BandRow, bandsGrid } from './band.ts'
import type { Grid, Tube } from './body.ts'
import type { Drape } from './ligament-drape.ts'
import { roomBeside } from './sac-room.ts'
import { BACK_COLUMN, columnsPerMm, FRONT_COLUMN, type Level } from './spine-surface.ts'

const FRONT_BAND_COLUMNS = 24
const BACK_BAND_COLUMNS = 32
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
      at(across) {
        const column = FRONT_COLUMN + across * half
        const p = level.at(column)
        const n = level.out(column)
        return { inner: add(p, scale(n, innerMm)), outer: add(p, scale(n, outerMm)) }
      },
    }
  })
  return bandsGrid([rows], FRONT_BAND_COLUMNS)
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
    const middle = level.at(BACK_COLUMN)
    const room = roomBeside(sac, middle, 1)
    const reachMm = (side: 1 | -1): number => drape?.reachMm(middle, side, halfMm) ?? halfMm
    const [leftMm, rightMm] = [reachMm(1), reachMm(-1)]
    const innerMm = level.fromDisc > 0 ? -Math.min(BOND_MM, 4 * level.fromDisc) : CLEAR_MM
    return {
      at(across) {
        // Columns run on from the back to the left.
        const asideMm = across * (across > 0 ? leftMm : rightMm)
        const column = BACK_COLUMN + asideMm * perMm
        const n = level.out(column)
        const flat = add(level.at(column), scale(n, innerMm))
        const inner = drape ? drape.over(flat) : flat
        const fullMm = lerp(
          lerp(thicknessMm, fanThicknessMm, Math.min(Math.abs(asideMm) / (0.35 * widthMm), 1)),
          RUNS_OUT_MM,
          sacral,
        )
        const thickMm = Math.max(Math.min(fullMm, room(inner)), LEAST_MM)
        return { inner, outer: add(inner, scale(n, thickMm)) }
      },
    }
  })
  return bandsGrid([rows], BACK_BAND_COLUMNS)
}
