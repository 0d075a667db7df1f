import { add, distance, scale, type Vec3 } from '../../math/vec3.ts'
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
