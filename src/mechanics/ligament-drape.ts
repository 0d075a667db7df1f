import { smoothstep } from '../math/easing.ts'
import { add, dot, lerp, scale, sub, type Vec3 } from '../math/vec3.ts'
import type { PosedHerniation } from './herniation.ts'
import { ellipsoidOf } from './herniation-shape.ts'

/** How displaced material changes the ligament that lies over it. */
export interface Drape {
  /** Where a point of the ligament comes to lie: lifted off what has come out beneath it. */
  readonly over: (p: Vec3) => Vec3
  /** How far the ligament reaches to one side (1 left) of its middle at a level, mm: what breaks through leaves it at its edge. */
  readonly reachMm: (middle: Vec3, side: 1 | -1, fullMm: number) => number
}

/** Kept free over the dome, mm. */
const FREE_MM = 0.45
/** How far the tent over a dome reaches, as a share of the dome's own half width; from its skirt it runs straight to the disc. */
const SKIRT = 1.4
const TOUCH = 1 / SKIRT
/** The middle strap of the ligament never tears, mm to each side; chosen by eye. */
const STRAP_MM = 3.5
/** A dome as far out as this share of its reach has broken through the ligament (extrusion and more, fardon2014). */
const THROUGH = 0.4

/** Height of a tent over a half circle of radius 1, at a distance from its middle. */
function tent(r: number): number {
  if (r <= TOUCH) return Math.sqrt(1 - r * r)
  return r >= SKIRT ? 0 : (Math.sqrt(1 - TOUCH * TOUCH) * (SKIRT - r)) / (SKIRT - TOUCH)
}

/** The drape over one herniation as it lies now. */
export function drapeOver({ shape, origin, out, wide, high, insetMm }: PosedHerniation): Drape {
  const k = shape.present
  const base = -insetMm * (1 - k)
  const [ru, ra, rb] = ellipsoidOf(shape).map((r) => Math.max(r * k, 1e-3)) as [number, number, number]
  const up = shape.domeUp * k
  const through = smoothstep(0, THROUGH, shape.domeOut / Math.max(shape.tipOut, 1e-6)) * k
  const side = Math.sign(out[0])
  return {
    over(p) {
      const d = sub(p, origin)
      const r = Math.hypot(dot(d, wide) / ra, (dot(d, high) - up) / rb)
      if (r >= SKIRT) return p
      const lift = base + ru * tent(r) + FREE_MM * k * (1 - r / SKIRT) - dot(d, out)
      return lift > 0 ? add(p, scale(out, lift)) : p
    },
    reachMm(middle, at, fullMm) {
      if (through === 0 || at !== side) return fullMm
      const b = Math.abs(dot(sub(middle, origin), high) - up) / rb
      // The near edge of what came out, seen from the midline of the ligament.
      const edge = Math.abs(origin[0]) - ra * Math.sqrt(Math.max(1 - b * b, 0)) * Math.abs(wide[0])
      const torn = Math.min(fullMm, Math.max(edge, STRAP_MM))
      return lerp(fullMm, torn, through * (1 - smoothstep(0.9, 1.9, b)))
    },
  }
}
