import type { Tube } from './body.ts'

/** Kept free about the sac, mm; chosen by eye. */
const FREE_MM = 0.25

/** The piece of the sac beside which room is asked for: written by `besideSac`, read by `roomAt`. */
export interface SacPiece {
  station: number
  readonly at: Float64Array
}

/** Numbers of a piece: its start, the way down it per mm squared, left, front, half widths and half depths at its ends. */
const START = 0
const DOWN = 3
const LEFT = 6
const FRONT = 9
const WIDTHS = 12
const DEPTHS = 14

/** Room for a piece of the sac. */
export const sacPiece = (): SacPiece => ({ station: 0, at: new Float64Array(16) })

/** Finds the piece of the sac at about the height of the place that begins at `from`; fastest where the same piece was near it before. */
export function besideSac(
  piece: SacPiece,
  { centreMm: c, wide, count, halfWidthMm, halfThicknessMm }: Tube,
  places: Float64Array,
  from: number,
): void {
  const yMm = places[from + 1]!
  // The sac falls all the way.
  let i = Math.min(piece.station, count - 2)
  while (i > 0 && c[i * 3 + 1]! <= yMm) i--
  while (i + 2 < count && c[(i + 1) * 3 + 1]! > yMm) i++
  piece.station = i
  const { at } = piece
  const o = i * 3
  const dx = c[o + 3]! - c[o]!
  const dy = c[o + 4]! - c[o + 1]!
  const dz = c[o + 5]! - c[o + 2]!
  const squared = dx * dx + dy * dy + dz * dz
  at[START] = c[o]!
  at[START + 1] = c[o + 1]!
  at[START + 2] = c[o + 2]!
  at[DOWN] = dx / squared
  at[DOWN + 1] = dy / squared
  at[DOWN + 2] = dz / squared
  const lx = wide[o]!
  const ly = wide[o + 1]!
  const lz = wide[o + 2]!
  at[LEFT] = lx
  at[LEFT + 1] = ly
  at[LEFT + 2] = lz
  const fx = dy * lz - dz * ly
  const fy = dz * lx - dx * lz
  const fz = dx * ly - dy * lx
  const size = Math.sqrt(fx * fx + fy * fy + fz * fz)
  at[FRONT] = fx / size
  at[FRONT + 1] = fy / size
  at[FRONT + 2] = fz / size
  at[WIDTHS] = halfWidthMm[i]!
  at[WIDTHS + 1] = halfWidthMm[i + 1]! - halfWidthMm[i]!
  at[DEPTHS] = halfThicknessMm[i]!
  at[DEPTHS + 1] = halfThicknessMm[i + 1]! - halfThicknessMm[i]!
}

/**
 * How much room there is between a point and the front (1) or the back (-1) of a piece of the sac, mm, for points at about its height;
 * plenty beside the sac.
 */
export function roomAt({ at }: SacPiece, face: 1 | -1, x: number, y: number, z: number): number {
  const dx = x - at[START]!
  const dy = y - at[START + 1]!
  const dz = z - at[START + 2]!
  const u = Math.min(Math.max(dx * at[DOWN]! + dy * at[DOWN + 1]! + dz * at[DOWN + 2]!, 0), 1)
  const aside = (dx * at[LEFT]! + dy * at[LEFT + 1]! + dz * at[LEFT + 2]!) / (at[WIDTHS]! + at[WIDTHS + 1]! * u)
  if (aside >= 1 || aside <= -1) return Number.POSITIVE_INFINITY
  const halfDepth = at[DEPTHS]! + at[DEPTHS + 1]! * u
  const ahead = dx * at[FRONT]! + dy * at[FRONT + 1]! + dz * at[FRONT + 2]!
  return face * ahead - halfDepth * Math.sqrt(1 - aside * aside) - FREE_MM
}
