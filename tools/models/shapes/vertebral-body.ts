import { bodyOutlines, type VertebraId, vertebraPlacement, vertebraSizes } from '../../../src/anatomy/spine.ts'
import { apply, frameOf, invert, rotate, type Transform } from '../../../src/math/transform.ts'
import { clamp, lerp, normalize } from '../../../src/math/vec3.ts'
import { type Field, smoothMax } from '../sdf/field.ts'

/** From a vertebra's own frame (origin at the body's centre, y along its axis) to the body frame at rest. */
export function vertebraFrame(level: VertebraId): Transform {
  const { centre, tiltDeg } = vertebraPlacement[level]
  const tilt = (tiltDeg * Math.PI) / 180
  return frameOf(centre, [0, Math.cos(tilt), Math.sin(tilt)], [0, 0, 1])
}

/** How the rim rounds into the side, mm (chosen by eye). */
const RIM_ROUND_MM = 3
/** Share of the radius inside which an endplate is dished; the rest is the raised rim (chosen by eye). */
const DISH = 0.86
/** How late the waist flares out into the rims: 2 = a plain arc, more = a straighter middle (chosen by eye). */
const FLARE = 2.4

/** A radius in units of half the width and half the depth, every 15 deg from the subject's left to the front and on. */
type Outline = (angle: number) => { readonly radius: number; readonly change: number }

/** The body of a vertebra in its own frame: waisted column, raised rims, dished and wedged endplates, hollow back. */
export function vertebralBody(level: VertebraId): Field {
  const sizes = vertebraSizes[level]
  const rim = outline(level, 'inferior')
  const waist = outline(level, 'middle')
  const toLocal = invert(vertebraFrame(level))
  const plane = (end: 'superior' | 'inferior'): { y: number; slope: number; up: number; z: number } => {
    const { centre, normal } = vertebraPlacement[level][end]
    const at = apply(toLocal, centre)
    const n = normalize(rotate(toLocal, normal))
    return { y: at[1] + (n[2] / n[1]) * at[2], slope: -n[2] / n[1], up: n[1], z: at[2] }
  }
  const top = plane('superior')
  const bottom = plane('inferior')
  return (x, y, z) => {
    const roof = top.y + top.slope * z
    const floor = bottom.y + bottom.slope * z
    const t = clamp((2 * y - roof - floor) / (roof - floor), -1, 1)
    const flare = Math.abs(t) ** FLARE
    const up = t > 0
    const width =
      lerp(sizes.waistWidthMm, up ? sizes.superiorEndplateWidthMm : sizes.inferiorEndplateWidthMm, flare) / 2
    const depth =
      lerp(sizes.waistDepthMm, up ? sizes.superiorEndplateDepthMm : sizes.inferiorEndplateDepthMm, flare) / 2
    const u = x / width
    const w = (z - lerp(bottom.z, top.z, (t + 1) / 2)) / depth
    const r = Math.sqrt(u * u + w * w)
    const angle = Math.atan2(w, u)
    const a = rim(angle)
    const b = waist(angle)
    const edge = lerp(b.radius, a.radius, flare)
    const turn = lerp(b.change, a.change, flare)
    // The gradient of r - edge(angle) in mm, so that the side is a true distance near the surface;
    // near the axis, where the angle means nothing, its turn fades.
    const far = Math.max(r, edge / 2)
    const gu = (r > 1e-4 ? u / r : 1) + (turn * w) / (far * far)
    const gw = (r > 1e-4 ? w / r : 0) - (turn * u) / (far * far)
    const side = (r - edge) / Math.max(Math.hypot(gu / width, gw / depth), 0.5 / width)
    const inward = clamp(1 - (r / edge / DISH) ** 2, 0, 1)
    const dish = inward * inward * (3 - 2 * inward)
    const above = (y - roof) * top.up + sizes.superiorEndplateConcavityMm * dish
    const below = (floor - y) * bottom.up + sizes.inferiorEndplateConcavityMm * dish
    return smoothMax(side, smoothMax(above, below, 2), RIM_ROUND_MM)
  }
}

const STEP = Math.PI / 12

/** The measured outline, made the same left and right, as a smooth function of the angle (periodic Catmull-Rom). */
function outline(level: VertebraId, at: 'middle' | 'inferior'): Outline {
  const table = bodyOutlines[level === 'T11' || level === 'T12' ? 'L1' : level]
  const { inferior } = table
  const halfWidth = widest(inferior)
  const halfDepth = (inferior[6]! + inferior[18]!) / 2
  // Behind, at half height, the arch hides the outline: there the rim's shape stands in.
  const whole = (i: number): number =>
    at === 'middle' && i > 0 && i < 12 ? table.middle[i]! * middleScale(table) : inferior[i]!
  const radii = Array.from({ length: 24 }, (_, i) => {
    const mirrored = (36 - i) % 24 // angle 180 - a
    const radius = (whole(i) + whole(mirrored)) / 2
    const angle = i * STEP
    return radius * Math.hypot(Math.cos(angle) / halfWidth, Math.sin(angle) / halfDepth)
  })
  const angles = radii.map((_, i) => Math.atan2(Math.sin(i * STEP) / halfDepth, Math.cos(i * STEP) / halfWidth))
  return readPeriodic(angles, radii)
}

const widest = (radii: readonly number[]): number => Math.max(...radii.map((r, i) => r * Math.abs(Math.cos(i * STEP))))

/** The middle outline is drawn at the rim's depth in front: its own waist is applied with the sizes. */
const middleScale = (table: { readonly middle: readonly number[]; readonly inferior: readonly number[] }): number =>
  table.inferior[6]! / table.middle[6]!

/** Radii at unevenly spaced angles, resampled evenly and read smoothly. */
function readPeriodic(angles: readonly number[], radii: readonly number[]): Outline {
  const even = 48
  const turn = 2 * Math.PI
  const sorted = angles.map((a, i) => [(a + turn) % turn, radii[i]!] as const).sort((p, q) => p[0] - q[0])
  const values = Array.from({ length: even }, (_, i) => {
    const want = (i / even) * turn
    const next = sorted.findIndex(([a]) => a > want)
    const hi = next < 0 ? [sorted[0]![0] + turn, sorted[0]![1]] : sorted[next]!
    const lo =
      next === 0 ? [sorted.at(-1)![0] - turn, sorted.at(-1)![1]] : sorted[(next < 0 ? sorted.length : next) - 1]!
    return lerp(lo[1]!, hi[1]!, (want - lo[0]!) / (hi[0]! - lo[0]!))
  })
  // One pass of 1-2-1 takes the table's rounding away.
  const smooth = values.map((v, i) => (values.at(i - 1)! + 2 * v + values[(i + 1) % even]!) / 4)
  return (angle) => {
    const s = (((angle + turn) % turn) / turn) * even
    const i = Math.floor(s) % even
    const t = s - Math.floor(s)
    const [p, q, m, n] = [smooth.at(i - 1)!, smooth[i]!, smooth[(i + 1) % even]!, smooth[(i + 2) % even]!]
    const c1 = (m - p) / 2
    const c2 = p - 2.5 * q + 2 * m - n / 2
    const c3 = (n - p) / 2 + 1.5 * (q - m)
    return { radius: q + t * (c1 + t * (c2 + t * c3)), change: ((c1 + t * (2 * c2 + 3 * c3 * t)) * even) / turn }
  }
}
