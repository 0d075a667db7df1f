import { ShapeUtils, Vector2 } from 'three'
import { holds } from '../../state/slice.ts'
import { areaOf, type Contour } from './contour.ts'

/** What one outer line closes in, less the holes in it. */
interface Face {
  readonly outer: Contour
  readonly holes: Contour[]
}

/** Holes belong to the smallest face round them. */
export function facesOf(contours: readonly Contour[]): Face[] {
  const faces: Face[] = []
  const holes: Contour[] = []
  for (const line of contours) {
    if (areaOf([line]) > 0) faces.push({ outer: line, holes: [] })
    else holes.push(line)
  }
  faces.sort((a, b) => areaOf([a.outer]) - areaOf([b.outer]))
  for (const hole of holes) faces.find(({ outer }) => holds([outer], hole[0]!, hole[1]!))?.holes.push(hole)
  return faces
}

const pointsOf = (line: Contour): Vector2[] => {
  const points: Vector2[] = []
  for (let i = 0; i < line.length; i += 2) points.push(new Vector2(line[i]!, line[i + 1]!))
  return points
}

/**
 * Triangles that cover what lines close in.
 * @returns points of all lines, two numbers each, and triples of their numbers, counter-clockwise
 */
export function triangulated(contours: readonly Contour[]): { readonly points: number[]; readonly corners: number[] } {
  const points: number[] = []
  const corners: number[] = []
  for (const { outer, holes } of facesOf(contours)) {
    const first = points.length / 2
    for (const line of [outer, ...holes]) points.push(...line)
    for (const [a, b, c] of ShapeUtils.triangulateShape(pointsOf(outer), holes.map(pointsOf)) as [
      number,
      number,
      number,
    ][])
      corners.push(first + a, first + b, first + c)
  }
  return { points, corners }
}

/** How far a corner's inner point may run ahead of the rind's own thickness. */
const MOST_MITRE = 1.6

/**
 * A strip along the inside of a closed line: its points come in pairs, one on the line and one `thickMm` further in.
 * @returns two numbers a point, and triples of their numbers, counter-clockwise
 */
export function rindOf(line: Contour, thickMm: number): { readonly points: number[]; readonly corners: number[] } {
  const points: number[] = []
  const corners: number[] = []
  const count = line.length / 2
  const inward = (from: number, to: number): readonly [number, number] => {
    const x = line[to * 2]! - line[from * 2]!
    const y = line[to * 2 + 1]! - line[from * 2 + 1]!
    const size = Math.hypot(x, y) || 1
    return [-y / size, x / size]
  }
  for (let i = 0; i < count; i++) {
    const [ax, ay] = inward((i + count - 1) % count, i)
    const [bx, by] = inward(i, (i + 1) % count)
    const [mx, my] = [ax + bx, ay + by]
    const square = mx * mx + my * my
    // The inner point of a corner lies where both sides' inner lines meet, unless that is far.
    const mitre = square > 1e-6 ? Math.min(2 / square, MOST_MITRE / Math.sqrt(square)) : 0
    const [u, v] = [line[i * 2]!, line[i * 2 + 1]!]
    points.push(u, v, u + mx * mitre * thickMm, v + my * mitre * thickMm)
    const [outer, inner, next, nextInner] = [2 * i, 2 * i + 1, 2 * ((i + 1) % count), 2 * ((i + 1) % count) + 1]
    corners.push(outer, next, inner, inner, next, nextInner)
  }
  return { points, corners }
}
