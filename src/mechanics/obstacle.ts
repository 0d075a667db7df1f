import { dot, sub } from '../math/vec3.ts'
import { DISC_COLUMNS } from './disc-rim.ts'
import type { PosedHerniation } from './herniation.ts'
import { ellipsoidOf } from './herniation-shape.ts'
import { barrel, type PosedDisc } from './posed-disc.ts'

/** One station of a nerve: its middle, the unit direction in which it is broad, and its half sizes, mm. */
export interface Section {
  x: number
  y: number
  z: number
  wideX: number
  wideY: number
  wideZ: number
  halfWidthMm: number
  halfThicknessMm: number
}

/** Something solid: returns how deep it stands in a section, mm, negative where there is a gap, and writes the unit way out to `way`. */
export type Obstacle = (section: Section, way: Float64Array) => number

/** How far a section reaches from its middle in a unit direction, mm. */
function reachOf(s: Section, x: number, y: number, z: number): number {
  const along = x * s.wideX + y * s.wideY + z * s.wideZ
  return Math.sqrt((s.halfWidthMm * along) ** 2 + s.halfThicknessMm ** 2 * Math.max(1 - along * along, 0))
}

/**
 * Displaced material as nerves meet it: the ellipsoid that the outer dome belongs to, and behind the rim a column of the same
 * width, so that no nerve can be caught behind the dome. Convex, and larger the deeper the herniation is. A section is met by
 * growing the ellipsoid by the section's own reach.
 */
export function herniationObstacle(herniation: PosedHerniation): Obstacle {
  const { shape, origin, out, wide, high, insetMm } = herniation
  // The same drawing back towards the vanishing point as in the grid.
  const k = shape.present
  const base = -insetMm * (1 - k)
  const [ru, ra, rb] = ellipsoidOf(shape)
  const up = shape.domeUp * k
  return (s, way) => {
    const dx = s.x - origin[0]
    const dy = s.y - origin[1]
    const dz = s.z - origin[2]
    const u = Math.max(dx * out[0] + dy * out[1] + dz * out[2] - base, 0)
    const a = dx * wide[0] + dy * wide[1] + dz * wide[2]
    const b = dx * high[0] + dy * high[1] + dz * high[2] - up
    const grownU = ru * k + reachOf(s, out[0], out[1], out[2])
    const grownA = ra * k + reachOf(s, wide[0], wide[1], wide[2])
    const grownB = rb * k + reachOf(s, high[0], high[1], high[2])
    const level = Math.sqrt((u / grownU) ** 2 + (a / grownA) ** 2 + (b / grownB) ** 2)
    const gu = u / (grownU * grownU)
    const ga = a / (grownA * grownA)
    const gb = b / (grownB * grownB)
    const steep = Math.sqrt(gu * gu + ga * ga + gb * gb)
    if (steep < 1e-9) {
      way.set(out)
      return grownU
    }
    for (let i = 0; i < 3; i++) way[i] = (gu * out[i]! + ga * wide[i]! + gb * high[i]!) / steep
    // Growing axis by axis falls short of the true sum of both reaches in slanting directions.
    const both = Math.hypot(ru * k * gu, ra * k * ga, rb * k * gb) / steep + reachOf(s, way[0]!, way[1]!, way[2]!)
    const grown = Math.hypot(grownU * gu, grownA * ga, grownB * gb) / steep
    return (level * (1 - level)) / steep + both - grown
  }
}

/** How fast a vertebral body falls back from its rim, mm in mm of height (its waist and rounded edge); chosen by eye. */
const WAIST_SLOPE = 0.35
/** No contact within reach. */
export const FAR_MM = 1e3

/** The ring of a disc, with the rims of the bones above and below it. */
export function discObstacle(disc: PosedDisc): Obstacle {
  const { centre, up, front } = disc.frame
  const n = DISC_COLUMNS
  const rims = [disc.upper.rim, disc.lower.rim].map((rim) => {
    const radius = new Float64Array(n)
    const height = new Float64Array(n)
    for (let j = 0; j < n; j++) {
      const d = sub(rim[j]!, centre)
      radius[j] = Math.hypot(d[0], dot(d, front))
      height[j] = dot(d, up)
    }
    return { radius, height }
  })
  const [upper, lower] = rims as [(typeof rims)[0], (typeof rims)[0]]
  const { bulgeMm } = disc
  // How fast each radius grows from column to column, mm per radian: the outline's own slope, bulge and all.
  const slopeOf = (of: Float64Array): Float64Array =>
    of.map((_, j) => ((of[(j + 1) % n]! - of[(j + n - 1) % n]!) * n) / (4 * Math.PI))
  const slopes = { upper: slopeOf(upper.radius), lower: slopeOf(lower.radius), bulge: slopeOf(bulgeMm) }
  const reach = Math.max(...upper.height) + 8
  const wideMm = Math.max(...upper.radius, ...lower.radius) + 16
  return (s, way) => {
    const dx = s.x - centre[0]
    const dy = s.y - centre[1]
    const dz = s.z - centre[2]
    const h = dx * up[0] + dy * up[1] + dz * up[2]
    if (h > reach || h < -reach || dx > wideMm || dx < -wideMm) return -FAR_MM
    const f = dx * front[0] + dy * front[1] + dz * front[2]
    const radial = Math.sqrt(dx * dx + f * f)
    if (radial > wideMm || radial < 1) return -FAR_MM
    let column = (Math.atan2(f, dx) / (2 * Math.PI)) * n
    if (column < 0) column += n
    const j = Math.floor(column) % n
    const k = (j + 1) % n
    const v = column - Math.floor(column)
    const at = (of: Float64Array): number => of[j]! + (of[k]! - of[j]!) * v
    const top = at(upper.height)
    const bottom = at(lower.height)
    const t = (top - h) / Math.max(top - bottom, 0.1)
    const held = Math.min(Math.max(t, 0), 1)
    const past = t < 0 ? h - top : t > 1 ? bottom - h : 0
    const outside = at(upper.radius) * (1 - held) + at(lower.radius) * held + at(bulgeMm) * barrel(held)
    const grows = at(slopes.upper) * (1 - held) + at(slopes.lower) * held + at(slopes.bulge) * barrel(held)
    const slope = grows / outside
    const facing = 1 / Math.sqrt(1 + slope * slope)
    const [cos, sin] = [dx / radial, f / radial]
    const nx = (cos + slope * sin) * facing
    const nf = (sin - slope * cos) * facing
    way[0] = nx
    way[1] = nf * front[1]
    way[2] = nf * front[2]
    return reachOf(s, way[0]!, way[1]!, way[2]!) - (radial - outside + WAIST_SLOPE * past) * facing
  }
}
