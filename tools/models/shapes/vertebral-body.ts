import { bodyOutlines, type VertebraId, vertebraPlacement, vertebraSizes } from '../../../src/anatomy/spine.ts'
import { apply, frameOf, invert, rotate, type Transform } from '../../../src/math/transform.ts'
import { clamp, lerp, normalize } from '../../../src/math/vec3.ts'
import { type Field, smoothMax } from '../sdf/field.ts'
import type { OutlineShares, VertebraForm } from './vertebra-form.ts'

/** From a vertebra's own frame (origin at the body's centre, y along its axis) to the body frame at rest. */
export function vertebraFrame(level: VertebraId): Transform {
  const { centre, tiltDeg } = vertebraPlacement[level]
  const tilt = (tiltDeg * Math.PI) / 180
  return frameOf(centre, [0, Math.cos(tilt), Math.sin(tilt)], [0, 0, 1])
}

/** How the rim rounds into the side, mm (chosen by eye). */
const RIM_ROUND_MM = 2.5
/** Share of the radius inside which an endplate is dished; the rest is the raised rim (chosen by eye). */
const DISH = 0.86

/** A radius in units of half the width and half the depth, and its change a radian. */
type Outline = (angle: number) => { readonly radius: number; readonly change: number }

/** The body of a vertebra in its own frame: waisted column, raised rims, dished and wedged endplates, hollow back. */
export function vertebralBody(level: VertebraId, form: VertebraForm): Field {
  const sizes = vertebraSizes[level]
  const { flare: late, waistForwardMm } = form.body
  const outlines = {
    superior: shapedOutline(form.body.superior),
    waist: shapedOutline(form.body.waist),
    inferior: measuredOutline(level),
  }
  const top = endplane(level, 'superior')
  const bottom = endplane(level, 'inferior')
  return (x, y, z) => {
    const roof = top.y + top.slope * z
    const floor = bottom.y + bottom.slope * z
    const t = clamp((2 * y - roof - floor) / (roof - floor), -1, 1)
    const flare = Math.abs(t) ** late
    const up = t > 0
    const width =
      lerp(sizes.waistWidthMm, up ? sizes.superiorEndplateWidthMm : sizes.inferiorEndplateWidthMm, flare) / 2
    const depth =
      lerp(sizes.waistDepthMm, up ? sizes.superiorEndplateDepthMm : sizes.inferiorEndplateDepthMm, flare) / 2
    const u = x / width
    const w = (z - lerp(bottom.z, top.z, (t + 1) / 2) - waistForwardMm * (1 - flare)) / depth
    const r = Math.sqrt(u * u + w * w)
    const angle = Math.atan2(w, u)
    const a = up ? outlines.superior(angle) : outlines.inferior(angle)
    const b = outlines.waist(angle)
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

/** The plane of a rim in the vertebra's own frame: its height at z = 0 and its slope a mm to the front. */
function endplane(
  level: VertebraId,
  end: 'superior' | 'inferior',
): { readonly y: number; readonly slope: number; readonly up: number; readonly z: number } {
  const toLocal = invert(vertebraFrame(level))
  const { centre, normal } = vertebraPlacement[level][end]
  const at = apply(toLocal, centre)
  const n = normalize(rotate(toLocal, normal))
  return { y: at[1] + (n[2] / n[1]) * at[2], slope: -n[2] / n[1], up: n[1], z: at[2] }
}

/** Distance above the plane of the upper rim, negative below it, in the vertebra's own frame. */
export function superiorEndplane(level: VertebraId): Field {
  const { y: height, slope, up } = endplane(level, 'superior')
  return (_x, y, z) => (y - height - slope * z) * up
}

const STEP = Math.PI / 12
const EVEN = 48

/** An outline through its shares, the same left and right, scaled so that its width is the measured one. */
function shapedOutline(shares: OutlineShares): Outline {
  const knots = [1, ...shares, 1] // from the front, every 30 deg, to the back
  const at = (i: number): number => knots[i < 0 ? -i : i > 6 ? 12 - i : i]!
  const radii = Array.from({ length: EVEN }, (_, k) => {
    // 0 at the front, 6 at the back, the same on either side.
    const angle = (k / EVEN) * 360
    const place = Math.abs(((90 - angle + 540) % 360) - 180) / 30
    const i = Math.min(Math.floor(place), 5)
    return catmullRom(at(i - 1), at(i), at(i + 1), at(i + 2), place - i).radius
  })
  const widest = Math.max(...radii.map((r, k) => r * Math.abs(Math.cos((k / EVEN) * 2 * Math.PI))))
  return readPeriodic(
    radii.map((r, k) => {
      const angle = (k / EVEN) * 2 * Math.PI
      return r / Math.hypot(Math.cos(angle) * widest, Math.sin(angle))
    }),
  )
}

/** The measured outline of the lower rim, made the same left and right; the disc below has the same. */
function measuredOutline(level: VertebraId): Outline {
  const { inferior } = bodyOutlines[level === 'T11' || level === 'T12' ? 'L1' : level]
  const halfWidth = Math.max(...inferior.map((r, i) => r * Math.abs(Math.cos(i * STEP))))
  const halfDepth = (inferior[6]! + inferior[18]!) / 2
  const radii = inferior.map((own, i) => {
    const angle = i * STEP
    return ((own + inferior[(36 - i) % 24]!) / 2) * Math.hypot(Math.cos(angle) / halfWidth, Math.sin(angle) / halfDepth)
  })
  const angles = radii.map((_, i) => Math.atan2(Math.sin(i * STEP) / halfDepth, Math.cos(i * STEP) / halfWidth))
  return readPeriodic(resampled(angles, radii))
}

/** Radii at unevenly spaced angles, read evenly; one pass of 1-2-1 takes the table's rounding away. */
function resampled(angles: readonly number[], radii: readonly number[]): readonly number[] {
  const turn = 2 * Math.PI
  const sorted = angles.map((a, i) => [(a + turn) % turn, radii[i]!] as const).sort((p, q) => p[0] - q[0])
  const values = Array.from({ length: EVEN }, (_, i) => {
    const want = (i / EVEN) * turn
    const next = sorted.findIndex(([a]) => a > want)
    const hi = next < 0 ? [sorted[0]![0] + turn, sorted[0]![1]] : sorted[next]!
    const lo =
      next === 0 ? [sorted.at(-1)![0] - turn, sorted.at(-1)![1]] : sorted[(next < 0 ? sorted.length : next) - 1]!
    return lerp(lo[1]!, hi[1]!, (want - lo[0]!) / (hi[0]! - lo[0]!))
  })
  return values.map((v, i) => (values.at(i - 1)! + 2 * v + values[(i + 1) % EVEN]!) / 4)
}

/** Evenly spaced radii as a smooth function of the angle. */
function readPeriodic(values: readonly number[]): Outline {
  const turn = 2 * Math.PI
  return (angle) => {
    const s = (((angle + turn) % turn) / turn) * EVEN
    const i = Math.floor(s) % EVEN
    const { radius, change } = catmullRom(
      values.at(i - 1)!,
      values[i]!,
      values[(i + 1) % EVEN]!,
      values[(i + 2) % EVEN]!,
      s - Math.floor(s),
    )
    return { radius, change: (change * EVEN) / turn }
  }
}

function catmullRom(p: number, q: number, m: number, n: number, t: number): { radius: number; change: number } {
  const c1 = (m - p) / 2
  const c2 = p - 2.5 * q + 2 * m - n / 2
  const c3 = (n - p) / 2 + 1.5 * (q - m)
  return { radius: q + t * (c1 + t * (c2 + t * c3)), change: c1 + t * (2 * c2 + 3 * c3 * t) }
}
