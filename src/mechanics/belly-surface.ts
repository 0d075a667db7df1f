import { add, cross, dot, lerp, mix, normalize, scale, sub, type Vec3 } from '../math/vec3.ts'
import { sectionOf } from './muscle.ts'

/** One slice of the belly of piriformis: its ellipse and the frame it lies in; left side, at rest, mm. */
export interface Slice {
  readonly along: number
  readonly centre: Vec3
  readonly axis: Vec3
  readonly wide: Vec3
  readonly front: Vec3
  readonly halfWidthMm: number
  readonly halfThicknessMm: number
}

const SLICES = 40

/** The belly at a tightness of 0..1, from origin to insertion. */
export function slicesOf(tight: number): readonly Slice[] {
  const sections = Array.from({ length: SLICES + 1 }, (_, i) => sectionOf('piriformis', i / SLICES, tight))
  return sections.map(({ centre, wide, halfWidthMm, halfThicknessMm }, i) => {
    const [before, after] = [sections[Math.max(i - 3, 0)]!, sections[Math.min(i + 3, SLICES)]!]
    const axis = normalize(sub(after.centre, before.centre))
    const flat = normalize(sub(wide, scale(axis, dot(wide, axis))))
    const through = cross(axis, flat)
    const front = through[2] > 0 ? through : scale(through, -1)
    return { along: i / SLICES, centre, axis, wide: flat, front, halfWidthMm, halfThicknessMm }
  })
}

/** Where a point lies beside the belly: gap to its surface (mm, negative inside), the way out, and how far along the muscle. */
export interface Beside {
  readonly gapMm: number
  readonly out: Vec3
  readonly along: number
}

const FAR_MM = 30

/** Null where the point lies beyond the muscle's ends or far from it. */
export function besideBelly(slices: readonly Slice[], [x, y, z]: Vec3): Beside | null {
  let best = -1
  let share = 0
  let nearest = FAR_MM * FAR_MM
  let before = 0
  for (let i = 0; i < slices.length; i++) {
    const { centre: c, axis: a } = slices[i]!
    const after = (x - c[0]) * a[0] + (y - c[1]) * a[1] + (z - c[2]) * a[2]
    const start = before
    before = after
    if (i === 0 || start < 0 || after >= 0) continue
    const t = start / (start - after)
    const p = slices[i - 1]!.centre
    const [u, v, w] = [x - lerp(p[0], c[0], t), y - lerp(p[1], c[1], t), z - lerp(p[2], c[2], t)]
    const square = u * u + v * v + w * w
    if (square >= nearest) continue
    best = i - 1
    share = t
    nearest = square
  }
  return best < 0 ? null : inSlice(slices[best]!, slices[best + 1]!, share, [x, y, z])
}

function inSlice(a: Slice, b: Slice, t: number, point: Vec3): Beside {
  const away = sub(point, mix(a.centre, b.centre, t))
  const wide = normalize(mix(a.wide, b.wide, t))
  const front = normalize(mix(a.front, b.front, t))
  const halfWidth = lerp(a.halfWidthMm, b.halfWidthMm, t)
  const halfThickness = lerp(a.halfThicknessMm, b.halfThicknessMm, t)
  const u = dot(away, wide)
  // The nerve lies in front of the belly or below it, never behind.
  const v = Math.max(dot(away, front), 0.05 * halfThickness)
  const level = Math.hypot(u / halfWidth, v / halfThickness)
  const [du, dv] = [u / halfWidth ** 2, v / halfThickness ** 2]
  const steep = Math.hypot(du, dv)
  return {
    gapMm: ((level - 1) * level) / steep,
    out: add(scale(wide, du / steep), scale(front, dv / steep)),
    along: lerp(a.along, b.along, t),
  }
}
