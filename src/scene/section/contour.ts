import { cross, dot, normalize, scale, sub, type Vec3 } from '../../math/vec3.ts'

/** A cut: all points `p` with `normal` . p = `offsetMm`; `normal` is a unit vector. mm, body frame. */
export interface Plane {
  readonly normal: Vec3
  readonly offsetMm: number
}

/** Two unit directions in a plane, square to one another, so that (across, along, normal) is right-handed. */
export function axesOf({ normal }: Plane): { readonly across: Vec3; readonly along: Vec3 } {
  const up: Vec3 = Math.abs(normal[1]) < 0.9 ? [0, 1, 0] : [0, 0, -1]
  const along = normalize(sub(up, scale(normal, dot(up, normal))))
  return { across: cross(along, normal), along }
}

/** A closed line where a surface meets a plane: two numbers a point (across, along), mm; counter-clockwise round what is inside. */
export type Contour = Float32Array

/** A surface of triangles that closes in something: three numbers a vertex, three indices a triangle, outward by the right hand. */
export interface Surface {
  readonly position: ArrayLike<number>
  readonly index: ArrayLike<number>
}

/**
 * Where a surface meets a plane: closed lines, counter-clockwise seen against the normal round solid and clockwise round holes. A vertex
 * in the plane counts as above it, so that lines of a closed surface always close; lines that do not (an open surface) are left out.
 * @param triangles which triangles to look at, by number; all when left out
 */
export function contoursOf({ position, index }: Surface, plane: Plane, triangles?: ArrayLike<number>): Contour[] {
  const { normal, offsetMm } = plane
  const { across, along } = axesOf(plane)
  const height = (vertex: number): number => {
    const v = vertex * 3
    return normal[0] * position[v]! + normal[1] * position[v + 1]! + normal[2] * position[v + 2]! - offsetMm
  }
  // Each crossed edge is one point, named by its two vertices; each crossed triangle leads from one such point to another.
  const points = new Map<number, readonly [number, number]>()
  const onward = new Map<number, number>()
  const WIDE = 2 ** 26
  const crossing = (a: number, b: number, ha: number, hb: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a]
    const name = low * WIDE + high
    if (!points.has(name)) {
      const t = (a < b ? ha : hb) / (a < b ? ha - hb : hb - ha)
      let [u, v] = [0, 0]
      for (let k = 0; k < 3; k++) {
        const p = position[low * 3 + k]! + (position[high * 3 + k]! - position[low * 3 + k]!) * t
        u += across[k]! * p
        v += along[k]! * p
      }
      points.set(name, [u, v])
    }
    return name
  }
  const count = triangles ? triangles.length : index.length / 3
  for (let n = 0; n < count; n++) {
    const at = (triangles ? triangles[n]! : n) * 3
    const corners = [index[at]!, index[at + 1]!, index[at + 2]!] as const
    const heights = corners.map(height)
    const above = heights.map((h) => h >= 0)
    if (above[0] === above[1] && above[1] === above[2]) continue
    // The corner that is alone on its side: the line runs between its two edges, solid on its left.
    const alone = above[0] === above[1] ? 2 : above[0] === above[2] ? 1 : 0
    const [p, q, r] = [alone, (alone + 1) % 3, (alone + 2) % 3]
    const first = crossing(corners[p]!, corners[q]!, heights[p]!, heights[q]!)
    const second = crossing(corners[p]!, corners[r]!, heights[p]!, heights[r]!)
    if (above[p]) onward.set(first, second)
    else onward.set(second, first)
  }
  const contours: Contour[] = []
  const seen = new Set<number>()
  for (const start of onward.keys()) {
    if (seen.has(start)) continue
    const line: number[] = []
    let at: number | undefined = start
    while (at !== undefined && !seen.has(at)) {
      seen.add(at)
      line.push(...points.get(at)!)
      at = onward.get(at)
    }
    if (at === start && line.length >= 6) contours.push(Float32Array.from(line))
  }
  return contours
}

/** What contours close in together, mm2; holes count against. */
export function areaOf(contours: readonly Contour[]): number {
  let twice = 0
  for (const line of contours) {
    for (let i = 0; i < line.length; i += 2) {
      const j = (i + 2) % line.length
      twice += line[i]! * line[j + 1]! - line[j]! * line[i + 1]!
    }
  }
  return twice / 2
}
