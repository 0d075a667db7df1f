import { add, cross, distance, normalize, scale, sub, type Vec3 } from '../../math/vec3.ts'
import type { Grid } from '../../mechanics/body.ts'
import type { Surface } from './contour.ts'

/** A little more than a thick nerve's radius, mm. */
const ROUND_MM = 7

const meanOf = (points: readonly Vec3[]): Vec3 => scale(points.reduce(add, [0, 0, 0]), 1 / points.length)

/**
 * A place about in the middle of the first of a structure's surfaces, mm; null where it has none.
 * @param within what is long and bent has its middle beside it: take the place in it that is nearest to that
 */
export function placeIn([surface]: readonly Surface[], within: boolean): Vec3 | null {
  if (!surface) return null
  const points: Vec3[] = []
  for (let i = 0; i < surface.position.length; i += 3)
    points.push([surface.position[i]!, surface.position[i + 1]!, surface.position[i + 2]!])
  const middle = meanOf(points)
  if (!within) return middle
  const nearest = points.reduce((best, point) => (distance(point, middle) < distance(best, middle) ? point : best))
  return meanOf(points.filter((point) => distance(point, nearest) < ROUND_MM))
}

/** Out of the upper face of a disc: square to the ring halfway down its side. A unit vector. */
export function axisOf({ rows, columns, positionMm: p }: Grid): Vec3 {
  const ring = Math.floor(rows / 2) * columns
  const at = (column: number): Vec3 => {
    const v = (ring + (column % columns)) * 3
    return [p[v]!, p[v + 1]!, p[v + 2]!]
  }
  let sum: Vec3 = [0, 0, 0]
  for (let column = 0; column < columns; column++)
    sum = add(sum, cross(sub(at(column), at(0)), sub(at(column + 1), at(0))))
  const axis = normalize(sum)
  const down = sub([p[p.length - 3]!, p[p.length - 2]!, p[p.length - 1]!], [p[0]!, p[1]!, p[2]!])
  return axis[0] * down[0] + axis[1] * down[1] + axis[2] * down[2] > 0 ? scale(axis, -1) : axis
}
