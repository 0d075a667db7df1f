import { rootLevels, sides } from '../../src/anatomy/structures.ts'
import { clamp, cross, distance, dot, length, mix, normalize, sub, type Vec3 } from '../../src/math/vec3.ts'
import type { Body, Grid, Tube } from '../../src/mechanics/body.ts'

/** Three numbers of an array of places. */
export const at = (from: ArrayLike<number>, i: number): Vec3 => [from[i * 3]!, from[i * 3 + 1]!, from[i * 3 + 2]!]

/** Points all round a tube's surface, taken densely from its own stations. */
function skinOf(tube: Tube): Vec3[] {
  const points: Vec3[] = []
  for (let i = 1; i + 1 < tube.count; i++) {
    const along = normalize(sub(at(tube.centreMm, i + 1), at(tube.centreMm, i - 1)))
    const wide = at(tube.wide, i)
    const through = cross(along, wide)
    const c = at(tube.centreMm, i)
    for (let turn = 0; turn < 16; turn++) {
      const a = tube.halfWidthMm[i]! * Math.cos((turn / 16) * 2 * Math.PI)
      const b = tube.halfThicknessMm[i]! * Math.sin((turn / 16) * 2 * Math.PI)
      points.push([
        c[0] + a * wide[0] + b * through[0],
        c[1] + a * wide[1] + b * through[1],
        c[2] + a * wide[2] + b * through[2],
      ])
    }
  }
  return points
}

type Triangle = readonly [Vec3, Vec3, Vec3]
function trianglesOf({ rows, columns, positionMm }: Grid): Triangle[] {
  const all: Triangle[] = []
  for (let i = 0; i + 1 < rows; i++)
    for (let j = 0; j < columns; j++) {
      const next = (j + 1) % columns
      const corner = (row: number, column: number): Vec3 => at(positionMm, row * columns + column)
      const [a, b, c, d] = [corner(i, j), corner(i, next), corner(i + 1, j), corner(i + 1, next)]
      all.push([a, b, c], [b, d, c])
    }
  return all
}

/** The solid angle under which a point sees a triangle; over a closed surface they add up to a full turn inside, to none outside. */
function seen(p: Vec3, [a, b, c]: Triangle): number {
  const [u, v, w] = [sub(a, p), sub(b, p), sub(c, p)]
  const [lu, lv, lw] = [length(u), length(v), length(w)]
  return 2 * Math.atan2(dot(u, cross(v, w)), lu * lv * lw + dot(u, v) * lw + dot(v, w) * lu + dot(w, u) * lv)
}

/** Distance from a point to a triangle, mm. */
function distanceTo(p: Vec3, [a, b, c]: Triangle): number {
  const toEdge = (from: Vec3, to: Vec3): number => {
    const along = sub(to, from)
    const share = clamp(dot(sub(p, from), along) / Math.max(dot(along, along), 1e-12), 0, 1)
    return distance(p, mix(from, to, share))
  }
  const normal = normalize(cross(sub(b, a), sub(c, a)))
  const inside = [
    [a, b],
    [b, c],
    [c, a],
  ].every(([u, v]) => dot(cross(sub(v!, u!), sub(p, u!)), normal) >= 0)
  return inside && length(normal) > 0
    ? Math.abs(dot(sub(p, a), normal))
    : Math.min(toEdge(a, b), toEdge(b, c), toEdge(c, a))
}

/** How deep a point lies inside a closed surface, mm, 0 outside: found slowly, from every triangle. */
function depthIn(surface: readonly Triangle[], p: Vec3): number {
  const turns = surface.reduce((sum, triangle) => sum + seen(p, triangle), 0)
  return Math.abs(turns) > 2 * Math.PI ? Math.min(...surface.map((triangle) => distanceTo(p, triangle))) : 0
}

const nearTo = (grid: Grid, points: Vec3[]): Vec3[] => {
  const low = [1e9, 1e9, 1e9]
  const high = [-1e9, -1e9, -1e9]
  for (let i = 0; i < grid.positionMm.length; i++) {
    low[i % 3] = Math.min(low[i % 3]!, grid.positionMm[i]!)
    high[i % 3] = Math.max(high[i % 3]!, grid.positionMm[i]!)
  }
  return points.filter((p) => p.every((x, k) => x > low[k]! && x < high[k]!))
}

/** Deepest that any root or the sac lies inside a disc or what came out of it, mm, measured on the drawn surfaces. */
export function deepestOverlap(body: Body): number {
  let deepest = 0
  const tubes = [body.nerves['dural-sac']!]
  for (const level of rootLevels) for (const side of sides) tubes.push(body.nerves[`root-${level}-${side}`]!)
  const skins = tubes.map(skinOf)
  for (const { annulus, herniation } of Object.values(body.discs))
    for (const grid of [annulus, herniation]) {
      const surface = trianglesOf(grid)
      for (const skin of skins) for (const p of nearTo(grid, skin)) deepest = Math.max(deepest, depthIn(surface, p))
    }
  return deepest
}
