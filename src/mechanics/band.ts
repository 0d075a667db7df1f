import type { Grid } from './body.ts'

/** How boxy the section of a flat band is: 2 is an ellipse, more is a flatter band with rounder edges (superellipse exponent). */
const EXPONENT = 3.2

/**
 * The section of a flat band. Its columns go over the outer face from one edge (across = 1) to the other (-1) and back on the inner
 * face through the same places, so only `places` of them are asked for, each for both faces.
 */
export interface BandSection {
  readonly columns: number
  readonly places: number
  /** How far across each place lies, 1..-1. */
  readonly across: Float64Array
  /** How far the section reaches from the middle between the two faces, as a share of the way between them. */
  readonly rise: Float64Array
}

/** @param columns round the section, a multiple of 4 */
export function bandSection(columns: number): BandSection {
  const places = columns / 2 + 1
  const across = Float64Array.from({ length: places }, (_, i) => {
    const way = i / (places - 1)
    // Half evenly spread, for a close fit on what lies beneath; half closer together where the edges round off.
    return 0.5 * (1 - 2 * way) + 0.5 * Math.cos(Math.PI * way)
  })
  const rise = across.map((at) => 0.5 * Math.max(1 - Math.abs(at) ** EXPONENT, 0) ** (1 / EXPONENT))
  return { columns, places, across, rise }
}

/** The two faces at each place of one row: inner x, y, z, then outer, mm, body frame. */
export const facesOf = ({ places }: BandSection): Float64Array => new Float64Array(places * 6)

/** Room for bands of so many rows each as one closed surface: each band begins and ends in a point. */
export function bandsPlace(bands: number, rowsEach: number, { columns }: BandSection): Grid {
  const rows = bands * (rowsEach + 2)
  return { rows, columns, positionMm: new Float32Array(rows * columns * 3) }
}

/** Writes a row into a band's surface from its faces, beginning at `o`; returns where the next one begins. */
export function writeRow(
  out: Float32Array,
  o: number,
  { columns, places, rise }: BandSection,
  faces: Float64Array,
): number {
  for (let i = 0; i < places; i++) {
    const f = i * 6
    const x = faces[f]!
    const y = faces[f + 1]!
    const z = faces[f + 2]!
    const wayX = faces[f + 3]! - x
    const wayY = faces[f + 4]! - y
    const wayZ = faces[f + 5]! - z
    if (i < places - 1) {
      const depth = 0.5 + rise[i]!
      const at = o + i * 3
      out[at] = x + wayX * depth
      out[at + 1] = y + wayY * depth
      out[at + 2] = z + wayZ * depth
    }
    if (i > 0) {
      const depth = 0.5 - rise[i]!
      const at = o + (columns - i) * 3
      out[at] = x + wayX * depth
      out[at + 1] = y + wayY * depth
      out[at + 2] = z + wayZ * depth
    }
  }
  return o + columns * 3
}

/** Writes the point a band begins or ends in: the middle of a row's faces. From band to band the grid passes through triangles without area. */
export function writePole(out: Float32Array, o: number, { columns, places }: BandSection, faces: Float64Array): number {
  const f = ((places - 1) / 2) * 6
  const x = 0.5 * (faces[f]! + faces[f + 3]!)
  const y = 0.5 * (faces[f + 1]! + faces[f + 4]!)
  const z = 0.5 * (faces[f + 2]! + faces[f + 5]!)
  const end = o + columns * 3
  for (let at = o; at < end; at += 3) {
    out[at] = x
    out[at + 1] = y
    out[at + 2] = z
  }
  return end
}
