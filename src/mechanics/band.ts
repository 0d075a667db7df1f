import { mix, type Vec3 } from '../math/vec3.ts'
import type { Grid } from './body.ts'

/** One cross-section of a flat band: its two faces, read from one edge (-1) to the other (1), mm, body frame. */
export interface BandRow {
  readonly at: (across: number) => { readonly inner: Vec3; readonly outer: Vec3 }
}

/** How boxy the section is: 2 is an ellipse, more is a flatter band with rounder edges (superellipse exponent). */
const EXPONENT = 3.2

const signedPower = (x: number, power: number): number => Math.sign(x) * Math.abs(x) ** power

/** Place of each column in the section: across -1..1, and from the inner face (0) to the outer (1). */
const section = (columns: number): readonly (readonly [across: number, depth: number])[] =>
  Array.from({ length: columns }, (_, j) => {
    const angle = (j / columns) * 2 * Math.PI
    const across = signedPower(Math.cos(angle), 2 / EXPONENT)
    return [across, 0.5 + 0.5 * signedPower(Math.sin(angle), 2 / EXPONENT)]
  })

/**
 * Bands as one closed surface: each begins and ends in a point, and from band to band the grid passes through triangles without area.
 * @param columns round the section
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
