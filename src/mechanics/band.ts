import { mix, type Vec3 } from '../math/vec3.ts'
import type { Grid } from './body.ts'

/** One cross-section of a flat band: its two faces, read from one edge (-1) to the other (1), mm, body frame. */
export interface BandRow {
  readonly at: (across: number) => { readonly inner: Vec3; readonly outer: Vec3 }
}

/** How boxy the section is: 2 is an ellipse, more is a flatter band with rounder edges (superellipse exponent). */
const EXPONENT = 3.2

/** Place of each column in the section: across 1..-1 on the outer face and back on the inner; from the inner face (0) to the outer (1). */
function section(columns: number): readonly (readonly [across: number, depth: number])[] {
  const half = columns / 2
  return Array.from({ length: columns }, (_, j) => {
    const way = (j % half) / half
    // Half evenly spread, for a close fit on what lies beneath; half closer together where the edges round off.
    const across = 0.5 * (1 - 2 * way) + 0.5 * Math.cos(Math.PI * way)
    const rise = 0.5 * Math.max(1 - Math.abs(across) ** EXPONENT, 0) ** (1 / EXPONENT)
    return j < half ? [across, 0.5 + rise] : [-across, 0.5 - rise]
  })
}

/**
 * Bands as one closed surface: each begins and ends in a point, and from band to band the grid passes through triangles without area.
 * @param columns round the section, even
 */
export function bandsGrid(bands: readonly (readonly BandRow[])[], columns: number): Grid {
  const around = section(columns)
  const rows = bands.reduce((sum, band) => sum + band.length + 2, 0)
  const positionMm = new Float32Array(rows * columns * 3)
  let o = 0
  const put = (p: Vec3): void => {
    positionMm[o++] = p[0]
    positionMm[o++] = p[1]
    positionMm[o++] = p[2]
  }
  const pole = (row: BandRow): void => {
    const { inner, outer } = row.at(0)
    for (let j = 0; j < columns; j++) put(mix(inner, outer, 0.5))
  }
  for (const band of bands) {
    pole(band[0]!)
    for (const row of band)
      for (const [across, depth] of around) {
        const { inner, outer } = row.at(across)
        put(mix(inner, outer, depth))
      }
    pole(band[band.length - 1]!)
  }
  return { rows, columns, positionMm }
}
