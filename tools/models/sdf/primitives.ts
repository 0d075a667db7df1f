import { cross, normalize, sub, type Vec3 } from '../../../src/math/vec3.ts'
import type { Field } from './field.ts'

/** Rows of a rotation from the world to a primitive's own axes: the three axes as unit vectors. */
export type Axes = readonly [Vec3, Vec3, Vec3]

const world: Axes = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

/** Right-angled axes whose first is `along` and whose second is as near to `towards` as can be. */
export function axesAlong(along: Vec3, towards: Vec3): Axes {
  const first = normalize(along)
  const third = normalize(cross(first, towards))
  return [first, cross(third, first), third]
}

export const sphere =
  ([cx, cy, cz]: Vec3, radiusMm: number): Field =>
  (x, y, z) => {
    const dx = x - cx
    const dy = y - cy
    const dz = z - cz
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - radiusMm
  }

/** An ellipsoid with radii along its axes; the distance is exact on the surface and first-order near it. */
export function ellipsoid([cx, cy, cz]: Vec3, [rx, ry, rz]: Vec3, [a, b, c]: Axes = world): Field {
  const least = Math.min(rx, ry, rz)
  return (x, y, z) => {
    const dx = x - cx
    const dy = y - cy
    const dz = z - cz
    const u = (a[0] * dx + a[1] * dy + a[2] * dz) / rx
    const v = (b[0] * dx + b[1] * dy + b[2] * dz) / ry
    const w = (c[0] * dx + c[1] * dy + c[2] * dz) / rz
    const k0 = Math.sqrt(u * u + v * v + w * w)
    if (k0 < 1e-6) return -least
    const k1 = Math.sqrt((u / rx) ** 2 + (v / ry) ** 2 + (w / rz) ** 2)
    return (k0 * (k0 - 1)) / k1
  }
}

/** The hull of a sphere of radius `ra` at `a` and one of `rb` at `b`; exact. */
export function roundCone(a: Vec3, b: Vec3, ra: number, rb: number): Field {
  const [bx, by, bz] = sub(b, a)
  const l2 = bx * bx + by * by + bz * bz
  const rr = ra - rb
  const a2 = l2 - rr * rr
  const big = ra > rb ? a : b
  if (a2 <= 0) return sphere(big, Math.max(ra, rb))
  const il2 = 1 / l2
  return (x, y, z) => {
    const px = x - a[0]
    const py = y - a[1]
    const pz = z - a[2]
    const along = px * bx + py * by + pz * bz
    const beyond = along - l2
    const qx = px * l2 - bx * along
    const qy = py * l2 - by * along
    const qz = pz * l2 - bz * along
    const x2 = qx * qx + qy * qy + qz * qz
    const y2 = along * along * l2
    const z2 = beyond * beyond * l2
    const k = Math.sign(rr) * rr * rr * x2
    if (Math.sign(beyond) * a2 * z2 > k) return Math.sqrt(x2 + z2) * il2 - rb
    if (Math.sign(along) * a2 * y2 < k) return Math.sqrt(x2 + y2) * il2 - ra
    return (Math.sqrt(x2 * a2 * il2) + along * rr) * il2 - ra
  }
}

/** A triangle with a radius at each corner, interpolated between: a small plate with a round rim. */
export function slab(a: Vec3, b: Vec3, c: Vec3, ra: number, rb: number, rc: number): Field {
  const [abx, aby, abz] = sub(b, a)
  const [acx, acy, acz] = sub(c, a)
  const abab = abx * abx + aby * aby + abz * abz
  const abac = abx * acx + aby * acy + abz * acz
  const acac = acx * acx + acy * acy + acz * acz
  return (x, y, z) => {
    const px = x - a[0]
    const py = y - a[1]
    const pz = z - a[2]
    const d1 = abx * px + aby * py + abz * pz
    const d2 = acx * px + acy * py + acz * pz
    const d3 = d1 - abab
    const d4 = d2 - abac
    const d5 = d1 - abac
    const d6 = d2 - acac
    const va = d3 * d6 - d5 * d4
    const vb = d5 * d2 - d1 * d6
    const vc = d1 * d4 - d3 * d2
    let v: number // the closest point is a + v ab + w ac (Ericson, Real-Time Collision Detection, 5.1.5)
    let w: number
    if (d1 <= 0 && d2 <= 0) [v, w] = [0, 0]
    else if (d3 >= 0 && d4 <= d3) [v, w] = [1, 0]
    else if (d6 >= 0 && d5 <= d6) [v, w] = [0, 1]
    else if (vc <= 0 && d1 >= 0 && d3 <= 0) [v, w] = [d1 / (d1 - d3), 0]
    else if (vb <= 0 && d2 >= 0 && d6 <= 0) [v, w] = [0, d2 / (d2 - d6)]
    else if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
      w = (d4 - d3) / (d4 - d3 + (d5 - d6))
      v = 1 - w
    } else {
      const whole = va + vb + vc
      v = vb / whole
      w = vc / whole
    }
    const dx = px - abx * v - acx * w
    const dy = py - aby * v - acy * w
    const dz = pz - abz * v - acz * w
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - (ra * (1 - v - w) + rb * v + rc * w)
  }
}

/** A box with rounded edges; `half` sizes include the rounding. */
export function roundBox([cx, cy, cz]: Vec3, [hx, hy, hz]: Vec3, edgeMm: number, [a, b, c]: Axes = world): Field {
  return (x, y, z) => {
    const dx = x - cx
    const dy = y - cy
    const dz = z - cz
    const qx = Math.abs(a[0] * dx + a[1] * dy + a[2] * dz) - hx + edgeMm
    const qy = Math.abs(b[0] * dx + b[1] * dy + b[2] * dz) - hy + edgeMm
    const qz = Math.abs(c[0] * dx + c[1] * dy + c[2] * dz) - hz + edgeMm
    const ox = Math.max(qx, 0)
    const oy = Math.max(qy, 0)
    const oz = Math.max(qz, 0)
    return Math.sqrt(ox * ox + oy * oy + oz * oz) + Math.min(Math.max(qx, qy, qz), 0) - edgeMm
  }
}

/** A column standing along its second axis: superellipse section (2 = ellipse, 4 = nearly a box), rims rounded over `edgeMm`. */
export function column(
  [cx, cy, cz]: Vec3,
  [halfWidth, halfHeight, halfDepth]: Vec3,
  exponent: number,
  edgeMm: number,
  [a, b, c]: Axes = world,
): Field {
  return (x, y, z) => {
    const dx = x - cx
    const dy = y - cy
    const dz = z - cz
    const u = Math.abs(a[0] * dx + a[1] * dy + a[2] * dz) / halfWidth
    const w = Math.abs(c[0] * dx + c[1] * dy + c[2] * dz) / halfDepth
    const r = (u ** exponent + w ** exponent) ** (1 / exponent)
    // Dividing by the gradient's length makes the distance first-order true on the flat and on the narrow side alike.
    const gu = r > 1e-6 ? (u / r) ** (exponent - 1) / halfWidth : 1 / halfWidth
    const gw = r > 1e-6 ? (w / r) ** (exponent - 1) / halfDepth : 1 / halfDepth
    const side = (r - 1) / Math.sqrt(gu * gu + gw * gw)
    const cap = Math.abs(b[0] * dx + b[1] * dy + b[2] * dz) - halfHeight
    const ox = Math.max(side + edgeMm, 0)
    const oy = Math.max(cap + edgeMm, 0)
    return Math.sqrt(ox * ox + oy * oy) + Math.min(Math.max(side, cap) + edgeMm, 0) - edgeMm
  }
}

/** Everything on the side of the plane through `point` that `normal` points away from. */
export function halfSpace(point: Vec3, normal: Vec3): Field {
  const [nx, ny, nz] = normalize(normal)
  const offset = nx * point[0] + ny * point[1] + nz * point[2]
  return (x, y, z) => nx * x + ny * y + nz * z - offset
}
