import type { Plane } from './plane.ts'

/** A closed line where a surface meets a plane: two numbers a point (right, up), mm; counter-clockwise round what is inside. */
export type Contour = Float32Array

/** A surface of triangles that closes in something: three numbers a vertex, three indices a triangle, outward by the right hand. */
export interface Surface {
  readonly position: ArrayLike<number>
  readonly index: ArrayLike<number>
}

/** A contour smaller than this is a sliver that nobody sees, mm2. */
const LEAST_MM2 = 0.02
/** More than the vertices of any part, so that two of them make one whole number. */
const WIDE = 2 ** 26

// Heights of the vertices over the plane; kept, as a cut that is dragged asks for them all the time.
let heights = new Float64Array(4096)

/** Fills `heights`; @returns whether the surface lies on both sides of the plane */
function measure(position: ArrayLike<number>, { normal: [x, y, z], offsetMm }: Plane): boolean {
  const count = position.length / 3
  if (heights.length < count) heights = new Float64Array(2 * count)
  let above = 0
  for (let v = 0; v < count; v++) {
    const o = v * 3
    const height = x * position[o]! + y * position[o + 1]! + z * position[o + 2]! - offsetMm
    heights[v] = height
    if (height >= 0) above++
  }
  return above > 0 && above < count
}

/**
 * Where a surface meets a plane: closed lines, counter-clockwise in the picture round what is solid and clockwise round holes. A vertex
 * in the plane counts as above it, so that lines of a closed surface always close; lines that do not (an open surface) are left out.
 */
export function contoursOf({ position, index }: Surface, plane: Plane): Contour[] {
  if (!measure(position, plane)) return []
  const { right, up } = plane
  // Each crossed edge is one point, named by its two vertices; each crossed triangle leads from one such point to another.
  const onward = new Map<number, number>()
  for (let at = 0; at < index.length; at += 3) {
    const a = index[at]!
    const b = index[at + 1]!
    const c = index[at + 2]!
    const overA = heights[a]! >= 0
    const overB = heights[b]! >= 0
    const overC = heights[c]! >= 0
    if (overA === overB && overB === overC) continue
    // The corner that is alone on its side: the line runs between its two edges, solid on its left.
    if (overA !== overB && overA !== overC) step(onward, a, b, c, overA)
    else if (overB !== overA) step(onward, b, c, a, overB)
    else step(onward, c, a, b, overC)
  }
  const contours: Contour[] = []
  const line: number[] = []
  const put = (name: number): void => {
    const low = Math.floor(name / WIDE)
    const high = name - low * WIDE
    const t = heights[low]! / (heights[low]! - heights[high]!)
    const x = position[low * 3]! + (position[high * 3]! - position[low * 3]!) * t
    const y = position[low * 3 + 1]! + (position[high * 3 + 1]! - position[low * 3 + 1]!) * t
    const z = position[low * 3 + 2]! + (position[high * 3 + 2]! - position[low * 3 + 2]!) * t
    line.push(right[0] * x + right[1] * y + right[2] * z, up[0] * x + up[1] * y + up[2] * z)
  }
  for (const start of onward.keys()) {
    line.length = 0
    let at = start
    while (true) {
      const next = onward.get(at)
      if (next === undefined) break
      put(at)
      onward.delete(at)
      at = next
    }
    if (at !== start || line.length < 6) continue
    const contour = Float32Array.from(line)
    if (Math.abs(areaOf([contour])) > LEAST_MM2) contours.push(contour)
  }
  return contours
}

/** Notes that the line goes from one of the edges of a triangle's lone corner to the other. */
function step(onward: Map<number, number>, alone: number, next: number, last: number, above: boolean): void {
  const first = nameOf(alone, next)
  const second = nameOf(alone, last)
  if (above) onward.set(first, second)
  else onward.set(second, first)
}

const nameOf = (a: number, b: number): number => (a < b ? a * WIDE + b : b * WIDE + a)

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
