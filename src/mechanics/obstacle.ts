import { radians } from '../math/angle.ts'
import type { Vec3, Vec3Place } from '../math/vec3.ts'
import { DISC_COLUMNS } from './disc-rim.ts'
import type { PosedHerniation } from './herniation.ts'
import { ellipsoidInto } from './herniation-shape.ts'
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

/**
 * Something solid: writes the unit way out of it to the first three places of `way`, and to the fourth how deep it stands in a section,
 * mm, negative where there is a gap. (A number returned through a function that is not known beforehand would be allocated.)
 */
export type Obstacle = (section: Section, way: Float64Array) => void

/** An obstacle that follows what it stands for, in memory of its own. */
export interface MovingObstacle<T> {
  readonly obstacle: Obstacle
  readonly follow: (now: T) => void
}

/**
 * Displaced material as nerves meet it: the ellipsoid that the outer dome belongs to, and behind the rim a column of the same
 * width, so that no nerve can be caught behind the dome. Convex, and larger the deeper the herniation is. A section is met by
 * growing the ellipsoid by the section's own reach.
 */
export function createHerniationObstacle(): MovingObstacle<PosedHerniation> {
  // Its middle, the ways out, wide and high, its three half sizes, where its base lies and how far up its dome is.
  const m = new Float64Array(17)
  const sizes: Vec3Place = [0, 0, 0]
  const follow = ({ shape, origin, out, wide, high, insetMm }: PosedHerniation): void => {
    // The same drawing back towards the vanishing point as in the grid.
    const k = shape.present
    ellipsoidInto(sizes, shape)
    for (let i = 0; i < 3; i++) {
      m[i] = origin[i]!
      m[3 + i] = out[i]!
      m[6 + i] = wide[i]!
      m[9 + i] = high[i]!
      m[12 + i] = sizes[i]! * k
    }
    m[15] = -insetMm * (1 - k)
    m[16] = shape.domeUp * k
  }
  const obstacle: Obstacle = (s, way) => {
    const dx = s.x - m[0]!
    const dy = s.y - m[1]!
    const dz = s.z - m[2]!
    const u = Math.max(dx * m[3]! + dy * m[4]! + dz * m[5]! - m[15]!, 0)
    const a = dx * m[6]! + dy * m[7]! + dz * m[8]!
    const b = dx * m[9]! + dy * m[10]! + dz * m[11]! - m[16]!
    // A section reaches the root of thick + more * along * along in a unit direction, `along` being how far it is broad that way.
    const thick = s.halfThicknessMm * s.halfThicknessMm
    const more = s.halfWidthMm * s.halfWidthMm - thick
    const alongU = m[3]! * s.wideX + m[4]! * s.wideY + m[5]! * s.wideZ
    const alongA = m[6]! * s.wideX + m[7]! * s.wideY + m[8]! * s.wideZ
    const alongB = m[9]! * s.wideX + m[10]! * s.wideY + m[11]! * s.wideZ
    const grownU = m[12]! + Math.sqrt(thick + more * alongU * alongU)
    const grownA = m[13]! + Math.sqrt(thick + more * alongA * alongA)
    const grownB = m[14]! + Math.sqrt(thick + more * alongB * alongB)
    const gu = u / (grownU * grownU)
    const ga = a / (grownA * grownA)
    const gb = b / (grownB * grownB)
    const level = Math.sqrt(u * gu + a * ga + b * gb)
    const steep = Math.sqrt(gu * gu + ga * ga + gb * gb)
    if (steep < 1e-9) {
      way[0] = m[3]!
      way[1] = m[4]!
      way[2] = m[5]!
      way[3] = grownU
      return
    }
    const x = (gu * m[3]! + ga * m[6]! + gb * m[9]!) / steep
    const y = (gu * m[4]! + ga * m[7]! + gb * m[10]!) / steep
    const z = (gu * m[5]! + ga * m[8]! + gb * m[11]!) / steep
    way[0] = x
    way[1] = y
    way[2] = z
    // Growing axis by axis falls short of the true sum of both reaches in slanting directions.
    const own = lengthOf(m[12]! * gu, m[13]! * ga, m[14]! * gb) / steep
    const grown = lengthOf(grownU * gu, grownA * ga, grownB * gb) / steep
    const along = x * s.wideX + y * s.wideY + z * s.wideZ
    way[3] = (level * (1 - level)) / steep + own + Math.sqrt(thick + more * along * along) - grown
  }
  return { obstacle, follow }
}

/** How fast a vertebral body falls back from its rim, mm in mm of height (its waist and rounded edge); chosen by eye. */
const WAIST_SLOPE = 0.35
/** No contact within reach. */
export const FAR_MM = 1e3
/** A gap wider than this is not measured out, mm. */
const WIDE_GAP_MM = 12
/** The steepest that a disc's outline runs, as the share of a radial gap that is left square to it. */
const LEAST_FACING = 0.7

const n = DISC_COLUMNS
// How fast each radius grows from column to column, mm per radian: the outline's own slope, bulge and all.
function slopeInto(out: Float64Array, of: Float64Array): void {
  for (let j = 0; j < n; j++) out[j] = ((of[(j + 1) % n]! - of[(j + n - 1) % n]!) * n) / (4 * Math.PI)
}

interface Rim {
  readonly radius: Float64Array
  readonly height: Float64Array
  readonly slope: Float64Array
}
const rimPlace = (): Rim => ({
  radius: new Float64Array(n),
  height: new Float64Array(n),
  slope: new Float64Array(n),
})

function followRim(out: Rim, rim: readonly Vec3[], { centre, up, front }: PosedDisc['frame']): void {
  for (let j = 0; j < n; j++) {
    const p = rim[j]!
    const x = p[0] - centre[0]
    const y = p[1] - centre[1]
    const z = p[2] - centre[2]
    out.radius[j] = lengthOf(x, x * front[0] + y * front[1] + z * front[2], 0)
    out.height[j] = x * up[0] + y * up[1] + z * up[2]
  }
  slopeInto(out.slope, out.radius)
}

const largest = (of: Float64Array): number => {
  let most = of[0]!
  for (let j = 1; j < of.length; j++) most = Math.max(most, of[j]!)
  return most
}

/** The ring of a disc, with the rims of the bones above and below it. */
export function createDiscObstacle(): MovingObstacle<PosedDisc> {
  const upper = rimPlace()
  const lower = rimPlace()
  const bulge = new Float64Array(n)
  const bulgeSlope = new Float64Array(n)
  // Its middle, the ways up and to the front, half its height and width with room for a nerve, and how far out
  // it stands anywhere, with and without the bones.
  const m = new Float64Array(13)
  const follow = ({ frame, upper: above, lower: below, bulgeMm }: PosedDisc): void => {
    for (let i = 0; i < 3; i++) {
      m[i] = frame.centre[i]!
      m[3 + i] = frame.up[i]!
      m[6 + i] = frame.front[i]!
    }
    followRim(upper, above.rim, frame)
    followRim(lower, below.rim, frame)
    bulge.set(bulgeMm)
    slopeInto(bulgeSlope, bulge)
    const widest = Math.max(largest(upper.radius), largest(lower.radius))
    m[9] = largest(upper.height) + 8
    m[10] = widest + 16
    m[12] = Math.max(largest(bulge), 0)
    m[11] = widest + Math.max(largest(bulge), 0)
  }
  /** Writes the way out at `spot` to `way`, and the gap from there to the ring or the bone beside it. */
  const gapInto = (way: Float64Array): void => {
    way[3] = FAR_MM
    const dx = spot[0]! - m[0]!
    const dy = spot[1]! - m[1]!
    const dz = spot[2]! - m[2]!
    const h = dx * m[3]! + dy * m[4]! + dz * m[5]!
    const wide = m[10]!
    if (h > m[9]! || h < -m[9]! || dx > wide || dx < -wide) return
    const f = dx * m[6]! + dy * m[7]! + dz * m[8]!
    const radial = Math.sqrt(dx * dx + f * f)
    if (radial > wide || radial < 1) return
    // Nothing of the disc is as far out as this.
    const clear = (radial - m[11]!) * LEAST_FACING
    if (clear > WIDE_GAP_MM) return
    let column = (Math.atan2(f, dx) / (2 * Math.PI)) * n
    if (column < 0) column += n
    const whole = Math.floor(column)
    const v = column - whole
    const j = whole % n
    const k = (j + 1) % n
    const top = between(upper.height, j, k, v)
    const bottom = between(lower.height, j, k, v)
    const t = (top - h) / Math.max(top - bottom, 0.1)
    const held = Math.min(Math.max(t, 0), 1)
    const past = t < 0 ? h - top : t > 1 ? bottom - h : 0
    const round = barrel(held)
    const free = 1 - held
    const outside =
      between(upper.radius, j, k, v) * free + between(lower.radius, j, k, v) * held + between(bulge, j, k, v) * round
    const grows =
      between(upper.slope, j, k, v) * free + between(lower.slope, j, k, v) * held + between(bulgeSlope, j, k, v) * round
    const slope = grows / outside
    const facing = 1 / Math.sqrt(1 + slope * slope)
    const cos = dx / radial
    const sin = f / radial
    const nf = (sin - slope * cos) * facing
    way[0] = (cos + slope * sin) * facing
    way[1] = nf * m[7]!
    way[2] = nf * m[8]!
    way[3] = (radial - outside + WAIST_SLOPE * past) * facing
  }
  const tilted = new Float64Array(4)
  const obstacle: Obstacle = (s, way) => {
    spot[0] = s.x
    spot[1] = s.y
    spot[2] = s.z
    gapInto(way)
    const gap = way[3]!
    way[3] = -FAR_MM
    if (gap === FAR_MM) return
    const ox = way[0]!
    const oy = way[1]!
    const oz = way[2]!
    const thick = s.halfThicknessMm * s.halfThicknessMm
    const more = s.halfWidthMm * s.halfWidthMm - thick
    const facing = ox * s.wideX + oy * s.wideY + oz * s.wideZ
    way[3] = Math.sqrt(thick + more * facing * facing) - gap
    if (gap > Math.max(s.halfWidthMm, s.halfThicknessMm) + m[12]!) return
    // A section whose middle is level with bone reaches up or down to where the ring stands out.
    for (let k = 0; k < TILTS.length; k += 2) {
      const x = -ox * TILTS[k]! + m[3]! * TILTS[k + 1]!
      const y = -oy * TILTS[k]! + m[4]! * TILTS[k + 1]!
      const z = -oz * TILTS[k]! + m[5]! * TILTS[k + 1]!
      // The place of the section that lies farthest that way.
      const along = x * s.wideX + y * s.wideY + z * s.wideZ
      const broad = more * along
      const reach = Math.sqrt(thick + broad * along)
      spot[0] = s.x + (thick * x + broad * s.wideX) / reach
      spot[1] = s.y + (thick * y + broad * s.wideY) / reach
      spot[2] = s.z + (thick * z + broad * s.wideZ) / reach
      gapInto(tilted)
      if (-tilted[3]! <= way[3]!) continue
      way[0] = tilted[0]!
      way[1] = tilted[1]!
      way[2] = tilted[2]!
      way[3] = -tilted[3]!
    }
  }
  return { obstacle, follow }
}

const spot = new Float64Array(3)
/** How a section is asked besides straight towards the disc: turned up or down by these, as cosine and sine; chosen by eye. */
const TILTS = Float64Array.from(
  [-60, -40, -20, 20, 40, 60].flatMap((deg) => [Math.cos(radians(deg)), Math.sin(radians(deg))]),
)

const between = (of: Float64Array, j: number, k: number, v: number): number => of[j]! + (of[k]! - of[j]!) * v
const lengthOf = (x: number, y: number, z: number): number => Math.sqrt(x * x + y * y + z * z)

/** The ring of a disc that stays as it is. */
export function discObstacle(disc: PosedDisc): Obstacle {
  const { obstacle, follow } = createDiscObstacle()
  follow(disc)
  return obstacle
}
