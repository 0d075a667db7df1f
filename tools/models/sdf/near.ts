import type { Field } from './field.ts'

const CELL_MM = 4
const OFFSET = 1024

/**
 * The same field, exact within `nearMm` of the surface. Further away what is known of the middle of the cell a point lies in stands in
 * for it: never too large in magnitude. For costly fields that are asked again and again in one place.
 */
export function exactNear(field: Field, nearMm: number): Field {
  const middles = new Map<number, number>()
  return (x, y, z) => {
    const [i, j, k] = [Math.round(x / CELL_MM), Math.round(y / CELL_MM), Math.round(z / CELL_MM)]
    const cell = ((i + OFFSET) * 2 * OFFSET + j + OFFSET) * 2 * OFFSET + k + OFFSET
    let middle = middles.get(cell)
    if (middle === undefined) {
      middle = field(i * CELL_MM, j * CELL_MM, k * CELL_MM)
      middles.set(cell, middle)
    }
    const least = Math.abs(middle) - Math.sqrt((i * CELL_MM - x) ** 2 + (j * CELL_MM - y) ** 2 + (k * CELL_MM - z) ** 2)
    return least > nearMm ? Math.sign(middle) * least : field(x, y, z)
  }
}
