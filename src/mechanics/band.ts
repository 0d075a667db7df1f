import type { Grid } from './body.ts'

/** One cross-section of a flat band. */
export interface BandRow {
  /**
   * Writes the two faces at a place across, from one edge (-1) to the other (1): inner x, y, z, then outer, mm, body frame.
   * @param column the same place as it is numbered in the section
   */
  readonly write: (across: number, column: number, faces: Float64Array) => void
}

/** How boxy the section is: 2 is an ellipse, more is a flatter band with rounder edges (superellipse exponent). */
const EXPONENT = 3.2

/** A column's place in the section: across 1..-1 on the outer face and back on the inner, depth from the inner face (0) to the outer (1). */
interface Place {
  readonly across: number
  readonly depth: number
}

/** The places of a section; @param columns round it, a multiple of 4 */
export function bandSection(columns: number): readonly Place[] {
  const half = columns / 2
  return Array.from({ length: columns }, (_, j) => {
    const way = (j % half) / half
    // Half evenly spread, for a close fit on what lies beneath; half closer together where the edges round off.
    const across = 0.5 * (1 - 2 * way) + 0.5 * Math.cos(Math.PI * way)
    const rise = 0.5 * Math.max(1 - Math.abs(across) ** EXPONENT, 0) ** (1 / EXPONENT)
    return j < half ? { across, depth: 0.5 + rise } : { across: -across, depth: 0.5 - rise }
  })
}

const faces = new Float64Array(6)

/** Bands as one closed surface: each begins and ends in a point, and from band to band the grid passes through triangles without area. */
export function bandsGrid(bands: readonly (readonly BandRow[])[], section: readonly Place[]): Grid {
  const columns = section.length
  const rows = bands.reduce((sum, band) => sum + band.length + 2, 0)
  const positionMm = new Float32Array(rows * columns * 3)
  let o = 0
  const write = (row: BandRow, across: number, depth: number, column: number): void => {
    row.write(across, column, faces)
    for (let k = 0; k < 3; k++) positionMm[o++] = faces[k]! + (faces[k + 3]! - faces[k]!) * depth
  }
  // A quarter of the way round is the middle of the outer face.
  const middle = columns / 4
  const pole = (row: BandRow): void => {
    for (let j = 0; j < columns; j++) write(row, section[middle]!.across, 0.5, middle)
  }
  for (const band of bands) {
    pole(band[0]!)
    for (const row of band) for (let j = 0; j < columns; j++) write(row, section[j]!.across, section[j]!.depth, j)
    pole(band[band.length - 1]!)
  }
  return { rows, columns, positionMm }
}
